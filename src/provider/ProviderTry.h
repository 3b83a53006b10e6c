// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderRequest.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace callside {

struct ProviderLimits {
    std::chrono::milliseconds deadline{8'000}; // covers everything
    qint64 maxAnswerBytes = 64 * 1024;
};

// One request to a phone company, sent once over a connection of its own (see docs/adr/0004). finished() comes exactly
// once, never from start(): the body of a 2xx, or as errors Unreachable, TimedOut, TooLarge, NotAllowed (an address
// that is not https and not on this machine, or a key that no header can carry), and by the status of the answer what
// openai/ApiAnswer makes of it; with the provider's code if it gave one. Certificates are checked, redirections not
// followed.
class ProviderTry : public QObject
{
    Q_OBJECT

public:
    // `authorization` is the value of that header.
    ProviderTry(const QUrl &base, ProviderRequest request, Secret authorization, ProviderLimits limits,
                QObject *parent);
    ~ProviderTry() override;

    void start();

signals:
    void finished(const callside::Result<QByteArray> &body);

private:
    void read();
    void settle();
    Result<QByteArray> outcome() const;
    void send();

    const QUrl m_base;
    const ProviderRequest m_request;
    const Secret m_authorization;
    const ProviderLimits m_limits;
    QNetworkAccessManager m_manager;
    QTimer m_deadline;
    QElapsedTimer m_age;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    int m_status = 0;
    bool m_canBeSent = false;
};

} // namespace callside
