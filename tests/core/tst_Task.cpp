// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Task.h"

#include <QSet>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

class tst_Task : public QObject
{
    Q_OBJECT

private slots:
    // These stand in journals on people's disks. A word may be added; none may change.
    void theWordsStayAsTheyAre()
    {
        using Task = Task::Kind;
        using Outcome = CallOutcome::Kind;
        QCOMPARE(
            taskWords({Task::CallBack, Task::UnconfirmedTransfer, Task::DroppedCall, Task::MissedCall, Task::Other}),
            u"callBack unconfirmedTransfer droppedCall missedCall other"_s);
        QCOMPARE(outcomeWords({Outcome::None, Outcome::Answered, Outcome::Booked, Outcome::Prescription,
                               Outcome::Message, Outcome::PassedOn, Outcome::CalledBack, Outcome::WrongNumber,
                               Outcome::Prank, Outcome::Other}),
                 u"none answered booked prescription message passedOn calledBack wrongNumber prank other"_s);
    }

    void everyWordIsReadBack()
    {
        for (int kind = 0; kind <= int(Task::Kind::Other); ++kind)
            QCOMPARE(taskKindOf(wordOf(Task::Kind(kind))), Task::Kind(kind));
        for (int kind = 0; kind <= int(CallOutcome::Kind::Other); ++kind)
            QCOMPARE(outcomeKindOf(wordOf(CallOutcome::Kind(kind))), CallOutcome::Kind(kind));
    }

    void otherWordsAreNoKind()
    {
        for (const QString &word : {u""_s, u"Callback"_s, u"callback"_s, u"call back"_s}) {
            QVERIFY(!taskKindOf(word));
            QVERIFY(!outcomeKindOf(word));
        }
        QVERIFY(!outcomeKindOf(u"droppedCall"_s));
        QVERIFY(!taskKindOf(u"prank"_s));
    }

    void theProgramsTaskHasTheSameIdEveryTime()
    {
        const qint64 id = automaticTaskId(u"rtc_1"_s, Task::Kind::DroppedCall);
        QCOMPARE(id, automaticTaskId(u"rtc_1"_s, Task::Kind::DroppedCall));
        QCOMPARE(id, 1384837754598329708LL); // also in the next version of the program
    }

    void everyCallAndKindHasAnIdOfItsOwnOverZero()
    {
        QSet<qint64> ids;
        for (int call = 0; call < 1000; ++call) {
            for (int kind = 0; kind <= int(Task::Kind::Other); ++kind) {
                const qint64 id = automaticTaskId(u"rtc_%1"_s.arg(call), Task::Kind(kind));
                QVERIFY(id > 0);
                ids.insert(id);
            }
        }
        QCOMPARE(ids.size(), 1000 * (int(Task::Kind::Other) + 1));
    }

    void aPrintedTaskTellsNothingOfThePatient()
    {
        Task task;
        task.id = 7;
        task.number = u"+447700900123"_s;
        task.name = u"A. Caller"_s;
        task.note = u"secret"_s;
        const CallOutcome outcome{u"rtc_1"_s, CallOutcome::Kind::Booked, u"secret"_s, {}, {}};
        QString printed;
        QDebug(&printed) << task << TaskChange{7, u"secret"_s, {}, {}} << outcome;
        for (const QString &word : {task.number, task.name, task.note})
            QVERIFY(!printed.contains(word));
    }

private:
    static QString taskWords(const QList<Task::Kind> &kinds)
    {
        QStringList words;
        for (const Task::Kind kind : kinds)
            words.append(wordOf(kind));
        return words.join(u' ');
    }
    static QString outcomeWords(const QList<CallOutcome::Kind> &kinds)
    {
        QStringList words;
        for (const CallOutcome::Kind kind : kinds)
            words.append(wordOf(kind));
        return words.join(u' ');
    }
};

QTEST_GUILESS_MAIN(tst_Task)
#include "tst_Task.moc"
