// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace callside {

// Some of a text.
struct TextRange {
    int begin = 0;
    int length = 0;
    int end() const { return begin + length; }
    bool operator==(const TextRange &) const = default;
};

// A text made ready for finding in it: case, accents, width, the kind of kana and of apostrophe do not count. It knows
// where in the text each of its letters stood.
class FoldedText
{
public:
    explicit FoldedText(const QString &text);

    // Every place of what was folded by fold(), one behind the other, as ranges of the text itself.
    QList<TextRange> find(const QString &folded) const;
    static QString fold(const QString &text) { return FoldedText(text).m_letters; }

private:
    TextRange rangeOf(qsizetype first, qsizetype count) const;

    QString m_letters;
    QList<int> m_places; // in the text, one a letter, and its end; empty where the letters are the text's own
};

} // namespace callside
