// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Keys.h"

#include <QList>
#include <QObject>

class QShortcut;
class QWidget;

namespace callside {

// The desk's keys in one window, as the desk has chosen them. The privacy key is not among them: its cover knows it.
class DeskShortcuts : public QObject
{
    Q_OBJECT

public:
    explicit DeskShortcuts(QWidget *window);

    void setPreferences(const Preferences &preferences);

signals:
    // number: which of a family of keys, 1 to 9; else 0
    void pressed(callside::DeskKey key, int number);

private:
    struct Entry {
        DeskKey key;
        int number;
        QShortcut *shortcut;
    };
    QList<Entry> m_shortcuts;
};

} // namespace callside
