// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"

#include "app/Clock.h"
#include "app/DefaultDesk.h"

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// What the desk adds to the calls, on the real wire and across restarts: urgent words, tasks, outcomes, the line's
// mode.
class tst_DeskWork : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptOfACallerIsFoundAndErased()
    {
        DeskUnderTest desk(10);
        const CallId call = desk.ring(u"booking"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stage(call), CallStage::Talking, 20000);
        const QString number = desk.state(call).caller.number;
        QVERIFY(!number.isEmpty());
        QSignalSpy found(desk.backend.get(), &Backend::numberFound);
        desk.backend->findNumber(number);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20000);
        QCOMPARE(found.at(0).at(1).value<NumberFindings>().live, QStringList{call.value});
        desk.backend->hangUp(call);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).isOver(), 20000);
        QSignalSpy erased(desk.backend.get(), &Backend::numberErased);
        desk.backend->eraseNumber(number);
        QTRY_COMPARE_WITH_TIMEOUT(erased.size(), 1, 30000);
        QCOMPARE(erased.at(0).at(1).value<EraseOutcome>().calls, 1);
        desk.backend->findNumber(number);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, 20000);
        QVERIFY(found.at(1).at(1).value<NumberFindings>().isEmpty());
    }

    void whatIsNotToBeKeptIsGoneOnceTheCallIsOver()
    {
        DeskUnderTest desk(10);
        BackendSetup setup = desk.setup();
        setup.preferences.storageMode = StorageMode::CountsOnly;
        desk.startBackend(setup);
        const CallId call = desk.ring(u"booking"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stage(call), CallStage::Talking, 20000);
        const QString number = desk.state(call).caller.number;
        desk.backend->hangUp(call);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).isOver(), 20000);
        QSignalSpy found(desk.backend.get(), &Backend::numberFound);
        desk.backend->findNumber(number);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20000);
        QVERIFY(found.at(0).at(1).value<NumberFindings>().isEmpty());
    }

    void aTaskThatIsToldOfTwiceStandsThereOnce()
    {
        DeskUnderTest desk(10);
        Task task;
        task.id = 7;
        task.kind = Task::Kind::MissedCall;
        desk.backend->addTask(task);
        desk.backend->addTask(task);
        QCOMPARE(desk.backend->openTasks().size(), 1);
        TaskChange done = desk.backend->changeOf(7);
        done.doneAt = now();
        desk.backend->changeTask(done);
        desk.backend->addTask(task);
        QCOMPARE(desk.backend->openTasks().size(), 0); // it was done
    }

    void urgentWordsRaiseTheCallAndAPersonTakesItOn()
    {
        DeskUnderTest desk(10);
        desk.startBackend(withList(desk));
        const CallId call = desk.ring(u"chest-pain"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).urgency.kind, Urgency::Kind::RedFlag, 20000);
        QVERIFY(!desk.state(call).urgency.words.isEmpty());
        desk.backend->acknowledge(call, u"Front desk"_s);
        QTRY_VERIFY(desk.state(call).urgency.isAcknowledged());
        desk.backend->clearUrgency(call, u"Front desk"_s, u"An ambulance is on its way"_s);
        QTRY_VERIFY(!desk.state(call).urgency.isRaised());
    }

    void aWordThatIsAddedToTheListHoldsForWhatWasSaid()
    {
        DeskUnderTest desk(10);
        const CallId call = desk.ring(u"chest-pain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).transcript.lastIndexOf(TranscriptEntry::Kind::Caller) >= 0, 20000);
        QTRY_VERIFY(!desk.state(call)
                         .transcript.at(desk.state(call).transcript.lastIndexOf(TranscriptEntry::Kind::Caller))
                         .text.isEmpty());
        QVERIFY(!desk.state(call).urgency.isRaised()); // the list is empty
        desk.backend->setPreferences(defaultPreferences());
        QTRY_COMPARE(desk.state(call).urgency.kind, Urgency::Kind::RedFlag);
    }

    void askingForAPersonIsUrgent()
    {
        DeskUnderTest desk(10);
        desk.startBackend(withList(desk));
        const CallId call = desk.ring(u"asks-for-a-person"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).urgency.kind, Urgency::Kind::WantsPerson, 20000);
    }

    void anUrgentCallIsStillUrgentAfterARestart()
    {
        DeskUnderTest desk(10);
        desk.startBackend(withList(desk));
        const CallId call = desk.ring(u"chest-pain"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).urgency.kind, Urgency::Kind::RedFlag, 20000);
        desk.backend->acknowledge(call, u"Front desk"_s);
        QTRY_VERIFY(desk.state(call).urgency.isAcknowledged());
        const Urgency before = desk.state(call).urgency;
        desk.startBackend(withList(desk));
        QVERIFY(desk.backend->status().absence.has_value());
        QCOMPARE(desk.backend->status().absence->calls, 1);
        QCOMPARE(desk.backend->status().absence->urgent, 1);
        QTRY_COMPARE(desk.state(call).link, MonitorLink::Open);
        QCOMPARE(desk.state(call).urgency.acknowledgedBy, before.acknowledgedBy);
        QCOMPARE(desk.state(call).urgency.kind, before.kind);
    }

    // As after a kill between the words and what they mean: the journal has the ones and not the other.
    void urgentWordsThatNobodyLookedAtAreFoundAtTheNextStart()
    {
        DeskUnderTest desk(10);
        BackendSetup without = desk.setup();
        without.preferences.redFlags.clear();
        desk.startBackend(without);
        const CallId call = desk.ring(u"chest-pain"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(desk.state(call)).contains(u"breathe"_s), 20000);
        QVERIFY(!desk.state(call).urgency.isRaised());
        desk.startBackend(withList(desk));
        QTRY_COMPARE(desk.state(call).urgency.kind, Urgency::Kind::RedFlag);
        desk.backend->clearUrgency(call, u"Front desk"_s, u"Spoke with the caller"_s);
        QTRY_VERIFY(!desk.state(call).urgency.isRaised());
        desk.startBackend(withList(desk));
        QTRY_COMPARE(desk.state(call).link, MonitorLink::Open);
        QVERIFY(!desk.state(call).urgency.isRaised()); // they are known by now
    }

    void aLostCallLeavesATaskAlsoAfterARestart()
    {
        DeskUnderTest desk(10);
        desk.ring(u"booking"_s, {u"stale"_s});
        QTRY_COMPARE(desk.backend->openTasks().size(), 1);
        const Task task = desk.backend->openTasks().first();
        QCOMPARE(task.kind, Task::Kind::MissedCall);
        QVERIFY(!task.number.isEmpty());
        desk.startBackend();
        QTRY_COMPARE(desk.backend->openTasks(), QList{task});
        desk.backend->changeTask({task.id, u"rang back"_s, task.createdAt, u"Front desk"_s});
        QCOMPARE(desk.backend->openTasks(), QList<Task>{});
        desk.startBackend();
        QVERIFY(desk.backend->openTasks().isEmpty());
    }

    void aTransferThatIsNotConfirmedLeavesOneTaskWhateverFollows()
    {
        DeskUnderTest desk(10);
        const CallId call = desk.ring(u"booking"_s, {u"refer-error=500"_s});
        QTRY_COMPARE(desk.stage(call), CallStage::Talking);
        desk.backend->refer(call, u"tel:+442079460000"_s);
        QTRY_COMPARE(desk.state(call).transfer, TransferState::Failed);
        QTRY_COMPARE(desk.backend->openTasks().size(), 1);
        QCOMPARE(desk.backend->openTasks().first().kind, Task::Kind::UnconfirmedTransfer);
        desk.backend->changeTask({desk.backend->openTasks().first().id, {}, Moment{1s}, u"Front desk"_s});
        desk.startBackend(); // what was done stays done, though the call still has its failed transfer
        QTRY_COMPARE(desk.state(call).link, MonitorLink::Open);
        QCOMPARE(desk.backend->openTasks(), QList<Task>{});
    }

    void aTaskTakenBackIsOpenAgain()
    {
        DeskUnderTest desk;
        desk.backend->addTask(
            {0, {}, Task::Kind::CallBack, u"+447700900123"_s, {}, u"ring back"_s, {}, u"Front desk"_s, {}, {}});
        const Task task = desk.backend->openTasks().first();
        QVERIFY(task.id > 0);
        QVERIFY(task.createdAt > Moment{});
        desk.backend->changeTask({task.id, task.note, task.createdAt, u"Front desk"_s});
        QVERIFY(desk.backend->openTasks().isEmpty());
        desk.backend->changeTask({task.id, task.note, {}, {}});
        QCOMPARE(desk.backend->openTasks(), QList{task});
        desk.startBackend();
        QTRY_COMPARE(desk.backend->openTasks(), QList{task});
    }

    void anOutcomeIsThereAfterARestart()
    {
        DeskUnderTest desk(20);
        const CallId call = desk.ring(u"opening-hours"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).phase, Phase::Ended, 20000);
        QCOMPARE(desk.backend->outcomeOf(call).kind, CallOutcome::Kind::None);
        const CallOutcome outcome{call.value, CallOutcome::Kind::Answered, u"knows when"_s, u"Front desk"_s,
                                  Moment{5s}};
        desk.backend->setOutcome(outcome);
        QCOMPARE(desk.backend->outcomeOf(call), outcome);
        desk.startBackend();
        QTRY_COMPARE(desk.backend->outcomeOf(call), outcome);
    }

    void aClosedLineDeclinesAndAnOpenedOneAnswers()
    {
        DeskUnderTest desk(10);
        Preferences closed;
        closed.mode = LineMode::Closed;
        desk.backend->setPreferences(closed);
        QTRY_COMPARE(desk.backend->status().mode, LineMode::Closed);
        const CallId declined = desk.ring(u"booking"_s);
        QTRY_COMPARE(desk.state(declined).endReason, EndReason::LineClosed);
        QCOMPARE(desk.practice.acceptTries(declined.value), 0);
        desk.backend->setPreferences({});
        QTRY_COMPARE(desk.backend->status().mode, LineMode::AssistantAnswers);
        const CallId answered = desk.ring(u"booking"_s);
        QTRY_COMPARE(desk.stage(answered), CallStage::Talking);
    }

    void theAssistantWaitsAndGoesOn()
    {
        DeskUnderTest desk(10);
        const CallId call = desk.ring(u"booking"_s);
        QTRY_COMPARE(desk.stage(call), CallStage::Talking);
        const CommandId hold = desk.backend->hold(call, true);
        QTRY_COMPARE(receiptOf(desk, call, hold), Receipt::Done);
        const CommandId on = desk.backend->hold(call, false);
        QTRY_COMPARE(receiptOf(desk, call, on), Receipt::Done);
    }

    void aCallersEarlierCallsAreCounted()
    {
        DeskUnderTest desk(20);
        const CallId first = {desk.practice.ring(u"booking"_s, {}, u"+447700900321"_s)};
        QTRY_VERIFY(desk.knows(first));
        QCOMPARE(desk.state(first).earlierToday, 0);
        const CallId second = {desk.practice.ring(u"prank"_s, {}, u"+447700900321"_s)};
        QTRY_VERIFY(desk.knows(second));
        QCOMPARE(desk.state(second).earlierToday, 1);
        desk.startBackend();
        const CallId third = {desk.practice.ring(u"prank"_s, {}, u"+447700900321"_s)};
        QTRY_VERIFY(desk.knows(third));
        QCOMPARE(desk.state(third).earlierToday, 2);
    }

private:
    static BackendSetup withList(const DeskUnderTest &desk)
    {
        BackendSetup setup = desk.setup();
        setup.preferences = defaultPreferences();
        return setup;
    }
    static QString wordsOf(const CallState &state)
    {
        QString words;
        for (int i = 0; i < state.transcript.size(); ++i) {
            const TranscriptEntry &entry = state.transcript.at(i);
            if (entry.kind == TranscriptEntry::Kind::Caller && entry.isFinal)
                words += entry.text;
        }
        return words;
    }
    static Receipt receiptOf(const DeskUnderTest &desk, const CallId &call, const CommandId &command)
    {
        const CallState state = desk.state(call);
        const int index = state.transcript.indexOfCommand(command);
        return index < 0 ? Receipt::None : state.transcript.at(index).receipt;
    }
};

QTEST_GUILESS_MAIN(tst_DeskWork)
#include "tst_DeskWork.moc"
