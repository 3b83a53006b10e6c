// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InstanceGuard.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace callside;
using namespace Qt::Literals::StringLiterals;

using Outcome = InstanceGuard::Outcome;

namespace {

class Holder
{
public:
    explicit Holder(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(CALLSIDE_INSTANCE_HOLDER), arguments);
    }
    ~Holder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray nextLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(10'000))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class tst_InstanceGuard : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theFirstStartHasTheFolder()
    {
        const QString folder = m_dir->filePath(u"a/b"_s);
        InstanceGuard guard(folder);
        QCOMPARE(guard.acquire(), Outcome::First);
        QVERIFY(!(QFile::permissions(folder) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void theSecondStartRaisesTheFirst()
    {
        Holder first({m_dir->path()});
        QCOMPARE(first.nextLine(), "first"_ba);
        for (int again = 0; again < 3; ++again) {
            InstanceGuard second(m_dir->path());
            QCOMPARE(second.acquire(), Outcome::OtherRaised);
            QCOMPARE(first.nextLine(), "raise"_ba);
        }
    }

    void theSameFolderByAnotherNameIsTheSame()
    {
        const QString folder = m_dir->filePath(u"data"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString link = m_dir->filePath(u"link"_s);
        QVERIFY(QFile::link(folder, link));
        Holder first({folder});
        QCOMPARE(first.nextLine(), "first"_ba);
        InstanceGuard second(link + u"/."_s);
        QCOMPARE(second.acquire(), Outcome::OtherRaised);
    }

    void anotherFolderIsFree()
    {
        Holder first({m_dir->path()});
        QCOMPARE(first.nextLine(), "first"_ba);
        const QTemporaryDir elsewhere;
        InstanceGuard second(elsewhere.path());
        QCOMPARE(second.acquire(), Outcome::First);
    }

    void theFolderIsFreeAgainAfterTheFirst()
    {
        {
            InstanceGuard first(m_dir->path());
            QCOMPARE(first.acquire(), Outcome::First);
        }
        InstanceGuard second(m_dir->path());
        QCOMPARE(second.acquire(), Outcome::First);
    }

    void aKilledFirstDoesNotBlockTheNext()
    {
        for (int again = 0; again < 3; ++again) {
            Holder first({m_dir->path()});
            QCOMPARE(first.nextLine(), "first"_ba);
            first.kill();
        }
        InstanceGuard next(m_dir->path());
        QCOMPARE(next.acquire(), Outcome::First);

        Holder afterIt({m_dir->path()});
        QSignalSpy raised(&next, &InstanceGuard::raiseRequested);
        QVERIFY(raised.wait());
        QCOMPARE(afterIt.nextLine(), "other"_ba);
    }

#ifdef Q_OS_UNIX
    void aKilledFirstThatNobodyBuriedDoesNotBlockTheNext()
    {
        const QByteArray program = CALLSIDE_INSTANCE_HOLDER;
        const QByteArray folder = QFile::encodeName(m_dir->path());
        int words[2] = {-1, -1};
        QCOMPARE(pipe(words), 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            dup2(words[1], STDOUT_FILENO);
            execl(program.constData(), program.constData(), folder.constData(), nullptr);
            _exit(127);
        }
        char first[6] = {};
        QCOMPARE(read(words[0], first, 6), 6);
        QCOMPARE(QByteArray(first, 6), "first\n"_ba);
        QCOMPARE(::kill(child, SIGKILL), 0);
        siginfo_t info;
        QCOMPARE(waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT), 0); // dead, and still in the process table

        QElapsedTimer timer;
        timer.start();
        InstanceGuard next(m_dir->path());
        QCOMPARE(next.acquire(), Outcome::First);
        QVERIFY(timer.elapsed() < 1500);
        QCOMPARE(waitpid(child, nullptr, 0), child);
        close(words[0]);
        close(words[1]);
    }
#endif

    void aFirstThatDoesNotAnswerIsNotWaitedForLong()
    {
        Holder first({m_dir->path(), u"deaf"_s});
        QCOMPARE(first.nextLine(), "first"_ba);
        QElapsedTimer timer;
        timer.start();
        InstanceGuard second(m_dir->path());
        QCOMPARE(second.acquire(), Outcome::OtherIsSilent);
        QVERIFY(timer.elapsed() < 3000);
    }

    void onlyTheRightWordRaises()
    {
        InstanceGuard first(m_dir->path());
        QCOMPARE(first.acquire(), Outcome::First);
        QSignalSpy raised(&first, &InstanceGuard::raiseRequested);
        QLocalSocket socket;
        socket.connectToServer(serverName());
        QVERIFY(socket.waitForConnected());
        socket.write("please show yourself\n");
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(raised.size(), 0);
        QCOMPARE(socket.readAll(), QByteArray());
    }

    void aFolderThatCannotBeUsedIsSaidToBe_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("a file is in its place") << m_file;
        QTest::newRow("a file is above it") << m_file + u"/folder"_s;
        QTest::newRow("no folder can be made there") << u"/proc/callside"_s;
        QTest::newRow("no file can be made in it") << u"/proc/self"_s;
    }

    void aFolderThatCannotBeUsedIsSaidToBe()
    {
        QFETCH(QString, folder);
        InstanceGuard guard(folder);
        QCOMPARE(guard.acquire(), Outcome::FolderUnusable);
    }

private:
    // As another program of this user finds it.
    QString serverName() const
    {
        const QByteArray path = QFileInfo(m_dir->path()).canonicalFilePath().toUtf8();
        return u"callside-"_s +
               QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).first(12).toHex());
    }

    const QString m_file = QStringLiteral(CALLSIDE_INSTANCE_HOLDER);
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_InstanceGuard)
#include "tst_InstanceGuard.moc"
