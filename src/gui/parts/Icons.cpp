// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// In the order of Icon.
constexpr std::array IconFiles{
    "add"_L1,     "answer"_L1,  "assistant"_L1, "caller"_L1,  "centre"_L1,   "chevron"_L1,      "clock"_L1,
    "close"_L1,   "connect"_L1, "copy"_L1,      "down"_L1,    "edit"_L1,     "ended"_L1,        "end-call"_L1,
    "eye"_L1,     "eye-off"_L1, "export"_L1,    "figures"_L1, "filter"_L1,   "hidden"_L1,       "history"_L1,
    "hold"_L1,    "info"_L1,    "keep"_L1,      "key"_L1,     "keyboard"_L1, "line"_L1,         "lock"_L1,
    "lost"_L1,    "louder"_L1,  "menu"_L1,      "money"_L1,   "note"_L1,     "person"_L1,       "practice"_L1,
    "quiet"_L1,   "remove"_L1,  "resume"_L1,    "ringing"_L1, "say"_L1,      "search"_L1,       "settings"_L1,
    "silence"_L1, "star"_L1,    "steer"_L1,     "stop"_L1,    "talking"_L1,  "task"_L1,         "tick"_L1,
    "tool"_L1,    "unclear"_L1, "undo"_L1,      "up"_L1,      "urgent"_L1,   "wants-person"_L1, "warning"_L1,
};
static_assert(IconFiles.size() == std::size_t(Icon::Warning) + 1);

QLatin1StringView iconFile(Icon icon)
{
    return IconFiles[std::size_t(icon)];
}

QPixmap drawnIcon(Icon icon, const QColor &color, const QSize &size)
{
    const QString cacheKey = u"callside-%1-%2-%3"_s.arg(int(icon)).arg(color.name()).arg(size.width());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(iconFile(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor"_ba, color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(Icon icon, Tone tone, bool isOnFill)
        : m_icon(icon)
        , m_tone(tone)
        , m_isOnFill(isOnFill)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_icon, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawnIcon(m_icon, color(mode), size);
    }
    QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Colours &colours = systemColours();
        if (mode == QIcon::Disabled)
            return colours.inputBorder;
        if (!m_isOnFill)
            return colours.toneText(m_tone);
        return m_tone == Tone::Danger ? colours.danger.onFill
               : m_tone == Tone::Good ? colours.good.onFill
                                      : colours.accent.onFill;
    }

    Icon m_icon;
    Tone m_tone;
    bool m_isOnFill;
};

// Red with a white ring and white digits: the ring parts it from a dark panel, the red from a light one. At 16 px it
// takes most of the icon, since a number that cannot be read says nothing.
void paintBadge(QPainter &painter, int side, const QString &number)
{
    const qreal height = side * (side < 32 ? 0.72 : 0.62);
    const qreal width = number.size() > 1 ? qMin<qreal>(side, height * 1.35) : height;
    const QRectF badge(side - width, side - height, width, height);
    const qreal ring = qMax(1.0, side / 20.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setBrush(QColor(0xb3261e));
    painter.drawRoundedRect(badge.adjusted(ring, ring, -ring, -ring), height / 2 - ring, height / 2 - ring);
    QFont font = QGuiApplication::font();
    font.setWeight(QFont::Bold);
    font.setPixelSize(qMax(1, qRound(height * (number.size() > 1 ? 0.66 : 0.76))));
    QPainterPath digits;
    digits.addText(0, 0, font, number);
    digits.translate(badge.center() - digits.boundingRect().center());
    painter.fillPath(digits, Qt::white);
}

} // namespace

QIcon iconFor(Icon icon, Tone tone)
{
    return QIcon(new TintedIcon(icon, tone, false));
}

QIcon iconOnFill(Icon icon, Tone tone)
{
    return QIcon(new TintedIcon(icon, tone, true));
}

void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = qMin(rect.width(), rect.height());
    QPixmap pixmap = drawnIcon(icon, color, QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

QIcon badgedIcon(const QIcon &base, int count)
{
    if (count <= 0)
        return base;
    const QString number = count > 9 ? u"9+"_s : QString::number(count);
    QIcon badged;
    for (const int side : {16, 22, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        base.paint(&painter, pixmap.rect());
        paintBadge(painter, side, number);
        painter.end();
        badged.addPixmap(pixmap);
    }
    return badged;
}

} // namespace callside
