// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Connection.h"
#include "core/ConnectionPaste.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

using Reason = ConnectionProblem::Reason;

Connection aConnection()
{
    Connection connection;
    connection.projectId = u"proj_desk"_s;
    connection.publicUrl = u"https://desk.example.com"_s;
    connection.numbers = {u"020 7946 0123"_s};
    return connection;
}

Connection anAzure()
{
    Connection connection = aConnection();
    connection.region = Region::Azure;
    connection.azureResource = u"clinic"_s;
    connection.azureRegion = u"eastus2"_s;
    connection.provider = PhoneProvider::Azure;
    return connection;
}

Connection aCustom()
{
    Connection connection = aConnection();
    connection.region = Region::Custom;
    connection.customBase = u"http://127.0.0.1:8080/v1/"_s;
    connection.customSipHost = u"sip.example.com"_s;
    return connection;
}

Settings settingsOf(const SettingsOrProblems &read)
{
    if (const auto *problems = std::get_if<QList<SettingProblem>>(&read))
        qWarning() << *problems;
    return std::get<Settings>(read);
}

QString valueOf(const PasteSheet &sheet, PasteItem::What what)
{
    for (const QList<PasteItem> &items : {sheet.phoneCompany, sheet.assistant}) {
        for (const PasteItem &item : items) {
            if (item.what == what)
                return item.value;
        }
    }
    return {};
}

const Secrets TwoSecrets{{secretName::ApiKey, Secret("sk-kept"_ba)},
                         {secretName::WebhookSecret, Secret("whsec_c2VjcmV0"_ba)}};

} // namespace

class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void regionMovesEveryHost_data();
    void regionMovesEveryHost();
    void sipAddressNeedsProjectAndHost();
    void webhookUrlHasThePathThatWeAnswer();
    void jsonGivesTheSameBack_data();
    void jsonGivesTheSameBack();
    void oddJsonLeavesTheDefaults();
    void wrongFieldIsNamed_data();
    void wrongFieldIsNamed();
    void soundConnectionHasNoProblem();
    void missingFieldsAreNamed();
    void environmentWinsOverConnectionAndSecrets();
    void connectionAndSecretsMakeSettings();
    void azureProjectIsNotSentAsAHeader();
    void unfinishedRegionNeverFallsBackToAnotherHost_data();
    void unfinishedRegionNeverFallsBackToAnotherHost();
    void environmentsBaseShowsAsItsRegion_data();
    void environmentsBaseShowsAsItsRegion();
    void fixedNamesAreToldInOrder();
    void olderServersFileIsImported();
    void importRefusesWhatCannotBe();
    void vonageTextCarriesEncryptionAndLine();
    void twilioTextIsOneWellFormedDocument();
    void trunkGetsTheAddressAndItsParts();
    void nothingToPasteWithoutAnAddress();
    void azureSaysWhatItsNamesMean();
};

void tst_Connection::regionMovesEveryHost_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<ConnectionHosts>("expected");
    const QUrl page(u"https://platform.openai.com/settings/project/webhooks"_s);
    QTest::newRow("global") << aConnection()
                            << ConnectionHosts{QUrl(u"https://api.openai.com/v1"_s),
                                               QUrl(u"wss://api.openai.com/v1/realtime"_s), u"sip.api.openai.com"_s,
                                               page};
    Connection eu = aConnection();
    eu.region = Region::Eu;
    QTest::newRow("EU") << eu
                        << ConnectionHosts{QUrl(u"https://eu.api.openai.com/v1"_s),
                                           QUrl(u"wss://eu.api.openai.com/v1/realtime"_s), u"sip-eu.api.openai.com"_s,
                                           page};
    QTest::newRow("Azure") << anAzure()
                           << ConnectionHosts{QUrl(u"https://clinic.openai.azure.com/openai/v1"_s),
                                              QUrl(u"wss://clinic.openai.azure.com/openai/v1/realtime"_s),
                                              u"eastus2.sip.ai.azure.com"_s, QUrl(u"https://ai.azure.com"_s)};
    QTest::newRow("custom") << aCustom()
                            << ConnectionHosts{QUrl(u"http://127.0.0.1:8080/v1"_s),
                                               QUrl(u"ws://127.0.0.1:8080/v1/realtime"_s), u"sip.example.com"_s,
                                               QUrl()};
}

void tst_Connection::regionMovesEveryHost()
{
    QFETCH(Connection, connection);
    QFETCH(ConnectionHosts, expected);
    const ConnectionHosts hosts = hostsOf(connection);
    QCOMPARE(hosts.base, expected.base);
    QCOMPARE(hosts.socket, expected.socket);
    QCOMPARE(hosts.sip, expected.sip);
    QCOMPARE(hosts.dashboard, expected.dashboard);
    // The link that the program opens is the one that is shown.
    const Settings settings = settingsOf(settingsFrom(connection, TwoSecrets, {}));
    QCOMPARE(settings.realtimeUrl({u"rtc_1"_s}).adjusted(QUrl::RemoveQuery), expected.socket);
    QCOMPARE(sipAddress(connection), u"sip:proj_desk@"_s + expected.sip + u";transport=tls"_s);
}

void tst_Connection::sipAddressNeedsProjectAndHost()
{
    QCOMPARE(sipAddress(aConnection()), u"sip:proj_desk@sip.api.openai.com;transport=tls"_s);
    QCOMPARE(sipAddress(Connection{}), QString());
    Connection custom = aCustom();
    custom.customSipHost.clear();
    QCOMPARE(sipAddress(custom), QString());
}

void tst_Connection::webhookUrlHasThePathThatWeAnswer()
{
    Connection connection = aConnection();
    QCOMPARE(webhookUrl(connection), u"https://desk.example.com/webhook"_s);
    connection.publicUrl = u"https://desk.example.com/"_s;
    QCOMPARE(webhookUrl(connection), u"https://desk.example.com/webhook"_s);
    connection.publicUrl = u"https://desk.example.com/phone/in"_s; // a proxy knows what it means
    QCOMPARE(webhookUrl(connection), u"https://desk.example.com/phone/in"_s);
    QCOMPARE(webhookUrl(Connection{}), QString());
}

void tst_Connection::jsonGivesTheSameBack_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::newRow("fresh") << Connection{};
    QTest::newRow("Azure") << anAzure();
    QTest::newRow("custom") << aCustom();
    for (const PhoneProvider provider :
         {PhoneProvider::VonageTrunk, PhoneProvider::VonageVoiceApi, PhoneProvider::TwilioTrunk,
          PhoneProvider::TwilioProgrammableVoice, PhoneProvider::Azure, PhoneProvider::Other}) {
        Connection connection = aConnection();
        connection.region = Region::Eu;
        connection.provider = provider;
        connection.webhookPort = 0;
        QTest::addRow("provider %d", int(provider)) << connection;
    }
}

void tst_Connection::jsonGivesTheSameBack()
{
    QFETCH(Connection, connection);
    const QByteArray text = QJsonDocument(toJson(connection)).toJson();
    QCOMPARE(connectionFromJson(QJsonDocument::fromJson(text).object()), connection);
}

void tst_Connection::oddJsonLeavesTheDefaults()
{
    const QJsonObject odd{{u"region"_s, u"mars"_s},       {u"provider"_s, 3},
                          {u"webhookPort"_s, 70000},      {u"numbers"_s, u"one"_s},
                          {u"projectId"_s, QJsonArray()}, {u"model"_s, QJsonValue()},
                          {u"something"_s, u"else"_s},    {u"publicUrl"_s, u" https://desk.example.com "_s}};
    Connection expected = anAzure();
    expected.publicUrl = u"https://desk.example.com"_s;
    QCOMPARE(connectionFromJson(odd, anAzure()), expected);
}

void tst_Connection::wrongFieldIsNamed_data()
{
    using Field = ConnectionField;
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<ConnectionProblem>("expected");
    const auto row = [](const char *name, Connection connection, QString Connection::*field, const QString &text,
                        const ConnectionProblem &expected) {
        connection.*field = text;
        QTest::newRow(name) << connection << expected;
    };
    const auto url = &Connection::publicUrl;
    row("project without prefix", aConnection(), &Connection::projectId, u"desk"_s,
        {Field::ProjectId, Reason::NotAProject, u"desk"_s});
    row("project with a blank", aConnection(), &Connection::projectId, u"proj_de sk"_s,
        {Field::ProjectId, Reason::NotAProject, u"proj_de sk"_s});
    row("key in place of the project", aConnection(), &Connection::projectId, u"sk-proj-abc"_s,
        {Field::ProjectId, Reason::LooksLikeSecret});
    row("secret in place of the address", aConnection(), url, u"whsec_abc"_s,
        {Field::PublicUrl, Reason::LooksLikeSecret});
    row("model with a blank", aConnection(), &Connection::model, u"gpt realtime"_s,
        {Field::Model, Reason::NotAName, u"gpt realtime"_s});
    row("no address", aConnection(), url, u"desk.example.com"_s,
        {Field::PublicUrl, Reason::NotAUrl, u"desk.example.com"_s});
    row("plain http", aConnection(), url, u"http://desk.example.com"_s,
        {Field::PublicUrl, Reason::InsecureUrl, u"http://desk.example.com"_s});
    row("with a password", aConnection(), url, u"https://me:word@desk.example.com"_s,
        {Field::PublicUrl, Reason::UrlWithExtras});
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"192.168.1.4"_s, u"10.0.0.9"_s, u"172.20.1.1"_s,
                                u"desk.local"_s, u"desk"_s, u"[::1]"_s, u"[fe80::1]"_s}) {
        row(qPrintable(u"not public "_s + host), aConnection(), url, u"https://%1/x"_s.arg(host),
            {Field::PublicUrl, Reason::NotPublic, u"https://%1/x"_s.arg(host)});
    }
    row("listening at a name", aConnection(), &Connection::webhookAddress, u"desk.example.com"_s,
        {Field::WebhookAddress, Reason::NotAnAddress, u"desk.example.com"_s});
    row("resource with a dot", anAzure(), &Connection::azureResource, u"clinic.openai.azure.com"_s,
        {Field::AzureResource, Reason::NotAName, u"clinic.openai.azure.com"_s});
    row("region with a blank", anAzure(), &Connection::azureRegion, u"east us"_s,
        {Field::AzureRegion, Reason::NotAName, u"east us"_s});
    row("base in the open", aCustom(), &Connection::customBase, u"http://voice.example.com/v1"_s,
        {Field::CustomBase, Reason::InsecureUrl, u"http://voice.example.com/v1"_s});
    row("host with a scheme", aCustom(), &Connection::customSipHost, u"sip:x"_s,
        {Field::CustomSipHost, Reason::NotAHost, u"sip:x"_s});
    Connection number = aConnection();
    number.numbers = {u"020 7946 0123"_s, u"extension"_s};
    QTest::newRow("no number") << number << ConnectionProblem{Field::Numbers, Reason::NotAPhoneNumber, u"extension"_s};
}

void tst_Connection::wrongFieldIsNamed()
{
    QFETCH(Connection, connection);
    QFETCH(ConnectionProblem, expected);
    QCOMPARE(problemsOf(connection), QList<ConnectionProblem>{expected});
}

void tst_Connection::soundConnectionHasNoProblem()
{
    for (const Connection &connection : {Connection{}, aConnection(), anAzure(), aCustom()})
        QCOMPARE(problemsOf(connection), QList<ConnectionProblem>());
    Connection numeric = aConnection();
    numeric.publicUrl = u"https://[2001:db8::5]:8443/in"_s;
    numeric.webhookAddress = u"::"_s;
    QCOMPARE(problemsOf(numeric), QList<ConnectionProblem>());
}

void tst_Connection::missingFieldsAreNamed()
{
    using Field = ConnectionField;
    QCOMPARE(missingIn(Connection{}), (QList<Field>{Field::ProjectId, Field::PublicUrl}));
    QCOMPARE(missingIn(aConnection()), QList<Field>());
    Connection azure;
    azure.region = Region::Azure;
    QCOMPARE(missingIn(azure), (QList<Field>{Field::AzureResource, Field::ProjectId, Field::PublicUrl}));
    Connection custom;
    custom.region = Region::Custom;
    QCOMPARE(missingIn(custom),
             (QList<Field>{Field::CustomBase, Field::CustomSipHost, Field::ProjectId, Field::PublicUrl}));
}

void tst_Connection::environmentWinsOverConnectionAndSecrets()
{
    const EnvironmentValues environment{{setting::ApiKey, u"sk-env"_s},
                                        {setting::WebhookSecret, u"whsec_ZW52"_s},
                                        {setting::ProjectId, u"proj_env"_s},
                                        {setting::BaseUrl, u"https://eu.api.openai.com/v1"_s},
                                        {setting::Model, u"model-env"_s},
                                        {setting::WebhookPort, u"6000"_s},
                                        {setting::WebhookAddress, u"0.0.0.0"_s},
                                        {setting::VonageNumber, u"07700 900123"_s},
                                        {setting::Level, u"DEBUG"_s}};
    const Settings settings = settingsOf(settingsFrom(aConnection(), TwoSecrets, environment));
    Settings expected = settingsOf(parseSettings(environment, SettingsUse::Live));
    expected.provider = settings.provider; // the environment says nothing of phone companies
    QCOMPARE(settings, expected);
    QCOMPARE(settings.apiKey.reveal(), "sk-env"_ba);
    QCOMPARE(fixedByEnvironment(environment).size(), 8);
}

void tst_Connection::connectionAndSecretsMakeSettings()
{
    Connection connection = aConnection();
    connection.webhookAddress = u"0.0.0.0"_s;
    connection.webhookPort = 7000;
    const EnvironmentValues blank{{setting::Model, u"  "_s}};
    const Settings settings = settingsOf(settingsFrom(connection, TwoSecrets, blank));
    QCOMPARE(settings.apiKey.reveal(), "sk-kept"_ba);
    QCOMPARE(settings.webhookSecrets, QList<Secret>{Secret("whsec_c2VjcmV0"_ba)});
    QCOMPARE(settings.projectId, u"proj_desk"_s);
    QCOMPARE(settings.model, Connection{}.model);
    QCOMPARE(settings.webhookAddress, u"0.0.0.0"_s);
    QCOMPARE(settings.webhookPort, quint16(7000));
    QCOMPARE(settings.vonageNumber, u"020 7946 0123"_s);
    const SettingsOrProblems without = settingsFrom(connection, {}, {});
    const QList<SettingProblem> expected{{setting::ApiKey, SettingProblem::Reason::Missing, {}, 0},
                                         {setting::WebhookSecret, SettingProblem::Reason::Missing, {}, 0}};
    QCOMPARE(std::get<QList<SettingProblem>>(without), expected);
}

void tst_Connection::azureProjectIsNotSentAsAHeader()
{
    QCOMPARE(settingsOf(settingsFrom(anAzure(), TwoSecrets, {})).projectId, QString());
}

void tst_Connection::unfinishedRegionNeverFallsBackToAnotherHost_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<SettingProblem::Reason>("reason");
    Connection azure = anAzure();
    azure.azureResource.clear();
    QTest::newRow("Azure without a resource") << azure << SettingProblem::Reason::Missing;
    Connection custom = aCustom();
    custom.customBase.clear();
    QTest::newRow("custom without an address") << custom << SettingProblem::Reason::Missing;
    custom.customBase = u"voice.example.com"_s;
    QTest::newRow("custom with half an address") << custom << SettingProblem::Reason::NotAUrl;
}

void tst_Connection::unfinishedRegionNeverFallsBackToAnotherHost()
{
    QFETCH(Connection, connection);
    QFETCH(SettingProblem::Reason, reason);
    const SettingsOrProblems read = settingsFrom(connection, TwoSecrets, {});
    const auto *problems = std::get_if<QList<SettingProblem>>(&read);
    QVERIFY(problems);
    QCOMPARE(problems->first().setting, QString(setting::BaseUrl));
    QCOMPARE(problems->first().reason, reason);
}

void tst_Connection::environmentsBaseShowsAsItsRegion_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<Region>("region");
    QTest::newRow("global") << u"https://api.openai.com/v1"_s << Region::Global;
    QTest::newRow("EU, with a slash") << u"https://eu.api.openai.com/v1/"_s << Region::Eu;
    QTest::newRow("Azure") << u"https://clinic.openai.azure.com/openai/v1"_s << Region::Azure;
    QTest::newRow("Azure, another path") << u"https://clinic.openai.azure.com/v9"_s << Region::Custom;
    QTest::newRow("custom") << u"http://127.0.0.1:9/v1"_s << Region::Custom;
}

void tst_Connection::environmentsBaseShowsAsItsRegion()
{
    QFETCH(QString, base);
    QFETCH(Region, region);
    const Connection shown = inForce(aConnection(), {{setting::BaseUrl, base}});
    QCOMPARE(shown.region, region);
    const QString asShown = hostsOf(shown).base.toString();
    QVERIFY2(base == asShown || base == asShown + u'/', qPrintable(asShown));
    QCOMPARE(shown.projectId, aConnection().projectId);
}

void tst_Connection::fixedNamesAreToldInOrder()
{
    QCOMPARE(fixedByEnvironment({{setting::Model, u"m"_s}, {setting::ApiKey, u"k"_s}, {setting::ProjectId, u" "_s}}),
             (QStringList{setting::ApiKey, setting::Model}));
}

void tst_Connection::olderServersFileIsImported()
{
    const EnvironmentValues file{{u"OPENAI_API_KEY"_s, u"sk-old"_s},
                                 {u"OPENAI_WEBHOOK_SECRET"_s, u"whsec_b2xk"_s},
                                 {u"OPENAI_PROJECT_ID"_s, u"proj_old"_s},
                                 {u"OPENAI_BASE_URL"_s, u"https://eu.api.openai.com/v1"_s},
                                 {u"REALTIME_MODEL"_s, u"gpt-realtime"_s},
                                 {u"OPENAI_MODEL"_s, u"gpt-realtime-2"_s},
                                 {u"PORT"_s, u"8000"_s},
                                 {u"PUBLIC_URL"_s, u"https://desk.example.com"_s},
                                 {u"VONAGE_NUMBER"_s, u"+442079460123"_s},
                                 {u"NGROK_URL"_s, u"https://older.example.com"_s},
                                 {u"TWILIO_AUTH_TOKEN"_s, u"token"_s},
                                 {u"VONAGE_API_KEY"_s, u"key"_s},
                                 {u"VONAGE_API_SECRET"_s, u"not-needed"_s},
                                 {u"NGROK_TOKEN"_s, u"abc"_s},
                                 {u"EMPTY"_s, u" "_s}};
    const ConnectionImport import = importedConnection(file, Connection{});
    Connection expected;
    expected.region = Region::Eu;
    expected.projectId = u"proj_old"_s;
    expected.model = u"gpt-realtime-2"_s;
    expected.webhookPort = 8000;
    expected.publicUrl = u"https://desk.example.com"_s;
    expected.numbers = QStringList{u"+442079460123"_s};
    expected.vonageApiKey = u"key"_s;
    QCOMPARE(import.connection, expected);
    QCOMPARE(import.secrets.value(secretName::TwilioAuthToken).reveal(), "token"_ba);
    QCOMPARE(import.secrets.value(secretName::ApiKey).reveal(), "sk-old"_ba);
    QCOMPARE(import.secrets.value(secretName::WebhookSecret).reveal(), "whsec_b2xk"_ba);
    QCOMPARE(import.passedOver, QStringList{u"NGROK_TOKEN"_s});
    QCOMPARE(import.refused, QList<SettingProblem>());
    QCOMPARE(import.taken, (QStringList{u"NGROK_URL"_s, u"OPENAI_API_KEY"_s, u"OPENAI_BASE_URL"_s, u"OPENAI_MODEL"_s,
                                        u"OPENAI_PROJECT_ID"_s, u"OPENAI_WEBHOOK_SECRET"_s, u"PORT"_s, u"PUBLIC_URL"_s,
                                        u"TWILIO_AUTH_TOKEN"_s, u"VONAGE_API_KEY"_s, u"VONAGE_NUMBER"_s}));
}

void tst_Connection::importRefusesWhatCannotBe()
{
    const EnvironmentValues file{{u"OPENAI_PROJECT_ID"_s, u"sk-a-key"_s},
                                 {u"WEBHOOK_PORT"_s, u"many"_s},
                                 {u"PUBLIC_URL"_s, u"http://localhost:5000"_s},
                                 {u"OPENAI_WEBHOOK_SECRET"_s, u"whsec_%%%"_s},
                                 {u"TWILIO_NUMBER"_s, u"none"_s}};
    const ConnectionImport import = importedConnection(file, aConnection());
    QCOMPARE(import.connection, aConnection());
    QVERIFY(import.secrets.isEmpty());
    QVERIFY(import.taken.isEmpty());
    QCOMPARE(import.refused.size(), 5);
    for (const SettingProblem &problem : import.refused)
        QVERIFY2(!problem.given.contains(u"sk-"_s), qPrintable(problem.given));
}

void tst_Connection::vonageTextCarriesEncryptionAndLine()
{
    Connection connection = aConnection();
    connection.provider = PhoneProvider::VonageVoiceApi;
    const PasteSheet sheet = pasteSheetFor(connection);
    const auto ncco = QJsonDocument::fromJson(valueOf(sheet, PasteItem::What::Ncco).toUtf8()).array();
    QCOMPARE(ncco.size(), 1);
    QCOMPARE(ncco[0][u"action"], QJsonValue(u"connect"_s));
    const QJsonObject endpoint = ncco[0][u"endpoint"][0].toObject();
    QCOMPARE(endpoint[u"type"], QJsonValue(u"sip"_s));
    QCOMPARE(endpoint[u"uri"], QJsonValue(u"sip:proj_desk@sip.api.openai.com;transport=tls;media=srtp"_s));
    QCOMPARE(endpoint[u"headers"].toObject(), (QJsonObject{{u"Callside-Line"_s, u"02079460123"_s}}));
    connection.numbers = {u"020 7946 0123"_s, u"020 7946 0124"_s}; // one text cannot name both
    QVERIFY(!valueOf(pasteSheetFor(connection), PasteItem::What::Ncco).contains(u"headers"_s));
}

void tst_Connection::twilioTextIsOneWellFormedDocument()
{
    Connection connection = aConnection();
    connection.numbers = {u"+44 20 7946 0123"_s};
    connection.provider = PhoneProvider::TwilioProgrammableVoice;
    QXmlStreamReader xml(valueOf(pasteSheetFor(connection), PasteItem::What::Twiml));
    QStringList path;
    QString address;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            path.append(xml.name().toString());
            if (xml.name() == "Dial"_L1)
                QCOMPARE(xml.attributes().value("answerOnBridge"_L1), "true"_L1);
            if (xml.name() == "Sip"_L1)
                address = xml.readElementText();
        }
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(path, (QStringList{u"Response"_s, u"Dial"_s, u"Sip"_s}));
    QCOMPARE(address, u"sip:proj_desk@sip.api.openai.com;transport=tls;secure=true?X-Callside-Line=%2B442079460123"_s);
}

void tst_Connection::trunkGetsTheAddressAndItsParts()
{
    const PasteSheet vonage = pasteSheetFor(aConnection());
    QCOMPARE(valueOf(vonage, PasteItem::What::SipAddress), sipAddress(aConnection()));
    QCOMPARE(valueOf(vonage, PasteItem::What::SipHost), u"sip.api.openai.com"_s);
    QCOMPARE(valueOf(vonage, PasteItem::What::SipUser), u"proj_desk"_s);
    QCOMPARE(valueOf(vonage, PasteItem::What::SipPort), u"5061"_s);
    QVERIFY(vonage.notes.contains(PasteNote::SwitchEncryptionOn));
    QCOMPARE(valueOf(vonage, PasteItem::What::WebhookUrl), u"https://desk.example.com/webhook"_s);
    QCOMPARE(valueOf(vonage, PasteItem::What::WebhookEvent), u"realtime.call.incoming"_s);
    Connection twilio = aConnection();
    twilio.provider = PhoneProvider::TwilioTrunk;
    QCOMPARE(pasteSheetFor(twilio).phoneCompany, (QList<PasteItem>{{PasteItem::What::SipAddress, sipAddress(twilio)}}));
    Connection other = aConnection();
    other.provider = PhoneProvider::Other;
    QVERIFY(!valueOf(pasteSheetFor(other), PasteItem::What::MediaNetworks).isEmpty());
    other.region = Region::Custom;
    other.customSipHost = u"sip.example.com"_s;
    QVERIFY(valueOf(pasteSheetFor(other), PasteItem::What::MediaNetworks).isEmpty());
}

void tst_Connection::nothingToPasteWithoutAnAddress()
{
    for (const PhoneProvider provider : {PhoneProvider::VonageTrunk, PhoneProvider::VonageVoiceApi,
                                         PhoneProvider::TwilioProgrammableVoice, PhoneProvider::Other}) {
        Connection connection;
        connection.provider = provider;
        QVERIFY(pasteSheetFor(connection).phoneCompany.isEmpty());
        QVERIFY(valueOf(pasteSheetFor(connection), PasteItem::What::WebhookUrl).isEmpty());
    }
}

void tst_Connection::azureSaysWhatItsNamesMean()
{
    const QList<PasteNote> notes = pasteSheetFor(anAzure()).notes;
    QVERIFY(notes.contains(PasteNote::ProjectIsInternalId) && notes.contains(PasteNote::DeploymentIsModel));
    QVERIFY(!notes.contains(PasteNote::RegionIsNotAzure));
    Connection elsewhere = anAzure();
    elsewhere.region = Region::Global;
    QVERIFY(pasteSheetFor(elsewhere).notes.contains(PasteNote::RegionIsNotAzure));
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_Connection.moc"
