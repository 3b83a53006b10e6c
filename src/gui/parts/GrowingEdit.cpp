// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/GrowingEdit.h"

#include "gui/parts/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>

namespace callside {

namespace {
constexpr int MostLines = 4;
} // namespace

GrowingEdit::GrowingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fitHeight);
    fitHeight();
}

void GrowingEdit::showHint(const QString &hint)
{
    if (hint == placeholderText())
        return;
    setPlaceholderText(hint);
    viewport()->update(); // it does not by itself while it is read-only
    fitHeight();
}

int GrowingEdit::hintLines() const
{
    if (!document()->isEmpty())
        return 1;
    const int width = viewport()->width() - 2 * int(document()->documentMargin());
    const QRect needed =
        fontMetrics().boundingRect({0, 0, std::max(width, 1), 10000}, Qt::TextWordWrap, placeholderText());
    return needed.height() / fontMetrics().lineSpacing();
}

void GrowingEdit::fitHeight()
{
    const int written = int(document()->size().height()); // a plain text document counts lines
    const int lines = std::clamp(std::max(written, hintLines()), 1, MostLines);
    const int around = 2 * int(document()->documentMargin()) + 2 * (space(2) - 1) + 4;
    setFixedHeight(lines * fontMetrics().lineSpacing() + around);
}

bool GrowingEdit::isAtEdge(QTextCursor::MoveOperation move) const
{
    QTextCursor cursor = textCursor(); // a copy: nothing moves
    const bool isFirst = move == QTextCursor::Up;
    if (!cursor.movePosition(move))
        return true;
    // In the first and the last line the cursor goes to the very end of it instead.
    return isFirst ? cursor.atStart() && cursorRect(cursor).top() == cursorRect(textCursor()).top()
                   : cursor.atEnd() && cursorRect(cursor).top() == cursorRect(textCursor()).top();
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier))
        emit sendRequested();
    else if (event->key() == Qt::Key_Escape)
        emit backedOut();
    else if (event->key() == Qt::Key_Up && isPlain && isAtEdge(QTextCursor::Up))
        emit olderWanted();
    else if (event->key() == Qt::Key_Down && isPlain && isAtEdge(QTextCursor::Down))
        emit newerWanted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace callside
