// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallListFilter.h"

#include "gui/parts/FoldedText.h"
#include "gui/words/CallText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

bool isSearchable(TranscriptEntry::Kind kind)
{
    using Kind = TranscriptEntry::Kind;
    return kind == Kind::Caller || kind == Kind::Assistant || kind == Kind::Steer || kind == Kind::Say;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

// A number as it may be typed: with the country's code, and as it is dialled within the country.
QStringList formsOf(const QString &number)
{
    static const QStringList countries{u"44"_s, u"81"_s}; // where a national number begins with 0
    const QString digits = digitsOf(number);
    QStringList forms{digits};
    for (const QString &country : countries) {
        if (digits.startsWith(country))
            forms.append(u'0' + digits.mid(country.size()));
        else if (digits.startsWith(u'0'))
            forms.append(country + digits.mid(1));
    }
    return forms;
}

} // namespace

bool CallListFilter::numberMatches(const QString &number, const QString &typed)
{
    const QString text = FoldedText::fold(typed).trimmed();
    const bool isNumber = std::all_of(text.cbegin(), text.cend(),
                                      [](QChar c) { return c.isDigit() || c.isSpace() || u"+-.()/‐‑–"_s.contains(c); });
    QString digits = digitsOf(text);
    if (!isNumber || digits.isEmpty() || number.isEmpty())
        return false;
    const bool isInternational = text.startsWith(u'+') || digits.startsWith("00"_L1);
    if (digits.startsWith("00"_L1))
        digits = digits.mid(2);
    if (text.contains("(0)"_L1))
        digits = digitsOf(QString(text).remove(u"(0)"_s));
    const QStringList forms = formsOf(number);
    return std::any_of(forms.cbegin(), forms.cend(), [&](const QString &form) {
        return isInternational ? form.startsWith(digits) : form.contains(digits);
    });
}

bool CallListFilter::setText(const QString &text)
{
    m_text = text;
    const QString folded = FoldedText::fold(text.simplified());
    if (folded == m_folded)
        return false;
    m_folded = folded;
    ++m_search;
    return true;
}

bool CallListFilter::accepts(const CallState &state)
{
    if (!isActive())
        return true;
    return numberMatches(state.caller.number, m_folded) ||
           FoldedText::fold(state.caller.displayName).contains(m_folded) ||
           FoldedText::fold(state.caller.address).contains(m_folded) ||
           FoldedText::fold(CallText::stageWord(stageOf(state))).contains(m_folded) || wordsMatch(state);
}

bool CallListFilter::wordsMatch(const CallState &state)
{
    Words &words = m_words[state.id];
    const Range changed = read(words, state.transcript);
    const bool isNewSearch = words.search != m_search;
    if (isNewSearch) {
        words.search = m_search;
        words.isFound = false;
    }
    const auto begin = words.lines.cbegin() + (isNewSearch ? 0 : changed.first);
    const auto end = isNewSearch ? words.lines.cend() : words.lines.cbegin() + changed.end;
    if (!words.isFound)
        words.isFound = std::any_of(begin, end, [this](const QString &line) { return line.contains(m_folded); });
    return words.isFound;
}

CallListFilter::Range CallListFilter::read(Words &words, const Transcript &transcript)
{
    const Transcript::Difference difference = Transcript::difference(words.read, transcript);
    if (difference.oldCount == 0 && difference.newCount == 0)
        return {};
    QStringList lines;
    lines.reserve(difference.newCount);
    for (int i = difference.first; i < difference.first + difference.newCount; ++i) {
        const TranscriptEntry &entry = transcript.at(i);
        lines.append(isSearchable(entry.kind) ? FoldedText::fold(entry.text) : QString());
    }
    words.lines.remove(difference.first, difference.oldCount);
    for (int i = 0; i < lines.size(); ++i)
        words.lines.insert(difference.first + i, lines.at(i));
    words.read = transcript;
    return {difference.first, difference.first + difference.newCount};
}

} // namespace callside
