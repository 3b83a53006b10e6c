// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"

#include "storage/WordingFile.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// What somebody changes while the line is answering holds for the calls that come from then on, without a restart.
class tst_LineSettings : public QObject
{
    Q_OBJECT

private slots:
    void aCallIsAnsweredWithTheWordingOfItsOffer();
    void theCentresNameIsSaid();
    void anotherModelIsAskedFor();
    void whileItIsClosedCallersHearSo();
    void whileItIsClosedSomebodyMayBeAskedFirst();
    void whileItIsClosedCallsMayBeDeclined();
    void whatSomebodyChoseGoesBeforeTheHours();
    void aDayThatHasCostEnoughAsksFirst();
    void anotherKeyHoldsForTheNextCall();
    void anotherSigningSecretIsBelieved();
    void anotherPortIsListenedTo();
    void aPortThatIsTakenIsSaidAndLeft();
    void aPortThatIsLetGoOfIsTaken();
    void whatWasSaidOfAnotherKeyIsTakenBack();
    void whatTheDeskAddsWhileTheKeysAreReadIsKept();
};

namespace {

constexpr int Enough = 20'000;

// The sessions that calls were accepted with, as the practice line got them.
class AcceptedSessions
{
public:
    explicit AcceptedSessions(practice::PracticeLine &line)
    {
        QObject::connect(&line, &practice::PracticeLine::requestReceived, &m_context,
                         [this](const QString &, const QString &path, const QByteArray &body, const QString &call) {
                             if (path.endsWith(u"/accept"))
                                 m_bodies.insert(call, QJsonDocument::fromJson(body).object());
                         });
    }
    QJsonObject of(const CallId &call) const { return m_bodies.value(call.value); }
    QString instructions(const CallId &call) const { return of(call)["instructions"_L1].toString(); }

private:
    QHash<QString, QJsonObject> m_bodies;
    QObject m_context;
};

bool isTalking(const DeskUnderTest &desk, const CallId &call)
{
    return desk.stage(call) == CallStage::Talking;
}

WordingBook withGoal(WordingBook book, const QString &goal)
{
    for (const WordingVersion &version : book.current()) {
        Prompt prompt = version.prompt;
        prompt.text(WordingSection::Goal) = goal;
        book.save(prompt, {fromMsecs(1), u"Test"_s});
    }
    return book;
}

// Open for the one minute of the week that is furthest from now.
OpeningHours closedNow()
{
    OpeningHours hours;
    hours.timeZone = u"UTC"_s;
    const QDateTime farthest = QDateTime::currentDateTimeUtc().addDays(3);
    hours.week[size_t(farthest.date().dayOfWeek() - 1)] = {{0, 1}};
    return hours;
}

// A line with the shipped wording.
BackendSetup wordedSetup(const DeskUnderTest &desk)
{
    BackendSetup setup = desk.setup();
    setup.wording = shippedWording();
    return setup;
}

} // namespace

void tst_LineSettings::aCallIsAnsweredWithTheWordingOfItsOffer()
{
    DeskUnderTest desk;
    const AcceptedSessions sessions(desk.practice);
    BackendSetup setup = desk.setup();
    setup.wording = withGoal(shippedWording(), u"First goal."_s);
    desk.startBackend(setup);
    const CallId first = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, first), Enough);
    QVERIFY(sessions.instructions(first).contains(u"First goal."));

    desk.backend->setWording(withGoal(setup.wording, u"Second goal."_s));
    desk.letItHold();
    const CallId second = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, second), Enough);
    QVERIFY(sessions.instructions(second).contains(u"Second goal."));
    QVERIFY(!sessions.instructions(second).contains(u"First goal."));
    QVERIFY(isTalking(desk, first));
    QVERIFY(desk.state(first).config.wordingVersion != desk.state(second).config.wordingVersion);
    QVERIFY(setup.wording.version(desk.state(first).config.wordingVersion));
}

void tst_LineSettings::theCentresNameIsSaid()
{
    DeskUnderTest desk;
    const AcceptedSessions sessions(desk.practice);
    BackendSetup setup = wordedSetup(desk);
    setup.preferences.centre.name = u"Practice Street Surgery"_s;
    desk.startBackend(setup);
    const CallId call = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, call), Enough);
    QVERIFY(sessions.instructions(call).contains(u"Practice Street Surgery"));
    QVERIFY(!sessions.instructions(call).contains(u'{'));
}

void tst_LineSettings::anotherModelIsAskedFor()
{
    DeskUnderTest desk;
    const AcceptedSessions sessions(desk.practice);
    desk.startBackend(wordedSetup(desk));
    Settings settings = desk.backend->settings();
    settings.model = u"gpt-realtime-2.1-mini"_s;
    desk.backend->setSettings(settings);
    desk.letItHold();
    const CallId call = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, call), Enough);
    QCOMPARE(sessions.of(call)["model"_L1].toString(), settings.model);
}

void tst_LineSettings::whileItIsClosedCallersHearSo()
{
    DeskUnderTest desk;
    BackendSetup setup = wordedSetup(desk);
    setup.preferences.opening = closedNow();
    desk.startBackend(setup);
    const CallId call = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, call), Enough);
    const WordingVersion *version = setup.wording.version(desk.state(call).config.wordingVersion);
    QVERIFY(version);
    QCOMPARE(version->prompt.hours, PromptHours::Closed);
}

void tst_LineSettings::whileItIsClosedSomebodyMayBeAskedFirst()
{
    DeskUnderTest desk;
    BackendSetup setup = wordedSetup(desk);
    setup.preferences.opening = closedNow();
    setup.preferences.outOfHours = OutOfHours::AskFirst;
    desk.startBackend(setup);
    const CallId call = desk.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(call), CallStage::Ringing, Enough);
    QCOMPARE(desk.practice.acceptTries(call.value), 0);
}

void tst_LineSettings::whileItIsClosedCallsMayBeDeclined()
{
    DeskUnderTest desk;
    BackendSetup setup = wordedSetup(desk);
    setup.preferences.opening = closedNow();
    setup.preferences.outOfHours = OutOfHours::Declined;
    desk.startBackend(setup);
    const CallId call = desk.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).phase, Phase::Ended, Enough);
    QCOMPARE(desk.practice.acceptTries(call.value), 0);
}

void tst_LineSettings::whatSomebodyChoseGoesBeforeTheHours()
{
    DeskUnderTest desk;
    BackendSetup setup = wordedSetup(desk);
    setup.preferences.opening = closedNow();
    setup.preferences.outOfHours = OutOfHours::Declined;
    setup.preferences.mode = LineMode::AskFirst;
    desk.startBackend(setup);
    const CallId call = desk.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(call), CallStage::Ringing, Enough);
}

void tst_LineSettings::aDayThatHasCostEnoughAsksFirst()
{
    DeskUnderTest desk;
    desk.backend->setCostReached(true);
    desk.letItHold();
    const CallId asked = desk.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(asked), CallStage::Ringing, Enough);
    desk.backend->setCostReached(false);
    desk.letItHold();
    const CallId answered = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, answered), Enough);
}

void tst_LineSettings::anotherKeyHoldsForTheNextCall()
{
    DeskUnderTest desk;
    Settings settings = desk.backend->settings();
    settings.apiKey = Secret("sk-not-the-practice-key");
    desk.backend->setSettings(settings);
    desk.letItHold();
    const CallId refused = desk.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().assistant, LineStatus::Assistant::KeyRefused, Enough);
    QTRY_VERIFY_WITH_TIMEOUT(desk.knows(refused) && !isTalking(desk, refused), Enough);

    settings.apiKey = Secret(DeskKey);
    desk.backend->setSettings(settings);
    desk.letItHold();
    const CallId answered = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, answered), Enough);
    QCOMPARE(desk.backend->status().assistant, LineStatus::Assistant::Ok);
}

void tst_LineSettings::anotherSigningSecretIsBelieved()
{
    DeskUnderTest desk;
    Settings settings = desk.backend->settings();
    settings.webhookSecrets = {Secret("whsec_bm90LXRoZS1wcmFjdGljZS1zZWNyZXQtYXQtYWxs")};
    desk.backend->setSettings(settings);
    desk.letItHold();
    const CallId refused = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.backend->status().refusedWebhooks > 0, Enough);
    QVERIFY(!desk.knows(refused));

    settings.webhookSecrets.append(Secret(DeskSecret));
    desk.backend->setSettings(settings);
    desk.letItHold();
    const CallId answered = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, answered), Enough);
}

void tst_LineSettings::anotherPortIsListenedTo()
{
    DeskUnderTest desk;
    const CallId before = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, before), Enough);
    const quint16 oldPort = desk.backend->status().port;
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 newPort = free.serverPort();
    free.close();

    Settings settings = desk.backend->settings();
    settings.webhookPort = newPort;
    desk.backend->setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(desk.backend->status().intake == LineStatus::Intake::Listening &&
                                 desk.backend->status().port == newPort,
                             Enough);
    const CallId after = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, after), Enough);
    QVERIFY(isTalking(desk, before));
    QTcpSocket old;
    old.connectToHost(QHostAddress(QHostAddress::LocalHost), oldPort);
    QVERIFY(!old.waitForConnected(5000));
}

void tst_LineSettings::aPortThatIsTakenIsSaidAndLeft()
{
    DeskUnderTest desk;
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    Settings settings = desk.backend->settings();
    const Settings before = settings;
    settings.webhookPort = taken.serverPort();
    desk.backend->setSettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().intake, LineStatus::Intake::Failed, Enough);
    QVERIFY(desk.backend->status().intakeError.has_value());
    desk.backend->setSettings(before);
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().intake, LineStatus::Intake::Listening, Enough);
    const CallId call = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, call), Enough);
}

void tst_LineSettings::aPortThatIsLetGoOfIsTaken()
{
    DeskUnderTest desk;
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    Settings settings = desk.backend->settings();
    settings.webhookPort = taken.serverPort();
    desk.backend->setSettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().intake, LineStatus::Intake::Failed, Enough);
    taken.close();
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().intake, LineStatus::Intake::Listening, 2 * Enough);
    QCOMPARE(desk.backend->status().port, settings.webhookPort);
    QVERIFY(!desk.backend->status().intakeError);
    const CallId call = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTalking(desk, call), Enough);
}

void tst_LineSettings::whatWasSaidOfAnotherKeyIsTakenBack()
{
    DeskUnderTest desk;
    Settings settings = desk.backend->settings();
    const Settings right = settings;
    settings.apiKey = Secret("sk-not-the-practice-key");
    desk.backend->setSettings(settings);
    desk.letItHold();
    desk.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().assistant, LineStatus::Assistant::KeyRefused, Enough);
    settings.webhookSecrets = {Secret("whsec_bm90LXRoZS1wcmFjdGljZS1zZWNyZXQtYXQtYWxs")};
    desk.backend->setSettings(settings);
    desk.letItHold();
    desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.backend->status().refusedWebhooks > 0, Enough);

    desk.backend->setSettings(right);
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().refusedWebhooks, 0, Enough);
    QVERIFY(desk.backend->status().assistant != LineStatus::Assistant::KeyRefused);
    QVERIFY(!desk.backend->status().assistantError);
}

// The line starts once the keychain has answered; somebody may be at work before.
void tst_LineSettings::whatTheDeskAddsWhileTheKeysAreReadIsKept()
{
    DeskUnderTest desk;
    const BackendSetup setup = desk.setup();
    desk.backend = std::make_unique<Backend>(setup);
    Task task;
    task.number = u"+447700900123"_s;
    desk.backend->addTask(task);
    desk.backend->start();
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().intake, LineStatus::Intake::Listening, Enough);
    QCOMPARE(desk.backend->openTasks().size(), 1);
    desk.startBackend(setup);
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->openTasks().size(), 1, Enough);
    QCOMPARE(desk.backend->openTasks().first().number, task.number);
}

QTEST_GUILESS_MAIN(tst_LineSettings)
#include "tst_LineSettings.moc"
