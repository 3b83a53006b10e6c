// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "core/Preferences.h"
#include "gui/calls/CallListModel.h"
#include "gui/calls/CallListView.h"
#include "gui/parts/Appearance.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVariantAnimation>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Shown {
    CallListModel model;
    CallListView view{&model};

    explicit Shown(bool isMotionReduced)
    {
        Preferences preferences;
        preferences.isMotionReduced = isMotionReduced;
        view.setPreferences(preferences);
        view.resize(320, 400);
        view.show();
    }
    void apply(const QList<CallState> &states) { model.apply(samples::updates(states)); }
    QRect rectOf(const QString &id)
    {
        view.grab(); // lays out
        return view.visualRect(model.index(model.rowOf({id})));
    }
    int topOnScreen(const QString &id) { return view.viewport()->mapTo(&view, rectOf(id).topLeft()).y(); }
    int slides() const { return int(view.findChildren<QVariantAnimation *>().size()); }
};

} // namespace

class CallListViewTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewCallSlidesInWithoutTakingAnything();
    void nothingSlidesWithReducedMotion();
    void aListThatIsFilledDoesNotSlide();
    void theSelectionStaysWhereItIsWhenAnUrgentCallComesInAbove();
    void atTheTopANewUrgentCallIsSeen();
    void anUrgentCallIsInSightWhateverIsSelected_data();
    void anUrgentCallIsInSightWhateverIsSelected();
    void theListThatFollowedItsSelectionComesBackForAnUrgentCall();
    void whereSomebodyScrolledTheListStays();
    void aSelectedCallThatEndsIsNotFollowed();
    void whatTellsOfAnUrgentCallCoversNoCall();
    void anUrgentCallOutOfSightIsToldOf();
    void anUrgentCallPartlyInSightIsToldOf();
    void aSelectedCallThatIsNotShownStaysSelected();
    void aClickOnARowThatHasJustSlippedAwayIsAClickOnIt();
    void manyCallsStandCloser();
    void anUrgentCardHasRoomForItsWords();
    void itTellsTheKeysOfTheDesk();
};

void CallListViewTest::aNewCallSlidesInWithoutTakingAnything()
{
    Shown on(false);
    on.apply({samples::talkingCall(u"rtc_1"_s)});
    QTRY_COMPARE(on.slides(), 0);
    on.view.select({u"rtc_1"_s});
    on.view.setFocus();
    const int whole = on.rectOf(u"rtc_1"_s).height();
    QSignalSpy selected(&on.view, &CallListView::callSelected);
    CallState later = samples::talkingCall(u"rtc_2"_s);
    later.offeredAt += 5s;
    on.apply({later});
    QCOMPARE(on.slides(), 1);
    QVERIFY(on.rectOf(u"rtc_2"_s).height() < whole / 2);
    QTRY_COMPARE(on.slides(), 0);
    QVERIFY(on.rectOf(u"rtc_2"_s).height() > whole / 2);
    QCOMPARE(on.view.selectedCall(), CallId{u"rtc_1"_s});
    QCOMPARE(selected.size(), 0);
}

void CallListViewTest::nothingSlidesWithReducedMotion()
{
    Shown on(true);
    on.apply({samples::talkingCall(u"rtc_1"_s)});
    QCOMPARE(on.slides(), 0);
    QVERIFY(on.rectOf(u"rtc_1"_s).height() > on.view.fontMetrics().height() * 2);
}

void CallListViewTest::aListThatIsFilledDoesNotSlide()
{
    Shown on(false);
    on.apply(samples::manyCalls(40));
    QVERIFY(on.slides() <= 4);
}

void CallListViewTest::theSelectionStaysWhereItIsWhenAnUrgentCallComesInAbove()
{
    Shown on(true);
    on.apply(samples::manyCalls(20));
    const QString selected = u"rtc_many002"_s;
    on.view.select({selected});
    on.rectOf(selected);
    QVERIFY(on.view.verticalScrollBar()->value() > 0);
    const int top = on.topOnScreen(selected);
    on.apply({samples::urgentCall(u"rtc_urgent"_s)});
    QCOMPARE(on.topOnScreen(selected), top);
    QCOMPARE(on.view.selectedCall(), CallId{selected});
}

void CallListViewTest::atTheTopANewUrgentCallIsSeen()
{
    Shown on(true);
    on.apply(samples::manyCalls(20));
    on.rectOf(u"rtc_many000"_s);
    QCOMPARE(on.view.verticalScrollBar()->value(), 0);
    on.apply({samples::urgentCall(u"rtc_urgent"_s)});
    QVERIFY(on.rectOf(u"rtc_urgent"_s).top() >= 0);
}

void CallListViewTest::anUrgentCallIsInSightWhateverIsSelected_data()
{
    QTest::addColumn<QString>("selected");
    QTest::newRow("a call that goes on") << u"rtc_talking"_s;
    QTest::newRow("a call that is over") << u"rtc_ended"_s;
}

void CallListViewTest::anUrgentCallIsInSightWhateverIsSelected()
{
    QFETCH(QString, selected);
    Shown on(true);
    on.apply({samples::talkingCall(u"rtc_talking"_s), samples::connectingCall(u"rtc_connecting"_s),
              samples::endedCall(u"rtc_ended"_s)});
    on.view.select({selected});
    // Just enough for what is there.
    on.view.resize(on.view.width(), on.rectOf(u"rtc_ended"_s).bottom() + 2);
    on.rectOf(selected);
    QCOMPARE(on.view.verticalScrollBar()->value(), 0);
    on.apply({samples::urgentCall(u"rtc_urgent"_s)});
    QVERIFY(on.view.viewport()->rect().contains(on.rectOf(u"rtc_urgent"_s)));
    on.apply({samples::ringingCall(u"rtc_ringing"_s)});
    QVERIFY(on.view.viewport()->rect().contains(on.rectOf(u"rtc_urgent"_s)));
    QCOMPARE(on.view.selectedCall(), CallId{selected});
}

void CallListViewTest::theListThatFollowedItsSelectionComesBackForAnUrgentCall()
{
    Shown on(true);
    on.apply({samples::talkingCall(u"rtc_talking"_s)});
    on.view.select({u"rtc_talking"_s});
    on.view.resize(on.view.width(), on.rectOf(u"rtc_talking"_s).bottom() + 2);
    on.rectOf(u"rtc_talking"_s);
    on.apply({samples::ringingCall(u"rtc_ringing"_s)}); // nothing urgent: what is selected stays in sight
    QVERIFY(on.view.viewport()->rect().contains(on.rectOf(u"rtc_talking"_s).center()));
    QVERIFY(on.view.verticalScrollBar()->value() > 0);
    on.apply({samples::urgentCall(u"rtc_urgent"_s)});
    on.rectOf(u"rtc_urgent"_s);
    QCOMPARE(on.view.verticalScrollBar()->value(), 0);
}

void CallListViewTest::whereSomebodyScrolledTheListStays()
{
    Shown on(true);
    on.apply(samples::manyCalls(20));
    on.apply({samples::urgentCall(u"rtc_urgent"_s)});
    on.rectOf(u"rtc_urgent"_s);
    on.view.verticalScrollBar()->setValue(on.view.verticalScrollBar()->maximum() / 2);
    const int top = on.topOnScreen(u"rtc_many010"_s);
    on.apply({samples::urgentCall(u"rtc_second"_s)});
    QCOMPARE(on.topOnScreen(u"rtc_many010"_s), top);
    on.view.verticalScrollBar()->setValue(0); // nobody is looking at anything else any more
    on.apply({samples::urgentCall(u"rtc_third"_s)});
    on.rectOf(u"rtc_third"_s);
    QCOMPARE(on.view.verticalScrollBar()->value(), 0);
}

void CallListViewTest::aSelectedCallThatEndsIsNotFollowed()
{
    Shown on(true);
    const QList<CallState> calls = samples::manyCalls(20);
    on.apply(calls);
    const CallId first = on.model.stateAt(0).id;
    on.view.select(first);
    on.rectOf(first.value);
    on.apply({samples::endedCall(first.value)});
    QVERIFY(!on.view.viewport()->rect().intersects(on.rectOf(first.value)));
    QCOMPARE(on.view.verticalScrollBar()->value(), 0);
    QCOMPARE(on.view.selectedCall(), first);
}

void CallListViewTest::whatTellsOfAnUrgentCallCoversNoCall()
{
    Shown on(true);
    on.apply(samples::manyCalls(20));
    on.apply({samples::urgentCall(u"rtc_urgent"_s)});
    auto *told = on.view.findChild<QToolButton *>(u"urgentAboveButton"_s);
    const int height = on.rectOf(u"rtc_urgent"_s).height();
    on.view.verticalScrollBar()->setValue(height / 3);
    QVERIFY(told->isVisible());
    QVERIFY(!on.view.viewport()->geometry().intersects(told->geometry()));
    QCOMPARE(on.topOnScreen(u"rtc_urgent"_s), -(height / 3)); // where it was scrolled to
    on.view.verticalScrollBar()->setValue(0);
    QVERIFY(!told->isVisible());
    QCOMPARE(on.view.viewport()->height(), on.view.height());
}

void CallListViewTest::anUrgentCallOutOfSightIsToldOf()
{
    Shown on(true);
    on.apply(samples::manyCalls(20));
    on.apply({samples::urgentCall(u"rtc_urgent"_s)});
    auto *told = on.view.findChild<QToolButton *>(u"urgentAboveButton"_s);
    on.rectOf(u"rtc_urgent"_s);
    QVERIFY(!told->isVisible());
    on.view.verticalScrollBar()->setValue(on.view.verticalScrollBar()->maximum());
    QVERIFY(told->isVisible());
    told->click();
    QCOMPARE(on.view.verticalScrollBar()->value(), 0);
    QVERIFY(!told->isVisible());
}

void CallListViewTest::anUrgentCallPartlyInSightIsToldOf()
{
    Shown on(true);
    on.apply(samples::manyCalls(20));
    on.apply({samples::urgentCall(u"rtc_urgent"_s)});
    auto *told = on.view.findChild<QToolButton *>(u"urgentAboveButton"_s);
    const int height = on.rectOf(u"rtc_urgent"_s).height();
    on.view.verticalScrollBar()->setValue(height / 3);
    QVERIFY(told->isVisible());
    QVERIFY(told->geometry().left() > on.view.viewport()->width() - told->width() - space(2));
    on.apply({samples::acknowledgedCall(u"rtc_urgent"_s)});
    on.view.grab();
    QTRY_VERIFY(!told->isVisible());

    on.view.verticalScrollBar()->setValue(0);
    on.apply({samples::urgentCall(u"rtc_urgent"_s), samples::urgentCall(u"rtc_second"_s)});
    on.view.resize(on.view.width(), height + height / 2);
    on.view.grab();
    QTRY_VERIFY(told->isVisible());
    QVERIFY(told->text().contains(u"below"_s));
    told->click();
    QVERIFY(told->text().contains(u"above"_s));
}

void CallListViewTest::aSelectedCallThatIsNotShownStaysSelected()
{
    Shown on(true);
    on.apply(samples::everyCall());
    on.view.select({u"rtc_talking"_s});
    QSignalSpy selected(&on.view, &CallListView::callSelected);
    on.model.setFilter(u"zebra"_s);
    QCOMPARE(on.model.rowOf({u"rtc_talking"_s}), -1);
    QVERIFY(!on.view.currentIndex().isValid());
    QCOMPARE(on.view.selectedCall(), CallId{u"rtc_talking"_s});
    on.model.setFilter({});
    QCOMPARE(on.view.currentIndex().row(), on.model.rowOf({u"rtc_talking"_s}));
    QCOMPARE(on.view.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(selected.size(), 0);
}

void CallListViewTest::aClickOnARowThatHasJustSlippedAwayIsAClickOnIt()
{
    Shown on(true);
    CallState later = samples::talkingCall(u"rtc_2"_s);
    later.offeredAt += 5s;
    on.apply({samples::talkingCall(u"rtc_1"_s), later});
    const QPoint place = on.rectOf(u"rtc_2"_s).center();
    QTest::mouseMove(on.view.viewport(), place);
    QTRY_VERIFY(on.view.viewport()->underMouse());
    on.apply({samples::urgentCall(u"rtc_urgent"_s)});
    QVERIFY(!on.rectOf(u"rtc_2"_s).contains(place));
    QTest::mouseClick(on.view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(on.view.selectedCall(), CallId{u"rtc_2"_s});
    QTest::mouseClick(on.view.viewport(), Qt::LeftButton, {}, on.rectOf(u"rtc_urgent"_s).center());
    QCOMPARE(on.view.selectedCall(), CallId{u"rtc_urgent"_s});
}

void CallListViewTest::manyCallsStandCloser()
{
    Shown on(true);
    on.apply(samples::manyCalls(12));
    const int few = on.rectOf(u"rtc_many001"_s).height();
    on.apply(samples::manyCalls(13));
    QVERIFY(on.rectOf(u"rtc_many001"_s).height() < few);
}

void CallListViewTest::anUrgentCardHasRoomForItsWords()
{
    Shown on(true);
    CallState state = samples::talkingCall(u"rtc_1"_s);
    on.apply({state, samples::talkingCall(u"rtc_2"_s)});
    const int calm = on.rectOf(u"rtc_2"_s).height();
    CallState urgent = samples::urgentCall(u"rtc_2"_s);
    on.apply({urgent});
    const int shortWords = on.rectOf(u"rtc_2"_s).height();
    QVERIFY(shortWords > calm);
    urgent.urgency.words = u"chest pain"_s;
    on.apply({urgent});
    QVERIFY(on.rectOf(u"rtc_2"_s).height() < shortWords);
}

void CallListViewTest::itTellsTheKeysOfTheDesk()
{
    Shown on(true);
    QVERIFY(on.view.accessibleDescription().contains(u"F2 the most urgent"_s));
    Preferences preferences;
    preferences.keys = {{u"mostUrgent"_s, u"F7"_s}, {u"nthCall"_s, u"Ctrl+Shift+1"_s}, {u"nextPanel"_s, u"F9"_s}};
    on.view.setPreferences(preferences);
    QVERIFY(on.view.findChild<QToolButton *>(u"urgentAboveButton"_s)->toolTip().contains(u"(F7)"_s));
    QCOMPARE(on.view.accessibleDescription(),
             u"Ctrl+Shift+1 … Ctrl+Shift+9 choose a call, F7 the most urgent one, F9 goes to the next panel"_s);
}

QTEST_MAIN(CallListViewTest)
#include "tst_CallListView.moc"
