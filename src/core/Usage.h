// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

namespace callside {

// Tokens of one response or of one call. Cached tokens are a part of the input. (response.done.response.usage)
struct TokenUsage {
    qint64 textIn = 0;
    qint64 audioIn = 0;
    qint64 imageIn = 0;
    qint64 textCached = 0;
    qint64 audioCached = 0;
    qint64 imageCached = 0;
    qint64 textOut = 0;
    qint64 audioOut = 0;

    TokenUsage &operator+=(const TokenUsage &other);
    bool operator==(const TokenUsage &) const = default;
};

// What a call has used so far. Money is in millionths of a US dollar, rounded up per response.
struct Usage {
    TokenUsage tokens;
    double transcribedSeconds = 0; // caller's speech that was transcribed
    int responses = 0;
    qint64 costMicroUsd = 0;
    bool isCostComplete = true; // false when a part had no known price

    bool operator==(const Usage &) const = default;
};

// Price of a response of this model, nothing known: -1. Prices as published on 2026-11-21 (USD per million tokens).
qint64 costOfTokens(const QString &model, const TokenUsage &tokens);
// Price of so many seconds of transcription by this model, nothing known: -1.
qint64 costOfTranscription(const QString &model, double seconds);

} // namespace callside
