// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallBoard.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

CallUpdate update(const QString &call, int offeredAt, CallChanges changes, const QString &keys = {})
{
    CallState state;
    state.id = {call};
    state.offeredAt = fromMsecs(offeredAt);
    state.keys = keys;
    return {state, changes};
}

} // namespace

class tst_CallBoard : public QObject
{
    Q_OBJECT

private slots:
    void theReaderIsToldOnceUntilItLooks();
    void theNewestStateIsThereWithEveryChange();
    void callsComeInTheOrderOfTheirOffers();
    void nothingIsLostBetweenTwoThreads();
};

void tst_CallBoard::theReaderIsToldOnceUntilItLooks()
{
    CallBoard board;
    QVERIFY(!board.post({}));
    QVERIFY(board.post({update(u"a"_s, 1, CallChange::Phase)}));
    QVERIFY(!board.post({update(u"b"_s, 2, CallChange::Phase)}));
    QCOMPARE(board.take().size(), 2);
    QCOMPARE(board.take().size(), 0);
    QVERIFY(board.post({update(u"a"_s, 1, CallChange::Phase)}));
}

void tst_CallBoard::theNewestStateIsThereWithEveryChange()
{
    CallBoard board;
    board.post({update(u"a"_s, 1, CallChange::Phase, u"1"_s)});
    board.post({update(u"a"_s, 1, CallChange::Transcript, u"12"_s)});
    const QList<CallUpdate> updates = board.take();
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates.first().state.keys, u"12"_s);
    QCOMPARE(updates.first().changes, CallChange::Phase | CallChange::Transcript);
    board.post({update(u"a"_s, 1, CallChange::Usage, u"123"_s)});
    QCOMPARE(board.take().first().changes, CallChanges(CallChange::Usage)); // and none that was taken before
}

void tst_CallBoard::callsComeInTheOrderOfTheirOffers()
{
    CallBoard board;
    board.post({update(u"c"_s, 2, CallChange::Phase), update(u"a"_s, 3, CallChange::Phase),
                update(u"b"_s, 2, CallChange::Phase), update(u"d"_s, 1, CallChange::Phase)});
    QStringList calls;
    for (const CallUpdate &one : board.take())
        calls.append(one.state.id.value);
    QCOMPARE(calls, (QStringList{u"d"_s, u"b"_s, u"c"_s, u"a"_s}));
}

void tst_CallBoard::nothingIsLostBetweenTwoThreads()
{
    constexpr int Posts = 20'000;
    CallBoard board;
    std::atomic<int> told = 0;
    std::thread line([&] {
        for (int i = 1; i <= Posts; ++i) {
            if (board.post({update(u"call%1"_s.arg(i % 7), i, CallChange::Phase)}))
                ++told;
        }
    });
    int newest = 0;
    int looked = 0;
    while (newest < Posts) {
        const QList<CallUpdate> updates = board.take();
        looked += updates.isEmpty() ? 0 : 1;
        for (const CallUpdate &one : updates)
            newest = std::max(newest, int(toMsecs(one.state.offeredAt)));
    }
    line.join();
    QCOMPARE(told.load(), looked); // told exactly as often as there was something to see
}

QTEST_GUILESS_MAIN(tst_CallBoard)
#include "tst_CallBoard.moc"
