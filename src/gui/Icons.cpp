// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QString iconFile(Icon icon)
{
    switch (icon) {
    case Icon::Answer:
        return u"answer"_s;
    case Icon::Assistant:
        return u"assistant"_s;
    case Icon::Caller:
        return u"caller"_s;
    case Icon::Chevron:
        return u"chevron"_s;
    case Icon::Clock:
        return u"clock"_s;
    case Icon::Close:
        return u"close"_s;
    case Icon::Connect:
        return u"connect"_s;
    case Icon::Down:
        return u"down"_s;
    case Icon::Ended:
        return u"ended"_s;
    case Icon::EndCall:
        return u"end-call"_s;
    case Icon::Eye:
        return u"eye"_s;
    case Icon::EyeOff:
        return u"eye-off"_s;
    case Icon::Key:
        return u"key"_s;
    case Icon::Keep:
        return u"keep"_s;
    case Icon::Line:
        return u"line"_s;
    case Icon::Lost:
        return u"lost"_s;
    case Icon::Practice:
        return u"practice"_s;
    case Icon::Quiet:
        return u"quiet"_s;
    case Icon::Ringing:
        return u"ringing"_s;
    case Icon::Say:
        return u"say"_s;
    case Icon::Steer:
        return u"steer"_s;
    case Icon::Stop:
        return u"stop"_s;
    case Icon::Talking:
        return u"talking"_s;
    case Icon::Tick:
        return u"tick"_s;
    case Icon::Tool:
        return u"tool"_s;
    case Icon::Warning:
        return u"warning"_s;
    }
    Q_UNREACHABLE();
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

} // namespace callside
