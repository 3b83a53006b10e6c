// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"

#include "storage/JournalFile.h"

#include <QDir>
#include <QElapsedTimer>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// A hundred calls at the same moment, every one of them talking all the time.
class tst_ManyCalls : public QObject
{
    Q_OBJECT

private slots:
    void aHundredCallsAtOnceLiveAndEnd();
};

namespace {

constexpr int ManyCalls = 100;

int countAt(const DeskUnderTest &desk, CallStage stage)
{
    return int(std::count_if(desk.calls().cbegin(), desk.calls().cend(),
                             [stage](const CallState &state) { return stageOf(state) == stage; }));
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System | QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

void tst_ManyCalls::aHundredCallsAtOnceLiveAndEnd()
{
    DeskUnderTest desk(1);
    const qsizetype filesBefore = openFiles();
    QHash<QString, QList<int>> webhookAnswers;
    connect(&desk.practice, &practice::PracticeLine::webhookAnswered, this,
            [&](const QString &call, int status) { webhookAnswers[call].append(status); });
    desk.practice.ringLoad(ManyCalls, 20);
    QTRY_COMPARE_WITH_TIMEOUT(countAt(desk, CallStage::Talking), ManyCalls, 20000);
    QTRY_COMPARE(webhookAnswers.size(), ManyCalls);
    for (const QList<int> &answers : std::as_const(webhookAnswers))
        QCOMPARE(answers, QList<int>{200});
    // Each one goes through a whole turn of both sides.
    const auto hasAnAnswer = [](const CallState &state) { return state.usage.responses > 0; };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(desk.calls().cbegin(), desk.calls().cend(), hasAnAnswer), 20000);

    const QList<CallId> calls = desk.calls().keys();
    for (const CallId &call : calls)
        desk.backend->hangUp(call);
    QTRY_COMPARE_WITH_TIMEOUT(countAt(desk, CallStage::Ended), ManyCalls, 20000);
    QCOMPARE(desk.practice.liveCount(), 0);
    for (const CallId &call : calls) {
        QCOMPARE(desk.state(call).endReason, EndReason::HungUp);
        QCOMPARE(desk.practice.acceptTries(call.value), 1);
        QCOMPARE(desk.state(call).transcript.lastIndexOf(TranscriptEntry::Kind::Problem), -1);
    }

    // Nothing is left of them: no connection, and no call that something could still happen to. The store may have
    // opened a file of its own meanwhile.
    QTRY_VERIFY(openFiles() <= filesBefore + ManyCalls / 10);
    desk.backend->steer(calls.first(), u"Too late"_s, true);
    desk.backend->stop();
    const auto journal = JournalFile::open(desk.folder.filePath(u"journal.sqlite"_s));
    QVERIFY(journal);
    const auto entries = (*journal)->entriesOf(calls.first().value);
    QVERIFY(entries && !entries->isEmpty());
    QVERIFY(std::none_of(entries->cbegin(), entries->cend(),
                         [](const JournalEntry &entry) { return entry.type == "steer"_L1; }));
    const auto live = (*journal)->liveCalls();
    QVERIFY(live);
    QVERIFY(live->isEmpty());
}

QTEST_GUILESS_MAIN(tst_ManyCalls)
#include "tst_ManyCalls.moc"
