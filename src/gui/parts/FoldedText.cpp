// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/FoldedText.h"

#include <algorithm>

namespace callside {

namespace {

constexpr QChar VoicedMark(0x3099);
constexpr QChar SemiVoicedMark(0x309a);

bool isPlain(QChar c)
{
    return c.unicode() < 0x80;
}

// Belongs to the letter before it.
bool isMarkOfLetter(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c == QChar(0xff9e) || c == QChar(0xff9f);
}

QChar foldedLetter(QChar c)
{
    if (c.isSpace())
        return u' ';
    if (c.unicode() >= 0x30a1 && c.unicode() <= 0x30f6) // katakana
        return QChar(char16_t(c.unicode() - 0x60));
    if (c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x02bc))
        return u'\'';
    return c;
}

// One letter with its marks.
QString foldedUnit(QStringView unit)
{
    const QString apart = unit.toString().normalized(QString::NormalizationForm_KD);
    QString kept;
    for (const QChar c : apart) {
        // Of the marks, only those that make another kana count.
        if (c.category() != QChar::Mark_NonSpacing || c == VoicedMark || c == SemiVoicedMark)
            kept += c;
    }
    QString folded = kept.normalized(QString::NormalizationForm_C).toCaseFolded();
    std::ranges::transform(folded, folded.begin(), foldedLetter);
    return folded;
}

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff;
}

} // namespace

FoldedText::FoldedText(const QString &text)
{
    if (std::ranges::all_of(text, isPlain)) {
        m_letters = text.toLower();
        std::ranges::transform(m_letters, m_letters.begin(), foldedLetter);
        return;
    }
    m_letters.reserve(text.size());
    m_places.reserve(text.size() + 1);
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + (text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
        while (end < text.size() && isMarkOfLetter(text[end]))
            ++end;
        const bool isSimple = end == at + 1 && (isPlain(text[at]) || isIdeograph(text[at]));
        const QString letters =
            isSimple ? QString(foldedLetter(text[at].toLower())) : foldedUnit(QStringView(text).sliced(at, end - at));
        m_letters += letters;
        m_places.insert(m_places.size(), letters.size(), int(at));
        at = end;
    }
    m_places.append(int(text.size()));
}

TextRange FoldedText::rangeOf(qsizetype first, qsizetype count) const
{
    if (m_places.isEmpty())
        return {int(first), int(count)};
    const int begin = m_places[first];
    qsizetype behind = first + count;
    while (behind < m_letters.size() && m_places[behind] == m_places[behind - 1])
        ++behind; // a letter that was folded to several
    return {begin, m_places[behind] - begin};
}

QList<TextRange> FoldedText::find(const QString &folded) const
{
    QList<TextRange> found;
    if (folded.isEmpty())
        return found;
    for (qsizetype at = m_letters.indexOf(folded); at >= 0; at = m_letters.indexOf(folded, at + folded.size()))
        found.append(rangeOf(at, folded.size()));
    return found;
}

} // namespace callside
