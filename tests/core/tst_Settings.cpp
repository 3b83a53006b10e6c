// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Settings.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

using Reason = SettingProblem::Reason;
using Values = QHash<QString, QString>;

namespace {

Values enough()
{
    return {{setting::ApiKey, u"sk-test-1"_s}, {setting::WebhookSecret, u"whsec_c2VjcmV0LW9uZQ=="_s}};
}

Values enoughWith(QLatin1StringView name, const QString &value)
{
    Values values = enough();
    values.insert(name, value);
    return values;
}

Settings parsed(const Values &values, SettingsUse use = SettingsUse::Live)
{
    const auto answer = parseSettings(values, use);
    return std::holds_alternative<Settings>(answer) ? std::get<Settings>(answer) : Settings{};
}

QList<SettingProblem> problems(const Values &values, SettingsUse use = SettingsUse::Live)
{
    const auto answer = parseSettings(values, use);
    return std::holds_alternative<Settings>(answer) ? QList<SettingProblem>{} : std::get<QList<SettingProblem>>(answer);
}

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotSetHasItsDefault()
    {
        const Settings settings = parsed(enough());
        QCOMPARE(settings.apiKey.reveal(), "sk-test-1"_ba);
        QCOMPARE(settings.webhookSecrets.size(), 1);
        QCOMPARE(settings.baseUrl, QUrl(u"https://api.openai.com/v1"_s));
        QCOMPARE(settings.model, u"gpt-realtime-2.1"_s);
        QCOMPARE(settings.webhookPort, 5000);
        QCOMPARE(settings.webhookAddress, u"127.0.0.1"_s);
        QCOMPARE(settings.logLevel, LogLevel::Info);
        QVERIFY(settings.projectId.isEmpty());
        QVERIFY(settings.vonageNumber.isEmpty());
    }

    void everySettingIsRead()
    {
        const Settings settings = parsed({{setting::ApiKey, u" sk-test-1\n"_s},
                                          {setting::WebhookSecret, u"whsec_c2VjcmV0LW9uZQ== \t plain-two"_s},
                                          {setting::ProjectId, u"proj_1"_s},
                                          {setting::BaseUrl, u"https://example.org:8443/openai/v1//"_s},
                                          {setting::Model, u"gpt-realtime-mini"_s},
                                          {setting::WebhookPort, u"0"_s},
                                          {setting::WebhookAddress, u"::1"_s},
                                          {setting::VonageNumber, u"+44 7700 900123"_s},
                                          {setting::Level, u"debug"_s},
                                          {setting::PublicUrl, u"https://desk.example.com"_s},
                                          {setting::TwilioAccountSid, u"AC1"_s},
                                          {setting::TwilioAuthToken, u"token"_s},
                                          {setting::VonageApiKey, u"key"_s},
                                          {setting::VonageSignatureSecret, u"one two"_s},
                                          {setting::VonageApplicationId, u"application"_s}});
        Settings expected;
        expected.provider.publicUrl = u"https://desk.example.com"_s;
        expected.provider.twilioAccountSid = u"AC1"_s;
        expected.provider.twilioAuthToken = Secret("token"_ba);
        expected.provider.vonageApiKey = u"key"_s;
        expected.provider.vonageSignatureSecrets = {Secret("one"_ba), Secret("two"_ba)};
        expected.provider.vonageApplicationId = u"application"_s;
        expected.apiKey = Secret("sk-test-1"_ba);
        expected.webhookSecrets = {Secret("whsec_c2VjcmV0LW9uZQ=="_ba), Secret("plain-two"_ba)};
        expected.projectId = u"proj_1"_s;
        expected.baseUrl = QUrl(u"https://example.org:8443/openai/v1"_s);
        expected.model = u"gpt-realtime-mini"_s;
        expected.webhookPort = 0;
        expected.webhookAddress = u"::1"_s;
        expected.vonageNumber = u"+44 7700 900123"_s;
        expected.logLevel = LogLevel::Debug;
        QCOMPARE(settings, expected);
    }

    void aPrivateKeyIsReadWhateverItsLineEnds()
    {
        const QString line(64, u'A');
        const QByteArray pem =
            "-----BEGIN PRIVATE KEY-----\n" + line.toLatin1() + "\nQUJD\n-----END PRIVATE KEY-----\n";
        const QString text = QString::fromLatin1(pem);
        for (const QString &typed : {text, QString(text).replace(u'\n', u' '), QString(text).replace(u"\n"_s, u"\\n"_s),
                                     QString(text).replace(u"\n"_s, u"\r\n"_s)})
            QCOMPARE(parsed(enoughWith(setting::VonagePrivateKey, typed)).provider.vonagePrivateKey.reveal(), pem);
        const QList<SettingProblem> expected{{setting::VonagePrivateKey, Reason::BadKey, {}, 0}};
        for (const QString &wrong : {u"key.pem"_s, u"-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----"_s})
            QCOMPARE(problems(enoughWith(setting::VonagePrivateKey, wrong)), expected);
    }

    void aNameOfACallIsNotGuessed()
    {
        ProviderSettings settings;
        QCOMPARE(providerReference(settings, Provider::Twilio, u"CA1"_s), QString());
        settings.twilioAuthToken = Secret("token"_ba);
        settings.vonageSignatureSecrets = {Secret("token"_ba)};
        const QString name = providerReference(settings, Provider::Twilio, u"CA1"_s);
        QCOMPARE(name.size(), 32);
        QCOMPARE(providerReference(settings, Provider::Twilio, u"CA1"_s), name);
        QVERIFY(providerReference(settings, Provider::Twilio, u"CA2"_s) != name);
        QVERIFY(providerReference(settings, Provider::Vonage, u"CA1"_s) != name);
        settings.twilioAuthToken = Secret("another"_ba);
        QVERIFY(providerReference(settings, Provider::Twilio, u"CA1"_s) != name);
    }

    void keyAndSecretAreNeededToAnswerCalls()
    {
        const QList<SettingProblem> expected{{setting::ApiKey, Reason::Missing, {}, 0},
                                             {setting::WebhookSecret, Reason::Missing, {}, 0}};
        QCOMPARE(problems({{setting::ApiKey, u"  "_s}}), expected);
        QCOMPARE(problems({}, SettingsUse::WithoutKey), QList<SettingProblem>{});
    }

    void aMalformedSettingIsNamed_data()
    {
        QTest::addColumn<QLatin1StringView>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("no scheme") << setting::BaseUrl << u"api.openai.com/v1"_s << Reason::NotAUrl;
        QTest::newRow("no host") << setting::BaseUrl << u"https:///v1"_s << Reason::NotAUrl;
        QTest::newRow("other scheme") << setting::BaseUrl << u"wss://api.openai.com/v1"_s << Reason::NotAUrl;
        QTest::newRow("bad port") << setting::BaseUrl << u"https://api.openai.com:99999/v1"_s << Reason::NotAUrl;
        QTest::newRow("port 0") << setting::BaseUrl << u"https://api.openai.com:0/v1"_s << Reason::NotAUrl;
        QTest::newRow("a blank inside") << setting::BaseUrl << u"https://api.openai .com/v1"_s << Reason::NotAUrl;
        QTest::newRow("plain http") << setting::BaseUrl << u"http://api.openai.com/v1"_s << Reason::InsecureUrl;
        QTest::newRow("looks local") << setting::BaseUrl << u"http://127.0.0.1.example.org/"_s << Reason::InsecureUrl;
        QTest::newRow("local suffix") << setting::BaseUrl << u"http://localhost.example.org/"_s << Reason::InsecureUrl;
        QTest::newRow("any address") << setting::BaseUrl << u"http://0.0.0.0/v1"_s << Reason::InsecureUrl;
        QTest::newRow("a query") << setting::BaseUrl << u"https://api.openai.com/v1?x=1"_s << Reason::UrlWithExtras;
        QTest::newRow("a fragment") << setting::BaseUrl << u"https://api.openai.com/v1#x"_s << Reason::UrlWithExtras;
        QTest::newRow("port too high") << setting::WebhookPort << u"65536"_s << Reason::NotAPort;
        QTest::newRow("negative port") << setting::WebhookPort << u"-1"_s << Reason::NotAPort;
        QTest::newRow("port in words") << setting::WebhookPort << u"http"_s << Reason::NotAPort;
        QTest::newRow("a host name") << setting::WebhookAddress << u"example.org"_s << Reason::NotAnAddress;
        QTest::newRow("three numbers") << setting::WebhookAddress << u"127.0.1"_s << Reason::NotAnAddress;
        QTest::newRow("a number too high") << setting::WebhookAddress << u"127.0.0.256"_s << Reason::NotAnAddress;
        QTest::newRow("bad IPv6") << setting::WebhookAddress << u"::g"_s << Reason::NotAnAddress;
        QTest::newRow("a level of its own") << setting::Level << u"verbose"_s << Reason::NotALevel;
        QTest::newRow("two words") << setting::Model << u"gpt realtime"_s << Reason::BadName;
        QTest::newRow("a line break") << setting::ProjectId << u"proj_1\r\nX-Other: 1"_s << Reason::BadName;
        QTest::newRow("letters") << setting::VonageNumber << u"0800 DENTIST"_s << Reason::NotAPhoneNumber;
        QTest::newRow("too short a number") << setting::VonageNumber << u"12"_s << Reason::NotAPhoneNumber;
    }

    void aMalformedSettingIsNamed()
    {
        QFETCH(QLatin1StringView, name);
        QFETCH(QString, value);
        QFETCH(Reason, reason);
        const QList<SettingProblem> expected{{name, reason, value, 0}};
        QCOMPARE(problems(enoughWith(name, value)), expected);
    }

    void aSecretIsNeverRepeated()
    {
        const Values values{{setting::ApiKey, u"sk-with a blank"_s},
                            {setting::WebhookSecret, u"whsec_c2VjcmV0 whsec_%%% whsec_"_s},
                            {setting::BaseUrl, u"https://user:word@example.org/v1"_s}};
        const QList<SettingProblem> expected{{setting::ApiKey, Reason::BadKey, {}, 0},
                                             {setting::WebhookSecret, Reason::BadSecret, {}, 2},
                                             {setting::WebhookSecret, Reason::BadSecret, {}, 3},
                                             {setting::BaseUrl, Reason::UrlWithExtras, {}, 0}};
        QCOMPARE(problems(values), expected);

        QString shown;
        QDebug(&shown) << parsed(enough());
        QVERIFY(!shown.contains(u"sk-test"_s));
        QVERIFY(!shown.contains(u"c2Vj"_s));
    }

    void aSecretInTheWrongPlaceIsNotRepeated()
    {
        for (const QString &pasted :
             {u"sk-proj-1"_s, u"whsec_MTIz"_s, u"0123456789abcdef0123456789abcdef"_s, u"my sk-proj-1"_s}) {
            const auto read = parseSettings(enoughWith(setting::WebhookPort, pasted), SettingsUse::Live);
            const auto *problems = std::get_if<QList<SettingProblem>>(&read);
            QVERIFY2(problems, qPrintable(pasted));
            QCOMPARE(*problems, (QList<SettingProblem>{{setting::WebhookPort, Reason::NotAPort, u"…"_s, 0}}));
        }
    }

    void aKeyThatIsNotAsciiIsRefused()
    {
        const QList<SettingProblem> expected{{setting::ApiKey, Reason::BadKey, {}, 0}};
        QCOMPARE(problems(enoughWith(setting::ApiKey, u"sk-ключ"_s)), expected);
        QCOMPARE(problems(enoughWith(setting::ApiKey, u"sk-1\u0001"_s)), expected);
    }

    void plainHttpIsAllowedToThisMachine_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("realtime");
        QTest::newRow("IPv4") << u"http://127.0.0.1:4010/v1"_s << u"ws://127.0.0.1:4010/v1/realtime?call_id=rtc_1"_s;
        QTest::newRow("its whole network") << u"http://127.1.2.3/v1"_s << u"ws://127.1.2.3/v1/realtime?call_id=rtc_1"_s;
        QTest::newRow("IPv6") << u"http://[::1]:4010/v1/"_s << u"ws://[::1]:4010/v1/realtime?call_id=rtc_1"_s;
        QTest::newRow("name") << u"http://localhost"_s << u"ws://localhost/realtime?call_id=rtc_1"_s;
        QTest::newRow("name in capitals") << u"HTTP://LOCALHOST/"_s << u"ws://localhost/realtime?call_id=rtc_1"_s;
    }

    void plainHttpIsAllowedToThisMachine()
    {
        QFETCH(QString, base);
        QFETCH(QString, realtime);
        const Settings settings = parsed(enoughWith(setting::BaseUrl, base));
        QCOMPARE(settings.realtimeUrl(CallId{u"rtc_1"_s}).toString(QUrl::FullyEncoded), realtime);
    }

    void theSidebandFollowsFromTheBaseAddress()
    {
        QCOMPARE(Settings{}.realtimeUrl(CallId{u"rtc_1"_s}), QUrl(u"wss://api.openai.com/v1/realtime?call_id=rtc_1"_s));
        const Settings behindProxy = parsed(enoughWith(setting::BaseUrl, u"https://example.org/a%20b/"_s));
        QCOMPARE(behindProxy.realtimeUrl(CallId{u"rtc_1"_s}).toString(QUrl::FullyEncoded),
                 u"wss://example.org/a%20b/realtime?call_id=rtc_1"_s);
    }

    void aCallsNameCannotChangeTheAddress()
    {
        QCOMPARE(Settings{}.realtimeUrl(CallId{u"a&model=b#c+d 100%"_s}).toString(QUrl::FullyEncoded),
                 u"wss://api.openai.com/v1/realtime?call_id=a%26model%3Db%23c%2Bd%20100%25"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_Settings.moc"
