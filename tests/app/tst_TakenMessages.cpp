// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"

#include "core/HistoryRules.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// What the assistant takes down for the desk, on the real wire: the tool is declared, called, answered, and a task is
// there before the caller is told so.
class tst_TakenMessages : public QObject
{
    Q_OBJECT

private slots:
    void theSessionDeclaresTheTool();
    void aRepeatPrescriptionIsATaskBeforeTheCallerIsTold();
    void aJapaneseMessageIsKeptAsItWasSaid();
    void aRestartInTheMiddleMakesNoSecondTask();
    void countsOnlyTakesTheWordsAfterTheyWereDealtWith();
};

namespace {

constexpr int MessageMs = 60'000;

QList<Task> messagesOf(const Backend &backend)
{
    QList<Task> tasks = backend.openTasks();
    tasks.removeIf([](const Task &task) { return task.kind != Task::Kind::Message; });
    return tasks;
}

bool hasLine(const CallState &state, TranscriptEntry::Kind kind, const QString &words)
{
    for (int i = 0; i < state.transcript.size(); ++i) {
        if (state.transcript.at(i).kind == kind && state.transcript.at(i).text.contains(words))
            return true;
    }
    return false;
}

bool isAnywhereIn(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

void tst_TakenMessages::theSessionDeclaresTheTool()
{
    DeskUnderTest desk(30);
    QList<QByteArray> accepts;
    connect(&desk.practice, &practice::PracticeLine::requestReceived, this,
            [&](const QString &, const QString &path, const QByteArray &body, const QString &) {
                if (path.endsWith("/accept"_L1))
                    accepts.append(body);
            });
    const CallId call = desk.ring(u"opening-hours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).isLive(), MessageMs);
    QCOMPARE(accepts.size(), 1); // and was not refused
    const QJsonArray tools = QJsonDocument::fromJson(accepts.first())["tools"_L1].toArray();
    QCOMPARE(tools.size(), 1);
    QCOMPARE(tools.first()["name"_L1].toString(), u"take_message"_s);
    QVERIFY(!desk.state(call).onMinimumSettings);
}

void tst_TakenMessages::aRepeatPrescriptionIsATaskBeforeTheCallerIsTold()
{
    DeskUnderTest desk(30);
    int tasksWhenTold = -1;
    CallId call;
    connect(&desk, &DeskUnderTest::callsChanged, this, [&] {
        if (tasksWhenTold < 0 && hasLine(desk.state(call), TranscriptEntry::Kind::Assistant, u"Your message is with"_s))
            tasksWhenTold = int(messagesOf(*desk.backend).size());
    });
    call = desk.ring(u"repeat-prescription"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tasksWhenTold >= 0, MessageMs);
    QCOMPARE(tasksWhenTold, 1);
    const Task task = messagesOf(*desk.backend).first();
    QCOMPARE(task.call, call.value);
    QCOMPARE(task.name, u"Margaret Okafor"_s);
    QCOMPARE(task.number, u"+447700900238"_s);
    QVERIFY2(task.note.contains(u"amlodipine"_s), qPrintable(task.note));
    QVERIFY(hasLine(desk.state(call), TranscriptEntry::Kind::Message, u"amlodipine"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).isOver(), MessageMs);
    QVERIFY(!hasLine(desk.state(call), TranscriptEntry::Kind::Problem, {}));
    QCOMPARE(messagesOf(*desk.backend).size(), 1);
}

void tst_TakenMessages::aJapaneseMessageIsKeptAsItWasSaid()
{
    DeskUnderTest desk(30);
    const CallId call = desk.ring(u"japanese"_s);
    QTRY_COMPARE_WITH_TIMEOUT(messagesOf(*desk.backend).size(), 1, MessageMs);
    QCOMPARE(messagesOf(*desk.backend).first().name, u"佐藤ゆい"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(desk.state(call), TranscriptEntry::Kind::Assistant, u"伝言を受付に残しました"_s),
                             MessageMs);
}

void tst_TakenMessages::aRestartInTheMiddleMakesNoSecondTask()
{
    DeskUnderTest desk(10);
    const CallId call = desk.ring(u"repeat-prescription"_s);
    QTRY_COMPARE_WITH_TIMEOUT(messagesOf(*desk.backend).size(), 1, MessageMs);
    const Task before = messagesOf(*desk.backend).first();
    desk.backend.reset(); // the call goes on
    desk.startBackend();
    QTRY_COMPARE_WITH_TIMEOUT(messagesOf(*desk.backend).size(), 1, MessageMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.knows(call) && desk.state(call).isOver(), MessageMs);
    QCOMPARE(messagesOf(*desk.backend).size(), 1);
    QCOMPARE(messagesOf(*desk.backend).first(), before);
}

void tst_TakenMessages::countsOnlyTakesTheWordsAfterTheyWereDealtWith()
{
    DeskUnderTest desk(30);
    BackendSetup setup = desk.setup();
    setup.preferences.storageMode = StorageMode::CountsOnly;
    desk.backend.reset();
    desk.startBackend(setup);
    const CallId call = desk.ring(u"repeat-prescription"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.knows(call) && desk.state(call).isOver(), MessageMs);
    QCOMPARE(messagesOf(*desk.backend).size(), 1);
    QVERIFY(messagesOf(*desk.backend).first().note.contains(u"amlodipine"_s)); // still to be done
    TaskChange done = changeOf(messagesOf(*desk.backend).first());
    done.doneAt = fromMsecs(QDateTime::currentMSecsSinceEpoch());
    done.doneBy = u"Kim"_s;
    desk.backend->changeTask(done);
    QTRY_VERIFY_WITH_TIMEOUT(!isAnywhereIn(desk.folder.path(), "amlodipine"), MessageMs);
}

QTEST_GUILESS_MAIN(tst_TakenMessages)
#include "tst_TakenMessages.moc"
