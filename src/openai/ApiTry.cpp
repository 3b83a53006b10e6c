// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/ApiTry.h"

#include "openai/OneWayBody.h"

#include <QMetaEnum>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace callside {

ApiTry::ApiTry(QNetworkRequest request, std::chrono::milliseconds deadline, qint64 maxAnswerBytes, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_maxAnswerBytes(maxAnswerBytes)
{
    m_age.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &ApiTry::settle);
    m_deadline.start(deadline);
}

ApiTry::~ApiTry()
{
    if (m_reply)
        m_reply->disconnect(this); // it is aborted with the manager, and says so
}

void ApiTry::start(const QByteArray &body)
{
    if (body.isEmpty()) {
        m_reply = m_manager.post(m_request, QByteArray());
    } else {
        m_request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        auto *oneWay = new OneWayBody(body, &m_manager);
        m_reply = m_manager.post(m_request, oneWay);
    }
    m_reply->setReadBufferSize(m_maxAnswerBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiTry::read);
    connect(m_reply, &QNetworkReply::finished, this, &ApiTry::settle);
}

void ApiTry::read()
{
    m_answer.body += m_reply->read(m_maxAnswerBytes - m_answer.body.size());
    if (m_answer.body.size() >= m_maxAnswerBytes)
        settle();
}

void ApiTry::settle()
{
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.requestId = m_reply->rawHeader("x-request-id"_ba);
        m_answer.retryAfter = m_reply->rawHeader("Retry-After"_ba);
        if (m_reply->isOpen())
            m_answer.body += m_reply->read(m_maxAnswerBytes - m_answer.body.size());
    }
    emit finished(outcome());
}

Result<QString> ApiTry::outcome() const
{
    if (m_answer.isSuccess())
        return identifierOrNothing(QString::fromLatin1(m_answer.requestId));
    if (m_answer.status != 0)
        return errorFromAnswer(m_answer, QDateTime::currentDateTimeUtc());
    if (!m_reply || !m_reply->isFinished())
        return Error{.kind = Error::Kind::TimedOut, .detail = u"no answer in time"_s};
    const char *reason = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_reply->error());
    return Error{.kind = Error::Kind::Unreachable, .detail = QString::fromLatin1(reason)};
}

} // namespace callside
