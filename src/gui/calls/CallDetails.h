// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace callside {

// The facts about a call that do not ask for anything: when it came, how it was answered, what it has cost.
class CallDetails : public QWidget
{
    Q_OBJECT

public:
    explicit CallDetails(QWidget *parent = nullptr);

    void showCall(const CallState *state); // nullptr: none
    // What a version of the assistant's wording is called; empty: not known.
    void setWordingNames(std::function<QString(const QString &versionId)> nameOf);
    void showCostToday(const QString &sentence); // of all calls

signals:
    void whyWanted(); // how the call went, step by step

private:
    QLabel *addRow(const QString &title, const QString &objectName);
    void fill(QLabel *value, const QString &text);

    std::function<QString(const QString &)> m_wordingName;
    QFormLayout *m_rows;
    QLabel *m_dialled;
    QLabel *m_earlier;
    QLabel *m_offered;
    QLabel *m_answered;
    QLabel *m_hold;
    QLabel *m_ended;
    QLabel *m_provider;
    QLabel *m_endedBy;
    QLabel *m_keys;
    QLabel *m_audio;
    QLabel *m_wording;
    QLabel *m_cost;
    QPushButton *m_why;
};

} // namespace callside
