// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/DeskShortcuts.h"

#include "core/Preferences.h"

#include <QShortcut>
#include <QWidget>

namespace callside {

namespace {

// The keypad's Enter is another key to Qt, but not to people.
QList<QKeySequence> withKeypad(const QKeySequence &key)
{
    if (key.count() != 1 || key[0].key() != Qt::Key_Return)
        return {key};
    return {key, QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter))};
}

} // namespace

DeskShortcuts::DeskShortcuts(QWidget *window)
    : QObject(window)
{
    constexpr int FamilySize = 9;
    for (const DeskKey key : allDeskKeys()) {
        if (key == DeskKey::Privacy)
            continue;
        for (int number = isFamily(key) ? 1 : 0; number <= (isFamily(key) ? FamilySize : 0); ++number) {
            auto *shortcut = new QShortcut(window);
            connect(shortcut, &QShortcut::activated, this, [this, key, number] { emit pressed(key, number); });
            m_shortcuts.append({key, number, shortcut});
        }
    }
    setPreferences({});
}

void DeskShortcuts::setPreferences(const Preferences &preferences)
{
    for (const Entry &entry : std::as_const(m_shortcuts))
        entry.shortcut->setKeys(withKeypad(keyOf(entry.key, preferences, std::max(entry.number, 1))));
}

} // namespace callside
