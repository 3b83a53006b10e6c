// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/Preferences.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace callside {

class EndCallQuestion;
class FlowLayout;
class MenuButton;
enum class DeskKey;
enum class Icon;

// What can be done with the call that is shown. A column, or a bar when the window is narrow. Where something cannot be
// done now, the button stays and its tooltip says why; ending an urgent call is asked about once more.
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPanel(QWidget *parent = nullptr);

    // nullptr: no call is shown, nothing can be done.
    void showCall(const CallState *state);
    void showTime(Moment now); // how long until the assistant answers by itself
    void setStacked(bool isStacked);
    void setPreferences(const Preferences &preferences); // the keys in the tooltips

    void openEndChoices(); // does nothing while the call cannot be ended
    void toggleHold();     // the same

signals:
    void answerRequested(const callside::CallId &call);
    void declineRequested(const callside::CallId &call);
    void stopTalkingRequested(const callside::CallId &call);
    void holdRequested(const callside::CallId &call, bool isOn); // the assistant is to wait, or to go on
    void endPolitelyRequested(const callside::CallId &call);
    void hangUpRequested(const callside::CallId &call);
    void connectWanted(const callside::CallId &call);     // the dialog has to be opened
    void callBackWanted(const callside::CallId &call);    // a task has to be made
    void keptWithAssistant(const callside::CallId &call); // a person says so of a transfer that is not confirmed
    void taskWanted(const callside::CallId &call);        // the task dialog has to be opened
    void noteWanted();                                    // the note has to be opened
    void sayWanted();                                     // the composer has to be opened
    void focusGivenUp();                                  // the button that had the focus is going away

private:
    QPushButton *addButton(const QString &objectName, Icon icon);
    void buildAnswering();
    void buildConnecting();
    void buildTalking();
    void buildEnding();
    void buildAfterwards();
    void nameButtons();
    void say(QPushButton *button, const QString &text, const QString &tip);
    void offer(QPushButton *button, bool isShown, const QString &whyNot = {});
    void offerEnding(const CallState *state);
    void showAnswersSoon();
    void end(bool isNow);

    FlowLayout *m_layout;
    EndCallQuestion *m_question;
    QPushButton *m_answerButton = nullptr;
    QLabel *m_answersSoon = nullptr;
    QPushButton *m_declineButton = nullptr;
    QPushButton *m_connectButton = nullptr;
    QPushButton *m_keepButton = nullptr;
    QPushButton *m_callBackButton = nullptr;
    QPushButton *m_sayButton = nullptr;
    QPushButton *m_holdButton = nullptr;
    QPushButton *m_stopButton = nullptr;
    MenuButton *m_endButton = nullptr;
    QAction *m_endPolitelyAction = nullptr;
    QAction *m_hangUpAction = nullptr;
    QPushButton *m_taskButton = nullptr;
    QPushButton *m_noteButton = nullptr;
    QHash<QPushButton *, QString> m_tips; // while the button can be used
    Preferences m_preferences;
    CallState m_state; // of the call that is shown; without an id: none
    QSet<CallId> m_kept;
    Moment m_now{};
};

} // namespace callside
