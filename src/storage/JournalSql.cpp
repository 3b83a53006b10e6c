// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalSql.h"

#include "storage/Journal.h"

#include <QFile>
#include <QStringList>

#include <atomic>

// A static library's resources are only there once something of it names them; must be outside the namespace.
static void nameSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace callside::journalsql {

using namespace Qt::Literals::StringLiterals;

namespace {

// https://www.sqlite.org/rescode.html: the low byte is the primary code.
QLatin1StringView journalCodeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case 13: // SQLITE_FULL
        return journalcode::Full;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return journalcode::Damaged;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return journalcode::Unreadable;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return journalcode::Busy;
    default:
        return journalcode::Failed;
    }
}

Result<QStringList> statementsOf(int version)
{
    nameSqlResources();
    QFile file(u":/sql/schema-%1.sql"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return journalError(journalcode::Failed, u"schema %1 is not in the program"_s.arg(version));
    QStringList statements;
    QString statement;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';'))
            statements.append(std::exchange(statement, QString()));
    }
    return statements;
}

std::optional<Error> migrateTo(QSqlDatabase &database, int version)
{
    const auto statements = statementsOf(version);
    if (!statements)
        return statements.error();
    if (auto error = execute(database, u"BEGIN IMMEDIATE"_s))
        return error;
    QStringList steps = *statements;
    steps.append(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
    steps.append(u"PRAGMA user_version = %1"_s.arg(version));
    steps.append(u"COMMIT"_s);
    for (const QString &step : std::as_const(steps)) {
        if (auto error = execute(database, step)) {
            rollBack(database);
            return error;
        }
    }
    return std::nullopt;
}

} // namespace

Connection::Connection(const QString &path, const QString &options)
{
    static std::atomic<int> count = 0;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"callside-journal-%1"_s.arg(++count));
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(options);
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() warns while a handle is held
    QSqlDatabase::removeDatabase(name);
}

std::optional<Error> Connection::open()
{
    if (!m_database.open())
        return errorOf(m_database.lastError(), u"opening the journal"_s);
    return std::nullopt;
}

Error errorOf(const QSqlError &error, const QString &doing)
{
    const QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return journalError(journalCodeOf(error.nativeErrorCode().toInt()), u"%1: %2"_s.arg(doing, reason));
}

std::optional<Error> execute(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return errorOf(query.lastError(), statement.section(u'\n', 0, 0));
    return std::nullopt;
}

void rollBack(QSqlDatabase &database)
{
    // A full disk makes SQLite roll back by itself; then there is nothing left to do, which is said as an error.
    (void)execute(database, u"ROLLBACK"_s);
}

Result<QVariant> valueOf(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(statement) || !query.next())
        return errorOf(query.lastError(), statement);
    return query.value(0);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString textNotNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant numberOrNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<qint64> numberOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<Error> migrate(QSqlDatabase &database)
{
    const auto found = valueOf(database, u"PRAGMA user_version"_s);
    if (!found)
        return found.error();
    const int from = found->toInt();
    for (int version = from + 1; version <= SchemaVersion; ++version) {
        if (auto error = migrateTo(database, version))
            return error;
    }
    // The version is read from the file's own first bytes before it is opened (JournalOpening.cpp), so it must not
    // stay in the write-ahead log.
    if (from < SchemaVersion)
        return execute(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return std::nullopt;
}

Result<QStringList> strangersIn(QSqlDatabase &database)
{
    QStringList known;
    for (int version = 1; version <= SchemaVersion; ++version) {
        const auto statements = statementsOf(version);
        if (!statements)
            return statements.error();
        for (const QString &statement : *statements)
            known.append(statement.trimmed().chopped(1)); // as SQLite keeps it: without the semicolon
    }
    const auto found = readRows<std::pair<QString, QString>>(
        database, u"SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s, {},
        [](const QSqlQuery &query) { return std::pair(query.value(0).toString(), query.value(1).toString()); });
    if (!found)
        return found.error();
    QStringList strangers;
    for (const auto &[name, sql] : *found) {
        if (!known.contains(sql))
            strangers.append(name);
    }
    return strangers;
}

} // namespace callside::journalsql
