// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/PrivacyVeil.h"

#include "gui/parts/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int CoarsePixels = 24;
constexpr double Paleness = 0.45;

} // namespace

QImage unreadable(QWidget *widget, const QRect &part)
{
    const int dot = std::max(CoarsePixels, 2 * widget->fontMetrics().height());
    const QSize dots(std::max(1, part.width() / dot), std::max(1, part.height() / dot));
    return widget->grab(part).toImage().scaled(dots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void paintUnreadable(QPainter *painter, const QRect &rect, const QImage &picture)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->fillRect(rect, systemColours().window);
    painter->drawImage(rect, picture);
    QColor pale = systemColours().window;
    pale.setAlphaF(float(Paleness));
    painter->fillRect(rect, pale);
}

PrivacyVeil::PrivacyVeil(QWidget *dialog)
    : QWidget(dialog)
    , m_picture(unreadable(dialog, dialog->rect()))
{
    setObjectName(u"privacyVeil"_s);
    setAccessibleName(tr("Hidden from the counter"));
    setAttribute(Qt::WA_NoMousePropagation);
    setGeometry(dialog->rect());
    dialog->installEventFilter(this);
    show();
    raise();
}

bool PrivacyVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void PrivacyVeil::mousePressEvent(QMouseEvent *)
{
    emit pressed();
}

void PrivacyVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintUnreadable(&painter, rect(), m_picture);
}

} // namespace callside
