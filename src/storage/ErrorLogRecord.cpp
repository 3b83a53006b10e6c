// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ErrorLogRecord.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DeepestBody = 12;
constexpr qsizetype LongestNameKept = 64;
constexpr qsizetype LongestDetailKept = 300;
constexpr qsizetype LongestArrayKept = 50;
constexpr qsizetype LongestBodyKept = 64 * 1024;
constexpr double LargestNumberKept = 999'999; // what is larger may be a telephone number

// Members whose text is a name of the protocol.
constexpr QLatin1StringView NamedMembers[] = {
    "type"_L1,      "model"_L1,  "voice"_L1,       "language"_L1, "languages"_L1, "eagerness"_L1,         "effort"_L1,
    "delay"_L1,     "object"_L1, "tool_choice"_L1, "include"_L1,  "tracing"_L1,   "output_modalities"_L1, "role"_L1,
    "truncation"_L1};

bool isNameCharacter(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || u"_-.:[]"_s.contains(c));
}

bool looksLikeKey(const QString &text)
{
    return text.contains("sk-"_L1) || text.contains("whsec"_L1, Qt::CaseInsensitive) ||
           text.contains("bearer"_L1, Qt::CaseInsensitive);
}

bool hasManyDigits(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) > 8; // dates have 8
}

QString lengthOf(const QString &text)
{
    return u"(%1 characters)"_s.arg(text.size());
}

QString nameOrLength(const QString &text)
{
    const bool isName = text.size() <= LongestNameKept && std::ranges::all_of(text, isNameCharacter) &&
                        !looksLikeKey(text) && !hasManyDigits(text);
    return isName ? text : lengthOf(text);
}

// Identifiers of calls and requests have many digits.
QString identifierOrLength(const QString &text)
{
    const bool isOne = text.size() <= 2 * LongestNameKept && std::ranges::all_of(text, isNameCharacter);
    return isOne && !looksLikeKey(text) ? text : lengthOf(text);
}

QString keptDetail(const QString &detail)
{
    const bool isPlain = detail.size() <= LongestDetailKept && !looksLikeKey(detail) && !hasManyDigits(detail) &&
                         std::ranges::all_of(detail, [](QChar c) { return isNameCharacter(c) || c == u' '; });
    return isPlain ? detail : lengthOf(detail);
}

QJsonObject objectWithoutWords(const QJsonObject &object, int depth);

QJsonValue valueWithoutWords(const QString &member, const QJsonValue &value, int depth)
{
    switch (value.type()) {
    case QJsonValue::String: {
        const QString text = value.toString();
        if (member == "target_uri"_L1)
            return QString(text.startsWith("sip"_L1) ? u"sip: "_s : u"tel: "_s) + lengthOf(text);
        return std::ranges::find(NamedMembers, member) != std::end(NamedMembers) ? nameOrLength(text) : lengthOf(text);
    }
    case QJsonValue::Double:
        return std::abs(value.toDouble()) <= LargestNumberKept ? value : QJsonValue(u"(a large number)"_s);
    case QJsonValue::Object:
        return depth < DeepestBody ? QJsonValue(objectWithoutWords(value.toObject(), depth + 1)) : u"(deeper)"_s;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        QJsonArray kept;
        for (qsizetype i = 0; i < array.size() && i < LongestArrayKept && depth < DeepestBody; ++i)
            kept.append(valueWithoutWords(member, array[i], depth + 1));
        if (kept.size() < array.size())
            kept.append(u"(%1 more)"_s.arg(array.size() - kept.size()));
        return kept;
    }
    case QJsonValue::Null:
    case QJsonValue::Bool:
    case QJsonValue::Undefined:
        break;
    }
    return value;
}

QJsonObject objectWithoutWords(const QJsonObject &object, int depth)
{
    QJsonObject kept;
    for (auto member = object.begin(); member != object.end(); ++member)
        kept.insert(nameOrLength(member.key()), valueWithoutWords(member.key(), member.value(), depth));
    return kept;
}

QString errorKindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
        return u"unreachable"_s;
    case Error::Kind::TimedOut:
        return u"timed_out"_s;
    case Error::Kind::Unauthorized:
        return u"unauthorized"_s;
    case Error::Kind::NotFound:
        return u"not_found"_s;
    case Error::Kind::Refused:
        return u"refused"_s;
    case Error::Kind::RateLimited:
        return u"rate_limited"_s;
    case Error::Kind::ServerFault:
        return u"server_fault"_s;
    case Error::Kind::Malformed:
        return u"malformed"_s;
    case Error::Kind::TooLarge:
        return u"too_large"_s;
    case Error::Kind::NotAllowed:
        return u"not_allowed"_s;
    case Error::Kind::StorageFailed:
        return u"storage_failed"_s;
    }
    return {};
}

} // namespace

QJsonObject withoutWords(const QJsonObject &body)
{
    return objectWithoutWords(body, 0);
}

QByteArray toLogLine(const ApiErrorRecord &record)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMsecs(record.at), Qt::UTC);
    const Error &error = record.error;
    QJsonObject line{{u"time"_s, at.toString(Qt::ISODateWithMs)},
                     {u"request"_s, nameOrLength(record.request)},
                     {u"kind"_s, errorKindName(error.kind)},
                     {u"status"_s, error.httpStatus},
                     {u"detail"_s, keptDetail(error.detail)}};
    const std::pair<QLatin1StringView, QString> optional[] = {{"call"_L1, identifierOrLength(record.call.value)},
                                                              {"code"_L1, nameOrLength(error.code)},
                                                              {"param"_L1, identifierOrLength(error.param)},
                                                              {"requestId"_L1, identifierOrLength(error.requestId)}};
    for (const auto &[name, text] : optional) {
        if (!text.isEmpty())
            line.insert(name, text);
    }
    if (!record.body.isEmpty()) {
        const QJsonObject body = withoutWords(record.body);
        const qsizetype size = QJsonDocument(body).toJson(QJsonDocument::Compact).size();
        line.insert("body"_L1, size <= LongestBodyKept ? QJsonValue(body) : QJsonValue(u"(%1 bytes)"_s.arg(size)));
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace callside
