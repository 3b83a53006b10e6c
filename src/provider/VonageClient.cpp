// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/VonageClient.h"

#include "core/VonageVoice.h"
#include "provider/JsonWebToken.h"

#include <QDateTime>
#include <QUuid>

namespace callside {

namespace {

Result<QByteArray> vonageToken(const VonageApplication &application)
{
    const std::chrono::sys_seconds now{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return signedToken(vonageRequestClaims(application.applicationId, id, now), application.privateKey);
}

} // namespace

VonageClient::VonageClient(QUrl baseUrl, VonageApplication application, ProviderLimits limits, QObject *parent)
    : QObject(parent)
    , m_baseUrl(std::move(baseUrl))
    , m_application(std::move(application))
    , m_limits(limits)
{
}

void VonageClient::moveCall(const CallId &call, const CommandId &command, const QString &legId,
                            const QJsonDocument &script)
{
    send(moveVonageCall(legId, script), [this, call, command](const Result<QByteArray> &body) {
        if (body)
            emit moved(call, command);
        else
            emit failed(call, command, body.error());
    });
}

void VonageClient::readCall(const QString &legId)
{
    send(readVonageCall(legId), [this, legId](const Result<QByteArray> &body) {
        const Moment now = fromMsecs(QDateTime::currentMSecsSinceEpoch());
        emit callRead(legId, body ? parseVonageRead(*body, now) : body.error());
    });
}

void VonageClient::send(const Result<ProviderRequest> &request, std::function<void(const Result<QByteArray> &)> done)
{
    const Result<QByteArray> token = vonageToken(m_application);
    if (!request || !token) {
        const Error error = request ? token.error() : request.error();
        QMetaObject::invokeMethod(
            this, [error, done = std::move(done)] { done(error); }, Qt::QueuedConnection);
        return;
    }
    auto *attempt = new ProviderTry(m_baseUrl, *request, Secret("Bearer " + *token), m_limits, this);
    connect(attempt, &ProviderTry::finished, this, [attempt, done = std::move(done)](const Result<QByteArray> &body) {
        attempt->deleteLater();
        done(body);
    });
    attempt->start();
}

} // namespace callside
