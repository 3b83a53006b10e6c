// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/WordingPreview.h"

#include "gui/parts/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace callside {

WordingPreview::WordingPreview(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(u"wordingPreview"_s);
    setAccessibleName(tr("Preview"));
    setToolTip(tr("What the assistant reads; what the variables stand for is underlined"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void WordingPreview::showPrompt(const Prompt &prompt, const Variables &variables)
{
    const QList<WordingPiece> pieces = wordingPieces(prompt, variables);
    if (pieces == m_pieces)
        return;
    m_pieces = pieces;
    render();
}

void WordingPreview::render()
{
    const Colours &colours = coloursFor(palette());
    const int before = verticalScrollBar()->value();
    QTextCharFormat plain;
    plain.setForeground(colours.text);
    QTextCharFormat heading = plain;
    heading.setFontWeight(QFont::DemiBold);
    heading.setForeground(colours.muted);
    QTextCharFormat filled = plain;
    filled.setForeground(colours.accent.text);
    filled.setFontUnderline(true);
    clear();
    m_places.clear();
    QTextCursor cursor(document());
    for (const WordingPiece &piece : std::as_const(m_pieces)) {
        const bool isHeading = piece.kind == WordingPiece::Kind::Heading;
        if (isHeading && piece.section)
            m_places.insert(*piece.section, cursor.position());
        cursor.insertText(piece.text, isHeading ? heading : piece.kind == WordingPiece::Kind::Filled ? filled : plain);
    }
    verticalScrollBar()->setValue(before);
}

void WordingPreview::showSection(WordingSection section)
{
    m_section = section;
    scrollToSection();
}

// Its heading comes to the top.
void WordingPreview::scrollToSection()
{
    if (!m_places.contains(m_section))
        return;
    const QTextBlock heading = document()->findBlock(m_places.value(m_section));
    const qreal top = document()->documentLayout()->blockBoundingRect(heading).top();
    verticalScrollBar()->setValue(int(top) - space(1));
}

void WordingPreview::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    scrollToSection();
}

void WordingPreview::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        render();
}

} // namespace callside
