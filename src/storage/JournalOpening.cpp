// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/JournalOpening.h"

#include "storage/JournalFile.h"
#include "storage/JournalSql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <QtEndian>

#include <filesystem>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using journalsql::valueOf;

namespace {

constexpr qint64 ThoroughLookBytes = 32 * 1024 * 1024;
constexpr QFileDevice::Permissions FolderOwnerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Error journalUnreadable(const QString &detail)
{
    return journalError(journalcode::Unreadable, detail);
}

// A folder for one look at a journal, on the same disk. Gone with the object; one left by a killed program goes too.
class LookFolder
{
public:
    explicit LookFolder(const QDir &beside)
        : m_dir(beside.filePath(u".journal-look"_s))
    {
        m_dir.removeRecursively();
        m_isMade = QDir().mkdir(m_dir.path(), FolderOwnerOnly);
    }
    ~LookFolder() { m_dir.removeRecursively(); }
    LookFolder(const LookFolder &) = delete;
    LookFolder &operator=(const LookFolder &) = delete;

    bool isMade() const { return m_isMade; }
    QString filePath(const QString &name) const { return m_dir.filePath(name); }

private:
    QDir m_dir;
    bool m_isMade = false;
};

// https://www.sqlite.org/fileformat2.html#the_database_header
struct JournalHeader {
    bool isDatabase = false;
    quint32 version = 0;
    quint32 applicationId = 0;
};

Result<JournalHeader> readJournalHeader(QFile &file)
{
    const QByteArray bytes = file.read(100);
    if (file.error() != QFileDevice::NoError)
        return journalUnreadable(u"reading the journal: %1"_s.arg(file.errorString()));
    JournalHeader header;
    header.isDatabase = bytes.size() == 100 && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (header.isDatabase) {
        header.version = qFromBigEndian<quint32>(bytes.constData() + 60);
        header.applicationId = qFromBigEndian<quint32>(bytes.constData() + 68);
    }
    return header;
}

// Gives the file a second name in the look folder and copies its log, so that SQLite puts what it needs for reading
// (-shm, and a log if there is none) there. Reading only, it does not write to the file itself.
std::optional<Error> takeForLook(const QString &path, const QString &lookPath)
{
    std::error_code failed;
    std::filesystem::create_hard_link(path.toStdU16String(), lookPath.toStdU16String(), failed);
    if (failed && !QFile::copy(path, lookPath)) // not every file system has second names
        return journalError(journalcode::Failed, u"the journal cannot be looked at"_s);
    const QString log = path + u"-wal"_s;
    if (QFileInfo::exists(log) && !QFile::copy(log, lookPath + u"-wal"_s))
        return journalError(journalcode::Failed, u"the journal's log cannot be looked at"_s);
    return std::nullopt;
}

// Every table of a journal of that version.
QStringList journalTables(int version)
{
    QStringList tables{u"calls"_s, u"entries"_s, u"webhooks"_s};
    if (version >= 2)
        tables += {u"tasks"_s, u"outcomes"_s};
    if (version >= 3)
        tables += {u"history"_s, u"holds"_s};
    return tables;
}

// Nothing: the file is sound. Otherwise code "damaged" if it is not.
std::optional<Error> checkJournalPages(QSqlDatabase &database, bool isThorough, const QStringList &tables)
{
    QStringList checks;
    if (isThorough)
        checks.append(u"PRAGMA quick_check(1)"_s);
    for (const QString &table : tables) {
        if (!isThorough && table != "entries"_L1) // by far the largest
            checks.append(u"PRAGMA quick_check(%1)"_s.arg(table));
    }
    for (const QString &check : std::as_const(checks)) {
        const auto answer = valueOf(database, check);
        if (!answer)
            return answer.error();
        if (answer->toString() != "ok"_L1)
            return journalError(journalcode::Damaged, answer->toString());
    }
    return std::nullopt;
}

Result<JournalCondition> lookInside(const QString &lookPath, bool isThorough)
{
    const auto damagedOr = [](const Error &error) -> Result<JournalCondition> {
        if (error.code == journalcode::Damaged)
            return JournalCondition::Damaged;
        return error;
    };
    journalsql::Connection connection(lookPath, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (auto error = connection.open())
        return damagedOr(*error);
    QSqlDatabase &database = connection.database();
    const auto version = valueOf(database, u"PRAGMA user_version"_s);
    if (!version)
        return damagedOr(version.error());
    if (version->toInt() > journalsql::SchemaVersion)
        return JournalCondition::Newer;
    const auto tables = valueOf(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return damagedOr(tables.error());
    // A program killed before its first commit leaves a database with nothing in it.
    if (version->toInt() == 0)
        return tables->toInt() == 0 ? JournalCondition::Sound : JournalCondition::Damaged;
    const QStringList expected = journalTables(version->toInt());
    const auto ours = valueOf(database, u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' "
                                        "AND name IN ('%1')"_s.arg(expected.join("', '"_L1)));
    if (!ours)
        return damagedOr(ours.error());
    if (ours->toInt() != expected.size())
        return JournalCondition::Damaged;
    if (auto error = checkJournalPages(database, isThorough, expected))
        return damagedOr(*error);
    return JournalCondition::Sound;
}

std::optional<Error> makeJournalFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        const QString above = info.absolutePath();
        if (!QDir().mkpath(above) || !QDir().mkdir(info.absoluteFilePath(), FolderOwnerOnly))
            return journalUnreadable(u"the folder cannot be made: %1"_s.arg(folder));
        return std::nullopt;
    }
    if (!info.isDir() || !info.isReadable() || !info.isWritable() || !info.isExecutable())
        return journalUnreadable(u"the folder cannot be read and written: %1"_s.arg(folder));
    return std::nullopt;
}

// What the main file is taken for. On a full disk there is no room for a look; its header was in order then, and the
// calls in it matter more than the rest of the look.
Result<JournalCondition> conditionOfMain(const QString &path)
{
    const auto condition = lookAtJournal(path);
    if (!condition && condition.error().code != journalcode::Unreadable)
        return JournalCondition::Sound;
    return condition;
}

// Where to keep the journal while the main file is left alone.
Result<QString> pathBeside(const QDir &folder, qint64 nowMs)
{
    const QStringList names = folder.entryList({u"journal-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        const auto condition = lookAtJournal(folder.filePath(name));
        if (!condition)
            return condition.error();
        if (*condition == JournalCondition::Sound || *condition == JournalCondition::Missing)
            return folder.filePath(name);
    }
    // An unusable one may already have this second's name.
    for (qint64 at = nowMs;; at += 1000) {
        const QString stamp = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH-mm-ss"_s);
        const QString path = folder.filePath(u"journal-%1.sqlite"_s.arg(stamp));
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace

Result<JournalCondition> lookAtJournal(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return JournalCondition::Missing;
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return journalUnreadable(u"the journal cannot be read: %1"_s.arg(path));
    if (file.size() == 0)
        return JournalCondition::Missing;
    const auto header = readJournalHeader(file);
    if (!header)
        return header.error();
    file.close();
    const bool isOurs = header->applicationId == journalsql::ApplicationId;
    if (!header->isDatabase || (!isOurs && (header->applicationId != 0 || header->version != 0)))
        return JournalCondition::Damaged;
    if (header->version > quint32(journalsql::SchemaVersion))
        return JournalCondition::Newer;
    const LookFolder look(info.dir());
    if (!look.isMade())
        return journalError(journalcode::Failed, u"there is no room for a look: %1"_s.arg(info.path()));
    const QString lookPath = look.filePath(info.fileName());
    if (auto error = takeForLook(path, lookPath))
        return *error;
    return lookInside(lookPath, info.size() <= ThoroughLookBytes);
}

Result<OpenJournal> openJournal(const QString &folder, std::optional<qint64> sizeLimit, qint64 nowMs)
{
    if (auto error = makeJournalFolder(folder))
        return *error;
    const QDir dir(folder);
    const QString mainPath = dir.absoluteFilePath(JournalFileName);
    const auto condition = conditionOfMain(mainPath);
    if (!condition)
        return condition.error();
    JournalPlace place{JournalPlace::Kind::Main, mainPath, mainPath};
    if (*condition == JournalCondition::Damaged || *condition == JournalCondition::Newer) {
        const auto beside = pathBeside(QDir(dir.absolutePath()), nowMs);
        if (!beside)
            return beside.error();
        place.path = *beside;
        place.kind =
            *condition == JournalCondition::Newer ? JournalPlace::Kind::BesideNewer : JournalPlace::Kind::BesideDamaged;
    }
    auto file = JournalFile::open(place.path, sizeLimit);
    if (!file)
        return file.error();
    return OpenJournal{*std::move(file), place};
}

} // namespace callside
