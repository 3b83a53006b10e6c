// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramUnderTest.h"
#include "SignedProvider.h"

#include "app/CallRecord.h"
#include "core/CallReducer.h"
#include "practice/PracticeLine.h"
#include "storage/JournalFile.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <limits>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(callside::practice::Through)

// The real program, killed as only SIGKILL kills while a phone company brings a call, and started again.
class tst_ProviderRestart : public QObject
{
    Q_OBJECT

private slots:
    void aCallKilledBetweenQuestionAndOfferIsOneCall_data();
    void aCallKilledBetweenQuestionAndOfferIsOneCall();
};

void tst_ProviderRestart::aCallKilledBetweenQuestionAndOfferIsOneCall_data()
{
    QTest::addColumn<practice::Through>("through");
    QTest::newRow("Twilio") << practice::Through::Twilio;
    QTest::newRow("Vonage") << practice::Through::Vonage;
}

void tst_ProviderRestart::aCallKilledBetweenQuestionAndOfferIsOneCall()
{
    QFETCH(practice::Through, through);
    const QByteArray secret = "whsec_cHJhY3RpY2UtbGluZS1zaWduaW5nLXNlY3JldC0wMQ==";
    const quint16 port = freePort();
    QTemporaryDir folder;
    practice::PracticeOptions options;
    options.webhookSecret = secret;
    options.apiKey = "sk-practice-key";
    options.publicUrl = QUrl(QString::fromLatin1(ProviderMail::PublicUrl));
    options.twilioAuthToken = ProviderMail::TwilioToken;
    options.vonageSignatureSecret = ProviderMail::VonageSecret;
    options.webhookUrl = QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(port));
    practice::PracticeLine line(options);
    QString why;
    QVERIFY2(line.listen(&why), qPrintable(why));

    QVERIFY(QDir(folder.path()).mkpath(u"data"_s));
    QFile preferences(folder.filePath(u"data/preferences.json"_s));
    QVERIFY(preferences.open(QIODevice::WriteOnly));
    preferences.write(R"({"connection":{"customSipHost":"sip.api.openai.com"}})");
    preferences.close();
    ProgramUnderTest program;
    program.set("OPENAI_API_KEY", u"sk-practice-key"_s);
    program.set("OPENAI_WEBHOOK_SECRET", QString::fromLatin1(secret));
    program.set("OPENAI_PROJECT_ID", u"proj_practice"_s);
    program.set("OPENAI_BASE_URL", line.baseUrl().toString());
    program.set("WEBHOOK_PORT", QString::number(port));
    program.set("NGROK_URL", QString::fromLatin1(ProviderMail::PublicUrl)); // as an older server called it
    program.set("TWILIO_AUTH_TOKEN", QString::fromLatin1(ProviderMail::TwilioToken));
    program.set("VONAGE_SIGNATURE_SECRET", QString::fromLatin1(ProviderMail::VonageSecret));
    const QStringList arguments{u"--data-dir"_s, folder.filePath(u"data"_s)};
    const auto isHealthy = [port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(1000);
    };
    program.start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(isHealthy(), 30'000);

    // The answer is out, and nothing that follows from it has come in yet.
    bool isKilled = false;
    connect(&line, &practice::PracticeLine::providerAnswered, this,
            [&](const QString &, const QString &, const QString &path, int status) {
                const bool isAnswer = path == "/api/twilio/voice"_L1 || path == "/api/vonage/answer"_L1;
                if (isKilled || !isAnswer || status != 200)
                    return;
                isKilled = true;
                program.kill();
            });
    QSignalSpy spoken(&line, &practice::PracticeLine::assistantSpoke);
    const QString rung = line.ring(u"asks-for-a-person"_s, {}, {}, through);
    QTRY_VERIFY_WITH_TIMEOUT(isKilled, 30'000);
    program.start(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(!spoken.isEmpty(), 60'000); // OpenAI tells of it again
    QCOMPARE(line.acceptCount(rung), 1);
    program.kill();

    Result<std::unique_ptr<JournalFile>> journal = JournalFile::open(folder.filePath(u"data/journal.sqlite"_s));
    QVERIFY(journal);
    const auto rows = (*journal)->calls(0, std::numeric_limits<qint64>::max());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QVERIFY(rows->first().call.startsWith("tel_"_L1));
    CallState state;
    const auto entries = (*journal)->entriesOf(rows->first().call);
    for (const CallEvent &event : eventsOf(*entries))
        state = reduce(std::move(state), event).state;
    QCOMPARE(state.service, CallId{rung});
    QVERIFY(state.provider.isKnown);
}

QTEST_GUILESS_MAIN(tst_ProviderRestart)
#include "tst_ProviderRestart.moc"
