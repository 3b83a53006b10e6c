// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"

#include "storage/JournalFile.h"

#include <csignal>
#include <limits>
#include <sys/resource.h>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Keeping = LineStatus::Keeping;

// What a full disk or an unusable file does to calls: nothing.
class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }

    void callsGoOnWhileNothingCanBeWritten();
    void anUnusableFileIsLeftAlone_data();
    void anUnusableFileIsLeftAlone();
    void whatStandsBesideIsStillSaidAfterAFullDisk();
};

namespace {

// No file of this process may grow beyond that, as long as this lives: what a full disk is to a program.
class NoFileGrows
{
public:
    explicit NoFileGrows(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~NoFileGrows() { setrlimit(RLIMIT_FSIZE, &m_before); }
    NoFileGrows(const NoFileGrows &) = delete;
    NoFileGrows &operator=(const NoFileGrows &) = delete;

private:
    rlimit m_before{};
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Where SQLite keeps the version of what is in the file.
void makeNewer(const QString &path)
{
    overwrite(path, 60, QByteArray::fromHex("00000063"));
}

} // namespace

void tst_Journal::callsGoOnWhileNothingCanBeWritten()
{
    DeskUnderTest desk;
    QTRY_COMPARE(desk.backend->status().keeping, Keeping::Kept);
    QSignalSpy answers(&desk.practice, &practice::PracticeLine::webhookAnswered);
    CallId call;
    {
        const NoFileGrows fullDisk(0);
        call = desk.ring(u"asks-for-a-person"_s);
        QTRY_COMPARE(desk.stage(call), CallStage::Talking);
        QTRY_COMPARE(desk.backend->status().keeping, Keeping::NotKept);
        QVERIFY(desk.backend->status().keepingError);
        QTRY_VERIFY(answers.size() > 0);
        QCOMPARE(answers.first().at(1).toInt(), 503);
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().keeping, Keeping::Kept, 10000);
    QCOMPARE(desk.backend->status().keepingError, std::optional<Error>());
    QTRY_COMPARE_WITH_TIMEOUT(answers.last().at(1).toInt(), 200, 10000); // told of again
    QCOMPARE(desk.practice.acceptTries(call.value), 1);
    desk.backend->hangUp(call);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).endReason, EndReason::HungUp, 10000);
    desk.backend->stop();
    const auto file = JournalFile::open(desk.folder.filePath(u"journal.sqlite"_s));
    QVERIFY(file);
    const auto rows = (*file)->calls(0, std::numeric_limits<qint64>::max());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().endReason, u"HungUp"_s); // nothing of it is missing
}

void tst_Journal::anUnusableFileIsLeftAlone_data()
{
    QTest::addColumn<bool>("isNewer");
    QTest::addColumn<LineStatus::Keeping>("keeping");
    QTest::newRow("damaged") << false << Keeping::DamagedFile;
    QTest::newRow("newer") << true << Keeping::NewerFile;
}

void tst_Journal::anUnusableFileIsLeftAlone()
{
    QFETCH(bool, isNewer);
    QFETCH(LineStatus::Keeping, keeping);
    DeskUnderTest desk;
    const QString path = desk.folder.filePath(u"journal.sqlite"_s);
    desk.backend.reset();
    if (isNewer)
        makeNewer(path);
    else
        overwrite(path, 0, QByteArray(6000, 'x'));
    const QByteArray before = bytesOf(path);
    QVERIFY(!before.isEmpty());

    desk.startBackend();
    QCOMPARE(desk.backend->status().keeping, keeping);
    QCOMPARE(desk.backend->status().damagedPath, path);
    QVERIFY(desk.backend->status().keepingPath != path);
    const CallId call = desk.ring(u"asks-for-a-person"_s);
    QTRY_COMPARE(desk.stage(call), CallStage::Talking);

    // The journal beside it is one like any other: the call is found in it.
    desk.startBackend();
    QCOMPARE(desk.backend->status().keeping, keeping);
    QTRY_COMPARE(desk.state(call).link, MonitorLink::Open);
    QVERIFY(desk.state(call).transcript.lastIndexOf(TranscriptEntry::Kind::Gap) >= 0);
    QCOMPARE(desk.practice.acceptTries(call.value), 1);
    desk.backend.reset();
    QCOMPARE(bytesOf(path), before);
}

void tst_Journal::whatStandsBesideIsStillSaidAfterAFullDisk()
{
    DeskUnderTest desk;
    desk.backend.reset();
    makeNewer(desk.folder.filePath(u"journal.sqlite"_s));
    desk.startBackend();
    QCOMPARE(desk.backend->status().keeping, Keeping::NewerFile);
    {
        const NoFileGrows fullDisk(0);
        desk.ring(u"asks-for-a-person"_s);
        QTRY_COMPARE(desk.backend->status().keeping, Keeping::NotKept);
    }
    QTRY_VERIFY_WITH_TIMEOUT(desk.backend->status().keeping != Keeping::NotKept, 10000);
    QCOMPARE(desk.backend->status().keeping, Keeping::NewerFile);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_Journal.moc"
