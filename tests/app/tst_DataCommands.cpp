// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramUnderTest.h"

#include "storage/AuditLog.h"
#include "storage/Backup.h"
#include "storage/JournalFile.h"
#include "storage/PreferencesFile.h"

#include <QRegularExpression>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// What the command line does with what is kept, in the real program.
class tst_DataCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_away = std::make_unique<QTemporaryDir>();
        keep(u"rtc_1"_s);
    }

    void soundDataIsSaidToBeSound()
    {
        QCOMPARE(run({u"--check-data"_s}), 0);
        QVERIFY2(m_said.contains(u"are sound"_s), qPrintable(m_said));
        QVERIFY2(m_said.contains(journal()), qPrintable(m_said));
        QVERIFY2(m_said.contains(u"1 call"_s), qPrintable(m_said));
    }

    void theProgramSpeaksTheLanguageThatTheDeskChose()
    {
        Preferences chosen;
        chosen.programLanguage = u"ja"_s;
        QVERIFY(!writePreferences(m_dir->path(), chosen));
        const QRegularExpression kana(u"[\\x{3040}-\\x{30ff}]"_s);
        QCOMPARE(run({u"--check-data"_s}), 0);
        QVERIFY2(m_said.contains(kana), qPrintable(m_said));
        QCOMPARE(run({u"--check-data"_s}, u"en"_s), 0); // the environment decides
        QVERIFY2(!m_said.contains(kana) && m_said.contains(u"are sound"_s), qPrintable(m_said));
        chosen.programLanguage.clear();
        QVERIFY(!writePreferences(m_dir->path(), chosen));
        QCOMPARE(run({u"--check-data"_s}), 0);
        QVERIFY2(m_said.contains(u"are sound"_s), qPrintable(m_said));
    }

    void damagedDataIsSaidToBeDamaged()
    {
        QFile file(journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(4096, 'x')), qint64(4096));
        file.close();
        QCOMPARE(run({u"--check-data"_s}), 1);
        QVERIFY2(m_said.contains(u"damaged"_s), qPrintable(m_said));
    }

    void whereNothingIsKeptNothingIsSound()
    {
        QVERIFY(QFile::remove(journal()));
        QCOMPARE(run({u"--check-data"_s}), 1);
        QVERIFY2(m_said.contains(u"cannot be checked"_s), qPrintable(m_said));
        QVERIFY(!QFile::exists(journal()));
    }

    void aCopyIsPutBackAndWhatWasThereStays()
    {
        const QString copy = m_away->filePath(u"copy.sqlite"_s);
        QVERIFY(!writeBackup(journal(), copy));
        keep(u"rtc_2"_s);
        QCOMPARE(run({u"--restore"_s, copy}), 0);
        QVERIFY2(m_said.contains(u"put back"_s), qPrintable(m_said));
        QVERIFY2(m_said.contains(u"before-restore"_s), qPrintable(m_said));
        QCOMPARE(callsKept(), 1);
        const auto trail = readAudit(m_dir->filePath(QString(AuditFileName)), {});
        QVERIFY(trail);
        QCOMPARE(trail->size(), 1);
        QCOMPARE(trail->first().entry.action, AuditAction::BackUpRestored);
        QCOMPARE(trail->first().entry.who.isEmpty(), false);
        QCOMPARE(run({u"--check-data"_s}), 0);
        QVERIFY2(m_said.contains(u"before-restore"_s), qPrintable(m_said));
    }

    void whatIsNoCopyIsRefused()
    {
        QFile file(m_away->filePath(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear patient,");
        file.close();
        QCOMPARE(run({u"--restore"_s, file.fileName()}), 1);
        QVERIFY2(m_said.contains(u"was not put back"_s), qPrintable(m_said));
        QVERIFY(!QFile::exists(m_dir->filePath(QString(AuditFileName)))); // nothing was done
        QCOMPARE(callsKept(), 1);
    }

    void nothingIsPutBackWhileTheProgramRuns()
    {
        const QString copy = m_away->filePath(u"copy.sqlite"_s);
        QVERIFY(!writeBackup(journal(), copy));
        ProgramUnderTest running;
        running.start({u"--practice"_s, u"--data-dir"_s, m_dir->path()});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dir->filePath(u"callside.lock"_s)), 20'000);
        QCOMPARE(run({u"--restore"_s, copy}), 1);
        QVERIFY2(m_said.contains(u"while Callside runs"_s), qPrintable(m_said));
        QVERIFY(running.isRunning());
        QCOMPARE(QDir(m_dir->path()).entryList({u"before-restore*"_s}).size(), 0);
    }

private:
    QString journal() const { return m_dir->filePath(u"journal.sqlite"_s); }
    void keep(const QString &call)
    {
        const auto file = JournalFile::open(journal());
        QVERIFY(file);
        JournalWrite write;
        write.row = CallRow{};
        write.row->call = call;
        write.row->offeredAtMs = 1'795'255'200'000;
        QVERIFY((*file)->append({write}));
    }
    int callsKept()
    {
        const auto file = JournalFile::open(journal());
        return file ? int((*file)->calls(0, 2'000'000'000'000)->size()) : -1;
    }

    // language: as the environment decides it
    int run(const QStringList &arguments, const QString &language = {})
    {
        ProgramUnderTest program;
        program.environment.remove(u"CALLSIDE_LANGUAGE"_s);
        if (!language.isEmpty())
            program.set("CALLSIDE_LANGUAGE", language);
        program.start(arguments + QStringList{u"--data-dir"_s, m_dir->path()});
        const int code = program.finish();
        m_said = QString::fromUtf8(program.process->readAllStandardOutput());
        return code;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QTemporaryDir> m_away;
    QString m_said;
};

QTEST_GUILESS_MAIN(tst_DataCommands)
#include "tst_DataCommands.moc"
