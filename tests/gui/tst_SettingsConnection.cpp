// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsConnection.h"

#include "gui/parts/Appearance.h"
#include "gui/settings/SettingsAbout.h"
#include "gui/settings/SettingsConnectionText.h"
#include "gui/settings/SettingsDialog.h"
#include "gui/settings/SettingsPaste.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Seed = u"sk-seeded-key"_s;

Connection aDesk()
{
    Connection connection;
    connection.projectId = u"proj_desk"_s;
    connection.publicUrl = u"https://phone.example.org"_s;
    connection.numbers = {u"+44 20 7946 0123"_s};
    return connection;
}

SecretsState secretsFrom(SecretSource source, KeychainState keychain = KeychainState::Works)
{
    SecretsState state;
    state.keychain = keychain;
    for (const QString &name : secretNames())
        state.secrets.insert(name, {source});
    return state;
}

} // namespace

class tst_SettingsConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void choiceOfARegionMovesEveryHost();
    void fieldsOfARegionAreThereOnlyWithIt();
    void textIsTakenWhenItsFieldIsLeft();
    void whatIsWrongIsSaidWhileTypingAndNotTaken_data();
    void whatIsWrongIsSaidWhileTypingAndNotTaken();
    void correctedTextIsTaken();
    void whatIsBeingTypedStays();
    void whatIsWrongIsDroppedWhenThePageIsLeft();
    void environmentIsShownReadOnlyAndNeverKept();
    void providerBringsItsTextAndTheButtonCopiesIt();
    void textsOfSeveralLinesAreShownAndCopied();
    void whatAPhoneCompanyNeedsIsThereOnlyWithIt_data();
    void whatAPhoneCompanyNeedsIsThereOnlyWithIt();
    void numbersAndNetworksOfAPhoneCompanyAreChecked();
    void withoutAProjectThePasteTextSaysWhatIsMissing();
    void severalNumbersAreTaken();
    void portIsTakenAndChecked();
    void enteredSecretIsHandedOnAndGone();
    void wrongSecretCannotBeSaved_data();
    void wrongSecretCannotBeSaved();
    void escapeBacksOutOfASecretOnly();
    void removalAsksFirst();
    void sourceOfASecretIsSaidInWords_data();
    void sourceOfASecretIsSaidInWords();
    void missingKeychainIsSaid_data();
    void missingKeychainIsSaid();
    void keyTestIsAskedForAndShown();
    void everyOutcomeOfATestHasItsWords();
    void testedKeyBringsItsModels();
    void retiringModelSaysSo();
    void wrongClockIsSaid();
    void settingsAreExportedAndImported();
    void pagesFitASmallScreenAtDoubleSize();
    void everyControlIsNamed();
    void tabGoesFromTopToBottom();
    void aboutTellsWhatAndWhere();

private:
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    bool isThere(const char *name) { return find<QWidget>(name)->isVisibleTo(m_page); }
    void type(const char *name, const QString &text);
    void leave() { find<QPushButton>("exportButton")->setFocus(); }
    void pick(const char *name, int data);
    void press(const char *name);
    QString pasted(const char *row);
    QString hintOf(const char *name) { return find<QWidget>(name)->accessibleDescription(); }

    std::unique_ptr<SettingsDialog> m_dialog;
    SettingsConnection *m_page = nullptr;
    SettingsAbout *m_about = nullptr;
    std::unique_ptr<QSignalSpy> m_changed;
};

void tst_SettingsConnection::init()
{
    m_dialog = std::make_unique<SettingsDialog>();
    m_page = m_dialog->findChild<SettingsConnection *>();
    m_about = m_dialog->findChild<SettingsAbout *>();
    m_page->showConnection(aDesk(), {});
    m_page->showSecrets(secretsFrom(SecretSource::Keychain));
    m_changed = std::make_unique<QSignalSpy>(m_page, &SettingsConnection::connectionChanged);
    m_dialog->openPage(m_page);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_SettingsConnection::type(const char *name, const QString &text)
{
    auto *edit = find<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_SettingsConnection::pick(const char *name, int data)
{
    auto *combo = find<QComboBox>(name);
    const int index = combo->findData(data);
    QVERIFY(index >= 0);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

QString tst_SettingsConnection::pasted(const char *row)
{
    return find<PasteRow>(row)->text();
}

void tst_SettingsConnection::choiceOfARegionMovesEveryHost()
{
    QVERIFY(hintOf("regionCombo").contains(u"api.openai.com"_s));
    pick("regionCombo", int(Region::Eu));
    QCOMPARE(m_changed->size(), 1);
    Connection expected = aDesk();
    expected.region = Region::Eu;
    QCOMPARE(m_changed->last().first().value<Connection>(), expected);
    QVERIFY(hintOf("regionCombo").contains(u"eu.api.openai.com"_s));
    QVERIFY(hintOf("regionCombo").contains(u"sip-eu.api.openai.com"_s));
    QCOMPARE(pasted("phonePaste0"), u"sip:proj_desk@sip-eu.api.openai.com;transport=tls"_s);
}

void tst_SettingsConnection::fieldsOfARegionAreThereOnlyWithIt()
{
    QVERIFY(!isThere("azureResourceEdit") && !isThere("azureRegionCombo") && !isThere("customBaseEdit"));
    pick("regionCombo", int(Region::Azure));
    QVERIFY(isThere("azureResourceEdit") && isThere("azureRegionCombo") && !isThere("customBaseEdit"));
    QVERIFY(hintOf("regionCombo").contains(u"complete"_s));
    type("azureResourceEdit", u"clinic"_s);
    leave();
    QVERIFY(hintOf("regionCombo").contains(u"clinic.openai.azure.com"_s));
    pick("regionCombo", int(Region::Custom));
    QVERIFY(!isThere("azureResourceEdit") && isThere("customBaseEdit") && isThere("customSipEdit"));
}

void tst_SettingsConnection::textIsTakenWhenItsFieldIsLeft()
{
    type("projectEdit", u"proj_other"_s);
    QCOMPARE(m_changed->size(), 0); // half a project is never in use
    leave();
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->last().first().value<Connection>().projectId, u"proj_other"_s);
    leave();
    type("projectEdit", u"proj_other"_s); // the same once more
    leave();
    QCOMPARE(m_changed->size(), 1);
    auto *model = find<QComboBox>("modelCombo");
    model->setCurrentIndex(model->findText(u"gpt-realtime-2.1-mini"_s));
    emit model->activated(model->currentIndex());
    QCOMPARE(m_changed->size(), 2);
    QCOMPARE(m_changed->last().first().value<Connection>().model, u"gpt-realtime-2.1-mini"_s);
}

void tst_SettingsConnection::whatIsWrongIsSaidWhileTypingAndNotTaken_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char *edit, const QString &typed, const char *problem) {
        QTest::addRow("%s: %s", edit, qPrintable(typed)) << QByteArray(edit) << typed << QByteArray(problem);
    };
    row("projectEdit", u"desk"_s, "projectEditProblem");
    row("projectEdit", Seed, "projectEditProblem");
    row("publicUrlEdit", u"http://phone.example.org"_s, "publicUrlEditProblem");
    row("publicUrlEdit", u"https://192.168.1.5"_s, "publicUrlEditProblem");
    row("numbersEdit", u"extension 5"_s, "numbersEditProblem");
    row("webhookAddressComboEdit", u"somewhere"_s, "webhookAddressComboProblem");
    row("modelComboEdit", u"gpt realtime"_s, "modelComboProblem");
}

void tst_SettingsConnection::whatIsWrongIsSaidWhileTypingAndNotTaken()
{
    QFETCH(QByteArray, edit);
    QFETCH(QString, typed);
    QFETCH(QByteArray, problem);
    QCOMPARE(label(problem.constData()), QString());
    type(edit.constData(), typed);
    QTRY_VERIFY(!label(problem.constData()).isEmpty()); // without leaving the field
    leave();
    QVERIFY(!label(problem.constData()).isEmpty());
    QCOMPARE(find<QLineEdit>(edit.constData())->text(), typed);
    QCOMPARE(m_changed->size(), 0);
}

void tst_SettingsConnection::correctedTextIsTaken()
{
    type("projectEdit", u"desk"_s);
    leave();
    QVERIFY(!label("projectEditProblem").isEmpty());
    type("projectEdit", u"proj_new"_s);
    leave();
    QCOMPARE(label("projectEditProblem"), QString());
    QCOMPARE(m_changed->size(), 1);
}

void tst_SettingsConnection::whatIsBeingTypedStays()
{
    type("projectEdit", u"proj_ne"_s);
    Connection other = aDesk();
    other.projectId = u"proj_elsewhere"_s;
    other.publicUrl = u"https://other.example.org"_s;
    m_page->showConnection(other, {});
    QCOMPARE(find<QLineEdit>("projectEdit")->text(), u"proj_ne"_s);
    QCOMPARE(find<QLineEdit>("publicUrlEdit")->text(), u"https://other.example.org"_s);
    leave();
    QCOMPARE(m_changed->last().first().value<Connection>().projectId, u"proj_ne"_s);
    QCOMPARE(m_changed->last().first().value<Connection>().publicUrl, u"https://other.example.org"_s);
}

void tst_SettingsConnection::whatIsWrongIsDroppedWhenThePageIsLeft()
{
    type("projectEdit", u"desk"_s);
    m_page->finishTyping();
    QCOMPARE(find<QLineEdit>("projectEdit")->text(), u"proj_desk"_s);
    QCOMPARE(label("projectEditProblem"), QString());
    QCOMPARE(m_changed->size(), 0);
}

void tst_SettingsConnection::environmentIsShownReadOnlyAndNeverKept()
{
    m_page->showConnection(aDesk(), {{setting::BaseUrl, u"https://eu.api.openai.com/v1"_s},
                                     {setting::ProjectId, u"proj_env"_s},
                                     {setting::Model, u"model-env"_s},
                                     {setting::WebhookPort, u"6000"_s}});
    QCOMPARE(find<QLineEdit>("projectEdit")->text(), u"proj_env"_s);
    QVERIFY(find<QLineEdit>("projectEdit")->isReadOnly());
    QVERIFY(hintOf("projectEdit").contains(setting::ProjectId));
    QCOMPARE(find<QComboBox>("regionCombo")->currentData().toInt(), int(Region::Eu));
    QVERIFY(!find<QComboBox>("regionCombo")->isEnabled());
    QVERIFY(hintOf("regionCombo").contains(setting::BaseUrl));
    QCOMPARE(find<QComboBox>("modelCombo")->currentText(), u"model-env"_s);
    QVERIFY(!find<QComboBox>("modelCombo")->isEnabled());
    QCOMPARE(find<NumberField>("webhookPortSpin")->value(), 6000);
    QVERIFY(!find<NumberField>("webhookPortSpin")->isEnabled());
    QCOMPARE(pasted("phonePaste0"), u"sip:proj_env@sip-eu.api.openai.com;transport=tls"_s); // what holds now
    QVERIFY(!find<QLineEdit>("publicUrlEdit")->isReadOnly());
    type("publicUrlEdit", u"https://new.example.org"_s);
    leave();
    Connection expected = aDesk();
    expected.publicUrl = u"https://new.example.org"_s;
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->last().first().value<Connection>(), expected);
}

// The page is longer than the window.
void tst_SettingsConnection::press(const char *name)
{
    auto *button = find<QPushButton>(name);
    QCoreApplication::processEvents(); // what was just shown takes its place
    for (QWidget *around = button->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(button);
    }
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_SettingsConnection::providerBringsItsTextAndTheButtonCopiesIt()
{
    const std::pair<PhoneProvider, QString> texts[] = {
        {PhoneProvider::VonageTrunk, u"sip:proj_desk@sip.api.openai.com;transport=tls"_s},
        {PhoneProvider::VonageVoiceApi, u"https://phone.example.org/api/vonage/answer"_s},
        {PhoneProvider::TwilioTrunk, u"sip:proj_desk@sip.api.openai.com;transport=tls"_s},
        {PhoneProvider::TwilioProgrammableVoice, u"https://phone.example.org/api/twilio/voice"_s},
        {PhoneProvider::Other, u"sip:proj_desk@sip.api.openai.com;transport=tls"_s},
    };
    for (const auto &[provider, text] : texts) {
        pick("providerCombo", int(provider));
        QVERIFY2(pasted("phonePaste0").contains(text), qPrintable(pasted("phonePaste0")));
        press("phonePaste0CopyButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), pasted("phonePaste0"));
        const bool hasLines = pasted("phonePaste0").contains(u'\n');
        QCOMPARE(isThere("phonePaste0Lines"), hasLines);
        QCOMPARE(isThere("phonePaste0Text"), !hasLines);
        const QString shown = hasLines ? find<QPlainTextEdit>("phonePaste0Lines")->toPlainText()
                                       : find<QLineEdit>("phonePaste0Text")->text();
        QCOMPARE(shown, pasted("phonePaste0"));
    }
    QCOMPARE(find<QPushButton>("phonePaste0CopyButton")->text(), u"Copied"_s);
    QVERIFY(isThere("phonePaste4") && pasted("phonePaste4").contains(u"/28"_s));
    QCOMPARE(pasted("servicePaste0"), u"https://phone.example.org/webhook"_s);
    QCOMPARE(pasted("servicePaste1"), u"realtime.call.incoming"_s);
}

// What the phone company does while this desk does not answer.
void tst_SettingsConnection::textsOfSeveralLinesAreShownAndCopied()
{
    const std::pair<PhoneProvider, QString> texts[] = {
        {PhoneProvider::VonageVoiceApi, u"\"uri\": \"sip:proj_desk@sip.api.openai.com;transport=tls;media=srtp\""_s},
        {PhoneProvider::TwilioProgrammableVoice, u"<Sip>sip:proj_desk@sip.api.openai.com;transport=tls;secure=true"_s},
    };
    for (const auto &[provider, text] : texts) {
        pick("providerCombo", int(provider));
        QVERIFY2(pasted("phonePaste2").contains(text), qPrintable(pasted("phonePaste2")));
        QVERIFY(isThere("phonePaste2Lines"));
        press("phonePaste2CopyButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), pasted("phonePaste2"));
    }
}

void tst_SettingsConnection::whatAPhoneCompanyNeedsIsThereOnlyWithIt_data()
{
    QTest::addColumn<PhoneProvider>("provider");
    QTest::addColumn<bool>("isTwilio");
    QTest::addColumn<bool>("isVonage");
    QTest::newRow("a trunk") << PhoneProvider::TwilioTrunk << false << false;
    QTest::newRow("Twilio") << PhoneProvider::TwilioProgrammableVoice << true << false;
    QTest::newRow("Vonage") << PhoneProvider::VonageVoiceApi << false << true;
}

void tst_SettingsConnection::whatAPhoneCompanyNeedsIsThereOnlyWithIt()
{
    QFETCH(PhoneProvider, provider);
    QFETCH(bool, isTwilio);
    QFETCH(bool, isVonage);
    pick("providerCombo", int(provider));
    for (const char *name : {"twilioAccountEdit", "twilio-auth-token", "twilioNetworksEdit"})
        QCOMPARE(isThere(name), isTwilio);
    for (const char *name : {"vonageKeyEdit", "vonageApplicationEdit", "vonage-signature-secret", "vonage-private-key",
                             "vonageNetworksEdit"})
        QCOMPARE(isThere(name), isVonage);
    for (const char *name : {"fallbackNumberEdit", "closedNumberEdit", "closedMessageEdit", "troubleMessageEdit",
                             "trustedProxiesEdit", "questionsLabel"})
        QCOMPARE(isThere(name), isTwilio || isVonage);
}

void tst_SettingsConnection::numbersAndNetworksOfAPhoneCompanyAreChecked()
{
    pick("providerCombo", int(PhoneProvider::TwilioProgrammableVoice));
    m_changed->clear();
    type("fallbackNumberEdit", u"020 7946 0123"_s); // of which country?
    leave();
    QCOMPARE(m_changed->size(), 0);
    type("fallbackNumberEdit", u"+44 20 7946 0123"_s);
    leave();
    type("twilioNetworksEdit", u"203.0.113.0/24, elsewhere"_s);
    leave();
    QCOMPARE(m_changed->size(), 1);
    type("twilioNetworksEdit", u"203.0.113.0/24, 2001:db8::/32"_s);
    leave();
    QCOMPARE(m_changed->size(), 2);
    const auto changed = m_changed->last().first().value<Connection>();
    QCOMPARE(changed.fallbackNumber, u"+44 20 7946 0123"_s);
    QCOMPARE(changed.twilioNetworks, u"203.0.113.0/24, 2001:db8::/32"_s);
}

void tst_SettingsConnection::withoutAProjectThePasteTextSaysWhatIsMissing()
{
    m_page->showConnection({}, {});
    QVERIFY(!isThere("phonePaste"));
    QVERIFY(label("pasteNotesLabel").contains(u"project"_s));
}

void tst_SettingsConnection::severalNumbersAreTaken()
{
    type("numbersEdit", u"020 7946 0123, 020 7946 0124 ;07700 900123"_s);
    leave();
    QCOMPARE(m_changed->last().first().value<Connection>().numbers,
             (QStringList{u"020 7946 0123"_s, u"020 7946 0124"_s, u"07700 900123"_s}));
    QCOMPARE(find<QLineEdit>("numbersEdit")->text(), u"020 7946 0123, 020 7946 0124, 07700 900123"_s);
}

void tst_SettingsConnection::portIsTakenAndChecked()
{
    auto *port = find<NumberField>("webhookPortSpin");
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"70000"_s);
    leave();
    QVERIFY(!label("webhookPortSpinProblem").isEmpty());
    QCOMPARE(m_changed->size(), 0);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"7000"_s);
    leave();
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->last().first().value<Connection>().webhookPort, quint16(7000));
    QCOMPARE(label("webhookPortSpinProblem"), QString());
}

void tst_SettingsConnection::enteredSecretIsHandedOnAndGone()
{
    QSignalSpy entered(m_page, &SettingsConnection::secretEntered);
    press("openai-api-keyEnterButton");
    auto *edit = find<QLineEdit>("openai-api-keyEdit");
    QVERIFY(edit->hasFocus());
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit, u"  "_s + Seed + u' ');
    QVERIFY(!edit->accessibleName().contains(Seed));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().at(0).toString(), QString(secretName::ApiKey));
    QCOMPARE(entered.first().at(1).value<Secret>().reveal(), Seed.toUtf8());
    QVERIFY(m_dialog->isVisible());
    edit->undo();
    for (const QLineEdit *each : m_dialog->findChildren<QLineEdit *>())
        QVERIFY2(!each->text().contains(u"seeded"_s), qPrintable(each->objectName()));
    for (const QLabel *each : m_dialog->findChildren<QLabel *>())
        QVERIFY2(!each->text().contains(u"seeded"_s), qPrintable(each->objectName()));
    QVERIFY(!isThere("openai-api-keyEdit"));
    QCOMPARE(m_changed->size(), 0);
}

void tst_SettingsConnection::wrongSecretCannotBeSaved_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("key with a blank") << "openai-api-key"_ba << u"sk a"_s;
    QTest::newRow("signing secret for a key") << "openai-api-key"_ba << u"whsec_c2VlZGVk"_s;
    QTest::newRow("key for a signing secret") << "webhook-secret"_ba << u"sk-a"_s;
    QTest::newRow("half a signing secret") << "webhook-secret"_ba << u"whsec_%%"_s;
    QTest::newRow("nothing") << "openai-api-key"_ba << QString();
}

void tst_SettingsConnection::wrongSecretCannotBeSaved()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, typed);
    QSignalSpy entered(m_page, &SettingsConnection::secretEntered);
    press((name + "EnterButton").constData());
    auto *edit = find<QLineEdit>((name + "Edit").constData());
    QTest::keyClicks(edit, typed);
    QCOMPARE(label((name + "Problem").constData()).isEmpty(), typed.isEmpty());
    QVERIFY(!find<QPushButton>((name + "SaveButton").constData())->isEnabled());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
    QVERIFY(edit->isVisible());
}

void tst_SettingsConnection::escapeBacksOutOfASecretOnly()
{
    QSignalSpy entered(m_page, &SettingsConnection::secretEntered);
    press("webhook-secretEnterButton");
    auto *edit = find<QLineEdit>("webhook-secretEdit");
    QTest::keyClicks(edit, u"whsec_c2VlZGVk"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible() && edit->text().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QPushButton>("webhook-secretEnterButton")->hasFocus());
    QCOMPARE(entered.size(), 0);
}

void tst_SettingsConnection::removalAsksFirst()
{
    QSignalSpy removed(m_page, &SettingsConnection::secretRemoved);
    press("webhook-secretRemoveButton");
    QCOMPARE(removed.size(), 0);
    QVERIFY(find<QPushButton>("webhook-secretCancelButton")->hasFocus());
    press("webhook-secretCancelButton");
    QCOMPARE(removed.size(), 0);
    press("webhook-secretRemoveButton");
    press("webhook-secretReallyRemoveButton");
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), QString(secretName::WebhookSecret));
}

void tst_SettingsConnection::sourceOfASecretIsSaidInWords_data()
{
    QTest::addColumn<SecretSource>("source");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("canChange");
    QTest::addColumn<bool>("canRemove");
    QTest::newRow("none") << SecretSource::None << u"Not entered"_s << true << false;
    QTest::newRow("this run") << SecretSource::ThisRun << u"until Callside ends"_s << true << true;
    QTest::newRow("keychain") << SecretSource::Keychain << u"keychain"_s << true << true;
    QTest::newRow("environment") << SecretSource::Environment << u"environment"_s << false << false;
}

void tst_SettingsConnection::sourceOfASecretIsSaidInWords()
{
    QFETCH(SecretSource, source);
    QFETCH(QString, words);
    QFETCH(bool, canChange);
    QFETCH(bool, canRemove);
    press("openai-api-keyEnterButton"); // also while one is being entered
    m_page->showSecrets(secretsFrom(source));
    QVERIFY2(label("openai-api-keyState").contains(words), qPrintable(label("openai-api-keyState")));
    press("openai-api-keyCancelButton");
    QCOMPARE(isThere("openai-api-keyEnterButton"), canChange);
    QCOMPARE(isThere("openai-api-keyRemoveButton"), canRemove);
    QCOMPARE(isThere("openai-api-keyTestButton"), source != SecretSource::None);
    QVERIFY(!isThere("webhook-secretTestButton"));
}

void tst_SettingsConnection::missingKeychainIsSaid_data()
{
    QTest::addColumn<KeychainState>("keychain");
    QTest::newRow("waiting") << KeychainState::Waiting;
    QTest::newRow("none") << KeychainState::NoService;
    QTest::newRow("locked") << KeychainState::Locked;
    QTest::newRow("refused") << KeychainState::Refused;
    QTest::newRow("faulty") << KeychainState::Faulty;
}

void tst_SettingsConnection::missingKeychainIsSaid()
{
    QFETCH(KeychainState, keychain);
    QVERIFY(!isThere("keychainLabel"));
    SecretsState state = secretsFrom(SecretSource::ThisRun, keychain);
    state.secrets[secretName::ApiKey].hasFailed = true;
    m_page->showSecrets(state);
    QVERIFY(isThere("keychainLabel"));
    QVERIFY(label("keychainLabel").size() > 30);
    QCOMPARE(label("openai-api-keyReason"), SettingsConnectionText::keychain(keychain).sentence);
    m_page->showSecrets(secretsFrom(SecretSource::Keychain));
    QVERIFY(!isThere("keychainLabel"));
}

void tst_SettingsConnection::keyTestIsAskedForAndShown()
{
    QSignalSpy wanted(m_page, &SettingsConnection::keyTestWanted);
    press("openai-api-keyTestButton");
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!find<QPushButton>("openai-api-keyTestButton")->isEnabled());
    QVERIFY(!label("openai-api-keyTested").isEmpty());
    KeyTest test;
    test.outcome = KeyTest::Outcome::WrongKey;
    m_page->showKeyTest(test);
    QVERIFY(find<QPushButton>("openai-api-keyTestButton")->isEnabled());
    QVERIFY(label("openai-api-keyTested").contains(u"does not know this key"_s));
}

void tst_SettingsConnection::everyOutcomeOfATestHasItsWords()
{
    QStringList all;
    for (int outcome = 0; outcome <= int(KeyTest::Outcome::Unexpected); ++outcome) {
        KeyTest test;
        test.outcome = KeyTest::Outcome(outcome);
        const Notice notice = SettingsConnectionText::keyTest(test);
        QVERIFY(!notice.isEmpty());
        QVERIFY(!all.contains(notice.sentence));
        all.append(notice.sentence);
        QCOMPARE(notice.tone == Tone::Good, test.outcome == KeyTest::Outcome::Works);
    }
}

void tst_SettingsConnection::testedKeyBringsItsModels()
{
    KeyTest test;
    test.outcome = KeyTest::Outcome::Works;
    test.models = {{u"gpt-5"_s}, {u"gpt-realtime"_s}, {u"gpt-realtime-3"_s}, {u"gpt-realtime-whisper"_s}};
    m_page->showKeyTest(test);
    auto *model = find<QComboBox>("modelCombo");
    QCOMPARE(model->count(), 2);
    QCOMPARE(model->itemText(0), u"gpt-realtime-3"_s);
    QCOMPARE(model->currentText(), aDesk().model);
    QCOMPARE(m_changed->size(), 0);
}

void tst_SettingsConnection::retiringModelSaysSo()
{
    KeyTest test;
    test.outcome = KeyTest::Outcome::Works;
    test.models = {{aDesk().model, fromMsecs(4102444800000)}}; // 2100
    m_page->showKeyTest(test);
    QVERIFY2(hintOf("modelCombo").contains(u"switched off"_s), qPrintable(hintOf("modelCombo")));
    type("modelComboEdit", u"gpt-realtime-2"_s);
    leave();
    QVERIFY(!hintOf("modelCombo").contains(u"switched off"_s));
}

void tst_SettingsConnection::wrongClockIsSaid()
{
    KeyTest test;
    test.outcome = KeyTest::Outcome::Works;
    test.askedAt = fromMsecs(1795253400000);
    test.serverTime = test.askedAt + 30s;
    QVERIFY(SettingsConnectionText::keyTest(test).remedy.isEmpty());
    test.serverTime = test.askedAt + 10min;
    QVERIFY(SettingsConnectionText::keyTest(test).remedy.contains(u"10 minute"_s));
    QVERIFY(SettingsConnectionText::keyTest(test).remedy.contains(u"slow"_s));
    test.serverTime = test.askedAt - 5min;
    QVERIFY(SettingsConnectionText::keyTest(test).remedy.contains(u"fast"_s));
}

void tst_SettingsConnection::settingsAreExportedAndImported()
{
    QSignalSpy exported(m_page, &SettingsConnection::exportWanted);
    QSignalSpy imported(m_page, &SettingsConnection::importWanted);
    QSignalSpy older(m_page, &SettingsConnection::olderImportWanted);
    for (const char *button : {"exportButton", "importButton", "importOlderButton"})
        find<QPushButton>(button)->click();
    QCOMPARE(exported.size(), 1);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(older.size(), 1);
}

void tst_SettingsConnection::pagesFitASmallScreenAtDoubleSize()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    init();
    m_dialog->resize(1229, 691);
    for (const Region region : {Region::Global, Region::Azure, Region::Custom}) {
        for (const PhoneProvider provider : {PhoneProvider::Other, PhoneProvider::TwilioProgrammableVoice}) {
            Connection connection = aDesk();
            connection.region = region;
            connection.provider = provider;
            m_page->showConnection(connection, {{setting::Model, u"a-model-with-a-long-name-2026-11-21"_s}});
            for (SettingsPage *page : {static_cast<SettingsPage *>(m_page), static_cast<SettingsPage *>(m_about)}) {
                m_dialog->openPage(page);
                const auto *area = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget());
                QVERIFY(area);
                QVERIFY2(page->minimumSizeHint().width() <= area->viewport()->width(),
                         qPrintable(u"%1: %2 > %3"_s.arg(page->title())
                                        .arg(page->minimumSizeHint().width())
                                        .arg(area->viewport()->width())));
            }
        }
    }
    m_dialog.reset();
    QApplication::setFont(usual);
}

void tst_SettingsConnection::everyControlIsNamed()
{
    press("openai-api-keyEnterButton");
    press("webhook-secretRemoveButton");
    for (SettingsPage *page : {static_cast<SettingsPage *>(m_page), static_cast<SettingsPage *>(m_about)}) {
        m_dialog->openPage(page);
        int controls = 0;
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parent());
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isPart)
                continue;
            ++controls;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(controls >= 3);
    }
}

void tst_SettingsConnection::tabGoesFromTopToBottom()
{
    find<QComboBox>("regionCombo")->setFocus();
    int last = -1;
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!m_page->isAncestorOf(focus))
            break;
        const int top = focus->mapTo(m_page, QPoint()).y();
        QVERIFY2(top + focus->height() / 2 >= last, qPrintable(focus->objectName()));
        last = top;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QVERIFY(!m_page->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(last > m_page->height() / 2);
}

void tst_SettingsConnection::aboutTellsWhatAndWhere()
{
    m_dialog->openPage(m_about);
    QVERIFY(!find<QPushButton>("openDataFolderButton")->isEnabled());
    m_about->showPlaces(u"/home/desk/callside"_s, u"/home/desk/callside/api-errors.jsonl"_s);
    QCOMPARE(label("dataFolderLabel"), u"/home/desk/callside"_s);
    QCOMPARE(label("errorLogLabel"), u"/home/desk/callside/api-errors.jsonl"_s);
    QVERIFY(label("versionLabel").contains(QLatin1StringView(CALLSIDE_VERSION)));
    QVERIFY(label("versionLabel").contains(QLatin1StringView(qVersion())));
    QVERIFY(label("licenceLabel").contains(u"GNU General Public License"_s));
    QVERIFY(label("noticesLabel").contains(u"QtKeychain"_s));
    QSignalSpy folder(m_about, &SettingsAbout::dataFolderWanted);
    QSignalSpy log(m_about, &SettingsAbout::errorLogWanted);
    press("openDataFolderButton");
    press("openErrorLogButton");
    press("copyVersionButton");
    QCOMPARE(folder.size(), 1);
    QCOMPARE(log.size(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Callside "_s));
}

QTEST_MAIN(tst_SettingsConnection)
#include "tst_SettingsConnection.moc"
