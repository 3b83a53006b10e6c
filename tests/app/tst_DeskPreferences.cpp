// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Clock.h"
#include "app/DeskPreferences.h"
#include "storage/PreferencesFile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_DeskPreferences : public QObject
{
    Q_OBJECT

private slots:
    void whatIsChangedIsToldAndThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        {
            DeskPreferences desk(folder.path());
            QSignalSpy changed(&desk, &DeskPreferences::changed);
            Preferences wanted = desk.now();
            wanted.textPercent = 150;
            desk.change(wanted);
            desk.change(wanted); // the same: nothing to tell
            QCOMPARE(changed.size(), 1);
        }
        QCOMPARE(DeskPreferences(folder.path()).now().textPercent, 150);
    }

    // Whoever is killed a moment later has lost nothing: it waits for no timer.
    void whatIsChangedIsOnTheDiskAtOnce()
    {
        const QTemporaryDir folder;
        DeskPreferences desk(folder.path());
        Preferences wanted = desk.now();
        for (const int percent : {120, 130, 140}) {
            wanted.textPercent = percent;
            desk.change(wanted);
        }
        const auto written = [&folder] {
            const Result<Preferences> read = readPreferences(folder.path(), {});
            return read ? read->textPercent : 0;
        };
        QDeadlineTimer limit(20s);
        while (written() != 140 && !limit.hasExpired())
            QThread::msleep(1); // no event is looked at meanwhile
        QCOMPARE(written(), 140);
    }

    void theFirstStartHasTheShippedLists()
    {
        const QTemporaryDir folder;
        const DeskPreferences desk(folder.path());
        QVERIFY(!desk.now().redFlags.isEmpty());
        QVERIFY(!desk.now().quickSteers.isEmpty());
        QVERIFY(!desk.readError());
    }

    void aFileThatCannotBeReadIsLeftUntilSomethingIsChanged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(PreferencesFileName);
        writeFile(path, "{ not json");
        DeskPreferences desk(folder.path());
        QVERIFY(desk.readError().has_value());
        QCOMPARE(readFile(path), "{ not json"_ba);
    }

    void aFileThatCouldNotBeReadIsKeptBesideTheNewOne()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(PreferencesFileName), "{ not json");
        {
            DeskPreferences desk(folder.path());
            desk.chooseMode(LineMode::AskFirst);
            desk.chooseMode(LineMode::Closed);
        }
        const QStringList aside = QDir(folder.path()).entryList({QString(PreferencesFileName) + u".*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(readFile(folder.filePath(aside.first())), "{ not json"_ba);
        QCOMPARE(DeskPreferences(folder.path()).now().mode, LineMode::Closed);
    }

    void aModeForAWhileIsFollowedByTheOneBefore()
    {
        DeskPreferences desk({});
        desk.chooseMode(LineMode::AskFirst);
        desk.chooseMode(LineMode::Closed, now() + 250ms);
        QCOMPARE(desk.now().mode, LineMode::Closed);
        QCOMPARE(desk.now().modeAfter, LineMode::AskFirst);
        desk.chooseMode(LineMode::AssistantAnswers, now() + 300ms); // in the middle of it
        QCOMPARE(desk.now().modeAfter, LineMode::AskFirst);
        QTRY_COMPARE(desk.now().mode, LineMode::AskFirst);
        QCOMPARE(desk.now().modeUntil, Moment{});
    }

    void aModeWhoseTimePassedWhileAwayIsOver()
    {
        const QTemporaryDir folder;
        Preferences kept;
        kept.mode = LineMode::Closed;
        kept.modeUntil = now() - 1h;
        kept.modeAfter = LineMode::AssistantAnswers;
        QVERIFY(!writePreferences(folder.path(), kept));
        QCOMPARE(DeskPreferences(folder.path()).now().mode, LineMode::AssistantAnswers);
    }

    void whatCannotBeWrittenIsTold()
    {
        DeskPreferences desk(u"/nonexistent/folder"_s);
        QSignalSpy failed(&desk, &DeskPreferences::writingFailed);
        Preferences wanted = desk.now();
        wanted.isRingOn = !wanted.isRingOn;
        desk.change(wanted);
        QVERIFY(failed.wait());
        QCOMPARE(desk.now().isRingOn, wanted.isRingOn); // for this run it holds
    }

    void theAccountsNameStandsInForNoName()
    {
        DeskPreferences desk({});
        for (const char *name : {"USER", "LOGNAME", "USERNAME", "HOME"})
            qputenv(name, "/somebody-else"); // who says so is not believed
        QCOMPARE(desk.userName(), QFileInfo(u"/proc/self"_s).owner());
        Preferences wanted = desk.now();
        wanted.deskUser = u"Morning desk"_s;
        desk.change(wanted);
        QCOMPARE(desk.userName(), u"Morning desk"_s);
    }

private:
    static void writeFile(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QByteArray readFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(tst_DeskPreferences)
#include "tst_DeskPreferences.moc"
