// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>

// The few words of SQL that more than one file of the journal speaks. Used inside storage only.
namespace callside::journalsql {

inline constexpr int SchemaVersion = 5;
inline constexpr qint64 ApplicationId = 0x43616c6c; // "Call"

// A connection with a name of its own, for use on the calling thread only; not yet open. It is closed and forgotten
// with the object, so every query made on it must be gone by then.
class Connection
{
public:
    Connection(const QString &path, const QString &options);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    std::optional<Error> open();
    QSqlDatabase &database() { return m_database; }

private:
    QSqlDatabase m_database;
};

Error errorOf(const QSqlError &error, const QString &doing);

// Runs one statement that gives nothing, or one value. Transactions begin and end with it too: QSqlDatabase::commit()
// loses the code that tells a full disk from a broken one.
std::optional<Error> execute(QSqlDatabase &database, const QString &statement);
void rollBack(QSqlDatabase &database);
Result<QVariant> valueOf(QSqlDatabase &database, const QString &statement);

// How "not known" is bound and read back.
QVariant textOrNull(const QString &text); // NULL for an empty text
QString textNotNull(const QString &text); // never NULL, as a null QString would be bound
QVariant numberOrNull(std::optional<qint64> number);
std::optional<qint64> numberOf(const QVariant &value);

using Bindings = QList<std::pair<QString, QVariant>>;

// Runs a query that was prepared from statement with the bindings, and makes a value of each of its rows.
template <class T, class FromRow>
Result<QList<T>> readRows(QSqlDatabase &database, const QString &statement, const Bindings &bindings, FromRow fromRow)
{
    const QString doing = QStringLiteral("reading the journal");
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return errorOf(query.lastError(), doing);
    for (const auto &[name, value] : bindings)
        query.bindValue(name, value);
    if (!query.exec())
        return errorOf(query.lastError(), doing);
    QList<T> rows;
    while (query.next())
        rows.append(fromRow(query));
    if (query.lastError().isValid()) // next() is also false when a page cannot be read
        return errorOf(query.lastError(), doing);
    return rows;
}

// Brings an empty or older database to SchemaVersion, each step in a transaction of its own.
std::optional<Error> migrate(QSqlDatabase &database);

// The names of what would act by itself in a file, triggers and views, and is no part of the schema.
Result<QStringList> strangersIn(QSqlDatabase &database);

} // namespace callside::journalsql
