// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QHash>
#include <QStringList>

namespace callside {

// What a person types to find a call: part of a number in any grouping (also as it is dialled within the country), of a
// name, of the words that were said, or of the call's state. Case, width and accents do not count.
//
// The words of a call are read once and then only where they change, so that a key press costs a search and not a
// reading. A call that was found by its words stays found as long as the text is the same.
class CallListFilter
{
public:
    // False if it means the same as before.
    bool setText(const QString &text);
    const QString &text() const { return m_text; } // as typed
    bool isActive() const { return !m_folded.isEmpty(); }

    bool accepts(const CallState &state);
    // Reads the words of a call before they are looked for.
    void readAhead(const CallState &state) { read(m_words[state.id], state.transcript); }

    static bool numberMatches(const QString &number, const QString &typed);

private:
    struct Words {
        Transcript read; // what `lines` was made from
        QStringList lines;
        int search = 0; // the search in which the words were last looked at, and what came of it
        bool isFound = false;
    };
    bool wordsMatch(const CallState &state);
    // Brings the lines up to date: the entries [first, end) are new.
    struct Range {
        int first = 0;
        int end = 0;
    };
    static Range read(Words &words, const Transcript &transcript);

    QString m_text;
    QString m_folded;
    int m_search = 0;
    QHash<CallId, Words> m_words;
};

} // namespace callside
