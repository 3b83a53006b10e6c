// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "openai/HttpGate.h"
#include "openai/HttpLimits.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponse;

namespace callside {

struct WebhookServerConfig {
    QHostAddress address{QHostAddress::LocalHost}; // WEBHOOK_ADDRESS
    quint16 port = 5000;                           // WEBHOOK_PORT; 0 lets the system choose
    HttpLimits limits;
};

// A delivery as it came over the wire, not yet to be trusted. A header that was not sent is null.
struct ReceivedWebhook {
    QByteArray webhookId;
    QByteArray timestamp;
    QByteArray signature;
    QByteArray body;
    QHostAddress from;
};

struct WebhookReply {
    int status = 200;
    QByteArray reason; // short English text, sent as the body; nothing secret, nothing about the caller

    bool operator==(const WebhookReply &) const = default;
};

// A request for one of the further routes, as it came over the wire, not yet to be trusted.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target; // path and query as sent, never decoded
    QList<HttpField> fields;
    QByteArray body;
    QHostAddress from; // perhaps a proxy

    QByteArray field(QByteArrayView name) const; // several joined by commas; null if there is none
};

struct RequestReply {
    int status = 200;
    QByteArray contentType = "text/plain";
    QByteArray body;
    QByteArray reason; // why it was refused, for refused(); short English, nothing secret, nothing about the caller

    bool operator==(const RequestReply &) const = default;
};

// As WebhookHandler.
struct RequestRoute {
    QByteArray path;
    QByteArrayList methods;
    std::function<RequestReply(const ReceivedRequest &)> handler;
};

// Answers at once, on the server's thread. It must not run an event loop.
using WebhookHandler = std::function<WebhookReply(const ReceivedWebhook &)>;

// Told of each of several deliveries before the handler is asked for the first of them, each of which it gets right
// after, unless the client leaves. Whatever is slow should begin here for all and be waited for in the handler.
using WebhookForerunner = std::function<void(const ReceivedWebhook &)>;

struct WebhookCounters {
    QMap<int, qint64> answered; // what the handler said, by status
    HttpGateCounters gate;      // since listen(); its refusals never reached the handler
};

// The HTTP side of the webhook intake: `POST /webhook` goes to the handler, further routes go to theirs, `GET` and
// `HEAD /healthz` get `{"status":"ok"}`, everything else is refused by the gate. Create, use and destroy it on one
// thread.
class WebhookServer : public QObject
{
    Q_OBJECT

public:
    WebhookServer(WebhookServerConfig config, WebhookHandler handler, QObject *parent = nullptr);
    ~WebhookServer() override;

    void setForerunner(WebhookForerunner forerunner) { m_forerunner = std::move(forerunner); } // before listen()

    void addRoute(RequestRoute route) { m_routes.append(std::move(route)); } // before listen()

    // The port it listens on. Failure is Error::NotAllowed with `param` naming the setting to change and `code` one of
    // address_in_use, address_not_available, port_not_permitted, cannot_listen.
    Result<quint16> listen();
    // Drops every connection. listen() may follow.
    void close();

    WebhookCounters counters() const;

signals:
    // A request was answered with a 4xx or 5xx; `reason` is the handler's, or the status phrase where the gate refused.
    void refused(int status, const QByteArray &reason);

private:
    HttpRoutes httpRoutes() const;
    QHttpServerResponse answer(const QHttpServerRequest &request);
    QHttpServerResponse answerOn(const RequestRoute &route);
    QHttpServerResponse response(const RequestReply &reply);

    const WebhookServerConfig m_config;
    const WebhookHandler m_handler;
    WebhookForerunner m_forerunner;
    QList<RequestRoute> m_routes;
    std::unique_ptr<QHttpServer> m_http;
    HttpGate *m_gate = nullptr; // owned by m_http
    QMap<int, qint64> m_answered;
};

} // namespace callside
