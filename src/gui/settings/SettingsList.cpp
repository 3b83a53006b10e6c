// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsList.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int RowsShown = 6;

} // namespace

QTreeWidget *settingsTable(const QString &name, const QStringList &columns, int wideColumn, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(u"settingsTable"_s);
    tree->setAccessibleName(name);
    tree->setHeaderLabels(columns);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->header()->setSectionsMovable(false);
    tree->header()->setStretchLastSection(false);
    for (int column = 0; column < columns.size(); ++column) {
        const bool isWide = column == wideColumn;
        tree->header()->setSectionResizeMode(column, isWide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    tree->setTabKeyNavigation(false);
    // The mark of the chosen row stands before the row, not before each of its cells.
    tree->setStyleSheet(u"QTreeWidget::item:selected:middle, QTreeWidget::item:selected:last"
                        " { border-left: 2px solid transparent; padding-left: 8px; }"_s);
    return tree;
}

SettingsList::SettingsList(const QString &name, const QStringList &columns, int wideColumn, Options options,
                           QWidget *parent)
    : QWidget(parent)
    , m_tree(settingsTable(name, columns, wideColumn, this))
    , m_words(new QLabel(this))
{
    auto *buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(space(2));
    m_add = addButton(u"addRowButton"_s, tr("Add"), Icon::Add, tr("Add a new entry"));
    m_remove = addButton(u"removeRowButton"_s, tr("Remove"), Icon::Remove, tr("Remove the chosen entry (Delete)"));
    if (options.testFlag(CanMove)) {
        m_up = addButton(u"rowUpButton"_s, tr("Move up"), Icon::Up, tr("Move the chosen entry up (Alt+Up)"));
        m_down =
            addButton(u"rowDownButton"_s, tr("Move down"), Icon::Down, tr("Move the chosen entry down (Alt+Down)"));
        connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
        connect(m_down, &QPushButton::clicked, this, [this] { move(+1); });
        addKey(Qt::ALT | Qt::Key_Up, m_up);
        addKey(Qt::ALT | Qt::Key_Down, m_down);
    }
    m_undo = addButton(u"undoButton"_s, tr("Undo"), Icon::Undo, tr("Take back the last change of this list (Ctrl+Z)"));
    if (options.testFlag(CanRestore)) {
        m_restore =
            addButton(u"restoreButton"_s, tr("Restore the built-in list"), std::nullopt,
                      tr("Put the list that came with Callside in this one's place; Undo brings this one back"));
        connect(m_restore, &QPushButton::clicked, this, &SettingsList::restoreWanted);
    }
    m_words->setObjectName(u"settingsListWords"_s);
    m_words->setProperty("textStyle", u"caption"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    setTone(m_words, Tone::Muted);
    m_words->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    column->addWidget(m_words);
    addKey(Qt::Key_Delete, m_remove);
    addKey(Qt::CTRL | Qt::Key_Z, m_undo);
    connect(m_add, &QPushButton::clicked, this, &SettingsList::addWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(currentRow()); });
    connect(m_undo, &QPushButton::clicked, this, &SettingsList::undoWanted);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        updateButtons();
        emit currentRowChanged(currentRow());
    });
    const auto open = [this] {
        if (currentRow() >= 0)
            emit openWanted(currentRow());
    };
    // Not "activated": that is a single click on some desktops.
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, open);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_tree);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, open);
    }
    updateButtons();
    fitColumns();
}

QPushButton *SettingsList::addButton(const QString &objectName, const QString &text, std::optional<Icon> icon,
                                     const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (icon)
        button->setIcon(iconFor(*icon));
    button->setToolTip(tip);
    m_buttons->addWidget(button);
    return button;
}

void SettingsList::addKey(QKeyCombination key, QPushButton *button)
{
    auto *shortcut = new QShortcut(QKeySequence(key), m_tree);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

void SettingsList::setRows(const QList<Row> &rows)
{
    const QSignalBlocker quiet(m_tree);
    const int current = currentRow();
    while (m_tree->topLevelItemCount() > rows.size())
        delete m_tree->takeTopLevelItem(m_tree->topLevelItemCount() - 1);
    for (int i = 0; i < rows.size(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        if (!item)
            item = new QTreeWidgetItem(m_tree);
        for (int column = 0; column < rows[i].cells.size(); ++column) {
            item->setText(column, rows[i].cells[column]);
            item->setToolTip(column, rows[i].cells[column]);
        }
        item->setIcon(0, rows[i].icon ? iconFor(*rows[i].icon) : QIcon());
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(std::min(current, int(rows.size()) - 1)));
    updateButtons();
    fitColumns();
}

void SettingsList::setCurrentRow(int row)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->setCurrentItem(m_tree->topLevelItem(row));
    if (row < 0)
        m_tree->clearSelection();
    else if (QTreeWidgetItem *item = m_tree->topLevelItem(row))
        m_tree->scrollToItem(item);
    updateButtons();
}

int SettingsList::currentRow() const
{
    QTreeWidgetItem *item = m_tree->currentItem();
    return item ? m_tree->indexOfTopLevelItem(item) : -1;
}

int SettingsList::count() const
{
    return m_tree->topLevelItemCount();
}

void SettingsList::setCanUndo(bool canUndo)
{
    m_canUndo = canUndo;
    updateButtons();
}

void SettingsList::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
}

void SettingsList::sayRemoved(const QString &what)
{
    say(tr("Removed: %1. Undo brings it back.").arg(what));
}

void SettingsList::sayRenamed(const QString &before, const QString &after)
{
    //: %1 what an entry was called, %2 what it is called now
    say(before == after ? QString() : tr("“%1” is now “%2”. Undo takes it back.").arg(before, after));
}

void SettingsList::focusAdd()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

void SettingsList::sayRestored()
{
    say(tr("The built-in list is back. Undo brings yours back."));
}

void SettingsList::sayNotTaken()
{
    say(tr("What you typed below is not in the list: put it right, or leave once more to drop it."));
}

void SettingsList::move(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    emit moveWanted(from, to);
    setCurrentRow(to);
}

void SettingsList::updateButtons()
{
    const int row = currentRow();
    allow(m_remove, row >= 0);
    if (m_up) {
        allow(m_up, row > 0);
        allow(m_down, row >= 0 && row + 1 < count());
    }
    allow(m_undo, m_canUndo);
}

void SettingsList::allow(QPushButton *button, bool isPossible)
{
    if (!isPossible && button->hasFocus())
        m_tree->setFocus(); // else it would go to whatever comes next
    button->setEnabled(isPossible);
}

void SettingsList::fitColumns()
{
    const int line = m_tree->fontMetrics().height();
    m_tree->setMinimumHeight(RowsShown * (line + space(3)));
    m_tree->setIconSize({line, line});
}

void SettingsList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->header()->setMaximumSectionSize(std::max(1, m_tree->width() * 45 / 100));
}

void SettingsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace callside
