// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskConnection.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

// What the program runs with. By itself it has no keychain; with_keychain.sh gives it one.
class tst_DeskConnection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void withNothingBothSecretsAreMissing();
    void itIsReadyOnceWithoutAKeychain();
    void whatTheEnvironmentHasIsThereAtOnce();
    void aKeyThatIsEnteredHoldsAtOnce();
    void anotherRegionMovesEveryHost();
    void theEnvironmentDecidesOverWhatWasChosen();
    void whatCannotBeUsedChangesNothing();
    void secretsNeverReachThePreferences();
    void theNextRunFindsThemInTheKeychain();

private:
    std::unique_ptr<DeskConnection> connectionWith(const EnvironmentValues &environment);
    void choose(const Connection &connection);

    QTemporaryDir m_runtimeFolder;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DeskPreferences> m_preferences;
};

namespace {

const Secret EnteredKey("sk-entered-by-hand");
const Secret EnteredSecret("whsec_ZW50ZXJlZC1ieS1oYW5kLXNlY3JldA==");

} // namespace

void tst_DeskConnection::initTestCase()
{
    if (!qEnvironmentVariableIsEmpty("CALLSIDE_KEYCHAIN"))
        return;
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_runtimeFolder.path().toLocal8Bit());
}

void tst_DeskConnection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<DeskPreferences>(m_folder->path());
}

std::unique_ptr<DeskConnection> tst_DeskConnection::connectionWith(const EnvironmentValues &environment)
{
    return std::make_unique<DeskConnection>(*m_preferences, environment);
}

void tst_DeskConnection::choose(const Connection &connection)
{
    Preferences preferences = m_preferences->now();
    preferences.connection = connection;
    m_preferences->change(preferences);
}

void tst_DeskConnection::withNothingBothSecretsAreMissing()
{
    const auto connection = connectionWith({});
    QCOMPARE(connection->missing(), (QStringList{setting::ApiKey, setting::WebhookSecret}));
    QCOMPARE(connection->settings().baseUrl, QUrl(u"https://api.openai.com/v1"_s));
    QVERIFY(!connection->isReady());
}

void tst_DeskConnection::itIsReadyOnceWithoutAKeychain()
{
    const auto connection = connectionWith({});
    QSignalSpy ready(connection.get(), &DeskConnection::ready);
    connection->start();
    QVERIFY(ready.count() == 1 || ready.wait(20'000));
    QVERIFY(connection->isReady());
    QCOMPARE(connection->missing().size(), 2);
}

void tst_DeskConnection::whatTheEnvironmentHasIsThereAtOnce()
{
    const auto connection = connectionWith(
        {{setting::ApiKey, u"sk-from-outside"_s}, {setting::WebhookSecret, u"whsec_ZnJvbS1vdXRzaWRlLXNlY3JldA=="_s}});
    QCOMPARE(connection->missing(), QStringList());
    QCOMPARE(connection->settings().apiKey, Secret("sk-from-outside"));
    QCOMPARE(connection->settings().webhookSecrets.size(), 1);
}

void tst_DeskConnection::aKeyThatIsEnteredHoldsAtOnce()
{
    const auto connection = connectionWith({});
    QSignalSpy changed(connection.get(), &DeskConnection::settingsChanged);
    QSignalSpy missing(connection.get(), &DeskConnection::missingChanged);
    QVERIFY(connection->secretStore().write(secretName::ApiKey, EnteredKey));
    QVERIFY(connection->secretStore().write(secretName::WebhookSecret, EnteredSecret));
    QTRY_COMPARE_WITH_TIMEOUT(connection->missing(), QStringList(), 20'000);
    QCOMPARE(connection->settings().apiKey, EnteredKey);
    QCOMPARE(connection->settings().webhookSecrets, QList<Secret>{EnteredSecret});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().first().value<Settings>(), connection->settings());
    QCOMPARE(missing.last().first().toStringList(), QStringList());
}

void tst_DeskConnection::anotherRegionMovesEveryHost()
{
    const auto connection = connectionWith({});
    Connection chosen;
    chosen.region = Region::Eu;
    choose(chosen);
    QCOMPARE(connection->settings().baseUrl, hostsOf(chosen).base);
    QCOMPARE(connection->settings().realtimeUrl({u"rtc_1"_s}).host(), hostsOf(chosen).base.host());
}

void tst_DeskConnection::theEnvironmentDecidesOverWhatWasChosen()
{
    const auto connection = connectionWith({{setting::WebhookPort, u"6001"_s}});
    Connection chosen;
    chosen.webhookPort = 7001;
    chosen.model = u"gpt-realtime-2.1-mini"_s;
    choose(chosen);
    QCOMPARE(connection->settings().webhookPort, quint16(6001));
    QCOMPARE(connection->settings().model, chosen.model);
    QCOMPARE(connection->inForce().webhookPort, quint16(6001));
    QCOMPARE(m_preferences->now().connection.webhookPort, quint16(7001));
}

void tst_DeskConnection::whatCannotBeUsedChangesNothing()
{
    const auto connection = connectionWith({});
    const Settings before = connection->settings();
    QSignalSpy changed(connection.get(), &DeskConnection::settingsChanged);
    Connection chosen;
    chosen.region = Region::Custom; // and nothing told of where that is
    choose(chosen);
    QCOMPARE(connection->settings(), before);
    QCOMPARE(changed.count(), 0);
}

void tst_DeskConnection::secretsNeverReachThePreferences()
{
    {
        const auto connection = connectionWith({});
        QVERIFY(connection->secretStore().write(secretName::ApiKey, EnteredKey));
        choose(connection->inForce());
        QTRY_COMPARE_WITH_TIMEOUT(connection->settings().apiKey, EnteredKey, 20'000);
    }
    Preferences other = m_preferences->now();
    other.deskUser = u"Front desk"_s;
    m_preferences->change(other);
    m_preferences.reset(); // writes
    QFile file(m_folder->filePath(u"preferences.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("Front desk"));
    QVERIFY(!kept.contains(EnteredKey.reveal()));
}

void tst_DeskConnection::theNextRunFindsThemInTheKeychain()
{
    if (qEnvironmentVariable("CALLSIDE_KEYCHAIN") != "unlocked"_L1)
        QSKIP("there is no keychain");
    {
        const auto connection = connectionWith({});
        connection->secretStore().write(secretName::ApiKey, EnteredKey);
        connection->secretStore().write(secretName::WebhookSecret, EnteredSecret);
        QTRY_COMPARE_WITH_TIMEOUT(connection->secretStore().state().secrets.value(secretName::WebhookSecret).source,
                                  SecretSource::Keychain, 20'000);
    }
    const auto connection = connectionWith({});
    QSignalSpy ready(connection.get(), &DeskConnection::ready);
    connection->start();
    QVERIFY(ready.wait(20'000));
    QCOMPARE(connection->missing(), QStringList());
    QCOMPARE(connection->settings().apiKey, EnteredKey);
}

QTEST_GUILESS_MAIN(tst_DeskConnection)
#include "tst_DeskConnection.moc"
