// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeBeside.h"
#include "WindowOnPractice.h"
#include "core/Choices.h"
#include "gui/parts/Banner.h"
#include "gui/parts/StatusPill.h"
#include "gui/settings/SettingsDialog.h"
#include "gui/wording/RehearsalSheet.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using Page = SettingsDialog::Page;
using Parts = WindowOnPractice::Parts;

namespace {

Preferences centreChoices(LineMode mode = LineMode::AssistantAnswers)
{
    Preferences choices = deskChoices(mode);
    choices.centre.name = u"Riverside Medical Centre"_s;
    choices.centre.emergencyNumber = u"999"_s;
    choices.centre.language = u"en"_s;
    return choices;
}

// Open on one day of the week only, and not today.
Preferences closedChoices(OutOfHours outOfHours)
{
    Preferences choices = centreChoices();
    const int inThreeDays = (QDate::currentDate().dayOfWeek() - 1 + 3) % 7;
    choices.opening.week[size_t(inThreeDays)] = {{8 * 60, 18 * 60}};
    choices.outOfHours = outOfHours;
    return choices;
}

Preferences openChoices()
{
    Preferences choices = centreChoices();
    for (auto &day : choices.opening.week)
        day = {{0, 24 * 60}};
    choices.opening.week[size_t((QDate::currentDate().dayOfWeek() - 1 + 3) % 7)].clear();
    return choices;
}

// What the practice line was sent.
class Requests
{
public:
    explicit Requests(const practice::PracticeLine &line)
        : m_spy(&line, &practice::PracticeLine::requestReceived)
    {
    }
    // What a call was answered with; empty: it was not.
    QString accepted(const CallId &call) const { return bodyOf(call, u"/accept"_s); }
    bool isDeclined(const CallId &call) const { return !bodyOf(call, u"/reject"_s).isEmpty(); }

private:
    QString bodyOf(const CallId &call, const QString &verb) const
    {
        for (const QVariantList &request : m_spy) {
            if (request.at(1).toString().endsWith(verb) && request.at(3).toString() == call.value)
                return QString::fromUtf8(request.at(2).toByteArray());
        }
        return {};
    }
    QSignalSpy m_spy;
};

QString instructionsIn(const QString &acceptBody)
{
    return QJsonDocument::fromJson(acceptBody.toUtf8())["instructions"_L1].toString();
}

// Every banner at the top of the window.
QString bannersOf(const WindowOnPractice &on)
{
    QStringList sentences;
    for (const Banner *banner : on.window->findChildren<Banner *>()) {
        if (banner->isVisible())
            sentences.append(banner->notice().sentence);
    }
    return sentences.join(u'\n');
}

void openSettings(WindowOnPractice &on, Page page)
{
    on.press(Qt::Key_Comma, Qt::ControlModifier);
    auto *settings = on.find<SettingsDialog>(u"settingsDialog"_s);
    QTRY_VERIFY(settings->isVisible() && settings->isActiveWindow());
    settings->openPage(page);
}

void click(const WindowOnPractice &on, const QString &button)
{
    auto *found = on.find<QPushButton>(button);
    QVERIFY2(found->isEnabled() && found->isVisible(), qPrintable(button));
    found->click();
}

// Chooses the words of the tone, and writes some more.
void writeTone(WindowOnPractice &on, const QString &text)
{
    auto *which = on.find<QComboBox>(u"wordingCombo"_s);
    const int day = which->findData(u"day-en"_s);
    QVERIFY(day >= 0);
    which->setCurrentIndex(day);
    emit which->activated(day);
    click(on, u"wordingWordsButton"_s);
    on.find<QListWidget>(u"wordingSectionsList"_s)->setCurrentRow(int(WordingSection::Tone));
    on.find<QPlainTextEdit>(u"wordingSectionEdit"_s)->setFocus();
    on.press(Qt::Key_End, Qt::ControlModifier);
    on.press(Qt::Key_Return);
    on.type(text);
}

// What was changed has come to where calls are met.
void letItHold(const WindowOnPractice &on)
{
    QSignalSpy answered(on.backend.get(), &Backend::eventsRead);
    on.backend->askEvents({u"nobody"_s}); // goes the same way, behind it
    QVERIFY(answered.wait(LongestWait));
}

void chooseFile(const WindowOnPractice &on, const QString &dialog, const QString &path)
{
    auto *found = on.find<QFileDialog>(dialog);
    emit found->fileSelected(path);
    found->close();
}

} // namespace

class tst_JourneysSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSavedWordingIsForTheNextCall();
    void theTopOfTheWindowSaysUntilWhenItIsOpen();
    void aClosedCentreAnswersWithItsClosedWording();
    void aClosedCentreAsksFirst();
    void aClosedCentreDeclines();
    void theCentresFactsAreInTheWords();
    void aKeyThatIsEnteredIsUsedAtOnce();
    void settingsMoveToAnotherDesk();
    void aFileDoesNotMoveTheKey();
    void aWrongFileChangesNothing();
    void anOlderServersSettingsAreTakenOver();
    void anOlderServersFileWithoutAKeyDoesNotMoveOurs();
    void theDaysLimitWarnsAndAsksFirst();
    void aWordingIsRehearsedBesideTheRealLine();
    void thePracticeWindowShowsNoSuchPages();
    void aDamagedWordingIsToldOf();

private:
    QTemporaryDir m_runtimeFolder;
};

// Without a keychain: what is entered holds for this run.
void tst_JourneysSettings::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_runtimeFolder.path().toLocal8Bit());
}

void tst_JourneysSettings::aSavedWordingIsForTheNextCall()
{
    WindowOnPractice on(centreChoices(), 4, false, Parts::All);
    const Requests requests(on.line);
    QSignalSpy sent(&on.line, &practice::PracticeLine::clientEventReceived);
    const CallId live = on.ringUntilTalking(u"booking"_s);
    QVERIFY(!requests.accepted(live).contains(u"Hum a tune"_s));
    QTRY_COMPARE(on.words(u"wordingLabel"_s), u"Day, version 1"_s);

    openSettings(on, Page::Assistant);
    writeTone(on, u"- Hum a tune."_s);
    click(on, u"wordingSaveButton"_s);
    QVERIFY2(on.words(u"wordingSaidLabel"_s).contains(u"version 2"_s), qPrintable(on.words(u"wordingStateLabel"_s)));
    on.press(Qt::Key_Escape);

    letItHold(on);
    const CallId next = on.ring(u"opening-hours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!requests.accepted(next).isEmpty(), LongestWait);
    QVERIFY(instructionsIn(requests.accepted(next)).contains(u"Hum a tune."_s));
    on.window->findChild<CallListView *>()->select(next);
    QTRY_COMPARE(on.words(u"wordingLabel"_s), u"Day, version 2"_s);
    on.list()->select(live);
    QTRY_COMPARE(on.words(u"wordingLabel"_s), u"Day, version 1"_s);
    for (const QVariantList &event : sent) {
        if (event.at(0).toString() == live.value)
            QVERIFY(!QJsonDocument(event.at(1).toJsonObject()).toJson().contains("Hum a tune"));
    }
    on.stop();
    on.start(); // it was kept
    QCOMPARE(on.wording->now().history(u"day-en")->latest().number, 2);
    QCOMPARE(on.wording->now().history(u"day-en")->latest().stamp.by, u"frontdesk"_s); // the computer's account
}

void tst_JourneysSettings::theTopOfTheWindowSaysUntilWhenItIsOpen()
{
    WindowOnPractice on(openChoices(), 8, false, Parts::All);
    auto *pill = on.find<StatusPill>(u"hoursPill"_s);
    QVERIFY(pill->isVisible());
    QVERIFY2(pill->text().startsWith(u"Now open until"_s), qPrintable(pill->text()));
    QVERIFY2(pill->toolTip().contains(u"“Day”"_s), qPrintable(pill->toolTip()));
    Preferences closed = closedChoices(OutOfHours::Declined);
    on.preferences->change(closed);
    QVERIFY2(pill->text().startsWith(u"Closed until"_s), qPrintable(pill->text()));
    QVERIFY2(on.find<QPushButton>(u"lineModeButton"_s)->text().startsWith(u"Closed until"_s),
             qPrintable(on.find<QPushButton>(u"lineModeButton"_s)->text()));
    on.preferences->chooseMode(LineMode::AskFirst); // somebody is here after all
    QTRY_COMPARE(on.find<QPushButton>(u"lineModeButton"_s)->text(), u"Ask me first"_s);
    QVERIFY(!pill->isVisible());
    closed.opening = {};
    on.preferences->change(closed);
    QVERIFY(!pill->isVisible()); // nothing was ever said of hours
}

void tst_JourneysSettings::aClosedCentreAnswersWithItsClosedWording()
{
    WindowOnPractice on(closedChoices(OutOfHours::ClosedWording), 8, false, Parts::All);
    const Requests requests(on.line);
    const CallId call = on.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!requests.accepted(call).isEmpty(), LongestWait);
    QTRY_COMPARE(on.words(u"wordingLabel"_s), u"Closed, version 1"_s);
}

void tst_JourneysSettings::aClosedCentreAsksFirst()
{
    WindowOnPractice on(closedChoices(OutOfHours::AskFirst), 8, false, Parts::All);
    const Requests requests(on.line);
    const CallId call = on.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ringing, LongestWait);
    QVERIFY(requests.accepted(call).isEmpty());
    on.press(Qt::Key_F3);
    QTRY_VERIFY_WITH_TIMEOUT(!requests.accepted(call).isEmpty(), LongestWait);
    QTRY_COMPARE(on.words(u"wordingLabel"_s), u"Closed, version 1"_s);
}

void tst_JourneysSettings::aClosedCentreDeclines()
{
    WindowOnPractice on(closedChoices(OutOfHours::Declined), 8, false, Parts::All);
    const Requests requests(on.line);
    const CallId call = on.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(requests.isDeclined(call), LongestWait);
    QVERIFY(requests.accepted(call).isEmpty());
}

void tst_JourneysSettings::theCentresFactsAreInTheWords()
{
    WindowOnPractice on(centreChoices(), 8, false, Parts::All);
    const Requests requests(on.line);
    openSettings(on, Page::Centre);
    auto *name = on.find<QLineEdit>(u"centreNameEdit"_s);
    name->setFocus();
    name->selectAll();
    on.type(u"Hill Surgery"_s);
    QCOMPARE(on.preferences->now().centre.name, u"Riverside Medical Centre"_s); // not while it is typed
    on.press(Qt::Key_Tab);
    QCOMPARE(on.preferences->now().centre.name, u"Hill Surgery"_s);
    auto *emergency = on.find<QLineEdit>(u"centreEmergencyEdit"_s);
    emergency->setFocus();
    emergency->selectAll();
    on.type(u"nine nine nine"_s);
    on.press(Qt::Key_Tab);
    QCOMPARE(on.preferences->now().centre.emergencyNumber, u"999"_s); // no number
    on.press(Qt::Key_Escape);
    letItHold(on);
    const CallId call = on.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!requests.accepted(call).isEmpty(), LongestWait);
    const QString words = instructionsIn(requests.accepted(call));
    QVERIFY(words.contains(u"Hill Surgery"_s));
    QVERIFY(words.contains(u"999"_s));
    QVERIFY(!words.contains(u"{centre_name}"_s));
}

void tst_JourneysSettings::aKeyThatIsEnteredIsUsedAtOnce()
{
    WindowOnPractice on(centreChoices(), 8, false, Parts::KeyToCome);
    const Requests requests(on.line);
    const CallId lost = on.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(lost), CallStage::Lost, LongestWait);

    openSettings(on, Page::Connection);
    click(on, u"openai-api-keyEnterButton"_s);
    auto *edit = on.find<QLineEdit>(u"openai-api-keyEdit"_s);
    edit->setFocus();
    on.type(QString::fromLatin1(PracticeKey));
    click(on, u"openai-api-keySaveButton"_s);
    QTRY_COMPARE(on.connection->settings().apiKey, Secret(PracticeKey));
    QVERIFY(edit->text().isEmpty()); // never shown again
    click(on, u"openai-api-keyTestButton"_s);
    auto *tested = on.find<QLabel>(u"openai-api-keyTested"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tested->isVisible() && tested->text().contains(u"works"_s), LongestWait);
    on.press(Qt::Key_Escape);
    letItHold(on);
    (void)on.ringUntilTalking(u"booking"_s);

    on.stop(); // nothing of it is in any file
    const QDir folder(on.folder.path());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(PracticeKey), qPrintable(name));
    }
}

void tst_JourneysSettings::settingsMoveToAnotherDesk()
{
    QTemporaryDir stick;
    const QString path = stick.filePath(u"callside-settings.json"_s);
    {
        WindowOnPractice on(openChoices(), 8, false, Parts::All);
        openSettings(on, Page::Assistant);
        writeTone(on, u"- Hum a tune."_s);
        click(on, u"wordingSaveButton"_s);
        on.find<SettingsDialog>(u"settingsDialog"_s)->openPage(Page::Connection);
        click(on, u"exportButton"_s);
        chooseFile(on, u"exportDialog"_s, path);
        QVERIFY2(on.words(u"keepingSaidLabel"_s).contains(u"callside-settings.json"_s),
                 qPrintable(on.words(u"keepingSaidLabel"_s)));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("Riverside Medical Centre"));
    QVERIFY(!written.contains(PracticeKey) && !written.contains(PracticeSecret.sliced(6)));
    const QJsonValue own = QJsonDocument::fromJson(written)["preferences"_L1]["deskUser"_L1];
    QCOMPARE(own.toString(), QString()); // who sits there stays there

    Preferences other = deskChoices();
    other.deskUser = u"Back office"_s;
    other.people.clear();
    WindowOnPractice on(other, 8, false, Parts::All);
    const Requests requests(on.line);
    openSettings(on, Page::Connection);
    click(on, u"importButton"_s);
    chooseFile(on, u"importDialog"_s, path);
    const QString said = on.words(u"keepingSaidLabel"_s);
    QVERIFY2(said.contains(u"wording"_s) && said.contains(u"people"_s) && said.contains(u"opening hours"_s),
             qPrintable(said));
    QCOMPARE(on.preferences->now().centre.name, u"Riverside Medical Centre"_s);
    QCOMPARE(on.preferences->now().people.size(), 2);
    QCOMPARE(on.preferences->now().deskUser, u"Back office"_s);
    on.press(Qt::Key_Escape);
    letItHold(on);
    const CallId call = on.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!requests.accepted(call).isEmpty(), LongestWait);
    QVERIFY(instructionsIn(requests.accepted(call)).contains(u"Hum a tune."_s));
}

void tst_JourneysSettings::aFileDoesNotMoveTheKey()
{
    WindowOnPractice on(centreChoices(), 8, false, Parts::All);
    const Preferences before = on.preferences->now();
    Preferences others = before;
    others.connection.region = Region::Custom;
    others.connection.customBase = u"https://elsewhere.example/v1"_s;
    others.connection.customSipHost = u"sip.elsewhere.example"_s;
    others.connection.model = u"gpt-realtime-2"_s;
    QTemporaryDir stick;
    QFile file(stick.filePath(u"callside-settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toJson(Choices{others, on.wording->now()}));
    file.close();
    openSettings(on, Page::Connection);
    click(on, u"importButton"_s);
    chooseFile(on, u"importDialog"_s, file.fileName());
    const QString said = on.words(u"keepingSaidLabel"_s);
    QVERIFY2(said.contains(u"elsewhere.example"_s), qPrintable(said));
    QCOMPARE(on.preferences->now().connection.region, before.connection.region);
    QCOMPARE(on.preferences->now().connection.customBase, before.connection.customBase);
    QCOMPARE(on.preferences->now().connection.model, u"gpt-realtime-2"_s);
}

void tst_JourneysSettings::aWrongFileChangesNothing()
{
    QTemporaryDir stick;
    QFile file(stick.filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"prompts\": {}}");
    file.close();
    WindowOnPractice on(centreChoices(), 8, false, Parts::All);
    const Preferences before = on.preferences->now();
    const WordingBook wording = on.wording->now();
    openSettings(on, Page::Connection);
    click(on, u"importButton"_s);
    chooseFile(on, u"importDialog"_s, file.fileName());
    QVERIFY(on.words(u"keepingSaidLabel"_s).startsWith(u"Nothing was taken over."_s));
    click(on, u"importButton"_s);
    chooseFile(on, u"importDialog"_s, stick.filePath(u"not-there.json"_s));
    QVERIFY(on.words(u"keepingSaidLabel"_s).contains(u"could not be read"_s));
    QCOMPARE(on.preferences->now(), before);
    QCOMPARE(on.wording->now(), wording);
}

void tst_JourneysSettings::anOlderServersSettingsAreTakenOver()
{
    QTemporaryDir server;
    QFile file(server.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("OPENAI_API_KEY=" + PracticeKey +
               "\nOPENAI_PROJECT_ID=proj_clinic\nVONAGE_NUMBER=+442079460123\nNODE_ENV=production\n");
    file.close();
    WindowOnPractice on(centreChoices(), 8, false, Parts::KeyToCome);
    openSettings(on, Page::Connection);
    click(on, u"importOlderButton"_s);
    chooseFile(on, u"importOlderDialog"_s, file.fileName());
    const QString said = on.words(u"keepingSaidLabel"_s);
    QVERIFY2(said.contains(u"OPENAI_API_KEY"_s) && said.contains(u"OPENAI_PROJECT_ID"_s), qPrintable(said));
    QVERIFY2(said.contains(u"NODE_ENV"_s), qPrintable(said));
    QVERIFY(!said.contains(QString::fromLatin1(PracticeKey)));
    QCOMPARE(on.preferences->now().connection.projectId, u"proj_clinic"_s);
    QTRY_COMPARE(on.connection->settings().apiKey, Secret(PracticeKey));
    on.press(Qt::Key_Escape);
    letItHold(on);
    (void)on.ringUntilTalking(u"booking"_s);
}

void tst_JourneysSettings::anOlderServersFileWithoutAKeyDoesNotMoveOurs()
{
    QTemporaryDir server;
    QFile file(server.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("OPENAI_BASE_URL=https://elsewhere.example/v1\nOPENAI_PROJECT_ID=proj_clinic\n");
    file.close();
    WindowOnPractice on(centreChoices(), 8, false, Parts::All);
    const Connection before = on.preferences->now().connection;
    openSettings(on, Page::Connection);
    click(on, u"importOlderButton"_s);
    chooseFile(on, u"importOlderDialog"_s, file.fileName());
    const QString said = on.words(u"keepingSaidLabel"_s);
    QVERIFY2(said.startsWith(u"Taken over: OPENAI_PROJECT_ID.\n"_s), qPrintable(said));
    QCOMPARE(on.preferences->now().connection.customBase, before.customBase);
    QCOMPARE(on.preferences->now().connection.region, before.region);
    QCOMPARE(on.preferences->now().connection.projectId, u"proj_clinic"_s);
}

void tst_JourneysSettings::theDaysLimitWarnsAndAsksFirst()
{
    Preferences choices = centreChoices();
    choices.dailyLimitCents = 1;
    choices.doesLimitAskFirst = true;
    WindowOnPractice on(choices, 8, false, Parts::All);
    const CallId first = on.ringUntilTalking(u"booking"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(bannersOf(on).contains(u"what the day’s limit allows"_s), qPrintable(bannersOf(on)),
                              LongestWait);
    QVERIFY(on.stage(first) != CallStage::Lost); // no call is ended for its cost
    QVERIFY(!on.find<QLabel>(u"costLabel"_s)->toolTip().isEmpty());
    letItHold(on);
    const CallId second = on.ring(u"opening-hours"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(second), CallStage::Ringing, LongestWait);
    QTRY_COMPARE(on.find<QPushButton>(u"lineModeButton"_s)->text(), u"Ask me first"_s);

    on.line.hangUpAll();
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(first), CallStage::Ended, LongestWait);
    on.stop();
    on.start(); // the journal knows what today has cost
    QTRY_VERIFY_WITH_TIMEOUT(bannersOf(on).contains(u"what the day’s limit allows"_s), LongestWait);
    Preferences more = on.preferences->now();
    more.dailyLimitCents = 100'000;
    on.preferences->change(more);
    QVERIFY(!bannersOf(on).contains(u"what the day’s limit allows"_s));
    QTRY_COMPARE(on.find<QPushButton>(u"lineModeButton"_s)->text(), u"Assistant answering"_s);
    letItHold(on);
    (void)on.ringUntilTalking(u"booking"_s);
}

void tst_JourneysSettings::aWordingIsRehearsedBesideTheRealLine()
{
    WindowOnPractice on(closedChoices(OutOfHours::Declined), 8, false, Parts::All);
    const Requests real(on.line);
    std::unique_ptr<PracticeBeside> beside;
    connect(on.window.get(), &MainWindow::rehearseWanted, on.window.get(), [&](const Prompt &prompt) {
        if (!beside) {
            beside = std::make_unique<PracticeBeside>(on.setup(), *on.preferences, on.preferences->userName());
            QVERIFY(beside->open());
        }
        beside->rehearse(prompt);
    });
    openSettings(on, Page::Assistant);
    writeTone(on, u"- Hum a tune."_s); // not saved
    click(on, u"wordingRehearseButton"_s);
    QVERIFY(beside);
    const auto sheet = [] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto found = std::ranges::find_if(windows, [](const QWidget *window) {
            return window->objectName() == "rehearsalSheet"_L1 && window->isVisible();
        });
        return found == windows.end() ? nullptr : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(sheet(), LongestWait);
    const QString sent = sheet()->findChild<QPlainTextEdit *>(u"rehearsalSentView"_s)->toPlainText();
    QVERIFY(sent.startsWith(u"POST "_s));
    QVERIFY(sent.contains(u"Hum a tune."_s));
    QVERIFY(sent.contains(u"Riverside Medical Centre"_s));
    QVERIFY(sheet()->findChild<QLabel *>(u"rehearsalTitle"_s)->text().contains(u"Day"_s));
    QCOMPARE(on.calls()->rowCount(), 0);
    QCOMPARE(on.wording->now().history(u"day-en")->latest().number, 1);
}

void tst_JourneysSettings::thePracticeWindowShowsNoSuchPages()
{
    WindowOnPractice on;
    openSettings(on, Page::Assistant);
    auto *pages = on.find<QListWidget>(u"settingsPageList"_s);
    QVERIFY(pages->findItems(u"Assistant"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(pages->findItems(u"Connection"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(!pages->findItems(u"People"_s, Qt::MatchExactly).isEmpty());
    QVERIFY(!on.window->findChild<QWidget *>(u"wordingSaveButton"_s));
}

void tst_JourneysSettings::aDamagedWordingIsToldOf()
{
    WindowOnPractice on(centreChoices(), 8, false, Parts::All);
    on.stop();
    QFile file(on.folder.filePath(u"wording.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    on.start();
    QVERIFY2(bannersOf(on).contains(u"wording is damaged"_s), qPrintable(bannersOf(on)));
}

QTEST_MAIN(tst_JourneysSettings)
#include "tst_JourneysSettings.moc"
