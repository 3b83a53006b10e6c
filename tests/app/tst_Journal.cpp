// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"
#include "SignedWebhook.h"

#include "app/WebhookDesk.h"
#include "storage/JournalFile.h"

#include <QCryptographicHash>
#include <QDir>

#include <csignal>
#include <limits>
#include <sys/resource.h>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Keeping = LineStatus::Keeping;

// What the disk does to calls: nothing. What it does to promises: a 200 only for what is kept.
class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); }
    void init();
    void cleanup();

    void aFullDiskGetsNo200UntilThereIsSpace();
    void anotherNewsOfAnUnkeptCallIsNoPromiseEither();
    void callsGoOnWhileNothingCanBeWritten();
    void anUnusableFileIsLeftAlone_data();
    void anUnusableFileIsLeftAlone();
    void whatStandsBesideIsStillSaidAfterAFullDisk();

private:
    int deliver(const QByteArray &webhookId, const QString &call);

    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<WebhookDesk> m_webhooks;
    QUrl m_url;
};

namespace {

constexpr qint64 NoRoom = 4096;

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

void tst_Journal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<JournalStore>(JournalSetup{.folder = m_folder->path(), .retryAfter = 50ms});
    QSignalSpy loaded(m_journal.get(), &JournalStore::loaded);
    m_journal->start();
    QVERIFY(loaded.wait());
    WebhookDesk::Setup setup;
    setup.server.address = QHostAddress(QHostAddress::LocalHost);
    setup.secrets = {Secret(DeskSecret)};
    setup.session.instructions = QString(20000, u'x'); // more than what may be free in the file's last page
    m_webhooks = std::make_unique<WebhookDesk>(setup, *m_journal);
    connect(m_webhooks.get(), &WebhookDesk::listening, this,
            [this](const QString &, quint16 port) { m_url = QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(port)); });
    m_webhooks->start();
}

void tst_Journal::cleanup()
{
    m_webhooks.reset();
    m_journal.reset();
}

int tst_Journal::deliver(const QByteArray &webhookId, const QString &call)
{
    std::optional<int> answer;
    SignedWebhook{DeskSecret, webhookId, call}.deliver(m_network, m_url, [&answer](int status) { answer = status; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 6000) ? *answer : -1;
}

void tst_Journal::aFullDiskGetsNo200UntilThereIsSpace()
{
    QSignalSpy offered(m_webhooks.get(), &WebhookDesk::callOffered);
    m_journal->setSizeLimit(NoRoom);
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 503);
    QCOMPARE(offered.size(), 1); // the caller is answered all the same
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 503);
    QCOMPARE(deliver("wh_2", u"rtc_2"_s), 503);
    QCOMPARE(offered.size(), 2);

    QSignalSpy restored(m_journal.get(), &JournalStore::keepingRestored);
    m_journal->setSizeLimit({});
    QVERIFY(restored.wait());
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 200);
    QCOMPARE(deliver("wh_2", u"rtc_2"_s), 200);
    QCOMPARE(deliver("wh_3", u"rtc_3"_s), 200);
    QCOMPARE(offered.size(), 3);
    auto rows = m_journal->calls(0, std::numeric_limits<qint64>::max());
    QTRY_VERIFY(rows.isFinished());
    QCOMPARE(rows.result()->size(), 3);
}

void tst_Journal::anotherNewsOfAnUnkeptCallIsNoPromiseEither()
{
    m_journal->setSizeLimit(NoRoom);
    QCOMPARE(deliver("wh_1", u"rtc_1"_s), 503);
    QCOMPARE(deliver("wh_another", u"rtc_1"_s), 503);
}

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
