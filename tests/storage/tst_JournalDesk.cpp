// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalTesting.h"

#include "storage/JournalFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<JournalFile> opened(const QString &path)
{
    auto file = JournalFile::open(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    return *std::move(file);
}

JournalWrite ofTasks(const QList<Task> &tasks)
{
    JournalWrite write;
    write.tasks = tasks;
    return write;
}

JournalWrite ofChange(const TaskChange &change)
{
    JournalWrite write;
    write.taskChanges = {change};
    return write;
}

JournalWrite ofOutcome(const CallOutcome &outcome)
{
    JournalWrite write;
    write.outcomes = {outcome};
    return write;
}

CallOutcome anOutcome(const QString &call, CallOutcome::Kind kind)
{
    return {call, kind, u"about a \"repeat\" — 処方箋"_s, u"Front desk"_s, fromMsecs(Noon + 90'000)};
}

} // namespace

class tst_JournalDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(opened(path())->append({{{}, aCall(u"rtc_1"_s)}}));
    }

    void tasksComeBackAsTheyWereKept()
    {
        Task done = aTask(2, u"rtc_1"_s, Task::Kind::Other);
        done.createdAt = fromMsecs(Noon + 1);
        done.doneAt = fromMsecs(Noon + 2);
        done.doneBy = u"Front desk"_s;
        Task bare; // about no call, nothing known
        bare.id = std::numeric_limits<qint64>::max();
        bare.createdAt = fromMsecs(Noon + 3);
        Task owned = aTask(4, u"rtc_1"_s, Task::Kind::Other);
        owned.createdAt = fromMsecs(Noon + 4);
        owned.owner = u"Kim"_s;
        owned.dueAt = fromMsecs(Noon + 3'600'000);
        const QList<Task> tasks{aTask(1, u"rtc_1"_s), done, bare, owned};
        QVERIFY(opened(path())->append({ofTasks(tasks)}));
        QCOMPARE(*opened(path())->tasks(true, 0), tasks);
    }

    void aTaskCanBePutOffAndHandedOn()
    {
        const Task task = aTask(1, u"rtc_1"_s);
        TaskChange change = changeOf(task);
        change.owner = u"Kim"_s;
        change.dueAt = fromMsecs(Noon + 3'600'000);
        QVERIFY(opened(path())->append({ofTasks({task})}));
        QVERIFY(opened(path())->append({ofChange(change)}));
        QCOMPARE(*opened(path())->tasks(false, 0), QList<Task>{changed(task, change)});
        QVERIFY(opened(path())->append({ofChange(changeOf(task))})); // and taken back
        QCOMPARE(*opened(path())->tasks(false, 0), QList<Task>{task});
    }

    void everyKindOfTaskComesBack()
    {
        QList<Task> tasks;
        for (int kind = 0; kind <= int(Task::Kind::Other); ++kind)
            tasks.append(aTask(kind + 1, u"rtc_1"_s, Task::Kind(kind)));
        const auto file = opened(path());
        QVERIFY(file->append({ofTasks(tasks)}));
        QCOMPARE(*file->tasks(false, 0), tasks);
    }

    void tasksAreListedByTheirTimeAndWhetherTheyAreDone()
    {
        QList<Task> tasks{aTask(3, u"rtc_1"_s), aTask(2, u"rtc_1"_s), aTask(1, u"rtc_1"_s)};
        for (int number = 0; number < 3; ++number)
            tasks[number].createdAt = fromMsecs(Noon + number * 1000);
        tasks[1].doneAt = fromMsecs(Noon + 9000);
        const auto file = opened(path());
        QVERIFY(file->append({ofTasks({tasks[2], tasks[0], tasks[1]})}));
        QCOMPARE(*file->tasks(true, Noon), tasks);
        QCOMPARE(*file->tasks(false, Noon), (QList<Task>{tasks[0], tasks[2]}));
        QCOMPARE(*file->tasks(true, Noon + 1000), (QList<Task>{tasks[1], tasks[2]}));
    }

    void whatTheProgramMakesByItselfIsThereOnceForACall()
    {
        Task first = aTask(1, u"rtc_1"_s, Task::Kind::DroppedCall);
        first.createdBy.clear();
        Task again = first;
        again.id = 2;
        again.note = u"made again after a start"_s;
        Task otherKind = first;
        otherKind.id = 3;
        otherKind.kind = Task::Kind::UnconfirmedTransfer;
        const auto file = opened(path());
        QVERIFY(file->append({ofTasks({first}), ofTasks({again, otherKind}), ofTasks({first})}));
        QCOMPARE(*file->tasks(true, 0), (QList<Task>{first, otherKind}));
    }

    void aDoneTaskIsNotOpenedByMakingItAgain()
    {
        Task task = aTask(automaticTaskId(u"rtc_1"_s, Task::Kind::DroppedCall), u"rtc_1"_s, Task::Kind::DroppedCall);
        task.createdBy.clear();
        const auto file = opened(path());
        QVERIFY(file->append({ofTasks({task})}));
        QVERIFY(file->append({ofChange({task.id, u"rang back"_s, fromMsecs(Noon + 5), u"Front desk"_s})}));
        QVERIFY(file->append({ofTasks({task})}));
        QCOMPARE(*file->tasks(false, 0), QList<Task>{});
        QCOMPARE(file->tasks(true, 0)->size(), 1);
    }

    void peopleMayMakeTwoTasksOfAKindForACall()
    {
        const QList<Task> tasks{aTask(1, u"rtc_1"_s), aTask(2, u"rtc_1"_s)};
        const auto file = opened(path());
        QVERIFY(file->append({ofTasks(tasks)}));
        QCOMPARE(*file->tasks(false, 0), tasks);
    }

    void tasksAboutNoCallAreAllKept()
    {
        QList<Task> tasks{aTask(1, QString()), aTask(2, QString())};
        tasks[0].createdBy.clear();
        tasks[1].createdBy.clear();
        const auto file = opened(path());
        QVERIFY(file->append({ofTasks(tasks)}));
        QCOMPARE(*file->tasks(false, 0), tasks);
    }

    void aTaskIsDoneAndOpenedAgain()
    {
        Task task = aTask(1, u"rtc_1"_s);
        const auto file = opened(path());
        QVERIFY(file->append({ofTasks({task})}));

        task.note = u"no answer, try after two"_s;
        task.doneAt = fromMsecs(Noon + 60'000);
        task.doneBy = u"Front desk"_s;
        QVERIFY(file->append({ofChange({task.id, task.note, task.doneAt, task.doneBy})}));
        QCOMPARE(*file->tasks(true, 0), QList<Task>{task});
        QCOMPARE(*file->tasks(false, 0), QList<Task>{});

        task.doneAt = {};
        task.doneBy.clear();
        QVERIFY(file->append({ofChange({task.id, task.note, {}, {}})}));
        QCOMPARE(*file->tasks(false, 0), QList<Task>{task});
    }

    void aTaskMayBeMadeAndChangedInOneWrite()
    {
        JournalWrite write = ofTasks({aTask(1, u"rtc_1"_s)});
        write.taskChanges = {{1, u"done at once"_s, fromMsecs(Noon + 1), u"Front desk"_s}};
        const auto file = opened(path());
        QVERIFY(file->append({write}));
        QCOMPARE(*file->tasks(false, 0), QList<Task>{});
    }

    void aChangeOfATaskThatIsNotKeptIsPassedOver()
    {
        const auto file = opened(path());
        QVERIFY(file->append({ofTasks({aTask(1, u"rtc_1"_s)})}));
        QVERIFY(file->append({ofChange({2, u"which?"_s, fromMsecs(Noon), u"Front desk"_s})}));
        QCOMPARE(*file->tasks(true, 0), QList<Task>{aTask(1, u"rtc_1"_s)});
    }

    void theLastOutcomeOfACallCounts()
    {
        const auto file = opened(path());
        const CallOutcome last = anOutcome(u"rtc_1"_s, CallOutcome::Kind::Prescription);
        QVERIFY(file->append({ofOutcome(anOutcome(u"rtc_1"_s, CallOutcome::Kind::Booked)), ofOutcome(last)}));
        QCOMPARE(*file->outcomesSince(Noon), QList<CallOutcome>{last});
        const CallOutcome none{u"rtc_1"_s, CallOutcome::Kind::None, {}, {}, fromMsecs(Noon)};
        QVERIFY(file->append({ofOutcome(none)}));
        QCOMPARE(*file->outcomesSince(Noon), QList<CallOutcome>{none});
    }

    void everyKindOfOutcomeComesBack()
    {
        const auto file = opened(path());
        for (int kind = 0; kind <= int(CallOutcome::Kind::Other); ++kind) {
            const CallOutcome outcome = anOutcome(u"rtc_1"_s, CallOutcome::Kind(kind));
            QVERIFY(file->append({ofOutcome(outcome)}));
            QCOMPARE(*file->outcomesSince(0), QList<CallOutcome>{outcome});
        }
    }

    void outcomesAreFoundByTheTimeOfTheirCalls()
    {
        const auto file = opened(path());
        const CallOutcome early = anOutcome(u"rtc_1"_s, CallOutcome::Kind::Answered);
        const CallOutcome late = anOutcome(u"rtc_0"_s, CallOutcome::Kind::Prank);
        QVERIFY(file->append({{{}, aCall(u"rtc_0"_s, Noon + 1000)}, ofOutcome(late), ofOutcome(early)}));
        QCOMPARE(*file->outcomesSince(Noon), (QList<CallOutcome>{early, late}));
        QCOMPARE(*file->outcomesSince(Noon + 1), QList<CallOutcome>{late});
    }

    void wordsOfALaterProgramAreReadAsOther()
    {
        const auto file = opened(path());
        QVERIFY(file->append(
            {ofTasks({aTask(1, u"rtc_1"_s)}), ofOutcome(anOutcome(u"rtc_1"_s, CallOutcome::Kind::Prank))}));
        runSql(path(), {u"UPDATE tasks SET kind = 'sendFlowers'"_s, u"UPDATE outcomes SET kind = 'sang'"_s});
        QCOMPARE(file->tasks(false, 0)->first().kind, Task::Kind::Other);
        QCOMPARE(file->outcomesSince(0)->first().kind, CallOutcome::Kind::Other);
    }

    void aCallThatHasNoRowYetIsNotTakenForALiveOne()
    {
        const auto file = opened(path());
        QVERIFY(file->append(
            {ofTasks({aTask(1, u"rtc_8"_s)}), ofOutcome(anOutcome(u"rtc_9"_s, CallOutcome::Kind::Message))}));
        QCOMPARE(*file->liveCalls(), QList<CallRow>{aCall(u"rtc_1"_s)});
        QCOMPARE(file->calls(Noon, Noon + 100'000)->size(), 3);
        const CallRow row = aCall(u"rtc_8"_s, Noon + 5);
        QVERIFY(file->append({{{}, row}}));
        QCOMPARE(*file->liveCalls(), (QList<CallRow>{aCall(u"rtc_1"_s), row}));
    }

    void callersAreCountedFromATimeOn()
    {
        const auto file = opened(path());
        CallRow withheld = aCall(u"rtc_4"_s, Noon + 3);
        withheld.caller.clear();
        CallRow other = aCall(u"rtc_5"_s, Noon + 4);
        other.caller = u"sip:desk@example.com"_s;
        QVERIFY(file->append({{{}, aCall(u"rtc_2"_s, Noon + 1)},
                              {{}, aCall(u"rtc_3"_s, Noon + 2, false)},
                              {{}, withheld},
                              {{}, other}}));
        const QHash<QString, int> all{{u"+447700900123"_s, 3}, {u"sip:desk@example.com"_s, 1}};
        QCOMPARE(*file->callersSince(Noon), all);
        const QHash<QString, int> later{{u"+447700900123"_s, 2}, {u"sip:desk@example.com"_s, 1}};
        QCOMPARE(*file->callersSince(Noon + 1), later);
        QCOMPARE(*file->callersSince(Noon + 5), (QHash<QString, int>{}));
    }

    void aFailedWriteLeavesNoTaskBehind()
    {
        const auto file = opened(path());
        QVERIFY(!file->setSizeLimit(QFile(path()).size() + 64 * 1024));
        JournalEntry huge = anEntry(u"rtc_1"_s, 1);
        huge.body = QByteArray(1'000'000, 'x');
        JournalWrite first = ofTasks({aTask(1, u"rtc_1"_s)});
        first.outcomes = {anOutcome(u"rtc_1"_s, CallOutcome::Kind::Booked)};
        QVERIFY(!file->append({first, {{huge}, {}}}));
        QCOMPARE(*file->tasks(true, 0), QList<Task>{});
        QCOMPARE(*file->outcomesSince(0), QList<CallOutcome>{});
    }

    void whatIsErasedTakesItsTasksAndOutcomeWithIt()
    {
        QVERIFY(opened(path())->append(
            {ofTasks({aTask(1, u"rtc_1"_s)}), ofOutcome(anOutcome(u"rtc_1"_s, CallOutcome::Kind::Booked))}));
        runSql(path(), {u"PRAGMA foreign_keys = ON"_s, u"DELETE FROM calls"_s});
        QCOMPARE(readSql(path(), u"SELECT count(*) FROM tasks"_s).toInt(), 0);
        QCOMPARE(readSql(path(), u"SELECT count(*) FROM outcomes"_s).toInt(), 0);
    }

private:
    QString path() const { return m_dir->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_JournalDesk)
#include "tst_JournalDesk.moc"
