// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/PrivacyCover.h"

#include "core/Preferences.h"
#include "gui/console/PrivacyVeil.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Keys.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int PanelCharacters = 46;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

// Held down together with others, or for the computer and not for a program.
bool isKeyByItself(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Print:
    case Qt::Key_VolumeDown:
    case Qt::Key_VolumeUp:
    case Qt::Key_VolumeMute:
    case Qt::Key_unknown:
    case 0:
        return false;
    default:
        return true;
    }
}

bool belongsTo(const QWidget *widget, const QWidget *window)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget == window)
            return true;
    }
    return false;
}

} // namespace

PrivacyCover::PrivacyCover(QWidget *area, QWidget *spared)
    : QWidget(area)
    , m_area(area)
    , m_spared(spared)
    , m_panel(new QWidget(this))
    , m_icon(new QLabel(m_panel))
    , m_title(new QLabel(tr("Hidden from the counter"), m_panel))
    , m_hint(new QLabel(m_panel))
    , m_urgent(new Banner(m_panel))
{
    setObjectName(u"privacyCover"_s);
    setAccessibleName(m_title->text());
    setAttribute(Qt::WA_NoMousePropagation);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    buildPanel();
    setPreferences({});
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PrivacyCover::idleTimeOver);
    qApp->installEventFilter(this); // sees what every widget gets
}

PrivacyCover::~PrivacyCover()
{
    for (const QPointer<PrivacyVeil> &veil : std::as_const(m_veils))
        delete veil.data();
}

void PrivacyCover::buildPanel()
{
    m_panel->setObjectName(u"privacyPanel"_s);
    m_title->setProperty("textStyle", u"title"_s);
    m_hint->setObjectName(u"privacyHint"_s);
    setTone(m_hint, Tone::Muted);
    m_urgent->setObjectName(u"privacyUrgent"_s);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(space(8), space(6), space(8), space(6));
    column->setSpacing(space(2));
    for (QLabel *label : {m_icon, m_title, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(label != m_icon);
        column->addWidget(label);
    }
    column->addSpacing(space(1));
    column->addWidget(m_urgent);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(space(6), space(4), space(6), space(4));
    around->addStretch(2);
    around->addWidget(m_panel, 0, Qt::AlignHCenter);
    around->addStretch(3);
}

void PrivacyCover::setPreferences(const Preferences &preferences)
{
    //: %1 is a key, "F12"
    m_hint->setText(tr("Press %1 or any other key to show the calls").arg(keyText(DeskKey::Privacy, preferences)));
    setAccessibleDescription(m_hint->text());
    m_key = keyOf(DeskKey::Privacy, preferences);
    coverAfter(std::chrono::minutes{preferences.blurAfterMinutes});
}

void PrivacyCover::coverAfter(std::chrono::milliseconds idle)
{
    m_limit = idle;
    m_sinceInput.start();
    if (idle > 0ms && !m_isCovering)
        m_idle.start(idle);
    else
        m_idle.stop();
}

// The timer is not started anew for every move of the mouse: when it fires, it waits for what is left.
void PrivacyCover::noteInput()
{
    if (m_limit > 0ms)
        m_sinceInput.start();
}

void PrivacyCover::idleTimeOver()
{
    const std::chrono::milliseconds left = m_limit - std::chrono::milliseconds{m_sinceInput.elapsed()};
    if (left > 0ms)
        m_idle.start(left);
    else
        cover();
}

void PrivacyCover::toggle()
{
    m_isCovering ? uncover() : cover();
}

void PrivacyCover::cover()
{
    if (m_isCovering)
        return;
    m_isCovering = true;
    m_idle.stop();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    fit();
    m_picture = unreadable(m_area, geometry());
    m_focused = m_area->window()->focusWidget();
    coverDialogs();
    m_title->ensurePolished();
    const int side = 2 * m_title->fontMetrics().height();
    m_icon->setPixmap(iconFor(Icon::Hidden, Tone::Accent).pixmap(QSize(side, side), devicePixelRatioF()));
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    emit coverChanged(true);
}

void PrivacyCover::coverDialogs()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *dialog : windows) {
        if (dialog != m_area->window() && dialog->isVisible() && qobject_cast<QDialog *>(dialog) &&
            belongsTo(dialog, m_area->window())) {
            auto *veil = new PrivacyVeil(dialog);
            connect(veil, &PrivacyVeil::pressed, this, &PrivacyCover::uncover);
            m_veils.append(veil);
        }
    }
}

void PrivacyCover::uncover()
{
    if (!m_isCovering)
        return;
    m_isCovering = false;
    for (const QPointer<PrivacyVeil> &veil : std::as_const(m_veils))
        delete veil.data();
    m_veils.clear();
    // Before it is hidden: else the focus goes to the next widget as by Tab, and that selects what stands there.
    if (m_area->window()->focusWidget() == this) {
        if (m_focused && m_focused->isVisible() && m_focused->isEnabled())
            m_focused->setFocus(Qt::OtherFocusReason);
        else
            clearFocus();
    }
    hide();
    m_picture = {};
    coverAfter(m_limit);
    emit coverChanged(false);
}

void PrivacyCover::showUrgent(int urgent)
{
    if (urgent == 0)
        return m_urgent->show({});
    m_urgent->show({u"urgent%1"_s.arg(urgent), Tone::Danger, tr("%n urgent call(s)", nullptr, urgent), QString()});
}

void PrivacyCover::fit()
{
    QRect area = m_area->rect();
    if (m_spared)
        area.setTop(m_spared->mapTo(m_area, QPoint(0, m_spared->height())).y());
    setGeometry(area);
    const int readable = PanelCharacters * fontMetrics().averageCharWidth();
    m_panel->setFixedWidth(std::min(readable, area.width() - 2 * space(6)));
}

bool PrivacyCover::isCovered(QObject *watched) const
{
    const auto isIn = [&](QWidget *window) {
        return watched == window || watched == window->windowHandle() ||
               (watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == window);
    };
    return isIn(m_area->window()) || std::any_of(m_veils.cbegin(), m_veils.cend(),
                                                 [&](const auto &veil) { return veil && isIn(veil->window()); });
}

// Everything that the keyboard says to a covered window. The first press of a key shows it.
bool PrivacyCover::takesKey(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // accepted, so that the press comes and no shortcut does
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::Shortcut:
        if (!isCovered(watched))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress: {
        if (!isCovered(watched))
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        event->accept();
        if (!key->isAutoRepeat() && isKeyByItself(key->key()))
            uncover();
        return true;
    }
    default:
        return false;
    }
}

// The key works in the window's dialogs too, where the window's own shortcuts do not.
bool PrivacyCover::takesPrivacyKey(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!watched->isWidgetType() || m_key.isEmpty() || QKeySequence(key->keyCombination()) != m_key ||
        !belongsTo(static_cast<QWidget *>(watched), m_area->window()))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        cover();
    return true;
}

bool PrivacyCover::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type()))
        noteInput();
    if (m_isCovering ? takesKey(watched, event) : takesPrivacyKey(watched, event))
        return true;
    if (m_isCovering && event->type() == QEvent::Resize && (watched == m_area || watched == m_spared))
        fit();
    return QWidget::eventFilter(watched, event);
}

void PrivacyCover::mousePressEvent(QMouseEvent *)
{
    uncover();
}

void PrivacyCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintUnreadable(&painter, rect(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(systemColours().border);
    painter.setBrush(systemColours().surface);
    painter.drawRoundedRect(QRectF(m_panel->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace callside
