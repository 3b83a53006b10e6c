// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/CallListModel.h"
#include "gui/CallListView.h"

#include <QAbstractItemModelTester>
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
    void anUpdateOfOneCallIsOneDataChangedOfOneRow();
    void aCallThatChangesItsSectionMovesAndKeepsTheSelection();
    void theSecondsRefreshOnlyCallsThatGoOn();
    void onlyTheFirstRowOfASectionHasItsTitle();
    void aRowIsOneSentenceForAScreenReader();
    void modelKeepsItsPromisesOverManyChanges();
};

void CallListModelTest::callsStandInTheOrderInWhichTheyWantToBeLookedAt()
{
    CallListModel model;
    model.apply(samples::updates(samples::everyCall()));
    const QStringList expected{u"rtc_ringing"_s,   u"rtc_unseen"_s, u"rtc_notsure"_s,    u"rtc_slow"_s,
                               u"rtc_lost"_s,      u"rtc_long"_s,   u"rtc_connecting"_s, u"rtc_talking"_s,
                               u"rtc_answering"_s, u"rtc_ended"_s};
    QCOMPARE(order(model), expected);
    QCOMPARE(model.liveCount(), 8);
    QCOMPARE(model.needingCount(), 5);
    QCOMPARE(model.mostUrgentRow(), 0);
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
    QCOMPARE(model.sectionOf(state), CallListModel::Section::NeedsYou);
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
        QVERIFY(CallListModel::sectionOf(model.stateAt(row - 1)) <= CallListModel::sectionOf(model.stateAt(row)));
    QCOMPARE(model.rowCount(), 40);
}

QTEST_MAIN(CallListModelTest)
#include "tst_CallListModel.moc"
