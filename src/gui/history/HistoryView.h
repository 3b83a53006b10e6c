// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryQuery.h"
#include "core/HistoryRules.h"
#include "core/Task.h"
#include "gui/calls/CallSummaryView.h"
#include "gui/parts/PageSwitch.h"

#include <QDate>

#include <functional>
#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;

namespace callside {

class EmptyState;
class HistoryCall;
class HistoryFilterBar;
class HistoryModel;
struct PastCall;

// The calls that are over: newest first, to be filtered and searched, and one of them to be read. It keeps and reads
// nothing itself: what it wants it says, and what comes is handed to it. Of answers only the latest question's may
// come.
class HistoryView : public PageView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    void setNow(Moment now);
    void setWordingNames(std::function<QString(const QString &versionId)> nameOf);
    // Once more with the same question; the call that is read stays.
    void refresh();
    // There are newer calls than the list shows: offers them.
    void noteNewer();
    // What was asked for, or that it cannot be had.
    void takePage(const HistoryPage &page);
    void takePageFailure();
    void takeCount(int count);
    void takeChoices(const HistoryChoices &choices);
    void takeCall(const QString &call, const PastCall &past);
    void takeCallFailure();
    // Of any call: somebody has said what came of it.
    void outcomeChanged(const CallOutcome &outcome);
    void showSummary(const CallState &state); // the same
    void setExportAllowed(bool isAllowed);
    // Of any call: it is held, or (nothing) no longer.
    void holdChanged(const QString &call, const std::optional<Hold> &hold);
    void setHoldAllowed(bool isAllowed);

    HistoryQuery query() const;
    QString openCall() const; // empty: none

    void takeFocus() override;
    void openSearch() override;
    void openFind() override;
    QList<QWidget *> panels() const override;

signals:
    void pageWanted(const callside::HistoryQuery &query);
    void countWanted(const callside::HistoryQuery &query);
    void choicesWanted();
    void callWanted(const QString &call);
    void outcomeChosen(const callside::CallOutcome &outcome); // by and at are not filled
    void taskWanted(const callside::Task &task);
    void summaryWanted(const callside::SummaryWish &wish);
    // Of one call; empty: of all that are found, which are so many.
    void exportWanted(const QString &call, int count);
    void holdWanted(const QString &call, const QString &reason);
    void releaseWanted(const QString &call);
    void textPercentWanted(int percent);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildListSide();
    void connectList();
    void ask();
    void showState();
    void showFound();
    void openCurrent();
    QString foundWords() const;
    void chooseShape();

    HistoryModel *m_calls;
    HistoryFilterBar *m_filters;
    QListView *m_list;
    QLabel *m_found;
    QPushButton *m_newer;
    QPushButton *m_exportAll;
    EmptyState *m_nothing;
    HistoryCall *m_call;
    QSplitter *m_columns;
    QWidget *m_listSide;
    QDate m_today;
    QString m_reopen; // the call to be chosen again when the list has come
    int m_count = -1; // of what is found; -1: not known
    Moment m_oldest{};
    bool m_isAsked = false;
    bool m_canExport = true;
};

} // namespace callside
