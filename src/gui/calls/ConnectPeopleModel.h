// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Preferences.h"
#include "core/Result.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QList>

class QDateTime;

namespace callside {

// When somebody can be reached, in words.
class HoursText
{
    Q_DECLARE_TR_FUNCTIONS(HoursText)

public:
    static bool isReachable(const Hours &hours, Moment now);
    // "Reachable now", "From 13:00", "Tomorrow from 09:00", "Monday from 09:00"
    static QString sentence(const Hours &hours, Moment now);
};

// Whom a caller can be connected to: the people of the address book that match what was typed, the default first, and
// behind them the very number that was typed, once it is one. A number as it is dialled inside a country is of the
// country of the line.
class ConnectPeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TargetRole = Qt::UserRole + 1, // as made by transferTarget()
        NameRole,                      // empty: the number that was typed
        NumberRole,                    // for people
        HoursRole,                     // for people; empty for a typed number
        IsReachableRole,
        IsDefaultRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setPeople(const QList<Person> &people);
    void setTyped(const QString &typed);
    void setLineNumber(const QString &number); // the one dialled; empty: unknown
    void setNow(Moment now);

    bool hasPeople() const { return !m_people.isEmpty(); }
    // The usual choice, else the first who can be reached now; -1: nobody, or what was typed leaves them out.
    int rowToBeginWith(const QString &notThis = {}) const;
    int rowOf(const QString &target) const;
    Result<QString> typedTarget() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void rebuild();

    QList<Person> m_people;
    QString m_typed;
    QString m_lineNumber;
    QList<Person> m_rows;
    Moment m_now{};
};

} // namespace callside
