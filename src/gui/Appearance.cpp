// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Appearance.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QTimer>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// @name stands for a colour.
const char16_t Template[] = uR"(
QMainWindow, QDialog, QWidget#callConsole { background: @window; }
QWidget { color: @text; }
QLabel, QCheckBox { background: transparent; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="accent"] { color: @accentText; }
QLabel[tone="good"] { color: @goodText; }
QLabel[tone="warning"] { color: @warningText; }
QLabel[tone="danger"] { color: @dangerText; }

QWidget#statusStrip { background: @surface; border-bottom: 1px solid @border; }
QWidget#callColumn, QWidget#sideColumn { background: @panel; }
QWidget#callColumn { border-right: 1px solid @border; }
QWidget#sideColumn { border-left: 1px solid @border; }
QWidget#bottomBar { background: @panel; border-top: 1px solid @border; }
QWidget#callHeader { background: @surface; border-bottom: 1px solid @border; }
QWidget#composer { background: @surface; border-top: 1px solid @border; }
QListView, QTreeView { background: transparent; border: none; outline: none; }
QTreeView { background: @surface; }
QWidget#emptyState { background: @surface; }
QSplitter::handle { background: @border; }

QPushButton, QToolButton {
    background: @surface; border: 1px solid @inputBorder; border-radius: 8px; padding: 6px 14px; min-height: 1.5em;
}
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @selected; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: 5px 13px; }
QPushButton:disabled, QToolButton:disabled { color: @muted; background: @panel; border: 1px solid @border; padding: 6px 14px; }
QPushButton[tone="accent"]:enabled { background: @accentFill; color: @accentOnFill; border-color: @accentFill; }
QPushButton[tone="good"]:enabled { background: @goodFill; color: @goodOnFill; border-color: @goodFill; }
QPushButton[tone="danger"]:enabled { color: @dangerText; border-color: @dangerText; }
QPushButton[tone="danger"]:hover { background: @dangerSoft; }
QPushButton[tone="accent"]:focus, QPushButton[tone="good"]:focus { border-color: @text; }
QToolButton#newestButton { background: @accentFill; color: @accentOnFill; border-color: @accentFill; border-radius: 16px; }
QPushButton[segment="true"] { border-color: @border; padding: 3px 12px; min-height: 1.3em; color: @muted; }
QPushButton[segment="true"]:checked { background: @accentSoft; color: @accentText; border-color: @accentText; }
QPushButton[segment="true"]:focus { padding: 2px 11px; border-color: @focus; }

QLineEdit, QPlainTextEdit {
    background: @surface; border: 1px solid @inputBorder; border-radius: 8px; padding: 6px 8px;
    selection-background-color: @accentFill; selection-color: @accentOnFill;
}
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @focus; padding: 5px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @panel; border-color: @border; }

QMenu { background: @surface; border: 1px solid @border; padding: 6px; }
QMenu::item { padding: 8px 18px; border-radius: 6px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 6px 8px; }
QToolTip { background: @text; color: @surface; border: none; padding: 6px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @inputBorder; border-radius: 3px; min-height: 36px; margin: 3px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
)";

QHash<QString, QColor> namedColours(const Colours &c)
{
    QHash<QString, QColor> names{
        {u"window"_s, c.window},     {u"panel"_s, c.panel},   {u"surface"_s, c.surface},         {u"hover"_s, c.hover},
        {u"selected"_s, c.selected}, {u"border"_s, c.border}, {u"inputBorder"_s, c.inputBorder}, {u"focus"_s, c.focus},
        {u"text"_s, c.text},         {u"muted"_s, c.muted}};
    const auto add = [&](const QString &name, const ToneColours &tone) {
        names.insert(name + u"Text"_s, tone.text);
        names.insert(name + u"Soft"_s, tone.soft);
        names.insert(name + u"Fill"_s, tone.fill);
        names.insert(name + u"OnFill"_s, tone.onFill);
    };
    add(u"accent"_s, c.accent);
    add(u"good"_s, c.good);
    add(u"warning"_s, c.warning);
    add(u"danger"_s, c.danger);
    return names;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString styleSheetFor(const Colours &colours)
{
    static const QRegularExpression name(u"@(\\w+)"_s);
    const QHash<QString, QColor> names = namedColours(colours);
    const QString source = QString::fromUtf16(Template);
    QString sheet;
    qsizetype from = 0;
    for (auto found = name.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        Q_ASSERT(names.contains(match.captured(1)));
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        sheet += names.value(match.captured(1)).name();
        from = match.capturedEnd();
    }
    sheet += QStringView(source).mid(from);
    return sheet;
}

void setTone(QWidget *widget, Tone tone)
{
    const QString name = toneName(tone);
    if (widget->property("tone").toString() == name)
        return;
    widget->setProperty("tone", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

Appearance::Appearance(QApplication &application)
    : QObject(&application)
    , m_application(application)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(readableFont(QApplication::font()));
    apply();
    application.installEventFilter(this);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange)
        QTimer::singleShot(0, this, &Appearance::apply); // not inside the event that tells of the change
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const QString sheet = styleSheetFor(systemColours());
    if (sheet == m_applied)
        return;
    m_applied = sheet;
    m_application.setStyleSheet(sheet);
}

} // namespace callside
