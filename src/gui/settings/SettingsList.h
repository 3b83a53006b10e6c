// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Icons.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace callside {

class FlowLayout;

// A plain table of rows for people to choose from; its wide column takes the room that the others leave.
QTreeWidget *settingsTable(const QString &name, const QStringList &columns, int wideColumn, QWidget *parent);

// The lists as they were before each change, newest last.
template <class Value>
class ListHistory
{
public:
    void keep(const QList<Value> &list)
    {
        m_lists.append(list);
        if (m_lists.size() > MostSteps)
            m_lists.removeFirst();
    }
    QList<Value> takeBack() { return m_lists.takeLast(); }
    bool isEmpty() const { return m_lists.isEmpty(); }
    void clear() { m_lists.clear(); }

private:
    static constexpr int MostSteps = 100;
    QList<QList<Value>> m_lists;
};

// A list with what can be done about it: add, remove, move, undo, and the built-in one back. It changes nothing by
// itself; the page answers with setRows().
class SettingsList : public QWidget
{
    Q_OBJECT

public:
    struct Row {
        QStringList cells;
        std::optional<Icon> icon{}; // before the first cell
    };
    enum Option { CanMove = 1, CanRestore = 2 };
    Q_DECLARE_FLAGS(Options, Option)

    SettingsList(const QString &name, const QStringList &columns, int wideColumn, Options options,
                 QWidget *parent = nullptr);

    // The chosen row stays chosen where it still exists; nothing is emitted.
    void setRows(const QList<Row> &rows);
    // -1: none.
    void setCurrentRow(int row);
    int currentRow() const;
    int count() const;
    void setCanUndo(bool canUndo);
    // Said below the list: what has just happened, or that there is nothing.
    void say(const QString &sentence);
    void sayRemoved(const QString &what);
    // Nothing, where both are the same.
    void sayRenamed(const QString &before, const QString &after);
    void focusAdd();
    void sayRestored();
    void sayNotTaken(); // what stands in the form

signals:
    void currentRowChanged(int row); // by who sits here
    void openWanted(int row);        // a double click, or Enter
    void addWanted();
    void removeWanted(int row);
    void moveWanted(int from, int to);
    void undoWanted();
    void restoreWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const QString &objectName, const QString &text, std::optional<Icon> icon,
                           const QString &tip);
    void addKey(QKeyCombination key, QPushButton *button);
    void move(int by);
    void updateButtons();
    void allow(QPushButton *button, bool isPossible);
    void fitColumns();

    QTreeWidget *m_tree;
    FlowLayout *m_buttons;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_undo;
    QPushButton *m_restore = nullptr;
    QLabel *m_words;
    bool m_canUndo = false;
};

} // namespace callside

Q_DECLARE_OPERATORS_FOR_FLAGS(callside::SettingsList::Options)
