// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupKey.h"

#include "gui/settings/SettingsConnectionText.h"
#include "gui/settings/SettingsPaste.h"
#include "gui/settings/SettingsSecret.h"
#include "gui/words/ErrorText.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QString servicePage(const Connection &connection)
{
    const bool isOpenAi = connection.region == Region::Global || connection.region == Region::Eu;
    return isOpenAi ? u"https://platform.openai.com/api-keys"_s : hostsOf(connection).dashboard.toString();
}

} // namespace

SetupKey::SetupKey(QWidget *parent)
    : SetupPage(SetupStep::Key, parent)
    , m_region(new QComboBox(this))
{
    addNote(tr("The assistant lives at a service of OpenAI. Make a project there and a key for it, and copy both to "
               "here."));
    buildService();
    buildKey();
    addStretch();
}

void SetupKey::buildService()
{
    m_region->setObjectName(u"setupRegionCombo"_s);
    for (const Region region : {Region::Global, Region::Eu, Region::Azure, Region::Custom})
        m_region->addItem(SettingsConnectionText::region(region), int(region));
    m_regionFrame = addField(tr("Where it is"), m_region, {});
    connect(m_region, &QComboBox::activated, this, [this] {
        emit edited([region = Region(m_region->currentData().toInt())](Preferences &changed) {
            changed.connection.region = region;
        });
    });
    m_page = new PasteRow(u"setupServicePage"_s, this);
    addWide(m_page);
    m_azureResource = addConnectionText(
        {u"setupAzureResourceEdit"_s, tr("Azure resource"), tr("Its name, as in name.openai.azure.com."), {}},
        &Connection::azureResource, ConnectionField::AzureResource, setting::BaseUrl);
    m_azureRegion = addConnectionText({u"setupAzureRegionEdit"_s, tr("Azure region"), {}, u"swedencentral"_s},
                                      &Connection::azureRegion, ConnectionField::AzureRegion, {});
    m_customBase = addConnectionText({u"setupCustomBaseEdit"_s, tr("Address for requests"),
                                      tr("Live links go to the same host."), u"https://phone.example.org/v1"_s},
                                     &Connection::customBase, ConnectionField::CustomBase, setting::BaseUrl);
    m_customSip = addConnectionText({u"setupCustomSipEdit"_s, tr("Host for calls"),
                                     tr("The phone company sends the calls there."), u"phone.example.org"_s},
                                    &Connection::customSipHost, ConnectionField::CustomSipHost, {});
    m_project = addConnectionText({u"setupProjectEdit"_s, tr("Project"),
                                   tr("It begins with proj_ and stands in the project’s settings, under General."),
                                   u"proj_…"_s},
                                  &Connection::projectId, ConnectionField::ProjectId, setting::ProjectId);
    m_model = addConnectionText({u"setupModelEdit"_s, tr("Model"), tr("Azure: the name of your deployment."), {}},
                                &Connection::model, ConnectionField::Model, setting::Model);
}

void SetupKey::buildKey()
{
    m_keychain = addResult(u"setupKeychainLabel"_s);
    m_key = new SettingsSecret(secretName::ApiKey,
                               tr("Of this project, with the right to use Realtime. It is tested, kept in this "
                                  "computer’s keychain, and never shown again."),
                               SettingsSecret::Option::CanBeTested, this);
    addWide(m_key);
    connect(m_key, &SettingsSecret::entered, this, [this](const Secret &secret) {
        m_test.reset();
        emit secretEntered(secretName::ApiKey, secret);
        if (isComplete())
            test();
    });
    connect(m_key, &SettingsSecret::removed, this, [this] {
        m_test.reset();
        m_key->showTest({});
        emit secretRemoved(secretName::ApiKey);
    });
    connect(m_key, &SettingsSecret::testWanted, this, &SetupKey::test);
}

void SetupKey::test()
{
    m_isTesting = true;
    m_key->setTesting(true);
    emit lackingChanged();
    emit keyTestWanted();
}

void SetupKey::showSecrets(const SecretsState &secrets)
{
    m_secrets = secrets;
    m_key->showState(secrets.secrets.value(secretName::ApiKey), secrets.keychain);
    showResult(m_keychain, SettingsConnectionText::keychain(secrets.keychain));
    emit lackingChanged();
}

void SetupKey::showKeyTest(const KeyTest &test)
{
    m_isTesting = false;
    m_test = test;
    m_key->setTesting(false);
    m_key->showTest(SettingsConnectionText::keyTest(test));
    refresh();
    emit lackingChanged();
    if (hasWorked())
        emit proved();
}

bool SetupKey::hasWorked() const
{
    return m_test && (m_test->outcome == KeyTest::Outcome::Works || m_test->outcome == KeyTest::Outcome::NotPermitted);
}

void SetupKey::refresh()
{
    const Connection &shown = connection();
    const bool isHeld = isFixed(setting::BaseUrl);
    const QSignalBlocker quiet(m_region);
    m_region->setCurrentIndex(m_region->findData(int(shown.region)));
    m_region->setEnabled(!isHeld);
    const QString hosts = SettingsConnectionText::hosts(shown);
    m_regionFrame->setHint(isHeld ? ErrorText::together(hosts, SettingsConnectionText::fixed(setting::BaseUrl))
                                  : hosts);
    m_page->showText(tr("Page where the project and its key are made"), servicePage(shown));
    m_page->setVisible(!m_page->text().isEmpty());
    for (SetupField *field : {m_azureResource, m_azureRegion})
        field->setVisible(shown.region == Region::Azure);
    for (SetupField *field : {m_customBase, m_customSip})
        field->setVisible(shown.region == Region::Custom);
    const bool isListed = !m_test || m_test->models.isEmpty() ||
                          std::ranges::find(m_test->models, shown.model, &AvailableModel::id) != m_test->models.end();
    m_model->setVisible(shown.region == Region::Azure || shown.region == Region::Custom || !isListed);
}

bool SetupKey::isComplete() const
{
    const ConnectionHosts hosts = hostsOf(connection());
    return !hosts.base.isEmpty() && !hosts.sip.isEmpty();
}

QString SetupKey::lacking() const
{
    if (const QString problem = textProblem(); !problem.isEmpty())
        return problem;
    if (!isComplete())
        return tr("Enter where the assistant service is.");
    if (m_project->isEmpty())
        return tr("Enter the project.");
    if (m_secrets.secrets.value(secretName::ApiKey).source == SecretSource::None)
        return tr("Enter the key.");
    if (m_isTesting)
        return tr("The key is being tested.");
    if (hasWorked() || (wasDone() && !m_test))
        return {};
    return m_test ? tr("The test of the key has not succeeded.") : tr("Test the key.");
}

void SetupKey::finishTyping()
{
    SetupPage::finishTyping();
    m_key->cancel();
}

} // namespace callside
