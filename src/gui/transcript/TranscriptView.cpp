// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/transcript/TranscriptView.h"

#include "gui/parts/Icons.h"
#include "gui/transcript/TranscriptDelegate.h"
#include "gui/transcript/TranscriptModel.h"
#include "gui/transcript/TranscriptSearch.h"

#include <QEvent>
#include <QHeaderView>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace callside {

namespace {
// Scrolling by the pixel is pleasant but measures every row; beyond this many the view scrolls by the row.
constexpr int RowsMeasured = 800;
} // namespace

TranscriptView::TranscriptView(TranscriptModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new TranscriptDelegate(model, this))
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
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_Hover);
    setModel(model);
    setItemDelegate(m_delegate);
    header()->setStretchLastSection(true);
    // Other heights for another width.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    chooseScrolling();
    buildNewestButton();
    followModel();
}

TranscriptModel *TranscriptView::record() const
{
    return static_cast<TranscriptModel *>(model());
}

void TranscriptView::buildNewestButton()
{
    m_newestButton->setObjectName(QStringLiteral("newestButton"));
    m_newestButton->setText(tr("Newest words"));
    m_newestButton->setToolTip(tr("Go to the newest words (End)"));
    m_newestButton->setIcon(iconOnFill(Icon::Down, Tone::Accent));
    m_newestButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newestButton->hide();
    connect(m_newestButton, &QToolButton::clicked, this, &TranscriptView::scrollToNewest);
}

void TranscriptView::followModel()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::noteScrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_isAtNewest)
            verticalScrollBar()->setValue(maximum);
    });
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this] {
        chooseScrolling();
        follow();
    });
    connect(model(), &QAbstractItemModel::dataChanged, this, &TranscriptView::follow);
    // Changing the mode lays out what is there: by the row, before and after, so that a long record is never measured.
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { setScrolling(ScrollPerItem); });
    connect(model(), &QAbstractItemModel::modelReset, this, [this] {
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

QSize TranscriptView::sizeHint() const
{
    return {QTreeView::sizeHint().width(), minimumHeight()};
}

// Asked for at each painting, for the background's origin; the tree would measure every row above.
int TranscriptView::verticalOffset() const
{
    return verticalScrollMode() == ScrollPerItem ? 0 : QTreeView::verticalOffset();
}

void TranscriptView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.widget = this;
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    row.state.setFlag(QStyle::State_MouseOver, index == m_pointedAt);
    itemDelegateForIndex(index)->paint(painter, row, index);
}

int TranscriptView::firstRowSeen() const
{
    return std::max(0, indexAt(QPoint(viewport()->width() / 2, 1)).row());
}

void TranscriptView::setTimesShown(bool areShown)
{
    m_delegate->setTimesShown(areShown);
    viewport()->update();
}

void TranscriptView::setSearch(const TranscriptSearch *search)
{
    m_delegate->setSearch(search);
    connect(search, &TranscriptSearch::changed, this, [this] { viewport()->update(); });
    connect(search, &TranscriptSearch::currentChanged, this, &TranscriptView::showFound);
}

void TranscriptView::showFound(int row)
{
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
    noteScrolled(verticalScrollBar()->value());
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

void TranscriptView::setNewestOffered(bool isOffered)
{
    m_isNewestOffered = isOffered;
    placeNewestButton();
}

void TranscriptView::placeNewestButton()
{
    m_newestButton->setVisible(m_isNewestOffered && !m_isAtNewest);
    const QSize size = m_newestButton->sizeHint();
    const QRect area = viewport()->geometry();
    m_newestButton->setGeometry(area.center().x() - size.width() / 2, area.bottom() - size.height() - space(3),
                                size.width(), size.height());
    m_newestButton->raise();
}

void TranscriptView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    record()->setRowAt(current.row());
    viewport()->update();
}

void TranscriptView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    viewport()->update(); // rows out of sight have no place that could be told
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        pointAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        pointAtNothing();
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

std::optional<TranscriptView::Offered> TranscriptView::offeredAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    if (!index.isValid() || !record()->offersAt(index.row()))
        return {};
    const std::optional<TranscriptOffer> offer = m_delegate->offerAt(this, index, place - visualRect(index).topLeft());
    return offer ? std::optional(Offered{index, *offer}) : std::nullopt;
}

void TranscriptView::pointAt(const QPoint &place)
{
    const QModelIndex index = indexAt(place);
    const std::optional<Offered> offered = offeredAt(place);
    m_delegate->setPointedAt(offered ? std::optional(offered->offer) : std::nullopt);
    viewport()->setCursor(offered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_pointedAt = index;
    viewport()->update();
}

void TranscriptView::pointAtNothing()
{
    m_delegate->setPointedAt({});
    m_pointedAt = QModelIndex();
    viewport()->update();
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? offeredAt(event->position().toPoint()) : std::nullopt;
    QTreeView::mousePressEvent(event);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const std::optional<Offered> pressed = std::exchange(m_pressed, {});
    if (pressed && pressed->index.isValid() && pressed == offeredAt(event->position().toPoint()))
        accept(pressed->offer, pressed->index.row());
}

void TranscriptView::accept(TranscriptOffer offer, int row)
{
    if (offer == TranscriptOffer::SendAgain)
        emit sendAgainWanted(record()->entryAt(row));
    else
        emit connectWanted();
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
