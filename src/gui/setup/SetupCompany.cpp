// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupCompany.h"

#include "core/ConnectionPaste.h"
#include "gui/settings/SettingsConnectionText.h"
#include "gui/settings/SettingsPaste.h"
#include "gui/settings/SettingsSecret.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QStringList setupNumbersIn(QString text)
{
    QStringList numbers;
    const QStringList parts = text.replace(u';', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString number = part.simplified(); !number.isEmpty())
            numbers.append(number);
    }
    return numbers;
}

} // namespace

SetupCompany::SetupCompany(QWidget *parent)
    : SetupPage(SetupStep::PhoneCompany, parent)
    , m_provider(new QComboBox(this))
    , m_paste(new SettingsPaste(u"setupPhonePaste"_s, this))
    , m_notes(new QLabel(this))
{
    addNote(tr("The phone company sends the calls of your number to the assistant service. Tell it where, with the "
               "text below, and come back."));
    m_provider->setObjectName(u"setupProviderCombo"_s);
    for (const PhoneProvider provider :
         {PhoneProvider::VonageTrunk, PhoneProvider::VonageVoiceApi, PhoneProvider::TwilioTrunk,
          PhoneProvider::TwilioProgrammableVoice, PhoneProvider::Azure, PhoneProvider::Other})
        m_provider->addItem(SettingsConnectionText::provider(provider), int(provider));
    addField(tr("Who brings the calls"), m_provider, tr("What is to be pasted on its page stands below."));
    connect(m_provider, &QComboBox::activated, this, [this] {
        emit edited([provider = PhoneProvider(m_provider->currentData().toInt())](Preferences &changed) {
            changed.connection.provider = provider;
        });
    });
    m_numbers = addText({u"setupNumbersEdit"_s, tr("The centre’s telephone numbers"),
                         tr("That the assistant is to answer. Several with commas between."), u"+44 20 7946 0123"_s},
                        {[](const Preferences &from) { return from.connection.numbers.join(tr(", ")); },
                         [](Preferences &to, const QString &typed) { to.connection.numbers = setupNumbersIn(typed); },
                         judgedAs(ConnectionField::Numbers), setting::VonageNumber});
    m_twilio =
        addSecret(secretName::TwilioAuthToken,
                  tr("It stands on the first page of Twilio’s console. Twilio asks this desk about each call and "
                     "proves with it that it is Twilio."));
    m_vonage = addSecret(secretName::VonageSignatureSecret,
                         tr("From the settings page of the Vonage account. Vonage asks this desk about each call and "
                            "proves with it that it is Vonage."));
    addWide(m_paste);
    m_notes->setObjectName(u"setupPasteNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    addWide(m_notes);
    addStretch();
}

SettingsSecret *SetupCompany::addSecret(const QString &name, const QString &hint)
{
    auto *secret = new SettingsSecret(name, hint, SettingsSecret::Option::None, this);
    addWide(secret);
    connect(secret, &SettingsSecret::entered, this,
            [this, name](const Secret &entered) { emit secretEntered(name, entered); });
    connect(secret, &SettingsSecret::removed, this, [this, name] { emit secretRemoved(name); });
    return secret;
}

void SetupCompany::showSecrets(const SecretsState &secrets)
{
    m_secrets = secrets;
    m_twilio->showState(secrets.secrets.value(secretName::TwilioAuthToken), secrets.keychain);
    m_vonage->showState(secrets.secrets.value(secretName::VonageSignatureSecret), secrets.keychain);
    showNotes();
    emit lackingChanged();
}

bool SetupCompany::isThere(const QString &secret) const
{
    return m_secrets.secrets.value(secret).source != SecretSource::None;
}

void SetupCompany::finishTyping()
{
    SetupPage::finishTyping();
    m_twilio->cancel();
    m_vonage->cancel();
}

void SetupCompany::refresh()
{
    const QSignalBlocker quiet(m_provider);
    m_provider->setCurrentIndex(m_provider->findData(int(connection().provider)));
    m_twilio->setVisible(connection().provider == PhoneProvider::TwilioProgrammableVoice);
    m_vonage->setVisible(connection().provider == PhoneProvider::VonageVoiceApi);
    m_paste->showItems(pasteSheetFor(connection()).phoneCompany, connection().provider);
    showNotes();
}

void SetupCompany::showNotes()
{
    const PasteSheet sheet = pasteSheetFor(connection());
    QStringList lines;
    if (sheet.phoneCompany.isEmpty())
        lines.append(tr("The text to paste stands here once the project is entered, in the step before."));
    for (const PasteNote note : sheet.notes)
        lines.append(u"• "_s + SettingsConnectionText::pasteNote(note));
    if (const QString lost = lostWithoutKey(); !lost.isEmpty())
        lines.append(u"• "_s + lost);
    m_notes->setText(lines.join(u'\n'));
}

// Not needed to answer calls, and so asked for in the settings only.
QString SetupCompany::lostWithoutKey() const
{
    const Connection &now = connection();
    if (now.provider == PhoneProvider::VonageVoiceApi &&
        (now.vonageApplicationId.isEmpty() || !isThere(secretName::VonagePrivateKey)))
        return tr("In the settings, page Connection, enter the application ID and its private key too. Without both, "
                  "Vonage cannot take callers back to ring a person: callers can be connected only where the line "
                  "itself passes them on.");
    if (now.provider == PhoneProvider::TwilioProgrammableVoice && now.twilioAccountSid.isEmpty())
        return tr("In the settings, page Connection, enter the account SID too. Without it, Twilio cannot take callers "
                  "back to ring a person: callers can be connected only where the line itself passes them on.");
    return {};
}

QString SetupCompany::lacking() const
{
    if (const QString problem = textProblem(); !problem.isEmpty())
        return problem;
    if (sipAddress(connection()).isEmpty())
        return tr("Enter the project in the step before.");
    if (connection().provider == PhoneProvider::VonageVoiceApi && !isThere(secretName::VonageSignatureSecret))
        return tr("Enter Vonage’s signature secret: without it nobody could tell its messages from forged ones.");
    if (connection().provider == PhoneProvider::TwilioProgrammableVoice && !isThere(secretName::TwilioAuthToken))
        return tr("Enter Twilio’s auth token: without it nobody could tell its messages from forged ones.");
    return m_numbers->isEmpty() ? tr("Enter the telephone number that the assistant is to answer.") : QString();
}

} // namespace callside
