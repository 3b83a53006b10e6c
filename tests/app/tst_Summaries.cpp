// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"

#include "app/CallRecord.h"
#include "core/HistoryRules.h"
#include "storage/HistoryFold.h"
#include "storage/HistoryRecord.h"
#include "storage/JournalStore.h"

#include <QDirIterator>
#include <QFile>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// Calls are summed up once they are over, on the real wire: asked for, made, refused, accepted, and kept or not.
class tst_Summaries : public QObject
{
    Q_OBJECT

private slots:
    void offByDefaultNothingIsSent();
    void aCallThatIsOverIsSummedUp();
    void acceptingSurvivesARestart();
    void aFailureIsToldOnceAndCanBeTriedAgain();
    void severalCallsAreSummedUpOneAfterTheOther();
    void whatAStoppedProgramHadNotMadeIsMadeWhenAsked();
    void countsOnlySendsNothing();
    void redactedKeepsNoNameInAnyFile();
    void whatIsAddedLaterLeavesTheRowAsItWasRedacted();
    void erasingTheNumberTakesTheSummaryWithIt();
};

namespace {

constexpr int LongMs = 30'000;

struct SummingDesk : DeskUnderTest {
    explicit SummingDesk(StorageMode mode = StorageMode::Everything, bool isOn = true)
        : DeskUnderTest(30)
    {
        QObject::connect(&practice, &practice::PracticeLine::requestReceived, this,
                         [this](const QString &, const QString &path, const QByteArray &body, const QString &) {
                             if (path == "/v1/responses"_L1)
                                 asked.append(body);
                         });
        QObject::connect(&practice, &practice::PracticeLine::requestAnswered, this,
                         [this](const QString &, const QString &path, int) {
                             if (path == "/v1/responses"_L1)
                                 mostAtOnce = std::max<int>(mostAtOnce, int(asked.size()) - answered++);
                         });
        chosen = setup();
        chosen.preferences.areSummariesMade = isOn;
        chosen.preferences.storageMode = mode;
        restart();
    }

    void restart()
    {
        backend.reset();
        startBackend(chosen);
        QObject::connect(backend.get(), &Backend::summaryChanged, this,
                         [this](const CallState &state) { past.insert(state.id, state); });
    }

    // As it is on the disk.
    CallState kept(const CallId &call) const
    {
        const auto record = readHistoryRecord(backend->status().keepingPath, call.value);
        return record ? foldCall(record->entries).state : CallState();
    }
    bool isKept(const CallId &call) const { return kept(call).summary.has_value(); }
    // The latest that the window could know.
    CallState latest(const CallId &call) const { return past.contains(call) ? past.value(call) : state(call); }

    CallId talkedTo(const QString &scenario, const QStringList &faults = {})
    {
        const CallId call = ring(scenario, faults);
        const auto isOver = [&] { return knows(call) && state(call).isOver(); };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver(), LongMs); }();
        return call;
    }

    BackendSetup chosen;
    QList<QByteArray> asked;
    int answered = 0;
    int mostAtOnce = 0;
    QHash<CallId, CallState> past;
};

QStringList filesHolding(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

void tst_Summaries::offByDefaultNothingIsSent()
{
    QVERIFY(!Preferences().areSummariesMade);
    SummingDesk desk(StorageMode::Everything, false);
    const CallId call = desk.talkedTo(u"opening-hours"_s);
    const CallId other = desk.talkedTo(u"opening-hours"_s); // by then the first would have been asked about
    QCOMPARE(desk.asked.size(), 0);
    for (const CallId &each : {call, other}) {
        QVERIFY(!desk.state(each).isSummaryAsked);
        QVERIFY(!desk.state(each).summary);
        QVERIFY(!desk.state(each).summaryFailure);
    }
}

void tst_Summaries::aCallThatIsOverIsSummedUp()
{
    SummingDesk desk;
    const CallId call = desk.talkedTo(u"repeat-prescription"_s);
    const qint64 costOfTalking = desk.state(call).summary ? 0 : desk.state(call).usage.costMicroUsd;
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).summary, LongMs);
    const CallState state = desk.state(call);
    QVERIFY(state.summary->isDraft());
    QVERIFY(state.summary->text.contains(u"blood pressure"_s));
    QCOMPARE(state.summary->outcome, CallOutcome::Kind::Prescription);
    QVERIFY(!state.summary->details.isEmpty());
    QVERIFY(!state.summary->tasks.isEmpty());
    QVERIFY(state.usage.costMicroUsd > costOfTalking);
    QVERIFY(!state.isSummaryAsked);
    QCOMPARE(desk.asked.size(), 1);
    QVERIFY(desk.asked.first().contains("\"store\":false"));
    QVERIFY(desk.asked.first().contains("gpt-5.4-mini"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isKept(call), LongMs);
    QVERIFY(*desk.kept(call).summary == *state.summary);
}

void tst_Summaries::acceptingSurvivesARestart()
{
    SummingDesk desk;
    const CallId call = desk.talkedTo(u"repeat-prescription"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).summary, LongMs);
    desk.backend->judgeDetail(call, 0, HeardDetail::Certainty::Checked, u"Kim"_s);
    desk.backend->acceptSummary(call, u"Kim"_s);
    desk.backend->takeSuggestion(call, 0);
    QTRY_VERIFY_WITH_TIMEOUT(desk.latest(call).summary->tasks.first().isTaken, LongMs);
    desk.restart();
    const CallState kept = desk.kept(call);
    QVERIFY(kept.summary);
    QCOMPARE(kept.summary->acceptedBy, u"Kim"_s);
    QCOMPARE(kept.summary->details.first().certainty, HeardDetail::Certainty::Checked);
    QCOMPARE(kept.summary->details.first().checkedBy, u"Kim"_s);
    QVERIFY(kept.summary->tasks.first().isTaken);
    // And goes on being worked with in the next run.
    desk.past.clear();
    desk.backend->judgeDetail(call, 0, HeardDetail::Certainty::Heard, u"Lee"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.past.contains(call), LongMs);
    QCOMPARE(desk.past.value(call).summary->details.first().checkedBy, u"Lee"_s);
    QCOMPARE(desk.asked.size(), 1);
}

void tst_Summaries::aFailureIsToldOnceAndCanBeTriedAgain()
{
    SummingDesk desk;
    const CallId call = desk.talkedTo(u"opening-hours"_s, {u"summary-fails"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).summaryFailure, LongMs);
    QCOMPARE(desk.state(call).summaryFailure->kind, Error::Kind::ServerFault);
    QVERIFY(!desk.state(call).isSummaryAsked);
    QCOMPARE(desk.asked.size(), 1);
    const CallId other = desk.talkedTo(u"prank"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(other).summary, LongMs); // one that failed holds up no other
    QCOMPARE(desk.asked.size(), 2);                              // and is not tried again by itself
    QTRY_VERIFY_WITH_TIMEOUT(desk.kept(call).summaryFailure, LongMs);
    desk.backend->makeSummary(call);
    QTRY_COMPARE_WITH_TIMEOUT(desk.asked.size(), 3, LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.latest(call).summaryFailure && !desk.latest(call).isSummaryAsked, LongMs);
}

void tst_Summaries::severalCallsAreSummedUpOneAfterTheOther()
{
    SummingDesk desk;
    QList<CallId> calls;
    for (int i = 0; i < 4; ++i)
        calls.append(desk.ring(u"opening-hours"_s));
    for (const CallId &call : std::as_const(calls))
        QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).summary, LongMs);
    QCOMPARE(desk.asked.size(), 4);
    QCOMPARE(desk.mostAtOnce, 1);
}

void tst_Summaries::whatAStoppedProgramHadNotMadeIsMadeWhenAsked()
{
    SummingDesk desk(StorageMode::Everything, false);
    const CallId call = desk.talkedTo(u"opening-hours"_s);
    desk.chosen.preferences.areSummariesMade = true;
    desk.restart();
    const CallId other = desk.talkedTo(u"prank"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(other).summary, LongMs);
    QCOMPARE(desk.asked.size(), 1); // the earlier one stays as it is, plainly without
    QVERIFY(!desk.kept(call).summary);
    desk.backend->makeSummary(call);
    QTRY_VERIFY_WITH_TIMEOUT(desk.past.value(call).summary, LongMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isKept(call), LongMs);
}

void tst_Summaries::countsOnlySendsNothing()
{
    SummingDesk desk(StorageMode::CountsOnly);
    desk.talkedTo(u"opening-hours"_s);
    desk.talkedTo(u"prank"_s);
    QCOMPARE(desk.asked.size(), 0);
}

void tst_Summaries::redactedKeepsNoNameInAnyFile()
{
    SummingDesk desk(StorageMode::Redacted);
    const CallId call = desk.talkedTo(u"repeat-prescription"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).summary, LongMs);
    const CallState shown = desk.state(call);
    for (const HeardDetail &detail : shown.summary->details)
        QVERIFY2(!detail.value.contains(u"Okafor"_s), qPrintable(detail.value));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isKept(call), LongMs);
    const CallState kept = desk.kept(call);
    for (const HeardDetail &detail : kept.summary->details) {
        QVERIFY(!detail.value.contains(u"Okafor"_s));
        QVERIFY(detail.kind == HeardDetail::Kind::Medicine || detail.quote.isEmpty());
    }
}

void tst_Summaries::whatIsAddedLaterLeavesTheRowAsItWasRedacted()
{
    SummingDesk desk(StorageMode::Redacted);
    const CallId call = desk.talkedTo(u"repeat-prescription"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isKept(call), LongMs);
    const QString journal = desk.backend->status().keepingPath;
    const auto caller = [&] {
        const auto rows = readHistoryRows(journal, {}, 10);
        return rows && !rows->isEmpty() ? rows->first().caller : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(caller().endsWith(u"238"_s) && !caller().contains(u"900238"_s), LongMs);
    const QString redactedCaller = caller();
    desk.restart();
    desk.backend->acceptSummary(call, u"Kim"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.past.contains(call), LongMs);
    const auto isAccepted = [&] {
        const CallState kept = desk.kept(call);
        return kept.summary && !kept.summary->isDraft();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAccepted(), LongMs);
    desk.backend->stop();
    QCOMPARE(caller(), redactedCaller);
}

void tst_Summaries::erasingTheNumberTakesTheSummaryWithIt()
{
    SummingDesk desk;
    const CallId call = desk.talkedTo(u"repeat-prescription"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isKept(call), LongMs);
    QVERIFY(!filesHolding(desk.folder.path(), "Elm Street Pharmacy").isEmpty());
    QSignalSpy erased(desk.backend.get(), &Backend::numberErased);
    desk.backend->eraseNumber(u"+447700900238"_s);
    QTRY_COMPARE_WITH_TIMEOUT(erased.size(), 1, LongMs);
    QCOMPARE(filesHolding(desk.folder.path(), "Elm Street Pharmacy"), QStringList());
    // What somebody adds to it afterwards brings nothing back.
    desk.backend->acceptSummary(call, u"Kim"_s);
    desk.backend->makeSummary(call);
    desk.talkedTo(u"prank"_s);
    QVERIFY(!desk.isKept(call));
    QCOMPARE(desk.kept(call).id.value, QString());
}

QTEST_GUILESS_MAIN(tst_Summaries)
#include "tst_Summaries.moc"
