// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/calls/CallPane.h"
#include "gui/calls/Composer.h"
#include "gui/calls/UrgentPanel.h"
#include "gui/parts/Banner.h"
#include "gui/parts/TallArea.h"
#include "gui/transcript/TranscriptView.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment Now = samples::sampleNow();

TranscriptEntry unanswered(TranscriptEntry::Kind kind, const QString &text)
{
    TranscriptEntry entry = samples::said(kind, text, Now);
    entry.command = {u"op_"_s + text};
    entry.receipt = Receipt::Unanswered;
    return entry;
}

CallState callWith(const QList<TranscriptEntry> &entries)
{
    CallState state = samples::talkingCall(u"rtc_1"_s);
    state.transcript = {};
    for (const TranscriptEntry &entry : entries)
        state.transcript.append(entry);
    return state;
}

CallState threeLines()
{
    return callWith({samples::said(TranscriptEntry::Kind::Caller, u"It hurts"_s, Now),
                     samples::said(TranscriptEntry::Kind::Assistant, u"Where does it hurt?"_s, Now + 2s),
                     samples::said(TranscriptEntry::Kind::Caller, u"息が苦しい、it HURTS here"_s, Now + 4s)});
}

} // namespace

class CallPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsAsOneTypesAndGoesFromPlaceToPlace();
    void saysThatNothingIsFound();
    void findKeepsUpWithNewWords();
    void escapeClosesTheFindBar();
    void anotherCallClosesTheFindBar();
    void copiesTheChosenLines();
    void copiesTheWholeCall();
    void enterOffersToSendAgainAndToConnect();
    void theOffersCanBeClicked();
    void offersEndWhenItWasAskedAgain();
    void offersNothingThatIsNotPossible();
    void textSizeIsAskedForByKeysAndWheel();
    void urgentWordsAreMarkedInTheLineAndForScreenReaders();
    void askingForAPersonIsNotCalledUrgentWords();
    void keysAreHiddenUntilTheRowIsCurrent();
    void theNumberIsHiddenUntilItIsPointedAt();
    void tellsHowOftenTheCallerRangAndWhatWasDialled();
    void everyEmptyStateHasItsOwnWords();
    void acknowledgesWhatIsShown();
    void nothingIsSaidTwice();
    void theTranscriptStaysReadableUnderAnUrgentPanel();
    void theUrgentPanelStaysWholeWithLargeText();
    void fitsASmallScreenWithTextOfTwiceTheSize();
    void aLowPaneScrollsAndNothingInItIsCut();
    void anotherCallIsShownFromItsTop();

private:
    void show(const CallState &state) { m_pane->showCall(state, Now); }
    TranscriptView *view() const { return m_pane->transcriptView(); }
    QLabel *label(const QString &name) const { return m_pane->findChild<QLabel *>(name); }
    QLineEdit *findEdit() const { return m_pane->findChild<QLineEdit *>(u"findEdit"_s); }
    QString found() const { return label(u"findResultLabel"_s)->text(); }
    QMenu *menu() const { return view()->findChild<QMenu *>(u"transcriptMenu"_s); }
    QString spoken(int row) const { return view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    QString shown(int row) const { return view()->model()->index(row, 0).data().toString(); }

    std::unique_ptr<CallPane> m_pane;
};

void CallPaneTest::init()
{
    m_pane = std::make_unique<CallPane>();
    m_pane->resize(760, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void CallPaneTest::cleanup()
{
    m_pane.reset();
}

void CallPaneTest::findsAsOneTypesAndGoesFromPlaceToPlace()
{
    show(threeLines());
    m_pane->openFind();
    QVERIFY(findEdit()->isVisible());
    QTest::keyClicks(findEdit(), u"hurt"_s);
    QCOMPARE(found(), u"1 of 3"_s);
    QTest::keyClick(findEdit(), Qt::Key_Return);
    QCOMPARE(found(), u"2 of 3"_s);
    QCOMPARE(view()->currentIndex().row(), 1);
    QTest::keyClick(findEdit(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(findEdit(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(found(), u"3 of 3"_s);
    QCOMPARE(view()->currentIndex().row(), 2);
    findEdit()->setText(u"苦しい"_s);
    QCOMPARE(found(), u"1 of 1"_s);
    QCOMPARE(findEdit()->accessibleDescription(), u"1 of 1"_s);
}

void CallPaneTest::saysThatNothingIsFound()
{
    show(threeLines());
    m_pane->openFind();
    QCOMPARE(found(), QString());
    QTest::keyClicks(findEdit(), u"zebra"_s);
    QCOMPARE(found(), u"Not in this call"_s);
    QVERIFY(!m_pane->findChild<QToolButton *>(u"findNextButton"_s)->isEnabled());
}

void CallPaneTest::findKeepsUpWithNewWords()
{
    CallState state = threeLines();
    show(state);
    m_pane->openFind();
    QTest::keyClicks(findEdit(), u"hurts"_s);
    QCOMPARE(found(), u"1 of 2"_s);
    state.transcript.append(samples::said(TranscriptEntry::Kind::Caller, u"and it hurts there"_s, Now + 9s));
    show(state);
    QCOMPARE(found(), u"1 of 3"_s);
}

void CallPaneTest::escapeClosesTheFindBar()
{
    show(threeLines());
    m_pane->openFind();
    QTest::keyClick(findEdit(), Qt::Key_Escape);
    QVERIFY(!findEdit()->isVisible());
}

void CallPaneTest::anotherCallClosesTheFindBar()
{
    show(threeLines());
    m_pane->openFind();
    show(samples::longCall(u"rtc_2"_s));
    QVERIFY(!findEdit()->isVisible());
    QVERIFY(view()->isAtNewest());
}

void CallPaneTest::copiesTheChosenLines()
{
    show(threeLines());
    view()->setCurrentIndex(view()->model()->index(1, 0));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.first().endsWith(u"Assistant: Where does it hurt?"_s), qPrintable(lines.first()));
    QVERIFY(lines.first().at(2) == u':'); // the time comes first
    QVERIFY(lines.last().endsWith(u"Caller: 息が苦しい、it HURTS here"_s));
}

void CallPaneTest::copiesTheWholeCall()
{
    show(samples::longCall(u"rtc_2"_s));
    QCOMPARE(view()->wholeText().count(u'\n'), view()->model()->rowCount());
}

void CallPaneTest::enterOffersToSendAgainAndToConnect()
{
    show(callWith({unanswered(TranscriptEntry::Kind::Steer, u"Ask for the address"_s)}));
    QVERIFY2(spoken(0).contains(u"Press Enter to choose"_s), qPrintable(spoken(0)));
    QSignalSpy again(m_pane.get(), &CallPane::sendAgainRequested);
    QSignalSpy wanted(m_pane.get(), &CallPane::connectWanted);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(menu());
    QCOMPARE(menu()->activeAction()->text(), u"Send again"_s);
    menu()->activeAction()->trigger();
    menu()->actions().at(1)->trigger();
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().at(0).value<CallId>(), CallId{u"rtc_1"_s});
    QCOMPARE(again.first().at(1).value<TranscriptEntry>().text, u"Ask for the address"_s);
    QCOMPARE(wanted.size(), 1);
}

void CallPaneTest::theOffersCanBeClicked()
{
    show(callWith({unanswered(TranscriptEntry::Kind::Steer, u"Ask for the address"_s)}));
    QSignalSpy again(m_pane.get(), &CallPane::sendAgainRequested);
    QSignalSpy wanted(m_pane.get(), &CallPane::connectWanted);
    const QRect row = view()->visualRect(view()->model()->index(0, 0));
    // Where they stand depends on the font: both are met by clicking along the row's lower part.
    for (int x = row.left(); x < row.right(); x += 12)
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(x, row.bottom() - 26));
    QVERIFY(again.size() > 0);
    QVERIFY(wanted.size() > 0);
}

void CallPaneTest::offersEndWhenItWasAskedAgain()
{
    CallState state = callWith({unanswered(TranscriptEntry::Kind::Steer, u"Ask for the address"_s)});
    show(state);
    const int height = view()->visualRect(view()->model()->index(0, 0)).height();
    TranscriptEntry again = unanswered(TranscriptEntry::Kind::Steer, u"Ask for the address"_s);
    again.receipt = Receipt::Sent;
    state.transcript.append(again);
    show(state);
    QVERIFY(!spoken(0).contains(u"Press Enter"_s));
    QTRY_VERIFY(view()->visualRect(view()->model()->index(0, 0)).height() < height);
}

void CallPaneTest::offersNothingThatIsNotPossible()
{
    CallState state = callWith({unanswered(TranscriptEntry::Kind::Steer, u"Ask for the address"_s)});
    state.phase = Phase::Ended;
    show(state);
    QVERIFY(!spoken(0).contains(u"Press Enter"_s));
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(menu()->activeAction()->text(), u"Copy line"_s);
}

void CallPaneTest::textSizeIsAskedForByKeysAndWheel()
{
    Preferences preferences;
    preferences.textPercent = 190;
    m_pane->setPreferences(preferences);
    show(threeLines());
    QSignalSpy wanted(m_pane.get(), &CallPane::textPercentWanted);
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    const QPointF middle(100, 100);
    QWheelEvent turned(middle, view()->viewport()->mapToGlobal(middle), {}, {0, -240}, Qt::NoButton,
                       Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view()->viewport(), &turned);
    QList<int> percents;
    for (const QList<QVariant> &arguments : wanted)
        percents.append(arguments.first().toInt());
    const QList<int> expected{200, 180, 100, 170};
    QCOMPARE(percents, expected);
    preferences.textPercent = 200;
    m_pane->setPreferences(preferences);
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 4); // no larger than that
}

void CallPaneTest::urgentWordsAreMarkedInTheLineAndForScreenReaders()
{
    CallState state = threeLines();
    TranscriptEntry partial = samples::said(TranscriptEntry::Kind::Caller, u"my mum can't brea"_s, Now + 6s);
    partial.itemId = u"item_7"_s;
    partial.isFinal = false;
    state.transcript.append(partial);
    show(state);
    const QImage before = view()->grab().toImage();
    QVERIFY(!spoken(3).contains(u"urgent"_s));
    state.flags = {{u"item_7"_s, RedFlag::Kind::Danger, u"can't breathe"_s, u"my mum can't brea"_s}};
    show(state);
    QVERIFY2(spoken(3).endsWith(u"Holds urgent words: can't breathe"_s), qPrintable(spoken(3)));
    QVERIFY(view()->grab().toImage() != before);
    QVERIFY(view()->model()->index(3, 0).data(Qt::ToolTipRole).toString().contains(u"can't breathe"_s));
}

void CallPaneTest::askingForAPersonIsNotCalledUrgentWords()
{
    TranscriptEntry asked = samples::said(TranscriptEntry::Kind::Flag, u"speak to someone please"_s, Now);
    asked.detail = u"speak to someone"_s;
    CallState state = callWith({asked});
    state.flags = {{u"item_7"_s, RedFlag::Kind::WantsPerson, asked.detail, asked.text}};
    state.flags.first().itemId = state.transcript.at(0).itemId;
    show(state);
    QCOMPARE(shown(0), u"Asks for a person: “speak to someone please”"_s);
    QVERIFY2(spoken(0).contains(u"Asks for a person"_s), qPrintable(spoken(0)));
    state.flags.first().kind = RedFlag::Kind::Danger;
    show(state);
    QCOMPARE(shown(0), u"Urgent words: “speak to someone please”"_s);
}

void CallPaneTest::keysAreHiddenUntilTheRowIsCurrent()
{
    Preferences preferences;
    preferences.areNumbersMasked = true;
    m_pane->setPreferences(preferences);
    show(callWith({samples::said(TranscriptEntry::Kind::Key, u"7"_s, Now),
                   samples::said(TranscriptEntry::Kind::Key, u"4"_s, Now)}));
    QVERIFY(!shown(0).contains(u'7'));
    QVERIFY(!spoken(0).contains(u"pressed 7"_s));
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QVERIFY(shown(0).contains(u'7'));
    QVERIFY(!shown(1).contains(u'4'));
    preferences.areNumbersMasked = false;
    m_pane->setPreferences(preferences);
    QVERIFY(shown(1).contains(u'4'));
}

void CallPaneTest::theNumberIsHiddenUntilItIsPointedAt()
{
    Preferences preferences;
    preferences.areNumbersMasked = true;
    m_pane->setPreferences(preferences);
    show(samples::longCall(u"rtc_2"_s));
    QLabel *caller = label(u"callerLabel"_s);
    QVERIFY2(!caller->text().contains(u"900611"_s), qPrintable(caller->text()));
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(caller, &enter);
    QVERIFY(caller->text().contains(u"900611"_s));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(caller, &leave);
    QVERIFY(!caller->text().contains(u"900611"_s));
    QVERIFY(caller->focusPolicy() & Qt::TabFocus);
    QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
    caller->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(caller->text().contains(u"900611"_s) || !m_pane->isActiveWindow());
}

void CallPaneTest::tellsHowOftenTheCallerRangAndWhatWasDialled()
{
    CallState state = samples::longCall(u"rtc_2"_s);
    state.earlierToday = 1;
    state.config.transcriptionLanguage = u"ja"_s;
    show(state);
    const QString about = label(u"proofLabel"_s)->text();
    QVERIFY2(about.startsWith(u"Not proof of identity · rang twice today"_s), qPrintable(about));
    QVERIFY(about.contains(u"dialled +44 20 7946 0100"_s));
    QVERIFY(about.endsWith(u"Japanese"_s));
    m_pane->resize(760, 200);
    QCOMPARE(label(u"proofLabel"_s)->text(), u"Not proof of identity · rang twice today"_s);
    m_pane->resize(760, 700);
    QCOMPARE(label(u"proofLabel"_s)->text(), about);
}

void CallPaneTest::everyEmptyStateHasItsOwnWords()
{
    CallState unwritten = samples::answeringCall(u"rtc_1"_s);
    unwritten.config.model = u"a model"_s;
    CallState unseen = samples::outOfSightCall(u"rtc_1"_s);
    unseen.transcript = {};
    CallState over = samples::lostCall(u"rtc_1"_s);
    QSet<QString> sentences;
    for (const CallState &state :
         {samples::ringingCall(u"rtc_1"_s), samples::answeringCall(u"rtc_1"_s), unwritten, unseen, over}) {
        show(state);
        QVERIFY(!view()->isVisible());
        QStringList words;
        for (const QLabel *shown : m_pane->findChildren<QLabel *>()) {
            if (shown->isVisible() && shown->parentWidget()->objectName() == u"emptyState"_s)
                words.append(shown->text());
        }
        sentences.insert(words.join(u'|'));
    }
    QCOMPARE(sentences.size(), 5);
}

void CallPaneTest::acknowledgesWhatIsShown()
{
    QSignalSpy asked(m_pane.get(), &CallPane::acknowledgeRequested);
    m_pane->acknowledgeShown();
    CallState state = threeLines();
    show(state);
    m_pane->acknowledgeShown();
    QCOMPARE(asked.size(), 0);
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.raisedAt = Now;
    show(state);
    m_pane->acknowledgeShown();
    QCOMPARE(asked.size(), 1);
    m_pane->showNoCall(true, false);
    m_pane->acknowledgeShown();
    QCOMPARE(asked.size(), 1);
}

void CallPaneTest::nothingIsSaidTwice()
{
    show(samples::outOfSightCall(u"rtc_1"_s));
    QVERIFY(m_pane->findChild<UrgentPanel *>()->isVisible());
    QVERIFY(!m_pane->findChild<Banner *>(u"callNotice"_s)->isVisible());
    show(samples::connectingCall(u"rtc_1"_s));
    QVERIFY(m_pane->findChild<Banner *>(u"callNotice"_s)->isVisible());
}

void CallPaneTest::theTranscriptStaysReadableUnderAnUrgentPanel()
{
    CallState state = samples::longCall(u"rtc_2"_s);
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.words = u"she can't breathe properly"_s;
    state.urgency.isOverdue = true;
    state.isUnclear = true;
    state.isOnHold = true;
    show(state);
    QCoreApplication::processEvents();
    QVERIFY2(view()->height() >= 10 * view()->fontMetrics().height(), qPrintable(QString::number(view()->height())));
}

void CallPaneTest::theUrgentPanelStaysWholeWithLargeText()
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    CallState state = samples::longCall(u"rtc_2"_s);
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.raisedAt = Now;
    state.urgency.words = u"but she says she can't breathe properly"_s;
    for (const auto &[points, height] : {std::pair{15, 560}, std::pair{20, 518}}) {
        QFont large = usual;
        large.setPointSizeF(points);
        QApplication::setFont(large);
        m_pane->resize(855, height);
        show(state);
        QCoreApplication::processEvents();
        QVERIFY(label(u"urgentTitleLabel"_s)->isVisible());
        const auto *button = m_pane->findChild<QPushButton *>(u"acknowledgeButton"_s);
        for (const QWidget *part :
             {static_cast<const QWidget *>(label(u"urgentTitleLabel"_s)),
              static_cast<const QWidget *>(label(u"urgentWordsLabel"_s)), static_cast<const QWidget *>(button)}) {
            const int wanted =
                part->hasHeightForWidth() ? part->heightForWidth(part->width()) : part->minimumSizeHint().height();
            QTRY_VERIFY2(part->height() >= wanted,
                         qPrintable(u"%1 %2 < %3 at %4, pane needs %5"_s.arg(part->objectName())
                                        .arg(part->height())
                                        .arg(wanted)
                                        .arg(points)
                                        .arg(m_pane->layout()->totalMinimumHeightForWidth(855))));
        }
        QCOMPARE(m_pane->height(), height);
        QVERIFY(view()->height() >= view()->fontMetrics().height());
    }
}

void CallPaneTest::fitsASmallScreenWithTextOfTwiceTheSize()
{
    constexpr QSize Room(806, 700); // of the pane, in a window of 1366 x 768
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    m_pane->resize(Room);
    CallState state = samples::longCall(u"rtc_2"_s);
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.words = u"my mum she can't breathe properly and"_s;
    for (const bool isOverdue : {false, true}) {
        state.urgency.isOverdue = isOverdue;
        state.isUnclear = isOverdue;
        state.isOnHold = isOverdue;
        show(state);
        QCoreApplication::processEvents();
        QTRY_VERIFY2(m_pane->layout()->totalMinimumHeightForWidth(Room.width()) <= Room.height(),
                     qPrintable(QString::number(m_pane->layout()->totalMinimumHeightForWidth(Room.width()))));
        QVERIFY(view()->height() >= 2 * view()->fontMetrics().height());
    }
}

// As on a screen of 1366 x 768 with text of twice the size, on the practice line.
void CallPaneTest::aLowPaneScrollsAndNothingInItIsCut()
{
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    m_pane->resize(790, 400);
    CallState state = samples::longCall(u"rtc_2"_s);
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.raisedAt = Now;
    state.urgency.words = u"he's got this pain in his chest and down the left arm since breakfast"_s;
    for (const bool isAcknowledged : {false, true}) {
        state.urgency.acknowledgedAt = isAcknowledged ? Now : Moment{};
        state.isUnclear = isAcknowledged;
        show(state);
        QCoreApplication::processEvents();
        QCOMPARE(m_pane->height(), 400);
        const auto *area = m_pane->findChild<TallArea *>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        const QObjectList parts = area->widget()->children();
        QTRY_VERIFY(view()->height() >= 3 * view()->fontMetrics().height());
        for (QObject *each : parts) {
            auto *part = qobject_cast<QWidget *>(each);
            if (!part || part->isHidden())
                continue;
            const int wanted = part->hasHeightForWidth() && part->layout()
                                   ? part->layout()->totalMinimumHeightForWidth(part->width())
                                   : part->minimumSizeHint().height();
            QVERIFY2(part->height() >= wanted, qPrintable(part->objectName()));
            QVERIFY2(area->widget()->rect().contains(part->geometry()), qPrintable(part->objectName()));
            for (QObject *other : parts) {
                auto *another = qobject_cast<QWidget *>(other);
                if (another && another != part && !another->isHidden())
                    QVERIFY2(!another->geometry().intersects(part->geometry()), qPrintable(part->objectName()));
            }
        }
        const auto *words = label(u"urgentWordsLabel"_s);
        QVERIFY(words->height() >= words->heightForWidth(words->width()));
    }
    m_pane->composer()->begin(Composer::Mode::Steer);
    const QWidget *input = m_pane->composer()->input();
    QTRY_VERIFY(m_pane->rect().contains(QRect(input->mapTo(m_pane.get(), QPoint()), input->size())));
}

void CallPaneTest::anotherCallIsShownFromItsTop()
{
    m_pane->resize(400, 200);
    show(samples::longCall(u"rtc_2"_s));
    QScrollBar *bar = m_pane->findChild<TallArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    show(samples::longCall(u"rtc_2"_s));
    QVERIFY(bar->value() > 0);
    show(samples::longCall(u"rtc_3"_s));
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(CallPaneTest)
#include "tst_CallPane.moc"
