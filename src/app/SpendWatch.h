// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CallBoard.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QObject>

namespace callside {

// What the calls of today have cost so far, and whether that comes near the desk's limit. A call counts for the day on
// which it came, by the computer's clock on the wall. GUI thread. Money is in millionths of a US dollar.
class SpendWatch : public QObject
{
    Q_OBJECT

public:
    enum class Level { Fine, Near, Over }; // near from 80 % of the limit on
    Q_ENUM(Level)

    using QObject::QObject;

    void setLimit(qint64 microUsd); // 0: none
    // What the journal has of today's calls, and whether no part of them was without a known price.
    void restore(const QHash<QString, qint64> &costsToday, bool areComplete, Moment now);
    void follow(const QList<CallUpdate> &updates, Moment now);
    // Time passes: a day may be over.
    void setNow(Moment now);

    qint64 total() const { return m_total; }
    Level level() const { return m_level; }
    bool isComplete() const { return m_isComplete; } // no call had a part without a known price
    int calls() const;                               // that have cost something
    QDate day() const { return m_day; }

signals:
    void changed();
    void levelChanged(callside::SpendWatch::Level level);

private:
    bool beginDay(Moment now); // whether it is another one
    void judge();

    QHash<QString, qint64> m_costs; // of today, by call
    QDate m_day;
    qint64 m_total = 0;
    qint64 m_limit = 0;
    Level m_level = Level::Fine;
    bool m_isComplete = true;
};

} // namespace callside
