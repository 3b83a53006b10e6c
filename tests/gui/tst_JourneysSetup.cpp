// SPDX-License-Identifier: GPL-3.0-or-later
#include "../leaks/LeakScan.h"
#include "Tunnel.h"
#include "WindowOnPractice.h"
#include "core/CallSteps.h"
#include "gui/parts/Banner.h"
#include "gui/settings/SettingsDialog.h"
#include "gui/setup/SetupAssistant.h"
#include "gui/setup/SetupText.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using practice::Registering;

namespace {

const QString WrongKey = u"sk-not-the-one"_s;

// As the program comes up for the first time: nothing is chosen, nothing is entered.
Preferences firstStart()
{
    Preferences choices = defaultPreferences();
    choices.isSoundOn = false;
    return choices;
}

// A new desk, its set-up assistant in front, and the internet between it and the practice line.
class NewDesk : public WindowOnPractice
{
public:
    explicit NewDesk(Registering registering = Registering::Permitted)
        : WindowOnPractice(firstStart(), registering)
    {
        tunnel.leadTo(backend->status().port);
        waitForAssistant();
    }

    void startAgain()
    {
        stop();
        start();
        tunnel.leadTo(backend->status().port);
        waitForAssistant();
    }
    void waitForAssistant()
    {
        if (!QApplication::activeWindow())
            assistant()->activateWindow(); // as a desktop does when a file was chosen
        QTRY_VERIFY(assistant()->isVisible() && assistant()->isActiveWindow());
    }

    SetupAssistant *assistant() const { return find<SetupAssistant>(u"setupAssistant"_s); }
    template <class Widget>
    Widget *on(const QString &name) const
    {
        auto *found = assistant()->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QString said(const QString &label) const
    {
        return on<QLabel>(label)->isVisible() ? on<QLabel>(label)->text() : QString();
    }
    QString lacking() const { return said(u"setupLackingLabel"_s); }
    int step() const { return on<QListWidget>(u"setupStepList"_s)->currentRow(); }
    SetupState state(SetupStep step) const { return preferences->now().setup.at(step); }

    // By keys, as all of it.
    void next()
    {
        const int before = step();
        press(Qt::Key_Right, Qt::AltModifier); // the button goes down and up
        QTRY_VERIFY2(!assistant()->isVisible() || step() == before + 1, qPrintable(lacking()));
    }
    void back()
    {
        const int before = step();
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(step(), before - 1);
    }
    void fill(const QString &edit, const QString &text)
    {
        QVERIFY2(tabTo(edit), qPrintable(edit));
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    void push(const QString &button)
    {
        QVERIFY2(tabTo(button), qPrintable(button));
        press(Qt::Key_Space);
    }

    void nameTheCentre()
    {
        QCOMPARE(step(), int(SetupStep::Centre));
        fill(u"centreNameEdit"_s, u"Hill Road Surgery"_s);
        fill(u"centreEmergencyEdit"_s, u"999"_s);
        next();
    }
    void chooseTheService()
    {
        QCOMPARE(step(), int(SetupStep::Key));
        QVERIFY(tabTo(u"setupRegionCombo"_s));
        press(Qt::Key_End); // another address
        fill(u"setupCustomBaseEdit"_s, line.baseUrl().toString());
        fill(u"setupCustomSipEdit"_s, u"sip.example.org"_s);
        fill(u"setupProjectEdit"_s, u"proj_hillroad"_s);
    }
    void enterTheKey(const QString &key)
    {
        push(u"openai-api-keyEnterButton"_s);
        QCOMPARE(focus(), u"openai-api-keyEdit"_s);
        type(key);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(on<QPushButton>(u"openai-api-keyTestButton"_s)->isEnabled(), LongestWait);
        QTRY_VERIFY_WITH_TIMEOUT(!said(u"openai-api-keyTested"_s).isEmpty(), LongestWait);
    }
    void tellThePhoneCompany()
    {
        QCOMPARE(step(), int(SetupStep::PhoneCompany));
        fill(u"setupNumbersEdit"_s, u"+44 20 7946 0100"_s);
        next();
    }
    void giveTheAddress()
    {
        QCOMPARE(step(), int(SetupStep::PublicAddress));
        fill(u"setupPublicUrlEdit"_s, Tunnel::address());
        next();
    }
    void registerTheAddress()
    {
        QCOMPARE(step(), int(SetupStep::SigningSecret));
        push(u"registerAddressButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said(u"registrationResult"_s).contains(u"is registered, and its"_s), LongestWait);
        next();
    }
    void testTheAddress()
    {
        QCOMPARE(step(), int(SetupStep::SignedTest));
        push(u"addressTestButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(SetupStep::SignedTest), SetupState::Done, LongestWait);
    }

    Tunnel tunnel;
};

// Every banner at the top of the window.
QString setupBanners(const WindowOnPractice &on)
{
    QStringList sentences;
    for (const Banner *banner : on.window->findChildren<Banner *>()) {
        if (banner->isVisible())
            sentences.append(banner->notice().sentence + u' ' + banner->notice().remedy);
    }
    return sentences.join(u'\n');
}

void pushBanner(NewDesk &on)
{
    const QList<Banner *> banners = on.window->findChildren<Banner *>();
    const auto own = std::ranges::find_if(banners, [](const Banner *banner) {
        return banner->isVisible() && banner->notice().id == SetupText::BannerNotice;
    });
    QVERIFY(own != banners.end());
    (*own)->findChild<QPushButton *>(u"bannerAction"_s)->setFocus();
    on.press(Qt::Key_Space);
}

void chooseFileFor(const WindowOnPractice &on, const QString &dialog, const QString &path)
{
    auto *found = on.find<QFileDialog>(dialog);
    emit found->fileSelected(path);
    found->close();
}

QString aFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

} // namespace

class tst_JourneysSetup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDeskIsSetUpFromNothing();
    void byHandWhereTheKeyMayNotRegister();
    void itGoesOnWhereItWasLeft();
    void aSkippedStepComesBackAsABanner();
    void aTunnelThatIsDownIsTold();
    void anOlderServersFilesAreTakenOver();
    void noSecretThatWasEnteredIsInAnyFile();

private:
    QTemporaryDir m_runtimeFolder;
};

// Without a keychain: what is entered holds for this run.
void tst_JourneysSetup::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_runtimeFolder.path().toLocal8Bit());
    if (!Tunnel().isReady())
        QSKIP("openssl is not installed: no certificate for the public address");
}

void tst_JourneysSetup::aDeskIsSetUpFromNothing()
{
    NewDesk desk;
    QSignalSpy requests(&desk.line, &practice::PracticeLine::requestReceived);
    QVERIFY2(setupBanners(desk).contains(u"No calls can be answered"_s), qPrintable(setupBanners(desk)));
    desk.nameTheCentre();

    desk.chooseTheService();
    QCOMPARE(desk.lacking(), u"Enter the key."_s);
    desk.enterTheKey(WrongKey);
    QVERIFY2(desk.said(u"openai-api-keyTested"_s).contains(u"does not know this key"_s),
             qPrintable(desk.said(u"openai-api-keyTested"_s)));
    QVERIFY(!desk.on<QPushButton>(u"setupNextButton"_s)->isEnabled()); // not with that one
    desk.enterTheKey(QString::fromLatin1(PracticeKey));
    QTRY_COMPARE_WITH_TIMEOUT(desk.said(u"openai-api-keyTested"_s), u"The key works."_s, LongestWait);
    QVERIFY(desk.on<QLineEdit>(u"openai-api-keyEdit"_s)->text().isEmpty());
    desk.next();

    desk.push(u"setupPhonePaste0CopyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sip:proj_hillroad@sip.example.org;transport=tls"_s);
    desk.tellThePhoneCompany();

    desk.fill(u"setupPublicUrlEdit"_s, u"http://127.0.0.1:5000"_s);
    QVERIFY(!desk.lacking().isEmpty());
    desk.giveTheAddress();

    desk.registerTheAddress();
    desk.testTheAddress();
    desk.push(u"registrationTestButton"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.said(u"registrationTestResult"_s).contains(u"reached this desk"_s),
                              qPrintable(desk.said(u"registrationTestResult"_s)), LongestWait);
    desk.next();

    QCOMPARE(desk.step(), int(SetupStep::FirstCall));
    QVERIFY(desk.said(u"ringNumberLabel"_s).contains(u"+44 20 7946 0100"_s));
    const CallId call = desk.ring(u"booking"_s); // it was announced to the address that was registered
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(SetupStep::FirstCall), SetupState::Done, LongestWait);
    QVERIFY2(desk.said(u"firstCallResult"_s).contains(u"It works"_s), qPrintable(desk.said(u"firstCallResult"_s)));
    for (int step = 0; step <= int(CallStep::Kind::FirstWords); ++step)
        QCOMPARE(desk.said(u"stepWord%1"_s.arg(step)), u"done"_s);
    QCOMPARE(desk.calls()->rowCount(), 1); // the made-up call of the test left nothing
    QCOMPARE(desk.tasks()->rowCount(), 0);
    desk.next();

    QCOMPARE(desk.step(), int(SetupStep::Transfer));
    desk.fill(u"transferTargetEdit"_s, u"+44 20 7946 0123"_s);
    desk.push(u"transferTestButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.on<QRadioButton>(u"canTransferRadio"_s)->isChecked(), LongestWait);
    QVERIFY(desk.said(u"transferResult"_s).contains(u"Connected"_s));
    desk.next();

    QCOMPARE(desk.step(), int(SetupStep::OpeningHours));
    desk.push(u"addSpanButton"_s);
    desk.push(u"copyMondayButton"_s);
    QVERIFY(!desk.preferences->now().opening.week[4].isEmpty());
    desk.next();
    QCOMPARE(desk.said(u"setupSummary"_s), u"Callside is set up."_s);
    desk.next();
    QVERIFY(!desk.assistant()->isVisible());
    QVERIFY2(!setupBanners(desk).contains(u"set"_s), qPrintable(setupBanners(desk)));

    const CallId patient = desk.ringUntilTalking(u"opening-hours"_s); // and it is in use
    const auto accept = std::ranges::find_if(requests, [&](const QVariantList &request) {
        return request.at(3).toString() == patient.value && request.at(1).toString().endsWith("/accept"_L1);
    });
    QVERIFY(accept != requests.end());
    QVERIFY(accept->at(2).toByteArray().contains("Hill Road Surgery"));
    QVERIFY(call != patient);
}

void tst_JourneysSetup::byHandWhereTheKeyMayNotRegister()
{
    NewDesk desk(Registering::NotPermitted);
    desk.nameTheCentre();
    desk.chooseTheService();
    desk.enterTheKey(QString::fromLatin1(PracticeKey));
    desk.next();
    desk.tellThePhoneCompany();
    desk.giveTheAddress();
    desk.push(u"registerAddressButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"registrationResult"_s).contains(u"That is usual"_s), LongestWait);
    desk.push(u"setupServicePaste0CopyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), Tunnel::address() + u"/webhook"_s);
    desk.push(u"webhook-secretEnterButton"_s);
    desk.type(QString::fromLatin1(PracticeSecret));
    desk.press(Qt::Key_Return);
    desk.next();
    desk.testTheAddress();
    QVERIFY(!desk.on<QPushButton>(u"registrationTestButton"_s)->isEnabled());
    desk.next();
    (void)desk.ring(u"booking"_s); // announced where somebody entered the address by hand
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(SetupStep::FirstCall), SetupState::Done, LongestWait);
}

void tst_JourneysSetup::itGoesOnWhereItWasLeft()
{
    NewDesk desk;
    desk.nameTheCentre();
    desk.chooseTheService();
    desk.enterTheKey(QString::fromLatin1(PracticeKey));
    desk.next();
    desk.tellThePhoneCompany();
    desk.fill(u"setupPublicUrlEdit"_s, Tunnel::address());
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.assistant()->isVisible());
    QVERIFY(!setupBanners(desk).isEmpty());
    QCOMPARE(desk.preferences->now().connection.publicUrl, Tunnel::address()); // what was typed is kept

    desk.startAgain();
    QCOMPARE(desk.state(SetupStep::PhoneCompany), SetupState::Done);
    QCOMPARE(desk.step(), int(SetupStep::Key)); // no keychain has kept it
    desk.enterTheKey(QString::fromLatin1(PracticeKey));
    desk.next();
    desk.press(Qt::Key_Escape);
    QVERIFY2(setupBanners(desk).contains(u"Signing secret"_s), qPrintable(setupBanners(desk)));
    pushBanner(desk);
    desk.waitForAssistant();
    desk.giveTheAddress();
    desk.registerTheAddress();
    desk.testTheAddress();
}

void tst_JourneysSetup::aSkippedStepComesBackAsABanner()
{
    NewDesk desk;
    desk.nameTheCentre();
    desk.chooseTheService();
    desk.enterTheKey(QString::fromLatin1(PracticeKey));
    desk.next();
    desk.tellThePhoneCompany();
    desk.giveTheAddress();
    desk.registerTheAddress();
    desk.testTheAddress();
    desk.next();
    for (const SetupStep step : {SetupStep::FirstCall, SetupStep::Transfer, SetupStep::OpeningHours}) {
        QCOMPARE(desk.step(), int(step));
        desk.push(u"setupSkipButton"_s);
    }
    QVERIFY(desk.said(u"setupSummary"_s).contains(u"3 step(s) are left"_s));
    desk.next();
    QVERIFY2(setupBanners(desk).contains(u"skipped"_s), qPrintable(setupBanners(desk)));
    QVERIFY(setupBanners(desk).contains(u"Opening hours"_s));
    (void)desk.ringUntilTalking(u"booking"_s); // calls are answered all the same
    pushBanner(desk);
    desk.waitForAssistant();
    QCOMPARE(desk.step(), int(SetupStep::FirstCall));
}

void tst_JourneysSetup::aTunnelThatIsDownIsTold()
{
    NewDesk desk;
    desk.nameTheCentre();
    desk.chooseTheService();
    desk.enterTheKey(QString::fromLatin1(PracticeKey));
    desk.next();
    desk.tellThePhoneCompany();
    desk.giveTheAddress();
    desk.registerTheAddress();
    desk.tunnel.leadTo(0);
    desk.push(u"addressTestButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.lacking(), u"The test has not succeeded."_s, LongestWait);
    QCOMPARE(desk.state(SetupStep::SignedTest), SetupState::Open);
    desk.push(u"registrationTestButton"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(desk.said(u"registrationTestResult"_s).contains(u"did not reach this desk"_s),
                              qPrintable(desk.said(u"registrationTestResult"_s)), LongestWait);
    desk.tunnel.leadTo(desk.backend->status().port);
    desk.testTheAddress();
    QVERIFY(desk.lacking().isEmpty());
}

void tst_JourneysSetup::anOlderServersFilesAreTakenOver()
{
    NewDesk desk;
    QTemporaryDir server;
    const QString env = aFile(server, u".env"_s,
                              "OPENAI_API_KEY=" + PracticeKey + "\nOPENAI_WEBHOOK_SECRET=" + PracticeSecret +
                                  "\nOPENAI_PROJECT_ID=proj_older\nOPENAI_BASE_URL=" + desk.line.baseUrl().toEncoded() +
                                  "\nVONAGE_NUMBER=+442079460100\nNODE_ENV=production\n");
    desk.push(u"importEnvButton"_s);
    chooseFileFor(desk, u"importOlderDialog"_s, env);
    desk.waitForAssistant();
    const QString told = desk.said(u"importEnvResult"_s);
    QVERIFY2(told.contains(u"OPENAI_API_KEY"_s), qPrintable(told));
    QVERIFY(!told.contains(QString::fromLatin1(PracticeKey)) && !told.contains(QString::fromLatin1(PracticeSecret)));
    QTRY_VERIFY(!setupBanners(desk).contains(u"No calls can be answered"_s));
    desk.nameTheCentre();
    QCOMPARE(desk.on<QLineEdit>(u"setupProjectEdit"_s)->text(), u"proj_older"_s);
    desk.fill(u"setupCustomSipEdit"_s, u"sip.example.org"_s); // no server knows that of another service
    desk.push(u"openai-api-keyTestButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(SetupStep::Key), SetupState::Done, LongestWait);
    desk.next();
    QCOMPARE(desk.on<QLineEdit>(u"setupNumbersEdit"_s)->text(), u"+442079460100"_s);
    QVERIFY(desk.lacking().isEmpty());

    desk.back();
    desk.back();
    QCOMPARE(desk.step(), int(SetupStep::Centre));
    const QString prompts =
        aFile(server, u"prompts.json"_s, R"({"default":{"instructions":"Answer for the surgery on the hill."}})");
    desk.push(u"importPromptsButton"_s);
    chooseFileFor(desk, u"wordingImportDialog"_s, prompts);
    QTRY_VERIFY(desk.words(u"wordingSaidLabel"_s).contains(u"imported"_s));
    QVERIFY2(desk.said(u"importPromptsResult"_s).contains(u"imported"_s),
             qPrintable(desk.said(u"importPromptsResult"_s)));
}

void tst_JourneysSetup::noSecretThatWasEnteredIsInAnyFile()
{
    NewDesk desk;
    desk.nameTheCentre();
    desk.chooseTheService();
    desk.enterTheKey(WrongKey);
    desk.enterTheKey(QString::fromLatin1(PracticeKey));
    desk.next();
    desk.tellThePhoneCompany();
    desk.giveTheAddress();
    desk.registerTheAddress();
    desk.testTheAddress();
    desk.press(Qt::Key_Escape);
    (void)desk.ringUntilTalking(u"booking"_s);
    desk.press(Qt::Key_Comma, Qt::ControlModifier);
    auto *settings = desk.find<SettingsDialog>(u"settingsDialog"_s);
    QTRY_VERIFY(settings->isVisible());
    settings->openPage(SettingsDialog::Page::Connection);
    desk.find<QPushButton>(u"exportButton"_s)->click();
    chooseFileFor(desk, u"exportDialog"_s, desk.folder.filePath(u"exported.json"_s));
    QFile exported(desk.folder.filePath(u"exported.json"_s));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(exported.readAll().contains("Hill Road Surgery"));

    const QList<Secret> signing = desk.connection->settings().webhookSecrets;
    QCOMPARE(signing.size(), 1);
    const LeakScan scan({{u"key"_s, PracticeKey},
                         {u"wrong key"_s, WrongKey.toLatin1()},
                         {u"signing secret"_s, signing.first().reveal(), {}, {signing.first().reveal().mid(6)}}});
    QCOMPARE(scan.leaksBelow(desk.folder.path()), QStringList());
    desk.stop();
    QCOMPARE(scan.leaksBelow(desk.folder.path()), QStringList());
}

QTEST_MAIN(tst_JourneysSetup)
#include "tst_JourneysSetup.moc"
