// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/ApiClient.h"

#include "core/Logging.h"
#include "openai/ApiTry.h"
#include "openai/RequestHeaders.h"

#include <QJsonDocument>
#include <QNetworkRequest>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

const char *requestName(ApiRequest::Kind kind)
{
    switch (kind) {
    case ApiRequest::Kind::Accept:
        return "accept";
    case ApiRequest::Kind::Reject:
        return "reject";
    case ApiRequest::Kind::Refer:
        return "refer";
    case ApiRequest::Kind::HangUp:
        return "hangup";
    }
    return "";
}

QUrl withoutFinalSlash(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

} // namespace

ApiClient::ApiClient(QUrl baseUrl, ApiIdentity identity, ApiLimits limits, QObject *parent)
    : QObject(parent)
    , m_baseUrl(withoutFinalSlash(std::move(baseUrl)))
    , m_identity(std::move(identity))
    , m_limits(limits)
{
}

ApiClient::~ApiClient() = default;

void ApiClient::send(const CallId &call, const CommandId &command, const ApiRequest &request)
{
    if (!canBeSent(m_identity)) {
        const Error error{.kind = Error::Kind::Unauthorized, .detail = u"the API key is empty or not printable"_s};
        QMetaObject::invokeMethod(
            this, [this, call, command, error] { emit failed(call, command, error); }, Qt::QueuedConnection);
        return;
    }
    Sending sending{call, command, request.kind, {}, nullptr};
    if (request.hasBody)
        sending.body = QJsonDocument(request.body).toJson(QJsonDocument::Compact);
    sending.attempt = new ApiTry(networkRequest(request), m_limits.deadline, m_limits.maxAnswerBytes, this);
    connect(sending.attempt, &ApiTry::finished, this,
            [this, sending](const Result<QString> &outcome) { finish(sending, outcome); });
    Lane &lane = laneFor(request.kind);
    lane.waiting.append(sending);
    startWaiting(lane);
}

QNetworkRequest ApiClient::networkRequest(const ApiRequest &request) const
{
    QUrl url = m_baseUrl;
    // Both are percent-encoded already; a question mark or hash in them would be encoded here.
    url.setPath(m_baseUrl.path(QUrl::FullyEncoded) + request.path, QUrl::TolerantMode);
    QNetworkRequest result(url);
    callside::setIdentity(result, m_identity);
    if (request.hasBody)
        result.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    result.setRawHeader("Accept-Encoding"_ba, "identity"_ba); // so that an answer is as long as it looks
    result.setRawHeader("Connection"_ba, "close"_ba);
    // A small POST on a warm HTTP/2 connection waits 44 ms for a delayed ACK; ours are all small.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt would follow to another origin and take the key along.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return result;
}

ApiClient::Lane &ApiClient::laneFor(ApiRequest::Kind kind)
{
    return kind == ApiRequest::Kind::HangUp ? m_hangUps : m_others;
}

void ApiClient::startWaiting(Lane &lane)
{
    while (lane.inFlight < m_limits.maxInFlight && !lane.waiting.isEmpty()) {
        const Sending next = lane.waiting.takeFirst();
        ++lane.inFlight;
        next.attempt->start(next.body);
    }
}

void ApiClient::finish(const Sending &sending, const Result<QString> &outcome)
{
    Lane &lane = laneFor(sending.kind);
    const auto isThis = [&sending](const Sending &other) { return other.attempt == sending.attempt; };
    if (lane.waiting.removeIf(isThis) == 0)
        --lane.inFlight;
    log(sending, outcome);
    sending.attempt->deleteLater();
    startWaiting(lane);
    if (outcome)
        emit succeeded(sending.call, sending.command, *outcome);
    else
        emit failed(sending.call, sending.command, outcome.error());
}

void ApiClient::log(const Sending &sending, const Result<QString> &outcome) const
{
    const QString said = outcome ? *outcome : outcome.error().requestId + u' ' + outcome.error().detail;
    qCInfo(lcApi).noquote() << sending.call.value << requestName(sending.kind) << sending.attempt->status()
                            << sending.attempt->age().count() << "ms" << said;
}

} // namespace callside
