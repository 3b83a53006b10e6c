// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TranscriptView.h"

#include "gui/Icons.h"
#include "gui/TranscriptDelegate.h"
#include "gui/TranscriptModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QToolButton>

namespace callside {

namespace {
// Scrolling by the pixel is pleasant but measures every row; beyond this many the view scrolls by the row.
constexpr int RowsMeasured = 800;
} // namespace

TranscriptView::TranscriptView(TranscriptModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_newestButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("transcriptView"));
    setAccessibleName(tr("What is being said"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setItemsExpandable(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(model);
    setItemDelegate(new TranscriptDelegate(model, this));
    header()->setStretchLastSection(true);
    // Other heights for another width.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    chooseScrolling();

    m_newestButton->setObjectName(QStringLiteral("newestButton"));
    m_newestButton->setText(tr("Newest words"));
    m_newestButton->setToolTip(tr("Go to the newest words"));
    m_newestButton->setIcon(iconOnFill(Icon::Down, Tone::Accent));
    m_newestButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newestButton->hide();
    connect(m_newestButton, &QToolButton::clicked, this, &TranscriptView::scrollToNewest);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::noteScrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_isAtNewest)
            verticalScrollBar()->setValue(maximum);
    });
    connect(model, &TranscriptModel::rowsInserted, this, [this] {
        chooseScrolling();
        follow();
    });
    connect(model, &TranscriptModel::dataChanged, this, &TranscriptView::follow);
    // Changing the mode lays out what is there: by the row, before and after, so that a long record is never measured.
    connect(model, &TranscriptModel::modelAboutToBeReset, this, [this] { setScrolling(ScrollPerItem); });
    connect(model, &TranscriptModel::modelReset, this, [this] {
        chooseScrolling();
        scrollToNewest();
    });
}

void TranscriptView::chooseScrolling()
{
    setScrolling(model()->rowCount() > RowsMeasured ? ScrollPerItem : ScrollPerPixel);
}

void TranscriptView::setScrolling(ScrollMode mode)
{
    const bool wasAtNewest = m_isAtNewest;
    if (mode != verticalScrollMode())
        setVerticalScrollMode(mode);
    m_isAtNewest = wasAtNewest;
    if (mode == ScrollPerPixel)
        verticalScrollBar()->setSingleStep(3 * fontMetrics().height() / 2);
}

QRect TranscriptView::visualRect(const QModelIndex &index) const
{
    if (verticalScrollMode() == ScrollPerItem) {
        const int first = verticalScrollBar()->value();
        const int mostRows = viewport()->height() / fontMetrics().height() + 1;
        if (index.row() < first || index.row() > first + mostRows)
            return {};
    }
    return QTreeView::visualRect(index);
}

// Asked for at each painting, for the background's origin; the tree would measure every row above.
int TranscriptView::verticalOffset() const
{
    return verticalScrollMode() == ScrollPerItem ? 0 : QTreeView::verticalOffset();
}

void TranscriptView::scrollToNewest()
{
    m_isAtNewest = true;
    follow();
    placeNewestButton();
}

void TranscriptView::follow()
{
    if (m_isAtNewest)
        scrollToBottom();
}

void TranscriptView::noteScrolled(int value)
{
    m_isAtNewest = value >= verticalScrollBar()->maximum();
    placeNewestButton();
}

void TranscriptView::placeNewestButton()
{
    m_newestButton->setVisible(!m_isAtNewest);
    const QSize size = m_newestButton->sizeHint();
    const QRect area = viewport()->geometry();
    m_newestButton->setGeometry(area.center().x() - size.width() / 2, area.bottom() - size.height() - space(3),
                                size.width(), size.height());
    m_newestButton->raise();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    const bool wasAtNewest = m_isAtNewest;
    QTreeView::resizeEvent(event);
    m_isAtNewest = wasAtNewest;
    placeNewestButton();
    follow();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace callside
