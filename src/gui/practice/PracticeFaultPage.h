// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/practice/PracticeFaults.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace callside {

class PracticeList;

// What is to go wrong with the next call: one of the faults, or nothing. The list narrows as one types.
class PracticeFaultPage : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeFaultPage(QWidget *parent = nullptr);

    void setFaults(const QList<PracticeFault> &faults);
    // What cannot happen on this way is grey, and does not happen.
    void setThrough(PracticeThrough through);
    QString chosen() const; // a fault's name; empty: nothing
    QString chosenTitle() const;
    // Shows everything with the choice marked, and waits for words in the search field.
    void begin();

signals:
    void done(); // chosen or left as it was

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const PracticeFault *fault() const; // the one chosen, if it can happen
    void showMatching();
    void choose();

    QList<PracticeFault> m_faults;
    QString m_chosen; // whether it can happen or not
    PracticeThrough m_through = PracticeThrough::Directly;
    QLineEdit *m_search;
    PracticeList *m_list;
    QLabel *m_none;
    QPushButton *m_takeButton;
};

} // namespace callside
