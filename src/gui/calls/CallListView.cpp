// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallListView.h"

#include "core/Preferences.h"
#include "gui/calls/CallListDelegate.h"
#include "gui/calls/CallListModel.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Keys.h"
#include "gui/parts/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QVariantAnimation>

using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr int CompactFrom = 13; // calls that are going on
constexpr int ComfortableFrom = 10;
constexpr int SlideMilliseconds = 180;
constexpr int MostThatSlide = 4; // more at once are a list that is filled
constexpr auto SlipTime = 500ms; // nobody looks, decides and clicks within it
constexpr int SlipPixels = 6;

} // namespace

CallListView::CallListView(CallListModel *model, QWidget *parent)
    : QListView(parent)
    , m_calls(model)
    , m_cards(new CallListDelegate(this))
    , m_urgentElsewhere(new QToolButton(this))
{
    setObjectName(QStringLiteral("callList"));
    setAccessibleName(tr("Calls"));
    const auto hold = [this] { holdStill(); };
    connect(model, &CallListModel::rowsAboutToBeInserted, this, hold);
    connect(model, &CallListModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { holdStill(first, last); });
    connect(model, &CallListModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last) { holdStill(first, last); });
    setModel(model);
    setItemDelegate(m_cards);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    connect(model, &CallListModel::sectionsChanged, this, [this] {
        chooseDensity();
        scheduleDelayedItemsLayout();
    });
    connect(model, &CallListModel::callArrived, this, &CallListView::slideIn);

    m_urgentElsewhere->setObjectName(QStringLiteral("urgentAboveButton"));
    m_urgentElsewhere->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_urgentElsewhere->setFocusPolicy(Qt::NoFocus); // a key does the same
    m_urgentElsewhere->setStyleSheet(QStringLiteral("QToolButton { padding: 1px 10px; min-height: 1.3em; }"));
    m_urgentElsewhere->hide();
    nameKeys({});
    connect(m_urgentElsewhere, &QToolButton::clicked, this, &CallListView::goToUrgent);
    // Queued: rows are not measured while the calls change.
    connect(model, &CallListModel::dataChanged, this, &CallListView::showUrgentElsewhere, Qt::QueuedConnection);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CallListView::noteScrolling);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_anchor = QModelIndex(); });
}

void CallListView::select(const CallId &call)
{
    const int row = m_calls->rowOf(call);
    if (row >= 0)
        return selectRow(row);
    if (!m_calls->find(call))
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    selectionModel()->clear();
    setSelected(call);
}

void CallListView::selectRow(int row)
{
    const QModelIndex index = m_calls->index(row);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void CallListView::setSelected(const CallId &call)
{
    m_selected = call;
    m_calls->setUnmasked(hasFocus() ? call : CallId{});
    emit callSelected(call);
}

void CallListView::setPreferences(const Preferences &preferences)
{
    m_isMotionReduced = preferences.isMotionReduced;
    m_calls->setMasked(preferences.areNumbersMasked);
    nameKeys(preferences);
}

void CallListView::nameKeys(const Preferences &preferences)
{
    const auto key = [&](DeskKey of) { return keyText(of, preferences); };
    //: For screen readers. %1 nine keys, "Ctrl+1 … Ctrl+9"; %2 "F2"; %3 "F6"
    setAccessibleDescription(tr("%1 choose a call, %2 the most urgent one, %3 goes to the next panel")
                                 .arg(key(DeskKey::NthCall), key(DeskKey::MostUrgent), key(DeskKey::NextPanel)));
    m_urgentElsewhere->setToolTip(tipWithKey(tr("Show the most urgent call"), DeskKey::MostUrgent, preferences));
}

void CallListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFollowing)
        setSelected({current.data(CallListModel::CallRole).toString()});
}

void CallListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int row = currentIndex().row();
    if (row >= start && row <= end) {
        const QScopedValueRollback following(m_isFollowing, true);
        selectionModel()->clear();
    }
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void CallListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    const int row = m_calls->rowOf(m_selected);
    if (row < start || row > end)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const QScopedValueRollback scrolling(m_isScrolling, true);
    setCurrentIndex(m_calls->index(row));
}

void CallListView::chooseDensity()
{
    const int live = m_calls->liveCount();
    const bool isCompact = live >= CompactFrom || (m_isCompact && live >= ComfortableFrom);
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    m_cards->setCompact(isCompact);
}

void CallListView::slideIn(const CallId &call)
{
    if (m_isMotionReduced || !isVisible() || m_arriving >= MostThatSlide)
        return;
    auto *slide = new QVariantAnimation(this);
    slide->setDuration(SlideMilliseconds);
    slide->setStartValue(0.0);
    slide->setEndValue(1.0);
    slide->setEasingCurve(QEasingCurve::OutCubic);
    ++m_arriving;
    m_cards->setArrival(call, 0);
    connect(slide, &QVariantAnimation::valueChanged, this, [this, call](const QVariant &progress) {
        m_cards->setArrival(call, progress.toDouble());
        scheduleDelayedItemsLayout();
    });
    connect(slide, &QVariantAnimation::finished, this, [this] {
        --m_arriving;
        scheduleDelayedItemsLayout();
    });
    slide->start(QAbstractAnimation::DeleteWhenStopped);
}

QModelIndex CallListView::anchorBut(int first, int last) const
{
    const auto stays = [&](const QModelIndex &index) {
        return index.isValid() && (index.row() < first || index.row() > last);
    };
    if (viewport()->underMouse()) {
        const QModelIndex pointed = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
        if (stays(pointed))
            return pointed;
    }
    if (m_isSelectionInSight && currentIndex().isValid())
        return currentIndex(); // wherever it goes
    QModelIndex top = indexAt({viewport()->width() / 2, space(2)});
    while (top.isValid() && !stays(top))
        top = top.siblingAtRow(top.row() + 1);
    return top;
}

void CallListView::holdStill(int first, int last)
{
    if (m_anchor.isValid() || !isVisible())
        return;
    m_isSelectionInSight = !currentIndex().data(CallListModel::IsOverRole).toBool() &&
                           viewport()->rect().intersects(visualRect(currentIndex()));
    if (viewport()->underMouse()) {
        const QPoint position = viewport()->mapFromGlobal(QCursor::pos());
        m_underMouse.call = {indexAt(position).data(CallListModel::CallRole).toString()};
        m_underMouse.position = position;
        m_underMouse.since.start();
    }
    if (verticalScrollBar()->value() == 0)
        return; // what is new at the top is to be seen
    const QModelIndex anchor = anchorBut(first, last);
    m_anchor = anchor;
    m_anchorTop = visualRect(anchor).top();
}

void CallListView::doItemsLayout()
{
    QListView::doItemsLayout();
    restoreStill();
    showUrgentElsewhere();
}

void CallListView::restoreStill()
{
    const QScopedValueRollback scrolling(m_isScrolling, true);
    QScrollBar *bar = verticalScrollBar();
    const auto isOver = [](const QModelIndex &index) { return index.data(CallListModel::IsOverRole).toBool(); };
    const bool isToStay = m_anchor.isValid() && !(m_anchor == currentIndex() && isOver(m_anchor));
    const bool isToFollow = m_isSelectionInSight && currentIndex().isValid() && !isOver(currentIndex());
    if (isAnyUnseen() && !m_isScrolledByHand) {
        bar->setValue(0);
    } else {
        if (isToStay)
            bar->setValue(bar->value() + visualRect(m_anchor).top() - m_anchorTop);
        if (isToFollow && !viewport()->rect().contains(visualRect(currentIndex()).center()))
            scrollTo(currentIndex());
    }
    if (m_arriving > 0)
        return;
    m_anchor = QModelIndex();
    m_isSelectionInSight = false;
}

void CallListView::updateGeometries()
{
    const QScopedValueRollback scrolling(m_isScrolling, true); // there may be less to scroll now
    QListView::updateGeometries();
}

// A row that was clicked comes into sight in a while: that is no wish to be anywhere else.
void CallListView::timerEvent(QTimerEvent *event)
{
    const QScopedValueRollback scrolling(m_isScrolling, true);
    QListView::timerEvent(event);
}

void CallListView::noteScrolling(int value)
{
    m_isScrolledByHand = value > 0 && (m_isScrolledByHand || !m_isScrolling);
    showUrgentElsewhere();
}

void CallListView::focusInEvent(QFocusEvent *event)
{
    m_calls->setUnmasked(m_selected);
    QListView::focusInEvent(event);
}

// Also when another window comes to the front.
void CallListView::focusOutEvent(QFocusEvent *event)
{
    m_calls->setUnmasked({});
    QListView::focusOutEvent(event);
}

void CallListView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const bool hasSlipped = m_underMouse.since.isValid() && !m_underMouse.since.hasExpired(SlipTime.count()) &&
                            (position - m_underMouse.position).manhattanLength() <= SlipPixels;
    const int meant = hasSlipped ? m_calls->rowOf(m_underMouse.call) : -1;
    if (meant >= 0 && indexAt(position).row() != meant) {
        setCurrentIndex(m_calls->index(meant));
        return event->accept();
    }
    QListView::mousePressEvent(event);
}

void CallListView::wheelEvent(QWheelEvent *event)
{
    m_anchor = QModelIndex();
    m_isSelectionInSight = false;
    QListView::wheelEvent(event);
}

void CallListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showUrgentElsewhere();
}

// They stand first.
bool CallListView::isAnyUnseen() const
{
    if (m_calls->rowCount() == 0)
        return false;
    const CallState &first = m_calls->stateAt(0);
    return sectionOf(first) == CallSection::Urgent && !first.urgency.isAcknowledged();
}

QModelIndex CallListView::urgentOutOfSight() const
{
    const int bottom = viewport()->height();
    for (int row = 0; row < m_calls->rowCount() && sectionOf(m_calls->stateAt(row)) == CallSection::Urgent; ++row) {
        const QModelIndex index = m_calls->index(row);
        const QRect rect = visualRect(index);
        const bool isWhole = rect.top() >= 0 && rect.bottom() < bottom;
        const bool fillsAll = rect.top() <= 0 && rect.bottom() >= bottom - 1;
        if (!m_calls->stateAt(row).urgency.isAcknowledged() && !isWhole && !fillsAll)
            return index;
    }
    return {};
}

// Beside the rows, where it covers no words.
void CallListView::showUrgentElsewhere()
{
    if (m_isPlacing)
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    const QModelIndex urgent = urgentOutOfSight();
    m_urgentElsewhere->setVisible(urgent.isValid());
    if (!urgent.isValid())
        return keepFree(0, 0);
    const bool isAbove = visualRect(urgent).top() < 0;
    m_urgentElsewhere->setText(isAbove ? tr("Urgent call above") : tr("Urgent call below"));
    m_urgentElsewhere->setIcon(iconFor(isAbove ? Icon::Up : Icon::Down, Tone::Danger));
    const int needed = m_urgentElsewhere->sizeHint().height() + 2 * space(1);
    keepFree(isAbove ? needed : 0, isAbove ? 0 : needed);
    const QRect rows = viewport()->geometry();
    const QRect area = QRect(rows.left(), 0, rows.width(), height()).adjusted(space(1), space(1), -space(1), -space(1));
    const QSize size = m_urgentElsewhere->sizeHint().boundedTo(area.size());
    const Qt::Alignment place = Qt::AlignRight | (isAbove ? Qt::AlignTop : Qt::AlignBottom);
    m_urgentElsewhere->setGeometry(QStyle::alignedRect(layoutDirection(), place, size, area));
}

// No row moves on the screen, as far as there are any to scroll.
void CallListView::keepFree(int above, int below)
{
    const QMargins before = viewportMargins();
    if (before.top() == above && before.bottom() == below)
        return;
    const QScopedValueRollback scrolling(m_isScrolling, true);
    const int value = verticalScrollBar()->value();
    setViewportMargins(0, above, 0, below);
    verticalScrollBar()->setValue(value + above - before.top());
}

void CallListView::goToUrgent()
{
    const QModelIndex urgent = urgentOutOfSight();
    if (urgent.isValid())
        scrollTo(urgent, visualRect(urgent).top() < 0 ? PositionAtTop : PositionAtBottom);
}

void CallListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_calls->callCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(systemColours().muted);
    painter.drawText(viewport()->rect().adjusted(space(4), space(6), -space(4), 0),
                     int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, tr("No calls yet"));
}

} // namespace callside
