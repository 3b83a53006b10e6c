// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PhoneCompanies.h"

#include "practice/ProviderSignature.h"
#include "practice/TwilioCall.h"
#include "practice/VonageCall.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr qint64 TokenWindowSeconds = 300;

QRegularExpressionMatch twilioPath(const HttpRequest &request)
{
    static const QRegularExpression path(u"^/2010-04-01/Accounts/([^/]+)/Calls/([^/]+)\\.json$"_s);
    return path.match(request.path());
}

QRegularExpressionMatch vonagePath(const HttpRequest &request)
{
    static const QRegularExpression path(u"^/v1/calls/([^/]+)$"_s);
    return path.match(request.path());
}

HttpReply jsonReply(int status, const QJsonObject &object)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply twilioProblem(int status, int code, const QString &message)
{
    return jsonReply(status, {{u"code"_s, code},
                              {u"message"_s, message},
                              {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                              {u"status"_s, status}});
}

HttpReply vonageProblem(int status, const QString &type, const QString &title)
{
    return jsonReply(status, {{u"type"_s, type}, {u"error_title"_s, title}});
}

CallScript scriptFrom(const QUrl &url, const QByteArray &method)
{
    CallAct act;
    act.kind = CallAct::Kind::Redirect;
    act.url = url;
    act.method = method;
    return {act};
}

} // namespace

PhoneCompanies::PhoneCompanies(const PracticeOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    setConsole(options.webhookUrl);
}

void PhoneCompanies::setConsole(const QUrl &webhookUrl)
{
    m_http.setConsole(webhookUrl, m_options.publicUrl);
}

ProviderCall *PhoneCompanies::add(const CallPlan &plan, Through through)
{
    ProviderCall *call = nullptr;
    if (through == Through::Twilio)
        call = new TwilioCall(plan, m_options, m_http, this);
    else
        call = new VonageCall(plan, m_options, m_http, this);
    m_calls.insert(plan.id, call);
    return call;
}

void PhoneCompanies::forget(const QString &callId)
{
    if (ProviderCall *call = m_calls.take(callId))
        call->deleteLater();
}

int PhoneCompanies::liveCount() const
{
    return static_cast<int>(
        std::count_if(m_calls.begin(), m_calls.end(), [](const ProviderCall *call) { return !call->isEnded(); }));
}

ProviderCall *PhoneCompanies::callBehind(const QString &providerId) const
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(),
                                    [&providerId](const ProviderCall *call) { return call->id() == providerId; });
    return found == m_calls.end() ? nullptr : *found;
}

QString PhoneCompanies::callIdOf(const HttpRequest &request) const
{
    const QRegularExpressionMatch twilio = twilioPath(request);
    const ProviderCall *call = callBehind(twilio.hasMatch() ? twilio.captured(2) : vonagePath(request).captured(1));
    return call ? call->plan().id : QString();
}

std::optional<HttpReply> PhoneCompanies::answer(const HttpRequest &request) const
{
    if (const auto match = twilioPath(request); match.hasMatch())
        return answerTwilio(request, match.captured(1), qobject_cast<TwilioCall *>(callBehind(match.captured(2))));
    if (const auto match = vonagePath(request); match.hasMatch())
        return answerVonage(request, qobject_cast<VonageCall *>(callBehind(match.captured(1))));
    return std::nullopt;
}

HttpReply PhoneCompanies::answerTwilio(const HttpRequest &request, const QString &account, ProviderCall *call) const
{
    const QByteArray expected = (m_options.twilioAccountSid + ':' + m_options.twilioAuthToken).toBase64();
    if (m_options.twilioAuthToken.isEmpty() || request.header("authorization"_ba) != "Basic " + expected)
        return twilioProblem(401, 20003, u"Authenticate"_s);
    if (!call || account.toLatin1() != m_options.twilioAccountSid)
        return twilioProblem(404, 20404, u"The requested resource %1 was not found"_s.arg(request.path()));
    if (request.method == "GET")
        return jsonReply(200, call->apiView());
    if (request.method != "POST")
        return twilioProblem(405, 20004, u"Method not allowed"_s);
    return moveAtTwilio(request, *call);
}

HttpReply PhoneCompanies::moveAtTwilio(const HttpRequest &request, ProviderCall &call) const
{
    const auto form = parseForm(request.body);
    if (!form || !request.header("content-type"_ba).startsWith("application/x-www-form-urlencoded"))
        return twilioProblem(400, 20001, u"The body is no form."_s);
    if (const int status = call.plan().faults.moveError; status > 0)
        return twilioProblem(status, status == 404 ? 20404 : 20500, u"An internal server error has occurred"_s);
    const QString twiml = formValue(*form, u"Twiml"_s);
    const QUrl url(formValue(*form, u"Url"_s));
    if (formValue(*form, u"Status"_s) == "completed"_L1 && !call.isEnded()) {
        call.hangUp();
        return jsonReply(200, call.apiView());
    }
    if (call.isEnded() || !call.isAnswered())
        return twilioProblem(400, 21220, u"Call is not in-progress. Cannot redirect."_s);
    if (twiml.isEmpty() == url.isEmpty())
        return twilioProblem(400, 21201, u"Either Twiml or Url is needed."_s);
    QString why;
    const auto method = formValue(*form, u"Method"_s) == "GET"_L1 ? "GET"_ba : "POST"_ba;
    const auto script =
        twiml.isEmpty() ? scriptFrom(url, method) : call.parse(twiml.toUtf8(), call.http().address(u"/"_s), &why);
    if (!script)
        return twilioProblem(400, 12100, why);
    call.move(*script);
    return jsonReply(200, call.apiView());
}

// What a token for the REST API must have: an application, a time that is not long ago, and an id of its own.
bool PhoneCompanies::isTokenGood(const QByteArray &authorization) const
{
    const auto token = authorization.startsWith("Bearer ") ? parseToken(authorization.mid(7)) : std::nullopt;
    if (!token || token->claims.value("jti"_L1).toString().isEmpty())
        return false;
    const QString application = token->claims.value("application_id"_L1).toString();
    const QByteArray &expected = m_options.vonageApplicationId;
    if (application.isEmpty() || (!expected.isEmpty() && application.toLatin1() != expected))
        return false;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 issued = token->claims.value("iat"_L1).toInteger();
    if (qAbs(now - issued) > TokenWindowSeconds || token->claims.value("exp"_L1).toInteger(now + 1) <= now)
        return false;
    const QString algorithm = token->header.value("alg"_L1).toString();
    if (!m_options.vonageApiSecret.isEmpty())
        return isSignedWith(*token, m_options.vonageApiSecret);
    return algorithm == "RS256"_L1 || algorithm == "HS256"_L1;
}

HttpReply PhoneCompanies::answerVonage(const HttpRequest &request, ProviderCall *call) const
{
    if (!isTokenGood(request.header("authorization"_ba)))
        return vonageProblem(401, u"UNAUTHORIZED"_s, u"Unauthorized"_s);
    if (!call)
        return vonageProblem(404, u"NOT_FOUND"_s, u"Call does not exist"_s);
    if (request.method == "GET")
        return jsonReply(200, call->apiView());
    if (request.method != "PUT")
        return vonageProblem(405, u"METHOD_NOT_ALLOWED"_s, u"Method not allowed"_s);
    return moveAtVonage(request, *call);
}

HttpReply PhoneCompanies::moveAtVonage(const HttpRequest &request, ProviderCall &call) const
{
    const QJsonObject wish = QJsonDocument::fromJson(request.body).object();
    const QString action = wish.value("action"_L1).toString();
    const QJsonObject destination = wish.value("destination"_L1).toObject();
    const QJsonValue ncco = destination.value("ncco"_L1);
    const QUrl url(destination.value("url"_L1).toArray().first().toString());
    if (!request.header("content-type"_ba).startsWith("application/json"))
        return vonageProblem(415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"Unsupported media type"_s);
    if (const int status = call.plan().faults.moveError; status > 0)
        return vonageProblem(status, u"INTERNAL_ERROR"_s, u"Internal error"_s);
    if (call.isEnded() || (!call.isAnswered() && action != "hangup"_L1))
        return vonageProblem(400, u"BAD_REQUEST"_s, u"Call is not in progress"_s);
    HttpReply done;
    done.status = 204;
    if (action == "hangup"_L1) {
        call.hangUp();
        return done;
    }
    if (action != "transfer"_L1 || destination.value("type"_L1) != "ncco"_L1 || ncco.isArray() != url.isEmpty())
        return vonageProblem(400, u"VALIDATION_ERROR"_s, u"Bad Request"_s);
    QString why;
    const auto script = ncco.isArray()
                            ? call.parse(QJsonDocument(ncco.toArray()).toJson(), call.http().address(u"/"_s), &why)
                            : scriptFrom(url, "GET"_ba);
    if (!script)
        return vonageProblem(400, u"VALIDATION_ERROR"_s, why);
    call.move(*script);
    return done;
}

} // namespace callside::practice
