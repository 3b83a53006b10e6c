// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "core/CallState.h"
#include "core/Effect.h"

#include <QList>
#include <QWidget>

class QSplitter;
class QVBoxLayout;

namespace callside {

class ActionPanel;
class Banner;
class CallDetails;
class CallListModel;
class CallListView;
class CallPane;
class ConnectDialog;
class PracticeBand;
class StatusStrip;
struct CallUpdate;

// Everything inside the window: shows what it is handed and says what the operator wants. It knows no backend.
class CallConsole : public QWidget
{
    Q_OBJECT

public:
    explicit CallConsole(QWidget *parent = nullptr);

    void apply(const QList<CallUpdate> &updates);
    void showStatus(const LineStatus &status);
    void setNow(Moment now);

    void selectCall(const CallId &call);

signals:
    void answerRequested(const callside::CallId &call);
    void declineRequested(const callside::CallId &call);
    void steerRequested(const callside::CallId &call, const QString &text, bool actNow);
    void sayRequested(const callside::CallId &call, const QString &text);
    void stopTalkingRequested(const callside::CallId &call);
    void referRequested(const callside::CallId &call, const QString &target);
    void endPolitelyRequested(const callside::CallId &call);
    void hangUpRequested(const callside::CallId &call);
    void lineModeChosen(callside::LineMode mode);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    QWidget *buildColumn(const QString &objectName, std::initializer_list<QWidget *> parts);
    void connectGestures();
    void addKeys();
    void addKey(const QKeySequence &keys, void (CallConsole::*action)());

    void showSelected();
    void showBanners();
    void openConnectDialog();
    void answerSelected();
    void goToMostUrgent();
    void focusNextPanel();
    void beginSteering();
    void beginSaying();
    void openEndChoices();
    void openModes();
    void focusCalls();
    void chooseShape();

    CallListModel *m_calls;
    StatusStrip *m_strip;
    PracticeBand *m_practice;
    QList<Banner *> m_banners;
    QVBoxLayout *m_bannerColumn;
    CallListView *m_list;
    CallPane *m_pane;
    ActionPanel *m_actions;
    CallDetails *m_details;
    ConnectDialog *m_connectDialog;
    QSplitter *m_columns;
    QWidget *m_sideColumn;
    QWidget *m_bottomBar;
    LineStatus m_status;
    Moment m_now{};
};

} // namespace callside
