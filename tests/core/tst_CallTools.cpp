// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"

#include "core/CallExport.h"
#include "core/CallTasks.h"
#include "core/EventJournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Entry = TranscriptEntry::Kind;

namespace {

const QString Arguments = u"{\"about\":\"Repeat of amlodipine 5 mg\",\"name\":\"Margaret Okafor\"}"_s;

server::ToolCalled toolCall(const char *id, const QString &arguments = Arguments,
                            const QString &name = u"take_message"_s)
{
    return {u"resp_2"_s, u"item_of_%1"_s.arg(QLatin1String(id)), QLatin1String(id), name, arguments};
}
// In the middle of the response that calls it, as on the wire.
Story aCallThatLeaves(const server::ToolCalled &tool)
{
    return aCallTalking().then(responseStarted("resp_2")).then(tool);
}
QJsonObject outputOf(const Story &story)
{
    const QList<SendRealtime> sent = effectsOf<SendRealtime>(story);
    for (const SendRealtime &one : sent) {
        const QJsonObject item = one.message["item"_L1].toObject();
        if (item["type"_L1] == "function_call_output"_L1)
            return QJsonDocument::fromJson(item["output"_L1].toString().toUtf8()).object();
    }
    return {};
}

} // namespace

class tst_CallTools : public QObject
{
    Q_OBJECT

private slots:
    void aMessageIsATaskAndALineAndIsAnswered();
    void theAssistantIsAskedToGoOnOnceItIsDone();
    void toldTwiceItIsOneMessage();
    void twoMessagesAreTwoTasks();
    void aRestartMakesNoSecondTask();
    void theTaskStaysWhenTheCallIsOver();
    void withoutANameTheNetworksStands();
    void whatCannotBeReadIsNotKept_data();
    void whatCannotBeReadIsNotKept();
    void anUnknownToolIsAnsweredToo();
    void longWordsAreCutAndControlCharactersTakenOut();
    void onlySoManyMessagesAreTakenOfACall();
    void onHoldNothingIsSaidUntilItGoesOn();
    void anAnswerThatBeginsByItselfIsEnough();
    void anAnswerThatBeganMeanwhileIsEnough();
    void aRefusedAnswerToTheToolLeavesNoSilence();
    void anExportWithoutNamesHasNoneOfIt();
};

void tst_CallTools::aMessageIsATaskAndALineAndIsAnswered()
{
    const Story call = aCallThatLeaves(toolCall("call_1"));
    QCOMPARE(outputOf(call), (QJsonObject{{u"kept"_s, true}}));
    QCOMPARE(effectsOf<SendRealtime>(call).first().message["item"_L1]["call_id"_L1].toString(), u"call_1"_s);
    QVERIFY(call.changes.testFlag(CallChange::Phase));
    QCOMPARE(lastEntry(call).kind, Entry::Message);
    QCOMPARE(lastEntry(call).text, u"Repeat of amlodipine 5 mg"_s);
    QCOMPARE(lastEntry(call).detail, u"Margaret Okafor"_s);
    const QList<Task> tasks = tasksOwed(call.state, call.now + 1h);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().kind, Task::Kind::Message);
    QCOMPARE(tasks.first().call, theCall().value);
    QCOMPARE(tasks.first().number, u"+447700900123"_s);
    QCOMPARE(tasks.first().name, u"Margaret Okafor"_s);
    QCOMPARE(tasks.first().note, u"Repeat of amlodipine 5 mg"_s);
    QCOMPARE(tasks.first().createdAt, call.now);
    QVERIFY(tasks.first().createdBy.isEmpty());
}

void tst_CallTools::theAssistantIsAskedToGoOnOnceItIsDone()
{
    Story call = aCallThatLeaves(toolCall("call_1"));
    QCOMPARE(messagesOf(call), QStringList{u"conversation.item.create"_s});
    call.then(responseFinished("resp_2"));
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
    QVERIFY(!effectsOf<SendRealtime>(call).first().message.contains("response"_L1)); // by its own rules
    call.then(responseStarted("resp_3")).then(responseFinished("resp_3"));
    QVERIFY(messagesOf(call).isEmpty());
    QVERIFY(call.state.pending.isEmpty());
}

void tst_CallTools::toldTwiceItIsOneMessage()
{
    Story call = aCallThatLeaves(toolCall("call_1")).then(toolCall("call_1"));
    QVERIFY(effectsOf<SendRealtime>(call).isEmpty());
    QCOMPARE(tasksOwed(call.state, call.now).size(), 1);
    QCOMPARE(call.state.transcript.size(), 2);
}

void tst_CallTools::twoMessagesAreTwoTasks()
{
    const Story call = aCallThatLeaves(toolCall("call_1")).then(toolCall("call_2", u"{\"about\":\"A complaint\"}"_s));
    const QList<Task> tasks = tasksOwed(call.state, call.now);
    QCOMPARE(tasks.size(), 2);
    QVERIFY(tasks.first().id != tasks.last().id);
    QVERIFY(tasks.first().id > 0 && tasks.last().id > 0);
}

void tst_CallTools::aRestartMakesNoSecondTask()
{
    Story call = aCallThatLeaves(toolCall("call_1"));
    const QList<Task> before = tasksOwed(call.state, call.now);
    call.then(ConsoleRestarted{}, 1h).then(MonitorOpened{}).then(toolCall("call_1"));
    QVERIFY(outputOf(call).isEmpty());
    QCOMPARE(tasksOwed(call.state, call.now), before);
}

void tst_CallTools::theTaskStaysWhenTheCallIsOver()
{
    Story call = aCallThatLeaves(toolCall("call_1"));
    const QList<Task> before = tasksOwed(call.state, call.now);
    call.then(MonitorClosed{}).then(MonitorRefused{notFound()});
    QVERIFY(call.state.isOver());
    QCOMPARE(tasksOwed(call.state, call.now), before);
}

void tst_CallTools::withoutANameTheNetworksStands()
{
    const Story call = aCallThatLeaves(toolCall("call_1", u"{\"about\":\"A complaint\",\"name\":null}"_s));
    QCOMPARE(tasksOwed(call.state, call.now).first().name, u"A Caller"_s);
    QVERIFY(lastEntry(call).detail.isEmpty());
}

void tst_CallTools::whatCannotBeReadIsNotKept_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no JSON") << u"about: a repeat"_s << u"unreadable"_s;
    QTest::newRow("cut off") << u"{\"about\":\"a rep"_s << u"unreadable"_s;
    QTest::newRow("no object") << u"[\"a repeat\"]"_s << u"unreadable"_s;
    QTest::newRow("nothing") << QString() << u"unreadable"_s;
    QTest::newRow("about nothing") << u"{\"name\":\"A Caller\"}"_s << u"empty"_s;
    QTest::newRow("about blanks") << u"{\"about\":\" \\n\\u0007 \"}"_s << u"empty"_s;
    QTest::newRow("about a number") << u"{\"about\":7}"_s << u"empty"_s;
}

void tst_CallTools::whatCannotBeReadIsNotKept()
{
    QFETCH(QString, arguments);
    QFETCH(QString, problem);
    Story call = aCallThatLeaves(toolCall("call_1", arguments));
    QCOMPARE(outputOf(call)["kept"_L1], QJsonValue(false));
    QVERIFY(!outputOf(call)["reason"_L1].toString().isEmpty());
    QCOMPARE(lastEntry(call).kind, Entry::Tool);
    QCOMPARE(lastEntry(call).problem, problem);
    QVERIFY(tasksOwed(call.state, call.now).isEmpty());
    call.then(responseFinished("resp_2"));
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
}

void tst_CallTools::anUnknownToolIsAnsweredToo()
{
    Story call = aCallThatLeaves(toolCall("call_1", u"{}"_s, u"book_appointment"_s));
    QCOMPARE(outputOf(call)["kept"_L1], QJsonValue(false));
    QCOMPARE(lastEntry(call).text, u"book_appointment"_s);
    QCOMPARE(lastEntry(call).problem, u"unknown"_s);
    QVERIFY(tasksOwed(call.state, call.now).isEmpty());
    call.then(responseFinished("resp_2"));
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
}

void tst_CallTools::longWordsAreCutAndControlCharactersTakenOut()
{
    const QString longText = QString(5000, u'x');
    const QJsonObject arguments{{u"about"_s, u"One\nline\u0007 of \u202Etext "_s + longText}, {u"name"_s, longText}};
    const Story call =
        aCallThatLeaves(toolCall("call_1", QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact))));
    const Task task = tasksOwed(call.state, call.now).first();
    QVERIFY2(task.note.startsWith(u"One line of text xxx"_s), qPrintable(task.note.left(40)));
    QCOMPARE(task.note.size(), LongestMessage);
    QCOMPARE(task.name.size(), LongestMessageName);
}

void tst_CallTools::onlySoManyMessagesAreTakenOfACall()
{
    Story call = aCallThatLeaves(toolCall("call_0"));
    for (int i = 1; i < MostMessages; ++i)
        call.then(toolCall(qPrintable(u"call_%1"_s.arg(i))));
    QCOMPARE(outputOf(call)["kept"_L1], QJsonValue(true));
    call.then(toolCall("one_more"));
    QCOMPARE(outputOf(call)["kept"_L1], QJsonValue(false));
    QCOMPARE(lastEntry(call).problem, u"too_many"_s);
    QCOMPARE(tasksOwed(call.state, call.now).size(), MostMessages);
}

void tst_CallTools::onHoldNothingIsSaidUntilItGoesOn()
{
    Story call = aCallThatLeaves(toolCall("call_1")).then(HoldRequested{op("wait"), true});
    QVERIFY(std::none_of(call.state.pending.cbegin(), call.state.pending.cend(), [](const PendingCommand &command) {
        return command.kind == PendingCommand::Kind::ToolAnswer;
    }));
    call.then(toolCall("call_2"));
    QCOMPARE(outputOf(call)["kept"_L1], QJsonValue(true));
    QVERIFY(std::none_of(call.state.pending.cbegin(), call.state.pending.cend(), [](const PendingCommand &command) {
        return command.kind == PendingCommand::Kind::ToolAnswer;
    }));
}

void tst_CallTools::anAnswerThatBeginsByItselfIsEnough()
{
    // The caller cut in: the server answers that by itself, and knows by then what became of the message.
    Story call = aCallThatLeaves(toolCall("call_1"))
                     .then(responseStarted("resp_3"))
                     .then(responseFinished("resp_2", "cancelled", "turn_detected"))
                     .then(responseFinished("resp_3"));
    QVERIFY(messagesOf(call).isEmpty());
    QVERIFY(call.state.pending.isEmpty());
}

void tst_CallTools::anAnswerThatBeganMeanwhileIsEnough()
{
    Story call = aCallThatLeaves(toolCall("call_1")).then(responseFinished("resp_2"));
    const QString sent = effectsOf<SendRealtime>(call).first().message["event_id"_L1].toString();
    call.then(responseStarted("resp_3"))
        .then(serverError("conversation_already_has_active_response", sent))
        .then(responseFinished("resp_3"));
    QVERIFY(messagesOf(call).isEmpty());
    QVERIFY(call.state.pending.isEmpty());
    QCOMPARE(lastEntry(call).kind, Entry::Message); // no problem to show
}

void tst_CallTools::aRefusedAnswerToTheToolLeavesNoSilence()
{
    Story call = aCallThatLeaves(toolCall("call_1"));
    const QString sent = effectsOf<SendRealtime>(call).first().message["event_id"_L1].toString();
    call.then(serverError("invalid_tool_call_id", sent)).then(responseFinished("resp_2"));
    QCOMPARE(messagesOf(call), QStringList{u"response.create"_s});
    QCOMPARE(tasksOwed(call.state, call.now).size(), 1);
}

void tst_CallTools::anExportWithoutNamesHasNoneOfIt()
{
    const Story call = aCallThatLeaves(
        toolCall("call_1", u"{\"about\":\"Ring Margaret Okafor on 07700 900123\",\"name\":\"Margaret Okafor\"}"_s));
    const ExportCall clean = redacted(exportCallOf(call.state, {}, tasksOwed(call.state, call.now), {}));
    for (const ExportLine &line : clean.lines) {
        QVERIFY2(!line.text.contains(u"Okafor"_s) && !line.text.contains(u"900123"_s), qPrintable(line.text));
        QVERIFY2(!line.detail.contains(u"Okafor"_s), qPrintable(line.detail));
    }
    QVERIFY(!clean.tasks.first().note.contains(u"Okafor"_s));
}

QTEST_GUILESS_MAIN(tst_CallTools)
#include "tst_CallTools.moc"
