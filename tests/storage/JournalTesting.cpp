// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalTesting.h"

#include "storage/JournalSql.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

namespace callside::journaltesting {

using namespace Qt::Literals::StringLiterals;

CallRow aCall(const QString &call, qint64 offeredAtMs, bool isLive)
{
    CallRow row;
    row.call = call;
    row.webhookId = u"wh_"_s + call;
    row.offeredAtMs = offeredAtMs;
    row.caller = u"+447700900123"_s;
    row.line = u"+442079460100"_s;
    row.phase = isLive ? u"live"_s : u"ended"_s;
    row.live = isLive;
    return row;
}

Task aTask(qint64 id, const QString &call, Task::Kind kind)
{
    Task task;
    task.id = id;
    task.call = call;
    task.kind = kind;
    task.number = u"+447700900123"_s;
    task.name = u"A. Caller"_s;
    task.note = u"wants to move an appointment — 予約"_s;
    task.createdAt = fromMsecs(Noon);
    task.createdBy = u"Front desk"_s;
    return task;
}

JournalEntry anEntry(const QString &call, int number, qint64 atMs)
{
    return {0, call, atMs, u"TranscriptCompleted"_s,
            R"({"text":"line %1 — こんにちは"})"_ba.replace("%1", QByteArray::number(number))};
}

QList<JournalEntry> withoutSequences(QList<JournalEntry> entries)
{
    for (JournalEntry &entry : entries)
        entry.sequence = 0;
    return entries;
}

QStringList contentsOf(const QString &folder)
{
    QStringList contents;
    const QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        contents.append(name + u' ' + QString::fromLatin1(hash.result().toHex()));
    }
    return contents;
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

void runSql(const QString &path, const QStringList &statements)
{
    journalsql::Connection connection(path, QString());
    QVERIFY(!connection.open());
    for (const QString &statement : statements) {
        const auto error = journalsql::execute(connection.database(), statement);
        QVERIFY2(!error, error ? qPrintable(error->detail) : "");
    }
}

QVariant readSql(const QString &path, const QString &statement)
{
    journalsql::Connection connection(path, QString());
    if (connection.open())
        return {};
    const auto value = journalsql::valueOf(connection.database(), statement);
    return value ? *value : QVariant();
}

} // namespace callside::journaltesting
