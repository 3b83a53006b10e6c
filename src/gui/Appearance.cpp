// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Appearance.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QIcon>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QTimer>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// @name stands for a colour or a size.
const char16_t Template[] = uR"(
QMainWindow, QDialog, QWidget#callConsole { background: @window; }
QLabel, QCheckBox, QPushButton, QToolButton, QMenu { color: @text; }
QLabel, QCheckBox { background: transparent; }
QLabel[textStyle="caption"] { font-size: @captionSize; }
QLabel[textStyle="strong"] { font-weight: 600; }
QLabel[textStyle="title"] { font-size: @titleSize; font-weight: 600; }
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
QTreeView { background: @surface; padding-bottom: 8px; }
QWidget#emptyState { background: @surface; }
QSplitter::handle { background: @border; }

QPushButton, QToolButton {
    background: @surface; border: 1px solid @inputBorder; border-radius: 8px; padding: 6px 14px; min-height: 1.5em;
    icon-size: @iconSize;
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
QWidget#actionPanel QPushButton, QPushButton#lineModeButton { text-align: left; }
QPushButton#sendButton { padding: 3px 18px; min-height: 1.3em; }
QPushButton#sendButton:focus { padding: 2px 17px; }
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

QString cssSize(const QFont &font)
{
    return font.pointSizeF() > 0 ? u"%1pt"_s.arg(font.pointSizeF()) : u"%1px"_s.arg(font.pixelSize());
}

QHash<QString, QString> namedColours(const Colours &c)
{
    QHash<QString, QString> names{{u"window"_s, c.window.name()},
                                  {u"panel"_s, c.panel.name()},
                                  {u"surface"_s, c.surface.name()},
                                  {u"hover"_s, c.hover.name()},
                                  {u"selected"_s, c.selected.name()},
                                  {u"border"_s, c.border.name()},
                                  {u"inputBorder"_s, c.inputBorder.name()},
                                  {u"focus"_s, c.focus.name()},
                                  {u"text"_s, c.text.name()},
                                  {u"muted"_s, c.muted.name()}};
    const auto add = [&](const QString &name, const ToneColours &tone) {
        names.insert(name + u"Text"_s, tone.text.name());
        names.insert(name + u"Soft"_s, tone.soft.name());
        names.insert(name + u"Fill"_s, tone.fill.name());
        names.insert(name + u"OnFill"_s, tone.onFill.name());
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

QString styleSheetFor(const Colours &colours, const QFont &font)
{
    static const QRegularExpression name(u"@(\\w+)"_s);
    QHash<QString, QString> names = namedColours(colours);
    names.insert(u"captionSize"_s, cssSize(fontFor(TextStyle::Caption, font)));
    names.insert(u"iconSize"_s, u"%1px"_s.arg(QFontMetrics(font).height()));
    names.insert(u"titleSize"_s, cssSize(fontFor(TextStyle::Title, font)));
    const QString source = QString::fromUtf16(Template);
    QString sheet;
    qsizetype from = 0;
    for (auto found = name.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        Q_ASSERT(names.contains(match.captured(1)));
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        sheet += names.value(match.captured(1));
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
    QApplication::setWindowIcon(QIcon(u":/icons/callside.svg"_s));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(readableFont(QApplication::font()));
    apply();
    application.installEventFilter(this);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application &&
        (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange))
        QTimer::singleShot(0, this, &Appearance::apply); // not inside the event that tells of the change
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const QString sheet = styleSheetFor(systemColours(), QApplication::font());
    if (sheet == m_applied)
        return;
    m_applied = sheet;
    m_application.setStyleSheet(sheet);
}

} // namespace callside
