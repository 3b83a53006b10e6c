// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, wheel, menu and copying of the transcript.
#include "gui/parts/Icons.h"
#include "gui/transcript/TranscriptModel.h"
#include "gui/transcript/TranscriptText.h"
#include "gui/transcript/TranscriptView.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int SmallestPercent = 80;
constexpr int LargestPercent = 200;
constexpr int PercentAStep = 10;
constexpr int WheelStep = 120;

} // namespace

void TranscriptView::wishTextPercent(int percent)
{
    const int possible = std::clamp(percent, SmallestPercent, LargestPercent);
    if (possible != m_textPercent)
        emit textPercentWanted(possible);
}

void TranscriptView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTreeView::wheelEvent(event);
    m_wheelTurned += event->angleDelta().y();
    const int steps = m_wheelTurned / WheelStep;
    m_wheelTurned -= steps * WheelStep;
    if (steps != 0)
        wishTextPercent(m_textPercent + steps * PercentAStep);
    event->accept();
}

bool TranscriptView::changeTextSize(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        wishTextPercent(m_textPercent + PercentAStep);
    else if (event.key() == Qt::Key_Minus)
        wishTextPercent(m_textPercent - PercentAStep);
    else if (event.key() == Qt::Key_0)
        wishTextPercent(100);
    else
        return false;
    return true;
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(chosenText());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
            return event->ignore(); // means something to the window
        return openChoices();
    }
    if (changeTextSize(*event))
        return event->accept();
    QTreeView::keyPressEvent(event);
}

// Who comes by keyboard begins at the newest line, not at the first.
void TranscriptView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason && model()->rowCount() > 0) {
        const bool scrolls = hasAutoScroll();
        setAutoScroll(false);
        const int row = m_isAtNewest ? model()->rowCount() - 1 : firstRowSeen();
        selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
        setAutoScroll(scrolls);
    }
    QTreeView::focusInEvent(event);
}

void TranscriptView::openChoices()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    scrollTo(index);
    const QRect row = visualRect(index);
    const QPoint place(row.center().x(), std::min(row.bottom(), viewport()->height() - 1));
    openChoicesAt(index, viewport()->mapToGlobal(place));
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return openChoices();
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        openChoicesAt(index, event->globalPos());
}

void TranscriptView::openChoicesAt(const QModelIndex &index, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"transcriptMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TranscriptOffers offers = record()->offersAt(index.row());
    const QPersistentModelIndex row(index);
    for (const TranscriptOffer offer : {TranscriptOffer::SendAgain, TranscriptOffer::Connect}) {
        if (!offers.testFlag(offer))
            continue;
        const Icon icon = offer == TranscriptOffer::SendAgain ? Icon::Undo : Icon::Connect;
        menu->addAction(iconFor(icon), TranscriptText::offer(offer), this, [this, row, offer] {
            if (row.isValid())
                accept(offer, row.row());
        });
    }
    if (offers)
        menu->addSeparator();
    const bool areSeveral = selectionModel()->isSelected(index) && selectionModel()->selectedRows().size() > 1;
    const QString text = areSeveral ? chosenText() : TranscriptText::copied(record()->entryAt(index.row()));
    menu->addAction(iconFor(Icon::Copy), areSeveral ? tr("Copy these lines") : tr("Copy line"), this,
                    [text] { QGuiApplication::clipboard()->setText(text); });
    menu->addAction(tr("Copy whole call"), this, [this] { QGuiApplication::clipboard()->setText(wholeText()); });
    menu->popup(place);
    menu->setActiveAction(menu->actions().constFirst());
}

QString TranscriptView::chosenText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &index : rows)
        text += TranscriptText::copied(record()->entryAt(index.row())) + u'\n';
    return text;
}

QString TranscriptView::wholeText() const
{
    QString text;
    for (int row = 0; row < model()->rowCount(); ++row)
        text += TranscriptText::copied(record()->entryAt(row)) + u'\n';
    return text;
}

} // namespace callside
