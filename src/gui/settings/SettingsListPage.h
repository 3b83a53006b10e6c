// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsList.h"
#include "gui/settings/SettingsPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

namespace callside {

// A page with a list and a form for the chosen entry. What is typed into the form is taken when the field is left, so
// that half a telephone number or half a word is never in use; it is checked after a short pause in the typing.
template <class Value>
class SettingsListPage : public SettingsPage
{
public:
    // Where the list is: a member of the preferences, or a function that has the list of some.
    template <class Access>
    SettingsListPage(const QString &title, Icon icon, Access access, QWidget *parent)
        : SettingsPage(title, icon, parent)
        , m_read(access)
        , m_write(access)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(std::chrono::milliseconds(600));
        connect(&m_pause, &QTimer::timeout, this, [this] { (void)formValue(shownValue()); });
    }

    void showPreferences(const Preferences &preferences) override
    {
        SettingsPage::showPreferences(preferences);
        if (m_values != m_read(preferences) || m_current == NothingShown)
            takeOver(m_read(preferences));
        refresh();
    }

    void setDefaults(const Preferences &defaults) override { m_defaults = m_read(defaults); }

    void finishTyping() override
    {
        SettingsPage::finishTyping();
        commit();
        if (m_isTouched)
            choose(m_current);
        m_list->say({});
    }

    bool mayLeave() override
    {
        commit();
        if (!m_isTouched || m_isWarned || isBlank())
            return true;
        m_isWarned = true;
        m_list->sayNotTaken();
        return false;
    }

protected:
    // Whether the value is in the list as it is shown (its language, the filter).
    virtual bool isListed(const Value &) const { return true; }
    virtual SettingsList::Row rowOf(const Value &value, int nth) const = 0;
    virtual QString nameOf(const Value &value) const = 0;
    virtual Value blankValue() const { return {}; }
    // Also clears what was said about what was typed before.
    virtual void fillForm(const Value &value, bool isNew) = 0;
    virtual void clearProblems() = 0;
    // What the form says, made from the value that is shown; says what is wrong with it, if anything.
    virtual std::optional<Value> formValue(const Value &shown) = 0;
    virtual void focusForm() = 0;
    // The list with the built-in one in the place of what is shown.
    virtual QList<Value> restored() const { return m_defaults; }
    // The other values, after the one at the index was changed.
    virtual void adjust(QList<Value> &, int) const {}

    const QList<Value> &values() const { return m_values; }
    const QList<Value> &defaults() const { return m_defaults; }
    bool isNew() const { return m_current < 0; }
    // Whether another entry of the list has this about it.
    template <class Test>
    bool hasOther(Test test) const
    {
        for (int i = 0; i < m_values.size(); ++i) {
            if (i != m_current && test(m_values[i]))
                return true;
        }
        return false;
    }

    // Once, after the form is there.
    void use(SettingsList *list)
    {
        m_list = list;
        connect(list, &SettingsList::currentRowChanged, this, [this](int row) {
            if (row >= 0)
                choose(m_listed.value(row, NewEntry));
        });
        connect(list, &SettingsList::addWanted, this, [this] { beginNew(); });
        connect(list, &SettingsList::removeWanted, this, [this](int row) { remove(row); });
        connect(list, &SettingsList::moveWanted, this, [this](int from, int to) { move(from, to); });
        connect(list, &SettingsList::undoWanted, this, [this] { undo(); });
        connect(list, &SettingsList::restoreWanted, this, [this] { restore(); });
    }

    // Somebody typed into the form.
    void typed()
    {
        m_isTouched = true;
        m_isWarned = false;
        clearProblems();
        m_pause.start();
    }

    // Something was chosen in the form.
    void chosen()
    {
        m_isTouched = true;
        commit();
    }

    // A field was left.
    void commit()
    {
        m_pause.stop();
        if (!m_isTouched)
            return;
        const std::optional<Value> taken = formValue(shownValue());
        if (!taken)
            return;
        m_isTouched = false;
        if (!isNew() && *taken == m_values[m_current])
            return;
        QList<Value> list = m_values;
        const bool wasNew = isNew();
        const QString before = wasNew ? nameOf(*taken) : nameOf(list[m_current]);
        if (wasNew)
            list.append(*taken);
        else
            list[m_current] = *taken;
        m_current = wasNew ? int(list.size()) - 1 : m_current;
        adjust(list, m_current);
        m_list->sayRenamed(before, nameOf(*taken));
        replace(list);
        if (wasNew && !isNew())
            showAdded();
    }

    // The language or the filter is another one.
    void showOthers()
    {
        m_pause.stop();
        refresh();
        if (!m_listed.contains(m_current))
            choose(m_listed.isEmpty() ? NewEntry : m_listed.first());
    }

private:
    static constexpr int NewEntry = -1;
    static constexpr int NothingShown = -2;

    // Nothing is lost with a new entry into which nothing is written.
    bool isBlank() const
    {
        const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
        return isNew() && std::none_of(edits.cbegin(), edits.cend(), [this](const QLineEdit *edit) {
                   const bool isPartOfOther = m_list->isAncestorOf(edit) || edit->objectName().startsWith(u"qt_");
                   return !isPartOfOther && !edit->text().trimmed().isEmpty();
               });
    }

    Value shownValue() const { return isNew() ? blankValue() : m_values[m_current]; }

    // Changed from outside: what is being typed stays, with the entry that it belongs to if that is still there.
    void takeOver(const QList<Value> &list)
    {
        const bool isFirst = m_current == NothingShown;
        const Value before = isFirst || isNew() ? Value() : m_values[m_current];
        const bool wasNew = !isFirst && isNew();
        m_values = list;
        m_history.clear();
        m_current = wasNew ? NewEntry : int(list.indexOf(before));
        refresh();
        if (m_isTouched)
            return;
        choose(m_listed.contains(m_current) ? m_current : m_listed.value(0, NewEntry));
    }

    // The form is that of the new entry from now on. After Enter what is typed on does not go into it: another new
    // entry begins with the button, where the focus is then.
    void showAdded()
    {
        fillForm(shownValue(), false);
        if (qobject_cast<QLineEdit *>(QApplication::focusWidget()) && isAncestorOf(QApplication::focusWidget()))
            m_list->focusAdd();
    }

    void choose(int index)
    {
        m_pause.stop();
        m_current = index;
        m_isTouched = false;
        m_isWarned = false;
        fillForm(shownValue(), isNew());
        m_list->setCurrentRow(int(m_listed.indexOf(m_current)));
    }

    void beginNew()
    {
        choose(NewEntry);
        focusForm();
    }

    void remove(int row)
    {
        const int index = m_listed.value(row, NewEntry);
        if (index < 0)
            return;
        QList<Value> list = m_values;
        m_list->sayRemoved(nameOf(list.takeAt(index)));
        m_current = NewEntry;
        m_isTouched = false;
        replace(list);
        choose(m_listed.isEmpty() ? NewEntry : m_listed.value(row, m_listed.last()));
    }

    void move(int from, int to)
    {
        QList<Value> list = m_values;
        list.swapItemsAt(m_listed[from], m_listed[to]);
        m_current = m_listed[to];
        replace(list);
    }

    void undo()
    {
        m_isTouched = false;
        m_values = m_history.takeBack();
        m_current = std::min(m_current, int(m_values.size()) - 1);
        m_list->say({});
        publish();
        choose(m_listed.contains(m_current) ? m_current : m_listed.value(0, NewEntry));
    }

    void restore()
    {
        const QList<Value> list = restored();
        if (list == m_values)
            return;
        m_isTouched = false;
        m_current = NewEntry;
        replace(list);
        choose(m_listed.value(0, NewEntry));
        m_list->sayRestored();
    }

    void replace(const QList<Value> &list)
    {
        m_history.keep(m_values);
        m_values = list;
        publish();
    }

    void publish()
    {
        refresh();
        emit edited([write = m_write, list = m_values](Preferences &changed) { write(changed) = list; });
    }

    void refresh()
    {
        m_listed.clear();
        QList<SettingsList::Row> rows;
        for (int i = 0; i < m_values.size(); ++i) {
            if (!isListed(m_values[i]))
                continue;
            rows.append(rowOf(m_values[i], int(m_listed.size())));
            m_listed.append(i);
        }
        m_list->setRows(rows);
        m_list->setCurrentRow(int(m_listed.indexOf(m_current)));
        m_list->setCanUndo(!m_history.isEmpty());
    }

    std::function<const QList<Value> &(const Preferences &)> m_read;
    std::function<QList<Value> &(Preferences &)> m_write;
    SettingsList *m_list = nullptr;
    QList<Value> m_values;
    QList<Value> m_defaults;
    QList<int> m_listed; // the index of each row
    ListHistory<Value> m_history;
    int m_current = NothingShown; // an index, or NewEntry
    bool m_isTouched = false;     // typed and not yet taken
    bool m_isWarned = false;      // that it cannot be taken, and nothing was typed since
    QTimer m_pause;
};

} // namespace callside
