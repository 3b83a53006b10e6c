// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AuditChain.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

using Problem = AuditCheck::Problem;

DeskUser kim()
{
    DeskUser user;
    user.id = u"abcdefghij"_s;
    user.name = u"Kim"_s;
    user.role = Role::Lead;
    return user;
}

AuditEntry anEntry(int n)
{
    return auditEntry(kim(), fromMsecs(1795253400000 + n * 1000), n % 2 == 0 ? AuditAction::Steered : AuditAction::Said,
                      {u"rtc_%1"_s.arg(n)});
}

// A trail that holds, as lines without their ends, and the seal beside it.
struct Trail {
    explicit Trail(int rows)
    {
        for (int n = 1; n <= rows; ++n)
            add(anEntry(n));
    }
    void add(const AuditEntry &entry)
    {
        const QByteArray row = auditJson(entry, last.number + 1);
        last = {last.number + 1, auditSeal(last.seal, row)};
        seals.append(last);
        lines.append(auditLine(last.seal, row).chopped(1));
    }
    // As AuditLog does it.
    void prune(int rows, bool doesTell = true)
    {
        const AuditSeal removed = seals[rows - 1];
        AuditEntry told;
        told.at = fromMsecs(1795253500000);
        told.action = AuditAction::AuditPruned;
        told.count = removed.number;
        told.seal = removed.seal;
        if (doesTell)
            add(told);
        lines = QList<QByteArray>{auditCheckpoint(removed).chopped(1)} + lines.mid(rows);
    }
    AuditCheck check() const { return check(last); }
    AuditCheck check(std::optional<AuditSeal> kept) const
    {
        AuditChecker checker(std::move(kept));
        for (const QByteArray &line : lines)
            checker.take(line);
        return checker.finish(false);
    }

    QList<QByteArray> lines;
    QList<AuditSeal> seals;
    AuditSeal last;
};

} // namespace

class tst_AuditChain : public QObject
{
    Q_OBJECT

private slots:
    void rowsSurviveTheFile();
    void rowIsCanonical();
    void sealIsThatOfAnySha256();
    void entriesHoldNoWordsAndNoNumbers_data();
    void entriesHoldNoWordsAndNoNumbers();
    void wholeTrailHolds();
    void emptyTrailHolds();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void everyChangedByteIsFound();
    void everyRemovedRowIsFound();
    void everySwapIsFound();
    void rowsCutOffAtTheEndAreFound();
    void rewrittenTrailIsFoundByTheSeal();
    void withoutASealTheEndIsNotProven();
    void prunedTrailHolds();
    void prunedTwiceHolds();
    void removalThatNoRowTellsOfIsFound();
    void checkpointCannotBeMoved();
    void actionsHaveWordsOfTheirOwn();
};

void tst_AuditChain::rowsSurviveTheFile()
{
    AuditEntry entry = anEntry(1);
    entry.about = u"redFlags"_s;
    entry.count = 12;
    entry.isRefused = true;
    const auto read = auditEntryFrom(auditJson(entry, 7));
    QVERIFY(read);
    QCOMPARE(read->number, 7);
    QCOMPARE(read->entry, entry);
    AuditEntry programs; // by nobody, about nothing
    programs.at = entry.at;
    QCOMPARE(auditEntryFrom(auditJson(programs, 1)), (NumberedEntry{1, programs}));
}

void tst_AuditChain::rowIsCanonical()
{
    QCOMPARE(auditJson(anEntry(0), 1),
             R"({"action":"steered","at":"2026-11-21T09:30:00.000Z","call":"rtc_0","role":"lead","row":1,)"
             R"("user":"abcdefghij","who":"Kim"})"_ba);
}

void tst_AuditChain::sealIsThatOfAnySha256()
{
    // printf '%064dabc' 0 | sha256sum
    QCOMPARE(auditSeal(firstAuditSeal(), "abc"_ba),
             "b64374d04ef9c4f39fddb1e0d6be38a0130f6c057fc0f4ee467ea0e18bc758f1"_ba);
}

void tst_AuditChain::entriesHoldNoWordsAndNoNumbers_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("identifier") << u"preferences.red-flags:en"_s << u"preferences.red-flags:en"_s;
    QTest::newRow("version") << u"reception-v12"_s << u"reception-v12"_s;
    QTest::newRow("words") << u"chest pain"_s << u"withheld"_s;
    QTest::newRow("name") << u"Åsa"_s << u"withheld"_s;
    QTest::newRow("number") << u"07700900123"_s << u"withheld"_s;
    QTest::newRow("number in groups") << u"07700-900-123"_s << u"withheld"_s;
    QTest::newRow("date of birth") << u"1951-04-03"_s << u"withheld"_s;
    QTest::newRow("line end") << u"a\nb"_s << u"withheld"_s;
    QTest::newRow("trailing line end") << u"a\n"_s << u"withheld"_s;
    QTest::newRow("long") << QString(65, u'a') << u"withheld"_s;
}

void tst_AuditChain::entriesHoldNoWordsAndNoNumbers()
{
    QFETCH(const QString, about);
    QTEST(auditWord(about), "kept");
    AuditEntry entry = anEntry(1);
    entry.about = about;
    entry.call = {u"+447700900123 Jane"_s}; // no call's id
    const QByteArray row = auditJson(entry, 1);
    QVERIFY(!row.contains("Jane"));
    QVERIFY(!row.contains("7700900123"));
    QVERIFY(!row.contains('\n'));
}

void tst_AuditChain::wholeTrailHolds()
{
    const Trail trail(20);
    const AuditCheck check = trail.check();
    QVERIFY2(check.isSound(), "");
    QCOMPARE(check.firstRow, 1);
    QCOMPARE(check.lastRow, 20);
    QCOMPARE(check.firstAt, anEntry(1).at);
    QCOMPARE(check.lastAt, anEntry(20).at);
    QCOMPARE(check.lastSeal, trail.last.seal);
    QVERIFY(check.isEndProven);
}

void tst_AuditChain::emptyTrailHolds()
{
    const AuditCheck check = Trail(0).check(std::nullopt);
    QVERIFY(check.isSound());
    QCOMPARE(check.lastRow, 0);
}

void tst_AuditChain::tamperingIsFound_data()
{
    QTest::addColumn<std::function<void(Trail &)>>("tamper");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<qint64>("row");
    QTest::addColumn<qint64>("line");
    using Tamper = std::function<void(Trail &)>;
    const auto row = [](const char *name, Problem problem, qint64 broken, qint64 line, const Tamper &tamper) {
        QTest::newRow(name) << tamper << problem << broken << line;
    };
    row("who is changed", Problem::Changed, 5, 5, [](Trail &trail) { trail.lines[4].replace("Kim", "Sam"); });
    row("action of the first row is changed", Problem::Changed, 1, 1,
        [](Trail &trail) { trail.lines[0].replace("said", "steered"); });
    row("a blank is added", Problem::Changed, 5, 5,
        [](Trail &trail) { trail.lines[4].replace("\"who\"", " \"who\""); });
    row("changed and sealed again", Problem::Changed, 6, 6, [](Trail &trail) {
        const QByteArray changed = QByteArray(trail.lines[4].mid(65)).replace("Kim", "Sam");
        trail.lines[4] = auditLine(auditSeal(trail.seals[3].seal, changed), changed).chopped(1);
    });
    row("the last row is changed and sealed again", Problem::Changed, 9, 0, [](Trail &trail) {
        const QByteArray changed = QByteArray(trail.lines[8].mid(65)).replace("Kim", "Sam");
        trail.lines[8] = auditLine(auditSeal(trail.seals[7].seal, changed), changed).chopped(1);
    });
    row("a row is removed", Problem::Removed, 5, 5, [](Trail &trail) { trail.lines.removeAt(4); });
    row("the first row is removed", Problem::Removed, 1, 1, [](Trail &trail) { trail.lines.removeFirst(); });
    row("three rows are removed", Problem::Removed, 3, 3, [](Trail &trail) { trail.lines.remove(2, 3); });
    row("the last row is removed", Problem::Truncated, 9, 0, [](Trail &trail) { trail.lines.removeLast(); });
    row("all rows are removed", Problem::Truncated, 1, 0, [](Trail &trail) { trail.lines.clear(); });
    row("a row stands twice", Problem::Inserted, 5, 6, [](Trail &trail) { trail.lines.insert(5, trail.lines[4]); });
    row("a made-up row is inserted", Problem::Inserted, 5, 5, [](Trail &trail) {
        const QByteArray made = auditJson(anEntry(77), 5);
        trail.lines.insert(4, auditLine(QByteArray(64, 'a'), made).chopped(1));
    });
    row("a made-up row is inserted and sealed", Problem::Inserted, 5, 6, [](Trail &trail) {
        const QByteArray made = auditJson(anEntry(77), 5);
        trail.lines.insert(4, auditLine(auditSeal(trail.seals[3].seal, made), made).chopped(1));
    });
    row("a row is added at the end by hand", Problem::Changed, 10, 10, [](Trail &trail) {
        trail.lines.append(auditLine(QByteArray(64, 'a'), auditJson(anEntry(77), 10)).chopped(1));
    });
    row("two rows are swapped", Problem::Reordered, 5, 5, [](Trail &trail) { trail.lines.swapItemsAt(4, 5); });
    row("a row is moved up", Problem::Reordered, 2, 2, [](Trail &trail) { trail.lines.move(7, 1); });
    row("a line is no row", Problem::Unreadable, 5, 5, [](Trail &trail) { trail.lines[4] = "nonsense"; });
    row("a line is empty", Problem::Unreadable, 5, 5, [](Trail &trail) { trail.lines[4].clear(); });
    row("a checkpoint stands inside", Problem::Unreadable, 5, 5,
        [](Trail &trail) { trail.lines[4] = auditCheckpoint(trail.seals[4]).chopped(1); });
}

void tst_AuditChain::tamperingIsFound()
{
    QFETCH(const std::function<void(Trail &)>, tamper);
    Trail trail(9);
    tamper(trail);
    const AuditCheck check = trail.check();
    QTEST(check.problem, "problem");
    QTEST(check.row, "row");
    QTEST(check.line, "line");
    QVERIFY(!check.isSound());
    QVERIFY(!check.isEndProven);
}

void tst_AuditChain::everyChangedByteIsFound()
{
    const Trail whole(3);
    for (int line = 0; line < 3; ++line) {
        for (qsizetype at = 0; at < whole.lines[line].size(); ++at) {
            Trail trail = whole;
            trail.lines[line][at] = char(trail.lines[line][at] ^ 1);
            const AuditCheck check = trail.check();
            QVERIFY2(!check.isSound(), qPrintable(u"line %1, byte %2"_s.arg(line).arg(at)));
            QVERIFY(check.row <= line + 1); // never a later one
        }
    }
}

void tst_AuditChain::everyRemovedRowIsFound()
{
    for (int row = 0; row < 9; ++row) {
        Trail trail(9);
        trail.lines.removeAt(row);
        QCOMPARE(trail.check().row, row + 1);
    }
}

void tst_AuditChain::everySwapIsFound()
{
    for (int one = 0; one < 8; ++one) {
        for (int other = one + 1; other < 9; ++other) {
            Trail trail(9);
            trail.lines.swapItemsAt(one, other);
            QCOMPARE(trail.check().problem, Problem::Reordered);
            QCOMPARE(trail.check().row, one + 1);
        }
    }
}

void tst_AuditChain::rowsCutOffAtTheEndAreFound()
{
    Trail trail(9);
    trail.lines.remove(6, 3);
    const AuditCheck check = trail.check();
    QCOMPARE(check.problem, Problem::Truncated);
    QCOMPARE(check.row, 7);
    QCOMPARE(check.lastRow, 6);
}

void tst_AuditChain::rewrittenTrailIsFoundByTheSeal()
{
    const Trail real(9);
    Trail forged(0);
    for (int n = 1; n <= 9; ++n) {
        AuditEntry entry = anEntry(n);
        entry.who = u"Sam"_s;
        forged.add(entry);
    }
    QVERIFY(forged.check().isSound()); // by itself
    const AuditCheck check = forged.check(real.last);
    QCOMPARE(check.problem, Problem::Changed);
    QCOMPARE(check.row, 9);
}

void tst_AuditChain::withoutASealTheEndIsNotProven()
{
    Trail trail(9);
    trail.lines.removeLast();
    const AuditCheck check = trail.check(std::nullopt);
    QVERIFY(check.isSound());
    QVERIFY(!check.isEndProven);
    QVERIFY(trail.check(trail.seals[6]).isEndProven); // a seal that came a little late
}

void tst_AuditChain::prunedTrailHolds()
{
    Trail trail(9);
    trail.prune(5);
    trail.add(anEntry(20));
    const AuditCheck check = trail.check();
    QVERIFY(check.isSound());
    QVERIFY(check.isEndProven);
    QCOMPARE(check.firstRow, 6);
    QCOMPARE(check.lastRow, 11);
    trail.lines.removeAt(1);
    QCOMPARE(trail.check().problem, Problem::Removed);
    QCOMPARE(trail.check().row, 6);
}

void tst_AuditChain::prunedTwiceHolds()
{
    Trail trail(9);
    trail.prune(3);
    trail.lines.removeFirst(); // the earlier checkpoint goes with what it stands for
    trail.lines = trail.lines.mid(0);
    const AuditSeal removed = trail.seals[5];
    AuditEntry told;
    told.at = fromMsecs(1795253600000);
    told.action = AuditAction::AuditPruned;
    told.count = removed.number;
    told.seal = removed.seal;
    trail.add(told);
    trail.lines = QList<QByteArray>{auditCheckpoint(removed).chopped(1)} + trail.lines.mid(3);
    QVERIFY(trail.check().isSound());
    QCOMPARE(trail.check().firstRow, 7);
}

void tst_AuditChain::removalThatNoRowTellsOfIsFound()
{
    Trail trail(9);
    trail.prune(5, false);
    const AuditCheck check = trail.check();
    QCOMPARE(check.problem, Problem::Removed);
    QCOMPARE(check.row, 1);
}

void tst_AuditChain::checkpointCannotBeMoved()
{
    Trail trail(9);
    trail.prune(5);
    trail.lines.removeAt(1); // one row more than was told of
    trail.lines[0] = auditCheckpoint(trail.seals[5]).chopped(1);
    QCOMPARE(trail.check().problem, Problem::Removed);
}

void tst_AuditChain::actionsHaveWordsOfTheirOwn()
{
    QStringList words;
    for (int i = 0; i <= int(AuditAction::AuditRepaired); ++i) {
        const auto action = AuditAction(i);
        words.append(wordOf(action));
        QCOMPARE(auditActionOf(wordOf(action)), action);
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!auditActionOf(u"danced"));
}

QTEST_GUILESS_MAIN(tst_AuditChain)
#include "tst_AuditChain.moc"
