// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/SummaryClient.h"

#include "ScriptedServer.h"
#include "core/CallState.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Secret SummaryKey("sk-test-key"_ba);
QByteArray goodAnswer()
{
    const QByteArray said = R"({"summary":"Asked for opening hours.","outcome":"answered","tasks":[],"details":[]})"_ba;
    const QJsonObject part{{"type"_L1, u"output_text"_s}, {"text"_L1, QString::fromUtf8(said)}};
    const QJsonObject message{{"type"_L1, u"message"_s}, {"content"_L1, QJsonArray{part}}};
    return QJsonDocument(QJsonObject{{"status"_L1, u"completed"_s}, {"output"_L1, QJsonArray{message}}}).toJson();
}

CallState aTalk()
{
    CallState state;
    state.id = {u"rtc_1"_s};
    TranscriptEntry entry;
    entry.text = u"When are you open?"_s;
    state.transcript.append(entry);
    return state;
}

SummaryChoice switchedOn()
{
    SummaryChoice choice;
    choice.isOn = true;
    return choice;
}

struct SummaryTrial {
    explicit SummaryTrial(const ScriptedServer &server, AccountLimits limits = {5s, 64 * 1024},
                          const CallState &state = aTalk(), const SummaryChoice &choice = switchedOn())
        : client(
              std::make_unique<SummaryClient>(QUrl(server.url(u"http"_s, u"/v1"_s)), ApiIdentity(SummaryKey), limits))
        , summarized(client.get(), &SummaryClient::summarized)
        , failed(client.get(), &SummaryClient::failed)
    {
        client->summarize(state, choice);
    }
    Error error() const { return failed.value(0).value(1).value<Error>(); }

    std::unique_ptr<SummaryClient> client;
    QSignalSpy summarized;
    QSignalSpy failed;
};

ScriptedServer::Script answeringSummary(const QByteArray &bytes)
{
    return [bytes](QTcpSocket *socket, const ScriptedRequest &) { socket->write(bytes); };
}

} // namespace

class tst_SummaryClient : public QObject
{
    Q_OBJECT

private slots:
    void callIsSummedUp();
    void requestIsOnePostWithTheKey();
    void whatIsSwitchedOffSendsNothing();
    void silentCallSendsNothing();
    void failuresSayWhy_data();
    void failuresSayWhy();
    void silenceEndsAtTheDeadline();
    void brokenRequestIsNotSentAgain();
    void endlessAnswerIsCutOff();
    void nothingComesAfterDestruction();
};

void tst_SummaryClient::callIsSummedUp()
{
    ScriptedServer server(answeringSummary(ScriptedServer::answer("200 OK", goodAnswer())));
    SummaryTrial trial(server);
    QCOMPARE(trial.summarized.size(), 0); // later, never from within
    QTRY_COMPARE_WITH_TIMEOUT(trial.summarized.size(), 1, 20'000);
    const auto summary = trial.summarized[0][0].value<CallSummary>();
    QCOMPARE(summary.call, u"rtc_1"_s);
    QCOMPARE(summary.text, u"Asked for opening hours."_s);
    QCOMPARE(summary.outcome, CallOutcome::Kind::Answered);
    QVERIFY(summary.isDraft());
    QVERIFY(summary.madeAt > Moment{});
    QCOMPARE(trial.failed.size(), 0);
}

void tst_SummaryClient::requestIsOnePostWithTheKey()
{
    ScriptedServer server(answeringSummary(ScriptedServer::answer("200 OK", goodAnswer())));
    SummaryTrial trial(server);
    QTRY_COMPARE_WITH_TIMEOUT(trial.summarized.size(), 1, 20'000);
    QCOMPARE(server.requests.size(), 1);
    const ScriptedRequest &request = server.requests.first();
    QCOMPARE(request.line(), "POST /v1/responses HTTP/1.1"_ba);
    QCOMPARE(request.header("Authorization"), "Bearer sk-test-key"_ba);
    QCOMPARE(request.header("Content-Type"), "application/json"_ba);
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), summaryRequest(aTalk(), switchedOn()));
}

void tst_SummaryClient::whatIsSwitchedOffSendsNothing()
{
    ScriptedServer server;
    SummaryTrial trial(server, {5s, 64 * 1024}, aTalk(), {});
    QCOMPARE(trial.failed.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(trial.failed.size(), 1, 20'000);
    QCOMPARE(trial.error().kind, Error::Kind::NotAllowed);
    QCOMPARE(server.connections, 0);
}

void tst_SummaryClient::silentCallSendsNothing()
{
    ScriptedServer server;
    SummaryTrial trial(server, {5s, 64 * 1024}, CallState());
    QTRY_COMPARE_WITH_TIMEOUT(trial.failed.size(), 1, 20'000);
    QCOMPARE(trial.error().kind, Error::Kind::NotAllowed);
    QCOMPARE(server.connections, 0);
}

void tst_SummaryClient::failuresSayWhy_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong key") << ScriptedServer::answer("401 Unauthorized", R"({"error":{"code":"invalid_api_key"}})")
                               << Error::Kind::Unauthorized;
    QTest::newRow("no right") << ScriptedServer::answer("403 Forbidden", "{}") << Error::Kind::NotAllowed;
    QTest::newRow("no model") << ScriptedServer::answer("404 Not Found", "{}") << Error::Kind::NotFound;
    QTest::newRow("busy") << ScriptedServer::answer("429 Too Many Requests", "{}") << Error::Kind::RateLimited;
    QTest::newRow("fault") << ScriptedServer::answer("503 Unavailable", "") << Error::Kind::ServerFault;
    QTest::newRow("a portal") << ScriptedServer::answer("200 OK", "<html>") << Error::Kind::Malformed;
    QTest::newRow("redirection") << ScriptedServer::answer("302 Found", "", "Location: http://127.0.0.1:1/\r\n")
                                 << Error::Kind::Malformed;
}

void tst_SummaryClient::failuresSayWhy()
{
    QFETCH(const QByteArray, answer);
    ScriptedServer server(answeringSummary(answer));
    SummaryTrial trial(server);
    QTRY_COMPARE_WITH_TIMEOUT(trial.failed.size(), 1, 20'000);
    QCOMPARE(trial.failed[0][0].value<CallId>(), (CallId{u"rtc_1"_s}));
    QTEST(trial.error().kind, "kind");
    QCOMPARE(trial.summarized.size(), 0);
}

void tst_SummaryClient::silenceEndsAtTheDeadline()
{
    ScriptedServer server; // never says anything
    SummaryTrial trial(server, {100ms, 64 * 1024});
    QTRY_COMPARE_WITH_TIMEOUT(trial.failed.size(), 1, 20'000);
    QCOMPARE(trial.error().kind, Error::Kind::TimedOut);
}

void tst_SummaryClient::brokenRequestIsNotSentAgain()
{
    ScriptedServer server([](QTcpSocket *socket, const ScriptedRequest &) { ScriptedServer::reset(socket); });
    SummaryTrial trial(server);
    QTRY_COMPARE_WITH_TIMEOUT(trial.failed.size(), 1, 20'000);
    QCOMPARE(trial.error().kind, Error::Kind::Unreachable);
    QCOMPARE(server.requests.size(), 1);
}

void tst_SummaryClient::endlessAnswerIsCutOff()
{
    ScriptedServer server(answeringSummary(ScriptedServer::answer("200 OK", QByteArray(100'000, 'x'))));
    SummaryTrial trial(server);
    QTRY_COMPARE_WITH_TIMEOUT(trial.failed.size(), 1, 20'000);
    QCOMPARE(trial.error().kind, Error::Kind::TooLarge);
}

void tst_SummaryClient::nothingComesAfterDestruction()
{
    ScriptedServer server; // takes its time
    SummaryTrial trial(server);
    QTRY_COMPARE_WITH_TIMEOUT(server.connections, 1, 20'000);
    trial.client.reset();
    QTRY_COMPARE_WITH_TIMEOUT(server.disconnections, 1, 20'000);
    QCOMPARE(trial.summarized.size() + trial.failed.size(), 0);
}

QTEST_GUILESS_MAIN(tst_SummaryClient)
#include "tst_SummaryClient.moc"
