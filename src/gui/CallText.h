// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "gui/Icons.h"
#include "gui/Theme.h"

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

// The words that stand for a call: in its row, its header and for a screen reader.
class CallText
{
    Q_DECLARE_TR_FUNCTIONS(CallText)

public:
    static QString stageWord(CallStage stage);
    // "+44 7700 900123", a name with the number, "Number withheld", "Unknown caller".
    static QString caller(const SipParty &party);
    static QString phoneNumber(const QString &number);
    // Our link to the call, where there is something to say about it; else empty.
    static QString link(const CallState &state);
    // The newest words of caller or assistant with who said them; empty if there are none.
    static QString lastWords(const CallState &state);
    // The third line of a row: how it ended, or the last words, or what was dialled.
    static QString rowDetail(const CallState &state);
    // The whole row in one sentence.
    static QString rowSentence(const CallState &state, Moment now);
};

} // namespace callside
