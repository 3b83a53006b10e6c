// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OnThread.h"

#include "openai/HttpGate.h"

#include <QByteArray>
#include <QHttpServer>

#include <memory>

// A gate before a QHttpServer. `POST /echo` sends back what it was sent, `/fixed` is a fixed reply.
struct EchoServer {
    QHttpServer http;
    callside::HttpGate *gate = nullptr; // owned by http

    explicit EchoServer(const callside::HttpLimits &limits);
    ~EchoServer();
};

class Echo : public OnThread<EchoServer>
{
public:
    explicit Echo(const callside::HttpLimits &limits = {});

    quint16 port();
    callside::HttpGateCounters counters();
    qsizetype connections();
};

// `POST /echo` with these further header fields.
QByteArray post(const QByteArray &fields, const QByteArray &body = {});
QByteArray echoRequest(const QByteArray &body);
