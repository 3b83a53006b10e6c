// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/WebhookServer.h"

#include "openai/HttpCompat.h"
#include "openai/HttpConnection.h"

#include <QHttpServerRequest>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr char WebhookPath[] = "/webhook";
constexpr char HealthPath[] = "/healthz";

// As QHttpServer hands it out: null if it was not sent, joined if it was sent several times.
QByteArray fieldValue(const QList<HttpField> &fields, QByteArrayView name)
{
    QByteArray value;
    for (const HttpField &field : fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            value = value.isNull() ? field.value : value + ", " + field.value;
    }
    return value;
}

ReceivedWebhook receivedFrom(const HttpRequestReader &request, const QHostAddress &client)
{
    const QList<HttpField> &fields = request.head().fields;
    return {fieldValue(fields, "webhook-id"), fieldValue(fields, "webhook-timestamp"),
            fieldValue(fields, "webhook-signature"), request.body(), client};
}

QHttpServerRequest::Methods methodsOf(const RequestRoute &route)
{
    QHttpServerRequest::Methods methods;
    methods.setFlag(QHttpServerRequest::Method::Get, route.methods.contains("GET"));
    methods.setFlag(QHttpServerRequest::Method::Post, route.methods.contains("POST"));
    return methods;
}

Error listenError(const QTcpServer &server, const WebhookServerConfig &config)
{
    Error error{.kind = Error::Kind::NotAllowed};
    error.detail = u"cannot listen on %1 port %2: %3"_s.arg(config.address.toString(), QString::number(config.port),
                                                            server.errorString());
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        error.code = u"address_in_use"_s;
        error.param = u"WEBHOOK_PORT"_s;
        break;
    case QAbstractSocket::SocketAddressNotAvailableError:
        error.code = u"address_not_available"_s;
        error.param = u"WEBHOOK_ADDRESS"_s;
        break;
    case QAbstractSocket::SocketAccessError:
        error.code = u"port_not_permitted"_s;
        error.param = u"WEBHOOK_PORT"_s;
        break;
    default:
        error.code = u"cannot_listen"_s;
        error.param = u"WEBHOOK_ADDRESS"_s;
    }
    return error;
}

} // namespace

QByteArray ReceivedRequest::field(QByteArrayView name) const
{
    return fieldValue(fields, name);
}

WebhookServer::WebhookServer(WebhookServerConfig config, WebhookHandler handler, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_handler(std::move(handler))
{
}

WebhookServer::~WebhookServer()
{
    close();
}

HttpRoutes WebhookServer::httpRoutes() const
{
    const HttpReply healthy{HttpStatus::Ok, "application/json", R"({"status":"ok"})", {}};
    HttpRoutes routes{{WebhookPath, {"POST"}, std::nullopt}, {HealthPath, {"GET", "HEAD"}, healthy}};
    for (const RequestRoute &route : m_routes)
        routes.append({route.path, route.methods, std::nullopt});
    return routes;
}

Result<quint16> WebhookServer::listen()
{
    close();
    auto gate = std::make_unique<HttpGate>(m_config.limits, httpRoutes());
    if (!gate->listen(m_config.address, m_config.port))
        return listenError(*gate, m_config);
    connect(gate.get(), &HttpGate::refused, this,
            [this](int status) { emit refused(status, reasonPhrase(static_cast<HttpStatus>(status))); });

    if (m_forerunner) {
        gate->onBatch([this](const HttpGate::Batch &batch) {
            for (const HttpConnection *connection : batch) {
                if (connection->request().route()->path == WebhookPath)
                    m_forerunner(receivedFrom(connection->request(), connection->client()));
            }
        });
    }

    m_http = std::make_unique<QHttpServer>();
    m_http->route(QString::fromLatin1(WebhookPath), QHttpServerRequest::Method::Post,
                  [this](const QHttpServerRequest &request) { return answer(request); });
    for (const RequestRoute &route : std::as_const(m_routes)) {
        m_http->route(QString::fromLatin1(route.path), methodsOf(route),
                      [this, route](const QHttpServerRequest &) { return answerOn(route); });
    }
    if (!httpcompat::bindTo(*m_http, gate.get()))
        return Error{
            .kind = Error::Kind::NotAllowed, .detail = u"cannot bind the HTTP server"_s, .code = u"cannot_listen"_s};
    m_gate = gate.release();
    return m_gate->serverPort();
}

void WebhookServer::close()
{
    if (!m_http)
        return;
    // While both still live: the sockets that were passed on are QHttpServer's to clean up.
    m_gate->close();
    m_gate = nullptr;
    m_http.reset();
}

WebhookCounters WebhookServer::counters() const
{
    return {m_answered, m_gate ? m_gate->counters() : HttpGateCounters()};
}

QHttpServerResponse WebhookServer::answer(const QHttpServerRequest &request)
{
    const WebhookReply reply = m_handler({request.value("webhook-id"), request.value("webhook-timestamp"),
                                          request.value("webhook-signature"), request.body(), request.remoteAddress()});
    return response({reply.status, "text/plain", reply.reason, reply.reason});
}

// The request is taken from the gate: signatures are made over the address as it was sent, which QHttpServer decodes.
QHttpServerResponse WebhookServer::answerOn(const RequestRoute &route)
{
    const HttpConnection *connection = m_gate->answering();
    Q_ASSERT(connection);
    const HttpRequestReader &request = connection->request();
    const HttpHead &head = request.head();
    return response(route.handler({head.method, head.target, head.fields, request.body(), connection->client()}));
}

QHttpServerResponse WebhookServer::response(const RequestReply &reply)
{
    ++m_answered[reply.status];
    if (reply.status >= 400)
        emit refused(reply.status, reply.reason);
    QHttpServerResponse response(reply.contentType, reply.body,
                                 static_cast<QHttpServerResponse::StatusCode>(reply.status));
    httpcompat::addHeader(response, "Connection", "close");
    return response;
}

} // namespace callside
