// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/OpeningHours.h"

#include <QList>
#include <QWidget>

#include <array>

class QPushButton;

namespace callside {

class OpenSpansField;

// The hours of the seven days of a week, with Monday's to be copied. It takes any; whether they can be is for who asks.
class OpeningWeek : public QWidget
{
    Q_OBJECT

public:
    using Week = std::array<QList<OpenSpan>, 7>; // Monday first

    explicit OpeningWeek(QWidget *parent = nullptr);

    // Nothing is emitted.
    void setWeek(const Week &week);
    Week week() const;
    bool isBeingTyped() const;
    void setCanUndo(bool canUndo);

signals:
    void chosen(); // by who sits here
    void undoWanted();

private:
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &tip);
    void copyMonday();

    std::array<OpenSpansField *, 7> m_days{};
    QPushButton *m_copy;
    QPushButton *m_undo;
};

} // namespace callside
