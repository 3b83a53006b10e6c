// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "core/CallState.h"
#include "core/CallSteps.h"
#include "gui/setup/SetupPage.h"

class QPushButton;

namespace callside {

class WhySteps;

// "Ring the number now": the steps of the first call that comes light up.
class SetupFirstCall : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupFirstCall(QWidget *parent = nullptr);

    // Of the call that is followed, as it changes.
    void showCall(const CallState &call, const QList<CallEvent> &events, Moment now);
    // None is followed: the next one is waited for.
    void showWaiting();
    void showStatus(const LineStatus &status);

    QString lacking() const override;

signals:
    void anotherCallWanted(); // this one was somebody else's

protected:
    void refresh() override;

private:
    void showSteps(const QList<CallStep> &steps);

    QLabel *m_number;
    QLabel *m_before; // what is better done first
    QLabel *m_caller;
    WhySteps *m_steps;
    QLabel *m_result;
    QPushButton *m_another;
    bool m_isFollowing = false;
    bool m_isTalking = false;
    int m_refused = -1; // when the waiting began
};

} // namespace callside
