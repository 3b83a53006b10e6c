// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../openai/ScriptedServer.h"
#include "app/LineCheck.h"
#include "openai/WebhookIntake.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

namespace callside::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using CheckKind = LineCheckResult::Kind;
using CheckState = LineCheckResult::State;

inline const QByteArray TheSecret = QByteArrayLiteral("whsec_bGluZS1jaGVjay10ZXN0LXNlY3JldC0wMDE=");

inline Moment theTime()
{
    return fromMsecs(QDateTime::currentMSecsSinceEpoch());
}

inline CallState aTalk(MediaSecurity security = MediaSecurity::Encrypted)
{
    CallState call;
    call.id = {u"rtc_latest"_s};
    call.caller.number = u"+447700900123"_s;
    call.offeredAt = call.createdAt = theTime() - 1h;
    call.answeredAt = call.offeredAt + 1s;
    call.sessionStartedAt = call.answeredAt + 1s;
    call.talkingAt = call.sessionStartedAt + 1s;
    call.endedAt = call.talkingAt + 60s;
    call.phase = Phase::Ended;
    call.endReason = EndReason::HungUp;
    call.mediaSecurity = security;
    call.usage.responses = 3;
    return call;
}

inline Error anApiError(Error::Kind kind, int status, const char *code = "")
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = QString::fromLatin1(code);
    error.requestId = u"req_1"_s;
    return error;
}

// A healthy line: a public address that leads to a Callside of ours, an account with the model, a call of an hour ago.
// A test breaks one thing about it.
class LineUnderTest
{
public:
    LineUnderTest()
    {
        m_publicSide.script = [this](QTcpSocket *socket, const ScriptedRequest &request) { pass(socket, request); };
        inputs.settings.webhookSecrets = {Secret(TheSecret)};
        inputs.settings.projectId = u"proj_EXAMPLE"_s;
        inputs.status.intake = LineStatus::Intake::Listening;
        inputs.status.address = u"127.0.0.1"_s;
        inputs.status.port = 5000;
        inputs.publicAddress = QUrl(m_publicSide.url(u"http"_s, u"/webhook"_s));
        inputs.latest = {aTalk()};
        inputs.headers = {{u"To"_s, u"<sip:proj_EXAMPLE@sip.api.openai.com;transport=tls>"_s}};
        inputs.inUse = {SessionConfig{u"gpt-realtime-2.1"_s, {}, u"marin"_s, u"gpt-transcribe"_s, {}, {}, {}}};
        inputs.known = knownModels();
        inputs.now = theTime();
        inputs.today = QDate(2026, 11, 21);
        webhooks = QList<RegisteredWebhook>{{inputs.publicAddress, {u"realtime.call.incoming"_s}}};
    }

    LineCheckResult after(CheckKind kind)
    {
        run();
        return m_check->result(kind);
    }

    void run()
    {
        m_check = std::make_unique<LineCheck>(questions());
        m_check->setLimits(2s, 100ms);
        QSignalSpy finished(m_check.get(), &LineCheck::finished);
        m_check->start(inputs);
        QVERIFY(m_check->isRunning());
        QTRY_COMPARE(finished.count(), 1);
    }
    const LineCheck &check() const { return *m_check; }
    const QList<ScriptedRequest> &requests() const { return m_publicSide.requests; }

    LineCheckInputs inputs;
    ModelsAnswer models{QList<ListedModel>{{u"gpt-realtime-2.1"_s, {}, {}}, {u"gpt-transcribe"_s, {}, {}}}, theTime(),
                        theTime()};
    WebhooksAnswer webhooks{QList<RegisteredWebhook>{}};
    Secret intakeSecret{TheSecret}; // what the Callside behind the address believes in
    QByteArray answerInstead;       // of the public side, instead of passing it on
    bool isTold = true;             // of messages that arrived
    bool isChangedOnTheWay = false;

private:
    AccountQuestions questions()
    {
        AccountQuestions questions;
        questions.askModels = [this](const auto &answered) { QTimer::singleShot(0, [=, this] { answered(models); }); };
        questions.askWebhooks = [this](const auto &answered) {
            QTimer::singleShot(0, [=, this] { answered(webhooks); });
        };
        return questions;
    }

    // What the tunnel and the intake behind it do.
    void pass(QTcpSocket *socket, const ScriptedRequest &request)
    {
        if (!answerInstead.isEmpty()) {
            socket->write(answerInstead);
            return socket->disconnectFromHost();
        }
        const WebhookIntake intake({intakeSecret}, [] { return std::chrono::floor<std::chrono::seconds>(theTime()); });
        ReceivedWebhook webhook;
        webhook.webhookId = request.header("webhook-id");
        webhook.timestamp = request.header("webhook-timestamp");
        webhook.signature = request.header("webhook-signature");
        webhook.body = isChangedOnTheWay ? request.body + ' ' : request.body;
        const Result<VerifiedWebhook> verified = intake.check(webhook);
        socket->write(verified ? ScriptedServer::answer("200 OK") : ScriptedServer::answer("401 Unauthorized"));
        socket->disconnectFromHost();
        if (verified && isTold)
            m_check->testArrived(verified->webhookId);
    }

    ScriptedServer m_publicSide;
    std::unique_ptr<LineCheck> m_check;
};

} // namespace callside::test
