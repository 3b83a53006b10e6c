// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QAbstractListModel>
#include <QList>

namespace callside {

struct CallUpdate;

// The calls in the order in which they want to be looked at: ringing, needing somebody, in progress (longest first),
// over (latest first). One row changes by one signal; a row that changes its place moves.
class CallListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Section { Ringing, NeedsYou, InProgress, Over };
    enum Role {
        CallRole = Qt::UserRole + 1, // CallId as a string
        CallerRole,
        StageRole,        // CallStage as int
        DurationRole,     // text
        DetailRole,       // the last words, or how it ended
        LinkRole,         // what is to be said about our link, mostly empty
        SectionTitleRole, // only on the first row of a section
        IsOverRole,
    };

    explicit CallListModel(QObject *parent = nullptr);

    void apply(const QList<CallUpdate> &updates);
    // Refreshes the durations of the calls that are going on.
    void setNow(Moment now);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const CallState &stateAt(int row) const { return m_calls.at(row); }
    int rowOf(const CallId &call) const; // -1: not there
    const CallState *find(const CallId &call) const;
    static Section sectionOf(const CallState &state);
    int liveCount() const;
    int needingCount() const; // ringing or needing somebody
    // The row to look at first: the first that rings or needs somebody, else -1.
    int mostUrgentRow() const;

signals:
    // The rows' heights may be different now, because a section begins elsewhere.
    void sectionsChanged();

private:
    void insert(const CallState &state);
    void replace(int row, const CallState &state);
    QString sectionTitle(int row) const;

    QList<CallState> m_calls;
    Moment m_now{};
};

} // namespace callside
