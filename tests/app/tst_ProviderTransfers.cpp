// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProviderScenes.h"

#include "app/ProviderMover.h"

using namespace callside;
using namespace callside::test;
using namespace std::chrono_literals;

// What phone companies are asked for: to take a caller back and ring a person, and what a call has cost.
class tst_ProviderTransfers : public QObject
{
    Q_OBJECT

private slots:
    void aTransferIsMovedAndConfirmed();
    void aTransferThatFailsIsOwed();
    void aMoveThatIsRefusedStaysWithTheAssistant_data() { addProviders(); }
    void aMoveThatIsRefusedStaysWithTheAssistant();
    void thePriceIsReadAfterTheCall();
    void whatIsReadAgainIsTheEndOfIt();
    void withoutAKeyNobodyIsAsked();
    void aReferThatOnlyEndsTheLinkIsNotConfirmed();
    void whoeverIsRungSeesOurOwnNumber();

private:
    // A caller who talks to the assistant and whom somebody here wants connected.
    struct Transfer {
        QByteArray name;
        QString rung;
        CallId call;
    };
    // With each of these, through each phone company. None: a call did not come that far.
    static QList<Transfer> askForTransfers(DeskUnderTest &desk, const QList<QStringList> &faults);
};

QList<tst_ProviderTransfers::Transfer> tst_ProviderTransfers::askForTransfers(DeskUnderTest &desk,
                                                                              const QList<QStringList> &faults)
{
    QList<Transfer> transfers;
    for (const Through through : {Through::Twilio, Through::Vonage}) {
        for (const QStringList &each : faults) {
            const QString name = practice::throughName(through) + u": "_s + each.join(u' ');
            transfers.append({name.toLatin1(), desk.ringThrough(through, u"asks-for-a-person"_s, each), {}});
        }
    }
    for (Transfer &transfer : transfers) {
        const auto isTalking = [&] { return desk.callThrough(transfer.rung).talkingAt != Moment{}; };
        if (!QTest::qWaitFor(isTalking, ProviderPatience))
            return {};
        transfer.call = desk.callThrough(transfer.rung).id;
        desk.backend->refer(transfer.call, u"tel:+442079460001"_s);
    }
    return transfers;
}

// Whatever a REFER would have come to: the phone company is asked itself, at once.
void tst_ProviderTransfers::aTransferIsMovedAndConfirmed()
{
    DeskUnderTest desk(4);
    const QList<Transfer> transfers = askForTransfers(desk, {{u"refer-error=500"_s}, {u"silent-refer"_s}});
    QCOMPARE(transfers.size(), 4);
    for (const Transfer &each : transfers) {
        const auto state = [&] { return desk.state(each.call); };
        QTRY_VERIFY2_WITH_TIMEOUT(state().endReason == EndReason::Connected, each.name, 60'000);
        QVERIFY2(state().transfer == TransferState::Connected, each.name);
        QVERIFY2(statesOf(desk.practice.journey(each.rung)).contains("moved"_L1), each.name);
        QVERIFY2(!hasTask(*desk.backend, each.call.value, Task::Kind::UnconfirmedTransfer), each.name);
    }
}

// The caller comes back to the assistant, as a call of its own.
void tst_ProviderTransfers::aTransferThatFailsIsOwed()
{
    DeskUnderTest desk(8);
    const QList<Transfer> transfers = askForTransfers(
        desk, {{u"refer-error=500"_s, u"person-busy"_s}, {u"refer-error=500"_s, u"person-no-answer"_s}});
    QCOMPARE(transfers.size(), 4);
    for (const Transfer &each : transfers) {
        QTRY_VERIFY2_WITH_TIMEOUT(hasTask(*desk.backend, each.call.value, Task::Kind::UnconfirmedTransfer), each.name,
                                  60'000);
        QTRY_VERIFY2_WITH_TIMEOUT(desk.state(each.call).transfer == TransferState::Failed, each.name, ProviderPatience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.calls().size(), 8, ProviderPatience);
}

void tst_ProviderTransfers::aMoveThatIsRefusedStaysWithTheAssistant()
{
    QFETCH(Through, through);
    DeskUnderTest desk(4);
    const QString rung = desk.ringThrough(through, u"asks-for-a-person"_s, {u"refer-error=500"_s, u"move-error=401"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    const CallId call = desk.callThrough(rung).id;
    desk.backend->refer(call, u"tel:+442079460001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).transfer, TransferState::Failed, ProviderPatience);
    QVERIFY(!desk.state(call).isOver());
    QCOMPARE(desk.backend->status().assistant, LineStatus::Assistant::Ok); // it is not OpenAI's key that was refused
}

void tst_ProviderTransfers::thePriceIsReadAfterTheCall()
{
    DeskUnderTest desk;
    const QString rung = desk.ringThrough(Through::Twilio, u"opening-hours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    desk.practice.hangUpAsCaller(rung);
    QTRY_VERIFY_WITH_TIMEOUT(outcomeOf(desk.callThrough(rung).provider.trail).isOver, ProviderPatience);
    const CallState call = desk.callThrough(rung);
    QVERIFY(outcomeOf(call.provider.trail).prices.isEmpty()); // Twilio does not tell it by itself

    ProviderMover mover(desk.setup().settings.provider, 10ms);
    QSignalSpy read(&mover, &ProviderMover::callRead);
    mover.readLater(call.id, call.provider);
    mover.readLater(call.id, call.provider); // once
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, ProviderPatience);
    const auto event = read.first().first().value<CallEvent>();
    QCOMPARE(event.call, call.id);
    const CallState after = reduce(call, event).state;
    const QList<ProviderPrice> prices = outcomeOf(after.provider.trail).prices;
    QCOMPARE(prices.size(), 1);
    QCOMPARE(prices.first().currency, u"USD"_s);

    mover.readLater(call.id, after.provider); // known: nothing is asked, or it would be before the next one
    ProviderSide another = call.provider;
    mover.readLater({u"tel_another"_s}, another);
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 2, ProviderPatience);
    QCOMPARE(read.last().first().value<CallEvent>().call, CallId{u"tel_another"_s});
}

// A price that is not there yet is asked for again as long as something new is said, and the same twice is nothing new.
void tst_ProviderTransfers::whatIsReadAgainIsTheEndOfIt()
{
    ProviderFact read;
    read.callId = u"CAcaller1"_s;
    read.leg = ProviderFact::Leg::Caller;
    read.state = ProviderFact::State::Completed;
    read.duration = 42s;
    read.receivedAt = fromMsecs(1'800'000'000'000);
    CallState state;
    state.id = {u"tel_1"_s};
    state.phase = Phase::Ended;
    state.provider.isKnown = true;
    state.provider.callId = read.callId;
    const Transition first = reduce(state, {state.id, read.receivedAt, ProviderTold{read}, {}});
    QVERIFY(first.changes != CallChanges{});
    read.receivedAt += 3min;
    const Transition again = reduce(first.state, {state.id, read.receivedAt, ProviderTold{read}, {}});
    QCOMPARE(again.changes, CallChanges{});
    QCOMPARE(again.state, first.state);
}

void tst_ProviderTransfers::withoutAKeyNobodyIsAsked()
{
    DeskUnderTest desk;
    BackendSetup setup = desk.setup();
    setup.settings.provider.twilioAccountSid.clear();
    desk.startBackend(setup);
    const QString rung = desk.ringThrough(Through::Twilio, u"asks-for-a-person"_s, {u"refer-error=500"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    QVERIFY(!desk.callThrough(rung).provider.canBeMoved);
    const CallId call = desk.callThrough(rung).id;
    desk.backend->refer(call, u"tel:+442079460001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).transfer, TransferState::Failed, ProviderPatience);
    QVERIFY(!statesOf(desk.practice.journey(rung)).contains("moved"_L1));
}

// OpenAI says that it asked, the assistant's end goes, and the phone company tells of nobody who was rung.
void tst_ProviderTransfers::aReferThatOnlyEndsTheLinkIsNotConfirmed()
{
    DeskUnderTest desk;
    BackendSetup setup = desk.setup();
    setup.settings.provider.twilioAccountSid.clear();
    desk.startBackend(setup);
    const QString rung = desk.ringThrough(Through::Twilio, u"asks-for-a-person"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    const CallId call = desk.callThrough(rung).id;
    desk.backend->refer(call, u"tel:+442079460001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).transfer, TransferState::Asked, ProviderPatience);
    desk.practice.hangUpAsCaller(rung);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).isOver(), ProviderPatience);
    QCOMPARE(desk.state(call).endReason, EndReason::CallerLeft);
    QCOMPARE(desk.state(call).transfer, TransferState::NotConfirmed);
    QTRY_VERIFY_WITH_TIMEOUT(hasTask(*desk.backend, call.value, Task::Kind::UnconfirmedTransfer), ProviderPatience);
}

// The number dialled may be the practice's own, forwarded to one of Vonage's: Vonage lets nobody ring with that.
void tst_ProviderTransfers::whoeverIsRungSeesOurOwnNumber()
{
    DeskUnderTest desk;
    BackendSetup setup = desk.setup();
    setup.settings.vonageNumber = u"+442079460199"_s;
    desk.startBackend(setup);
    const QString rung = desk.ringThrough(Through::Vonage, u"asks-for-a-person"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    const CallId call = desk.callThrough(rung).id;
    QVERIFY(!desk.state(call).line.number.endsWith("79460199"_L1));
    desk.backend->refer(call, u"tel:+442079460001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).endReason, EndReason::Connected, ProviderPatience);
    const auto legs = [&] { return desk.practice.journey(rung)["provider"_L1]["legs"_L1].toArray(); };
    QTRY_COMPARE_WITH_TIMEOUT(legs().size(), 2, ProviderPatience); // the assistant's and the person's, once it is over
    QCOMPARE(legs().last()["from"_L1].toString(), u"442079460199"_s);
}

QTEST_GUILESS_MAIN(tst_ProviderTransfers)
#include "tst_ProviderTransfers.moc"
