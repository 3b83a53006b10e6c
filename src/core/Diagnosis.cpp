// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Diagnosis.h"

#include "core/CallControl.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

// What errors, refusals and several calls together show.
using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int CallsInARow = 2; // not to be answered, before the region is suspected

constexpr QLatin1StringView TuningMembers[] = {"threshold"_L1, "prefix_padding_ms"_L1, "silence_duration_ms"_L1};

QString diagnoseRefusedMember(const Error &error)
{
    QStringView param(error.param);
    if (param.startsWith("session."_L1))
        param = param.sliced(8);
    const bool isTuning = std::any_of(std::begin(TuningMembers), std::end(TuningMembers),
                                      [param](QLatin1StringView member) { return param.endsWith(member); });
    if (isTuning)
        return u"accept_400_vad_tuning"_s;
    if (param == "type"_L1)
        return u"session_type_missing"_s;
    if (param == "prompt"_L1 || param.startsWith("prompt."_L1) || param.startsWith("prompt["_L1))
        return u"prompt_object_gone"_s;
    if (param == "model"_L1)
        return u"model_gone"_s;
    return param.isEmpty() ? u"accept_400_refused"_s : u"accept_400_unknown"_s;
}

// Codes that mean the same whatever the status is.
QString diagnoseCode(const QString &code)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> meanings[] = {
        {"insufficient_quota"_L1, "no_credit"_L1},
        {"billing_hard_limit_reached"_L1, "no_credit"_L1},
        {"model_not_found"_L1, "model_gone"_L1},
        {"decision_already_made"_L1, "live_decision_made"_L1},
        {"outbound_sip_not_enabled"_L1, "live_outbound_403"_L1},
        {"session_expired"_L1, "ws_1001_expired"_L1},
        {"conversation_already_has_active_response"_L1, "active_response"_L1},
        {"response_cancel_not_active"_L1, "cancel_not_active"_L1},
    };
    for (const auto &[known, id] : meanings) {
        if (code == known)
            return id;
    }
    return {};
}

bool isUnanswerable(const CallState &call)
{
    return call.endReason == EndReason::GoneBeforeAnswer && call.acceptMisses > 0;
}

// What a setting may be shown as: names and numbers as they are, of anything longer only how long it is.
QString shownSetting(const QJsonValue &value)
{
    if (value.isNull())
        return u"null"_s;
    if (value.isArray())
        return u"(%1 entries)"_s.arg(value.toArray().size());
    if (!value.isString())
        return value.toVariant().toString();
    const QString text = value.toString();
    const bool isName = text.size() <= 40 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                            return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-' || c == u'.';
                        });
    return isName ? text : u"(%1 characters)"_s.arg(text.size());
}

bool isFreeText(const QString &name)
{
    return name == "instructions"_L1 || name.endsWith("prompt"_L1) || name.endsWith("keywords"_L1);
}

void flatten(const QJsonObject &object, const QString &before, QList<std::pair<QString, QString>> &settings)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = before + member.key();
        if (member.value().isObject())
            flatten(member.value().toObject(), name + u'.', settings);
        else if (isFreeText(name) && member.value().isString())
            settings.append({name, u"(%1 characters)"_s.arg(member.value().toString().size())});
        else
            settings.append({name, shownSetting(member.value())});
    }
}

} // namespace

const Diagnosis *findDiagnosis(QStringView id)
{
    const QList<Diagnosis> &all = diagnoses();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [id](const Diagnosis &diagnosis) { return diagnosis.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

QString diagnoseError(const Error &error)
{
    if (const QString id = diagnoseCode(error.code); !id.isEmpty())
        return id;
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
        return u"service_unreachable"_s;
    case Error::Kind::Unauthorized:
        return u"accept_401_403"_s;
    case Error::Kind::NotFound:
        return u"accept_404"_s;
    case Error::Kind::Refused:
        return diagnoseRefusedMember(error);
    case Error::Kind::RateLimited:
        return u"rate_limited"_s;
    case Error::Kind::ServerFault:
    case Error::Kind::Malformed:
        return u"service_fault"_s;
    case Error::Kind::TooLarge:
    case Error::Kind::NotAllowed:
        return u"accept_400_refused"_s;
    case Error::Kind::StorageFailed:
        return {}; // not the line's
    }
    return {};
}

QString diagnoseRefusal(QStringView refusal)
{
    if (refusal.isEmpty())
        return {};
    if (refusal.contains("timestamp too"_L1))
        return u"signature_clock"_s;
    if (refusal.contains("signature does not match"_L1) || refusal.contains("no signing secret"_L1))
        return u"signature_invalid"_s;
    return u"signature_missing"_s;
}

QString diagnoseCalls(const QList<CallState> &calls, const QUrl &baseUrl, QStringView sipHost)
{
    const std::optional<QString> api = regionOf(baseUrl.host());
    const std::optional<QString> sip = regionOf(sipHost);
    if (api && sip)
        return *api == *sip ? QString() : u"accept_404_region"_s;
    if (calls.size() < CallsInARow)
        return {};
    const bool areAllGone = std::all_of(calls.cbegin(), calls.cbegin() + CallsInARow, isUnanswerable);
    return areAllGone ? u"accept_404_region"_s : QString();
}

SipTarget sipTargetOf(const QList<SipHeader> &headers)
{
    const QString address = parseSipParty(sipHeader(headers, u"To").value_or(QString())).address;
    const qsizetype at = address.indexOf(u'@');
    if (at < 0 || !address.startsWith("proj_"_L1, Qt::CaseInsensitive))
        return {};
    return {address.first(at), address.sliced(at + 1).section(u':', 0, 0).toLower()};
}

std::optional<QString> regionOf(QStringView host)
{
    if (!host.endsWith("api.openai.com"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    const QString first = host.toString().toLower().section(u'.', 0, 0); // "api", "eu", "sip", "sip-eu"
    if (first == "api"_L1 || first == "sip"_L1)
        return QString();
    return first.startsWith("sip-"_L1) ? first.sliced(4) : first;
}

QList<SettingComparison> compareWithMinimum(const CallState &call)
{
    QList<std::pair<QString, QString>> used;
    QList<std::pair<QString, QString>> minimum;
    flatten(sessionObject(call.config), {}, used);
    flatten(acceptCallMinimally(call.id, call.config).body, {}, minimum);
    QList<SettingComparison> rows;
    for (const auto &[name, value] : used) {
        const auto same = std::find_if(minimum.cbegin(), minimum.cend(),
                                       [&name = name](const auto &other) { return other.first == name; });
        rows.append({name, value, same == minimum.cend() ? QString() : same->second});
    }
    return rows;
}

} // namespace callside
