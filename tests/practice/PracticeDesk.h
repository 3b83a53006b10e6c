// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeLine.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QWebSocket>

#include <functional>
#include <memory>

namespace callside::practice::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct ReceivedWebhook {
    QHash<QByteArray, QByteArray> headers; // lower-case names
    QByteArray body;

    QJsonObject event() const;
    QString callId() const;
};

struct Answer {
    int status = 0; // 0: no answer
    QByteArray body;
    QByteArray retryAfter;

    QJsonObject error() const;
};

// A console's end of the live link, which only listens and sends what it is told to.
class TestLink : public QObject
{
    Q_OBJECT

public:
    TestLink(const QUrl &url, const Headers &headers);
    ~TestLink() override;

    bool waitForOpen();
    bool waitForRefusal();
    bool waitForClose();
    void send(const QJsonObject &event);
    void sendText(const QString &text) { m_socket.sendTextMessage(text); }
    void close() { m_socket.close(); }
    // From now on every message that the assistant leaves is answered, once its response is done.
    void answerMessages();
    // The n-th event of that type, waited for; empty when it does not come.
    QJsonObject event(const QString &type, int nth = 0);
    // Waits until the assistant's n-th line was played to its end, and returns its transcript.
    QString spoken(int nth = 0);
    int count(const QString &type) const;
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    int closeCode() const { return m_socket.closeCode(); }
    QString errorText() const { return m_errorText; }

    QList<QJsonObject> events;
    std::function<void(const QJsonObject &)> onEvent; // called as each one arrives
    QStringList unreadable;
    qsizetype longestFrame = 0;

private:
    QWebSocket m_socket;
    QString m_errorText;
    bool m_isClosed = false;
};

// The least of a console: an address for webhooks, requests, links. Waiting is on conditions, never on time alone.
class PracticeDesk : public QObject
{
    Q_OBJECT

public:
    explicit PracticeDesk(double speed = 20);

    static QByteArray secret();
    static QJsonObject minimalSession();
    static QJsonObject fullSession(); // with transcription, turn detection and tools

    PracticeLine &line() { return *m_line; }
    bool waitForWebhooks(int count);
    Answer post(const QString &path, const QByteArray &body, const Headers &more = {});
    Answer get(const QString &path, const QByteArray &key);
    Answer act(const QString &callId, const QString &action, const QJsonObject &body = {});
    Answer accept(const QString &callId, const QJsonObject &session = fullSession());
    std::unique_ptr<TestLink> link(const QString &callId,
                                   const Headers &headers = {{"Authorization", "Bearer test-key"}});
    // Rings, accepts, attaches; no response is asked for yet.
    std::unique_ptr<TestLink> answered(const QString &scenarioId, const Faults &faults = {},
                                       const QJsonObject &session = fullSession());

    QList<ReceivedWebhook> webhooks;
    QString callId; // of the last call rung by answered()
    int webhookStatus = 200;

private:
    void takeWebhook(QTcpSocket *socket);
    Answer wait(QNetworkReply *reply);

    QTcpServer m_webhookServer;
    QNetworkAccessManager m_network;
    std::unique_ptr<PracticeLine> m_line;
};

} // namespace callside::practice::test
