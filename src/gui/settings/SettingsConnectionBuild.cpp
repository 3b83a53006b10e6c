// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of SettingsConnection.
#include "gui/settings/SettingsConnection.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Theme.h"
#include "gui/settings/SettingsConnectionText.h"
#include "gui/settings/SettingsPaste.h"
#include "gui/settings/SettingsSecret.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

void dressParagraph(QLabel *label, const QString &objectName, Tone tone)
{
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, tone);
}

} // namespace

void SettingsConnection::buildService()
{
    addHeading(tr("Assistant service"));
    m_region->setObjectName(u"regionCombo"_s);
    for (const Region region : {Region::Global, Region::Eu, Region::Azure, Region::Custom})
        m_region->addItem(SettingsConnectionText::region(region), int(region));
    m_regionFrame = addField(tr("Where it is"), m_region, {});
    connect(m_region, &QComboBox::activated, this, [this] {
        Connection candidate = m_kept;
        candidate.region = Region(m_region->currentData().toInt());
        choose(candidate);
    });
    addText({u"azureResourceEdit"_s,
             tr("Azure resource"),
             tr("Its name, as in name.openai.azure.com."),
             {},
             ConnectionField::AzureResource,
             setting::BaseUrl,
             &Connection::azureResource});
    addText({u"azureRegionCombo"_s,
             tr("Azure region"),
             tr("The region that your resource is in."),
             {},
             ConnectionField::AzureRegion,
             {},
             &Connection::azureRegion,
             {u"swedencentral"_s, u"eastus2"_s}});
    addText({u"customBaseEdit"_s, tr("Address for requests"), tr("Live links go to the same host."),
             u"https://phone.example.org/v1"_s, ConnectionField::CustomBase, setting::BaseUrl,
             &Connection::customBase});
    addText({u"customSipEdit"_s,
             tr("Host for calls"),
             tr("The phone company sends the calls there."),
             u"phone.example.org"_s,
             ConnectionField::CustomSipHost,
             {},
             &Connection::customSipHost});
    addText({u"projectEdit"_s, tr("Project"),
             tr("It begins with proj_ and stands on the page of the project’s settings."), u"proj_…"_s,
             ConnectionField::ProjectId, setting::ProjectId, &Connection::projectId});
    m_model =
        addText({u"modelCombo"_s,
                 tr("Model"),
                 tr("The assistant’s voice and understanding. Azure: the name of "
                    "your deployment."),
                 {},
                 ConnectionField::Model,
                 setting::Model,
                 &Connection::model,
                 {u"gpt-realtime-2.1"_s, u"gpt-realtime-2.1-mini"_s, u"gpt-realtime-2"_s, u"gpt-realtime-1.5"_s}});
}

void SettingsConnection::buildSecrets()
{
    addHeading(tr("Key and signing secret"));
    dressParagraph(m_keychain, u"keychainLabel"_s, Tone::Warning);
    m_keychain->hide();
    addWide(m_keychain);
    m_apiKey = addSecret(secretName::ApiKey,
                         tr("Of the project above, with the right to use Realtime. It is never shown again."), true);
    //: %1: whsec_
    m_signing = addSecret(secretName::WebhookSecret,
                          tr("It begins with %1 and proves that an announcement of a call is from the assistant "
                             "service. While it is being changed there, enter both with a blank between.")
                              .arg(u"whsec_"_s),
                          false);
    connect(m_apiKey, &SettingsSecret::testWanted, this, [this] {
        m_apiKey->setTesting(true);
        emit keyTestWanted();
    });
}

SettingsSecret *SettingsConnection::addSecret(const QString &name, const QString &hint, bool canBeTested)
{
    auto *secret = new SettingsSecret(
        name, hint, canBeTested ? SettingsSecret::Option::CanBeTested : SettingsSecret::Option::None, this);
    addWide(secret);
    connect(secret, &SettingsSecret::entered, this,
            [this, name](const Secret &entered) { emit secretEntered(name, entered); });
    connect(secret, &SettingsSecret::removed, this, [this, name] { emit secretRemoved(name); });
    return secret;
}

void SettingsConnection::buildPhoneCompany()
{
    addHeading(tr("Phone company"));
    m_provider->setObjectName(u"providerCombo"_s);
    for (const PhoneProvider provider :
         {PhoneProvider::VonageTrunk, PhoneProvider::VonageVoiceApi, PhoneProvider::TwilioTrunk,
          PhoneProvider::TwilioProgrammableVoice, PhoneProvider::Azure, PhoneProvider::Other})
        m_provider->addItem(SettingsConnectionText::provider(provider), int(provider));
    addField(tr("Who brings the calls"), m_provider, tr("What is to be pasted on its page stands below."));
    connect(m_provider, &QComboBox::activated, this, [this] {
        Connection candidate = m_kept;
        candidate.provider = PhoneProvider(m_provider->currentData().toInt());
        choose(candidate);
    });
    addText({u"numbersEdit"_s, tr("The centre’s telephone numbers"), tr("Several with commas between."),
             u"+44 20 7946 0123"_s, ConnectionField::Numbers, setting::VonageNumber, nullptr});
    addWide(m_forPhoneCompany);
    dressParagraph(m_notes, u"pasteNotesLabel"_s, Tone::Muted);
    addWide(m_notes);
    buildQuestions();
}

void SettingsConnection::buildQuestions()
{
    m_questions = new QLabel(tr("The phone company asks this desk about each call, and tells how it fares. It proves "
                                "that it is the phone company; nobody else is believed."),
                             this);
    dressParagraph(m_questions, u"questionsLabel"_s, Tone::Muted);
    addWide(m_questions);
    addText({u"twilioAccountEdit"_s, tr("Account SID"), tr("It stands on the first page of Twilio’s console."),
             u"AC…"_s, ConnectionField::TwilioAccountSid, setting::TwilioAccountSid, &Connection::twilioAccountSid});
    m_twilioToken =
        addSecret(secretName::TwilioAuthToken,
                  tr("It stands beside the account SID. Twilio signs its messages with it, and takes callers "
                     "back with it, to connect them to a person."),
                  false);
    addText({u"vonageKeyEdit"_s,
             tr("API key"),
             tr("Of the Vonage account. Its messages must be of this account."),
             {},
             ConnectionField::VonageApiKey,
             setting::VonageApiKey,
             &Connection::vonageApiKey});
    m_vonageSecret = addSecret(secretName::VonageSignatureSecret,
                               tr("From the settings page of the Vonage account. Without it no message of Vonage is "
                                  "believed, and its calls are not answered."),
                               false);
    addText({u"vonageApplicationEdit"_s,
             tr("Application ID"),
             tr("Of the Vonage application that the number is linked to. Switch on signed webhooks there."),
             {},
             ConnectionField::VonageApplicationId,
             setting::VonageApplicationId,
             &Connection::vonageApplicationId});
    m_vonageKey =
        addSecret(secretName::VonagePrivateKey,
                  tr("The whole file that Vonage made for the application. With it Vonage takes callers back, "
                     "to connect them to a person."),
                  false);
    addText({u"fallbackNumberEdit"_s,
             tr("If the assistant cannot be reached, ring"),
             tr("Callers are connected there, and a task is made."),
             u"+44 20 7946 0123"_s,
             ConnectionField::FallbackNumber,
             {},
             &Connection::fallbackNumber});
    addText({u"troubleMessageEdit"_s,
             tr("If nobody can be reached, say"),
             tr("In the language of the number that was dialled. Empty: the call ends."),
             {},
             ConnectionField::TroubleMessage,
             {},
             &Connection::troubleMessage});
    addText({u"closedNumberEdit"_s,
             tr("While the line is closed, ring"),
             tr("Empty: callers hear the message below."),
             u"+44 20 7946 0123"_s,
             ConnectionField::ClosedNumber,
             {},
             &Connection::closedNumber});
    addText({u"closedMessageEdit"_s,
             tr("While the line is closed, say"),
             tr("Empty: callers hear that it is busy."),
             {},
             ConnectionField::ClosedMessage,
             {},
             &Connection::closedMessage});
    const QString from = tr("Networks in numbers, with commas between. Empty: from anywhere.");
    addText({u"twilioNetworksEdit"_s,
             tr("Take its messages only from"),
             from,
             u"203.0.113.0/24"_s,
             ConnectionField::TwilioNetworks,
             {},
             &Connection::twilioNetworks});
    addText({u"vonageNetworksEdit"_s,
             tr("Take its messages only from"),
             from,
             u"203.0.113.0/24"_s,
             ConnectionField::VonageNetworks,
             {},
             &Connection::vonageNetworks});
    //: %1: X-Forwarded-For
    addText({u"trustedProxiesEdit"_s,
             tr("Proxies of your own"),
             tr("Only needed with a list above: the addresses of tunnels or proxies that hand messages on to this "
                "desk. They tell in %1 who sent a message; from anybody else that is not believed.")
                 .arg(u"X-Forwarded-For"_s),
             u"127.0.0.1"_s,
             ConnectionField::TrustedProxies,
             {},
             &Connection::trustedProxies});
}

void SettingsConnection::buildIntake()
{
    addHeading(tr("How calls are announced to this desk"));
    addText({u"publicUrlEdit"_s, tr("Public address"),
             tr("What the assistant service calls when somebody rings: the address that your tunnel, proxy or router "
                "shows to the internet."),
             u"https://phone.example.org"_s, ConnectionField::PublicUrl, setting::PublicUrl, &Connection::publicUrl});
    addWide(m_forService);
    addText({u"webhookAddressCombo"_s,
             tr("Listen on"),
             //: %1: 127.0.0.1, %2: 0.0.0.0
             tr("%1 is for a tunnel or proxy on this computer, %2 for one elsewhere in your network.")
                 .arg(u"127.0.0.1"_s, u"0.0.0.0"_s),
             {},
             ConnectionField::WebhookAddress,
             setting::WebhookAddress,
             &Connection::webhookAddress,
             {u"127.0.0.1"_s, u"0.0.0.0"_s}});
    m_port->setObjectName(u"webhookPortSpin"_s);
    m_portFrame = addField(tr("Port"), m_port, {});
    connect(m_port, &QSpinBox::editingFinished, this, &SettingsConnection::takePort);
}

void SettingsConnection::buildKeeping()
{
    addHeading(tr("Move these settings to another computer"));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    auto *exporting = addButton(u"exportButton"_s, tr("Export…"),
                                tr("Writes all settings of Callside into a file, without secrets and without calls"));
    auto *importing = addButton(u"importButton"_s, tr("Import…"), tr("Takes settings over from such a file"));
    auto *older = addButton(u"importOlderButton"_s, tr("From an older server…"),
                            tr("Takes over what it finds in the settings file (.env) of an earlier phone server"));
    for (QPushButton *button : {exporting, importing, older})
        row->addWidget(button);
    addWide(buttons);
    dressParagraph(m_said, u"keepingSaidLabel"_s, Tone::Muted);
    m_said->hide();
    addWide(m_said);
    addNote(tr("A file of settings holds no key and no signing secret: enter them at the other computer."));
    connect(exporting, &QPushButton::clicked, this, &SettingsConnection::exportWanted);
    connect(importing, &QPushButton::clicked, this, &SettingsConnection::importWanted);
    connect(older, &QPushButton::clicked, this, &SettingsConnection::olderImportWanted);
}

QPushButton *SettingsConnection::addButton(const QString &objectName, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    return button;
}

QComboBox *SettingsConnection::addText(const TextChoice &choice)
{
    QComboBox *combo = nullptr;
    QLineEdit *edit = nullptr;
    if (choice.offered.isEmpty()) {
        edit = new QLineEdit(this);
        edit->setObjectName(choice.objectName);
    } else {
        combo = new QComboBox(this);
        combo->setObjectName(choice.objectName);
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->setCompleter(nullptr); // it would finish “127.0.0.1” into what was not meant
        combo->addItems(choice.offered);
        combo->setMinimumContentsLength(26);
        edit = combo->lineEdit();
        edit->setObjectName(choice.objectName + "Edit"_L1);
        edit->setAccessibleName(choice.title);
    }
    edit->setPlaceholderText(choice.placeholder);
    edit->setMaxLength(500);
    dressInput(edit);
    QWidget *field = combo ? static_cast<QWidget *>(combo) : edit;
    m_texts.push_back(
        {choice.field, choice.settingName, choice.text, edit, addField(choice.title, field, choice.hint), choice.hint});
    const size_t index = m_texts.size() - 1;
    connect(edit, &QLineEdit::textEdited, this, [this, index] {
        m_texts[index].frame->setProblem({});
        m_pause.start();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, index] { take(m_texts[index]); });
    if (combo) {
        connect(combo, &QComboBox::activated, this, [this, index] {
            m_texts[index].edit->setModified(true); // chosen instead of typed
            take(m_texts[index]);
        });
    }
    return combo;
}

} // namespace callside
