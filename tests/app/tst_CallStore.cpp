// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallStore.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const CallId First{u"rtc_1"_s};
const CallId Second{u"rtc_2"_s};
const Moment Now = fromMsecs(1'790'000'000'000);

CallEvent offered(const CallId &call)
{
    CallOffered offer;
    offer.createdAt = Now;
    return {call, Now, offer, {}};
}
CallEvent accepted(const CallId &call)
{
    return {call, Now, CommandSucceeded{{u"auto1"_s}, {}}, {}};
}

// What the store says, in order.
struct Listener {
    QStringList said;

    explicit Listener(CallStore &store)
    {
        QObject::connect(&store, &CallStore::eventReduced, &store,
                         [this](const CallEvent &event, const CallState &state) {
                             said.append(u"%1 is %2"_s.arg(event.call.value).arg(int(state.phase)));
                         });
        QObject::connect(&store, &CallStore::effectRaised, &store, [this](const CallId &call, const Effect &effect) {
            said.append(u"%1 effect %2"_s.arg(call.value).arg(effect.index()));
        });
    }
};

QString isIn(const CallId &call, Phase phase)
{
    return u"%1 is %2"_s.arg(call.value).arg(int(phase));
}

} // namespace

class tst_CallStore : public QObject
{
    Q_OBJECT

private slots:
    void anEventIsToldBeforeItsEffects();
    void whatIsDispatchedMeanwhileComesAfterwards();
    void eventsOfUnknownCallsAreNotTold();
    void callsAreIndependent();
    void aRestoredCallGoesOn();
    void aForgottenCallIsUnknown();
    void aCallMayBeForgottenWhileItIsTold();
};

void tst_CallStore::anEventIsToldBeforeItsEffects()
{
    CallStore store;
    const Listener listener(store);
    store.dispatch(offered(First));
    QCOMPARE(listener.said, (QStringList{isIn(First, Phase::Accepting), u"rtc_1 effect 0"_s}));
}

void tst_CallStore::whatIsDispatchedMeanwhileComesAfterwards()
{
    CallStore store;
    connect(&store, &CallStore::effectRaised, &store, [&store](const CallId &call, const Effect &effect) {
        if (std::holds_alternative<SendRequest>(effect))
            store.dispatch(accepted(call)); // an answer from within the effect
    });
    const Listener listener(store);
    store.dispatch(offered(First));
    QCOMPARE(listener.said.mid(0, 3),
             (QStringList{isIn(First, Phase::Accepting), u"rtc_1 effect 0"_s, isIn(First, Phase::Live)}));
}

void tst_CallStore::eventsOfUnknownCallsAreNotTold()
{
    CallStore store;
    const Listener listener(store);
    store.dispatch(accepted(First));
    QCOMPARE(listener.said, QStringList{});
    QCOMPARE(store.size(), 0);
}

void tst_CallStore::callsAreIndependent()
{
    CallStore store;
    store.dispatch(offered(First));
    store.dispatch(offered(Second));
    store.dispatch(accepted(Second));
    QCOMPARE(store.find(First)->phase, Phase::Accepting);
    QCOMPARE(store.find(Second)->phase, Phase::Live);
    QCOMPARE(store.size(), 2);
}

void tst_CallStore::aRestoredCallGoesOn()
{
    CallStore before;
    before.dispatch(offered(First));
    before.dispatch(accepted(First));
    CallStore after;
    after.restore(*before.find(First));
    const Listener listener(after);
    after.dispatch({First, Now, ConsoleRestarted{}, {}});
    QCOMPARE(listener.said.first(), isIn(First, Phase::Live));
    QCOMPARE(after.find(First)->link, MonitorLink::Opening);
}

void tst_CallStore::aForgottenCallIsUnknown()
{
    CallStore store;
    store.dispatch(offered(First));
    store.forget(First);
    QVERIFY(!store.find(First));
    const Listener listener(store);
    store.dispatch(accepted(First));
    QCOMPARE(listener.said, QStringList{});
}

void tst_CallStore::aCallMayBeForgottenWhileItIsTold()
{
    CallStore store;
    connect(&store, &CallStore::eventReduced, &store, [&store](const CallEvent &event) { store.forget(event.call); });
    const Listener listener(store);
    store.dispatch(offered(First));
    QCOMPARE(listener.said, (QStringList{isIn(First, Phase::Accepting), u"rtc_1 effect 0"_s}));
    QCOMPARE(store.size(), 0);
}

QTEST_GUILESS_MAIN(tst_CallStore)
#include "tst_CallStore.moc"
