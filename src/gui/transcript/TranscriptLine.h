// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QFlags>

namespace callside {

// What can be done about something that the assistant has not reacted to.
enum class TranscriptOffer { SendAgain = 1, Connect = 2 };
Q_DECLARE_FLAGS(TranscriptOffers, TranscriptOffer)

// One entry of a call's record as it is to be shown.
struct TranscriptLine {
    TranscriptEntry entry;
    bool continuesSpeaker = false; // says the same speaker as the line above it, soon after it
    bool isKeyHidden = false;      // a telephone key or number that nobody looking over a shoulder is to see
    QList<FlaggedWords> flags;     // words in it that stood on the list
    TranscriptOffers offers;
};

} // namespace callside
