// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"
#include "core/Wording.h"

#include <QByteArray>

namespace callside {

// Who saved something, and when.
struct WordingStamp {
    Moment at{};
    QString by; // empty: it came with the program
    bool operator==(const WordingStamp &) const = default;
};

// A prompt as it was saved once. It is never changed afterwards.
struct WordingVersion {
    QString id;     // "day-en.3-1f2a9c": the prompt, the number, the beginning of a digest of what it says
    int number = 1; // within its prompt, counted from 1
    WordingStamp stamp;
    QString restoredFrom; // the version that it brought back; empty: none
    Prompt prompt;
    bool operator==(const WordingVersion &) const = default;
};

// A prompt with everything that it has been.
struct PromptHistory {
    QList<WordingVersion> versions; // oldest first; never empty
    bool isRemoved = false;         // answers no calls; its versions stay, as calls have run on them

    const WordingVersion &latest() const { return versions.last(); }
    const QString &promptId() const { return versions.last().prompt.id; }
    bool operator==(const PromptHistory &) const = default;
};

// All prompts of a centre with their versions, in the order of the list. A value.
struct WordingBook {
    QList<PromptHistory> prompts;

    // What answers calls now, in order.
    QList<WordingVersion> current() const;
    const PromptHistory *history(QStringView promptId) const;
    // Of any prompt, also of one that was removed; null: not of this book.
    const WordingVersion *version(QStringView versionId) const;
    // An id that no prompt has or had.
    QString unusedPromptId(const QString &language) const;

    // A new version, or a new prompt at the end. False: that is what the latest one says.
    bool save(const Prompt &prompt, const WordingStamp &stamp, const QString &restoredFrom = {});
    // The old text as a new version. False: there is no such version, or it is the latest one's.
    bool restore(QStringView versionId, const WordingStamp &stamp);
    // Out of the list, or into it again.
    void setRemoved(QStringView promptId, bool isRemoved);
    // Places among the prompts that were not removed.
    void move(int from, int to);

    bool operator==(const WordingBook &) const = default;
};

// What a call that comes now is answered with; nothing: the book has no prompt.
std::optional<SessionConfig> sessionForCall(const WordingBook &book, const PromptChoice &choice,
                                            const Variables &variables, const QString &model);

QByteArray toJson(const WordingBook &book);
// Missing members of a prompt are as in a Prompt that was just made, unknown ones are ignored. Malformed: no such file,
// or one with versions that contradict each other. NotAllowed: written by a later version of the program.
Result<WordingBook> wordingFromJson(const QByteArray &json);

// A prompt as a text file: "name: value" lines, an empty line, then the sections, each below "# " and its name.
// Malformed: it is none; detail says which line.
Result<Prompt> promptFromText(const QString &text);
QString toText(const Prompt &prompt);

} // namespace callside
