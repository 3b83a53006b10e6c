// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Banner.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace callside {

namespace {

Icon bannerIcon(Tone tone)
{
    return tone == Tone::Danger || tone == Tone::Warning ? Icon::Warning
           : tone == Tone::Accent                        ? Icon::Connect
                                                         : Icon::Ended;
}

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(wrappedLabel(this))
    , m_remedy(wrappedLabel(this))
{
    m_sentence->setProperty("textStyle", QStringLiteral("strong"));
    auto *words = new QVBoxLayout;
    words->setSpacing(space(1) / 2);
    words->addWidget(m_sentence);
    words->addWidget(m_remedy);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(2), space(3), space(2));
    row->setSpacing(space(3));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

void Banner::setAction(const QString &text)
{
    if (!m_action && text.isEmpty())
        return;
    if (!m_action) {
        m_action = new QPushButton(this);
        m_action->setObjectName(QStringLiteral("bannerAction"));
        connect(m_action, &QPushButton::clicked, this, [this] { emit actionWanted(m_notice.id); });
        static_cast<QHBoxLayout *>(layout())->insertWidget(2, m_action, 0, Qt::AlignVCenter);
    }
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismissible(bool isDismissible)
{
    if (!m_dismiss) {
        m_dismiss = new QToolButton(this);
        m_dismiss->setObjectName(QStringLiteral("bannerDismiss"));
        m_dismiss->setIcon(iconFor(Icon::Close));
        m_dismiss->setToolTip(tr("Put this away"));
        m_dismiss->setFocusPolicy(Qt::StrongFocus);
        connect(m_dismiss, &QToolButton::clicked, this, &Banner::dismiss);
        static_cast<QHBoxLayout *>(layout())->addWidget(m_dismiss, 0, Qt::AlignVCenter);
        nameDismiss();
    }
    m_dismiss->setVisible(isDismissible);
}

void Banner::nameDismiss()
{
    //: Of a button that closes a notice. %1 is the notice
    m_dismiss->setAccessibleName(tr("Put away: %1").arg(m_notice.sentence));
}

void Banner::dismiss()
{
    m_isDismissed = true;
    hide();
    emit dismissed(m_notice.id);
}

void Banner::show(const Notice &notice)
{
    if (notice == m_notice)
        return;
    const bool isNew = notice.id != m_notice.id;
    m_isDismissed = m_isDismissed && !isNew;
    m_notice = notice;
    m_sentence->setText(notice.sentence);
    m_remedy->setText(notice.remedy);
    m_remedy->setVisible(!notice.remedy.isEmpty());
    layout()->setAlignment(m_icon, notice.remedy.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    setTone(m_sentence, notice.tone);
    setAccessibleName(notice.sentence);
    setAccessibleDescription(notice.remedy);
    drawIcon();
    if (m_dismiss)
        nameDismiss();
    setVisible(!notice.isEmpty() && !m_isDismissed);
    update();
    if (isNew && !notice.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::drawIcon()
{
    m_sentence->ensurePolished();
    const int side = m_sentence->fontMetrics().height();
    m_icon->setPixmap(iconFor(bannerIcon(m_notice.tone), m_notice.tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(systemColours().toneSoft(m_notice.tone));
    painter.drawRoundedRect(rect(), 8, 8);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        drawIcon();
}

PracticeBand::PracticeBand(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("practiceBand"));
    setAccessibleName(tr("Practice: no real callers"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PracticeBand::sizeHint() const
{
    return {0, fontMetrics().height() + space(3)};
}

void PracticeBand::paintEvent(QPaintEvent *)
{
    const ToneColours &tone = systemColours().warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tone.soft);
    QColor stripe = tone.fill;
    stripe.setAlphaF(0.22F);
    painter.setPen(QPen(stripe, 10));
    for (int x = -height(); x < width() + height(); x += 28)
        painter.drawLine(x, height() + 6, x + height() + 12, -6);
    const QString text = accessibleName();
    QFont font = fontFor(TextStyle::Strong, this->font());
    const int textWidth = QFontMetrics(font).horizontalAdvance(text) + 2 * space(4);
    const QRect plate((width() - textWidth) / 2, 0, textWidth, height());
    painter.fillRect(plate, tone.soft);
    painter.setFont(font);
    painter.setPen(tone.text);
    painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace callside
