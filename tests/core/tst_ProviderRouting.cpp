// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderRouting.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

using Leg = ProviderFact::Leg;
using State = ProviderFact::State;
using Why = ProviderDecision::Why;

RoutingSituation aSituation()
{
    RoutingSituation situation;
    situation.closedMessage = u"We are closed."_s;
    situation.fallbackNumber = u"+44 7700 900456"_s;
    situation.troubleMessage = u"Please ring again."_s;
    situation.language = u"en"_s;
    return situation;
}

const ProviderAnswer Fallback = ConnectTarget{u"tel:+447700900456"_s, Leg::Fallback};
const ProviderAnswer Trouble = SayMessage{u"Please ring again."_s, u"en"_s};
const ProviderAnswer Closed = SayMessage{u"We are closed."_s, u"en"_s};

ProviderFact ended(Leg leg, State state)
{
    ProviderFact fact;
    fact.leg = leg;
    fact.state = state;
    return fact;
}

} // namespace

class TestProviderRouting : public QObject
{
    Q_OBJECT

private slots:
    void assistantGetsCallsOfAnOpenLine();
    void closedLineSaysSoOrRingsElsewhere();
    void unreachableAssistantLeavesATask();
    void numberThatCannotBeDialledIsNone();
    void failedDialGoesOn_data();
    void failedDialGoesOn();
    void whoComesBackAfterClosingIsToldSo();
    void closedLineSaysSoWhenItsNumberDoesNotAnswer();
    void addressThatIsNotSetIsTold();
    void addressIsOursWhateverThePathGiven_data();
    void addressIsOursWhateverThePathGiven();
    void marksComeBackAsTheyWere();
    void textToSayIsOneLine();
    void refusalsHaveTheirStatus();
};

void TestProviderRouting::assistantGetsCallsOfAnOpenLine()
{
    RoutingSituation situation = aSituation();
    const ProviderDecision expected{ConnectAssistant{}, Why::Answered, false};
    QCOMPARE(routeIncoming(situation), expected);
    situation.mode = LineMode::AskFirst;
    QCOMPARE(routeIncoming(situation), expected);
}

void TestProviderRouting::closedLineSaysSoOrRingsElsewhere()
{
    RoutingSituation situation = aSituation();
    situation.mode = LineMode::Closed;
    situation.isAssistantReachable = false;
    QCOMPARE(routeIncoming(situation), (ProviderDecision{Closed, Why::LineClosed, false}));
    situation.closedNumber = u"+447700900789"_s;
    const ProviderAnswer elsewhere = ConnectTarget{u"tel:+447700900789"_s, Leg::Fallback};
    QCOMPARE(routeIncoming(situation), (ProviderDecision{elsewhere, Why::LineClosed, false}));
    situation.closedNumber.clear();
    situation.closedMessage.clear();
    QCOMPARE(routeIncoming(situation), (ProviderDecision{RefuseCall{}, Why::LineClosed, false}));
}

void TestProviderRouting::unreachableAssistantLeavesATask()
{
    RoutingSituation situation = aSituation();
    situation.isAssistantReachable = false;
    QCOMPARE(routeIncoming(situation), (ProviderDecision{Fallback, Why::AssistantUnreachable, true}));
    situation.fallbackNumber.clear();
    QCOMPARE(routeIncoming(situation), (ProviderDecision{Trouble, Why::AssistantUnreachable, true}));
    situation.troubleMessage.clear();
    QCOMPARE(routeIncoming(situation), (ProviderDecision{RefuseCall{}, Why::AssistantUnreachable, true}));
}

void TestProviderRouting::numberThatCannotBeDialledIsNone()
{
    RoutingSituation situation = aSituation();
    situation.isAssistantReachable = false;
    situation.fallbackNumber = u"07700 900456"_s; // of which country?
    QCOMPARE(routeIncoming(situation).answer, Trouble);
}

void TestProviderRouting::failedDialGoesOn_data()
{
    QTest::addColumn<Leg>("leg");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasCaller");
    QTest::addColumn<ProviderDecision>("decision");
    const ProviderDecision over{EndCall{}, Why::CallOver, false};
    QTest::newRow("assistant talked") << Leg::Assistant << State::Completed << true << over;
    QTest::newRow("person talked") << Leg::Person << State::Completed << true << over;
    QTest::newRow("assistant failed") << Leg::Assistant << State::Failed << true
                                      << ProviderDecision{Fallback, Why::DialFailed, true};
    QTest::newRow("assistant rang out") << Leg::Assistant << State::NoAnswer << true
                                        << ProviderDecision{Fallback, Why::DialFailed, true};
    QTest::newRow("caller gave up") << Leg::Assistant << State::Cancelled << false << over;
    QTest::newRow("person busy") << Leg::Person << State::Busy << true
                                 << ProviderDecision{ConnectAssistant{}, Why::DialFailed, true};
    QTest::newRow("caller gave up on person")
        << Leg::Person << State::NoAnswer << false << ProviderDecision{EndCall{}, Why::CallOver, true};
    QTest::newRow("fallback busy") << Leg::Fallback << State::Busy << true
                                   << ProviderDecision{Trouble, Why::DialFailed, true};
}

void TestProviderRouting::failedDialGoesOn()
{
    QFETCH(Leg, leg);
    QFETCH(State, state);
    QFETCH(bool, hasCaller);
    QFETCH(ProviderDecision, decision);
    QCOMPARE(routeAfterDial(aSituation(), ended(leg, state), hasCaller), decision);
}

void TestProviderRouting::whoComesBackAfterClosingIsToldSo()
{
    RoutingSituation situation = aSituation();
    situation.mode = LineMode::Closed;
    const ProviderFact busy = ended(Leg::Person, State::Busy);
    QCOMPARE(routeAfterDial(situation, busy, true), (ProviderDecision{Closed, Why::LineClosed, true}));
    situation.closedMessage.clear(); // the call was answered: it cannot be refused any more
    QCOMPARE(routeAfterDial(situation, busy, true), (ProviderDecision{EndCall{}, Why::LineClosed, true}));
    QCOMPARE(routeAfterDial(situation, busy, false), (ProviderDecision{EndCall{}, Why::CallOver, true}));
}

// At night: whoever rings the closed line hears what it says, also when the number that was rung instead is busy.
void TestProviderRouting::closedLineSaysSoWhenItsNumberDoesNotAnswer()
{
    RoutingSituation situation = aSituation();
    situation.mode = LineMode::Closed;
    situation.closedNumber = u"+447700900789"_s;
    const ProviderFact busy = ended(Leg::Fallback, State::Busy);
    QCOMPARE(routeAfterDial(situation, busy, true), (ProviderDecision{Closed, Why::LineClosed, true}));
    situation.troubleMessage.clear();
    QCOMPARE(routeAfterDial(situation, busy, true), (ProviderDecision{Closed, Why::LineClosed, true}));
    situation.closedMessage.clear();
    QCOMPARE(routeAfterDial(situation, busy, true), (ProviderDecision{EndCall{}, Why::LineClosed, true}));
    QCOMPARE(routeAfterDial(situation, ended(Leg::Fallback, State::Completed), true),
             (ProviderDecision{EndCall{}, Why::CallOver, false}));
}

void TestProviderRouting::addressThatIsNotSetIsTold()
{
    RoutingSituation situation = aSituation();
    situation.isAddressKnown = false;
    QCOMPARE(routeIncoming(situation), (ProviderDecision{Fallback, Why::AddressMissing, true}));
    QCOMPARE(routeAfterDial(situation, ended(Leg::Person, State::Busy), true),
             (ProviderDecision{Fallback, Why::DialFailed, true}));
}

void TestProviderRouting::addressIsOursWhateverThePathGiven_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<QString>("url");
    const QString ours = u"https://desk.example.com/api/twilio/voice"_s;
    QTest::newRow("bare") << u"https://desk.example.com"_s << ours;
    QTest::newRow("slash") << u" https://desk.example.com/ "_s << ours;
    QTest::newRow("the webhook's path") << u"https://desk.example.com/webhook"_s << ours;
    QTest::newRow("port") << u"https://desk.example.com:8443"_s << u"https://desk.example.com:8443/api/twilio/voice"_s;
    QTest::newRow("folder") << u"https://example.com/desk/"_s << u"https://example.com/desk/api/twilio/voice"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("no address") << u"desk"_s << QString();
}

void TestProviderRouting::addressIsOursWhateverThePathGiven()
{
    QFETCH(QString, publicUrl);
    QFETCH(QString, url);
    QCOMPARE(providerUrl(publicUrl, QString::fromLatin1(providerPath::TwilioVoice)), url);
}

void TestProviderRouting::marksComeBackAsTheyWere()
{
    for (const Leg leg : {Leg::Caller, Leg::Assistant, Leg::Person, Leg::Fallback})
        QCOMPARE(legOfMark(legMark(leg)), leg);
    QCOMPARE(legOfMark(u"somebody"_s), Leg::Unknown);
}

void TestProviderRouting::textToSayIsOneLine()
{
    QCOMPARE(sayable(u" a\n\tb\u0000c "_s, 100), u"a b c"_s);
    QCOMPARE(sayable(u"abc"_s, 2), u"ab"_s);
    QCOMPARE(sayable(u"a😀"_s, 2), u"a"_s); // half a character is none
}

void TestProviderRouting::refusalsHaveTheirStatus()
{
    QCOMPARE(refusalStatus({.kind = Error::Kind::Unauthorized}), 403);
    QCOMPARE(refusalStatus({.kind = Error::Kind::NotAllowed}), 403);
    QCOMPARE(refusalStatus({.kind = Error::Kind::Malformed}), 400);
    QCOMPARE(refusalStatus({.kind = Error::Kind::TooLarge}), 413);
}

QTEST_GUILESS_MAIN(TestProviderRouting)
#include "tst_ProviderRouting.moc"
