// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SpendWatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 Dollar = 1'000'000;
const Moment Noon{std::chrono::milliseconds{1'795'176'000'000}};

CallUpdate callCosting(const char *id, qint64 microUsd, Moment offeredAt = Noon)
{
    CallState state;
    state.id = {QLatin1String(id)};
    state.offeredAt = offeredAt;
    state.usage.costMicroUsd = microUsd;
    return {state, CallChange::Usage};
}

} // namespace

class tst_SpendWatch : public QObject
{
    Q_OBJECT

private slots:
    void callsAddUpAndACallCountsOnce()
    {
        SpendWatch watch;
        QSignalSpy changed(&watch, &SpendWatch::changed);
        watch.follow({callCosting("a", Dollar), callCosting("b", Dollar)}, Noon);
        watch.follow({callCosting("a", 2 * Dollar)}, Noon);
        QCOMPARE(watch.total(), 3 * Dollar);
        watch.follow({callCosting("a", 2 * Dollar)}, Noon);
        QCOMPARE(changed.size(), 2); // nothing new the third time
    }

    void whatTheJournalHasIsCountedOnce()
    {
        SpendWatch watch;
        watch.follow({callCosting("a", 3 * Dollar)}, Noon);
        watch.restore({{u"a"_s, Dollar}, {u"b"_s, Dollar}}, true, Noon);
        QCOMPARE(watch.total(), 4 * Dollar);
        QVERIFY(watch.isComplete());
    }

    void aPriceThatWasNotKnownIsStillNotAfterARestart()
    {
        SpendWatch watch;
        watch.restore({{u"a"_s, Dollar}}, false, Noon);
        QVERIFY(!watch.isComplete());
        watch.setNow(Noon + 24h);
        QVERIFY(watch.isComplete());
    }

    void aNewDayBeginsAlsoWithoutACall()
    {
        SpendWatch watch;
        watch.setLimit(Dollar);
        watch.follow({callCosting("a", Dollar), callCosting("free", 0)}, Noon);
        QCOMPARE(watch.level(), SpendWatch::Level::Over);
        QCOMPARE(watch.calls(), 1); // that have cost something
        watch.setNow(Noon + 1s);
        QCOMPARE(watch.total(), Dollar);
        QSignalSpy changed(&watch, &SpendWatch::changed);
        watch.setNow(Noon + 24h);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(watch.total(), 0);
        QCOMPARE(watch.level(), SpendWatch::Level::Fine);
    }

    void theLimitWarnsAtEightyPercentAndAtAllOfIt()
    {
        SpendWatch watch;
        QSignalSpy level(&watch, &SpendWatch::levelChanged);
        watch.setLimit(10 * Dollar);
        watch.follow({callCosting("a", 7 * Dollar)}, Noon);
        QCOMPARE(watch.level(), SpendWatch::Level::Fine);
        watch.follow({callCosting("a", 8 * Dollar)}, Noon);
        QCOMPARE(watch.level(), SpendWatch::Level::Near);
        watch.follow({callCosting("a", 10 * Dollar)}, Noon);
        QCOMPARE(watch.level(), SpendWatch::Level::Over);
        QCOMPARE(level.size(), 2);
        watch.setLimit(0);
        QCOMPARE(watch.level(), SpendWatch::Level::Fine);
    }

    // Its cost is nothing that is known, and that is news.
    void aCallWithoutAPriceIsTold()
    {
        SpendWatch watch;
        watch.follow({callCosting("a", Dollar)}, Noon);
        QSignalSpy changed(&watch, &SpendWatch::changed);
        CallUpdate unpriced = callCosting("b", 0);
        unpriced.state.usage.isCostComplete = false;
        watch.follow({unpriced}, Noon);
        QVERIFY(!watch.isComplete());
        QCOMPARE(changed.size(), 1);
    }

    void aNewDayBeginsAtNothing()
    {
        SpendWatch watch;
        watch.setLimit(Dollar);
        watch.follow({callCosting("a", 2 * Dollar)}, Noon);
        QCOMPARE(watch.level(), SpendWatch::Level::Over);
        watch.follow({callCosting("b", 0, Noon + 24h)}, Noon + 24h);
        QCOMPARE(watch.total(), 0);
        QCOMPARE(watch.level(), SpendWatch::Level::Fine);
        watch.follow({callCosting("a", 3 * Dollar)}, Noon + 24h); // of yesterday
        QCOMPARE(watch.total(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_SpendWatch)
#include "tst_SpendWatch.moc"
