// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace callside {

class FlowLayout;
class MenuButton;

// What can be done with the call that is shown. A column, or a bar when the window is narrow.
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPanel(QWidget *parent = nullptr);

    // nullptr: no call is shown, nothing can be done.
    void showCall(const CallState *state);
    void setStacked(bool isStacked);

    void openEndChoices(); // does nothing while the call cannot be ended

signals:
    void answerRequested(const callside::CallId &call);
    void declineRequested(const callside::CallId &call);
    void stopTalkingRequested(const callside::CallId &call);
    void endPolitelyRequested(const callside::CallId &call);
    void hangUpRequested(const callside::CallId &call);
    void connectWanted(const callside::CallId &call); // the dialog has to be opened
    void sayWanted();                                 // the composer has to be opened
    void focusGivenUp();                              // the button that had the focus is going away

private:
    void buildButtons();
    void buildEndChoices();
    void allow(QPushButton *button, bool isShown, bool isEnabled);

    FlowLayout *m_layout;
    QPushButton *m_answerButton;
    QPushButton *m_declineButton;
    QPushButton *m_connectButton;
    QPushButton *m_sayButton;
    QPushButton *m_stopButton;
    MenuButton *m_endButton;
    QAction *m_endPolitelyAction;
    QAction *m_hangUpAction;
    CallId m_call;
};

} // namespace callside
