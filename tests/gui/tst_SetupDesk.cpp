// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskSetup.h"

#include "../openai/ScriptedServer.h"
#include "SampleCalls.h"
#include "SetupFixture.h"
#include "app/CallBoard.h"
#include "app/Clock.h"
#include "app/DeskConnection.h"
#include "app/DeskPreferences.h"
#include "gui/setup/SetupAssistant.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LongEnough = 20'000;

// A desk that an environment has set up, so that nobody's keychain is asked.
struct SetUpDesk {
    explicit SetUpDesk(const Preferences &kept)
        : preferences(QString())
    {
        server.script = [](QTcpSocket *socket, const ScriptedRequest &request) {
            const bool isModels = request.line().startsWith("GET /v1/models");
            socket->write(isModels ? ScriptedServer::answer("200 OK", R"({"object":"list","data":[]})")
                                   : ScriptedServer::answer("401 Unauthorized"));
            socket->disconnectFromHost();
        };
        preferences.change(kept);
        connection = std::make_unique<DeskConnection>(
            preferences, EnvironmentValues{{setting::ApiKey, u"sk-test-key"_s},
                                           {setting::WebhookSecret, u"whsec_c2V0dXAtZGVzay1zZWNyZXQtMDAwMDAwMDE="_s},
                                           {setting::BaseUrl, server.url(u"http"_s, u"/v1"_s)}});
        setup = std::make_unique<DeskSetup>(preferences, *connection, &window);
        QSignalSpy ready(connection.get(), &DeskConnection::ready);
        connection->start();
        if (ready.isEmpty() && !ready.wait(LongEnough))
            qFatal("the secrets are not read");
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        return setup->assistant()->findChild<Widget *>(QString::fromLatin1(name));
    }

    ScriptedServer server;
    QWidget window;
    DeskPreferences preferences;
    std::unique_ptr<DeskConnection> connection;
    std::unique_ptr<DeskSetup> setup;
};

} // namespace

class tst_SetupDesk : public QObject
{
    Q_OBJECT

private slots:
    void deskThatNobodySetsUpHasNoBanner()
    {
        SetUpDesk desk({});
        QVERIFY(desk.setup->banner().isEmpty());
    }

    void bannerFollowsWhatIsDone()
    {
        SetUpDesk desk({});
        QSignalSpy told(desk.setup.get(), &DeskSetup::bannerChanged);
        Preferences changed = desk.preferences.now();
        changed.setup.set(SetupStep::Centre, SetupState::Skipped);
        desk.preferences.change(changed);
        QCOMPARE(told.size(), 1);
        QVERIFY(!desk.setup->banner().isEmpty());
        changed.setup.steps.fill(SetupState::Done);
        desk.preferences.change(changed);
        QCOMPARE(told.size(), 2);
        QVERIFY(desk.setup->banner().isEmpty());
    }

    void skippedStepIsKept()
    {
        SetUpDesk desk({});
        desk.setup->open();
        desk.find<QPushButton>("setupSkipButton")->click();
        QCOMPARE(desk.preferences.now().setup.at(SetupStep::Centre), SetupState::Skipped);
    }

    void keyIsTestedAtTheRealPlace()
    {
        SetUpDesk desk(aDeskSetUp());
        desk.setup->assistant()->openStep(SetupStep::Key);
        desk.find<QPushButton>("openai-api-keyTestButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.preferences.now().setup.at(SetupStep::Key), SetupState::Done, LongEnough);
        QCOMPARE(desk.server.requests.first().header("Authorization"), "Bearer sk-test-key"_ba);
        QCOMPARE(desk.find<QLabel>("openai-api-keyTested")->text(), u"The key works."_s);
    }

    void addressTestTellsWhatIsWrong()
    {
        SetUpDesk desk(aDeskSetUp());
        LineStatus status = samples::goodLine();
        status.intake = LineStatus::Intake::Failed;
        desk.setup->showStatus(status);
        desk.setup->assistant()->openStep(SetupStep::SignedTest);
        desk.find<QPushButton>("addressTestButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QPushButton>("addressTestButton")->isEnabled(), LongEnough);
        QVERIFY(!desk.find<QPushButton>("setupNextButton")->isEnabled());
        QCOMPARE(desk.preferences.now().setup.at(SetupStep::SignedTest), SetupState::Open);
    }

    void whatComesInFromOutsideIsKnownFromThenOn()
    {
        SetUpDesk desk(aDeskSetUp());
        QSignalSpy told(desk.setup.get(), &DeskSetup::reachedChanged);
        QVERIFY(!desk.setup->isReached()); // it only listens
        CallState call = samples::talkingCall(u"rtc_old"_s);
        call.offeredAt = now() - 24h; // of an earlier run
        desk.setup->follow(samples::updates({call}));
        call.offeredAt = now() + 1s;
        call.phase = Phase::Arriving; // only the phone company has it
        desk.setup->follow(samples::updates({call}));
        QVERIFY(!desk.setup->isReached());
        QCOMPARE(told.size(), 0);
        call.phase = Phase::Ringing;
        desk.setup->follow(samples::updates({call}));
        QVERIFY(desk.setup->isReached());
        QCOMPARE(told.size(), 1);
        QVERIFY(desk.preferences.now().setup.hasArrived); // also after a restart
        Preferences changed = desk.preferences.now();
        const Connection before = changed.connection;
        changed.connection.publicUrl = u"https://new.example.org"_s;
        changed.setup = afterConnectionChange(changed.setup, before, changed.connection);
        desk.preferences.change(changed);
        QVERIFY(!desk.setup->isReached());
        QCOMPARE(told.size(), 2);
    }

    void aSignedTestProvesTheWayIn()
    {
        SetUpDesk desk(aDeskSetUp());
        desk.setup->testArrived(u"wh_1"_s);
        QVERIFY(desk.setup->isReached());
    }

    void callsReachTheStepThatWaitsForOne()
    {
        SetUpDesk desk(aDeskSetUp());
        desk.setup->assistant()->setClock(&samples::sampleNow);
        desk.setup->assistant()->openStep(SetupStep::FirstCall);
        CallState call = samples::talkingCall(u"rtc_mine"_s);
        call.offeredAt = samples::sampleNow() + 1s;
        desk.setup->follow(samples::updates({call}));
        QCOMPARE(desk.preferences.now().setup.at(SetupStep::FirstCall), SetupState::Done);
    }
};

QTEST_MAIN(tst_SetupDesk)
#include "tst_SetupDesk.moc"
