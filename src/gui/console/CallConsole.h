// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "core/CallEvent.h"
#include "core/CallState.h"
#include "core/Preferences.h"
#include "core/Task.h"
#include "gui/calls/CallSummaryView.h"
#include "gui/parts/Keys.h"
#include "gui/parts/PageSwitch.h"
#include "gui/words/ErrorText.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace callside {

class ActionPanel;
class AfterCall;
class Banner;
class CallColumn;
class CallDetails;
class CallListModel;
class CallListView;
class CallPane;
class ConnectDialog;
class DeskShortcuts;
class PracticeBand;
class PrivacyCover;
class QuickSteers;
class StatusStrip;
struct CallUpdate;
struct MeetingNow;

// Everything inside the window: shows what it is handed and says what the operator wants. It knows no backend.
class CallConsole : public QWidget
{
    Q_OBJECT

public:
    struct Counts {
        int live = 0;
        int urgent = 0;
        int needing = 0;
        int openTasks = 0;
        bool operator==(const Counts &) const = default;
    };

    explicit CallConsole(QWidget *parent = nullptr);

    void apply(const QList<CallUpdate> &updates);
    void showStatus(const LineStatus &status);
    // How calls are met just now, and the opening hours in words.
    void showMeeting(const MeetingNow &meeting, const QString &hours);
    // What a version of the wording is called, for the call's details: "Day, version 3".
    void setWordingNames(std::function<QString(const QString &versionId)> nameOf);
    void showCostToday(const QString &sentence);
    void showTasks(const QList<Task> &tasks);
    // Who says what came of a call; asked again after outcomeChanged().
    void setOutcomes(std::function<CallOutcome(const CallId &)> outcomeOf);
    void outcomeChanged(const CallId &call);
    // The summary of a call, which may have been over for long; the rest of the state is not looked at.
    void showSummary(const CallState &state);
    void setPreferences(const Preferences &preferences);
    void showUser(const QString &name);
    void setNow(Moment now);
    // What is wrong with the program itself, above the calls. Replaces an earlier one with its id.
    void offerSetup();               // there is something to set up
    void setSetUp(bool isSetUp);     // there is what it takes to answer calls
    void setReached(bool isReached); // something has come in from outside
    void addNotice(const Notice &notice);
    void dropNotice(const QString &id); // it is so no more
    // What was kept of a call, as eventsWanted() asked for it.
    void showEvents(const CallId &call, const QList<CallEvent> &events);

    // A page beside the live one, made when it is first shown.
    void addPage(DeskPage page, std::function<PageView *(QWidget *parent)> make);
    void showPage(DeskPage page);
    DeskPage page() const { return m_page; }

    void selectCall(const CallId &call);
    Counts counts() const;
    QSplitter *columns() const { return m_columns; }

signals:
    void answerRequested(const callside::CallId &call);
    void declineRequested(const callside::CallId &call);
    void steerRequested(const callside::CallId &call, const QString &text, bool actNow);
    void sayRequested(const callside::CallId &call, const QString &text);
    void stopTalkingRequested(const callside::CallId &call);
    void holdRequested(const callside::CallId &call, bool isOn);
    void referRequested(const callside::CallId &call, const QString &target);
    void endPolitelyRequested(const callside::CallId &call);
    void hangUpRequested(const callside::CallId &call);
    void acknowledgeRequested(const callside::CallId &call);
    void clearRequested(const callside::CallId &call, const QString &reason);
    void taskWanted(const callside::Task &task); // id 0: whoever keeps it gives it one
    void taskDone(qint64 task);
    void taskReopened(qint64 task);
    void taskNoteChanged(qint64 task, const QString &note);
    void outcomeChosen(const callside::CallOutcome &outcome); // by and at are not filled
    void summaryWanted(const callside::SummaryWish &wish);
    void lineModeChosen(callside::LineMode mode, callside::Moment until);
    void textPercentWanted(int percent);
    void timesChosen(bool areShown);
    void settingsWanted();
    void peopleSettingsWanted();
    void userWanted();
    void keysWanted();
    void practiceWanted();
    void lineCheckWanted();
    void setupWanted();
    void noticeActionWanted(const QString &noticeId);
    void errorLogWanted();
    void eventsWanted(const callside::CallId &call);
    void aboutWanted();
    void quitWanted();
    void countsChanged();
    void endOfDayWanted(); // the open tasks, one by one

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    QWidget *buildSide();
    QWidget *buildColumn(const QString &objectName, std::initializer_list<QWidget *> parts);
    void connectStrip();
    void connectCalls();
    void connectActions();
    void connectPane();

    void keyPressed(DeskKey key, int number);
    bool pageKeyPressed(DeskKey key);
    PageView *shownPage() const; // nullptr: the live one
    void showUrgentElsewhere();
    void callKeyPressed(DeskKey key, int number);
    void assistantKeyPressed(DeskKey key, int number);
    void changeText(int steps);

    void showSelected();
    void showBanners();
    void openWhy(const CallId &call);
    void tellCounts();
    void openConnectDialog(const CallId &call);
    void answerSelected();                   // or, if it does not ring, the one that has rung longest
    const CallState *longestRinging() const; // nullptr: none rings
    void goToMostUrgent();
    void focusNextPanel();
    void focusCalls();
    void makeCallBack(const CallId &call);
    void sendAgain(const CallId &call, const TranscriptEntry &entry);
    void chooseShape();
    void fitSide();
    void placeActions(QWidget *home, bool isNarrow);

    StatusStrip *m_strip;
    PracticeBand *m_practice;
    QList<Banner *> m_banners;
    QVBoxLayout *m_bannerColumn;
    Banner *m_elsewhere; // urgent calls, while another page is shown
    QWidget *m_desk;     // what the privacy cover hides
    QStackedWidget *m_pages;
    QWidget *m_live; // the page of the calls that go on
    QHash<DeskPage, PageView *> m_otherPages;
    QHash<DeskPage, std::function<PageView *(QWidget *)>> m_pageMakers;
    DeskPage m_page = DeskPage::Live;
    CallColumn *m_callColumn;
    CallListModel *m_calls;
    CallListView *m_list;
    CallPane *m_pane;
    ActionPanel *m_actions;
    QuickSteers *m_steers;
    AfterCall *m_afterCall;
    CallDetails *m_details;
    ConnectDialog *m_connectDialog;
    QSplitter *m_columns;
    QScrollArea *m_side;
    QWidget *m_sideColumn = nullptr;
    int m_sideCharacter = 0; // pixels; the size of text that m_side's minimum is for
    QWidget *m_bottomBar;
    QHBoxLayout *m_bottomRow; // in it
    PrivacyCover *m_cover;
    DeskShortcuts *m_keys;
    std::function<CallOutcome(const CallId &)> m_outcomeOf;
    Preferences m_preferences;
    LineStatus m_status;
    bool m_isSetUp = true; // there is what it takes to answer calls
    QList<Notice> m_notices;
    QSet<QString> m_dismissed; // ids of notices that somebody has put away
    Counts m_counts;
    int m_openTasks = 0;
    Moment m_now{};
};

} // namespace callside
