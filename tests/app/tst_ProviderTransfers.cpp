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
    void aTransferIsMovedAndConfirmed_data();
    void aTransferIsMovedAndConfirmed();
    void aTransferThatFailsIsOwed_data();
    void aTransferThatFailsIsOwed();
    void aMoveThatIsRefusedStaysWithTheAssistant_data() { addProviders(); }
    void aMoveThatIsRefusedStaysWithTheAssistant();
    void thePriceIsReadAfterTheCall();
    void withoutAKeyNobodyIsAsked();
};

void tst_ProviderTransfers::aTransferIsMovedAndConfirmed_data()
{
    QTest::addColumn<Through>("through");
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"refer-error=500"_s, u"silent-refer"_s}) {
        QTest::addRow("Twilio, %s", qPrintable(fault)) << Through::Twilio << fault;
        QTest::addRow("Vonage, %s", qPrintable(fault)) << Through::Vonage << fault;
    }
}

void tst_ProviderTransfers::aTransferIsMovedAndConfirmed()
{
    QFETCH(Through, through);
    QFETCH(QString, fault);
    DeskUnderTest desk(4);
    const QString rung = desk.ringThrough(through, u"asks-for-a-person"_s, {fault});
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    const CallId call = desk.callThrough(rung).id;
    desk.backend->refer(call, u"tel:+442079460001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).endReason, EndReason::Connected, 60'000);
    QCOMPARE(desk.state(call).transfer, TransferState::Connected);
    QVERIFY(statesOf(desk.practice.journey(rung)).contains("moved"_L1));
    QVERIFY(!hasTask(*desk.backend, call.value, Task::Kind::UnconfirmedTransfer));
}

void tst_ProviderTransfers::aTransferThatFailsIsOwed_data()
{
    QTest::addColumn<Through>("through");
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"person-busy"_s, u"person-no-answer"_s}) {
        QTest::addRow("Twilio, %s", qPrintable(fault)) << Through::Twilio << fault;
        QTest::addRow("Vonage, %s", qPrintable(fault)) << Through::Vonage << fault;
    }
}

// The caller comes back to the assistant, as a call of its own.
void tst_ProviderTransfers::aTransferThatFailsIsOwed()
{
    QFETCH(Through, through);
    QFETCH(QString, fault);
    DeskUnderTest desk(8);
    const QString rung = desk.ringThrough(through, u"asks-for-a-person"_s, {u"refer-error=500"_s, fault});
    QTRY_VERIFY_WITH_TIMEOUT(desk.callThrough(rung).talkingAt != Moment{}, ProviderPatience);
    const CallId call = desk.callThrough(rung).id;
    desk.backend->refer(call, u"tel:+442079460001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasTask(*desk.backend, call.value, Task::Kind::UnconfirmedTransfer), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.state(call).transfer, TransferState::Failed, ProviderPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.calls().size(), 2, ProviderPatience);
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

QTEST_GUILESS_MAIN(tst_ProviderTransfers)
#include "tst_ProviderTransfers.moc"
