// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeHttp.h"
#include "practice/PracticeOptions.h"
#include "practice/WebhookPoster.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

namespace callside::practice {

// Where a project has its calls announced, as OpenAI's /webhook_endpoints keeps and tests it.
class WebhookEndpoints : public QObject
{
public:
    struct Endpoint {
        QString id;
        QString name;
        QUrl url;
        QByteArray secret; // whsec_…, told when it is made and never again
        QStringList events;
        qint64 createdAt = 0;
    };

    WebhookEndpoints(Registering registering, Pace pace, QObject *parent = nullptr);

    // Nothing if it is about something else, or if this line has no such endpoints.
    std::optional<HttpReply> answer(const HttpRequest &request);
    // Of those, oldest first, that calls are announced to.
    QList<Endpoint> forCalls() const;

private:
    HttpReply list() const;
    HttpReply create(const QJsonObject &wanted);
    HttpReply remove(const QString &id);
    HttpReply test(const Endpoint &endpoint, const QString &event);

    const Registering m_registering;
    WebhookPoster m_poster;
    QList<Endpoint> m_endpoints;
    QHash<QString, std::function<void(int status)>> m_tests; // under way
};

// The call that a test announces: the one of OpenAI's guide. There is no such call.
QByteArray sampleCallBody(qint64 createdAt);

} // namespace callside::practice
