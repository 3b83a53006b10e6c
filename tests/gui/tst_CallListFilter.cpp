// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/calls/CallListFilter.h"
#include "gui/calls/CallListModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isFoundBy(const QString &typed, const CallState &state)
{
    CallListFilter filter;
    filter.setText(typed);
    return filter.accepts(state);
}

QStringList shown(const CallListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.stateAt(row).id.value);
    return ids;
}

// Calls of a long day, most of them over, each with a hundred lines in English and Japanese.
QList<CallState> aLongDay()
{
    QList<CallState> calls = samples::manyCalls(40);
    for (int i = 0; i < 500; ++i) {
        CallState state = samples::endedCall(u"rtc_past%1"_s.arg(i));
        state.endedAt -= std::chrono::seconds{i};
        calls.append(state);
    }
    for (CallState &state : calls) {
        for (int line = 0; line < 50; ++line) {
            state.transcript.append(samples::said(TranscriptEntry::Kind::Caller,
                                                  u"I would like to come on Thursday, line %1"_s.arg(line),
                                                  state.offeredAt));
            state.transcript.append(samples::said(TranscriptEntry::Kind::Assistant,
                                                  u"かしこまりました。木曜日の午前中でよろしいですか"_s,
                                                  state.offeredAt));
        }
    }
    return calls;
}

} // namespace

class CallListFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsFoundHoweverItIsWritten_data();
    void aNumberIsFoundHoweverItIsWritten();
    void aCallIsFoundByWhatIsKnownOfIt_data();
    void aCallIsFoundByWhatIsKnownOfIt();
    void wordsThatComeLaterAreFound();
    void whatWasFoundByItsWordsStaysWhileTheyChange();
    void onlyWhatIsFoundIsShownAndEmptyShowsAll();
    void urgentAndRingingCallsNeverDisappear();
    void aNewCallThatIsNotLookedForIsCountedButNotShown();
    void rowsComeAndGoByTheRules();
    void aKeyPressOnALongDayTakesLittleTime();
};

void CallListFilterTest::aNumberIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const QString mobile = u"+447700900123"_s;
    QTest::newRow("as the header has it") << mobile << u"+447700900123"_s << true;
    QTest::newRow("grouped") << mobile << u"+44 7700 900 123"_s << true;
    QTest::newRow("grouped otherwise") << mobile << u"77 00-90"_s << true;
    QTest::newRow("as dialled at home") << mobile << u"07700 900123"_s << true;
    QTest::newRow("beginning of it") << mobile << u"0770"_s << true;
    QTest::newRow("with 00") << mobile << u"0044 7700"_s << true;
    QTest::newRow("with a zero in brackets") << mobile << u"+44 (0)7700 900123"_s << true;
    QTest::newRow("the last digits") << mobile << u"123"_s << true;
    QTest::newRow("full width") << mobile << u"０７７００"_s << true;
    QTest::newRow("another one") << mobile << u"07700 900124"_s << false;
    QTest::newRow("another country") << mobile << u"+81"_s << false;
    QTest::newRow("plus means the beginning") << mobile << u"+900123"_s << false;
    QTest::newRow("Japan at home") << u"+81312345678"_s << u"03-1234-5678"_s << true;
    QTest::newRow("Japan abroad") << u"+81312345678"_s << u"+81 3 1234"_s << true;
    QTest::newRow("header at home, typed abroad") << u"02079460555"_s << u"+44 20 7946 0555"_s << true;
    QTest::newRow("no number") << QString() << u"0"_s << false;
    QTest::newRow("words") << mobile << u"line 7700"_s << false;
}

void CallListFilterTest::aNumberIsFoundHoweverItIsWritten()
{
    QFETCH(QString, number);
    QFETCH(QString, typed);
    QTEST(CallListFilter::numberMatches(number, typed), "isFound");
}

void CallListFilterTest::aCallIsFoundByWhatIsKnownOfIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("name") << u"fielding"_s << true;
    QTest::newRow("name without its accent") << u"zoe"_s << true;
    QTest::newRow("state") << u"TALK"_s << true;
    QTest::newRow("caller's words") << u"keeps her  awake"_s << true;
    QTest::newRow("the other apostrophe") << u"it’s about"_s << true;
    QTest::newRow("Japanese words") << u"息苦し"_s << true;
    QTest::newRow("Arabic words") << u"العربية"_s << true;
    QTest::newRow("what this desk asked for") << u"ask for the address"_s << true;
    QTest::newRow("what nobody said") << u"zebra"_s << false;
    QTest::newRow("a word that a tool has as its name") << u"find_opening"_s << false;
}

void CallListFilterTest::aCallIsFoundByWhatIsKnownOfIt()
{
    QFETCH(QString, typed);
    CallState state = samples::longCall(u"rtc_1"_s);
    state.caller.displayName = u"Zoë Fielding"_s;
    QTEST(isFoundBy(typed, state), "isFound");
}

void CallListFilterTest::wordsThatComeLaterAreFound()
{
    CallListFilter filter;
    filter.setText(u"thursday"_s);
    CallState state = samples::talkingCall(u"rtc_1"_s);
    QVERIFY(!filter.accepts(state));
    TranscriptEntry &coming = state.transcript.edit(state.transcript.size() - 1);
    coming.text += u" Thursday"_s;
    QVERIFY(filter.accepts(state));
}

void CallListFilterTest::whatWasFoundByItsWordsStaysWhileTheyChange()
{
    CallListFilter filter;
    filter.setText(u"opening"_s);
    CallState state = samples::talkingCall(u"rtc_1"_s);
    QVERIFY(filter.accepts(state));
    state.transcript.edit(state.transcript.size() - 1).text = u"What are your over tea hours"_s; // heard better
    QVERIFY(filter.accepts(state));
    QVERIFY(filter.setText(u"opening h"_s));
    QVERIFY(!filter.accepts(state));
}

void CallListFilterTest::onlyWhatIsFoundIsShownAndEmptyShowsAll()
{
    CallListModel model;
    model.apply(samples::updates(samples::everyCall()));
    const QStringList all = shown(model);
    model.setFilter(u"07700 900611"_s);
    QCOMPARE(shown(model), (QStringList{u"rtc_ringing"_s, u"rtc_long"_s}));
    QCOMPARE(model.foundCount(), 1);
    QCOMPARE(model.callCount(), 10);
    QCOMPARE(model.liveCount(), 8); // counts are of all
    QVERIFY(model.find({u"rtc_talking"_s}));
    model.setFilter({});
    QCOMPARE(shown(model), all);
}

void CallListFilterTest::urgentAndRingingCallsNeverDisappear()
{
    CallListModel model;
    model.apply(samples::updates(
        {samples::urgentCall(u"rtc_1"_s), samples::ringingCall(u"rtc_2"_s), samples::talkingCall(u"rtc_3"_s)}));
    model.setFilter(u"zebra"_s);
    QCOMPARE(shown(model), (QStringList{u"rtc_1"_s, u"rtc_2"_s}));
    QCOMPARE(model.foundCount(), 0);
    QVERIFY(model.index(0).data(CallListModel::SectionTitleRole).toString().contains(u"always shown"_s));
    CallState turning = samples::urgentCall(u"rtc_3"_s); // a hidden call becomes urgent
    model.apply(samples::updates({turning}));
    QCOMPARE(shown(model), (QStringList{u"rtc_1"_s, u"rtc_3"_s, u"rtc_2"_s}));
    turning.urgency = {};
    model.apply(samples::updates({turning}));
    QCOMPARE(shown(model), (QStringList{u"rtc_1"_s, u"rtc_2"_s}));
}

void CallListFilterTest::aNewCallThatIsNotLookedForIsCountedButNotShown()
{
    CallListModel model;
    QSignalSpy arrived(&model, &CallListModel::callArrived);
    model.setFilter(u"zebra"_s);
    model.apply(samples::updates({samples::talkingCall(u"rtc_1"_s)}));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.liveCount(), 1);
    QCOMPARE(arrived.size(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(arrived.size(), 0); // it is not new
}

void CallListFilterTest::rowsComeAndGoByTheRules()
{
    CallListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(samples::updates(samples::manyCalls(40)));
    model.apply(samples::updates(samples::everyCall()));
    for (const QString &typed : {u"9"_s, u"90"_s, u"connect"_s, u"e"_s, u"zebra"_s, u"+44"_s, QString()}) {
        model.setFilter(typed);
        model.apply(samples::updates({samples::talkingCall(u"rtc_many003"_s), samples::endedCall(u"rtc_many005"_s)}));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(standsBefore(model.stateAt(row - 1), model.stateAt(row)));
    }
    QCOMPARE(model.rowCount(), 50);
}

void CallListFilterTest::aKeyPressOnALongDayTakesLittleTime()
{
    CallListModel model;
    model.apply(samples::updates(aLongDay()));
    QElapsedTimer timer;
    qint64 longest = 0;
    for (bool isMore = true; isMore;) {
        timer.start();
        isMore = model.readAhead();
        longest = std::max(longest, timer.elapsed());
    }
    timer.start();
    model.setFilter(u"t"_s);
    const qint64 first = timer.restart();
    QList<qint64> next;
    for (const QString &typed : {u"th"_s, u"thu"_s, u"thur"_s, u"thurs"_s, u"木曜"_s, u"zebra"_s, u"z"_s, QString()}) {
        timer.restart();
        model.setFilter(typed);
        next.append(timer.elapsed());
    }
    qInfo() << "540 calls, 54000 lines: reading at most" << longest << "ms at once; first key" << first << "ms, then"
            << next << "ms";
    QVERIFY(longest < 200); // generous: the machine may be busy
    QVERIFY(first < 300);
    QVERIFY(*std::max_element(next.cbegin(), next.cend()) < 300);
}

QTEST_MAIN(CallListFilterTest)
#include "tst_CallListFilter.moc"
