// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/ScreenMemory.h"

#include "core/Preferences.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr int FrameTop = 40;    // what the desktop puts above a window, about
constexpr int FrameSide = 8;    // and around it
constexpr int GraspHeight = 16; // as much of the title must be in sight
constexpr int GraspWidth = 120;

QRect usable(const QRect &screen)
{
    return screen.adjusted(FrameSide, FrameTop, -FrameSide, -FrameSide);
}

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

int distance(const QRect &screen, const QPoint &point)
{
    const QPoint nearest(std::clamp(point.x(), screen.left(), screen.right()),
                         std::clamp(point.y(), screen.top(), screen.bottom()));
    return (point - nearest).manhattanLength();
}

QRect bestScreen(const QRect &wanted, const QList<QRect> &screens)
{
    return *std::max_element(screens.cbegin(), screens.cend(), [&](const QRect &a, const QRect &b) {
        const qint64 inA = areaOf(a & wanted);
        const qint64 inB = areaOf(b & wanted);
        if (inA != inB)
            return inA < inB;
        return distance(a, wanted.center()) > distance(b, wanted.center());
    });
}

// Its title can be seen and taken hold of, and what is below the title is on screens too, on one or across several.
bool isAtHand(const QRect &wanted, const QList<QRect> &screens)
{
    const QRect title(wanted.left(), wanted.top() - GraspHeight, wanted.width(), GraspHeight);
    qint64 seen = 0;
    bool hasTitle = false;
    for (const QRect &screen : screens) {
        seen += areaOf(screen & wanted);
        const QRect part = screen & title;
        hasTitle |= part.width() >= std::min(GraspWidth, wanted.width()) && part.height() >= GraspHeight;
    }
    return hasTitle && seen >= areaOf(wanted);
}

} // namespace

QRect placeOnScreens(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty() || isAtHand(wanted, screens))
        return wanted;
    const QRect room = usable(bestScreen(wanted, screens));
    QRect place(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - place.height() + 1));
    return place;
}

ScreenMemory::ScreenMemory(QWidget *window, QSplitter *columns)
    : QObject(window)
    , m_window(window)
    , m_columns(columns)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(500ms);
    connect(&m_settled, &QTimer::timeout, this, &ScreenMemory::changed);
    m_rearrange.setSingleShot(true);
    m_rearrange.setInterval(250ms); // a desktop moves windows itself first
    connect(&m_rearrange, &QTimer::timeout, this, &ScreenMemory::bringBack);
    m_window->installEventFilter(this);
    if (m_columns)
        connect(m_columns, &QSplitter::splitterMoved, &m_settled, qOverload<>(&QTimer::start));
    watchScreens();
}

void ScreenMemory::watchScreens()
{
    const auto follow = [this](const QScreen *screen) {
        connect(screen, &QScreen::availableGeometryChanged, &m_rearrange, qOverload<>(&QTimer::start));
    };
    const QList<QScreen *> screens = QGuiApplication::screens();
    std::for_each(screens.cbegin(), screens.cend(), follow);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, follow);
    connect(qGuiApp, &QGuiApplication::screenRemoved, &m_rearrange, [this] { m_rearrange.start(); });
}

void ScreenMemory::restore(const Preferences &preferences)
{
    if (!preferences.windowGeometry.isEmpty())
        m_window->restoreGeometry(preferences.windowGeometry);
    bringBack();
    if (m_columns && !preferences.columnSizes.isEmpty())
        m_columns->restoreState(preferences.columnSizes);
}

void ScreenMemory::store(Preferences *preferences) const
{
    preferences->windowGeometry = m_window->saveGeometry();
    if (m_columns)
        preferences->columnSizes = m_columns->saveState();
}

void ScreenMemory::bringBack()
{
    if (m_window->isMaximized() || m_window->isFullScreen() || m_window->isMinimized())
        return; // the desktop puts those on a screen
    QList<QRect> screens;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        screens.append(screen->availableGeometry());
    const QRect place = placeOnScreens(m_window->geometry(), screens);
    if (place != m_window->geometry())
        m_window->setGeometry(place);
}

bool ScreenMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowStateChange)
        m_rearrange.start(); // its screen may have gone while it was minimized
    if (watched == m_window && m_window->isVisible() &&
        (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
         event->type() == QEvent::WindowStateChange))
        m_settled.start();
    return QObject::eventFilter(watched, event);
}

} // namespace callside
