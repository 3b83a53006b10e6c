// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/ProgramUnderTest.h"
#include "../app/SignedWebhook.h"
#include "LeakScan.h"
#include "practice/PracticeLine.h"
#include "storage/JournalSql.h"
#include "storage/JournalStore.h"

#include <QDir>
#include <QSignalSpy>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray LeakKey = "sk-leakseed-5rT9uQ2wXz7Kd3mB1vNc"_ba;
const QByteArray LeakWrongKey = "sk-leakseed-wrong-8hG4fJ6pLs0Ya"_ba;
const QByteArray LeakSigningKey = "signing key of the leak test 0123"_ba;
const QByteArray LeakSecret = "whsec_" + LeakSigningKey.toBase64();
const QByteArray LeakNumber = "+447700900777"_ba;
const QByteArray LeakWords = "a marmalade quillfeather in my elbow"_ba;
const QByteArray LeakName = "Zebedee Quillfeather"_ba;

// What a patient says and is belongs into the journal, and beside it only where somebody asked for it.
const QStringList Journal{u"journal.sqlite"_s, u"journal.sqlite-wal"_s, u"journal.sqlite-shm"_s};

QList<Seed> secrets()
{
    return {{u"key"_s, LeakKey},
            {u"wrong key"_s, LeakWrongKey},
            {u"signing secret"_s, LeakSecret, {}, {LeakSigningKey, LeakSigningKey.toBase64()}}};
}

QList<Seed> patients(const QStringList &belongsIn = Journal)
{
    return {{u"patient's words"_s, LeakWords, belongsIn},
            {u"patient's name"_s, LeakName, belongsIn},
            {u"patient's number"_s, LeakNumber, belongsIn, {}, true}};
}

// A patient of nobody else's; what is said of what ails them may make the call urgent.
QByteArray scenarioWith(const QByteArray &complaint)
{
    const auto text = [](const QByteArray &in) { return QString::fromUtf8(in); };
    const auto both = [](const QString &in) { return QJsonObject{{u"en"_s, in}, {u"ja"_s, in}}; };
    const auto says = [&](const QString &who, const QByteArray &what) {
        return QJsonObject{{who, text(what)}, {u"after"_s, 300}};
    };
    const QJsonArray steps{
        says(u"assistant"_s, "Hello, this is the automated assistant. Say reception for a person."),
        says(u"caller"_s, "I have " + complaint + " and " + LeakWords + ", my name is " + LeakName + '.'),
        says(u"assistant"_s, "Thank you, " + LeakName + ". You have " + LeakWords + ", is that right?"),
        says(u"caller"_s, "Yes. Ring me on " + LeakNumber + ", please."),
        says(u"assistant"_s, "We will."),
        QJsonObject{{u"hangUp"_s, true}, {u"after"_s, 600}}};
    return QJsonDocument({{u"title"_s, both(u"Seeded"_s)},
                          {u"about"_s, both(u"Seeded"_s)},
                          {u"drill"_s, u"harmless"_s},
                          {u"language"_s, u"en"_s},
                          {u"carrier"_s, u"vonage"_s},
                          {u"caller"_s, QJsonObject{{u"number"_s, text(LeakNumber)}, {u"name"_s, text(LeakName)}}},
                          {u"summary"_s, text("The caller, " + LeakName + ", has " + LeakWords + '.')},
                          {u"steps"_s, steps},
                          {u"steers"_s, QJsonArray()}})
        .toJson();
}

} // namespace

// The real program through a day with everything that goes wrong on it; then every file that it has written is looked
// through for what must not be there.
class tst_Leaks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theScanFindsWhatIsPlanted_data();
    void theScanFindsWhatIsPlanted();
    void aDayLeaksNothing();
    void aKillLeaksNothing();
    void whatIsNotToBeKeptIsInNoFile_data();
    void whatIsNotToBeKeptIsInNoFile();
    void aWrongKeyLeaksNothing();
    void theMostTalkativeLogHasNoSecrets();
    void aRecordingHasNoSecrets();
    void whatIsWrongIsSaidWithoutItsValue_data();
    void whatIsWrongIsSaidWithoutItsValue();

private:
    QString root() const { return m_root->path(); }
    QString path(const QString &name) const { return m_root->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    void startProgram(const QStringList &more = {});
    void restartProgram();
    bool isHealthy();
    // Each with one of these faults, all at once.
    void ringWith(const QStringList &faults, int longest = 4000);
    void ring(const QStringList &scenarios);
    // Until the callers have rung off; who waits in vain gives up.
    void waitForTheEndOf(const QStringList &calls, const QSignalSpy &ended, int longest = 4000);
    bool isHistoryMade() const;
    void writeJournalAnew() const;
    void liveThroughTheDay();
    QStringList leaks(const QList<Seed> &seeds) const { return LeakScan(seeds).leaksBelow(root()); }

    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_root; // whatever the program may write to is below it
    std::unique_ptr<QTemporaryDir> m_scenarios;
    std::unique_ptr<practice::PracticeLine> m_practice;
    std::unique_ptr<ProgramUnderTest> m_program;
    quint16 m_port = 0;
    int m_starts = 0;
};

void tst_Leaks::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

void tst_Leaks::init()
{
    m_starts = 0;
    m_root = std::make_unique<QTemporaryDir>();
    m_scenarios = std::make_unique<QTemporaryDir>();
    for (const auto &[name, complaint] : {std::pair("seeded.json", "a sore thumb"), {"urgent.json", "chest pain"}}) {
        QFile file(m_scenarios->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(scenarioWith(complaint));
    }
    practice::PracticeOptions options;
    options.webhookSecret = LeakSecret;
    options.apiKey = LeakKey;
    options.speed = 10;
    options.scenarioFolder = m_scenarios->path();
    m_practice = std::make_unique<practice::PracticeLine>(options);
    QString why;
    QVERIFY2(m_practice->listen(&why), qPrintable(why));
    m_port = freePort();
    m_practice->setWebhookUrl(QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(m_port)));
    m_program = std::make_unique<ProgramUnderTest>();
    for (const auto *folder : {"home", "config", "cache", "share", "state", "tmp", "run", "work"})
        QVERIFY(QDir(root()).mkdir(QString::fromLatin1(folder)));
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto &[name, folder] : {std::pair("HOME", "home"),
                                       {"XDG_CONFIG_HOME", "config"},
                                       {"XDG_CACHE_HOME", "cache"},
                                       {"XDG_DATA_HOME", "share"},
                                       {"XDG_STATE_HOME", "state"},
                                       {"TMPDIR", "tmp"},
                                       {"XDG_RUNTIME_DIR", "run"}})
        m_program->set(name, path(QString::fromLatin1(folder)));
    m_program->set("OPENAI_API_KEY", QString::fromLatin1(LeakKey));
    m_program->set("OPENAI_WEBHOOK_SECRET", QString::fromLatin1(LeakSecret));
    m_program->set("OPENAI_BASE_URL", m_practice->baseUrl().toString());
    m_program->set("WEBHOOK_PORT", QString::number(m_port));
    m_program->set("LOG_LEVEL", u"INFO"_s);
}

void tst_Leaks::cleanup()
{
    m_program.reset();
    m_practice.reset();
}

void tst_Leaks::startProgram(const QStringList &more)
{
    m_program->process = std::make_unique<QProcess>();
    QProcess &process = *m_program->process;
    process.setProcessEnvironment(m_program->environment);
    process.setWorkingDirectory(path(u"work"_s));
    process.setStandardOutputFile(path(u"out%1.txt"_s.arg(++m_starts)));
    process.setStandardErrorFile(path(u"err%1.txt"_s.arg(m_starts)));
    process.start(QStringLiteral(CALLSIDE_PROGRAM), QStringList{u"--data-dir"_s, path(u"data"_s)} + more);
}

bool tst_Leaks::isHealthy()
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1/healthz"_s.arg(m_port))));
    const bool isAnswered = QTest::qWaitFor([reply] { return reply->isFinished(); });
    const QByteArray body = isAnswered ? reply->readAll() : QByteArray();
    reply->deleteLater();
    return body == R"({"status":"ok"})";
}

void tst_Leaks::ring(const QStringList &scenarios)
{
    const QSignalSpy ended(m_practice.get(), &practice::PracticeLine::callEnded);
    QStringList calls;
    for (const QString &scenario : scenarios)
        calls.append(m_practice->ring(scenario, {}));
    waitForTheEndOf(calls, ended);
}

void tst_Leaks::ringWith(const QStringList &faults, int longest)
{
    const QSignalSpy ended(m_practice.get(), &practice::PracticeLine::callEnded);
    QStringList calls;
    for (const QString &fault : faults) {
        const auto parsed = practice::Faults::parse({fault});
        QVERIFY2(parsed, qPrintable(fault));
        calls.append(m_practice->ring(u"seeded"_s, *parsed));
    }
    waitForTheEndOf(calls, ended, longest);
}

void tst_Leaks::waitForTheEndOf(const QStringList &calls, const QSignalSpy &ended, int longest)
{
    const auto isOver = [&ended](const QString &call) {
        return std::ranges::any_of(ended, [&](const QVariantList &each) { return each.first() == call; });
    };
    (void)QTest::qWaitFor([&] { return std::ranges::all_of(calls, isOver); }, longest);
    for (const QString &call : calls) {
        QVERIFY(!call.isEmpty());
        if (!isOver(call))
            m_practice->hangUpAsCaller(call);
    }
}

// Nothing is left to be taken out of calls that are over, by the program's own book.
bool tst_Leaks::isHistoryMade() const
{
    journalsql::Connection connection(path(u"data/journal.sqlite"_s), u"QSQLITE_OPEN_READONLY"_s);
    if (connection.open())
        return false;
    const auto numberOf = [&connection](const QString &question) {
        const auto answer = journalsql::valueOf(connection.database(), question);
        return answer ? answer->toInt() : -1;
    };
    return numberOf(u"SELECT count(*) FROM history WHERE ended_at_ms IS NOT NULL"_s) > 0 &&
           numberOf(u"SELECT count(*) FROM calls WHERE live = 1"_s) == 0 &&
           numberOf(u"SELECT count(*) FROM history_due"_s) == 0 &&
           numberOf(u"SELECT count(*) FROM history_cleaning WHERE what <> 'pages'"_s) == 0;
}

// As the program does at night.
void tst_Leaks::writeJournalAnew() const
{
    JournalStore store({path(u"data"_s)});
    store.start();
    const auto packed = store.pack();
    QTRY_VERIFY_WITH_TIMEOUT(packed.isFinished(), 30'000);
    QVERIFY(packed.result());
    QVERIFY(store.close(std::chrono::seconds(20)));
}

void tst_Leaks::liveThroughTheDay()
{
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 20'000);
    ring({u"seeded"_s, u"urgent"_s});
    ringWith({u"accept-404-first=2"_s, u"accept-400-field"_s, u"accept-429"_s, u"accept-500"_s, u"accept-drop"_s,
              u"accept-dead"_s, u"dropped-link=400"_s, u"malformed-frame"_s, u"unknown-event"_s, u"duplicate"_s,
              u"stale"_s, u"forged"_s, u"session-expired=800"_s});
    ringWith({u"accept-401"_s}, 1500); // by itself, as it speaks against the key; it is never answered
    int status = 0;                    // a message that somebody else has signed
    SignedWebhook{LeakWrongKey, "wh_leak", u"rtc_leak"_s}.deliver(
        m_network, QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(m_port)), [&status](int told) { status = told; });
    QTRY_COMPARE_WITH_TIMEOUT(status, 401, 10'000);
}

void tst_Leaks::theScanFindsWhatIsPlanted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("leak");
    const auto row = [](const char *what, const QString &name, const QByteArray &content, const QString &leak) {
        QTest::newRow(what) << name << content << leak;
    };
    const QString words = QString::fromUtf8(LeakWords);
    const auto *wide = reinterpret_cast<const char *>(words.utf16());
    row("a key", u"out.txt"_s, "key: " + LeakKey + '\n', u"key in out.txt"_s);
    row("a key in base64", u"out.txt"_s, ("Basic ab" + LeakKey + "c").toBase64(), u"key in out.txt"_s);
    row("the bytes of a secret", u"core"_s, '\0' + LeakSigningKey, u"signing secret in core"_s);
    row("a secret without its prefix", u"a.json"_s, '"' + LeakSigningKey.toBase64() + '"',
        u"signing secret in a.json"_s);
    row("in an address", u"log"_s, LeakSecret.toPercentEncoding(), u"signing secret in log"_s);
    row("words", u"log"_s, "he said " + LeakWords.toUpper(), u"patient's words in log"_s);
    row("words as Qt keeps them", u"mem"_s, QByteArray(wide, words.size() * 2), u"patient's words in mem"_s);
    row("in a file's name", u"+447700900777.txt"_s, {}, u"patient's number in +447700900777.txt"_s);
    row("a number as it is written here", u"log"_s, "from 07700 900-777 at nine", u"patient's number in log"_s);
    row("in a folder of a hidden one", u".a/.b/c"_s, LeakName, u"patient's name in .a/.b/c"_s);
    row("where it belongs", u"data/journal.sqlite"_s, LeakName + LeakWords + LeakNumber, {});
    row("a key in the journal", u"data/journal.sqlite"_s, LeakKey, u"key in data/journal.sqlite"_s);
}

void tst_Leaks::theScanFindsWhatIsPlanted()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, leak);
    QCOMPARE(leaks(secrets() + patients()), QStringList());
    QVERIFY(QDir(root()).mkpath(QFileInfo(name).path()));
    write(name, content);
    QCOMPARE(leaks(secrets() + patients()), leak.isEmpty() ? QStringList() : QStringList{leak});
}

void tst_Leaks::aDayLeaksNothing()
{
    startProgram();
    liveThroughTheDay();
    QCOMPARE(leaks(secrets() + patients()), QStringList()); // while it runs, too
    QCOMPARE(m_program->stop(), 0);
    QCOMPARE(leaks(secrets() + patients()), QStringList());
    for (const Seed &seed : patients()) // it has been heard, and is where it belongs
        QVERIFY2(LeakScan::filesWith(seed, root()).contains(u"data/journal.sqlite"_s), qPrintable(seed.name));
    QVERIFY(QFileInfo(path(u"data/api-errors.jsonl"_s)).size() > 0);
    QVERIFY(QFileInfo(path(u"err1.txt"_s)).size() > 0); // it has spoken at this level

    startProgram(); // and with all of it to read again
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 20'000);
    QCOMPARE(m_program->stop(), 0);
    QCOMPARE(leaks(secrets() + patients()), QStringList());
}

void tst_Leaks::aKillLeaksNothing()
{
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 20'000);
    ring({u"urgent"_s});
    QSignalSpy spoken(m_practice.get(), &practice::PracticeLine::callerSpoke);
    (void)m_practice->ring(u"seeded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!spoken.isEmpty(), 20'000);
    m_program->kill();
    QCOMPARE(leaks(secrets() + patients()), QStringList());
    startProgram(); // finds a call that went on without it
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 20'000);
    m_program->kill();
    QCOMPARE(leaks(secrets() + patients()), QStringList());
    QVERIFY(!LeakScan::filesWith(patients().first(), root()).isEmpty());
}

void tst_Leaks::whatIsNotToBeKeptIsInNoFile_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QStringList>("wordsBelongIn");
    QTest::newRow("redacted") << "redacted"_ba << Journal; // what ails somebody tells nobody who it is
    QTest::newRow("counts only") << "counts-only"_ba << QStringList();
}

// The write-ahead log included. Between the rows of a page SQLite may leave what was moved away, until the night.
void tst_Leaks::whatIsNotToBeKeptIsInNoFile()
{
    QFETCH(QByteArray, mode);
    QFETCH(QStringList, wordsBelongIn);
    QVERIFY(QDir(root()).mkpath(u"data"_s));
    write(u"data/preferences.json"_s, "{\"storageMode\": \"" + mode + "\"}");
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 20'000);
    ring({u"seeded"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isHistoryMade(), 30'000);
    QCOMPARE(m_program->stop(), 0);
    writeJournalAnew();
    const QList<Seed> seeds{{u"patient's words"_s, LeakWords, wordsBelongIn},
                            {u"patient's name"_s, LeakName},
                            {u"patient's number"_s, LeakNumber, {}, {}, true}};
    QCOMPARE(leaks(secrets() + seeds), QStringList());
    QCOMPARE(LeakScan::filesWith(seeds.first(), root()).isEmpty(), wordsBelongIn.isEmpty());
}

void tst_Leaks::aWrongKeyLeaksNothing()
{
    m_program->set("OPENAI_API_KEY", QString::fromLatin1(LeakWrongKey));
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 20'000);
    ring({u"seeded"_s});
    QCOMPARE(m_program->stop(), 0);
    QVERIFY(QFileInfo(path(u"data/api-errors.jsonl"_s)).size() > 0); // that it was refused
    QCOMPARE(leaks(secrets() + patients()), QStringList());
}

void tst_Leaks::theMostTalkativeLogHasNoSecrets()
{
    m_program->set("LOG_LEVEL", u"DEBUG"_s);
    m_program->set("QT_LOGGING_RULES", u"callside.*=true;qt.network.*=true"_s);
    startProgram();
    liveThroughTheDay();
    QCOMPARE(m_program->stop(), 0);
    QCOMPARE(leaks(secrets()), QStringList());
}

void tst_Leaks::aRecordingHasNoSecrets()
{
    startProgram({u"--record"_s, path(u"record.jsonl"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 20'000);
    ring({u"urgent"_s});
    QCOMPARE(m_program->stop(), 0);
    QCOMPARE(leaks(secrets() + patients(Journal + QStringList{u"record.jsonl"_s})), QStringList());
    QVERIFY(LeakScan::filesWith(patients().first(), root()).contains(u"record.jsonl"_s)); // it was asked for
}

void tst_Leaks::whatIsWrongIsSaidWithoutItsValue_data()
{
    QTest::addColumn<QByteArray>("envFile");
    QTest::newRow("a line without =") << "OPENAI_API_KEY " + LeakKey + '\n';
    QTest::newRow("a quote that does not end") << "OPENAI_API_KEY=\"" + LeakKey + '\n';
    QTest::newRow("a key with a line break in it") << "OPENAI_API_KEY=\"" + LeakKey + "\\n" + LeakWrongKey + "\"\n";
    QTest::newRow("a key in the place of an address") << "OPENAI_BASE_URL=" + LeakKey + '\n';
    QTest::newRow("a key in an address") << "OPENAI_BASE_URL=http://user:" + LeakKey + "@phone.example.org/v1\n";
    QTest::newRow("a key in the place of a model") << "OPENAI_REALTIME_MODEL=" + LeakKey + " \\\n";
    QTest::newRow("a key in the place of a port") << "WEBHOOK_PORT=" + LeakKey + '\n';
    QTest::newRow("a secret in the place of a level") << "LOG_LEVEL=" + LeakSecret + '\n';
    QTest::newRow("a secret that is no base64") << "OPENAI_WEBHOOK_SECRET=" + LeakSecret + "!!!\n";
}

void tst_Leaks::whatIsWrongIsSaidWithoutItsValue()
{
    QFETCH(QByteArray, envFile);
    QTemporaryDir elsewhere; // not one of the files that the program writes
    QFile file(elsewhere.filePath(u"settings.env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(envFile);
    file.close();
    for (const char *name : {"OPENAI_API_KEY", "OPENAI_WEBHOOK_SECRET", "OPENAI_BASE_URL", "WEBHOOK_PORT", "LOG_LEVEL"})
        m_program->environment.remove(QString::fromLatin1(name));
    startProgram({u"--env-file"_s, file.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(!m_program->isRunning(), 20'000);
    QVERIFY(m_program->process->exitCode() != 0);
    QVERIFY(QFileInfo(path(u"err1.txt"_s)).size() > 0);
    QCOMPARE(leaks(secrets()), QStringList());
}

QTEST_GUILESS_MAIN(tst_Leaks)
#include "tst_Leaks.moc"
