// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallControl.h"
#include "core/Ids.h"
#include "core/Result.h"
#include "openai/RequestHeaders.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>

class QNetworkRequest;

namespace callside {

class ApiTry;

struct ApiLimits {
    std::chrono::milliseconds deadline{8'000}; // from send() to the end of the answer
    qint64 maxAnswerBytes = 64 * 1024;         // of a refusal; what is longer is cut off
    int maxInFlight = 256;                     // hang-ups are counted apart from all others; what is over it waits
};

// The one place where HTTP requests to OpenAI are sent. Lives on the line thread.
//
// Every send() is one try and is answered by exactly one succeeded() or failed(), later and never from within send();
// after destruction nothing comes. Whether to try again is decided by the reducer. accept, reject and refer reach the
// server at most once for each send() (see OneWayBody); a hang-up, which has no body and may be repeated without harm,
// is sent again by Qt when its connection breaks. Requests do not wait for each other: see ApiTry.
//
// Errors: as in ApiAnswer for an HTTP answer; Unreachable when there was none, TimedOut after the deadline,
// Unauthorized without httpStatus for a key that no header can carry.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    // baseUrl as in the settings ("https://api.openai.com/v1"), with or without a slash at its end.
    ApiClient(QUrl baseUrl, ApiIdentity identity, ApiLimits limits = {}, QObject *parent = nullptr);
    ~ApiClient() override;

    void send(const CallId &call, const CommandId &command, const ApiRequest &request);
    // For requests from now on, also those that wait.
    void setIdentity(const ApiIdentity &identity) { m_identity = identity; }

signals:
    void succeeded(const callside::CallId &call, const callside::CommandId &command, const QString &requestId);
    void failed(const callside::CallId &call, const callside::CommandId &command, const callside::Error &error);

private:
    struct Sending {
        CallId call;
        CommandId command;
        ApiRequest::Kind kind = ApiRequest::Kind::Accept;
        QByteArray body;
        ApiTry *attempt = nullptr; // child
    };
    struct Lane {
        int inFlight = 0;
        QList<Sending> waiting;
    };

    QNetworkRequest networkRequest(const ApiRequest &request) const;
    Lane &laneFor(ApiRequest::Kind kind);
    void startWaiting(Lane &lane);
    void finish(const Sending &sending, const Result<QString> &outcome);
    void log(const Sending &sending, const Result<QString> &outcome) const;

    const QUrl m_baseUrl;
    ApiIdentity m_identity;
    const ApiLimits m_limits;
    Lane m_hangUps;
    Lane m_others;
};

} // namespace callside
