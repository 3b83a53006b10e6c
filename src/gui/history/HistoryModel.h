// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryQuery.h"

#include <QAbstractListModel>
#include <QDate>
#include <QList>

namespace callside {

// Past calls, page after page as they are scrolled to. It asks with pageWanted() and goes on with takePage(): only the
// latest question counts. What was found before stays until the first answer.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State { Idle, Searching, Ready, Failed };

    explicit HistoryModel(QObject *parent = nullptr);

    void ask(const HistoryQuery &query); // anew, also if it is the same
    void takePage(const HistoryPage &page);
    void takeFailure();

    State state() const { return m_state; }
    bool hasMore() const { return m_hasMore; }
    const HistoryQuery &query() const { return m_query; }
    const HistoryHit &hitAt(int row) const { return m_hits.at(row); }
    int rowOf(const QString &call) const; // -1: not among what was read

    void setToday(const QDate &today); // for the headings
    void setMasked(bool isMasked);
    bool isMasked() const { return m_isMasked; }
    // The row whose number is shown in full; -1: none.
    void setCurrent(int row);
    bool isRowMasked(int row) const { return m_isMasked && row != m_current; }
    // The heading above a row; empty: it is of the same day as the one before.
    QString dayAbove(int row) const;
    void setOutcome(const QString &call, CallOutcome::Kind outcome);
    void setHeld(const QString &call, bool isHeld);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void pageWanted(const callside::HistoryQuery &query);
    void stateChanged();

private:
    void enter(State state);

    HistoryQuery m_query;
    QList<HistoryHit> m_hits;
    State m_state = State::Idle;
    bool m_hasMore = false;
    bool m_isWaiting = false;
    bool m_isFresh = false; // the answer that is waited for takes the place of everything
    bool m_isMasked = false;
    int m_current = -1;
    QDate m_today;
};

} // namespace callside
