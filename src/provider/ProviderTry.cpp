// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/ProviderTry.h"

#include "core/HttpStatus.h"
#include "core/Logging.h"
#include "core/ProviderForm.h"
#include "provider/OnceBody.h"

#include <QHostAddress>
#include <QMetaEnum>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

bool isFitForHeader(const QByteArray &value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
}

// A key never leaves this machine in clear text.
bool isSafeBase(const QUrl &base)
{
    const bool isHere = base.host() == "localhost"_L1 || QHostAddress(base.host()).isLoopback();
    return base.isValid() && !base.host().isEmpty() &&
           (base.scheme() == "https"_L1 || (base.scheme() == "http"_L1 && isHere));
}

QNetworkRequest networkRequestFor(const QUrl &base, const ProviderRequest &request, const Secret &authorization)
{
    QUrl url = base;
    QString folder = base.path(QUrl::FullyEncoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + request.path, QUrl::TolerantMode);
    QNetworkRequest result(url);
    result.setRawHeader("Authorization"_ba, authorization.reveal());
    result.setRawHeader("User-Agent"_ba, "Callside/" CALLSIDE_VERSION ""_ba);
    result.setRawHeader("Accept"_ba, "application/json"_ba);
    result.setRawHeader("Accept-Encoding"_ba, "identity"_ba); // so that an answer is as long as it looks
    result.setRawHeader("Connection"_ba, "close"_ba);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return result;
}

// Twilio has a number in `code`; of Vonage the last part of `type`, which is the address of a page, says as much.
QString codeIn(const QByteArray &body)
{
    const Result<ProviderForm> said = parseProviderJson(body);
    if (!said)
        return {};
    const QString code = said->value(u"code");
    return providerName((code.isEmpty() ? said->value(u"type").section(u'#', -1).section(u'/', -1) : code).left(128));
}

const char *nameOf(ProviderRequest::Verb verb)
{
    switch (verb) {
    case ProviderRequest::Verb::Get:
        return "GET";
    case ProviderRequest::Verb::Post:
        return "POST";
    case ProviderRequest::Verb::Put:
        return "PUT";
    }
    return "";
}

} // namespace

ProviderTry::ProviderTry(const QUrl &base, ProviderRequest request, Secret authorization, ProviderLimits limits,
                         QObject *parent)
    : QObject(parent)
    , m_base(base)
    , m_request(std::move(request))
    , m_authorization(std::move(authorization))
    , m_limits(limits)
    , m_canBeSent(isSafeBase(m_base) && isFitForHeader(m_authorization.reveal()))
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &ProviderTry::settle);
}

ProviderTry::~ProviderTry()
{
    if (m_reply)
        m_reply->disconnect(this); // it is aborted with the manager, and says so
}

void ProviderTry::start()
{
    m_age.start();
    m_deadline.start(m_canBeSent ? m_limits.deadline : std::chrono::milliseconds{0});
    if (m_canBeSent)
        send();
}

void ProviderTry::send()
{
    QNetworkRequest request = networkRequestFor(m_base, m_request, m_authorization);
    if (m_request.verb == ProviderRequest::Verb::Get) {
        m_reply = m_manager.get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new OnceBody(m_request.body, &m_manager);
        m_reply =
            m_request.verb == ProviderRequest::Verb::Put ? m_manager.put(request, body) : m_manager.post(request, body);
    }
    m_reply->setReadBufferSize(m_limits.maxAnswerBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &ProviderTry::read);
    connect(m_reply, &QNetworkReply::finished, this, &ProviderTry::settle);
}

void ProviderTry::read()
{
    m_body += m_reply->read(m_limits.maxAnswerBytes + 1 - m_body.size());
    if (m_body.size() > m_limits.maxAnswerBytes)
        settle();
}

void ProviderTry::settle()
{
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_reply->isOpen())
            m_body += m_reply->read(std::max<qint64>(0, m_limits.maxAnswerBytes + 1 - m_body.size()));
    }
    const Result<QByteArray> result = outcome();
    const QString ofCall = m_request.path.section(u'/', -1); // the phone company's name of it
    qCInfo(lcApi).noquote() << ofCall << "phone company" << nameOf(m_request.verb) << m_status << m_age.elapsed()
                            << "ms" << (result ? QString() : result.error().detail);
    emit finished(result);
}

Result<QByteArray> ProviderTry::outcome() const
{
    if (!m_canBeSent)
        return Error{.kind = Error::Kind::NotAllowed, .detail = u"an unsafe address, or a key that cannot be sent"_s};
    if (m_status >= 200 && m_status < 300 && m_body.size() > m_limits.maxAnswerBytes)
        return Error{.kind = Error::Kind::TooLarge, .detail = u"the answer is too long"_s, .httpStatus = m_status};
    if (m_status >= 200 && m_status < 300) // it was done, even if the rest of the answer got lost
        return m_body;
    if (m_status != 0) {
        const QString code = codeIn(m_body);
        const QString detail = u"HTTP %1 %2"_s.arg(QString::number(m_status), code).trimmed();
        return Error{.kind = kindForStatus(m_status), .detail = detail, .httpStatus = m_status, .code = code};
    }
    if (!m_reply->isFinished())
        return Error{.kind = Error::Kind::TimedOut, .detail = u"no answer in time"_s};
    const char *reason = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_reply->error());
    return Error{.kind = Error::Kind::Unreachable, .detail = QString::fromLatin1(reason)};
}

} // namespace callside
