// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/TwilioClient.h"

#include "core/TwilioVoice.h"

#include <QDateTime>

namespace callside {

TwilioClient::TwilioClient(QUrl baseUrl, TwilioAccount account, ProviderLimits limits, QObject *parent)
    : QObject(parent)
    , m_baseUrl(std::move(baseUrl))
    , m_account(std::move(account))
    , m_limits(limits)
{
}

void TwilioClient::moveCall(const CallId &call, const CommandId &command, const QString &callSid,
                            const QByteArray &markup)
{
    change(call, command, moveTwilioCall(m_account.accountSid, callSid, markup));
}

void TwilioClient::redirectCall(const CallId &call, const CommandId &command, const QString &callSid,
                                const QUrl &document)
{
    change(call, command, redirectTwilioCall(m_account.accountSid, callSid, document.toString(QUrl::FullyEncoded)));
}

void TwilioClient::readCall(const QString &callSid)
{
    const Result<ProviderRequest> request = readTwilioCall(m_account.accountSid, callSid);
    if (!request) {
        QMetaObject::invokeMethod(
            this, [this, callSid, error = request.error()] { emit callRead(callSid, error); }, Qt::QueuedConnection);
        return;
    }
    ProviderTry *attempt = newTry(*request);
    connect(attempt, &ProviderTry::finished, this, [this, attempt, callSid](const Result<QByteArray> &body) {
        attempt->deleteLater();
        const Moment now = fromMsecs(QDateTime::currentMSecsSinceEpoch());
        emit callRead(callSid, body ? parseTwilioRead(*body, now) : body.error());
    });
    attempt->start();
}

void TwilioClient::change(const CallId &call, const CommandId &command, const Result<ProviderRequest> &request)
{
    if (!request) {
        QMetaObject::invokeMethod(
            this, [this, call, command, error = request.error()] { emit failed(call, command, error); },
            Qt::QueuedConnection);
        return;
    }
    ProviderTry *attempt = newTry(*request);
    connect(attempt, &ProviderTry::finished, this, [this, attempt, call, command](const Result<QByteArray> &body) {
        attempt->deleteLater();
        if (body)
            emit moved(call, command);
        else
            emit failed(call, command, body.error());
    });
    attempt->start();
}

ProviderTry *TwilioClient::newTry(const ProviderRequest &request)
{
    const QByteArray pair = m_account.accountSid.toUtf8() + ':' + m_account.authToken.reveal();
    return new ProviderTry(m_baseUrl, request, Secret("Basic " + pair.toBase64()), m_limits, this);
}

} // namespace callside
