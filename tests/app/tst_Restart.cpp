// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramUnderTest.h"
#include "SignedWebhook.h"
#include "Slowness.h"

#include "app/CallRecord.h"
#include "practice/PracticeLine.h"
#include "storage/JournalFile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <limits>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// The real program, killed as only SIGKILL kills, and started again; and what keeps it from starting at all.
class tst_Restart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void liveCallsAreAttachedAgain();
    void noAnsweredWebhookIsLostByKills();
    void aCallAcceptedBeforeItWasKeptIsFound();
    void aSecondStartEndsWellAndTheFirstGoesOn();
    void whatKeepsItFromStartingIsSaid_data();
    void whatKeepsItFromStartingIsSaid();
    void aPortInUseIsSaid();

private:
    // A call that is told of by the test's own webhook.
    struct Ringing {
        SignedWebhook webhook;
        QList<int> answers; // to each delivery
    };

    void startProgram();
    bool isHealthy();
    CallId ring();
    void deliver(const CallId &call);
    bool isKept(const CallId &call) const { return m_ringing.value(call).answers.contains(200); }
    std::unique_ptr<JournalFile> journal() const;

    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeLine> m_practice;
    std::unique_ptr<ProgramUnderTest> m_program;
    quint16 m_port = 0;
    QHash<CallId, Ringing> m_ringing;
};

namespace {

const QByteArray RestartSecret = QByteArrayLiteral("whsec_cHJhY3RpY2UtbGluZS1zaWduaW5nLXNlY3JldC0wMQ==");

bool hasSentence(const QByteArray &said, const QString &word)
{
    const QStringList lines = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    return lines.size() == 1 && lines.first().startsWith("callside: "_L1) && lines.first().contains(word) &&
           lines.first().endsWith(u'.');
}

} // namespace

void tst_Restart::init()
{
    m_ringing.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    practice::PracticeOptions options;
    options.webhookSecret = RestartSecret;
    options.apiKey = "sk-practice-key";
    options.speed = 2;
    options.webhookUrl = QUrl(u"http://127.0.0.1:1/nobody"_s); // the test tells of the calls itself
    m_practice = std::make_unique<practice::PracticeLine>(options);
    QString why;
    QVERIFY2(m_practice->listen(&why), qPrintable(why));
    m_port = freePort();
    m_program = std::make_unique<ProgramUnderTest>();
    m_program->set("OPENAI_API_KEY", u"sk-practice-key"_s);
    m_program->set("OPENAI_WEBHOOK_SECRET", QString::fromLatin1(RestartSecret));
    m_program->set("OPENAI_BASE_URL", m_practice->baseUrl().toString());
    m_program->set("WEBHOOK_PORT", QString::number(m_port));
}

void tst_Restart::cleanup()
{
    m_program.reset();
    m_practice.reset();
}

void tst_Restart::startProgram()
{
    m_program->start({u"--data-dir"_s, m_folder->filePath(u"data"_s)});
}

bool tst_Restart::isHealthy()
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/healthz"_s.arg(m_port))));
    const bool isAnswered = QTest::qWaitFor([reply] { return reply->isFinished(); });
    const QByteArray body = isAnswered ? reply->readAll() : QByteArray();
    reply->deleteLater();
    return body == R"({"status":"ok"})";
}

CallId tst_Restart::ring()
{
    const CallId call{m_practice->ring(u"asks-for-a-person"_s)};
    m_ringing.insert(call, {{RestartSecret, "wh_" + call.value.toLatin1(), call.value}, {}});
    return call;
}

void tst_Restart::deliver(const CallId &call)
{
    m_ringing[call].webhook.deliver(m_network, QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(m_port)),
                                    [this, call](int status) { m_ringing[call].answers.append(status); });
}

std::unique_ptr<JournalFile> tst_Restart::journal() const
{
    Result<std::unique_ptr<JournalFile>> file = JournalFile::open(m_folder->filePath(u"data/journal.sqlite"_s));
    return file ? *std::move(file) : nullptr;
}

void tst_Restart::liveCallsAreAttachedAgain()
{
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 10000);
    QSignalSpy spoken(m_practice.get(), &practice::PracticeLine::assistantSpoke);
    const QList<CallId> calls{ring(), ring(), ring()};
    for (const CallId &call : calls)
        deliver(call);
    QTRY_COMPARE_WITH_TIMEOUT(spoken.size(), calls.size(), 20000);
    for (const CallId &call : calls)
        QCOMPARE(m_ringing.value(call).answers, QList<int>{200});

    m_program->kill();
    for (const CallId &call : calls)
        QTRY_VERIFY(!m_practice->isAttached(call.value));
    const CallId left = calls.last();
    m_practice->hangUpAsCaller(left.value);

    QElapsedTimer sinceStart;
    sinceStart.start();
    startProgram();
    QTRY_VERIFY(m_practice->isAttached(calls[0].value) && m_practice->isAttached(calls[1].value));
    QVERIFY2(sinceStart.elapsed() <= 2000 * Slowness, qPrintable(QString::number(sinceStart.elapsed())));

    // OpenAI tells of them once more: under the same id, and under another.
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 10000);
    m_ringing[calls[1]].webhook.webhookId = "wh_another";
    m_ringing[left].webhook.webhookId = "wh_a_third";
    for (const CallId &call : calls)
        deliver(call);
    for (const CallId &call : calls)
        QTRY_COMPARE(m_ringing.value(call).answers, (QList<int>{200, 200}));

    QCOMPARE(m_program->stop(), 0);
    for (const CallId &call : calls)
        QCOMPARE(m_practice->acceptTries(call.value), 1);
    QCOMPARE(m_practice->liveCount(), 2); // the end of the program is the end of no call

    const auto file = journal();
    QVERIFY(file);
    const auto rows = file->calls(0, std::numeric_limits<qint64>::max());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    for (const CallRow &row : *rows) {
        QCOMPARE(row.live, row.call != left.value);
        QCOMPARE(row.endReason, row.live ? QString() : u"EndedWhileAway"_s);
    }
    const auto entries = file->liveEntries();
    QVERIFY(entries);
    const RestoredCalls restored = restoreCalls(*entries);
    QCOMPARE(restored.unreadable, 0);
    QCOMPARE(restored.calls.size(), 2);
    for (const CallState &state : restored.calls) {
        const int gap = state.transcript.lastIndexOf(TranscriptEntry::Kind::Gap);
        QVERIFY(gap > 0); // after the greeting
        QVERIFY(state.transcript.at(gap).until > state.transcript.at(gap).at);
        QCOMPARE(state.phase, Phase::Live);
    }
}

void tst_Restart::noAnsweredWebhookIsLostByKills()
{
    constexpr int Kills = 6;
    QTimer steady;
    connect(&steady, &QTimer::timeout, this, [this] {
        const QList<CallId> known = m_ringing.keys();
        for (const CallId &call : known) { // told of again until it is taken
            if (m_ringing[call].answers.size() > 0 && m_ringing[call].answers.last() != 200 && !isKept(call)) {
                m_ringing[call].answers.append(-1); // on its way
                deliver(call);
            }
        }
        if (m_ringing.size() < 150)
            deliver(ring());
    });
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 10000);
    steady.start(50);
    for (int kill = 0; kill < Kills; ++kill) {
        // To the millisecond, so that it may come anywhere between a webhook and its answer.
        QTimer::singleShot(QRandomGenerator::global()->bounded(20, 700), Qt::PreciseTimer, this,
                           [this] { m_program->process->kill(); });
        QTRY_VERIFY(!m_program->isRunning());
        startProgram();
        QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 10000 * Slowness);
    }
    const auto isEveryoneHeard = [this] {
        return std::all_of(m_ringing.cbegin(), m_ringing.cend(),
                           [](const Ringing &each) { return each.answers.contains(200); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(m_ringing.size() >= 40 && isEveryoneHeard(), 10000);
    steady.stop();
    QTRY_VERIFY_WITH_TIMEOUT(isEveryoneHeard(), 10000);
    QCOMPARE(m_program->stop(), 0);

    const auto file = journal();
    QVERIFY(file);
    const auto known = file->knownSince(0);
    QVERIFY(known);
    for (auto call = m_ringing.cbegin(); call != m_ringing.cend(); ++call) {
        QVERIFY2(known->callIds.contains(call.key().value), qPrintable(call.key().value));
        QVERIFY(known->webhookIds.contains(QString::fromLatin1(call->webhook.webhookId)));
        if (call->answers == QList<int>{200})
            QVERIFY2(m_practice->acceptTries(call.key().value) <= 1, qPrintable(call.key().value));
    }
}

// A kill between the accept and the disk: OpenAI tells of the call again, and the program has never heard of it.
void tst_Restart::aCallAcceptedBeforeItWasKeptIsFound()
{
    const CallId call = ring();
    QNetworkRequest accept(QUrl(m_practice->baseUrl().toString() + u"/realtime/calls/%1/accept"_s.arg(call.value)));
    accept.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    accept.setRawHeader("authorization", "Bearer sk-practice-key");
    QSignalSpy answered(m_practice.get(), &practice::PracticeLine::callAnswered);
    m_network.post(accept, R"({"type":"realtime","model":"gpt-realtime-2.1","instructions":"Answer the phone."})")
        ->setParent(m_practice.get());
    QVERIFY(answered.wait());

    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 10000);
    deliver(call);
    QTRY_VERIFY(m_practice->isAttached(call.value));
    QCOMPARE(m_practice->acceptTries(call.value), 2);
    QCOMPARE(m_program->stop(), 0);
}

void tst_Restart::aSecondStartEndsWellAndTheFirstGoesOn()
{
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 10000);
    ProgramUnderTest second;
    second.environment = m_program->environment;
    second.set("WEBHOOK_PORT", u"0"_s);
    second.start({u"--data-dir"_s, m_folder->filePath(u"data"_s)});
    QCOMPARE(second.finish(), 0);
    QVERIFY(m_program->isRunning());
    QVERIFY(isHealthy());
    const CallId call = ring();
    deliver(call);
    QTRY_VERIFY(m_practice->isAttached(call.value));
    QCOMPARE(m_program->stop(), 0);
}

void tst_Restart::whatKeepsItFromStartingIsSaid_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto setting = [](const char *row, const char *name, const QString &value) {
        QTest::newRow(row) << QByteArray(name) << value << QStringList() << QString::fromLatin1(name);
    };
    setting("no key", "OPENAI_API_KEY", {});
    setting("no secret", "OPENAI_WEBHOOK_SECRET", u" "_s);
    setting("a secret cut short", "OPENAI_WEBHOOK_SECRET", u"whsec_?"_s);
    setting("a port that is none", "WEBHOOK_PORT", u"5000a"_s);
    setting("an address that is none", "WEBHOOK_ADDRESS", u"front-desk"_s);
    setting("an address in the clear", "OPENAI_BASE_URL", u"http://api.example.com/v1"_s);
    setting("a level that is none", "LOG_LEVEL", u"LOUD"_s);
    const auto option = [](const char *row, const QStringList &arguments, const QString &named) {
        QTest::newRow(row) << QByteArray() << QString() << arguments << named;
    };
    option("an unknown option", {u"--pratice"_s}, u"--pratice"_s);
    option("a folder that is a file", {u"--data-dir"_s, QStringLiteral(CALLSIDE_PROGRAM)}, u"--data-dir"_s);
    option("a folder that cannot be made", {u"--data-dir"_s, u"/proc/callside"_s}, u"--data-dir"_s);
    option("a settings file that is not there", {u"--env-file"_s, u"/nowhere/callside.env"_s}, u"--env-file"_s);
    option("a recording that cannot be written", {u"--record"_s, u"/proc/calls.jsonl"_s}, u"--record"_s);
    option("a recording that is none", {u"--replay"_s, u"/proc/version"_s}, u"--replay"_s);
}

void tst_Restart::whatKeepsItFromStartingIsSaid()
{
    QFETCH(QByteArray, setting);
    QFETCH(QString, value);
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    if (!setting.isEmpty())
        m_program->set(setting.constData(), value);
    if (!arguments.contains(u"--data-dir"_s))
        arguments += {u"--data-dir"_s, m_folder->filePath(u"data"_s)};
    m_program->start(arguments);
    QVERIFY(m_program->finish() > 0);
    const QByteArray said = m_program->process->readAllStandardError();
    QVERIFY2(hasSentence(said, named), said.constData());
}

void tst_Restart::aPortInUseIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_program->set("WEBHOOK_PORT", QString::number(other.serverPort()));
    startProgram();
    QVERIFY(m_program->finish() > 0);
    const QByteArray said = m_program->process->readAllStandardError();
    QVERIFY2(said.contains(QByteArray::number(other.serverPort())), said.constData());
    QCOMPARE(said.count('\n'), 1);
}

QTEST_GUILESS_MAIN(tst_Restart)
#include "tst_Restart.moc"
