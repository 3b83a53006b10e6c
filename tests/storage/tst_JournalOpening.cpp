// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalTesting.h"

#include "storage/JournalFile.h"
#include "storage/JournalOpening.h"
#include "storage/JournalSql.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

class tst_JournalOpening : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aMissingFolderIsMadeForThisUserOnly()
    {
        const QString folder = m_dir->filePath(u"a/b"_s);
        const auto journal = openJournal(folder, {}, Noon);
        QVERIFY(journal);
        const JournalPlace expected{JournalPlace::Kind::Main, folder + u"/journal.sqlite"_s,
                                    folder + u"/journal.sqlite"_s};
        QCOMPARE(journal->place, expected);
        QVERIFY(!(QFile::permissions(folder) &
                  (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
    }

    void aSoundJournalGoesOn()
    {
        writeMain();
        QVERIFY(m_dir->isValid());
        QCOMPARE(*lookAtJournal(mainPath()), JournalCondition::Sound);
        const auto journal = openJournal(m_dir->path(), {}, Noon);
        QVERIFY(journal);
        QCOMPARE(journal->place.kind, JournalPlace::Kind::Main);
        QCOMPARE(journal->file->liveCalls()->size(), 1);
    }

    void lookingChangesNothing()
    {
        writeMain();
        const QStringList before = contentsOf(m_dir->path());
        QCOMPARE(*lookAtJournal(mainPath()), JournalCondition::Sound);
        QCOMPARE(contentsOf(m_dir->path()), before);
    }

    void lookingReadsTheLogOfAKilledProgramWithoutTouchingIt()
    {
        takeAwayFromARunningProgram();
        const QStringList before = contentsOf(m_dir->path());
        QCOMPARE(before.size(), 2); // the file and its log
        QCOMPARE(*lookAtJournal(mainPath()), JournalCondition::Sound);
        QCOMPARE(contentsOf(m_dir->path()), before);
        QCOMPARE(openJournal(m_dir->path(), {}, Noon)->file->entriesOf(u"rtc_1"_s)->size(), 200);
    }

    void theRestOfAnEarlierLookIsRemoved()
    {
        writeMain();
        QVERIFY(QDir(m_dir->path()).mkpath(u".journal-look"_s));
        overwriteNew(m_dir->filePath(u".journal-look/journal.sqlite"_s), "left by a killed program");
        QCOMPARE(*lookAtJournal(mainPath()), JournalCondition::Sound);
        QVERIFY(!QDir(m_dir->filePath(u".journal-look"_s)).exists());
    }

    void whatCannotBeUsedIsLeftAsItIs_data()
    {
        QTest::addColumn<std::function<void()>>("harm");
        QTest::addColumn<JournalPlace::Kind>("kind");
        const auto damaged = JournalPlace::Kind::BesideDamaged;
        const auto add = [](const char *name, std::function<void()> harm, JournalPlace::Kind kind) {
            QTest::newRow(name) << std::move(harm) << kind;
        };
        add(
            "text", [this] { overwriteNew(mainPath(), "This is not a database. "_ba.repeated(400)); }, damaged);
        add(
            "a few bytes", [this] { overwriteNew(mainPath(), "SQLite"); }, damaged);
        add(
            "broken header",
            [this] {
                writeMain();
                overwrite(mainPath(), 0, QByteArray(16, '\xff'));
            },
            damaged);
        add(
            "broken page",
            [this] {
                writeMain();
                overwrite(mainPath(), 3 * 4096, QByteArray(8192, '\xa5'));
            },
            damaged);
        add(
            "cut short",
            [this] {
                writeMain();
                QVERIFY(QFile::resize(mainPath(), 4096 * 3));
            },
            damaged);
        add(
            "broken page beside a log",
            [this] {
                takeAwayFromARunningProgram();
                overwrite(mainPath(), 0, QByteArray(4096, '\xa5'));
            },
            damaged);
        add(
            "another program's",
            [this] {
                runSql(mainPath(), {u"CREATE TABLE recipes (name TEXT)"_s, u"PRAGMA application_id = 7"_s});
            },
            damaged);
        add(
            "another program's, unmarked", [this] { runSql(mainPath(), {u"CREATE TABLE recipes (name TEXT)"_s}); },
            damaged);
        add(
            "without our tables",
            [this] {
                writeMain();
                runSql(mainPath(), {u"DROP TABLE webhooks"_s});
            },
            damaged);
        add(
            "without the later tables",
            [this] {
                writeMain();
                runSql(mainPath(), {u"DROP TABLE outcomes"_s});
            },
            damaged);
        add(
            "newer",
            [this] {
                writeMain();
                runSql(mainPath(), {u"PRAGMA user_version = %1"_s.arg(journalsql::SchemaVersion + 1)});
            },
            JournalPlace::Kind::BesideNewer);
    }

    void whatCannotBeUsedIsLeftAsItIs()
    {
        QFETCH(std::function<void()>, harm);
        QFETCH(JournalPlace::Kind, kind);
        harm();
        const QStringList before = contentsOf(m_dir->path());
        {
            const auto journal = openJournal(m_dir->path(), {}, Noon);
            QVERIFY(journal);
            const JournalPlace expected{kind, m_dir->filePath(u"journal-2026-11-21T10-00-00.sqlite"_s), mainPath()};
            QCOMPARE(journal->place, expected);
            QVERIFY(journal->file->append({{{anEntry(u"rtc_9"_s, 1)}, aCall(u"rtc_9"_s)}}));
        }
        QStringList after = contentsOf(m_dir->path());
        QCOMPARE(after.removeIf([](const QString &line) { return line.startsWith(u"journal-2026"_s); }), 1);
        QCOMPARE(after, before);
    }

    void theNextStartGoesOnBesideADamagedFile()
    {
        overwriteNew(mainPath(), "damaged");
        QVERIFY(openJournal(m_dir->path(), {}, Noon)->file->append({{{anEntry(u"rtc_9"_s, 1)}, aCall(u"rtc_9"_s)}}));
        const auto journal = openJournal(m_dir->path(), {}, Noon + 86'400'000);
        QVERIFY(journal);
        const JournalPlace expected{JournalPlace::Kind::BesideDamaged,
                                    m_dir->filePath(u"journal-2026-11-21T10-00-00.sqlite"_s), mainPath()};
        QCOMPARE(journal->place, expected);
        QCOMPARE(journal->file->liveEntries()->size(), 1);
    }

    void theNewestSoundFileBesideIsUsed()
    {
        overwriteNew(mainPath(), "damaged");
        const QString older = m_dir->filePath(u"journal-2026-11-19T10-00-00.sqlite"_s);
        QVERIFY(JournalFile::open(older));
        const QString sound = m_dir->filePath(u"journal-2026-11-20T10-00-00.sqlite"_s);
        QVERIFY(JournalFile::open(sound));
        overwriteNew(m_dir->filePath(u"journal-2026-11-21T10-00-00.sqlite"_s), "damaged too");
        QCOMPARE(openJournal(m_dir->path(), {}, Noon)->place.path, sound);

        overwrite(older, 0, "damaged");
        overwrite(sound, 0, "damaged");
        QCOMPARE(openJournal(m_dir->path(), {}, Noon)->place.path,
                 m_dir->filePath(u"journal-2026-11-21T10-00-01.sqlite"_s));
    }

    void aFileWithoutAByteIsUsed()
    {
        overwriteNew(mainPath(), "");
        const auto journal = openJournal(m_dir->path(), {}, Noon);
        QVERIFY(journal);
        QCOMPARE(journal->place.kind, JournalPlace::Kind::Main);
    }

    void aSoundJournalIsReadWhereThereIsNoRoomBesideIt()
    {
        takeAwayFromARunningProgram();
        overwriteNew(m_dir->filePath(u".journal-look"_s), "in the way of the look");
        QVERIFY(QDir(m_dir->path()).mkpath(u"journal.sqlite-shm"_s)); // in the way of SQLite's own file
        const auto journal = openJournal(m_dir->path(), {}, Noon);
        QVERIFY(journal);
        QCOMPARE(journal->place.kind, JournalPlace::Kind::Main);
        QCOMPARE(journal->file->liveEntries()->size(), 200);
    }

    void aFolderThatCannotBeUsedIsSaidToBe_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("a file is in its place") << u"file"_s;
        QTest::newRow("a file is above it") << u"file/folder"_s;
        QTest::newRow("no folder can be made there") << u"/proc/callside"_s;
        QTest::newRow("a folder is in the journal's place") << u"occupied"_s;
    }

    void aFolderThatCannotBeUsedIsSaidToBe()
    {
        QFETCH(QString, folder);
        overwriteNew(m_dir->filePath(u"file"_s), "x");
        QVERIFY(QDir(m_dir->path()).mkpath(u"occupied/journal.sqlite"_s));
        const auto journal = openJournal(QDir(m_dir->path()).filePath(folder), {}, Noon);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Error::Kind::StorageFailed);
        QCOMPARE(journal.error().code, journalcode::Unreadable);
    }

private:
    QString mainPath() const { return m_dir->filePath(u"journal.sqlite"_s); }

    static void overwriteNew(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QList<JournalEntry> manyEntries()
    {
        QList<JournalEntry> entries;
        for (int number = 0; number < 200; ++number)
            entries.append(anEntry(u"rtc_1"_s, number));
        return entries;
    }

    void writeMain()
    {
        const auto file = JournalFile::open(mainPath());
        QVERIFY(file);
        QVERIFY((*file)->append({{manyEntries(), aCall(u"rtc_1"_s)}}));
    }

    // The file and its log as a killed program leaves them: what was committed is in the log only.
    void takeAwayFromARunningProgram()
    {
        const QTemporaryDir elsewhere;
        const QString running = elsewhere.filePath(u"journal.sqlite"_s);
        const auto file = JournalFile::open(running);
        QVERIFY(file);
        QVERIFY((*file)->append({{manyEntries(), aCall(u"rtc_1"_s)}}));
        QVERIFY(QFile::copy(running, mainPath()));
        QVERIFY(QFile::copy(running + u"-wal"_s, mainPath() + u"-wal"_s));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

Q_DECLARE_METATYPE(std::function<void()>)
Q_DECLARE_METATYPE(JournalPlace::Kind)

QTEST_GUILESS_MAIN(tst_JournalOpening)
#include "tst_JournalOpening.moc"
