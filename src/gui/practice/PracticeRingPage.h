// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/practice/PracticeCaller.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace callside {

class PracticeList;

// Whom to ring and with what going wrong.
class PracticeRingPage : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeRingPage(QWidget *parent = nullptr);

    void setCallers(const QList<PracticeCaller> &callers);
    void setReady(bool isReady);
    void showFault(const QString &title);
    void setProgrammeOn(bool isOn); // says nothing
    void tellRung(const QString &callerId);
    void focusFault();

signals:
    void ringWanted(const QString &callerId);
    void faultChoiceWanted();
    void programmeWanted(bool isOn);

private:
    void ringCurrent();

    QList<PracticeCaller> m_callers;
    PracticeList *m_list;
    QLabel *m_fault;
    QPushButton *m_faultButton;
    QPushButton *m_ringButton;
    QCheckBox *m_programmeBox;
    QLabel *m_told;
};

} // namespace callside
