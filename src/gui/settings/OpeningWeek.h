// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/OpeningHours.h"

#include <QList>
#include <QWidget>

#include <array>

class QLabel;
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
    // Whether days outside the week have hours of their own. Without any, an empty week is one that nobody has entered.
    void setHasOtherDays(bool hasOtherDays);
    bool isBeingTyped() const;
    void setCanUndo(bool canUndo);
    // Below the day's hours, and told to screen readers; empty: nothing is wrong.
    void setProblem(int day, const QString &sentence);
    bool hasProblem() const;

signals:
    void chosen(); // by who sits here
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &tip);
    void addDay(int day);
    void fitNames();
    void copyMonday();
    void sayWhetherClosed();

    std::array<QLabel *, 7> m_names{};
    std::array<OpenSpansField *, 7> m_days{};
    std::array<QLabel *, 7> m_problems{};
    QPushButton *m_copy;
    QPushButton *m_undo;
    bool m_hasOtherDays = false;
};

} // namespace callside
