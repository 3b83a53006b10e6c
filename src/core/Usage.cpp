// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Usage.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// US cents per million tokens, which is hundredths of a millionth of a dollar per token: whole numbers throughout.
struct TokenPrice {
    QLatin1StringView model;
    qint64 textIn;
    qint64 textCached;
    qint64 textOut;
    qint64 audioIn;
    qint64 audioCached;
    qint64 audioOut;
    qint64 imageIn;
    qint64 imageCached;
};

constexpr TokenPrice TokenPrices[] = {
    {"gpt-realtime-2.1"_L1, 400, 40, 2400, 3200, 40, 6400, 500, 50},
    {"gpt-realtime-2.1-mini"_L1, 60, 6, 240, 1000, 30, 2000, 80, 8},
    {"gpt-realtime-2"_L1, 400, 40, 2400, 3200, 40, 6400, 500, 50},
    {"gpt-realtime-1.5"_L1, 400, 40, 1600, 3200, 40, 6400, 500, 50},
    // For summaries. Half a cent more for cached text than it is: the table has whole cents.
    {"gpt-5.4-mini"_L1, 75, 8, 450, 0, 0, 0, 0, 0},
    {"gpt-5.4-mini-2026-03-17"_L1, 75, 8, 450, 0, 0, 0, 0, 0},
    // Shut down on 2027-01-20.
    {"gpt-realtime"_L1, 400, 40, 1600, 3200, 40, 6400, 500, 50},
    {"gpt-realtime-2025-08-28"_L1, 400, 40, 1600, 3200, 40, 6400, 500, 50},
    {"gpt-realtime-mini"_L1, 60, 6, 240, 1000, 30, 2000, 80, 8},
    {"gpt-realtime-mini-2025-12-15"_L1, 60, 6, 240, 1000, 30, 2000, 80, 8},
};

struct MinutePrice {
    QLatin1StringView model;
    double microUsdPerMinute;
};

constexpr MinutePrice MinutePrices[] = {
    {"gpt-transcribe"_L1, 4500},
    {"gpt-live-transcribe"_L1, 17000},
    {"gpt-realtime-whisper"_L1, 17000},
};

constexpr qint64 MostTokensPriced = 1'000'000'000'000; // so that no product or sum of them overflows
constexpr double MostSecondsPriced = 1e9;

template <class Price, std::size_t Count>
const Price *findPrice(const Price (&prices)[Count], const QString &model)
{
    const auto found =
        std::find_if(std::begin(prices), std::end(prices), [&](const Price &price) { return price.model == model; });
    return found == std::end(prices) ? nullptr : found;
}

qint64 centsOfInput(qint64 tokens, qint64 cached, qint64 price, qint64 cachedPrice)
{
    const qint64 all = std::clamp<qint64>(tokens, 0, MostTokensPriced);
    const qint64 fromCache = std::clamp<qint64>(cached, 0, all);
    return (all - fromCache) * price + fromCache * cachedPrice;
}

} // namespace

TokenUsage &TokenUsage::operator+=(const TokenUsage &other)
{
    textIn += other.textIn;
    audioIn += other.audioIn;
    imageIn += other.imageIn;
    textCached += other.textCached;
    audioCached += other.audioCached;
    imageCached += other.imageCached;
    textOut += other.textOut;
    audioOut += other.audioOut;
    return *this;
}

qint64 costOfTokens(const QString &model, const TokenUsage &tokens)
{
    const TokenPrice *price = findPrice(TokenPrices, model);
    if (!price)
        return -1;
    const qint64 hundredths = centsOfInput(tokens.textIn, tokens.textCached, price->textIn, price->textCached) +
                              centsOfInput(tokens.audioIn, tokens.audioCached, price->audioIn, price->audioCached) +
                              centsOfInput(tokens.imageIn, tokens.imageCached, price->imageIn, price->imageCached) +
                              centsOfInput(tokens.textOut, 0, price->textOut, 0) +
                              centsOfInput(tokens.audioOut, 0, price->audioOut, 0);
    return (hundredths + 99) / 100;
}

qint64 costOfTranscription(const QString &model, double seconds)
{
    const MinutePrice *price = findPrice(MinutePrices, model);
    if (!price)
        return -1;
    const double charged = seconds > 0 ? std::min(seconds, MostSecondsPriced) : 0;
    // Less a hair: 2.6 s are 195 millionths, not the 195.00000000000003 that binary makes of them.
    return static_cast<qint64>(std::ceil(charged * price->microUsdPerMinute / 60 - 1e-6));
}

} // namespace callside
