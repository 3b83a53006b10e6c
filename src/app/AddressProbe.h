// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Secret.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace callside {

// The type of the message that the line check posts to itself. It is about no call and changes nothing.
inline constexpr char TestWebhookType[] = "callside.line_check";

// Posts one signed message, as OpenAI would, to the public address. Answers with finished() exactly once, later.
class AddressProbe : public QObject
{
    Q_OBJECT

public:
    AddressProbe(QUrl address, const Secret &secret, Moment now, QObject *parent = nullptr);
    ~AddressProbe() override;

    void start(std::chrono::milliseconds limit);

    const QString &webhookId() const { return m_webhookId; }
    int status() const { return m_status; }              // of the answer; 0: there was none
    const QString &problem() const { return m_problem; } // English and short; where there was no answer
    // Whether testArrived() was told of our own message.
    bool hasArrived() const { return m_hasArrived; }
    void arrived() { m_hasArrived = true; }

signals:
    void finished();

private:
    void settle();

    const QUrl m_address;
    const Secret m_secret;
    const Moment m_now;
    const QString m_webhookId;
    QNetworkAccessManager m_manager;
    QNetworkReply *m_reply = nullptr; // the manager's
    QTimer m_deadline;
    int m_status = 0;
    QString m_problem;
    bool m_hasArrived = false;
    bool m_isSettled = false;
};

} // namespace callside
