// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Appearance.h"

#include <QFontMetrics>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// @name stands for a colour, a size or a drawing. No `color` for inputs: Qt 6.4 would make the placeholder of it too,
// half as strong; theirs come from the palette.
const char16_t WindowSheet[] = uR"(
QMainWindow, QDialog, QWidget#callConsole { background: @window; }
QLabel, QCheckBox, QRadioButton, QGroupBox, QPushButton, QToolButton, QMenu { color: @text; }
QLabel, QCheckBox, QRadioButton { background: transparent; }
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
QLabel#setupLackingLabel { border-top: 1px solid @border; }
QLabel#approximateLabel { background: @panel; border-bottom: 1px solid @border; }
QWidget#composer { background: @surface; border-top: 1px solid @border; }
QListView, QTreeView { background: transparent; border: none; outline: none; }
QTreeView { background: @surface; padding-bottom: 8px; }
QWidget#emptyState { background: @surface; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QSplitter::handle { background: @border; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QMenu { background: @surface; border: 1px solid @border; padding: 6px; }
QMenu::item { padding: 8px 18px; border-radius: 6px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 6px 8px; }
QToolTip { background: @text; color: @surface; border: none; padding: 6px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @inputBorder; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

const char16_t ControlSheet[] = uR"(
QPushButton, QToolButton {
    background: @surface; border: 1px solid @inputBorder; border-radius: 8px; padding: 6px 14px; min-height: 1.5em;
    icon-size: @iconSize;
}
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed { background: @selected; }
QPushButton:checked, QToolButton:checked { background: @accentSoft; color: @accentText; border-color: @accentText; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: 5px 13px; }
QPushButton:disabled, QToolButton:disabled { color: @muted; background: @panel; border: 1px solid @border; padding: 6px 14px; }
QPushButton[tone="accent"]:enabled { background: @accentFill; color: @accentOnFill; border-color: @accentFill; }
QPushButton[tone="good"]:enabled { background: @goodFill; color: @goodOnFill; border-color: @goodFill; }
QPushButton[tone="danger"]:enabled { color: @dangerText; border-color: @dangerText; }
QPushButton[tone="danger"]:hover { background: @dangerSoft; }
QPushButton[tone="accent"]:focus, QPushButton[tone="good"]:focus { border-color: @text; }
QToolButton[autoRaise="true"] { background: transparent; border-color: transparent; padding: 5px; }
QToolButton[autoRaise="true"]:hover { background: @hover; }
QToolButton[autoRaise="true"]:focus { border: 2px solid @focus; padding: 4px; }
QPushButton[flat="true"], QPushButton[quiet="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover, QPushButton[quiet="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus, QPushButton[quiet="true"]:focus { border-color: @focus; }
QToolButton#newestButton { background: @accentFill; color: @accentOnFill; border-color: @accentFill; border-radius: 16px; }
QWidget#actionPanel QPushButton, callside--MenuButton { text-align: left; }
QPushButton#sendButton { padding: 3px 18px; min-height: 1.3em; }
QPushButton#sendButton:focus { padding: 2px 17px; }
QPushButton[segment="true"] { border-color: @border; padding: 3px 12px; min-height: 1.3em; color: @muted; }
QPushButton[segment="true"]:checked { background: @accentSoft; color: @accentText; border-color: @accentText; }
QPushButton[segment="true"]:focus { padding: 2px 11px; border-color: @focus; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @surface; border: 1px solid @inputBorder; border-radius: 8px; padding: 6px 8px;
    selection-background-color: @accentFill; selection-color: @accentOnFill;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid @focus; padding: 5px 7px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @panel; border-color: @border;
}
QLineEdit:read-only, QPlainTextEdit:read-only { background: @panel; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
    background: transparent; border: none; padding: 0 2px;
}
QLineEdit QToolButton, QLineEdit QToolButton:focus {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QAbstractSpinBox { padding-right: @sideWidth; }
QAbstractSpinBox:focus { padding-right: @sideWidth; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: @sideWidth; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url(:/icons/sheet-up.svg); width: @arrowSize; height: @arrowSize; }
QAbstractSpinBox::down-arrow { image: url(:/icons/sheet-down.svg); width: @arrowSize; height: @arrowSize; }
QComboBox { padding-right: @sideWidth; }
QComboBox:focus { padding-right: @sideWidth; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: @sideWidth; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/sheet-down.svg); width: @arrowSize; height: @arrowSize; }
QComboBox QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @inputBorder; padding: 0;
    selection-background-color: @selected; selection-color: @text;
}

QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 6px; padding: 2px 4px; spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { border-color: @focus; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator, QMenu::indicator {
    width: @boxSize; height: @boxSize; background: @surface; border: 1px solid @inputBorder;
}
QCheckBox::indicator, QGroupBox::indicator, QMenu::indicator { border-radius: 4px; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QMenu::indicator:checked {
    background: @accentFill; border-color: @accentFill; image: url(@check);
}
QMenu::indicator { margin-left: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @panel; border-color: @inputBorder; }
QCheckBox::indicator:checked:disabled { background: @inputBorder; }
QRadioButton::indicator { border-radius: @boxRadius; }
QRadioButton::indicator:checked { border: @dotBorder solid @accentFill; width: @dotSize; height: @dotSize; background: @accentOnFill; }

QGroupBox { border: 1px solid @border; border-radius: 10px; margin-top: 0.7em; padding: 14px 8px 8px 8px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 10px; padding: 0 4px; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: 2px solid transparent; border-radius: 6px; padding: 6px 12px; }
QTabBar::tab:hover { background: @hover; }
QTabBar::tab:selected { color: @accentText; background: @accentSoft; }
QTabBar::tab:focus { border-color: @focus; }
QListWidget, QTreeWidget, QTableView { color: @text; background: @surface; border: 1px solid @border; border-radius: 8px; }
QListWidget:focus, QTreeWidget:focus, QTableView:focus { border-color: @focus; }
QListWidget::item, QTreeWidget::item { padding: 6px 8px; border-radius: 6px; border: 2px solid transparent; color: @text; }
QListWidget::item:hover, QTreeWidget::item:hover { background: @hover; }
QListWidget::item:disabled { color: @muted; background: transparent; }
QListWidget#settingsPageList::item { padding: 2px 8px; }
QListWidget::item:selected, QTreeWidget::item:selected { background: @selected; color: @text; border-left: 4px solid @accentText; padding-left: 6px; }
QListWidget::item:focus, QTreeWidget::item:focus { border: 2px solid @focus; padding-left: 8px; }
QTableView { gridline-color: @border; selection-background-color: @selected; selection-color: @text; outline: none; }
QTableView::item:focus { border: 2px solid @focus; }
QTableView[figures="true"]::item { border: 2px solid transparent; padding: 4px 8px; }
QHeaderView, QTableCornerButton::section { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @border; padding: 6px 8px; }
QProgressBar { background: @hover; color: @text; border: 1px solid @inputBorder; border-radius: 6px; text-align: center; }
QProgressBar::chunk { background: @accentFill; border-radius: 5px; }
QSlider { min-height: @iconSize; border: 2px solid transparent; border-radius: 6px; }
QSlider:focus { border-color: @focus; }
QSlider::groove:horizontal { height: 6px; background: @inputBorder; border-radius: 3px; }
QSlider::sub-page:horizontal { background: @accentFill; border-radius: 3px; }
QSlider::handle:horizontal { width: 16px; margin: -5px 0; background: @accentFill; border: 1px solid @surface; border-radius: 8px; }
)";

QString cssSize(const QFont &font)
{
    return font.pointSizeF() > 0 ? u"%1pt"_s.arg(font.pointSizeF()) : u"%1px"_s.arg(font.pixelSize());
}

void addColours(QHash<QString, QString> &names, const Colours &c)
{
    const auto add = [&names](const QString &name, const QColor &color) { names.insert(name, color.name()); };
    add(u"window"_s, c.window);
    add(u"panel"_s, c.panel);
    add(u"surface"_s, c.surface);
    add(u"hover"_s, c.hover);
    add(u"selected"_s, c.selected);
    add(u"border"_s, c.border);
    add(u"inputBorder"_s, c.inputBorder);
    add(u"focus"_s, c.focus);
    add(u"text"_s, c.text);
    add(u"muted"_s, c.muted);
    const auto addTone = [&add](const QString &name, const ToneColours &tone) {
        add(name + u"Text"_s, tone.text);
        add(name + u"Soft"_s, tone.soft);
        add(name + u"Fill"_s, tone.fill);
        add(name + u"OnFill"_s, tone.onFill);
    };
    addTone(u"accent"_s, c.accent);
    addTone(u"good"_s, c.good);
    addTone(u"warning"_s, c.warning);
    addTone(u"danger"_s, c.danger);
    const bool isTickLight = lightness(c.accent.onFill) > 50;
    names.insert(u"check"_s, isTickLight ? u":/icons/sheet-check-light.svg"_s : u":/icons/sheet-check-dark.svg"_s);
}

// What has to grow with the text, in pixels.
void addSizes(QHash<QString, QString> &names, const QFont &font)
{
    const int line = QFontMetrics(font).height();
    const auto add = [&names](const QString &name, int pixels) { names.insert(name, u"%1px"_s.arg(pixels)); };
    const int box = qMax(14, line * 7 / 8);
    const int dot = qMax(3, box * 3 / 10);
    add(u"iconSize"_s, line);
    add(u"sideWidth"_s, line * 3 / 2);
    add(u"arrowSize"_s, line * 5 / 8);
    add(u"boxSize"_s, box);
    add(u"boxRadius"_s, box / 2 + 1);
    add(u"dotBorder"_s, dot);
    add(u"dotSize"_s, box + 2 - 2 * dot);
    names.insert(u"captionSize"_s, cssSize(fontFor(TextStyle::Caption, font)));
    names.insert(u"titleSize"_s, cssSize(fontFor(TextStyle::Title, font)));
}

} // namespace

QString styleSheetFor(const Colours &colours, const QFont &font)
{
    static const QRegularExpression name(u"@(\\w+)"_s);
    QHash<QString, QString> names;
    addColours(names, colours);
    addSizes(names, font);
    const QString source = QString::fromUtf16(WindowSheet) + QString::fromUtf16(ControlSheet);
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

} // namespace callside
