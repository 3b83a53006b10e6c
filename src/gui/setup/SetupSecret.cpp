// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupSecret.h"

#include "core/ConnectionPaste.h"
#include "gui/parts/FlowLayout.h"
#include "gui/settings/SettingsConnectionText.h"
#include "gui/settings/SettingsPaste.h"
#include "gui/settings/SettingsSecret.h"
#include "gui/setup/SetupText.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside {

SetupSecret::SetupSecret(QWidget *parent)
    : SetupPage(SetupStep::SigningSecret, parent)
    , m_register(addButton(u"registerAddressButton"_s, tr("Register the address"),
                           tr("Tells the assistant service where to announce calls, and keeps the signing secret")))
    , m_anew(addButton(u"registerAnewButton"_s, tr("Register it anew"),
                       tr("Makes a new registration with a new signing secret, and removes the earlier one")))
    , m_paste(new SettingsPaste(u"setupServicePaste"_s, this))
{
    addNote(tr("The assistant service has to know your public address. It signs every announcement with a secret that "
               "only it and this desk know, so that nobody else can announce calls."));
    addHeading(tr("Let Callside do it"));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_register);
    row->addWidget(m_anew);
    addWide(buttons);
    m_result = addResult(u"registrationResult"_s);
    addHeading(tr("Or do it by hand"));
    addNote(tr("Enter these on the page of the assistant service. It then shows the signing secret once: copy it to "
               "here."));
    addWide(m_paste);
    //: %1: whsec_
    const QString hint = tr("It begins with %1. It is kept in this computer’s keychain and never shown again.");
    m_secret = new SettingsSecret(secretName::WebhookSecret, hint.arg(u"whsec_"_s), SettingsSecret::Option::None, this);
    addWide(m_secret);
    addStretch();
    connect(m_register, &QPushButton::clicked, this, [this] { ask(SetupRegistration::Way::IfMissing); });
    connect(m_anew, &QPushButton::clicked, this, [this] { ask(SetupRegistration::Way::Anew); });
    connect(m_secret, &SettingsSecret::entered, this,
            [this](const Secret &secret) { emit secretEntered(secretName::WebhookSecret, secret); });
    connect(m_secret, &SettingsSecret::removed, this, [this] { emit secretRemoved(secretName::WebhookSecret); });
    m_anew->hide();
}

void SetupSecret::ask(SetupRegistration::Way way)
{
    m_isAsking = true;
    m_anew->hide();
    showButtons();
    showResult(m_result, {u"registration"_s, Tone::Muted, tr("Asking the assistant service…"), {}});
    emit registrationWanted(way);
}

void SetupSecret::showSecrets(const SecretsState &secrets)
{
    m_secrets = secrets;
    m_secret->showState(secrets.secrets.value(secretName::WebhookSecret), secrets.keychain);
    showButtons();
    emit lackingChanged();
}

void SetupSecret::showRegistration(const SetupRegistration &registration)
{
    using Outcome = SetupRegistration::Outcome;
    m_isAsking = false;
    showResult(m_result, SetupText::registration(registration));
    m_anew->setVisible(registration.outcome == Outcome::AlreadyThere);
    showButtons();
    if (registration.outcome == Outcome::Registered || registration.outcome == Outcome::AlreadyThere)
        emit edited([id = registration.endpoint.id](Preferences &changed) { changed.setup.webhookEndpoint = id; });
}

void SetupSecret::refresh()
{
    m_paste->showItems(pasteSheetFor(connection()).assistant, connection().provider);
    showButtons();
}

void SetupSecret::showButtons()
{
    const bool hasKey = m_secrets.secrets.value(secretName::ApiKey).source != SecretSource::None;
    const bool hasAddress = !webhookUrl(connection()).isEmpty();
    // What the environment decides would stand in the way of the new secret.
    const bool isOurs = m_secrets.secrets.value(secretName::WebhookSecret).source != SecretSource::Environment;
    const bool canAsk = hasKey && hasAddress && isOurs && !m_isAsking;
    m_register->setEnabled(canAsk);
    m_anew->setEnabled(canAsk);
    const QString why = !hasKey       ? tr("It needs the key.")
                        : !hasAddress ? tr("It needs the public address.")
                        : !isOurs     ? SettingsConnectionText::fixed(setting::WebhookSecret)
                                      : QString();
    m_register->setAccessibleDescription(why);
    if (!m_isAsking && !why.isEmpty())
        showResult(m_result, {u"registration"_s, Tone::Muted, why, {}});
    else if (!m_isAsking && m_isReasonShown)
        showResult(m_result, {});
    m_isReasonShown = !m_isAsking && !why.isEmpty();
}

QString SetupSecret::lacking() const
{
    if (m_isAsking)
        return tr("The assistant service is being asked.");
    const bool isThere = m_secrets.secrets.value(secretName::WebhookSecret).source != SecretSource::None;
    return isThere ? QString() : tr("Register the address, or enter the signing secret.");
}

void SetupSecret::finishTyping()
{
    SetupPage::finishTyping();
    m_secret->cancel();
}

} // namespace callside
