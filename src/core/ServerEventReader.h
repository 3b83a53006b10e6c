// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ServerEvent.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace callside {

// Reads the members of one server event for ServerEventParser and remembers the first one that was needed and is not
// there. Absent, null and members of another type are the same to it: the published schema and its own examples
// disagree on which may be null. Counts come bounded, so that sums of them cannot overflow.
class ServerEventReader
{
public:
    explicit ServerEventReader(const QJsonObject &frame);

    // Needed: recorded as missing if there is no string (for an id: or an empty one).
    QString id(QLatin1StringView member) { return idIn(m_frame, member, member); }
    QString words(QLatin1StringView member);
    QJsonObject object(QLatin1StringView member);
    QJsonArray array(QLatin1StringView member);
    std::chrono::milliseconds milliseconds(QLatin1StringView member);
    QString idIn(const QJsonObject &object, QLatin1StringView member, QLatin1StringView path);
    server::Item item(); // "item", with its id

    // Not needed: empty if it is not there.
    QString text(QLatin1StringView member) const { return m_frame.value(member).toString(); }
    std::optional<QString> optionalText(QLatin1StringView member) const;
    QJsonObject optionalObject(QLatin1StringView member) const { return m_frame.value(member).toObject(); }

    // Path of the first member that was needed and missing, empty if all was well.
    const QString &missing() const { return m_missing; }

private:
    void noteMissing(QLatin1StringView path);

    const QJsonObject &m_frame;
    QString m_missing;
};

// The words of a content part: its text, else its transcript.
QString partText(const QJsonObject &part);
server::Item readItem(const QJsonObject &item);
// usage of response.done; nothing if it is not told.
std::optional<TokenUsage> readResponseUsage(const QJsonValue &usage);
// usage of a finished transcription, if it is told in tokens, or in seconds.
std::optional<TokenUsage> readTranscriptionTokens(const QJsonObject &usage);
std::optional<double> readTranscriptionSeconds(const QJsonObject &usage);
server::RateLimit readRateLimit(const QJsonObject &limit);
// Name of a voice, or the id of a custom one.
QString readVoice(const QJsonObject &session);
std::optional<std::chrono::sys_seconds> readExpiry(const QJsonObject &session);

} // namespace callside
