// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace callside {

// Words that make a call urgent. A match only ever raises concern: nothing that is said lowers it, not even "no".
struct RedFlag {
    enum class Kind {
        Danger,      // somebody may be in danger
        WantsPerson, // the caller asks for a human being
    };

    QString phrase;   // as a person writes it: "can't breathe"; a * at the end of a word stands for any ending
    QString language; // ISO 639-1; shown in the settings, not needed for the match
    Kind kind = Kind::Danger;
    bool operator==(const RedFlag &) const = default;
};

// What was matched, for the card and the record.
struct RedFlagHit {
    RedFlag::Kind kind = RedFlag::Kind::Danger;
    QString phrase; // of the list
    QString words;  // as they stand in the transcript, a few words around them included
    bool operator==(const RedFlagHit &) const = default;
};

// A list made ready for matching. Cheap to copy; reentrant.
//
// Case, accents, width, punctuation, line breaks and the kind of apostrophe do not count; words match whole, with the
// usual English endings (-s, -ed, -ing), up to two other words may stand between those of a phrase. Every way to say
// "not" stands for every other one ("can't", "won't", "is not", "hardly", "unable"). Scripts that write no spaces
// (Japanese) match anywhere in the text, hiragana and katakana alike.
class RedFlagList
{
public:
    RedFlagList() = default;
    explicit RedFlagList(const QList<RedFlag> &flags);

    bool isEmpty() const { return m_flags.isEmpty(); }
    // The phrases of the list that the text holds, in the list's order. Text is one turn of the caller, finished or
    // not.
    QList<RedFlagHit> matches(const QString &text) const;
    // The first of them, if any.
    std::optional<RedFlagHit> match(const QString &text) const;

    // Reads the shipped form: {"language": "en", "phrases": ["…"], "person": ["…"]}. Nothing if it is not that.
    static QList<RedFlag> parse(const QByteArray &json);

private:
    struct Word {
        QString stem;             // of a beginning: as it stands
        bool isBeginning = false; // any ending will do
        bool isNegation = false;
    };
    struct Prepared {
        RedFlag flag;
        QList<Word> words; // of a phrase with spaces
        QString run;       // of a phrase without
    };
    friend struct RedFlagMatching;
    QList<Prepared> m_flags;
    // Where to look: flags by the stem of their first word, those whose first word is no plain one, those in runs.
    QHash<QString, QList<int>> m_byFirstWord;
    QList<int> m_byOtherWord;
    QList<int> m_byRun;
};

} // namespace callside
