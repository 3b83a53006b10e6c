// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/calls/AfterCall.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = CallOutcome::Kind;

struct AfterOnScreen {
    explicit AfterOnScreen(const CallState &state = samples::endedCall(u"rtc_1"_s), const CallOutcome &outcome = {})
    {
        window.resize(300, 400);
        after.resize(280, 300);
        other.move(0, 350);
        after.showCall(&state, outcome);
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window);
    }
    QLineEdit *note() { return after.findChild<QLineEdit *>(u"noteEdit"_s); }
    QPushButton *choice(Kind kind) { return after.findChild<QPushButton *>(u"outcome_"_s + wordOf(kind)); }
    CallOutcome last() { return chosen.isEmpty() ? CallOutcome{} : chosen.last().first().value<CallOutcome>(); }

    QWidget window;
    AfterCall after{&window};
    QPushButton other{&window};
    QSignalSpy chosen{&after, &AfterCall::outcomeChosen};
    bool isReady = false;
};

struct SummaryOnScreen : AfterOnScreen {
    explicit SummaryOnScreen(const CallState &state)
        : AfterOnScreen(state)
    {
        Preferences preferences;
        preferences.areSummariesMade = true;
        after.setPreferences(preferences);
        QObject::connect(&after, &AfterCall::summaryWanted, &after,
                         [this](const SummaryWish &wish) { wishes.append(wish); });
    }
    QWidget *summary() { return after.findChild<QWidget *>(u"callSummary"_s); }
    QLabel *label(const QString &name) { return after.findChild<QLabel *>(name); }
    QPushButton *button(const QString &name) { return after.findChild<QPushButton *>(name); }
    SummaryWish last() const { return wishes.isEmpty() ? SummaryWish{} : wishes.last(); }

    QList<SummaryWish> wishes;
};

} // namespace

class AfterCallTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOutcomeCanBeChosen();
    void choosingAgainTakesItBack();
    void theNoteIsKeptWithEnterOrWhenItIsLeft();
    void aNoteIsWrittenOnAndNotReplaced();
    void aNoteIsNotLostWhenAnotherCallIsShown();
    void newsFromElsewhereDoesNotTouchWhatIsBeingWritten();
    void whoAndWhenIsShown();
    void whileTheCallGoesOnThereIsOnlyTheNote();
    void escapeTakesBackWhatWasWritten();
    void aCallBackTaskIsOffered();
    void whileSummariesAreOffNothingIsSaidOfThem();
    void aDraftSaysSoUntilItIsAccepted();
    void whyThereIsNoSummaryIsSaid();
    void whileItIsMadeNothingCanBePressed();
    void aDetailIsJudgedAndStandsUntilItIsKept();
    void aSuggestionBecomesATaskOnce();
    void inABarTheSummaryHasAWindow();
};

void AfterCallTest::everyOutcomeCanBeChosen()
{
    AfterOnScreen on;
    QVERIFY(on.isReady);
    for (int kind = int(Kind::Answered); kind <= int(Kind::Other); ++kind) {
        QPushButton *button = on.choice(Kind(kind));
        QVERIFY(button && button->isVisible());
        QVERIFY(!button->text().isEmpty() && !button->toolTip().isEmpty());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(on.chosen.size(), kind);
        QCOMPARE(on.last(), (CallOutcome{u"rtc_1"_s, Kind(kind), {}, {}, {}}));
    }
    int checked = 0;
    for (const QPushButton *button : on.after.findChildren<QPushButton *>())
        checked += button->isChecked();
    QCOMPARE(checked, 1);
}

void AfterCallTest::choosingAgainTakesItBack()
{
    const CallOutcome booked{u"rtc_1"_s, Kind::Booked, u"Tuesday"_s, u"Kim"_s, samples::sampleNow()};
    AfterOnScreen on(samples::endedCall(u"rtc_1"_s), booked);
    QVERIFY(on.choice(Kind::Booked)->isChecked());
    on.choice(Kind::Booked)->click();
    QCOMPARE(on.last().kind, Kind::None);
    QCOMPARE(on.last().note, u"Tuesday"_s);
}

void AfterCallTest::theNoteIsKeptWithEnterOrWhenItIsLeft()
{
    AfterOnScreen on;
    QVERIFY(on.isReady);
    on.after.focusNote();
    QVERIFY(on.note()->hasFocus());
    QTest::keyClicks(on.note(), u"Rings again"_s);
    QCOMPARE(on.chosen.size(), 0);
    QTest::keyClick(on.note(), Qt::Key_Return);
    QCOMPARE(on.last().note, u"Rings again"_s);
    QTest::keyClicks(on.note(), u" today"_s);
    on.other.setFocus();
    QCOMPARE(on.last().note, u"Rings again today"_s);
    QCOMPARE(on.chosen.size(), 2);
    on.note()->setFocus();
    on.other.setFocus(); // nothing was written
    QCOMPARE(on.chosen.size(), 2);
}

void AfterCallTest::aNoteIsWrittenOnAndNotReplaced()
{
    AfterOnScreen on(samples::endedCall(u"rtc_1"_s), {u"rtc_1"_s, Kind::None, u"Rings again"_s, u"Kim"_s, {}});
    QVERIFY(on.isReady);
    on.other.setFocus();
    on.after.focusNote();
    QVERIFY(!on.note()->hasSelectedText());
    QTest::keyClicks(on.note(), u" today"_s);
    QTest::keyClick(on.note(), Qt::Key_Return);
    QCOMPARE(on.last().note, u"Rings again today"_s);
}

void AfterCallTest::aNoteIsNotLostWhenAnotherCallIsShown()
{
    AfterOnScreen on;
    on.note()->setFocus();
    QTest::keyClicks(on.note(), u"Rings again"_s);
    const CallState other = samples::endedCall(u"rtc_2"_s);
    on.after.showCall(&other, {u"rtc_2"_s, Kind::Prank, u"Twice"_s, u"Kim"_s, samples::sampleNow()});
    QCOMPARE(on.chosen.size(), 1);
    QCOMPARE(on.last(), (CallOutcome{u"rtc_1"_s, Kind::None, u"Rings again"_s, {}, {}}));
    QCOMPARE(on.note()->text(), u"Twice"_s);
    QVERIFY(on.choice(Kind::Prank)->isChecked());
}

void AfterCallTest::newsFromElsewhereDoesNotTouchWhatIsBeingWritten()
{
    const CallState state = samples::endedCall(u"rtc_1"_s);
    AfterOnScreen on(state);
    on.note()->setFocus();
    QTest::keyClicks(on.note(), u"Rin"_s);
    on.after.showCall(&state, {u"rtc_1"_s, Kind::Message, {}, u"Kim"_s, samples::sampleNow()});
    QCOMPARE(on.note()->text(), u"Rin"_s);
    QVERIFY(on.choice(Kind::Message)->isChecked());
    on.choice(Kind::PassedOn)->click();
    QCOMPARE(on.last(), (CallOutcome{u"rtc_1"_s, Kind::PassedOn, u"Rin"_s, u"Kim"_s, samples::sampleNow()}));
}

void AfterCallTest::whoAndWhenIsShown()
{
    const CallState state = samples::endedCall(u"rtc_1"_s);
    AfterOnScreen on(state);
    auto *byline = on.after.findChild<QLabel *>(u"outcomeByLabel"_s);
    QVERIFY(!byline->isVisible());
    on.after.showCall(&state, {u"rtc_1"_s, Kind::Answered, {}, u"Kim"_s, samples::sampleNow()});
    QVERIFY(byline->isVisible());
    QVERIFY(byline->text().contains(u"Kim"_s) && byline->text().contains(u':'));
}

void AfterCallTest::whileTheCallGoesOnThereIsOnlyTheNote()
{
    const CallState live = samples::talkingCall(u"rtc_1"_s);
    AfterOnScreen on(live);
    QVERIFY(!on.after.isVisible());
    on.after.focusNote();
    QVERIFY(on.after.isVisible() && on.note()->isVisible());
    QVERIFY(!on.choice(Kind::Answered)->isVisible());
    on.after.showCall(&live, {}); // the call has changed
    QVERIFY(on.note()->isVisible());
    QTest::keyClicks(on.note(), u"Mother"_s);
    QTest::keyClick(on.note(), Qt::Key_Return);
    QCOMPARE(on.last().note, u"Mother"_s);
    const CallState over = samples::endedCall(u"rtc_1"_s);
    on.after.showCall(&over, on.last());
    QVERIFY(on.choice(Kind::Answered)->isVisible());
    const CallState other = samples::talkingCall(u"rtc_2"_s);
    QSignalSpy backedOut(&on.after, &AfterCall::backedOut);
    on.after.showCall(&other, {});
    QVERIFY(!on.after.isVisible());
    QCOMPARE(backedOut.size(), 1); // the note had the focus
    on.after.focusNote();
    QTest::keyClick(on.note(), Qt::Key_Escape);
    QVERIFY(!on.after.isVisible());
    on.after.showCall(nullptr, {});
    on.after.focusNote();
    QVERIFY(!on.after.isVisible());
}

void AfterCallTest::escapeTakesBackWhatWasWritten()
{
    AfterOnScreen on(samples::endedCall(u"rtc_1"_s), {u"rtc_1"_s, Kind::None, u"Before"_s, u"Kim"_s, {}});
    QSignalSpy backedOut(&on.after, &AfterCall::backedOut);
    on.note()->setFocus();
    QTest::keyClicks(on.note(), u" and after"_s);
    QTest::keyClick(on.note(), Qt::Key_Escape);
    QCOMPARE(on.note()->text(), u"Before"_s);
    QCOMPARE(backedOut.size(), 1);
    on.other.setFocus();
    QCOMPARE(on.chosen.size(), 0);
}

void AfterCallTest::aCallBackTaskIsOffered()
{
    AfterOnScreen on;
    QSignalSpy wanted(&on.after, &AfterCall::callBackWanted);
    on.after.findChild<QPushButton *>(u"afterCallBackButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<CallId>(), CallId{u"rtc_1"_s});
}

void AfterCallTest::whileSummariesAreOffNothingIsSaidOfThem()
{
    AfterOnScreen on;
    auto *summary = on.after.findChild<QWidget *>(u"callSummary"_s);
    QVERIFY(!summary->isVisible());
    const CallState made = samples::summedUpCall(u"rtc_1"_s); // while they were on
    on.after.showCall(&made, {});
    QVERIFY(summary->isVisible());
}

void AfterCallTest::aDraftSaysSoUntilItIsAccepted()
{
    SummaryOnScreen on(samples::summedUpCall(u"rtc_1"_s));
    QCOMPARE(on.label(u"summaryState"_s)->text(), u"Draft"_s);
    QVERIFY(on.label(u"summaryText"_s)->text().contains(u"amlodipine"_s));
    QVERIFY(on.label(u"summaryCaution"_s)->isVisible());
    on.button(u"summaryAcceptButton"_s)->setFocus();
    QTest::keyClick(on.button(u"summaryAcceptButton"_s), Qt::Key_Space);
    QCOMPARE(on.last().kind, SummaryWish::Kind::Accept);
    QCOMPARE(on.last().call, CallId{u"rtc_1"_s});
    CallState state = samples::summedUpCall(u"rtc_1"_s);
    state.summary = accepted(*state.summary, u"Kim"_s, state.endedAt);
    on.after.showCall(&state, {});
    QVERIFY2(on.label(u"summaryState"_s)->text().contains(u"Kim"_s), qPrintable(on.label(u"summaryState"_s)->text()));
    QVERIFY(!on.button(u"summaryAcceptButton"_s)->isVisible());
    QVERIFY(!on.label(u"summaryCaution"_s)->isVisible());
}

void AfterCallTest::whyThereIsNoSummaryIsSaid()
{
    CallState state = samples::endedCall(u"rtc_1"_s);
    SummaryOnScreen on(state);
    QCOMPARE(on.label(u"summaryState"_s)->text(), u"No summary"_s);
    QCOMPARE(on.button(u"summaryMakeButton"_s)->text(), u"Make a summary"_s);
    QSet<QString> sentences{on.label(u"summaryText"_s)->text()};
    for (int kind = 0; kind <= int(Error::Kind::StorageFailed); ++kind) {
        state.summaryFailure = Error{Error::Kind(kind)};
        on.after.showCall(&state, {});
        QVERIFY(!on.label(u"summaryText"_s)->text().isEmpty());
        QCOMPARE(on.button(u"summaryMakeButton"_s)->text(), u"Try again"_s);
        sentences.insert(on.label(u"summaryText"_s)->text());
    }
    QVERIFY(sentences.size() >= 6);
    on.button(u"summaryMakeButton"_s)->click();
    QCOMPARE(on.last().kind, SummaryWish::Kind::Make);
}

void AfterCallTest::whileItIsMadeNothingCanBePressed()
{
    CallState state = samples::endedCall(u"rtc_1"_s);
    state.isSummaryAsked = true;
    SummaryOnScreen on(state);
    QVERIFY(on.label(u"summaryState"_s)->text().contains(u"Being made"_s));
    for (const QPushButton *button : on.summary()->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->objectName()));
}

void AfterCallTest::aDetailIsJudgedAndStandsUntilItIsKept()
{
    CallState state = samples::summedUpCall(u"rtc_1"_s);
    SummaryOnScreen on(state);
    auto *certainty = on.after.findChild<QComboBox *>(u"summaryCertainty1"_s); // the date of birth
    QCOMPARE(certainty->currentText(), u"Heard"_s);
    QVERIFY(certainty->accessibleName().contains(u"Date of birth"_s));
    certainty->setFocus();
    QTest::keyClick(certainty, Qt::Key_End);
    QCOMPARE(on.wishes.size(), 1);
    QCOMPARE(on.last().kind, SummaryWish::Kind::Judge);
    QCOMPARE(on.last().index, 1);
    QCOMPARE(on.last().certainty, HeardDetail::Certainty::Checked);
    QCOMPARE(certainty->currentText(), u"Heard"_s); // it may be refused
    state.summary->details[1] =
        judged(state.summary->details[1], HeardDetail::Certainty::Checked, u"Kim"_s, state.endedAt);
    on.after.showCall(&state, {});
    QCOMPARE(certainty->currentText(), u"Checked"_s);
    QVERIFY(on.label(u"summaryDetailNote1"_s)->text().contains(u"Kim"_s));
    QVERIFY(certainty->hasFocus());
}

void AfterCallTest::aSuggestionBecomesATaskOnce()
{
    CallState state = samples::summedUpCall(u"rtc_1"_s);
    SummaryOnScreen on(state);
    on.button(u"summaryTaskButton0"_s)->click();
    QCOMPARE(on.last().kind, SummaryWish::Kind::TakeTask);
    QCOMPARE(on.last().task.note, state.summary->tasks.first().note);
    QCOMPARE(on.last().task.number, state.caller.number);
    QCOMPARE(on.last().task.call, u"rtc_1"_s);
    state.summary->tasks.first().isTaken = true;
    on.after.showCall(&state, {});
    QVERIFY(!on.button(u"summaryTaskButton0"_s)->isEnabled());
}

void AfterCallTest::inABarTheSummaryHasAWindow()
{
    SummaryOnScreen on(samples::summedUpCall(u"rtc_1"_s));
    on.after.setInBar(true);
    QVERIFY(!on.summary()->isVisible());
    auto *read = on.button(u"summaryReadButton"_s);
    QVERIFY(read->isVisible() && read->text().contains(u"draft"_s));
    read->click();
    auto *dialog = on.window.findChild<QDialog *>(u"summaryDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QPushButton *>(u"summaryAcceptButton"_s)->click();
    QCOMPARE(on.last().kind, SummaryWish::Kind::Accept);
}

QTEST_MAIN(AfterCallTest)
#include "tst_AfterCall.moc"
