// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transcript/FlagMarks.h"

#include <QStringList>

#include <algorithm>

namespace callside {

namespace {

constexpr int LettersInCommon = 3; // by which a word counts as one of the phrase, whatever its ending

struct QuotedWord {
    TextRange range;
    QString folded;
};

QList<QuotedWord> quotedWords(const QString &text, TextRange within)
{
    QList<QuotedWord> words;
    for (int at = within.begin; at < within.end();) {
        int end = at;
        while (end < within.end() && !text[end].isSpace())
            ++end;
        if (end > at)
            words.append({{at, end - at}, FoldedText::fold(text.sliced(at, end - at))});
        at = end + 1;
    }
    return words;
}

// A quotation has some words around those of the phrase; this leaves them out where both ends of the phrase are seen.
TextRange narrowed(const QString &text, TextRange quoted, const QString &phrase)
{
    const QString folded = FoldedText::fold(phrase.simplified()).remove(u'*');
    const QList<TextRange> whole = FoldedText(text.sliced(quoted.begin, quoted.length)).find(folded);
    if (!whole.isEmpty())
        return {quoted.begin + whole.first().begin, whole.first().length};
    const QStringList ends = folded.split(u' ');
    const QList<QuotedWord> words = quotedWords(text, quoted);
    const auto begins = [&](const QuotedWord &word) {
        return word.folded.startsWith(ends.first().left(LettersInCommon));
    };
    const auto finishes = [&](const QuotedWord &word) {
        return word.folded.startsWith(ends.last().left(LettersInCommon));
    };
    const auto first = std::ranges::find_if(words, begins);
    if (first == words.end())
        return quoted;
    const auto last = std::find_if(ends.size() > 1 ? std::next(first) : first, words.end(), finishes);
    return last == words.end() ? quoted : TextRange{first->range.begin, last->range.end() - first->range.begin};
}

} // namespace

QList<TextRange> flaggedRanges(const QString &text, const QList<FlaggedWords> &flags)
{
    QList<TextRange> ranges;
    const FoldedText folded(text);
    for (const FlaggedWords &flag : flags) {
        const QList<TextRange> quoted = folded.find(FoldedText::fold(flag.words));
        const QList<TextRange> found = quoted.isEmpty() ? folded.find(FoldedText::fold(flag.phrase)) : quoted;
        if (!found.isEmpty())
            ranges.append(narrowed(text, found.first(), flag.phrase));
    }
    return ranges;
}

Tone toneOf(const QList<FlaggedWords> &flags)
{
    const bool isDanger =
        std::ranges::any_of(flags, [](const FlaggedWords &flag) { return flag.kind == RedFlag::Kind::Danger; });
    return isDanger ? Tone::Danger : Tone::Warning;
}

} // namespace callside
