// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Pace.h"
#include "practice/PracticeHttp.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace callside::practice {

class PhoneCompanies;
class PracticeCall;
struct CallPlan;
class WebhookEndpoints;

// What is asked over HTTP, and what is answered: calls, models, webhooks, and what belongs to the phone companies.
class PracticeApi
{
public:
    struct Setup {
        QByteArray apiKey; // empty: any
        Pace pace;
        std::function<PracticeCall *(const QString &id)> call; // null: no such call
        // The latest call in which the caller said one of these lines; null: none.
        std::function<const CallPlan *(const QStringList &lines)> spoken;
    };
    // They live longer.
    PracticeApi(Setup setup, PhoneCompanies &companies, WebhookEndpoints &endpoints);

    QString callIdOf(const HttpRequest &request) const; // empty: about no call
    HttpReply answer(const HttpRequest &request);
    // Why a sideband is not let in; nothing: it is.
    std::optional<HttpReply> checkUpgrade(const HttpRequest &request, const QString &callId) const;

private:
    bool isAuthorised(const HttpRequest &request) const;
    HttpReply respond(const HttpRequest &request);
    HttpReply decide(const HttpRequest &request, const QString &callId, const QString &action);

    const Setup m_setup;
    PhoneCompanies &m_companies;
    WebhookEndpoints &m_endpoints;
};

} // namespace callside::practice
