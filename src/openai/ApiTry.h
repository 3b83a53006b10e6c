// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "openai/ApiAnswer.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

class QNetworkReply;

namespace callside {

// One POST, sent once. It has a manager and so a connection of its own: nothing queues behind the six connections that
// a manager allows a host, and no request travels on an old connection that the other side has meanwhile forgotten. The
// deadline runs from construction and covers everything. finished() comes exactly once, never from start().
//
// The status decides the outcome: once a 2xx has come, a body that is late, cut off or too long changes nothing.
class ApiTry : public QObject
{
    Q_OBJECT
public:
    ApiTry(QNetworkRequest request, std::chrono::milliseconds deadline, qint64 maxAnswerBytes, QObject *parent);
    ~ApiTry() override;

    void start(const QByteArray &body); // empty: no body, and Qt may send the request again if the connection breaks
    std::chrono::milliseconds age() const { return std::chrono::milliseconds{m_age.elapsed()}; }
    int status() const { return m_answer.status; }

signals:
    void finished(const callside::Result<QString> &requestId);

private:
    void read();
    void settle();
    Result<QString> outcome() const;

    QNetworkRequest m_request;
    const qint64 m_maxAnswerBytes;
    QNetworkAccessManager m_manager;
    QTimer m_deadline;
    QElapsedTimer m_age;
    QNetworkReply *m_reply = nullptr;
    ApiAnswer m_answer;
};

} // namespace callside
