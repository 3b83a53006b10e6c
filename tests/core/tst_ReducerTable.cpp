// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"
#include "CallInvariants.h"
#include "SampleEvents.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct NamedCall {
    QByteArray name;
    Story call;
};

// At least one call in every phase, and every state of the link that a phase knows.
QList<NamedCall> everyCall()
{
    const Error unreachable = anError(Error::Kind::Unreachable);
    const ReferRequested refer{op("op"), u"tel:+442079460000"_s};
    return {
        {"nothing yet", Story{}},
        {"arriving", anArrivingCall()},
        {"by a phone company, talking", aProviderCallTalking()},
        {"being moved", aCallBeingMoved()},
        {"being moved, left by the assistant",
         aCallBeingMoved().then(MonitorClosed{}).then(MonitorRefused{notFound()})},
        {"ringing", aRingingCall()},
        {"declining", aRingingCall().then(DeclineRequested{op("op")})},
        {"accepting", anAcceptingCall()},
        {"accepting minimally", anAcceptingCall().then(CommandFailed{own(1), anError(Error::Kind::Refused, 400)})},
        {"between tries", anAcceptingCall().then(CommandFailed{own(1), notFound()})},
        {"accepted perhaps", anAcceptingCall().then(CommandFailed{own(1), anError(Error::Kind::TimedOut)})},
        {"accepted perhaps, not found yet", anAcceptingCall()
                                                .then(CommandFailed{own(1), anError(Error::Kind::TimedOut)})
                                                .then(MonitorRefused{notFound()})},
        {"unwanted", anAcceptingCall().then(HangUpRequested{op("op")})},
        {"unwanted, accepted perhaps",
         anAcceptingCall().then(HangUpRequested{op("op")}).then(CommandFailed{own(1), unreachable})},
        {"answered", anAnsweredCall()},
        {"not joinable yet", anAnsweredCall().then(MonitorRefused{notFound()})},
        {"attached", anAttachedCall()},
        {"live", aLiveCall()},
        {"talking", aCallTalking()},
        {"assistant speaking", aCallWhileTheAssistantSpeaks()},
        {"steered", aCallTalking().then(SteerRequested{op("op"), u"Be brief."_s, true})},
        {"steered, being answered",
         aCallTalking().then(SteerRequested{op("op"), u"Be brief."_s, true}).then(responseStarted("resp_2"))},
        {"steered meanwhile", aCallWhileTheAssistantSpeaks().then(SteerRequested{op("op"), u"Be brief."_s, true})},
        {"asked to say", aCallTalking().then(SayRequested{op("op"), u"One moment."_s})},
        {"asked to say, being said",
         aCallTalking().then(SayRequested{op("op"), u"One moment."_s}).then(responseStarted("resp_2"))},
        {"asked to stop", aCallWhileTheAssistantSpeaks().then(StopTalkingRequested{op("op")})},
        {"just lost", aCallTalking().then(MonitorClosed{})},
        {"out of sight", aCallOutOfSight()},
        {"transfer sent", aCallTalking().then(refer)},
        {"transfer sent, gone", aCallTalking().then(refer).then(MonitorClosed{}).then(MonitorRefused{notFound()})},
        {"transfer asked", aCallTalking().then(refer).then(CommandSucceeded{op("op"), {}})},
        {"transfer asked, out of sight", aCallConnecting().then(MonitorClosed{}).then(MonitorRefused{unreachable})},
        {"not confirmed", aCallConnecting().then(TimerElapsed{TimerKind::TransferCheck, {}})},
        {"goodbye asked", aCallTalking().then(EndPolitelyRequested{op("op")})},
        {"saying goodbye", aCallTalking().then(EndPolitelyRequested{op("op")}).then(responseStarted("resp_bye"))},
        {"goodbye said", aCallSayingGoodbye().then(server::AssistantAudioStopped{u"resp_bye"_s})},
        {"hanging up", aCallTalking().then(HangUpRequested{op("op")})},
        {"hung up", aCallTalking().then(HangUpRequested{op("op")}).then(CommandSucceeded{op("op"), {}})},
        {"hanging up out of sight", aCallOutOfSight().then(HangUpRequested{op("op")})},
        {"urgent", anUrgentCall()},
        {"urgent, seen", anUrgentCall().then(UrgencyAcknowledged{op("op"), u"Front desk"_s})},
        {"unclear",
         aCallTalking().then(server::CallerSpeechStarted{}).then(TimerElapsed{TimerKind::TextCheck, u"words"_s}, 25s)},
        {"silent", aCallTalking().then(TimerElapsed{TimerKind::SilenceCheck, {}}, 70s)},
        {"asked to wait", aCallTalking().then(HoldRequested{op("op"), true})},
        {"waiting", aCallTalking().then(HoldRequested{op("op"), true}).then(server::SessionChanged{})},
        {"closed line", Story{}.then(anOffer(LineMode::Closed))},
        {"closed line, not declined", Story{}.then(anOffer(LineMode::Closed)).then(CommandFailed{own(1), unreachable})},
        {"resumed", aCallTalking().then(ConsoleRestarted{})},
        {"ended", anEndedCall()},
        {"missed", Story{}.then(anOffer(), 2min)},
    };
}

} // namespace

Q_DECLARE_METATYPE(Story)

class tst_ReducerTable : public QObject
{
    Q_OBJECT

private slots:
    void everyPhaseIsInTheTable();
    void everyEventInEveryCallKeepsTheRules_data();
    void everyEventInEveryCallKeepsTheRules();
    void theSameTwiceGivesTheSame();
    void anEventOfAnUnknownCallIsNothing();
};

void tst_ReducerTable::everyPhaseIsInTheTable()
{
    const QList<NamedCall> calls = everyCall();
    for (int phase = 0; phase <= int(Phase::Ended); ++phase) {
        QVERIFY(std::any_of(calls.cbegin(), calls.cend(), [phase](const NamedCall &call) {
            return !call.call.state.id.value.isEmpty() && call.call.state.phase == Phase(phase);
        }));
    }
}

void tst_ReducerTable::everyEventInEveryCallKeepsTheRules_data()
{
    QTest::addColumn<Story>("call");
    for (const NamedCall &call : everyCall())
        QTest::newRow(call.name) << call.call;
}

void tst_ReducerTable::everyEventInEveryCallKeepsTheRules()
{
    QFETCH(const Story, call);
    for (const std::chrono::milliseconds after : {100ms, 25'000ms}) {
        for (const NamedEvent &event : everyEvent()) {
            const CallEvent reduced{theCall(), call.now + after, event.payload, {}};
            const QString broken = brokenRule(call.state, reduced, reduce(call.state, reduced));
            QVERIFY2(broken.isEmpty(), event.name + ": " + broken.toUtf8());
        }
    }
}

void tst_ReducerTable::theSameTwiceGivesTheSame()
{
    for (const NamedCall &call : everyCall()) {
        for (const NamedEvent &event : everyEvent()) {
            const CallEvent reduced{theCall(), call.call.now + 1s, event.payload, {}};
            const Transition once = reduce(call.call.state, reduced);
            const Transition twice = reduce(call.call.state, reduced);
            QVERIFY2(once.state == twice.state && once.effects == twice.effects && once.changes == twice.changes,
                     call.name + ", " + event.name);
        }
    }
}

void tst_ReducerTable::anEventOfAnUnknownCallIsNothing()
{
    for (const NamedEvent &event : everyEvent()) {
        if (std::holds_alternative<CallOffered>(event.payload) || std::holds_alternative<ProviderAsked>(event.payload))
            continue;
        const Transition after = reduce(CallState{}, {theCall(), Start, event.payload, {}});
        QVERIFY2(after.state == CallState{} && after.effects.isEmpty(), event.name);
    }
}

QTEST_GUILESS_MAIN(tst_ReducerTable)
#include "tst_ReducerTable.moc"
