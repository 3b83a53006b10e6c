// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineUnderTest.h"

#include <QSet>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class LineCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void aHealthyLineIsGoodThroughout();
    void theTestMessageIsAboutNoCallAndSigned();
    void nothingIsToldOfWhatCannotBeSeen();
    void aLineThatDoesNotListenIsBad();
    void noPublicAddressIsBad();
    void anAddressThatLeadsNowhereIsBad();
    void anAddressThatOnlyFailsFromInsideIsNotBad();
    void anAddressThatLeadsElsewhereIsBad_data();
    void anAddressThatLeadsElsewhereIsBad();
    void aRedirectIsBad();
    void anotherSecretIsBad();
    void aBodyChangedOnTheWayIsBad();
    void refusedWebhooksOfOthersAreAWarning();
    void aPastRefusalIsNotSpokenOfWhenItIsNobodys();
    void anotherProjectIsBad();
    void anotherRegionIsBad();
    void anAddressThatIsNotRegisteredIsBad();
    void aWrongEventIsBad();
    void aKeyThatMayNotSeeTheRegistrationsIsNoFault();
    void aRefusedKeyIsBad();
    void aKeyThatWasNeverSentIsNotCalledRefused();
    void noInternetIsBad();
    void aBusyServiceIsAWarning();
    void aKeyThatMayNotListModelsIsAWarningOnceItHasAnswered();
    void aKeyTestIsTakenAsAnAnswer();
    void spentCreditIsBad_data();
    void spentCreditIsBad();
    void reachedLimitsAreAWarning();
    void aModelThatIsNotListedIsBad();
    void aModelThatRetiresIsAWarning();
    void aModelThatIsOffIsBadEvenWithoutAList();
    void theClockIsJudgedByTheServers_data();
    void theClockIsJudgedByTheServers();
    void aWebhookOfAnotherTimeIsTheClocks();
    void plainSoundIsBad();
    void nowhereToSendCallsToIsBad();
    void aTrunkIsNotAskedAboutTheAddress();
    void aNewRunForgetsTheOldOne();
    void everyDiagnosisIsInTheTableAndTripped();

private:
    static QSet<QString> s_tripped;
    static void expect(LineUnderTest &line, CheckKind kind, CheckState state, const char *diagnosis)
    {
        const LineCheckResult result = line.after(kind);
        QCOMPARE(result.state, state);
        QCOMPARE(result.diagnosis, QString::fromLatin1(diagnosis));
        QVERIFY(findDiagnosis(result.diagnosis));
        s_tripped.insert(result.diagnosis);
    }
};

QSet<QString> LineCheckTest::s_tripped;

void LineCheckTest::aHealthyLineIsGoodThroughout()
{
    LineUnderTest line;
    line.inputs.settings.provider.twilioAuthToken = Secret{"token"};
    line.inputs.settings.provider.sipAddress = u"sip:proj_1@sip.api.openai.com;transport=tls"_s;
    line.run();
    QCOMPARE(line.check().results().size(), 11);
    for (const LineCheckResult &result : line.check().results()) {
        QVERIFY2(result.state == CheckState::Good, qPrintable(u"%1 %2"_s.arg(int(result.kind)).arg(result.diagnosis)));
        QCOMPARE(result.diagnosis, QString());
    }
}

void LineCheckTest::theTestMessageIsAboutNoCallAndSigned()
{
    LineUnderTest line;
    line.run();
    QCOMPARE(line.requests().size(), 1);
    const ScriptedRequest &request = line.requests().first();
    QVERIFY(request.line().startsWith("POST /webhook "));
    QVERIFY(request.body.contains("\"callside.line_check\""));
    QVERIFY(!request.body.contains("call_id"));
    QVERIFY(!request.head.contains(TheSecret.mid(6)) && !request.body.contains(TheSecret.mid(6)));
}

void LineCheckTest::nothingIsToldOfWhatCannotBeSeen()
{
    LineUnderTest line;
    line.inputs.latest.clear();
    line.run();
    for (const CheckKind kind : {CheckKind::Media, CheckKind::Credit, CheckKind::RateLimits})
        QCOMPARE(line.check().result(kind).state, CheckState::NotRun);
    QCOMPARE(line.check().result(CheckKind::Key).state, CheckState::Good);
}

void LineCheckTest::aLineThatDoesNotListenIsBad()
{
    LineUnderTest line;
    line.inputs.status.intake = LineStatus::Intake::Failed;
    expect(line, CheckKind::Listening, CheckState::Bad, "not_listening");
    QCOMPARE(line.check().result(CheckKind::Reachable).state, CheckState::NotRun);
    QVERIFY(line.requests().isEmpty());
}

void LineCheckTest::noPublicAddressIsBad()
{
    LineUnderTest line;
    line.inputs.publicAddress.clear();
    expect(line, CheckKind::Reachable, CheckState::Bad, "address_missing");
}

void LineCheckTest::anAddressThatLeadsNowhereIsBad()
{
    LineUnderTest line;
    line.inputs.latest.clear();
    line.inputs.publicAddress = QUrl(u"http://127.0.0.1:1/webhook"_s);
    expect(line, CheckKind::Reachable, CheckState::Bad, "address_unreachable");
    QVERIFY(line.check().result(CheckKind::Reachable).fact.contains(u"Refused"_s));
}

void LineCheckTest::anAddressThatOnlyFailsFromInsideIsNotBad()
{
    LineUnderTest line;
    line.inputs.publicAddress = QUrl(u"http://127.0.0.1:1/webhook"_s);
    expect(line, CheckKind::Reachable, CheckState::Warning, "address_from_inside");
}

void LineCheckTest::anAddressThatLeadsElsewhereIsBad_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("diagnosis");
    QTest::newRow("another program says yes") << ScriptedServer::answer("200 OK") << u"address_elsewhere"_s;
    QTest::newRow("not found") << ScriptedServer::answer("404 Not Found") << u"address_elsewhere"_s;
    QTest::newRow("nothing behind the proxy") << ScriptedServer::answer("502 Bad Gateway") << u"address_unreachable"_s;
}

void LineCheckTest::anAddressThatLeadsElsewhereIsBad()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, diagnosis);
    LineUnderTest line;
    line.answerInstead = answer;
    expect(line, CheckKind::Reachable, CheckState::Bad, qPrintable(diagnosis));
}

void LineCheckTest::aRedirectIsBad()
{
    LineUnderTest line;
    line.answerInstead = ScriptedServer::answer("308 Permanent Redirect", {}, "Location: /elsewhere\r\n");
    expect(line, CheckKind::Reachable, CheckState::Bad, "webhook_redirect");
    QCOMPARE(line.requests().size(), 1); // not followed
}

void LineCheckTest::anotherSecretIsBad()
{
    LineUnderTest line;
    line.intakeSecret = Secret(QByteArray("whsec_YW5vdGhlci1zZWNyZXQtYWx0b2dldGhlcg=="));
    expect(line, CheckKind::Signature, CheckState::Bad, "signature_invalid");
    QCOMPARE(line.check().result(CheckKind::Reachable).state, CheckState::Good);
}

void LineCheckTest::aBodyChangedOnTheWayIsBad()
{
    LineUnderTest line;
    line.isChangedOnTheWay = true;
    expect(line, CheckKind::Signature, CheckState::Bad, "signature_invalid");
}

void LineCheckTest::refusedWebhooksOfOthersAreAWarning()
{
    LineUnderTest line;
    line.inputs.status.refusedWebhooks = 2;
    line.inputs.status.lastRefusal = u"signature does not match"_s;
    expect(line, CheckKind::Signature, CheckState::Warning, "signature_invalid");
}

void LineCheckTest::aPastRefusalIsNotSpokenOfWhenItIsNobodys()
{
    LineUnderTest line;
    line.inputs.status.refusedWebhooks = 2;
    line.inputs.status.lastRefusal = u"signature header missing"_s;
    QCOMPARE(line.after(CheckKind::Signature).state, CheckState::Good);
}

void LineCheckTest::anotherProjectIsBad()
{
    LineUnderTest line;
    line.inputs.settings.projectId = u"proj_OTHER"_s;
    expect(line, CheckKind::Announcement, CheckState::Bad, "project_mismatch");
}

void LineCheckTest::anotherRegionIsBad()
{
    LineUnderTest line;
    line.inputs.headers = {{u"To"_s, u"<sip:proj_EXAMPLE@sip-eu.api.openai.com>"_s}};
    expect(line, CheckKind::Announcement, CheckState::Bad, "accept_404_region");
}

void LineCheckTest::anAddressThatIsNotRegisteredIsBad()
{
    LineUnderTest line;
    line.inputs.latest.clear();
    line.webhooks = QList<RegisteredWebhook>{{QUrl(u"https://example.org/webhook"_s), {u"realtime.call.incoming"_s}}};
    expect(line, CheckKind::Announcement, CheckState::Bad, "no_webhook_subscription");
}

void LineCheckTest::aWrongEventIsBad()
{
    LineUnderTest line;
    line.inputs.latest.clear();
    line.webhooks = QList<RegisteredWebhook>{{line.inputs.publicAddress, {u"response.completed"_s}}};
    expect(line, CheckKind::Announcement, CheckState::Bad, "no_webhook_subscription");
}

void LineCheckTest::aKeyThatMayNotSeeTheRegistrationsIsNoFault()
{
    LineUnderTest line;
    line.webhooks = anApiError(Error::Kind::Unauthorized, 403);
    QCOMPARE(line.after(CheckKind::Announcement).state, CheckState::Good); // a call came an hour ago
    line.inputs.latest.clear();
    QCOMPARE(line.after(CheckKind::Announcement).state, CheckState::NotRun);
}

void LineCheckTest::aRefusedKeyIsBad()
{
    LineUnderTest line;
    line.models = {anApiError(Error::Kind::Unauthorized, 401), theTime(), theTime()};
    expect(line, CheckKind::Key, CheckState::Bad, "accept_401_403");
    QVERIFY(line.check().result(CheckKind::Key).fact.contains(u"401"_s));
    QCOMPARE(line.check().result(CheckKind::Clock).state, CheckState::Good);
    QCOMPARE(line.check().result(CheckKind::Model).state, CheckState::NotRun);
}

void LineCheckTest::aKeyThatWasNeverSentIsNotCalledRefused()
{
    LineUnderTest line;
    line.models = {anApiError(Error::Kind::Unauthorized, 0), {}, theTime()};
    expect(line, CheckKind::Key, CheckState::Bad, "key_missing");
    QVERIFY(line.check().result(CheckKind::Key).fact.isEmpty());
}

void LineCheckTest::noInternetIsBad()
{
    LineUnderTest line;
    line.models = {anApiError(Error::Kind::Unreachable, 0), {}, theTime()};
    expect(line, CheckKind::Key, CheckState::Bad, "service_unreachable");
    QCOMPARE(line.check().result(CheckKind::Clock).state, CheckState::NotRun);
}

void LineCheckTest::aBusyServiceIsAWarning()
{
    LineUnderTest line;
    line.models = {anApiError(Error::Kind::ServerFault, 503), theTime(), theTime()};
    expect(line, CheckKind::Key, CheckState::Warning, "service_fault");
}

void LineCheckTest::aKeyThatMayNotListModelsIsAWarningOnceItHasAnswered()
{
    LineUnderTest line;
    line.models = {anApiError(Error::Kind::Unauthorized, 403), theTime(), theTime()};
    QCOMPARE(line.after(CheckKind::Key).state, CheckState::Warning);
    line.inputs.latest.clear();
    QCOMPARE(line.after(CheckKind::Key).state, CheckState::Bad);
}

void LineCheckTest::aKeyTestIsTakenAsAnAnswer()
{
    KeyTest test;
    test.outcome = KeyTest::Outcome::NoCredit;
    test.error = anApiError(Error::Kind::RateLimited, 429);
    test.serverTime = test.askedAt = theTime();
    LineUnderTest line;
    line.models = modelsAnswerOf(test);
    expect(line, CheckKind::Credit, CheckState::Bad, "no_credit");
    QCOMPARE(line.check().result(CheckKind::Key).state, CheckState::Good);
    QCOMPARE(line.check().result(CheckKind::Clock).state, CheckState::Good);
    test.outcome = KeyTest::Outcome::Works;
    test.models = {{u"gpt-realtime-2.1"_s, {}}};
    line.models = modelsAnswerOf(test);
    QCOMPARE(line.after(CheckKind::Model).state, CheckState::Good);
}

void LineCheckTest::spentCreditIsBad_data()
{
    QTest::addColumn<bool>("isInCall");
    QTest::newRow("an error of the API") << false;
    QTest::newRow("a response that failed") << true;
}

void LineCheckTest::spentCreditIsBad()
{
    QFETCH(bool, isInCall);
    LineUnderTest line;
    if (isInCall) {
        TranscriptEntry problem;
        problem.kind = TranscriptEntry::Kind::Problem;
        problem.text = u"insufficient_quota"_s;
        line.inputs.latest.first().transcript.append(problem);
    } else {
        line.inputs.errors = {anApiError(Error::Kind::RateLimited, 429, "insufficient_quota")};
    }
    expect(line, CheckKind::Credit, CheckState::Bad, "no_credit");
    QCOMPARE(line.check().result(CheckKind::RateLimits).state, CheckState::Good);
}

void LineCheckTest::reachedLimitsAreAWarning()
{
    LineUnderTest line;
    line.inputs.errors = {anApiError(Error::Kind::RateLimited, 429, "rate_limit_exceeded")};
    expect(line, CheckKind::RateLimits, CheckState::Warning, "rate_limited");
    QCOMPARE(line.check().result(CheckKind::Credit).state, CheckState::Good);
}

void LineCheckTest::aModelThatIsNotListedIsBad()
{
    LineUnderTest line;
    line.models.models = QList<ListedModel>{{u"gpt-transcribe"_s, {}, {}}};
    expect(line, CheckKind::Model, CheckState::Bad, "model_gone");
}

void LineCheckTest::aModelThatRetiresIsAWarning()
{
    LineUnderTest line;
    line.models.models = QList<ListedModel>{{u"gpt-realtime-2.1"_s, QDate(2027, 1, 20), {}}};
    expect(line, CheckKind::Model, CheckState::Warning, "model_retiring");
}

void LineCheckTest::aModelThatIsOffIsBadEvenWithoutAList()
{
    LineUnderTest line;
    line.inputs.inUse.first().model = u"gpt-4o-realtime-preview"_s;
    line.models.models = anApiError(Error::Kind::Unreachable, 0);
    expect(line, CheckKind::Model, CheckState::Bad, "model_gone");
}

void LineCheckTest::theClockIsJudgedByTheServers_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("diagnosis");
    QTest::newRow("right") << 2 << int(CheckState::Good) << QString();
    QTest::newRow("a little fast") << 90 << int(CheckState::Warning) << u"clock_drifting"_s;
    QTest::newRow("a little slow") << -90 << int(CheckState::Warning) << u"clock_drifting"_s;
    QTest::newRow("fast") << 301 << int(CheckState::Bad) << u"signature_clock"_s;
    QTest::newRow("slow") << -3600 << int(CheckState::Bad) << u"signature_clock"_s;
}

void LineCheckTest::theClockIsJudgedByTheServers()
{
    QFETCH(int, ahead);
    QFETCH(int, state);
    QFETCH(QString, diagnosis);
    LineUnderTest line;
    line.models.serverTime = line.models.receivedAt - std::chrono::seconds(ahead);
    const LineCheckResult result = line.after(CheckKind::Clock);
    QCOMPARE(int(result.state), state);
    QCOMPARE(result.diagnosis, diagnosis);
    QVERIFY(result.fact.contains(QString::number(ahead)));
    s_tripped.insert(diagnosis);
}

void LineCheckTest::aWebhookOfAnotherTimeIsTheClocks()
{
    LineUnderTest line;
    line.models = {anApiError(Error::Kind::Unreachable, 0), {}, theTime()};
    line.inputs.status.refusedWebhooks = 1;
    line.inputs.status.lastRefusal = u"timestamp too old"_s;
    expect(line, CheckKind::Clock, CheckState::Bad, "signature_clock");
}

void LineCheckTest::plainSoundIsBad()
{
    LineUnderTest line;
    line.inputs.latest = {aTalk(MediaSecurity::Unknown), aTalk(MediaSecurity::Plain), aTalk()};
    expect(line, CheckKind::Media, CheckState::Bad, "media_not_encrypted");
}

void LineCheckTest::nowhereToSendCallsToIsBad()
{
    for (const bool isTwilio : {true, false}) {
        LineUnderTest line;
        ProviderSettings &provider = line.inputs.settings.provider;
        if (isTwilio)
            provider.twilioAuthToken = Secret{"token"};
        else
            provider.vonageSignatureSecrets = {Secret{"secret"}};
        provider.sipAddress.clear();
        expect(line, CheckKind::Address, CheckState::Bad, "assistant_address_missing");
    }
}

void LineCheckTest::aTrunkIsNotAskedAboutTheAddress()
{
    LineUnderTest line;
    line.inputs.settings.provider = {};
    line.run();
    QCOMPARE(line.check().result(CheckKind::Address).state, CheckState::NotRun);
}

void LineCheckTest::aNewRunForgetsTheOldOne()
{
    LineUnderTest line;
    line.run();
    std::function<void(const ModelsAnswer &)> late;
    AccountQuestions questions;
    questions.askModels = [&late](const auto &answered) { late = answered; };
    LineCheck check(questions);
    LineCheckInputs inputs = line.inputs;
    inputs.publicAddress.clear();
    check.start(inputs);
    const auto first = late;
    check.start(inputs);
    first({anApiError(Error::Kind::Unauthorized, 401), {}, theTime()});
    QCOMPARE(check.result(CheckKind::Key).state, CheckState::Running);
    QSignalSpy finished(&check, &LineCheck::finished);
    late({QList<ListedModel>{{u"gpt-realtime-2.1"_s, {}, {}}}, theTime(), theTime()});
    QCOMPARE(check.result(CheckKind::Key).state, CheckState::Good);
    QCOMPARE(finished.count(), 1);
}

// Runs last: all that a check can find has been found by one of the tests above.
void LineCheckTest::everyDiagnosisIsInTheTableAndTripped()
{
    for (const Diagnosis &row : diagnoses())
        QVERIFY2(row.seen != Diagnosis::Seen::InCheck || s_tripped.contains(row.id), qPrintable(row.id));
}

QTEST_GUILESS_MAIN(LineCheckTest)
#include "tst_LineCheck.moc"
