// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallState.h"
#include "core/HistoryQuery.h"
#include "core/HistoryRules.h"
#include "core/Preferences.h"
#include "core/Task.h"
#include "gui/calls/CallSummaryView.h"
#include "gui/history/HistoryReplay.h"

#include <QWidget>

#include <functional>
#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace callside {

class AfterCall;
class CallDetails;
class CallHeader;
class EmptyState;
class FindBar;
class HistoryReplayBar;
class HoldDialog;
class TranscriptModel;
class TranscriptSearch;
class TranscriptView;
class WhyPanel;

// A past call as it was read: its events, and what they come to.
struct PastCall {
    QList<CallEvent> events;
    CallState state;
    CallOutcome outcome;
    QList<Task> tasks;
    std::optional<Hold> hold{};
};
// What the list knows of a call, for what is shown of it until the rest is read, or where the rest is gone.
CallState stateOf(const HistoryRow &row);

// One past call: its words, to be gone through once more; what happened on its way; what came of it, what it cost and
// what is owed. The words cannot be changed; outcome and note can.
class HistoryCall : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryCall(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    void setWordingNames(std::function<QString(const QString &versionId)> nameOf);
    void showNothing(bool hasCalls);
    void beginReading(const HistoryRow &row);
    // found: words that are marked, as the search found them; empty: none.
    void showCall(const PastCall &call, const QString &found);
    void showFailure();
    void showOutcome(const CallOutcome &outcome);
    void showSummary(const CallState &state); // of any call
    void showHold(const QString &call, const std::optional<Hold> &hold);

    const HistoryRow &row() const { return m_row; }
    bool isOpen() const { return !m_row.call.isEmpty(); }
    void setExportAllowed(bool isAllowed);
    void setHoldAllowed(bool isAllowed); // putting on and lifting; that it is held is seen by everybody
    void openFind();
    void takeFocus();
    QList<QWidget *> panels() const;

signals:
    void outcomeChosen(const callside::CallOutcome &outcome); // by and at are not filled
    void callBackWanted(const callside::Task &task);
    void summaryWanted(const callside::SummaryWish &wish);
    void exportWanted();
    void holdWanted(const QString &call, const QString &reason);
    void releaseWanted(const QString &call);
    void textPercentWanted(int percent);
    void focusGivenUp();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Part { Words, Way, About };

    QWidget *buildBar();
    QWidget *buildWords();
    void buildAbout();
    void connectParts();
    QPushButton *addPart(Part part, const QString &title, const QString &objectName);
    void showPart(Part part);
    void showRow();
    void showMoment();
    void showTasks();
    void explainNoWords(bool isReading);
    void chooseShape();
    void wantCallBack();
    void showHoldButton();
    void openHold();

    HistoryRow m_row; // call empty: none is shown
    PastCall m_call;
    bool m_isWide = false;
    HistoryReplay m_replay;
    TranscriptModel *m_transcript;
    TranscriptSearch *m_search;
    EmptyState *m_nothing;
    QWidget *m_side;
    CallHeader *m_header;
    QLabel *m_when;
    QButtonGroup *m_parts;
    QPushButton *m_export;
    QPushButton *m_hold;
    HoldDialog *m_holdDialog = nullptr;
    bool m_canHold = true;
    QStackedWidget *m_stack;
    FindBar *m_find;
    TranscriptView *m_view;
    EmptyState *m_noWords;
    HistoryReplayBar *m_bar;
    WhyPanel *m_why;
    QHBoxLayout *m_columns = nullptr; // the stack, and beside it what there is room for
    QScrollArea *m_about;
    AfterCall *m_afterCall;
    CallDetails *m_details;
    QLabel *m_tasksTitle;
    QLabel *m_tasks;
};

} // namespace callside
