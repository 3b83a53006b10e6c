// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/TallArea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int FewestLinesSeen = 8;
constexpr int LinesAroundFocus = 3; // the buttons of a text field are seen with it

} // namespace

TallArea::TallArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"tallArea"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // Also where the focus comes from outside: Qt looks after that within the area only.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, LinesAroundFocus * fontMetrics().height());
    });
}

void TallArea::goToTop()
{
    verticalScrollBar()->setValue(0);
}

QSize TallArea::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, FewestLinesSeen * fontMetrics().height()};
}

QSize TallArea::sizeHint() const
{
    return widget()->sizeHint().expandedTo(minimumSizeHint());
}

int TallArea::neededHeight(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                       : layout->totalMinimumSize().height();
}

void TallArea::fit()
{
    const QSize room = maximumViewportSize();
    int width = room.width();
    int height = neededHeight(width);
    if (height > room.height()) {
        width -= verticalScrollBar()->sizeHint().width();
        height = neededHeight(width);
    }
    widget()->resize(width, std::max(height, room.height()));
}

bool TallArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void TallArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace callside
