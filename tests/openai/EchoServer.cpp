// SPDX-License-Identifier: GPL-3.0-or-later
#include "EchoServer.h"

#include "openai/HttpCompat.h"

#include <QHttpServerRequest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

EchoServer::EchoServer(const HttpLimits &limits)
{
    const HttpRoutes routes{{"/echo", {"POST"}, std::nullopt},
                            {"/fixed", {"GET", "HEAD"}, HttpReply{HttpStatus::Ok, "text/plain", "fixed", {}}}};
    auto listening = std::make_unique<HttpGate>(limits, routes);
    if (!listening->listen(QHostAddress::AnyIPv4))
        qFatal("cannot listen");
    http.route(u"/echo"_s, QHttpServerRequest::Method::Post, [](const QHttpServerRequest &request) {
        QHttpServerResponse response("application/octet-stream", request.body());
        httpcompat::addHeader(response, "Connection", "close");
        return response;
    });
    if (httpcompat::bindTo(http, listening.get()))
        gate = listening.release();
}

EchoServer::~EchoServer()
{
    gate->close();
}

Echo::Echo(const HttpLimits &limits)
    : OnThread<EchoServer>([&] { return std::make_unique<EchoServer>(limits); })
{
}

quint16 Echo::port()
{
    return ask([](EchoServer &server) { return server.gate->serverPort(); });
}

HttpGateCounters Echo::counters()
{
    return ask([](EchoServer &server) { return server.gate->counters(); });
}

qsizetype Echo::connections()
{
    return ask([](EchoServer &server) { return server.gate->connectionCount(); });
}

QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST /echo HTTP/1.1\r\nHost: desk.example\r\n" + fields + "\r\n" + body;
}

QByteArray echoRequest(const QByteArray &body)
{
    return post("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}
