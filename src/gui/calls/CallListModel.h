// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "gui/calls/CallListFilter.h"
#include "gui/calls/CallListOrder.h"

#include <QAbstractListModel>
#include <QList>

namespace callside {

struct CallUpdate;

// The calls in the order in which they want to be looked at (CallListOrder.h), as far as they are what somebody looks
// for. One row changes by one signal; a row that changes its place moves. Rows are of the calls that are shown; counts
// are of all.
class CallListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CallRole = Qt::UserRole + 1, // CallId as a string
        CallerRole,                  // masked where numbers are, but for the call whose number is shown
        FullCallerRole,              // never masked
        StageRole,                   // CallStage as int
        SectionRole,                 // CallSection as int
        DurationRole,                // text
        StatusRole,                  // the stage in words and what else is to be known
        DetailRole,                  // the last words, or how it ended
        UrgencyRole,                 // why it is urgent and who has seen it; empty if it is not
        QuoteRole,                   // the words that made it urgent; may be empty
        SectionTitleRole,            // only on the first row of a section
        IsAcknowledgedRole,          // somebody looks after it, although it is urgent
        IsOverRole,
    };

    explicit CallListModel(QObject *parent = nullptr);

    void apply(const QList<CallUpdate> &updates);
    // Refreshes the durations of the calls that are going on.
    void setNow(Moment now);
    // Empty: every call is shown. Urgent and ringing calls are shown all the same.
    void setFilter(const QString &text);
    // Reads the words of a few calls before somebody looks for any, so that the first key need not wait for all of
    // them. False when there is nothing left to read.
    bool readAhead();
    void restartReadAhead() { m_readTo = 0; }
    const QString &filter() const { return m_filter.text(); }
    void setMasked(bool isMasked);
    // The call whose number is shown in full, where numbers are masked; empty: none.
    void setUnmasked(const CallId &call);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const CallState &stateAt(int row) const { return m_calls.at(row); }
    int rowOf(const CallId &call) const;             // -1: not shown
    const CallState *find(const CallId &call) const; // also one that is not shown; nullptr: not there
    int callCount() const { return int(m_calls.size() + m_hidden.size()); }
    int foundCount() const { return m_foundCount; } // what somebody looks for; all if nobody does
    // Whether it is what somebody looks for, not only shown always.
    bool isFound(int row) { return m_filter.accepts(m_calls.at(row)); }
    int liveCount() const;
    int urgentCount() const;
    int needingCount() const; // ringing or to be looked at, beside the urgent ones
    // The row to look at first: the first that needs somebody, else -1.
    int mostUrgentRow() const;

signals:
    // The rows' heights may be different now, because a section begins elsewhere or a call has more to say.
    void sectionsChanged();
    // A call that was not there before has a row now.
    void callArrived(const callside::CallId &call);
    // foundCount() or callCount() is different now.
    void foundChanged();
    void filterChanged();

private:
    void take(const CallState &state);
    void insert(const QList<CallState> &sorted);
    void replace(int row, const CallState &state);
    void hide(int row);
    bool isShown(const CallState &state);
    void hideOthers();
    void showFound();
    void countFound();
    bool isMasked(const CallState &state) const { return m_isMasked && state.id != m_unmasked; }
    QString sectionTitle(int row) const;
    static QString titleOf(CallSection section);
    int countWhere(bool (*isMeant)(const CallState &)) const;

    QList<CallState> m_calls;  // shown
    QList<CallState> m_hidden; // by the filter, in no order
    CallListFilter m_filter;
    int m_foundCount = 0;
    int m_toldCount = 0; // callCount() when foundChanged() was emitted last
    int m_readTo = 0;    // rows whose words were read ahead
    bool m_isMasked = false;
    CallId m_unmasked;
    Moment m_now{};
};

} // namespace callside
