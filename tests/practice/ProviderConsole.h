// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeHttp.h"
#include "practice/PracticeLine.h"
#include "practice/ProviderSignature.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>

namespace callside::practice::test {

// What one test says to the requests that come to a path.
using ProviderHandler = std::function<HttpReply(const HttpRequest &)>;

// A console of which only the outside is there: it answers what the test has written, keeps what it was asked, and
// takes every call that OpenAI offers.
class ProviderConsole : public QObject
{
    Q_OBJECT

public:
    explicit ProviderConsole(double speed = 20, const QString &publicUrl = QStringLiteral("https://desk.example.com"));

    PracticeLine &line() { return *m_line; }
    QString ring(Through through, const QStringList &faults = {},
                 const QString &scenario = QStringLiteral("opening-hours"));
    void answer(const QString &path, const QByteArray &document, int status = 200);
    void answer(const QString &path, ProviderHandler handler) { m_handlers.insert(path, std::move(handler)); }
    // The requests to a path, in the order in which they came.
    QList<HttpRequest> asked(const QString &path) const;
    QList<FormFields> forms(const QString &path) const;
    // One parameter of all forms to that path, or one member of all objects.
    QStringList inForms(const QString &path, const QString &name) const;
    QStringList inObjects(const QString &path, const QString &name) const;
    QList<QJsonObject> objects(const QString &path) const;
    // The headers of the n-th call that OpenAI has told of, lower-case names.
    QHash<QString, QString> sipHeaders(int nth = 0) const;
    // A request to a phone company's REST API.
    struct RestAnswer {
        int status = 0;
        QJsonObject object;
    };
    RestAnswer rest(const QByteArray &method, const QString &path, const QByteArray &authorization,
                    const QByteArray &contentType = {}, const QByteArray &body = {});
    RestAnswer openAi(const QString &callId, const QString &action, const QJsonObject &body);

    static QByteArray twilioToken() { return QByteArrayLiteral("0123456789abcdef0123456789abcdef"); }
    static QByteArray vonageSecret() { return QByteArrayLiteral("a-signature-secret-of-thirty-two-bytes"); }

    QList<HttpRequest> requests;
    QList<QJsonObject> webhooks;
    bool isTakingCalls = true;

private:
    HttpReply take(const HttpRequest &request);
    RestAnswer wait(QNetworkReply *reply);

    std::unique_ptr<PracticeHttp> m_http;
    std::unique_ptr<PracticeLine> m_line;
    QNetworkAccessManager m_network;
    QHash<QString, ProviderHandler> m_handlers;
};

} // namespace callside::practice::test
