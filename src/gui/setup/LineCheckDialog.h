// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineCheck.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace callside {

class LineCheckRow;

// Help → Check my phone line: one row a check, with its result in a word, what is wrong and what to do. The owner runs
// the checks: it starts them on runWanted() and hands in what LineCheck::resultChanged and finished say.
class LineCheckDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LineCheckDialog(QWidget *parent = nullptr);

    void setPractice(bool isPractice); // nothing that is checked is the real line
    void openAndRun();                 // shows itself and asks for a run
    void showResult(const LineCheckResult &result);
    void showFinished();

    QString report() const;

signals:
    void runWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildRows(QVBoxLayout *column);
    void run();
    void copyReport();
    QString summary() const;

    QList<LineCheckRow *> m_rows; // in the order of LineCheckResult::Kind
    QLabel *m_summary;
    QLabel *m_practice;
    QPushButton *m_runButton;
    QPushButton *m_copyButton;
};

} // namespace callside
