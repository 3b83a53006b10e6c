// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CallListView.h"

#include "gui/CallListDelegate.h"
#include "gui/CallListModel.h"
#include "gui/Theme.h"

#include <QPainter>

namespace callside {

CallListView::CallListView(CallListModel *model, QWidget *parent)
    : QListView(parent)
    , m_calls(model)
{
    setObjectName(QStringLiteral("callList"));
    setAccessibleName(tr("Calls"));
    setAccessibleDescription(tr("Ctrl+1 to Ctrl+9 choose a call, F2 the most urgent one, F6 goes to the next panel"));
    setModel(model);
    setItemDelegate(new CallListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    connect(model, &CallListModel::sectionsChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

CallId CallListView::selectedCall() const
{
    return {currentIndex().data(CallListModel::CallRole).toString()};
}

void CallListView::select(const CallId &call)
{
    selectRow(m_calls->rowOf(call));
}

void CallListView::selectRow(int row)
{
    const QModelIndex index = m_calls->index(row);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void CallListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit callSelected(selectedCall());
}

void CallListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_calls->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(systemColours().muted);
    painter.drawText(viewport()->rect().adjusted(space(4), space(6), -space(4), 0),
                     int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, tr("No calls yet"));
}

} // namespace callside
