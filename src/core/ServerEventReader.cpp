// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ServerEventReader.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr double MostTokens = 1e12;            // far above any context window, far below overflow
constexpr double MostSeconds = 24 * 60 * 60;   // a session lasts an hour
constexpr double LastSecond = 253'402'300'799; // the year 9999

qint64 tokenCount(const QJsonValue &value)
{
    return static_cast<qint64>(std::clamp(value.toDouble(), 0.0, MostTokens));
}

// Tokens that were served from the cache. Without details by kind they are counted as text first, then as audio: the
// cache holds the beginning of the conversation, and that is the instructions. The price so told is never too low.
void readCached(const QJsonObject &input, TokenUsage &tokens)
{
    const QJsonValue details = input.value("cached_tokens_details"_L1);
    if (details.isObject()) {
        tokens.textCached = tokenCount(details["text_tokens"_L1]);
        tokens.audioCached = tokenCount(details["audio_tokens"_L1]);
        tokens.imageCached = tokenCount(details["image_tokens"_L1]);
        return;
    }
    qint64 left = tokenCount(input.value("cached_tokens"_L1));
    tokens.textCached = std::min(left, tokens.textIn);
    left -= tokens.textCached;
    tokens.audioCached = std::min(left, tokens.audioIn);
    left -= tokens.audioCached;
    tokens.imageCached = std::min(left, tokens.imageIn);
}

// Input by kind. Without details it is counted as audio: it is a telephone call, and the price is never too low.
void readInput(const QJsonObject &usage, TokenUsage &tokens)
{
    const QJsonValue details = usage.value("input_token_details"_L1);
    if (!details.isObject()) {
        tokens.audioIn = tokenCount(usage.value("input_tokens"_L1));
        return;
    }
    tokens.textIn = tokenCount(details["text_tokens"_L1]);
    tokens.audioIn = tokenCount(details["audio_tokens"_L1]);
    tokens.imageIn = tokenCount(details["image_tokens"_L1]);
    readCached(details.toObject(), tokens);
}

} // namespace

ServerEventReader::ServerEventReader(const QJsonObject &frame)
    : m_frame(frame)
{
}

QString ServerEventReader::words(QLatin1StringView member)
{
    const QJsonValue value = m_frame.value(member);
    if (!value.isString())
        noteMissing(member);
    return value.toString();
}

QJsonObject ServerEventReader::object(QLatin1StringView member)
{
    const QJsonValue value = m_frame.value(member);
    if (!value.isObject())
        noteMissing(member);
    return value.toObject();
}

QJsonArray ServerEventReader::array(QLatin1StringView member)
{
    const QJsonValue value = m_frame.value(member);
    if (!value.isArray())
        noteMissing(member);
    return value.toArray();
}

std::chrono::milliseconds ServerEventReader::milliseconds(QLatin1StringView member)
{
    const QJsonValue value = m_frame.value(member);
    if (!value.isDouble())
        noteMissing(member);
    return std::chrono::milliseconds{static_cast<qint64>(std::clamp(value.toDouble(), 0.0, MostSeconds * 1000))};
}

QString ServerEventReader::idIn(const QJsonObject &object, QLatin1StringView member, QLatin1StringView path)
{
    QString id = object.value(member).toString();
    if (id.isEmpty())
        noteMissing(path);
    return id;
}

server::Item ServerEventReader::item()
{
    const QJsonObject item = object("item"_L1);
    idIn(item, "id"_L1, "item.id"_L1);
    return readItem(item);
}

std::optional<QString> ServerEventReader::optionalText(QLatin1StringView member) const
{
    const QJsonValue value = m_frame.value(member);
    if (!value.isString())
        return std::nullopt;
    return value.toString();
}

void ServerEventReader::noteMissing(QLatin1StringView path)
{
    if (m_missing.isEmpty())
        m_missing = path;
}

QString partText(const QJsonObject &part)
{
    const QString text = part.value("text"_L1).toString();
    return text.isEmpty() ? part.value("transcript"_L1).toString() : text;
}

server::Item readItem(const QJsonObject &item)
{
    QStringList texts;
    for (const QJsonValue part : item.value("content"_L1).toArray()) {
        const QString text = partText(part.toObject());
        if (!text.isEmpty())
            texts.append(text);
    }
    return {item.value("id"_L1).toString(),
            item.value("type"_L1).toString(),
            item.value("role"_L1).toString(),
            item.value("status"_L1).toString(),
            texts.join(u'\n'),
            item.value("name"_L1).toString(),
            item.value("arguments"_L1).toString()};
}

std::optional<TokenUsage> readResponseUsage(const QJsonValue &usage)
{
    if (!usage.isObject())
        return std::nullopt;
    TokenUsage tokens;
    readInput(usage.toObject(), tokens);
    const QJsonValue output = usage["output_token_details"_L1];
    if (output.isObject()) {
        tokens.textOut = tokenCount(output["text_tokens"_L1]);
        tokens.audioOut = tokenCount(output["audio_tokens"_L1]);
    } else {
        tokens.audioOut = tokenCount(usage["output_tokens"_L1]);
    }
    return tokens;
}

std::optional<TokenUsage> readTranscriptionTokens(const QJsonObject &usage)
{
    if (!usage.contains("input_tokens"_L1) && !usage.contains("output_tokens"_L1))
        return std::nullopt;
    TokenUsage tokens;
    readInput(usage, tokens);
    tokens.textOut = tokenCount(usage.value("output_tokens"_L1));
    return tokens;
}

std::optional<double> readTranscriptionSeconds(const QJsonObject &usage)
{
    const QJsonValue seconds = usage.value("seconds"_L1);
    if (!seconds.isDouble())
        return std::nullopt;
    return std::clamp(seconds.toDouble(), 0.0, MostSeconds);
}

server::RateLimit readRateLimit(const QJsonObject &limit)
{
    return {limit.value("name"_L1).toString(), tokenCount(limit.value("limit"_L1)),
            tokenCount(limit.value("remaining"_L1)),
            std::clamp(limit.value("reset_seconds"_L1).toDouble(), 0.0, MostSeconds)};
}

QString readVoice(const QJsonObject &session)
{
    const QJsonValue voice = session.value("audio"_L1)["output"_L1]["voice"_L1];
    return voice.isObject() ? voice["id"_L1].toString() : voice.toString();
}

std::optional<std::chrono::sys_seconds> readExpiry(const QJsonObject &session)
{
    const double seconds = session.value("expires_at"_L1).toDouble();
    if (seconds <= 0 || seconds > LastSecond)
        return std::nullopt;
    return std::chrono::sys_seconds{std::chrono::seconds{static_cast<qint64>(seconds)}};
}

} // namespace callside
