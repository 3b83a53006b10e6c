// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "gui/transcript/TranscriptLine.h"

#include <QCoreApplication>
#include <QString>

namespace callside {

// The words around one line of a call's record.
class TranscriptText
{
    Q_DECLARE_TR_FUNCTIONS(TranscriptText)

public:
    // Who speaks or what happened: "Caller", "Kim steered".
    static QString title(const TranscriptEntry &entry);
    // What was said, or what happened where nothing was said.
    static QString body(const TranscriptEntry &entry);
    // The same, with what the line knows beside its entry: the kind of the words that stood on the list.
    static QString body(const TranscriptLine &line);
    // What became of something that the operator asked for; empty if nobody asked.
    static QString receipt(const TranscriptEntry &entry);
    static Tone receiptTone(const TranscriptEntry &entry);
    // What is to be said about the words: still coming, cut off. Mostly empty.
    static QString mark(const TranscriptEntry &entry);
    static Icon icon(const TranscriptEntry &entry);
    static Tone noteTone(const TranscriptEntry &entry); // of a small line
    static QString offer(TranscriptOffer offer);
    static QString hiddenKey();
    // All of it in one sentence for a screen reader.
    static QString sentence(const TranscriptLine &line);
    static QString toolTip(const TranscriptLine &line);
    // As plain text, with who and when.
    static QString copied(const TranscriptEntry &entry);

private:
    static QString gap(const TranscriptEntry &entry);
    static QString desksTitle(const TranscriptEntry &entry);
    static QString connectReceipt(const TranscriptEntry &entry);
    static QString tool(const TranscriptEntry &entry);
    static QString flagged(const TranscriptLine &line);
};

} // namespace callside
