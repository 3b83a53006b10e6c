// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsConnection.h"

#include "gui/parts/Announcement.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Theme.h"
#include "gui/settings/SettingsConnectionText.h"
#include "gui/settings/SettingsPaste.h"
#include "gui/settings/SettingsSecret.h"
#include "gui/words/ErrorText.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr std::chrono::milliseconds TypingPause{400};

QStringList numbersIn(QString text)
{
    QStringList numbers;
    const QStringList parts = text.replace(u';', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString number = part.simplified(); !number.isEmpty())
            numbers.append(number);
    }
    return numbers;
}

bool isForCalls(const QString &model)
{
    return model.startsWith("gpt-realtime"_L1) && !model.contains("whisper"_L1) && !model.contains("transcribe"_L1) &&
           !model.contains("translate"_L1);
}

void setComboData(QComboBox *combo, int data)
{
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(combo->findData(data));
}

} // namespace

SettingsConnection::SettingsConnection(QWidget *parent)
    : SettingsPage(tr("Connection"), Icon::Connect, parent)
    , m_region(new QComboBox(this))
    , m_provider(new QComboBox(this))
    , m_port(new NumberField({1, 65535, false}, {}, this))
    , m_keychain(new QLabel(this))
    , m_forPhoneCompany(new SettingsPaste(u"phonePaste"_s, this))
    , m_said(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_forService(new SettingsPaste(u"servicePaste"_s, this))
{
    addNote(tr("How calls get from the telephone network to the assistant and to this desk. A change is for calls that "
               "come after it; calls that are going on keep what they came by."));
    buildService();
    buildSecrets();
    buildPhoneCompany();
    buildIntake();
    buildKeeping();
    addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &SettingsConnection::checkTexts);
    refresh();
}

void SettingsConnection::showConnection(const Connection &kept, const EnvironmentValues &environment)
{
    m_kept = kept;
    m_environment = environment;
    m_fixed = fixedByEnvironment(environment);
    refresh();
}

void SettingsConnection::showSecrets(const SecretsState &secrets)
{
    m_apiKey->showState(secrets.secrets.value(secretName::ApiKey), secrets.keychain);
    m_signing->showState(secrets.secrets.value(secretName::WebhookSecret), secrets.keychain);
    m_twilioToken->showState(secrets.secrets.value(secretName::TwilioAuthToken), secrets.keychain);
    m_vonageSecret->showState(secrets.secrets.value(secretName::VonageSignatureSecret), secrets.keychain);
    m_vonageKey->showState(secrets.secrets.value(secretName::VonagePrivateKey), secrets.keychain);
    const Notice notice = SettingsConnectionText::keychain(secrets.keychain);
    m_keychain->setText(ErrorText::together(notice.sentence, notice.remedy));
    m_keychain->setVisible(!notice.isEmpty());
}

void SettingsConnection::showKeyTest(const KeyTest &test)
{
    m_apiKey->setTesting(false);
    m_apiKey->showTest(SettingsConnectionText::keyTest(test));
    if (test.outcome != KeyTest::Outcome::Works)
        return;
    m_models = test.models;
    const QSignalBlocker quiet(m_model);
    const QString chosen = m_model->currentText();
    m_model->clear();
    for (auto model = m_models.crbegin(); model != m_models.crend(); ++model) { // the newest first
        if (isForCalls(model->id))
            m_model->addItem(model->id);
    }
    m_model->setEditText(chosen);
    refreshModelHint();
}

QList<SettingsSecret *> SettingsConnection::secretFields() const
{
    return {m_apiKey, m_signing, m_twilioToken, m_vonageSecret, m_vonageKey};
}

void SettingsConnection::say(const Notice &notice)
{
    const QString sentences = notice.remedy.isEmpty() ? notice.sentence : notice.sentence + u'\n' + notice.remedy;
    setTone(m_said, notice.tone);
    m_said->setText(sentences);
    m_said->show();
    announce(this, sentences, notice.tone == Tone::Danger);
}

void SettingsConnection::finishTyping()
{
    SettingsPage::finishTyping();
    m_pause.stop();
    for (const TextField &field : m_texts) {
        take(field);
        field.edit->setModified(false);
        field.frame->setProblem({});
    }
    takePort();
    m_portFrame->setProblem({});
    for (SettingsSecret *secret : secretFields())
        secret->cancel();
    m_said->hide();
    refresh();
}

QString SettingsConnection::shownText(const TextField &field, const Connection &connection) const
{
    //: Between telephone numbers
    return field.text ? connection.*field.text : connection.numbers.join(tr(", "));
}

Connection SettingsConnection::withText(const TextField &field) const
{
    Connection candidate = m_kept;
    const QString text = field.edit->text().trimmed();
    if (field.text)
        candidate.*field.text = text;
    else
        candidate.numbers = numbersIn(text);
    return candidate;
}

void SettingsConnection::checkTexts()
{
    for (const TextField &field : m_texts) {
        if (field.edit->isModified())
            (void)check(field);
    }
}

bool SettingsConnection::check(const TextField &field)
{
    const QList<ConnectionProblem> problems = problemsOf(inForce(withText(field), m_environment));
    const auto own = std::ranges::find(problems, field.field, &ConnectionProblem::field);
    const bool isGood = own == problems.end();
    field.frame->setProblem(isGood ? QString() : SettingsConnectionText::problem(*own));
    return isGood;
}

void SettingsConnection::take(const TextField &field)
{
    if (isFixed(field.settingName) || !field.edit->isModified() || !check(field))
        return;
    field.edit->setModified(false);
    choose(withText(field));
}

void SettingsConnection::takePort()
{
    if (isFixed(setting::WebhookPort))
        return;
    const bool isGood = m_port->isAllowed(m_port->value());
    m_portFrame->setProblem(isGood ? QString() : tr("Type a number from %1 to %2.").arg(1).arg(65535));
    if (!isGood)
        return;
    Connection candidate = m_kept;
    candidate.webhookPort = quint16(m_port->value());
    choose(candidate);
}

void SettingsConnection::choose(const Connection &connection)
{
    if (connection == m_kept)
        return;
    m_kept = connection;
    refresh();
    emit connectionChanged(m_kept);
}

void SettingsConnection::refresh()
{
    const Connection shown = inForce(m_kept, m_environment);
    for (const TextField &field : m_texts)
        refreshText(field);
    setComboData(m_provider, int(shown.provider));
    const bool isPortFixed = isFixed(setting::WebhookPort);
    if (isPortFixed || !m_port->hasFocus()) {
        const QSignalBlocker quiet(m_port);
        m_port->setValue(shown.webhookPort);
        m_portFrame->setProblem({});
    }
    m_port->setEnabled(!isPortFixed);
    m_portFrame->setHint(isPortFixed ? SettingsConnectionText::fixed(setting::WebhookPort)
                                     : tr("Where your tunnel, proxy or router hands the announcements on to."));
    refreshRegion(shown);
    refreshQuestions(shown);
    refreshPaste(shown);
    refreshModelHint();
}

void SettingsConnection::refreshText(const TextField &field)
{
    const bool isHeld = isFixed(field.settingName);
    const bool isBeingTyped = field.edit->isModified() && (field.edit->hasFocus() || !field.frame->problem().isEmpty());
    if (isHeld || !isBeingTyped) {
        const QSignalBlocker quiet(field.edit);
        const QString text = shownText(field, inForce(m_kept, m_environment));
        if (field.edit->text() != text)
            field.edit->setText(text);
        field.edit->setModified(false);
        field.frame->setProblem({});
    }
    field.edit->setReadOnly(isHeld);
    if (auto *combo = qobject_cast<QComboBox *>(field.edit->parentWidget()))
        combo->setEnabled(!isHeld);
    field.frame->setHint(isHeld ? SettingsConnectionText::fixed(field.settingName) : field.hint);
}

void SettingsConnection::refreshRegion(const Connection &shown)
{
    setComboData(m_region, int(shown.region));
    const bool isHeld = isFixed(setting::BaseUrl);
    m_region->setEnabled(!isHeld);
    const QString hosts = SettingsConnectionText::hosts(shown);
    m_regionFrame->setHint(isHeld ? ErrorText::together(hosts, SettingsConnectionText::fixed(setting::BaseUrl))
                                  : hosts);
    for (const TextField &field : m_texts) {
        const bool isAzures =
            field.field == ConnectionField::AzureResource || field.field == ConnectionField::AzureRegion;
        const bool isCustoms =
            field.field == ConnectionField::CustomBase || field.field == ConnectionField::CustomSipHost;
        if (isAzures || isCustoms)
            field.frame->setVisible(shown.region == (isAzures ? Region::Azure : Region::Custom));
    }
}

// Only where the phone company asks this desk what to do with each call.
void SettingsConnection::refreshQuestions(const Connection &shown)
{
    const bool isTwilio = shown.provider == PhoneProvider::TwilioProgrammableVoice;
    const bool isVonage = shown.provider == PhoneProvider::VonageVoiceApi;
    for (const TextField &field : m_texts) {
        switch (field.field) {
        case ConnectionField::TwilioAccountSid:
        case ConnectionField::TwilioNetworks:
            field.frame->setVisible(isTwilio);
            break;
        case ConnectionField::VonageApiKey:
        case ConnectionField::VonageApplicationId:
        case ConnectionField::VonageNetworks:
            field.frame->setVisible(isVonage);
            break;
        case ConnectionField::FallbackNumber:
        case ConnectionField::ClosedNumber:
        case ConnectionField::ClosedMessage:
        case ConnectionField::TroubleMessage:
        case ConnectionField::TrustedProxies:
            field.frame->setVisible(isTwilio || isVonage);
            break;
        default:
            break;
        }
    }
    m_questions->setVisible(isTwilio || isVonage);
    m_twilioToken->setVisible(isTwilio);
    m_vonageSecret->setVisible(isVonage);
    m_vonageKey->setVisible(isVonage);
}

void SettingsConnection::refreshPaste(const Connection &shown)
{
    const PasteSheet sheet = pasteSheetFor(shown);
    m_forPhoneCompany->showItems(sheet.phoneCompany, shown.provider);
    m_forService->showItems(sheet.assistant, shown.provider);
    QStringList lines;
    if (sheet.phoneCompany.isEmpty())
        lines.append(tr("The text to paste stands here once the project is entered above."));
    for (const PasteNote note : sheet.notes)
        lines.append(u"• "_s + SettingsConnectionText::pasteNote(note));
    m_notes->setText(lines.join(u'\n'));
}

void SettingsConnection::refreshModelHint()
{
    const auto field = std::ranges::find(m_texts, ConnectionField::Model, &TextField::field);
    const QString chosen = inForce(m_kept, m_environment).model;
    const auto model = std::ranges::find(m_models, chosen, &AvailableModel::id);
    if (model == m_models.end() || !model->shutdownAt)
        return;
    const Moment now = fromMsecs(QDateTime::currentMSecsSinceEpoch());
    const QString usual = isFixed(setting::Model) ? SettingsConnectionText::fixed(setting::Model) : field->hint;
    field->frame->setHint(ErrorText::together(SettingsConnectionText::modelRetires(*model, now), usual));
}

} // namespace callside
