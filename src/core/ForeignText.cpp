// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ForeignText.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace callside {

namespace {

bool isShowable(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Other_Format: // bidi controls among them; the joiners are needed to write some names
        return character == 0x200C || character == 0x200D;
    default:
        return true;
    }
}

} // namespace

QString fitToBeShown(const QString &text, qsizetype longest)
{
    QList<char32_t> kept;
    const QList<uint> characters = text.toUcs4();
    kept.reserve(characters.size());
    for (const uint character : characters) {
        if (isShowable(character))
            kept.append(character);
        else if (character == '\n' || character == '\r' || character == '\t')
            kept.append(U' ');
    }
    const QString clean = QString::fromUcs4(kept.constData(), kept.size()).simplified();
    qsizetype end = std::min(clean.size(), longest);
    if (end < clean.size() && clean.at(end).isLowSurrogate())
        --end;
    return clean.left(end);
}

} // namespace callside
