// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupAssistant.h"

#include "SampleCalls.h"
#include "SetupFixture.h"
#include "gui/parts/Appearance.h"
#include "gui/settings/SettingsPaste.h"
#include "gui/setup/SetupText.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <memory>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Seed = u"sk-seeded-setup-key"_s;
const QString SeededSecret = u"whsec_c2VlZGVkLXNpZ25pbmctc2VjcmV0"_s;
using Outcome = SetupRegistration::Outcome;

CallState aCall(const QString &id = u"rtc_mine"_s)
{
    CallState call = samples::ringingCall(id);
    call.offeredAt = samples::sampleNow() + 1s;
    call.webhookId = u"wh_mine"_s;
    return call;
}

CallState aTalk(const QString &id = u"rtc_mine"_s)
{
    CallState call = samples::talkingCall(id);
    call.offeredAt = samples::sampleNow() + 1s;
    call.webhookId = u"wh_mine"_s;
    return call;
}

} // namespace

class tst_SetupAssistant : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itBeginsWithTheFirstStep();
    void itGoesOnWhereItWasLeft();
    void skippedStepIsRememberedAndComesBack();
    void nextIsThereOnlyWhenTheStepIsDone();
    void wrongTextIsSaidWhileTypingAndNotTaken_data();
    void wrongTextIsSaidWhileTypingAndNotTaken();
    void whatIsTypedIsKeptWhenTheWindowIsClosed();
    void enteredKeyIsTestedAtOnceAndGone();
    void keyThatIsRefusedKeepsNextAway();
    void anotherKeyHasToProveItself();
    void settingFromOutsideIsShownReadOnly();
    void eachPhoneCompanyHasItsText();
    void addressIsRegisteredAndRemembered();
    void aPhoneCompanyThatAsksMustProveItself();
    void whatIsLostWithoutTheKeyForTakingCallersBackIsSaid();
    void registrationThatIsThereCanBeMadeAnew();
    void registrationNeedsKeyAndAddress();
    void signedTestDecides();
    void serviceIsAskedForATestOfWhatWasRegistered();
    void firstCallLightsTheSteps();
    void callOfBeforeIsNotFollowed();
    void anotherCallCanBeWaitedFor();
    void refusedAnnouncementIsShownAtItsStep();
    void transferSaysWhatIsKnown_data();
    void transferSaysWhatIsKnown();
    void transferIsAskedForTheFollowedCallOnly();
    void hoursAreTaken();
    void importsAreOffered();
    void everyControlIsNamed();
    void pagesFitASmallScreenAtDoubleSize();
    void wholeWayFromNothingToReady();
    void bannerSaysWhatIsLeft();
    void secretThatTheKeychainLostIsToBeEnteredAgain();

private:
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = m_setup->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    bool isSeen(const char *name) { return find<QWidget>(name)->isVisible(); }
    bool canGoOn() { return find<QPushButton>("setupNextButton")->isEnabled(); }
    void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void next() { press("setupNextButton"); }
    void skip() { press("setupSkipButton"); }
    void type(const char *name, const QString &text);
    void pick(const char *name, int data);
    void open(SetupStep step, const Preferences &desk = aDeskSetUp());
    int row() { return find<QListWidget>("setupStepList")->currentRow(); }
    SetupProgress progress() { return m_desk.setup; }
    SetupState state(SetupStep step) { return m_desk.setup.at(step); }
    void enterSecret(const char *name, const QString &secret);
    void answerAddressTest(LineCheckResult::State signature);

    std::unique_ptr<SetupAssistant> m_setup;
    Preferences m_desk; // as somebody keeps it
};

void tst_SetupAssistant::init()
{
    m_setup = std::make_unique<SetupAssistant>();
    m_setup->setClock(&samples::sampleNow);
    m_desk = {};
    connect(m_setup.get(), &SetupAssistant::preferencesChanged, this, [this](const Preferences &changed) {
        m_desk = changed;
        m_setup->showPreferences(changed);
    });
    m_setup->showPreferences(m_desk);
    m_setup->showSecrets(secretsIn(SecretSource::None));
    m_setup->openAssistant();
    QVERIFY(QTest::qWaitForWindowActive(m_setup.get()));
}

void tst_SetupAssistant::cleanup()
{
    QVERIFY(!QApplication::activeModalWidget()); // calls go on
    m_setup.reset();
}

void tst_SetupAssistant::type(const char *name, const QString &text)
{
    auto *edit = find<QLineEdit>(name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_SetupAssistant::pick(const char *name, int data)
{
    auto *combo = find<QComboBox>(name);
    const int index = combo->findData(data);
    QVERIFY(index >= 0);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

void tst_SetupAssistant::open(SetupStep step, const Preferences &desk)
{
    m_desk = desk;
    m_setup->showPreferences(m_desk);
    m_setup->showSecrets(secretsIn(SecretSource::Keychain));
    m_setup->openStep(step);
    QCOMPARE(row(), int(step));
}

void tst_SetupAssistant::enterSecret(const char *name, const QString &secret)
{
    press((name + "EnterButton"_ba).constData());
    QTest::keyClicks(find<QLineEdit>((name + "Edit"_ba).constData()), secret);
    press((name + "SaveButton"_ba).constData());
}

void tst_SetupAssistant::answerAddressTest(LineCheckResult::State signature)
{
    for (const LineCheckResult &result : addressResults(signature))
        m_setup->showAddressTest(result);
    m_setup->showAddressTestFinished();
}

void tst_SetupAssistant::itBeginsWithTheFirstStep()
{
    QCOMPARE(row(), 0);
    QVERIFY(find<QLineEdit>("centreNameEdit")->hasFocus());
    QVERIFY(!find<QPushButton>("setupBackButton")->isEnabled());
    QVERIFY(!m_setup->isModal());
    QCOMPARE(m_desk, Preferences{}); // looking at it changes nothing
}

void tst_SetupAssistant::itGoesOnWhereItWasLeft()
{
    m_setup->showSecrets(secretsIn(SecretSource::Keychain));
    m_setup->close();
    Preferences desk = aDeskSetUp();
    desk.setup.set(SetupStep::Centre, SetupState::Done);
    desk.setup.set(SetupStep::Key, SetupState::Skipped);
    m_setup->showPreferences(desk);
    m_setup->openAssistant();
    QCOMPARE(row(), int(SetupStep::PhoneCompany));
    QVERIFY(find<QListWidget>("setupStepList")->item(1)->text().contains(u"skipped"_s));
    m_setup->close();
    desk.setup.steps.fill(SetupState::Done);
    desk.setup.set(SetupStep::Key, SetupState::Skipped);
    m_setup->showPreferences(desk);
    m_setup->openAssistant();
    QCOMPARE(row(), int(SetupStep::Key));
    desk.setup.steps.fill(SetupState::Done);
    m_setup->showPreferences(desk);
    m_setup->openAssistant();
    QCOMPARE(row(), SetupStepCount);
    QCOMPARE(label("setupSummary"), u"Callside is set up."_s);
}

void tst_SetupAssistant::skippedStepIsRememberedAndComesBack()
{
    for (int i = 0; i < SetupStepCount; ++i)
        skip();
    QCOMPARE(row(), SetupStepCount);
    QCOMPARE(m_desk.setup.in(SetupState::Skipped).size(), SetupStepCount);
    QVERIFY(!isSeen("setupSkipButton"));
    QVERIFY(label("setupSummary").contains(u'9'));
    press("setupRow7Button");
    QCOMPARE(row(), int(SetupStep::Transfer));
    find<QRadioButton>("cannotTransferRadio")->click();
    next();
    QCOMPARE(state(SetupStep::Transfer), SetupState::Done);
    QVERIFY(!m_desk.canTransfer);
}

void tst_SetupAssistant::nextIsThereOnlyWhenTheStepIsDone()
{
    QVERIFY(!canGoOn());
    QVERIFY(label("setupLackingLabel").contains(u"name"_s));
    QCOMPARE(find<QPushButton>("setupNextButton")->accessibleDescription(), label("setupLackingLabel"));
    type("centreNameEdit", u"Hill Road Medical Centre"_s);
    QVERIFY(canGoOn());
    QVERIFY(!isSeen("setupLackingLabel"));
    QCOMPARE(state(SetupStep::Centre), SetupState::Open);
    next();
    QCOMPARE(row(), 1);
    QCOMPARE(state(SetupStep::Centre), SetupState::Done);
    QCOMPARE(m_desk.centre.name, u"Hill Road Medical Centre"_s);
    QCOMPARE(m_desk.centre.language, find<QComboBox>("centreLanguageCombo")->currentData().toString());
    QTest::keyClick(m_setup.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(row(), 0, 20'000);
    QTest::keyClick(m_setup.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(row(), 1, 20'000);
}

void tst_SetupAssistant::wrongTextIsSaidWhileTypingAndNotTaken_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("emergency number") << 0 << "centreEmergencyEdit"_ba << u"ring us"_s << u"112"_s;
    QTest::newRow("project") << 1 << "setupProjectEdit"_ba << u"desk"_s << u"proj_new"_s;
    QTest::newRow("key for a project") << 1 << "setupProjectEdit"_ba << Seed << u"proj_new"_s;
    QTest::newRow("number") << 2 << "setupNumbersEdit"_ba << u"ring us"_s << u"020 7946 0124"_s;
    QTest::newRow("plain address") << 3 << "setupPublicUrlEdit"_ba << u"http://phone.example.org"_s
                                   << u"https://new.example.org"_s;
    QTest::newRow("inner address") << 3 << "setupPublicUrlEdit"_ba << u"https://192.168.1.2"_s
                                   << u"https://new.example.org"_s;
}

void tst_SetupAssistant::wrongTextIsSaidWhileTypingAndNotTaken()
{
    QFETCH(int, step);
    QFETCH(QByteArray, field);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    Preferences desk = aDeskSetUp();
    desk.setup.steps.fill(SetupState::Done);
    open(SetupStep(step), desk);
    QVERIFY(canGoOn());
    type(field.constData(), wrong);
    QVERIFY(!canGoOn()); // at once
    QVERIFY(!label("setupLackingLabel").isEmpty());
    const QByteArray problem = field + "Problem";
    QTRY_VERIFY_WITH_TIMEOUT(!label(problem.constData()).isEmpty(), 20'000);
    QCOMPARE(m_desk, desk);
    type(field.constData(), right);
    QVERIFY(label(problem.constData()).isEmpty());
    find<QPushButton>("setupLaterButton")->setFocus();
    QVERIFY(m_desk != desk);
}

void tst_SetupAssistant::whatIsTypedIsKeptWhenTheWindowIsClosed()
{
    type("centreNameEdit", u"Hill Road"_s);
    QTest::keyClick(m_setup.get(), Qt::Key_Escape);
    QVERIFY(!m_setup->isVisible());
    QCOMPARE(m_desk.centre.name, u"Hill Road"_s);
    QCOMPARE(state(SetupStep::Centre), SetupState::Open);
}

void tst_SetupAssistant::enteredKeyIsTestedAtOnceAndGone()
{
    open(SetupStep::Key);
    QSignalSpy entered(m_setup.get(), &SetupAssistant::secretEntered);
    QSignalSpy tested(m_setup.get(), &SetupAssistant::keyTestWanted);
    enterSecret("openai-api-key", Seed);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().at(1).value<Secret>().reveal(), Seed.toUtf8());
    QCOMPARE(tested.size(), 1);
    QVERIFY(!canGoOn());
    m_setup->showKeyTest(aKeyTest(KeyTest::Outcome::Works));
    QVERIFY(canGoOn());
    QCOMPARE(state(SetupStep::Key), SetupState::Done);
    for (const QLineEdit *each : m_setup->findChildren<QLineEdit *>())
        QVERIFY2(!each->text().contains(u"seeded"_s), qPrintable(each->objectName()));
    for (const QLabel *each : m_setup->findChildren<QLabel *>())
        QVERIFY2(!each->text().contains(u"seeded"_s), qPrintable(each->objectName()));
}

void tst_SetupAssistant::keyThatIsRefusedKeepsNextAway()
{
    open(SetupStep::Key);
    press("openai-api-keyTestButton");
    m_setup->showKeyTest(aKeyTest(KeyTest::Outcome::WrongKey));
    QVERIFY(!canGoOn());
    QCOMPARE(state(SetupStep::Key), SetupState::Open);
    QVERIFY(label("openai-api-keyTested").contains(u"does not know"_s));
    m_setup->showKeyTest(aKeyTest(KeyTest::Outcome::NotPermitted)); // known, and good for calls
    QVERIFY(canGoOn());
}

void tst_SetupAssistant::anotherKeyHasToProveItself()
{
    Preferences desk = aDeskSetUp();
    desk.setup.steps.fill(SetupState::Done);
    open(SetupStep::Key, desk);
    QVERIFY(canGoOn());
    enterSecret("openai-api-key", Seed);
    QCOMPARE(state(SetupStep::Key), SetupState::Open);
    QVERIFY(!canGoOn());
    type("setupProjectEdit", u"proj_other"_s);
    find<QPushButton>("setupLaterButton")->setFocus();
    QCOMPARE(state(SetupStep::FirstCall), SetupState::Open);
}

void tst_SetupAssistant::settingFromOutsideIsShownReadOnly()
{
    m_setup->showEnvironment({{setting::ProjectId, u"proj_env"_s}});
    open(SetupStep::Key);
    QVERIFY(find<QLineEdit>("setupProjectEdit")->isReadOnly());
    QCOMPARE(find<QLineEdit>("setupProjectEdit")->text(), u"proj_env"_s);
    m_setup->openStep(SetupStep::PhoneCompany);
    QCOMPARE(find<PasteRow>("setupPhonePaste0")->text(), u"sip:proj_env@sip.api.openai.com;transport=tls"_s);
    QCOMPARE(m_desk.connection.projectId, u"proj_desk"_s); // never kept
}

void tst_SetupAssistant::eachPhoneCompanyHasItsText()
{
    open(SetupStep::PhoneCompany);
    const std::pair<PhoneProvider, QString> texts[] = {
        {PhoneProvider::VonageTrunk, u"sip:proj_desk@sip.api.openai.com;transport=tls"_s},
        {PhoneProvider::VonageVoiceApi, u"https://phone.example.org/api/vonage/answer"_s},
        {PhoneProvider::TwilioTrunk, u"sip:proj_desk@sip.api.openai.com;transport=tls"_s},
        {PhoneProvider::TwilioProgrammableVoice, u"https://phone.example.org/api/twilio/voice"_s},
        {PhoneProvider::Azure, u"transport=tls"_s},
        {PhoneProvider::Other, u"sip:proj_desk@sip.api.openai.com;transport=tls"_s},
    };
    for (const auto &[provider, text] : texts) {
        pick("setupProviderCombo", int(provider));
        QCOMPARE(m_desk.connection.provider, provider);
        const QString pasted = find<PasteRow>("setupPhonePaste0")->text();
        QVERIFY2(pasted.contains(text), qPrintable(pasted));
        press("setupPhonePaste0CopyButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), pasted);
        const bool isSaidByText =
            provider == PhoneProvider::VonageVoiceApi || provider == PhoneProvider::TwilioProgrammableVoice;
        QCOMPARE(label("setupPasteNotes").contains(u"SRTP"_s), !isSaidByText);
    }
    QVERIFY(canGoOn());
}

void tst_SetupAssistant::addressIsRegisteredAndRemembered()
{
    open(SetupStep::SigningSecret);
    m_setup->showSecrets({{{secretName::ApiKey, {SecretSource::Keychain}}}, KeychainState::Works});
    QVERIFY(!canGoOn());
    QSignalSpy wanted(m_setup.get(), &SetupAssistant::registrationWanted);
    press("registerAddressButton");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<SetupRegistration::Way>(), SetupRegistration::Way::IfMissing);
    QVERIFY(!find<QPushButton>("registerAddressButton")->isEnabled());
    m_setup->showSecrets(secretsIn(SecretSource::Keychain)); // it was kept
    m_setup->showRegistration({Outcome::Registered, anEndpoint(), 0, std::nullopt});
    QCOMPARE(m_desk.setup.webhookEndpoint, u"whe_1"_s);
    QVERIFY(label("registrationResult").contains(u"registered"_s));
    QVERIFY(canGoOn());
    next();
    QCOMPARE(state(SetupStep::SigningSecret), SetupState::Done);
}

void tst_SetupAssistant::aPhoneCompanyThatAsksMustProveItself()
{
    open(SetupStep::PhoneCompany);
    pick("setupProviderCombo", int(PhoneProvider::VonageVoiceApi));
    m_setup->showSecrets({{}, KeychainState::Works});
    QVERIFY(!canGoOn());
    QVERIFY(isSeen("vonage-signature-secret") && !isSeen("twilio-auth-token"));
    QSignalSpy entered(m_setup.get(), &SetupAssistant::secretEntered);
    enterSecret("vonage-signature-secret", u"a-secret-of-vonage"_s);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().at(0).toString(), QString(secretName::VonageSignatureSecret));
    m_setup->showSecrets({{{secretName::VonageSignatureSecret, {SecretSource::Keychain}}}, KeychainState::Works});
    QVERIFY(canGoOn());
    pick("setupProviderCombo", int(PhoneProvider::VonageTrunk));
    m_setup->showSecrets({{}, KeychainState::Works});
    QVERIFY(canGoOn()); // a trunk says nothing that has to be proved
}

void tst_SetupAssistant::whatIsLostWithoutTheKeyForTakingCallersBackIsSaid()
{
    open(SetupStep::PhoneCompany);
    m_setup->showSecrets({{}, KeychainState::Works});
    pick("setupProviderCombo", int(PhoneProvider::TwilioProgrammableVoice));
    QVERIFY(label("setupPasteNotes").contains(u"account SID"_s));
    pick("setupProviderCombo", int(PhoneProvider::VonageVoiceApi));
    const QString lost = u"Vonage cannot take callers back"_s;
    QVERIFY(label("setupPasteNotes").contains(lost));
    m_desk.connection.vonageApplicationId = u"00000000-0000-0000-0000-000000000000"_s;
    m_setup->showPreferences(m_desk);
    pick("setupProviderCombo", int(PhoneProvider::Other));
    QVERIFY(!label("setupPasteNotes").contains(lost));
    pick("setupProviderCombo", int(PhoneProvider::VonageVoiceApi));
    QVERIFY(label("setupPasteNotes").contains(lost)); // both are needed
    m_setup->showSecrets({{{secretName::VonagePrivateKey, {SecretSource::Keychain}}}, KeychainState::Works});
    QVERIFY(!label("setupPasteNotes").contains(lost));
}

void tst_SetupAssistant::registrationThatIsThereCanBeMadeAnew()
{
    open(SetupStep::SigningSecret);
    m_setup->showSecrets({{{secretName::ApiKey, {SecretSource::Keychain}}}, KeychainState::Works});
    QVERIFY(!isSeen("registerAnewButton"));
    press("registerAddressButton");
    m_setup->showRegistration({Outcome::AlreadyThere, anEndpoint(), 0, std::nullopt});
    QVERIFY(!canGoOn()); // its secret is not here
    QSignalSpy wanted(m_setup.get(), &SetupAssistant::registrationWanted);
    press("registerAnewButton");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<SetupRegistration::Way>(), SetupRegistration::Way::Anew);
    m_setup->showRegistration({Outcome::NotAllowed, {}, 0, Error{Error::Kind::NotAllowed}});
    QVERIFY(label("registrationResult").contains(u"by hand"_s));
    QVERIFY(isSeen("setupServicePaste0") && isSeen("setupServicePaste1"));
    QSignalSpy entered(m_setup.get(), &SetupAssistant::secretEntered);
    enterSecret("webhook-secret", SeededSecret);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().at(0).toString(), QString(secretName::WebhookSecret));
}

void tst_SetupAssistant::registrationNeedsKeyAndAddress()
{
    Preferences desk = aDeskSetUp();
    desk.connection.publicUrl.clear();
    open(SetupStep::SigningSecret, desk);
    QVERIFY(!find<QPushButton>("registerAddressButton")->isEnabled());
    QVERIFY(label("registrationResult").contains(u"public address"_s));
    m_setup->showPreferences(aDeskSetUp());
    QVERIFY(find<QPushButton>("registerAddressButton")->isEnabled());
    m_setup->showSecrets(secretsIn(SecretSource::None));
    QVERIFY(!find<QPushButton>("registerAddressButton")->isEnabled());
    QVERIFY(label("registrationResult").contains(u"key"_s));
}

void tst_SetupAssistant::signedTestDecides()
{
    open(SetupStep::SignedTest);
    QSignalSpy wanted(m_setup.get(), &SetupAssistant::addressTestWanted);
    QVERIFY(!canGoOn());
    press("addressTestButton");
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!find<QPushButton>("addressTestButton")->isEnabled());
    answerAddressTest(LineCheckResult::State::Bad);
    QVERIFY(!canGoOn());
    QCOMPARE(state(SetupStep::SignedTest), SetupState::Open);
    press("addressTestButton");
    answerAddressTest(LineCheckResult::State::Good);
    QVERIFY(canGoOn());
    QCOMPARE(state(SetupStep::SignedTest), SetupState::Done);
}

void tst_SetupAssistant::serviceIsAskedForATestOfWhatWasRegistered()
{
    open(SetupStep::SignedTest);
    QVERIFY(!find<QPushButton>("registrationTestButton")->isEnabled());
    Preferences desk = aDeskSetUp();
    desk.setup.webhookEndpoint = u"whe_1"_s;
    m_setup->showPreferences(desk);
    QSignalSpy wanted(m_setup.get(), &SetupAssistant::registrationTestWanted);
    press("registrationTestButton");
    QCOMPARE(wanted.first().first().toString(), u"whe_1"_s);
    m_setup->showRegistrationTest(WebhookTest{false, 401});
    QVERIFY(label("registrationTestResult").contains(u"signing secret"_s));
    m_setup->showRegistrationTest(WebhookTest{true, 200});
    QVERIFY(label("registrationTestResult").contains(u"reached"_s));
}

void tst_SetupAssistant::firstCallLightsTheSteps()
{
    open(SetupStep::FirstCall);
    QVERIFY(label("ringNumberLabel").contains(u"+44 20 7946 0123"_s));
    QCOMPARE(label("stepWord0"), u"waiting"_s);
    QVERIFY(!canGoOn());
    m_setup->showCall(aCall());
    QCOMPARE(label("stepWord3"), u"done"_s);
    QVERIFY(!canGoOn());
    m_setup->showCall(aTalk());
    QCOMPARE(label("stepWord6"), u"done"_s);
    QVERIFY(label("firstCallResult").contains(u"It works"_s));
    QCOMPARE(state(SetupStep::FirstCall), SetupState::Done);
    QVERIFY(canGoOn());
}

void tst_SetupAssistant::callOfBeforeIsNotFollowed()
{
    CallState earlier = aTalk(u"rtc_earlier"_s);
    earlier.offeredAt = samples::sampleNow() - 1min;
    m_setup->showCall(aTalk(u"rtc_while_elsewhere"_s)); // nobody waits for one
    open(SetupStep::FirstCall);
    m_setup->showCall(earlier);
    QCOMPARE(label("stepWord0"), u"waiting"_s);
    m_setup->showCall(aCall());
    m_setup->showCall(aTalk(u"rtc_somebody_else"_s));
    QVERIFY(!canGoOn());
}

void tst_SetupAssistant::anotherCallCanBeWaitedFor()
{
    open(SetupStep::FirstCall);
    QVERIFY(!isSeen("anotherCallButton"));
    CallState lost = samples::lostCall(u"rtc_lost"_s);
    lost.offeredAt = samples::sampleNow();
    m_setup->showCall(lost);
    QVERIFY(!canGoOn());
    QVERIFY(!label("firstCallResult").isEmpty());
    press("anotherCallButton");
    QCOMPARE(label("stepWord0"), u"waiting"_s);
    m_setup->showCall(aTalk());
    QVERIFY(canGoOn());
}

void tst_SetupAssistant::refusedAnnouncementIsShownAtItsStep()
{
    open(SetupStep::FirstCall);
    LineStatus status = samples::goodLine();
    m_setup->showStatus(status);
    status.refusedWebhooks += 1;
    status.lastRefusal = u"signature header missing"_s; // anybody on the internet
    m_setup->showStatus(status);
    QCOMPARE(label("stepWord3"), u"not reached"_s);
    status.refusedWebhooks += 1;
    status.lastRefusal = u"signature does not match"_s;
    m_setup->showStatus(status);
    QCOMPARE(label("stepWord3"), u"failed"_s);
    QVERIFY(!label("firstCallResult").isEmpty());
}

void tst_SetupAssistant::transferSaysWhatIsKnown_data()
{
    QTest::addColumn<int>("transfer");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("answer"); // -1: none
    QTest::newRow("asked") << int(TransferState::Asked) << u"proves nothing"_s << -1;
    QTest::newRow("connected") << int(TransferState::Connected) << u"Connected"_s << 1;
    QTest::newRow("not confirmed") << int(TransferState::NotConfirmed) << u"Not confirmed"_s << 0;
    QTest::newRow("refused") << int(TransferState::Failed) << u"Refused"_s << 0;
}

void tst_SetupAssistant::transferSaysWhatIsKnown()
{
    QFETCH(int, transfer);
    QFETCH(QString, said);
    QFETCH(int, answer);
    Preferences desk = aDeskSetUp();
    desk.canTransfer = answer != 1;
    open(SetupStep::Transfer, desk);
    m_setup->showCall(aTalk());
    QVERIFY(!canGoOn());
    CallState call = aTalk();
    call.transfer = TransferState(transfer);
    m_setup->showCall(call);
    QVERIFY2(label("transferResult").contains(said), qPrintable(label("transferResult")));
    QCOMPARE(canGoOn(), answer >= 0);
    if (answer < 0)
        return;
    QCOMPARE(m_desk.canTransfer, answer == 1);
    find<QRadioButton>(answer == 1 ? "cannotTransferRadio" : "canTransferRadio")->click(); // a person knows better
    QCOMPARE(m_desk.canTransfer, answer != 1);
    next();
    QCOMPARE(state(SetupStep::Transfer), SetupState::Done);
}

void tst_SetupAssistant::transferIsAskedForTheFollowedCallOnly()
{
    open(SetupStep::Transfer);
    QSignalSpy wanted(m_setup.get(), &SetupAssistant::transferTestWanted);
    type("transferTargetEdit", u"+44 7700 900124"_s);
    QVERIFY(!find<QPushButton>("transferTestButton")->isEnabled());
    m_setup->showCall(aTalk());
    m_setup->showCall(aTalk(u"rtc_patient"_s));
    type("transferTargetEdit", u"12"_s);
    QVERIFY(!find<QPushButton>("transferTestButton")->isEnabled());
    type("transferTargetEdit", u"+44 7700 900124"_s);
    press("transferTestButton");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<CallId>(), CallId{u"rtc_mine"_s});
    QCOMPARE(wanted.first().at(1).toString(), u"tel:+447700900124"_s);
}

void tst_SetupAssistant::hoursAreTaken()
{
    Preferences desk = aDeskSetUp();
    desk.opening = {};
    open(SetupStep::OpeningHours, desk);
    QVERIFY(!canGoOn());
    desk.opening = aDeskSetUp().opening;
    m_setup->showPreferences(desk);
    QVERIFY(canGoOn());
    next();
    QCOMPARE(state(SetupStep::OpeningHours), SetupState::Done);
    QCOMPARE(m_desk.opening, desk.opening);
}

void tst_SetupAssistant::importsAreOffered()
{
    QSignalSpy settings(m_setup.get(), &SetupAssistant::importEnvWanted);
    QSignalSpy wording(m_setup.get(), &SetupAssistant::importPromptsWanted);
    press("importEnvButton");
    press("importPromptsButton");
    QCOMPARE(settings.size(), 1);
    QCOMPARE(wording.size(), 1);
    m_setup->showSettingsImport({u"import"_s, Tone::Good, u"Three settings."_s, {}});
    QCOMPARE(label("importEnvResult"), u"Three settings."_s);
}

void tst_SetupAssistant::everyControlIsNamed()
{
    for (int step = 0; step <= SetupStepCount; ++step) {
        if (step > 0)
            find<QListWidget>("setupStepList")->setCurrentRow(step);
        for (const QWidget *widget : m_setup->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"%1 %2 on %3"_s
                                    .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())
                                    .arg(step)));
        }
    }
}

void tst_SetupAssistant::pagesFitASmallScreenAtDoubleSize()
{
    const QFont before = QApplication::font();
    QApplication::setFont(scaledFont(before, 200));
    open(SetupStep::Centre);
    for (const bool isFull : {false, true}) {
        if (isFull) {
            m_desk.connection.region = Region::Azure;
            m_desk.setup.steps.fill(SetupState::Skipped);
            m_setup->showPreferences(m_desk);
        }
        m_setup->resize(1229, 690);
        for (int step = 0; step <= SetupStepCount; ++step) {
            find<QListWidget>("setupStepList")->setCurrentRow(step);
            auto *area = qobject_cast<QScrollArea *>(m_setup->findChild<QStackedWidget *>()->currentWidget());
            QVERIFY(area);
            const int needed = area->widget()->minimumSizeHint().width();
            QVERIFY2(needed <= area->viewport()->width(),
                     qPrintable(u"%1: %2 of %3"_s.arg(step).arg(needed).arg(area->viewport()->width())));
        }
        QVERIFY(m_setup->minimumSizeHint().width() <= 1366);
        QVERIFY(m_setup->minimumSizeHint().height() <= 768);
    }
    QApplication::setFont(before);
}

void tst_SetupAssistant::wholeWayFromNothingToReady()
{
    QSignalSpy completed(m_setup.get(), &SetupAssistant::completed);
    type("centreNameEdit", u"Hill Road Medical Centre"_s);
    next();
    type("setupProjectEdit", u"proj_desk"_s);
    connect(m_setup.get(), &SetupAssistant::secretEntered, this, [this](const QString &name) {
        SecretsState state = secretsIn(SecretSource::None);
        state.secrets[secretName::ApiKey] = {SecretSource::Keychain};
        state.secrets[name] = {SecretSource::Keychain};
        m_setup->showSecrets(state);
    });
    connect(m_setup.get(), &SetupAssistant::keyTestWanted, this,
            [this] { m_setup->showKeyTest(aKeyTest(KeyTest::Outcome::Works)); });
    enterSecret("openai-api-key", Seed);
    next();
    type("setupNumbersEdit", u"+44 20 7946 0123"_s);
    next();
    type("setupPublicUrlEdit", u"https://phone.example.org"_s);
    next();
    enterSecret("webhook-secret", SeededSecret);
    next();
    press("addressTestButton");
    answerAddressTest(LineCheckResult::State::Good);
    next();
    m_setup->showCall(aTalk());
    next();
    CallState connected = aTalk();
    connected.transfer = TransferState::Connected;
    m_setup->showCall(connected);
    next();
    skip();
    QCOMPARE(row(), SetupStepCount);
    QCOMPARE(m_desk.setup.in(SetupState::Skipped), QList{SetupStep::OpeningHours});
    QCOMPARE(m_desk.setup.in(SetupState::Done).size(), SetupStepCount - 1);
    QCOMPARE(find<QPushButton>("setupNextButton")->text(), u"Finish"_s);
    next();
    QCOMPARE(completed.size(), 1);
    QVERIFY(!m_setup->isVisible());
    QCOMPARE(m_desk.connection.projectId, u"proj_desk"_s);
    QCOMPARE(m_desk.connection.publicUrl, u"https://phone.example.org"_s);
    QCOMPARE(m_desk.connection.numbers, QStringList{u"+44 20 7946 0123"_s});
    QVERIFY(m_desk.canTransfer);
    QVERIFY(!toJson(m_desk).contains("seeded"));
    m_setup->openAssistant();
    QCOMPARE(row(), int(SetupStep::OpeningHours));
}

void tst_SetupAssistant::bannerSaysWhatIsLeft()
{
    SetupProgress progress;
    QVERIFY(SetupText::banner(progress, {}).isEmpty()); // it runs by its environment, and nobody asked
    const Notice missing = SetupText::banner(progress, {setting::ApiKey, setting::WebhookSecret});
    QCOMPARE(missing.tone, Tone::Warning);
    QVERIFY(missing.remedy.contains(u"Assistant service"_s) && missing.remedy.contains(u"Signing secret"_s));
    progress.set(SetupStep::Centre, SetupState::Done);
    const Notice open = SetupText::banner(progress, {});
    QVERIFY(open.sentence.contains(u'8'));
    QVERIFY(open.remedy.contains(u"Opening hours"_s) && !open.remedy.contains(u"Centre"_s));
    progress.steps.fill(SetupState::Done);
    progress.set(SetupStep::Transfer, SetupState::Skipped);
    const Notice skipped = SetupText::banner(progress, {});
    QVERIFY(skipped.sentence.contains(u"skipped"_s) && skipped.remedy == u"Connecting callers"_s);
    progress.steps.fill(SetupState::Done);
    QVERIFY(SetupText::banner(progress, {}).isEmpty());
    QVERIFY(!SetupText::banner(progress, {setting::ApiKey}).isEmpty()); // the keychain has lost it
}

void tst_SetupAssistant::secretThatTheKeychainLostIsToBeEnteredAgain()
{
    Preferences desk = aDeskSetUp();
    desk.setup.steps.fill(SetupState::Done);
    m_setup->showPreferences(desk);
    auto *steps = find<QListWidget>("setupStepList");
    const auto rowOf = [steps](SetupStep step) { return steps->item(int(step))->text(); };
    m_setup->showSecrets(secretsIn(SecretSource::None, KeychainState::Waiting)); // nobody knows yet
    QCOMPARE(rowOf(SetupStep::Key), u"Assistant service · done"_s);
    m_setup->showSecrets(secretsIn(SecretSource::None));
    QCOMPARE(rowOf(SetupStep::Key), u"Assistant service · to do"_s);
    QCOMPARE(rowOf(SetupStep::SigningSecret), u"Signing secret · to do"_s);
    QCOMPARE(rowOf(SetupStep::Centre), u"Centre and language · done"_s);
    QVERIFY2(label("setupSummary").contains(u"2 step"_s), qPrintable(label("setupSummary")));
    m_setup->openAssistant();
    QCOMPARE(steps->currentRow(), int(SetupStep::Key));
    QVERIFY(!canGoOn());
    m_setup->showSecrets(secretsIn(SecretSource::Keychain));
    QCOMPARE(rowOf(SetupStep::Key), u"Assistant service · done"_s);
}

QTEST_MAIN(tst_SetupAssistant)
#include "tst_SetupAssistant.moc"
