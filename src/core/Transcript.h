// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace callside {

// How far something that the operator asked for has come, as shown beside it.
enum class Receipt {
    None,       // not something we asked for
    Waiting,    // kept back until the assistant has finished what it is saying, or until the link is there
    Sent,       // on its way
    Received,   // the server has it
    Done,       // it happened; for what is spoken, TranscriptEntry::reaction holds what the assistant said
    Unanswered, // nothing came back in time
    Failed,     // refused; TranscriptEntry::problem says by what
};

// One line of a call's record, in the order of the conversation, not of arrival.
struct TranscriptEntry {
    enum class Kind {
        Caller,       // what the caller said, as transcribed: approximate
        Assistant,    // what the assistant said
        Steer,        // the operator told the assistant something it does not say aloud as it stands
        Say,          // the operator asked the assistant to speak this
        StopTalking,  // the operator asked the assistant to be quiet
        Key,          // a telephone key; text is the key
        Tool,         // the assistant used a tool; text is its name, detail its arguments
        Gap,          // our link was down from `at` until `until`: what was said is missing
        Problem,      // the server reported something wrong; text is its code, detail its message
        Hold,         // the operator asked the assistant to wait
        Resume,       // the operator asked the assistant to go on
        Flag,         // the caller's words stood on the list: text is the words, detail the phrase of the list
        Acknowledged, // somebody looks after the caller: text is the name
        Cleared,      // somebody said that it is urgent no more: text is the name, detail the reason
        Connect,      // the operator asked to connect the caller: text is the person's name, detail the number
        Message,      // the assistant took a message for the desk: text is what about, detail the name as heard
    };

    Kind kind = Kind::Caller;
    QString itemId;     // the server's item, empty where there is none
    QString responseId; // the response that it belongs to, assistant only
    QString text;
    QString detail;
    bool isFinal = false;                  // no more words will be added
    bool isUnreadable = false;             // the caller spoke but it could not be transcribed
    bool isInterrupted = false;            // the caller cut in: the end of the text was not heard
    std::chrono::milliseconds heardFor{0}; // how much of the speech was played before the cut (isInterrupted)
    Moment at{};                           // when it began
    Moment until{};                        // Gap: when the link was back (zero while still down)
    CommandId command;                     // of what the operator asked for, of Acknowledged and of Cleared
    bool actNow = false;                   // Steer: the assistant was asked to answer to it at once
    Receipt receipt = Receipt::None;
    QString reaction; // what the assistant said after it
    QString problem;  // Receipt::Failed: the error's code, for gui/words/ErrorText; Tool: why nothing came of it
    QString by{};     // what the operator asked for: who sat at the desk; empty where nobody had said so

    bool operator==(const TranscriptEntry &) const = default;
};

QDebug operator<<(QDebug debug, const TranscriptEntry &entry);

// The record of one call: entries ordered by conversation item. A value: copying is cheap and shares chunks of entries,
// so a copy taken by a view costs nothing while the owner goes on appending. Reentrant, not thread safe.
class Transcript
{
public:
    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const TranscriptEntry &at(int index) const;
    // The last entry of these kinds, -1 if there is none.
    int lastIndexOf(TranscriptEntry::Kind kind) const;
    // The entry of a server item; looks from the end, where it nearly always is. -1 if there is none.
    int indexOfItem(const QString &itemId) const;
    int indexOfCommand(const CommandId &command) const;

    // Adds at the end and returns the index.
    int append(TranscriptEntry entry);
    // Adds right after the item `previousItemId` (behind what the operator did after it), or at the end if that item is
    // unknown. Returns the index.
    int insertAfter(const QString &previousItemId, TranscriptEntry entry);
    TranscriptEntry &edit(int index);
    void removeAt(int index);

    // Where two transcripts first and last differ: `before` of the old entries [first, first+oldCount) became
    // `newCount` entries. Cheap when they share most of their chunks.
    struct Difference {
        int first = 0;
        int oldCount = 0;
        int newCount = 0;
        bool operator==(const Difference &) const = default;
    };
    static Difference difference(const Transcript &before, const Transcript &after);

    bool operator==(const Transcript &other) const;

private:
    struct Place {
        int chunk = 0;
        int offset = 0;
    };
    Place placeOf(int index) const;
    int insertAt(int index, TranscriptEntry entry);

    QList<QList<TranscriptEntry>> m_chunks;
    int m_size = 0;
};

} // namespace callside
