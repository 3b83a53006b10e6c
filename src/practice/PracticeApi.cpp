// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeApi.h"

#include "practice/PhoneCompanies.h"
#include "practice/PracticeCall.h"
#include "practice/SummaryAnswer.h"
#include "practice/WebhookEndpoints.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr int BetaHeaderDelayMs = 5000;

QByteArray modelsBody()
{
    QJsonArray models;
    for (const QString &id : {u"gpt-realtime-2.1"_s, u"gpt-realtime-2.1-mini"_s, u"gpt-realtime-2"_s,
                              u"gpt-realtime-1.5"_s, u"gpt-transcribe"_s, u"gpt-5.4-mini"_s})
        models.append(QJsonObject{{u"id"_s, id},
                                  {u"object"_s, u"model"_s},
                                  {u"created"_s, 1783296000},
                                  {u"owned_by"_s, u"openai"_s},
                                  {u"shutdown_date"_s, QJsonValue()}});
    return QJsonDocument(QJsonObject{{u"object"_s, u"list"_s}, {u"data"_s, models}}).toJson();
}

// What is to be done with which call; no match: it is about no call.
QRegularExpressionMatch callRequest(const QString &path)
{
    static const QRegularExpression callPath(u"^/v1/realtime/calls/([^/]+)/(accept|reject|refer|hangup)$"_s);
    return callPath.match(path);
}

} // namespace

PracticeApi::PracticeApi(Setup setup, PhoneCompanies &companies, WebhookEndpoints &endpoints)
    : m_setup(std::move(setup))
    , m_companies(companies)
    , m_endpoints(endpoints)
{
}

QString PracticeApi::callIdOf(const HttpRequest &request) const
{
    const QRegularExpressionMatch match = callRequest(request.path());
    return match.hasMatch() ? match.captured(1) : m_companies.callIdOf(request);
}

bool PracticeApi::isAuthorised(const HttpRequest &request) const
{
    const QByteArray bearer = request.header("authorization"_ba);
    if (!bearer.startsWith("Bearer ") || bearer.size() <= 7)
        return false;
    return m_setup.apiKey.isEmpty() || bearer.mid(7) == m_setup.apiKey;
}

HttpReply PracticeApi::answer(const HttpRequest &request)
{
    const QString path = request.path();
    const QRegularExpressionMatch match = callRequest(path);
    HttpReply reply;
    if (const auto provided = m_companies.answer(request))
        reply = *provided;
    else if (!isAuthorised(request))
        reply = refusal({401,
                         u"invalid_api_key"_s,
                         u"Incorrect API key provided. You can find your API key in your settings."_s,
                         {}});
    else if (match.hasMatch() && request.method == "POST")
        reply = decide(request, match.captured(1), match.captured(2));
    else if (path == "/v1/responses"_L1 && request.method == "POST")
        reply = respond(request);
    else if (path == "/v1/models"_L1 && request.method == "GET")
        reply.body = modelsBody();
    else if (const auto told = m_endpoints.answer(request))
        reply = *told;
    else
        reply = refusal({404, {}, u"Invalid URL (%1 %2)"_s.arg(QString::fromLatin1(request.method), path), {}});
    reply.headers.append({"x-request-id"_ba, freshId(u"req_"_s).toLatin1()});
    reply.headers.append(
        {"date"_ba,
         QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()});
    return reply;
}

// The one thing that text models are asked for here.
HttpReply PracticeApi::respond(const HttpRequest &request)
{
    const std::optional<SummaryAsked> asked = summaryAskedIn(request);
    if (!asked)
        return refusal({400, {}, u"The practice line sums calls up, and nothing else."_s, u"input"_s});
    const CallPlan *plan = m_setup.spoken(asked->caller);
    if (plan && plan->faults.summaryFails)
        return refusal({500,
                        u"server_error"_s,
                        u"The server had an error while processing your request."_s,
                        {},
                        u"server_error"_s});
    return summaryAnswer(*asked, plan ? &plan->scenario : nullptr);
}

HttpReply PracticeApi::decide(const HttpRequest &request, const QString &callId, const QString &action)
{
    if (request.hasHeader("openai-beta"_ba))
        return refusal({400,
                        u"beta_api_shape_disabled"_s,
                        u"The Realtime Beta API is no longer supported. Please use the GA API."_s,
                        {}});
    if (!request.body.isEmpty() && !request.header("content-type"_ba).startsWith("application/json"))
        return refusal({400, {}, u"Unsupported content type: expected 'application/json'."_s, {}});
    PracticeCall *target = m_setup.call(callId);
    return target ? target->perform(action, request.body) : refusal(callNotFound());
}

std::optional<HttpReply> PracticeApi::checkUpgrade(const HttpRequest &request, const QString &callId) const
{
    if (!isAuthorised(request))
        return refusal({401, u"invalid_api_key"_s, u"Incorrect API key provided."_s, {}});
    if (request.hasHeader("openai-beta"_ba)) {
        // The removed interface does not know any call, and takes its time to say so.
        HttpReply reply = refusal(callNotFound());
        reply.delayMs = m_setup.pace.real(BetaHeaderDelayMs);
        return reply;
    }
    const QUrlQuery query(request.target);
    if (request.path() != "/v1/realtime"_L1)
        return refusal({404, {}, u"Invalid URL"_s, {}});
    if (callId.isEmpty() || query.hasQueryItem(u"model"_s) || query.hasQueryItem(u"intent"_s))
        return refusal({400, u"invalid_request_error"_s,
                        u"Exactly one of 'model', 'intent' and 'call_id' is needed; a phone call takes 'call_id'."_s,
                        u"call_id"_s});
    PracticeCall *target = m_setup.call(callId);
    return target ? target->admit() : refusal(callNotFound());
}

} // namespace callside::practice
