// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/AccountTry.h"

#include "core/Logging.h"
#include "openai/OneWayBody.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QNetworkRequest accountNetworkRequest(const QUrl &base, const QString &path, const ApiIdentity &identity)
{
    QUrl url = base;
    QString folder = base.path(QUrl::FullyEncoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    const qsizetype query = path.indexOf(u'?');
    url.setPath(folder + path.left(query), QUrl::TolerantMode);
    if (query >= 0)
        url.setQuery(path.mid(query + 1));
    QNetworkRequest request(url);
    setIdentity(request, identity);
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba); // so that an answer is as long as it looks
    request.setRawHeader("Connection"_ba, "close"_ba);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt would follow to another origin and take the key along.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

// RFC 9110, 5.6.7: a sender only generates this form.
std::optional<Moment> momentOfHttpDate(const QByteArray &value)
{
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return fromMsecs(at.toMSecsSinceEpoch());
}

// Only the message tells a key without a right from a key that is not known: both may be 401, without a code.
bool speaksOfRights(const ApiAnswer &answer)
{
    const QString message =
        QJsonDocument::fromJson(answer.body).object()["error"_L1].toObject()["message"_L1].toString();
    return message.contains("insufficient permissions"_L1, Qt::CaseInsensitive) ||
           message.contains("missing scopes"_L1, Qt::CaseInsensitive);
}

const char *verbName(AccountRequest::Verb verb)
{
    switch (verb) {
    case AccountRequest::Verb::Get:
        return "GET";
    case AccountRequest::Verb::Post:
        return "POST";
    case AccountRequest::Verb::Delete:
        return "DELETE";
    }
    return "";
}

} // namespace

AccountTry::AccountTry(const QUrl &base, const ApiIdentity &identity, AccountRequest request, AccountLimits limits,
                       QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_limits(limits)
    , m_canBeSent(callside::canBeSent(identity))
{
    if (m_canBeSent)
        m_networkRequest = accountNetworkRequest(base, m_request.path, identity);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &AccountTry::settle);
}

AccountTry::~AccountTry()
{
    if (m_reply)
        m_reply->disconnect(this); // it is aborted with the manager, and says so
}

void AccountTry::start()
{
    m_age.start();
    m_deadline.start(m_canBeSent ? m_limits.deadline : std::chrono::milliseconds{0});
    if (!m_canBeSent)
        return;
    switch (m_request.verb) {
    case AccountRequest::Verb::Get:
        m_reply = m_manager.get(m_networkRequest);
        break;
    case AccountRequest::Verb::Delete:
        m_reply = m_manager.deleteResource(m_networkRequest);
        break;
    case AccountRequest::Verb::Post:
        m_networkRequest.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        m_networkRequest.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_networkRequest.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = m_manager.post(m_networkRequest, new OneWayBody(m_request.body, &m_manager)); // never twice
        break;
    }
    m_reply->setReadBufferSize(m_limits.maxAnswerBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &AccountTry::read);
    connect(m_reply, &QNetworkReply::finished, this, &AccountTry::settle);
}

void AccountTry::read()
{
    QByteArray &body = m_answer.answer.body;
    body += m_reply->read(m_limits.maxAnswerBytes + 1 - body.size());
    if (body.size() > m_limits.maxAnswerBytes)
        settle();
}

void AccountTry::settle()
{
    m_deadline.stop();
    bool isWhole = false;
    if (m_reply) {
        m_reply->disconnect(this);
        ApiAnswer &answer = m_answer.answer;
        answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.requestId = m_reply->rawHeader("x-request-id"_ba);
        answer.retryAfter = m_reply->rawHeader("Retry-After"_ba);
        m_answer.date = momentOfHttpDate(m_reply->rawHeader("Date"_ba));
        if (m_reply->isOpen())
            answer.body += m_reply->read(m_limits.maxAnswerBytes + 1 - answer.body.size());
        isWhole = m_reply->isFinished() && m_reply->error() == QNetworkReply::NoError;
    }
    const Result<AccountAnswer> result = outcome(isWhole);
    log(result);
    emit finished(result);
}

Result<AccountAnswer> AccountTry::outcome(bool isWhole) const
{
    const ApiAnswer &answer = m_answer.answer;
    if (!m_canBeSent)
        return Error{.kind = Error::Kind::Unauthorized, .detail = u"the API key is empty or not printable"_s};
    if (answer.isSuccess() && answer.body.size() > m_limits.maxAnswerBytes)
        return Error{.kind = Error::Kind::TooLarge, .detail = u"the answer is too long"_s, .httpStatus = answer.status};
    if (answer.status != 0 && (isWhole || !answer.isSuccess()))
        return m_answer;
    if (!m_reply->isFinished())
        return Error{.kind = Error::Kind::TimedOut, .detail = u"no answer in time"_s};
    const char *reason = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_reply->error());
    return Error{.kind = Error::Kind::Unreachable, .detail = QString::fromLatin1(reason)};
}

void AccountTry::log(const Result<AccountAnswer> &outcome) const
{
    const QString said =
        outcome ? identifierOrNothing(QString::fromLatin1(outcome->answer.requestId)) : outcome.error().detail;
    qCInfo(lcApi).noquote() << "account" << verbName(m_request.verb) << m_request.path << m_answer.answer.status
                            << m_age.elapsed() << "ms" << said;
}

Error accountError(const ApiAnswer &answer)
{
    Error error = errorFromAnswer(answer, QDateTime::currentDateTimeUtc());
    if (answer.status == 403 || (answer.status == 401 && speaksOfRights(answer)))
        error.kind = Error::Kind::NotAllowed;
    return error;
}

} // namespace callside
