// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RealtimeProtocol.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype LongestCallId = 256;
constexpr double LastCreatedAt = 253'402'300'799; // the year 9999

Error webhookWithout(QLatin1StringView member)
{
    return {.kind = Error::Kind::Malformed,
            .detail = u"%1 without %2"_s.arg(QLatin1StringView(IncomingCallType), member)};
}

QList<SipHeader> readSipHeaders(const QJsonArray &array)
{
    QList<SipHeader> headers;
    headers.reserve(array.size());
    for (const QJsonValue header : array) {
        const QJsonValue name = header["name"_L1];
        if (name.isString())
            headers.append({name.toString(), header["value"_L1].toString()});
    }
    return headers;
}

MediaSecurity readMediaSecurity(const QString &word)
{
    if (word == "srtp"_L1)
        return MediaSecurity::Encrypted;
    if (word == "rtp"_L1)
        return MediaSecurity::Plain;
    return MediaSecurity::Unknown;
}

} // namespace

Result<IncomingCall> parseIncomingCall(const QJsonObject &envelope)
{
    const QJsonObject data = envelope.value("data"_L1).toObject();
    const QString callId = data.value("call_id"_L1).toString();
    if (callId.isEmpty() || callId.size() > LongestCallId)
        return webhookWithout("data.call_id"_L1);
    const double createdAt = envelope.value("created_at"_L1).toDouble();
    if (createdAt <= 0 || createdAt > LastCreatedAt)
        return webhookWithout("created_at"_L1);
    return IncomingCall{CallId{callId}, fromMsecs(static_cast<qint64>(createdAt * 1000)),
                        readSipHeaders(data.value("sip_headers"_L1).toArray()),
                        readMediaSecurity(data.value("sip_media_security"_L1).toString())};
}

bool isSampleCall(const CallId &call)
{
    // Of the guide to SIP, and of the description of the API.
    return call.value == "some_unique_id"_L1 || call.value == "rtc_479a275623b54bdb9b6fbae2f7cbd408"_L1;
}

} // namespace callside
