// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallRules.h"
#include "core/Ids.h"

#include <QDateTime>
#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace callside {

// Picks the day and the time up to which calls are met in a way.
class ModeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ModeDialog(QWidget *parent = nullptr);

    // Opens with the next full hour that is at least half an hour away.
    void openFor(LineMode mode, const QDateTime &now);

signals:
    void chosen(callside::LineMode mode, callside::Moment until);

private:
    void buildLayout();
    void fillDays();
    QDateTime picked() const;
    void showChoice();
    void choose();

    LineMode m_mode = LineMode::Closed;
    QDateTime m_now;
    QLabel *m_title;
    QComboBox *m_day;
    QTimeEdit *m_time;
    QLabel *m_problem;
    QPushButton *m_choose;
};

} // namespace callside
