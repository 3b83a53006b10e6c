// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "core/Preferences.h"
#include "gui/calls/CallListModel.h"
#include "gui/calls/CallListView.h"
#include "gui/words/CallText.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList order(const CallListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.stateAt(row).id.value);
    return ids;
}

} // namespace

class CallListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void callsStandInTheOrderInWhichTheyWantToBeLookedAt();
    void ofTheUrgentTheLongestWaitingComesFirstAndAnAcknowledgedOneLast();
    void dangerComesBeforeWhoeverAsksForAPerson();
    void aCallThatHoldsAMessageIsToBeLookedAtUntilItIsOver();
    void aCallThatEndsWhileItIsUrgentIsOverAndSaysSo();
    void anUpdateOfOneCallIsOneDataChangedOfOneRow();
    void aCallThatChangesItsSectionMovesAndKeepsTheSelection();
    void theSecondsRefreshOnlyCallsThatGoOn();
    void onlyTheFirstRowOfASectionHasItsTitle();
    void aRowIsOneSentenceForAScreenReader();
    void anUrgentRowQuotesTheWordsAndSaysWhoHasSeenIt();
    void everyStageHasItsOwnWordAndIcon();
    void callsOfTheSameNumberTodayAreCountedInWords();
    void numbersAndNamesAreOnlyHintedAtWhereTheyAreMasked_data();
    void numbersAndNamesAreOnlyHintedAtWhereTheyAreMasked();
    void aMaskedNumberIsShownWhereTheKeyboardIsAlone();
    void modelKeepsItsPromisesOverManyChanges();
};

void CallListModelTest::callsStandInTheOrderInWhichTheyWantToBeLookedAt()
{
    CallListModel model;
    model.apply(samples::updates(samples::everyCall()));
    model.apply(samples::updates(samples::everyConcern()));
    CallState nearLimit = samples::talkingCall(u"rtc_limit"_s);
    nearLimit.isNearLimit = true;
    model.apply(samples::updates({nearLimit}));
    const QStringList expected{u"rtc_urgent"_s,  u"rtc_seen"_s, // urgent, nobody has acknowledged it; urgent
                               u"rtc_ringing"_s,                // a decision is wanted
                               u"rtc_unclear"_s, u"rtc_notsure"_s, u"rtc_unseen"_s,    u"rtc_slow"_s,
                               u"rtc_quiet"_s,   u"rtc_limit"_s,   u"rtc_long"_s,      u"rtc_connecting"_s,
                               u"rtc_hold"_s,    u"rtc_talking"_s, u"rtc_answering"_s, // the longest first
                               u"rtc_lost"_s,    u"rtc_ended"_s};                      // the latest first
    QCOMPARE(order(model), expected);
    QCOMPARE(model.liveCount(), 14);
    QCOMPARE(model.urgentCount(), 2);
    QCOMPARE(model.needingCount(), 7); // the urgent ones are counted as such
    QCOMPARE(model.mostUrgentRow(), 0);
}

void CallListModelTest::ofTheUrgentTheLongestWaitingComesFirstAndAnAcknowledgedOneLast()
{
    CallListModel model;
    CallState first = samples::urgentCall(u"rtc_1"_s);
    CallState second = samples::urgentCall(u"rtc_2"_s);
    first.offeredAt -= 60s;
    model.apply(samples::updates({second, first}));
    QCOMPARE(order(model), (QStringList{u"rtc_1"_s, u"rtc_2"_s}));
    first.urgency.acknowledgedAt = samples::sampleNow();
    QSignalSpy moved(&model, &CallListModel::rowsMoved);
    model.apply(samples::updates({first}));
    QCOMPARE(order(model), (QStringList{u"rtc_2"_s, u"rtc_1"_s}));
    QCOMPARE(moved.size(), 1);
    first.urgency = {}; // a person says that it is urgent no more
    model.apply(samples::updates({first}));
    QCOMPARE(sectionOf(first), CallSection::InProgress);
}

void CallListModelTest::dangerComesBeforeWhoeverAsksForAPerson()
{
    const auto urgent = [](const QString &id, Urgency::Kind kind, int secondsAgo, bool isSeen = false) {
        CallState state = samples::urgentCall(id);
        state.urgency.kind = kind;
        state.urgency.acknowledgedAt = isSeen ? samples::sampleNow() : Moment{};
        state.offeredAt = samples::sampleNow() - std::chrono::seconds(secondsAgo);
        return state;
    };
    using Kind = Urgency::Kind;
    CallListModel model;
    model.apply(samples::updates({urgent(u"person_old"_s, Kind::WantsPerson, 300),
                                  urgent(u"seen_transfer"_s, Kind::TransferNotConfirmed, 600, true),
                                  urgent(u"seen_danger"_s, Kind::RedFlag, 500, true),
                                  urgent(u"person_new"_s, Kind::WantsPerson, 20),
                                  urgent(u"transfer"_s, Kind::TransferNotConfirmed, 200),
                                  urgent(u"danger_new"_s, Kind::RedFlag, 10), urgent(u"danger"_s, Kind::RedFlag, 90)}));
    QCOMPARE(order(model), (QStringList{u"danger"_s, u"danger_new"_s, u"person_old"_s, u"transfer"_s, u"person_new"_s,
                                        u"seen_danger"_s, u"seen_transfer"_s}));
    QCOMPARE(model.stateAt(model.mostUrgentRow()).id, CallId{u"danger"_s});
    model.apply(samples::updates({urgent(u"person_new"_s, Kind::RedFlag, 20)})); // the caller says more
    QCOMPARE(model.rowOf({u"person_new"_s}), 1);
}

void CallListModelTest::aCallThatEndsWhileItIsUrgentIsOverAndSaysSo()
{
    CallListModel model;
    CallState state = samples::urgentCall(u"rtc_1"_s);
    state.phase = Phase::Ended;
    state.endReason = EndReason::CallerLeft;
    state.endedAt = samples::sampleNow();
    model.apply(samples::updates({state}));
    QCOMPARE(model.urgentCount(), 0);
    QCOMPARE(model.mostUrgentRow(), -1);
    QVERIFY(model.index(0).data(CallListModel::StatusRole).toString().contains(u"while it was urgent"_s));
    QVERIFY(model.index(0).data(CallListModel::UrgencyRole).toString().isEmpty());
}

void CallListModelTest::anUpdateOfOneCallIsOneDataChangedOfOneRow()
{
    CallListModel model;
    model.apply(samples::updates(samples::everyCall()));
    QSignalSpy changed(&model, &CallListModel::dataChanged);
    QSignalSpy moved(&model, &CallListModel::rowsMoved);
    QSignalSpy sections(&model, &CallListModel::sectionsChanged);
    CallState state = samples::talkingCall(u"rtc_talking"_s);
    state.isCallerSpeaking = false;
    model.apply(samples::updates({state}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), model.rowOf(state.id));
    QCOMPARE(changed.first().at(1).toModelIndex().row(), model.rowOf(state.id));
    QCOMPARE(moved.size(), 0);
    QCOMPARE(sections.size(), 0);
}

void CallListModelTest::aCallThatChangesItsSectionMovesAndKeepsTheSelection()
{
    CallListModel model;
    model.apply(samples::updates(samples::everyCall()));
    CallListView view(&model);
    view.select({u"rtc_talking"_s});
    QSignalSpy moved(&model, &CallListModel::rowsMoved);
    QSignalSpy selected(&view, &CallListView::callSelected);
    CallState state = samples::talkingCall(u"rtc_talking"_s);
    state.link = MonitorLink::Waiting;
    state.linkAttempt = 1;
    model.apply(samples::updates({state}));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(sectionOf(state), CallSection::LookAt);
    QCOMPARE(view.selectedCall(), CallId{u"rtc_talking"_s});
    QCOMPARE(selected.size(), 0);
}

void CallListModelTest::theSecondsRefreshOnlyCallsThatGoOn()
{
    CallListModel model;
    model.apply(samples::updates({samples::talkingCall(u"rtc_1"_s), samples::endedCall(u"rtc_2"_s)}));
    QSignalSpy changed(&model, &CallListModel::dataChanged);
    model.setNow(samples::sampleNow() + 5s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 0);
    QCOMPARE(model.index(0).data(CallListModel::DurationRole).toString(), u"00:51"_s);
    QCOMPARE(model.index(1).data(CallListModel::DurationRole).toString(), u"01:36"_s);
}

void CallListModelTest::onlyTheFirstRowOfASectionHasItsTitle()
{
    CallListModel model;
    model.apply(samples::updates(samples::manyCalls(3)));
    model.apply(samples::updates({samples::endedCall(u"rtc_ended"_s)}));
    QVERIFY(!model.index(0).data(CallListModel::SectionTitleRole).toString().isEmpty());
    QVERIFY(model.index(1).data(CallListModel::SectionTitleRole).toString().isEmpty());
    QVERIFY(!model.index(3).data(CallListModel::SectionTitleRole).toString().isEmpty());
}

void CallListModelTest::aRowIsOneSentenceForAScreenReader()
{
    CallListModel model;
    model.setNow(samples::sampleNow());
    CallState state = samples::talkingCall(u"rtc_1"_s);
    state.caller.displayName = u"Anne\u202eb\nX"_s; // whatever a stranger wrote stays one harmless line
    model.apply(samples::updates({state}));
    const QString sentence = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(sentence.contains(u"Talking"_s));
    QVERIFY(sentence.contains(u"+44 20 7946 0555 · Anneb X"_s));
    QVERIFY(sentence.contains(u"What are your opening hours on"_s));
    QVERIFY(!sentence.contains(u'\n'));
    QVERIFY(!sentence.contains(QChar(0x202e)));
}

void CallListModelTest::anUrgentRowQuotesTheWordsAndSaysWhoHasSeenIt()
{
    CallListModel model;
    model.setNow(samples::sampleNow());
    model.apply(samples::updates({samples::urgentCall(u"rtc_1"_s), samples::acknowledgedCall(u"rtc_2"_s)}));
    const QModelIndex urgent = model.index(0);
    QCOMPARE(urgent.data(CallListModel::QuoteRole).toString(), u"“My mum says she can't breathe properly and her”"_s);
    QCOMPARE(urgent.data(CallListModel::UrgencyRole).toString(), u"Urgent words · not acknowledged"_s);
    QCOMPARE(model.index(1).data(CallListModel::UrgencyRole).toString(), u"Asks for a person · seen by Kim"_s);
    const QString sentence = urgent.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.startsWith(u"Urgent, not acknowledged: Urgent words, “My mum says"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"rang twice today"_s), qPrintable(sentence));
}

void CallListModelTest::everyStageHasItsOwnWordAndIcon()
{
    QSet<QString> words;
    QSet<int> icons;
    constexpr int Stages = int(CallStage::Lost) + 1;
    for (int stage = 0; stage < Stages; ++stage) {
        words.insert(CallText::stageWord(CallStage(stage)));
        icons.insert(int(lookOf(CallStage(stage)).icon));
    }
    QCOMPARE(words.size(), Stages);
    QCOMPARE(icons.size(), Stages);
}

void CallListModelTest::callsOfTheSameNumberTodayAreCountedInWords()
{
    CallState state = samples::talkingCall(u"rtc_1"_s);
    QCOMPARE(CallText::rangToday(state), QString());
    state.earlierToday = 1;
    QCOMPARE(CallText::rangToday(state), u"rang twice today"_s);
    state.earlierToday = 3;
    QVERIFY(CallText::rangToday(state).contains(u"4"_s));
}

void CallListModelTest::numbersAndNamesAreOnlyHintedAtWhereTheyAreMasked_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("mobile") << u"+447700900123"_s << QString() << u"+44 7700 •••123"_s;
    QTest::newRow("landline") << u"+442079460555"_s << QString() << u"+44 20 79•• •555"_s;
    QTest::newRow("national") << u"02079460555"_s << QString() << u"02079•••555"_s;
    QTest::newRow("extension") << u"204"_s << QString() << u"••4"_s;
    QTest::newRow("name") << u"+447700900123"_s << u"J Fielding"_s << u"+44 7700 •••123 · J•• F••"_s;
    QTest::newRow("Japanese name") << u"+819012345678"_s << u"田中 花子"_s << u"+81 90 12•• •678 · 田•• 花••"_s;
    QTest::newRow("nothing") << QString() << QString() << u"Unknown caller"_s;
}

void CallListModelTest::numbersAndNamesAreOnlyHintedAtWhereTheyAreMasked()
{
    QFETCH(QString, number);
    QFETCH(QString, name);
    SipParty party;
    party.number = number;
    party.displayName = name;
    QTEST(CallText::caller(party, true), "shown");
}

void CallListModelTest::aMaskedNumberIsShownWhereTheKeyboardIsAlone()
{
    CallListModel model;
    QWidget window;
    auto *view = new CallListView(&model, &window);
    auto *elsewhere = new QLineEdit(&window);
    Preferences preferences;
    preferences.areNumbersMasked = true;
    view->setPreferences(preferences);
    model.apply(samples::updates({samples::talkingCall(u"rtc_1"_s), samples::connectingCall(u"rtc_2"_s)}));
    const auto sentence = [&](const QString &id) {
        return model.index(model.rowOf({id})).data(Qt::AccessibleTextRole).toString();
    };
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    view->select({u"rtc_1"_s});
    QVERIFY(!sentence(u"rtc_1"_s).contains(u"7946 0555"_s)); // chosen, but nobody is at it
    QVERIFY(!sentence(u"rtc_2"_s).contains(u"900222"_s));
    QSignalSpy changed(&model, &CallListModel::dataChanged);
    view->setFocus();
    QTRY_VERIFY(sentence(u"rtc_1"_s).contains(u"7946 0555"_s));
    QVERIFY(!sentence(u"rtc_2"_s).contains(u"900222"_s));
    QCOMPARE(changed.size(), 1);
    view->select({u"rtc_2"_s});
    QVERIFY(!sentence(u"rtc_1"_s).contains(u"7946 0555"_s));
    QVERIFY(sentence(u"rtc_2"_s).contains(u"900222"_s));
    QDialog dialog(&window);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(!sentence(u"rtc_2"_s).contains(u"900222"_s));
    dialog.close();
    window.activateWindow();
    QTRY_VERIFY(sentence(u"rtc_2"_s).contains(u"900222"_s));
}

void CallListModelTest::modelKeepsItsPromisesOverManyChanges()
{
    CallListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<CallState> calls = samples::manyCalls(40);
    model.apply(samples::updates(calls));
    for (int i = 0; i < calls.size(); ++i) {
        CallState &state = calls[i * 7 % calls.size()];
        state = i % 3 == 0   ? samples::endedCall(state.id.value)
                : i % 3 == 1 ? samples::outOfSightCall(state.id.value)
                             : samples::ringingCall(state.id.value);
        model.apply(samples::updates({state}));
    }
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(standsBefore(model.stateAt(row - 1), model.stateAt(row)));
    QCOMPARE(model.rowCount(), 40);
}

void CallListModelTest::aCallThatHoldsAMessageIsToBeLookedAtUntilItIsOver()
{
    CallState state = samples::talkingCall(u"rtc_1"_s);
    QCOMPARE(sectionOf(state), CallSection::InProgress);
    state.messages.append({u"call_1"_s, u"A Caller"_s, u"Repeat of amlodipine"_s, samples::sampleNow()});
    QCOMPARE(sectionOf(state), CallSection::LookAt);
    state.phase = Phase::Ended;
    state.endReason = EndReason::CallerLeft;
    QCOMPARE(sectionOf(state), CallSection::Ended); // the task stands in "Needs you"
}

QTEST_MAIN(CallListModelTest)
#include "tst_CallListModel.moc"
