// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QCoreApplication>
#include <QString>

namespace callside {

// How a stage looks; the word of CallText::stageWord() always stands beside it.
struct StageLook {
    Icon icon = Icon::Talking;
    Tone tone = Tone::Plain;
};
StageLook lookOf(CallStage stage);

// How long the call has been going on, or went on.
std::chrono::milliseconds runningTime(const CallState &state, Moment now);

// What strangers wrote, made harmless for one line of plain text: no line breaks, no characters that turn the reading
// direction of what stands around them.
QString oneLine(const QString &foreign);
// To be painted where one reads in that direction: a number, or words of the other direction, keep their own order.
QString isolated(const QString &text, Qt::LayoutDirection around);

// The words that stand for a call: in its row, its header and for a screen reader.
class CallText
{
    Q_DECLARE_TR_FUNCTIONS(CallText)

public:
    static QString stageWord(CallStage stage);
    // "+44 7700 900123", a name with the number, "Number withheld", "Unknown caller".
    // Masked, for a screen that others can see, both number and name are only hinted at.
    static QString caller(const SipParty &party, bool isMasked = false);
    // As phoneNumber() with three digits hidden before the last three: "+44 7700 •••123".
    static QString maskedNumber(const QString &number);
    static QString maskedName(const QString &name); // "J•• F••"
    static QString phoneNumber(const QString &number);
    // Whom a caller is connected to: the name, where there is one, and the number of a target as made by
    // transferTarget().
    static QString transferTarget(const QString &name, const QString &target, bool isMasked = false);
    // "rang twice today"; empty if it is the caller's first call today.
    static QString rangToday(const CallState &state);
    static QString urgencyWord(Urgency::Kind kind);
    // "not acknowledged", "seen by Kim"; empty if nothing is urgent.
    static QString acknowledgement(const Urgency &urgency);
    // Both together for a call that is urgent now: "Urgent words · not acknowledged"; else empty.
    static QString urgency(const CallState &state);
    // The words that made the call urgent, in quotation marks; empty if none did.
    static QString quote(const Urgency &urgency);
    // The second line of a row: the stage and what else is to be known about the call.
    static QString status(const CallState &state, Moment now);
    // Our link to the call, where there is something to say about it; else empty.
    static QString link(const CallState &state);
    // The newest words of caller or assistant with who said them; empty if there are none.
    static QString lastWords(const CallState &state);
    // The third line of a row: how it ended, or the last words, or what was dialled.
    static QString rowDetail(const CallState &state);
    // The whole row in one sentence.
    static QString rowSentence(const CallState &state, Moment now, bool isMasked = false);
};

} // namespace callside
