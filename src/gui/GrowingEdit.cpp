// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/GrowingEdit.h"

#include "gui/Theme.h"

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

void GrowingEdit::fitHeight()
{
    const int lines = std::clamp(int(document()->size().height()), 1, MostLines); // a plain text document counts lines
    const int around = 2 * int(document()->documentMargin()) + 2 * (space(2) - 1) + 4;
    setFixedHeight(lines * fontMetrics().lineSpacing() + around);
}

void GrowingEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier))
        emit sendRequested();
    else if (event->key() == Qt::Key_Escape)
        emit backedOut();
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
