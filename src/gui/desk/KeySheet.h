// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Keys.h"

#include <QDialog>

class QBoxLayout;
class QScrollArea;

namespace callside {

// Every key of the desk as it is now, on one sheet. Escape closes it.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget *parent = nullptr);

    // Also while it is open: the keys may change.
    void showKeys(const Preferences &preferences);
    void openSheet();

signals:
    void settingsWanted(); // the page of the keys

private:
    struct Line {
        QString title;
        QString key;
    };

    QWidget *buildGroup(const QString &title, const QList<Line> &lines, QWidget *parent) const;
    QList<Line> linesOf(KeyGroup group, const Preferences &preferences) const;
    QList<Line> fixedLines() const;
    void addButtons(QBoxLayout *column);

    QScrollArea *m_area;
};

} // namespace callside
