// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CallBoard.h"
#include "gui/practice/Drill.h"
#include "gui/practice/PracticeCaller.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace callside {

class PracticeDrillPage;
class PracticeFaultPage;
class PracticeRingPage;

// Beside a console on the practice line: rings rehearsed callers, with or without something going wrong, and holds the
// drill. It knows no practice line: it is told what there is and says what is wanted.
class PracticePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PracticePanel(QWidget *parent = nullptr);

    void setCallers(const QList<PracticeCaller> &callers);
    // By the practice line's names; those that there are no words for are left out.
    void setFaults(const QStringList &names);
    // Whether calls can ring now. Not before the first setReady(true).
    void setReady(bool isReady);
    void setProgrammeOn(bool isOn);
    // Of the next drill. By itself it is another one every time, in the program's language.
    void setDrillRules(const DrillRules &rules);

    // What happens, in the order in which it does.
    void setNow(Moment now); // every second or so
    void noteRang(const CallId &call, const QString &callerId);
    void follow(const QList<CallUpdate> &updates);

    QSize sizeHint() const override;

signals:
    void ringWanted(const QString &callerId, const QStringList &faults);
    void throughWanted(callside::PracticeThrough through); // of all calls that are wanted from now on
    void programmeWanted(bool isOn);
    // A drill begins: whoever is on the line should ring off. Its callers are wanted by ringWanted().
    void drillWanted();
    void drillOver(); // its result is shown, or it was stopped
    void hideWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeader();
    QWidget *buildThrough();
    void showPage(QWidget *page);
    void takeThrough();
    void chooseFault();
    void faultChosen();
    void beginDrill();

    QToolButton *m_hideButton;
    QPushButton *m_callersButton;
    QPushButton *m_drillButton;
    QComboBox *m_through;
    QStackedWidget *m_pages;
    PracticeRingPage *m_ringPage;
    PracticeDrillPage *m_drillPage;
    PracticeFaultPage *m_faultPage;
};

} // namespace callside
