// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeDesk.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice::test {

namespace {

constexpr int LongestMs = 20'000;

// Like QTest::qWaitFor, but without its pauses of 10 ms, in which both ends of the wire would stand still.
bool waitUntil(const std::function<bool()> &isDone)
{
    const QDeadlineTimer deadline(LongestMs);
    QTimer wake;
    wake.start(5);
    QEventLoop loop;
    while (!isDone() && !deadline.hasExpired())
        loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return isDone();
}

} // namespace

QJsonObject ReceivedWebhook::event() const
{
    return QJsonDocument::fromJson(body).object();
}

QString ReceivedWebhook::callId() const
{
    return event().value("data"_L1).toObject().value("call_id"_L1).toString();
}

QJsonObject Answer::error() const
{
    return QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
}

TestLink::TestLink(const QUrl &url, const Headers &headers)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &frame) {
        longestFrame = qMax(longestFrame, frame.size());
        QJsonParseError parse;
        const QJsonObject event = QJsonDocument::fromJson(frame.toUtf8(), &parse).object();
        if (parse.error != QJsonParseError::NoError)
            return unreadable.append(frame);
        events.append(event);
        if (onEvent)
            onEvent(event);
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_isClosed = true; });
    connect(&m_socket, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            m_errorText = m_socket.errorString();
    });
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    m_socket.open(request);
}

TestLink::~TestLink()
{
    disconnect(&m_socket, nullptr, this, nullptr);
    m_socket.abort();
}

bool TestLink::waitForOpen()
{
    return waitUntil([this] { return isOpen() || !m_errorText.isEmpty(); }) && isOpen();
}

bool TestLink::waitForRefusal()
{
    return waitUntil([this] { return !m_errorText.isEmpty(); }) && events.isEmpty();
}

bool TestLink::waitForClose()
{
    return waitUntil([this] { return m_isClosed; });
}

void TestLink::answerMessages()
{
    onEvent = [this](const QJsonObject &event) {
        if (event.value("type"_L1) != "response.done"_L1)
            return;
        for (const QJsonValue &item : event.value("response"_L1).toObject().value("output"_L1).toArray()) {
            if (item["name"_L1] != "take_message"_L1)
                continue;
            const QJsonObject output{{u"type"_s, u"function_call_output"_s},
                                     {u"call_id"_s, item["call_id"_L1]},
                                     {u"output"_s, u"{\"kept\":true}"_s}};
            send({{u"type"_s, u"conversation.item.create"_s}, {u"item"_s, output}});
            send({{u"type"_s, u"response.create"_s}});
        }
    };
}

void TestLink::send(const QJsonObject &event)
{
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
}

int TestLink::count(const QString &type) const
{
    return static_cast<int>(std::count_if(
        events.begin(), events.end(), [&type](const QJsonObject &event) { return event.value("type"_L1) == type; }));
}

QJsonObject TestLink::event(const QString &type, int nth)
{
    if (!waitUntil([&] { return count(type) > nth; }))
        return {};
    int seen = 0;
    for (const QJsonObject &event : std::as_const(events)) {
        if (event.value("type"_L1) == type && seen++ == nth)
            return event;
    }
    return {};
}

QString TestLink::spoken(int nth)
{
    const QString response = event(u"output_audio_buffer.stopped"_s, nth).value("response_id"_L1).toString();
    for (const QJsonObject &event : std::as_const(events)) {
        if (event.value("type"_L1) == "response.output_audio_transcript.done"_L1 &&
            event.value("response_id"_L1) == response)
            return event.value("transcript"_L1).toString();
    }
    return {};
}

PracticeDesk::PracticeDesk(double speed)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    connect(&m_webhookServer, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_webhookServer.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { takeWebhook(socket); });
    });
    if (!m_webhookServer.listen(QHostAddress::LocalHost))
        qFatal("no port for webhooks");
    PracticeOptions options;
    options.webhookUrl = QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(m_webhookServer.serverPort()));
    options.webhookSecret = secret();
    options.apiKey = "test-key";
    options.speed = speed;
    m_line = std::make_unique<PracticeLine>(options);
    QString why;
    if (!m_line->listen(&why))
        qFatal("%s", qUtf8Printable(why));
}

QByteArray PracticeDesk::secret()
{
    return "whsec_cHJhY3RpY2UtbGluZS10ZXN0LXNlY3JldA=="_ba;
}

QJsonObject PracticeDesk::minimalSession()
{
    return {{u"type"_s, u"realtime"_s},
            {u"model"_s, u"gpt-realtime-2.1"_s},
            {u"instructions"_s, u"You answer for Elm Street Medical Centre."_s}};
}

QJsonObject PracticeDesk::fullSession()
{
    QJsonObject session = minimalSession();
    const QJsonObject input{
        {u"transcription"_s, QJsonObject{{u"model"_s, u"gpt-transcribe"_s}, {u"language"_s, u"en"_s}}},
        {u"noise_reduction"_s, QJsonObject{{u"type"_s, u"near_field"_s}}},
        {u"turn_detection"_s, QJsonObject{{u"type"_s, u"server_vad"_s},
                                          {u"create_response"_s, true},
                                          {u"interrupt_response"_s, true},
                                          {u"idle_timeout_ms"_s, 8000}}}};
    session.insert(u"audio"_s, QJsonObject{{u"input"_s, input}, {u"output"_s, QJsonObject{{u"voice"_s, u"marin"_s}}}});
    QJsonArray tools;
    for (const QString &name : {u"take_message"_s, u"book_appointment"_s, u"raise_alarm"_s, u"ask_for_person"_s})
        tools.append(QJsonObject{
            {u"type"_s, u"function"_s}, {u"name"_s, name}, {u"parameters"_s, QJsonObject{{u"type"_s, u"object"_s}}}});
    session.insert(u"tools"_s, tools);
    return session;
}

void PracticeDesk::takeWebhook(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(socket->bytesAvailable());
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ReceivedWebhook webhook;
    for (const QByteArray &text : bytes.left(end).split('\n').mid(1)) {
        const qsizetype colon = text.indexOf(':');
        webhook.headers.insert(text.left(colon).trimmed().toLower(), text.mid(colon + 1).trimmed());
    }
    webhook.body = bytes.mid(end + 4);
    if (webhook.body.size() < webhook.headers.value("content-length").toInt())
        return;
    socket->readAll();
    webhooks.append(webhook);
    socket->write("HTTP/1.1 " + QByteArray::number(webhookStatus) +
                  " Status\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    socket->disconnectFromHost();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

bool PracticeDesk::waitForWebhooks(int count)
{
    return waitUntil([this, count] { return webhooks.size() >= count; });
}

Answer PracticeDesk::wait(QNetworkReply *reply)
{
    if (!waitUntil([reply] { return reply->isFinished(); }))
        reply->abort();
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.retryAfter = reply->rawHeader("retry-after");
    if (reply->isOpen())
        answer.body = reply->readAll();
    reply->deleteLater();
    return answer;
}

Answer PracticeDesk::post(const QString &path, const QByteArray &body, const Headers &more)
{
    QNetworkRequest request(QUrl(m_line->baseUrl().toString() + path));
    request.setRawHeader("Authorization", "Bearer test-key");
    request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : more)
        request.setRawHeader(name, value);
    return wait(m_network.post(request, body));
}

Answer PracticeDesk::get(const QString &path, const QByteArray &key)
{
    QNetworkRequest request(QUrl(m_line->baseUrl().toString() + path));
    request.setRawHeader("Authorization", "Bearer " + key);
    return wait(m_network.get(request));
}

Answer PracticeDesk::act(const QString &id, const QString &action, const QJsonObject &body)
{
    return post(u"/realtime/calls/%1/%2"_s.arg(id, action),
                body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

Answer PracticeDesk::accept(const QString &id, const QJsonObject &session)
{
    return act(id, u"accept"_s, session);
}

std::unique_ptr<TestLink> PracticeDesk::link(const QString &id, const Headers &headers)
{
    QUrl url = m_line->baseUrl();
    url.setScheme(u"ws"_s);
    url.setPath(u"/v1/realtime"_s);
    url.setQuery(u"call_id="_s + id);
    return std::make_unique<TestLink>(url, headers);
}

std::unique_ptr<TestLink> PracticeDesk::answered(const QString &scenarioId, const Faults &faults,
                                                 const QJsonObject &session)
{
    callId = m_line->ring(scenarioId, faults);
    if (accept(callId, session).status != 200)
        qFatal("the call was not accepted");
    auto opened = link(callId);
    if (!opened->waitForOpen())
        qFatal("the link did not open: %s", qUtf8Printable(opened->errorText()));
    return opened;
}

} // namespace callside::practice::test
