// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QVariant>

#include <optional>

// The few words of SQL that more than one file of the journal speaks. Used inside storage only.
namespace callside::journalsql {

inline constexpr int SchemaVersion = 1;
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

// Brings an empty or older database to SchemaVersion, each step in a transaction of its own.
std::optional<Error> migrate(QSqlDatabase &database);

} // namespace callside::journalsql
