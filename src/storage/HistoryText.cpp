// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryText.h"

#include <algorithm>

namespace callside::historytext {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar Apart(u'\u200b');
constexpr QChar LineEnd(u'\ue000'); // a private character: a word of its own to unicode61, and in nobody's text
constexpr qsizetype ShortestEnding = 3;
constexpr qsizetype AroundChars = 60;
constexpr qsizetype LongestSnippet = 220;

bool standsAlone(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return character == u'ー' || character == u'々' || character.isSurrogate();
    }
}

QString heldApart(const QString &text)
{
    QString result;
    result.reserve(text.size() * 2);
    bool wasAlone = false;
    for (const QChar character : text) {
        const bool isAlone = standsAlone(character);
        const bool isPairEnd = character.isLowSurrogate();
        if ((isAlone || wasAlone) && !isPairEnd && !result.isEmpty())
            result += Apart;
        result += character;
        wasAlone = isAlone;
    }
    return result;
}

QString cleanLine(const QString &line)
{
    QString clean = line.normalized(QString::NormalizationForm_KC);
    clean.remove(Apart).remove(LineEnd);
    return clean.simplified();
}

struct SearchTerm {
    QString text;
    bool isWhole = false; // as typed between quotation marks: no further letters
};

bool saysSomething(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

QList<SearchTerm> termsOf(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC);
    text.remove(Apart).remove(LineEnd).replace(u'“', u'"').replace(u'”', u'"');
    QList<SearchTerm> terms;
    const QStringList parts = text.split(u'"');
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const bool isQuoted = part % 2 == 1;
        const QStringList words =
            isQuoted ? QStringList{parts.at(part).simplified()} : parts.at(part).simplified().split(u' ');
        for (const QString &word : words) {
            if (saysSomething(word))
                terms.append({word, isQuoted});
        }
    }
    return terms;
}

// The digits if the whole search is a number that may be typed in parts.
QString numberTyped(const QString &typed)
{
    QString digits;
    for (const QChar character : typed) {
        if (character.digitValue() >= 0)
            digits += QChar(u'0' + char16_t(character.digitValue()));
        else if (!character.isSpace() && !u"+-()./‐ー"_s.contains(character))
            return {};
    }
    return digits;
}

QString withoutTrunk(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return digits.mid(zeros);
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString numberExpression(const QString &digits)
{
    const QString part = withoutTrunk(digits);
    if (part.size() < ShortestEnding)
        return {};
    QString expression = u"numbers : ("_s + quoted(part) + u" *"_s;
    if (digits.size() >= 9)
        expression += u" OR "_s + quoted(numberKey(digits));
    return expression + u')';
}

QString termExpression(const SearchTerm &term)
{
    const bool takesMore = !term.isWhole && !standsAlone(term.text.back());
    QString expression = u"{words notes} : ("_s + quoted(heldApart(term.text)) + (takesMore ? u" *)"_s : u")"_s);
    if (const QString number = numberExpression(numberTyped(term.text)); !number.isEmpty())
        expression = u'(' + expression + u" OR "_s + number + u')';
    return expression;
}

// As unicode61 compares: without case and marks; a character for a character, so that places stay the same.
QString comparable(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        const QString parts = character.decomposition();
        character = (parts.isEmpty() || standsAlone(character) ? character : parts.front()).toCaseFolded();
    }
    return result;
}

QList<TextMark> marksIn(const QString &text, const QString &typed)
{
    const QString haystack = comparable(text);
    QList<TextMark> marks;
    for (const SearchTerm &term : termsOf(typed)) {
        const QString needle = comparable(term.text);
        for (qsizetype at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.size())) {
            const bool isWordStart = standsAlone(needle.front()) || at == 0 || standsAlone(haystack.at(at - 1)) ||
                                     !haystack.at(at - 1).isLetterOrNumber();
            if (isWordStart)
                marks.append({int(at), int(needle.size())});
        }
    }
    std::sort(marks.begin(), marks.end(), [](const TextMark &a, const TextMark &b) { return a.start < b.start; });
    return marks;
}

} // namespace

QString indexedLines(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines) {
        const QString clean = cleanLine(line);
        if (clean.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u'\n' + QString(LineEnd) + u'\n';
        text += heldApart(clean);
    }
    return text;
}

QString readableText(const QString &indexed)
{
    QString text = indexed;
    return text.remove(Apart).replace(u'\n' + QString(LineEnd) + u'\n', u"\n"_s);
}

QString indexedNumbers(const QStringList &numbers)
{
    QStringList endings;
    for (const QString &number : numbers) {
        const QString digits = withoutTrunk(numberTyped(number));
        for (qsizetype length = digits.size(); length >= ShortestEnding; --length) {
            const QString ending = digits.right(length);
            if (!endings.contains(ending))
                endings.append(ending);
        }
        // The whole one as it is typed by whoever types all of it.
        if (const QString key = numberKey(number); !key.isEmpty() && !endings.contains(key))
            endings.append(key);
    }
    return endings.join(u' ');
}

QString matchExpression(const QString &typed)
{
    QStringList expressions;
    const QList<SearchTerm> terms = termsOf(typed);
    for (const SearchTerm &term : terms)
        expressions.append(termExpression(term));
    if (expressions.isEmpty())
        return {};
    const QString all = u'(' + expressions.join(u" AND "_s) + u')';
    const QString number = numberExpression(numberTyped(typed.normalized(QString::NormalizationForm_KC)));
    return number.isEmpty() || terms.size() < 2 ? all : all + u" OR "_s + number;
}

HistorySnippet snippetOf(const QString &text, const QString &typed)
{
    const QList<TextMark> marks = marksIn(text, typed);
    if (marks.isEmpty())
        return {};
    const int first = marks.constFirst().start;
    qsizetype from = std::max<qsizetype>(text.lastIndexOf(u'\n', first) + 1, first - AroundChars);
    const qsizetype blank = text.indexOf(u' ', from);
    if (from > 0 && text.at(from - 1) != u'\n' && blank >= 0 && blank < first)
        from = blank + 1;
    qsizetype to = std::min<qsizetype>(text.size(), from + LongestSnippet);
    HistorySnippet snippet{text.mid(from, to - from).replace(u'\n', u' '), {}};
    for (const TextMark &mark : marks) {
        if (mark.start + mark.length <= to)
            snippet.marks.append({int(mark.start - from), mark.length});
    }
    return snippet;
}

} // namespace callside::historytext
