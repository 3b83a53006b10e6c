// SPDX-License-Identifier: GPL-3.0-or-later
// The set-up assistant, page by page.
#include "SetupFixture.h"
#include "ShotStage.h"
#include "gui/setup/SetupAssistant.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside::shots {

namespace {

using State = LineCheckResult::State;

SetupAssistant *openSetup(Stage &stage, SetupStep step)
{
    auto *assistant = new SetupAssistant(stage.console);
    Preferences desk = test::aDeskSetUp();
    for (int i = 0; i < int(step); ++i)
        desk.setup.set(SetupStep(i), i == 2 ? SetupState::Skipped : SetupState::Done);
    desk.setup.webhookEndpoint = u"whe_1"_s;
    assistant->setClock(&samples::sampleNow);
    assistant->showPreferences(desk);
    assistant->showSecrets(test::secretsIn(SecretSource::Keychain));
    assistant->showStatus(samples::goodLine());
    assistant->openStep(step);
    return assistant;
}

Scene setupPage(const QString &name, SetupStep step, const std::function<void(SetupAssistant &)> &act = {})
{
    return {u"setup-"_s + name, [](Stage &) {},
            [step, act](Stage &stage) {
                SetupAssistant *assistant = openSetup(stage, step);
                if (act)
                    act(*assistant);
            }};
}

void arrive(SetupAssistant &assistant, CallState call)
{
    call.offeredAt = samples::sampleNow();
    call.webhookId = u"wh_mine"_s;
    assistant.showCall(call);
}

void testAddress(SetupAssistant &assistant, State signature)
{
    for (const LineCheckResult &result : test::addressResults(signature))
        assistant.showAddressTest(result);
    assistant.showAddressTestFinished();
}

} // namespace

QList<Scene> setupScenes()
{
    return {
        setupPage(u"centre"_s, SetupStep::Centre),
        setupPage(u"key"_s, SetupStep::Key,
                  [](SetupAssistant &setup) { setup.showKeyTest(test::aKeyTest(KeyTest::Outcome::Works)); }),
        setupPage(u"keywrong"_s, SetupStep::Key,
                  [](SetupAssistant &setup) { setup.showKeyTest(test::aKeyTest(KeyTest::Outcome::WrongKey)); }),
        setupPage(u"company"_s, SetupStep::PhoneCompany),
        setupPage(u"address"_s, SetupStep::PublicAddress),
        setupPage(
            u"secret"_s, SetupStep::SigningSecret,
            [](SetupAssistant &setup) {
                setup.showRegistration({SetupRegistration::Outcome::AlreadyThere, test::anEndpoint(), 0, std::nullopt});
            }),
        setupPage(u"test"_s, SetupStep::SignedTest, [](SetupAssistant &setup) { testAddress(setup, State::Bad); }),
        setupPage(u"ring"_s, SetupStep::FirstCall),
        setupPage(u"rang"_s, SetupStep::FirstCall,
                  [](SetupAssistant &setup) { arrive(setup, samples::talkingCall(u"rtc_mine"_s)); }),
        setupPage(u"lost"_s, SetupStep::FirstCall,
                  [](SetupAssistant &setup) { arrive(setup, samples::lostCall(u"rtc_mine"_s)); }),
        setupPage(u"transfer"_s, SetupStep::Transfer,
                  [](SetupAssistant &setup) { arrive(setup, samples::notConfirmedCall(u"rtc_mine"_s)); }),
        setupPage(u"hours"_s, SetupStep::OpeningHours),
        setupPage(u"ready"_s, SetupStep::OpeningHours,
                  [](SetupAssistant &setup) { setup.findChild<QPushButton *>(u"setupSkipButton"_s)->click(); }),
    };
}

} // namespace callside::shots
