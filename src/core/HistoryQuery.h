// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/Task.h"

#include <QDebug>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace callside {

// What a call came to, for lists and figures.
enum class CallResult {
    Answered,   // the assistant spoke, or the call was connected or ended by the desk
    Abandoned,  // the caller left before the first words
    Missed,     // nobody could answer it
    Declined,   // by the desk
    Closed,     // declined by the program, as the line was closed
    PutThrough, // a person at another number answered it, without the assistant
};
CallResult resultOf(const CallState &state);

// The words that stand for them in the journal. They never change; nothing if it is none of them.
QString wordOf(CallResult result);
QString wordOf(EndReason reason);
QString wordOf(TransferState transfer);
QString wordOf(Urgency::Kind urgency);
std::optional<CallResult> callResultOf(QStringView word);
EndReason endReasonOf(QStringView word);
TransferState transferStateOf(QStringView word);
Urgency::Kind urgencyOf(QStringView word);

// One call that is over, as lists, filters and figures see it. Zero moments: it did not come to that.
struct HistoryRow {
    qint64 id = 0; // grows with the time of the offer
    QString call;
    Moment offeredAt{};
    Moment answeredAt{};
    Moment wordsAt{}; // the first words
    Moment endedAt{};
    QString caller; // as CallRow::caller; shortened or empty where only that was to be kept
    QString callerName;
    bool isWithheld = false; // the caller did not show who they are
    QString line;
    CallResult result = CallResult::Answered;
    EndReason endReason = EndReason::None;
    bool isLost = false;                         // isLost() of its state
    Urgency::Kind urgency = Urgency::Kind::None; // the worst that it was
    Moment urgentAt{};                           // first raised
    Moment acknowledgedAt{};                     // first acknowledged
    TransferState transfer = TransferState::None;
    QString transferTarget;
    QString language; // of the words, ISO 639-1; empty: not known
    CallOutcome::Kind outcome = CallOutcome::Kind::None;
    QString model;
    qint64 tokensIn = 0; // of all kinds, with those cached
    qint64 tokensCached = 0;
    qint64 tokensOut = 0;
    qint64 costMicroUsd = 0;
    bool isCostComplete = true;
    int lines = 0;        // of its transcript, while that is kept
    bool isHeld = false;  // nothing of it is deleted
    bool hasWords = true; // its transcript is still there to be opened

    bool operator==(const HistoryRow &) const = default;
};

// Which calls. What is empty is not asked for.
struct HistoryFilter {
    Moment from{}; // offered at or after
    Moment to{};   // offered before
    QList<CallResult> results;
    bool isLostOnly = false;
    bool isUrgentOnly = false;
    QStringList lines;
    QStringList languages;
    QList<CallOutcome::Kind> outcomes;
    QString person; // at the desk
    QString number; // the caller's, in any shape

    bool operator==(const HistoryFilter &) const = default;
};

// A page of calls, the newest first. With text: those in whose words, notes or numbers all of its words stand; the
// beginning of a word is enough, "…" keeps words together, one Chinese or Japanese character is a word.
struct HistoryQuery {
    HistoryFilter filter;
    QString text;
    qint64 before = 0; // id of the last row of the page before; 0: from the newest
    int limit = 50;

    bool operator==(const HistoryQuery &) const = default;
};

struct TextMark {
    int start = 0;
    int length = 0;
    bool operator==(const TextMark &) const = default;
};

// Words that were found, with what stands around them.
struct HistorySnippet {
    QString text;
    QList<TextMark> marks;
    bool operator==(const HistorySnippet &) const = default;
};

struct HistoryHit {
    HistoryRow row;
    HistorySnippet snippet; // empty without a text to search for, or where it is the number that was found
    bool operator==(const HistoryHit &) const = default;
};

struct HistoryPage {
    QList<HistoryHit> hits;
    bool hasMore = false;
    bool operator==(const HistoryPage &) const = default;
};

// What the filters have to offer.
struct HistoryChoices {
    QStringList lines;
    QStringList languages;
    QStringList people;
    Moment oldest{}; // offer of the oldest call; zero: there is none
    bool operator==(const HistoryChoices &) const = default;
};

// What a telephone number is known by, whatever shape it is written in: its last nine digits, all of them if it has
// fewer. Empty with fewer than five.
QString numberKey(QStringView number);
// The keys of what may be telephone numbers in a text: seven to fifteen digits with blanks and signs between them.
QStringList numberKeysIn(const QString &text);
// The text with every such number of that key replaced.
QString withoutNumber(const QString &text, const QString &key, const QString &replacement);

// Without the caller: that is a patient.
QDebug operator<<(QDebug debug, CallResult result);
QDebug operator<<(QDebug debug, const HistoryRow &row);
QDebug operator<<(QDebug debug, const HistoryHit &hit);

} // namespace callside
