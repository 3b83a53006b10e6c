// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"
#include "CallInvariants.h"
#include "CallWorld.h"
#include "SampleEvents.h"

#include <QTest>

using namespace callside;
using namespace callside::test;

namespace {

constexpr int Calls = 2500;
constexpr int StepsPerCall = 100;

QByteArray report(quint32 seed, const CallWorld &world)
{
    QString text;
    QDebug(&text) << "seed" << seed << world.state() << world.broken();
    return text.toUtf8();
}

} // namespace

// Some 200,000 events, drawn by chance but the same every time: every step keeps the rules, and every call ends.
class tst_ReducerWalk : public QObject
{
    Q_OBJECT

private slots:
    void whateverHappensKeepsTheRules();
    void everyCallEndsSoonWhenTheCallerIsGone();
    void everyCallEndsAtLastWithoutANetwork();
};

// Nothing here keeps any order at all: a server, a network and an operator gone mad.
void tst_ReducerWalk::whateverHappensKeepsTheRules()
{
    const QList<NamedEvent> events = everyEvent();
    for (quint32 seed = 0; seed < Calls; ++seed) {
        QRandomGenerator random(seed);
        CallState state;
        Moment now = Start;
        for (int step = 0; step < StepsPerCall && !(state.isOver() && step > 20); ++step) {
            now += std::chrono::milliseconds{random.bounded(5000)};
            const NamedEvent &event = events.at(random.bounded(int(events.size())));
            const CallEvent reduced{theCall(), now, step ? event.payload : CallEventPayload{anOffer()}, {}};
            Transition after = reduce(state, reduced);
            const QString broken = brokenRule(state, reduced, after);
            QVERIFY2(broken.isEmpty(), event.name + ", seed " + QByteArray::number(seed) + ": " + broken.toUtf8());
            state = std::move(after.state);
        }
    }
}

void tst_ReducerWalk::everyCallEndsSoonWhenTheCallerIsGone()
{
    for (quint32 seed = 0; seed < Calls; ++seed) {
        CallWorld world(seed);
        for (int step = 0; step < int(seed % StepsPerCall); ++step)
            world.step();
        QVERIFY2(world.broken().isEmpty(), report(seed, world));
        world.hangUpCaller();
        const Moment gone = world.now();
        for (int step = 0; step < 200 && !world.state().isOver(); ++step)
            world.settle();
        QVERIFY2(world.broken().isEmpty(), report(seed, world));
        QVERIFY2(world.state().isOver(), report(seed, world));
        QVERIFY2(world.now() - gone < 60s, report(seed, world));
    }
}

void tst_ReducerWalk::everyCallEndsAtLastWithoutANetwork()
{
    for (quint32 seed = 0; seed < Calls; ++seed) {
        CallWorld world(seed);
        for (int step = 0; step < int(seed % StepsPerCall); ++step)
            world.step();
        world.cutNetwork();
        const Moment cut = world.now();
        for (int step = 0; step < 3000 && !world.state().isOver(); ++step)
            world.settle();
        QVERIFY2(world.broken().isEmpty(), report(seed, world));
        QVERIFY2(world.state().isOver(), report(seed, world));
        QVERIFY2(world.now() - cut < 2h, report(seed, world));
    }
}

QTEST_GUILESS_MAIN(tst_ReducerWalk)
#include "tst_ReducerWalk.moc"
