// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Transcript.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TranscriptEntry::Kind;
using Difference = Transcript::Difference;

TranscriptEntry anEntry(int number, Kind kind = Kind::Caller)
{
    TranscriptEntry entry;
    entry.kind = kind;
    entry.itemId = u"item_%1"_s.arg(number);
    entry.text = u"words %1"_s.arg(number);
    return entry;
}

TranscriptEntry aSteer(int number)
{
    TranscriptEntry entry;
    entry.kind = Kind::Steer;
    entry.command = CommandId{u"op_%1"_s.arg(number)};
    entry.text = u"steer %1"_s.arg(number);
    return entry;
}

Transcript aTranscript(int entries)
{
    Transcript transcript;
    for (int i = 0; i < entries; ++i)
        transcript.append(anEntry(i));
    return transcript;
}

QList<TranscriptEntry> entriesOf(const Transcript &transcript)
{
    QList<TranscriptEntry> entries;
    for (int i = 0; i < transcript.size(); ++i)
        entries.append(transcript.at(i));
    return entries;
}

// How many of the first `count` entries are one and the same object in memory in both.
int countShared(const Transcript &a, const Transcript &b, int count)
{
    int shared = 0;
    for (int i = 0; i < count; ++i)
        shared += &a.at(i) == &b.at(i) ? 1 : 0;
    return shared;
}

// What the difference has to be, found the slow way.
Difference slowDifference(const QList<TranscriptEntry> &before, const QList<TranscriptEntry> &after)
{
    if (before == after)
        return {};
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return {int(head), int(before.size() - head - tail), int(after.size() - head - tail)};
}

void insertLikeTranscript(QList<TranscriptEntry> &entries, const QString &previous, const TranscriptEntry &entry)
{
    qsizetype index = entries.size();
    while (index > 0 && entries.at(index - 1).itemId != previous)
        --index;
    if (index == 0 || previous.isEmpty())
        index = entries.size();
    while (index < entries.size() && entries.at(index).itemId.isEmpty())
        ++index;
    entries.insert(index, entry);
}

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private slots:
    void newOneIsEmpty();
    void entriesAreFoundByItemCommandAndKind();
    void emptyIdsAreNeverFound();
    void itemGoesBehindItsPredecessor();
    void itemGoesBehindWhatTheOperatorDidAfterItsPredecessor();
    void itemOfUnknownPredecessorGoesToTheEnd();
    void everyEntryIsReachedAfterManyChunks();
    void copyIsNotTouchedByItsOriginal();
    void appendingBesideAHeldCopyCopiesOneChunk();
    void editingBesideAHeldCopyCopiesOneChunk();
    void equalTranscriptsDoNotDiffer();
    void differenceIsExact_data();
    void differenceIsExact();
    void behavesAsAPlainListWould_data();
    void behavesAsAPlainListWould();
    void differenceSkipsWhatIsShared();
};

void TestTranscript::newOneIsEmpty()
{
    const Transcript transcript;
    QVERIFY(transcript.isEmpty());
    QCOMPARE(transcript.size(), 0);
    QCOMPARE(transcript.indexOfItem(u"item_0"_s), -1);
    QCOMPARE(transcript.lastIndexOf(Kind::Caller), -1);
}

void TestTranscript::entriesAreFoundByItemCommandAndKind()
{
    Transcript transcript = aTranscript(200);
    const int steer = transcript.append(aSteer(1));
    transcript.append(anEntry(500, Kind::Assistant));
    QCOMPARE(steer, 200);
    QCOMPARE(transcript.indexOfItem(u"item_0"_s), 0);
    QCOMPARE(transcript.indexOfItem(u"item_131"_s), 131);
    QCOMPARE(transcript.indexOfItem(u"item_500"_s), 201);
    QCOMPARE(transcript.indexOfItem(u"item_501"_s), -1);
    QCOMPARE(transcript.indexOfCommand({u"op_1"_s}), steer);
    QCOMPARE(transcript.indexOfCommand({u"op_2"_s}), -1);
    QCOMPARE(transcript.lastIndexOf(Kind::Caller), 199);
    QCOMPARE(transcript.lastIndexOf(Kind::Gap), -1);
}

void TestTranscript::emptyIdsAreNeverFound()
{
    Transcript transcript;
    transcript.append({});
    QCOMPARE(transcript.indexOfItem({}), -1);
    QCOMPARE(transcript.indexOfCommand({}), -1);
}

void TestTranscript::itemGoesBehindItsPredecessor()
{
    Transcript transcript = aTranscript(3);
    QCOMPARE(transcript.insertAfter(u"item_0"_s, anEntry(9)), 1);
    QCOMPARE(entriesOf(transcript), (QList<TranscriptEntry>{anEntry(0), anEntry(9), anEntry(1), anEntry(2)}));
}

void TestTranscript::itemGoesBehindWhatTheOperatorDidAfterItsPredecessor()
{
    Transcript transcript;
    TranscriptEntry ownItem = aSteer(2);
    ownItem.itemId = u"item_of_ours"_s;
    transcript.append(anEntry(0));
    transcript.append(aSteer(1));
    transcript.append(ownItem);
    transcript.append(anEntry(1));
    QCOMPARE(transcript.insertAfter(u"item_0"_s, anEntry(9)), 3);
    QCOMPARE(entriesOf(transcript), (QList<TranscriptEntry>{anEntry(0), aSteer(1), ownItem, anEntry(9), anEntry(1)}));
}

void TestTranscript::itemOfUnknownPredecessorGoesToTheEnd()
{
    Transcript transcript = aTranscript(2);
    QCOMPARE(transcript.insertAfter(u"item_77"_s, anEntry(9)), 2);
    QCOMPARE(transcript.insertAfter({}, anEntry(10)), 3);
}

void TestTranscript::everyEntryIsReachedAfterManyChunks()
{
    const Transcript transcript = aTranscript(5000);
    QCOMPARE(transcript.size(), 5000);
    for (int i = 0; i < transcript.size(); ++i)
        QCOMPARE(transcript.at(i).itemId, u"item_%1"_s.arg(i));
}

void TestTranscript::copyIsNotTouchedByItsOriginal()
{
    Transcript transcript = aTranscript(300);
    const Transcript copy = transcript;
    transcript.edit(100).text = u"changed"_s;
    transcript.removeAt(200);
    transcript.insertAfter(u"item_5"_s, anEntry(999));
    transcript.append(anEntry(1000));
    QCOMPARE(copy, aTranscript(300));
    QVERIFY(copy != transcript);
    QCOMPARE(transcript.at(101).text, u"changed"_s);
}

void TestTranscript::appendingBesideAHeldCopyCopiesOneChunk()
{
    Transcript transcript = aTranscript(1000);
    for (int i = 0; i < 200; ++i) {
        const Transcript held = transcript;
        transcript.append(anEntry(1000 + i));
        const int unshared = held.size() - countShared(held, transcript, held.size());
        QVERIFY2(unshared <= 64, qPrintable(u"append %1 copied %2"_s.arg(i).arg(unshared)));
    }
}

void TestTranscript::editingBesideAHeldCopyCopiesOneChunk()
{
    Transcript transcript = aTranscript(10'000);
    const Transcript held = transcript;
    transcript.edit(5000).text = u"changed"_s;
    const int shared = countShared(held, transcript, held.size());
    QVERIFY(shared < 10'000 && shared >= 10'000 - 128);
}

void TestTranscript::equalTranscriptsDoNotDiffer()
{
    const Transcript transcript = aTranscript(300);
    QCOMPARE(Transcript::difference(transcript, transcript), Difference{});
    QCOMPARE(Transcript::difference(transcript, aTranscript(300)), Difference{});
    QCOMPARE(Transcript::difference({}, {}), Difference{});
    QVERIFY(transcript == aTranscript(300));
    QVERIFY(transcript != aTranscript(299));
}

void TestTranscript::differenceIsExact_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("edited");
    QTest::addColumn<int>("appended");
    QTest::addColumn<int>("removed");
    QTest::addColumn<Difference>("difference");
    QTest::newRow("first entries") << 0 << -1 << 3 << -1 << Difference{0, 0, 3};
    QTest::newRow("appended") << 1000 << -1 << 2 << -1 << Difference{1000, 0, 2};
    QTest::newRow("first edited") << 1000 << 0 << 0 << -1 << Difference{0, 1, 1};
    QTest::newRow("middle edited") << 1000 << 500 << 0 << -1 << Difference{500, 1, 1};
    QTest::newRow("last edited") << 1000 << 999 << 0 << -1 << Difference{999, 1, 1};
    QTest::newRow("edited, and appended") << 1000 << 998 << 1 << -1 << Difference{998, 2, 3};
    QTest::newRow("first removed") << 1000 << -1 << 0 << 0 << Difference{0, 1, 0};
    QTest::newRow("middle removed") << 1000 << -1 << 0 << 640 << Difference{640, 1, 0};
    QTest::newRow("only one removed") << 1 << -1 << 0 << 0 << Difference{0, 1, 0};
}

void TestTranscript::differenceIsExact()
{
    QFETCH(int, size);
    QFETCH(int, edited);
    QFETCH(int, appended);
    QFETCH(int, removed);
    QFETCH(Difference, difference);
    const Transcript before = aTranscript(size);
    Transcript after = before;
    if (edited >= 0)
        after.edit(edited).text += u"!"_s;
    for (int i = 0; i < appended; ++i)
        after.append(anEntry(size + i));
    if (removed >= 0)
        after.removeAt(removed);
    QCOMPARE(Transcript::difference(before, after), difference);
}

void TestTranscript::behavesAsAPlainListWould_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestTranscript::behavesAsAPlainListWould()
{
    QFETCH(int, seed);
    QRandomGenerator random(seed);
    Transcript transcript;
    QList<TranscriptEntry> model;
    Transcript held;
    QList<TranscriptEntry> heldModel;
    for (int step = 0; step < 3000; ++step) {
        const int what = random.bounded(100);
        const int index = model.isEmpty() ? 0 : random.bounded(int(model.size()));
        if (what < 40 || model.isEmpty()) {
            const TranscriptEntry entry = random.bounded(4) == 0 ? aSteer(step) : anEntry(step);
            transcript.append(entry);
            model.append(entry);
        } else if (what < 75) { // half of them at one place, so that chunks grow and are split
            const QString previous = model.at(what < 60 ? model.size() / 3 : index).itemId;
            transcript.insertAfter(previous, anEntry(step));
            insertLikeTranscript(model, previous, anEntry(step));
        } else if (what < 90) {
            transcript.edit(index).text += u"."_s;
            model[index].text += u"."_s;
        } else {
            transcript.removeAt(index);
            model.removeAt(index);
        }
        if (step % 50 == 0) {
            QCOMPARE(entriesOf(transcript), model);
            QCOMPARE(entriesOf(held), heldModel);
            QCOMPARE(Transcript::difference(held, transcript), slowDifference(heldModel, model));
        }
        if (random.bounded(30) == 0) {
            held = transcript;
            heldModel = model;
        }
    }
    QVERIFY(model.size() > 500);
}

void TestTranscript::differenceSkipsWhatIsShared()
{
    const auto timeOf = [](const Transcript &before, const Transcript &after) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            [&] { QCOMPARE(Transcript::difference(before, after), (Difference{10'000, 1, 1})); }();
        return timer.nsecsElapsed();
    };
    const Transcript before = aTranscript(20'000);
    Transcript shared = before;
    Transcript unshared = aTranscript(20'000);
    shared.edit(10'000).text = u"changed"_s;
    unshared.edit(10'000).text = u"changed"_s;
    QVERIFY(timeOf(before, shared) * 5 < timeOf(before, unshared));
}

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_Transcript.moc"
