// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryTesting.h"
#include "JournalTesting.h"

#include "storage/HistoryReader.h"
#include "storage/HistorySelect.h"
#include "storage/HistoryText.h"
#include "storage/JournalFile.h"
#include "storage/JournalStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callside;
using namespace callside::historytesting;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

// What is typed into the search finds the calls that a person would mean, and says where.
class tst_HistorySearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto file = JournalFile::open(m_dir.filePath(u"journal.sqlite"_s));
        QVERIFY(file);
        m_file = *std::move(file);
        keep(u"en"_s, u"+447700900123"_s,
             {u"I need a repeat prescription for my café au lait allergy."_s, u"Of course, one moment."_s});
        keep(u"ja"_s, u"+815012345678"_s,
             {u"明日の予約を変更したいのですが、頭痛がします。"_s, u"承知しました。CT検査ですね。"_s});
        keep(u"num"_s, u"07700 900456"_s, {u"Please ring 020 7946 0018 instead."_s, u"Will do. 再診ですか。"_s});
        makeHistory(*m_file);
    }

    void findsTheCallThatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("a word") << u"prescription"_s << u"en"_s;
        QTest::newRow("without case") << u"PRESCRIPTION"_s << u"en"_s;
        QTest::newRow("the beginning of a word") << u"presc"_s << u"en"_s;
        QTest::newRow("not the middle of one") << u"scription"_s << u""_s;
        QTest::newRow("without accents") << u"cafe"_s << u"en"_s;
        QTest::newRow("all of the words") << u"repeat allergy"_s << u"en"_s;
        QTest::newRow("not some of the words") << u"repeat headache"_s << u""_s;
        QTest::newRow("words together") << u"\"repeat prescription\""_s << u"en"_s;
        QTest::newRow("not words apart") << u"\"repeat allergy\""_s << u""_s;
        QTest::newRow("not across two lines") << u"\"allergy of course\""_s << u""_s;
        QTest::newRow("one Japanese character") << u"頭"_s << u"ja"_s;
        QTest::newRow("two Japanese characters") << u"頭痛"_s << u"ja"_s;
        QTest::newRow("across Japanese words") << u"の予"_s << u"ja"_s;
        QTest::newRow("not two that stand apart") << u"予痛"_s << u""_s;
        QTest::newRow("a Japanese phrase") << u"予約を変更"_s << u"ja"_s;
        QTest::newRow("kana") << u"したい"_s << u"ja"_s;
        QTest::newRow("two scripts in one word") << u"CT検査"_s << u"ja"_s;
        QTest::newRow("wide letters") << u"ＣＴ"_s << u"ja"_s;
        QTest::newRow("a rare character") << u"診"_s << u"num"_s;
        QTest::newRow("the caller's number") << u"+447700900123"_s << u"en"_s;
        QTest::newRow("written nationally") << u"07700 900123"_s << u"en"_s;
        QTest::newRow("with 00") << u"0044 7700 900 123"_s << u"en"_s;
        QTest::newRow("its end") << u"900123"_s << u"en"_s;
        QTest::newRow("its middle") << u"90045"_s << u"num"_s;
        QTest::newRow("kept nationally, sought with the country") << u"+44 7700 900456"_s << u"num"_s;
        QTest::newRow("a Japanese number") << u"050-1234-5678"_s << u"ja"_s;
        QTest::newRow("a number that was said") << u"020 7946 0018"_s << u"num"_s;
        QTest::newRow("nothing but signs") << u"?! …"_s << u""_s;
        QTest::newRow("what would be a search's own words") << u"repeat AND \"course"_s << u""_s;
        QTest::newRow("quotation marks alone") << u"\"\""_s << u""_s;
        QTest::newRow("a column's name") << u"words:repeat*"_s << u""_s;
    }

    void findsTheCallThatIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        HistoryQuery query;
        query.text = typed;
        QSqlDatabase database = m_file->database();
        const auto page = journalsql::selectHistoryPage(database, query);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QStringList calls;
        for (const HistoryHit &hit : page->hits)
            calls.append(hit.row.call);
        QCOMPARE(calls.join(u' '), found);
        QCOMPARE(*journalsql::countHistory(database, query), calls.size());
    }

    void aSnippetShowsTheWordsInTheirPlace()
    {
        const HistorySnippet snippet =
            historytext::snippetOf(u"One moment.\nI need a repeat prescription, for a repeat."_s, u"repeat"_s);
        QCOMPARE(snippet.marks.size(), 2);
        for (const TextMark &mark : snippet.marks)
            QCOMPARE(snippet.text.mid(mark.start, mark.length), u"repeat"_s);
        QVERIFY(!snippet.text.contains(u"moment"_s)); // another line
    }

    void aSnippetMarksJapanese()
    {
        HistoryQuery query;
        query.text = u"頭痛"_s;
        QSqlDatabase database = m_file->database();
        const HistorySnippet snippet = journalsql::selectHistoryPage(database, query)->hits.first().snippet;
        QCOMPARE(snippet.marks.size(), 1);
        QCOMPARE(snippet.text.mid(snippet.marks.first().start, 2), u"頭痛"_s);
        QVERIFY(!snippet.text.contains(QChar(0x200b)));
    }

    void pagesFollowOneAnotherWithoutAHoleOrARepeat()
    {
        QTemporaryDir dir;
        const auto file = JournalFile::open(dir.filePath(u"journal.sqlite"_s));
        for (int number = 0; number < 25; ++number)
            keepCall(**file, numbered(number));
        makeHistory(**file);
        QSqlDatabase database = (*file)->database();
        for (const QString &text : {QString(), u"hello"_s}) {
            HistoryQuery query{{}, text, 0, 10};
            QStringList seen;
            bool hasMore = true;
            while (hasMore) {
                const auto page = journalsql::selectHistoryPage(database, query);
                QVERIFY(page);
                for (const HistoryHit &hit : page->hits)
                    seen.append(hit.row.call);
                query.before = page->hits.last().row.id;
                hasMore = page->hasMore;
            }
            QCOMPARE(seen.size(), 25);
            QCOMPARE(seen.first(), u"rtc_24"_s);
            QCOMPARE(seen.last(), u"rtc_0"_s);
            QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), 25);
        }
    }

    void filtersNarrowItDown()
    {
        QSqlDatabase database = m_file->database();
        const auto count = [&](const HistoryFilter &filter) {
            return *journalsql::countHistory(database, {filter, {}, 0, 50});
        };
        HistoryFilter filter;
        filter.languages = {u"ja"_s};
        QCOMPARE(count(filter), 1);
        filter.languages = {u"ja"_s, u"en"_s};
        QCOMPARE(count(filter), 3);
        filter = {};
        filter.number = u"07700 900123"_s;
        QCOMPARE(count(filter), 1);
        filter = {};
        filter.results = {CallResult::Missed, CallResult::Abandoned};
        QCOMPARE(count(filter), 0);
        filter = {};
        filter.isUrgentOnly = true;
        QCOMPARE(count(filter), 0);
        filter = {};
        filter.to = fromMsecs(Noon);
        QCOMPARE(count(filter), 0);
        filter.to = fromMsecs(Noon + 1);
        filter.from = fromMsecs(Noon);
        QCOMPARE(count(filter), 1);
    }

    void theReaderAnswersWhileTheJournalIsWritten()
    {
        QTemporaryDir dir;
        JournalSetup setup{dir.path()};
        setup.historyAfter = std::chrono::milliseconds(0);
        JournalStore store(setup);
        QSignalSpy loaded(&store, &JournalStore::loaded);
        store.start();
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 20000);
        HistoryReader reader;
        reader.setPath(loaded.first().first().value<StartupRead>().place.path);
        store.append(writeOf(numbered(1)));
        HistoryPage page;
        connect(&reader, &HistoryReader::pageRead, this, [&](quint64, const HistoryPage &read) { page = read; });
        QTRY_VERIFY_WITH_TIMEOUT((reader.readPage({{}, u"hello"_s, 0, 10}), page.hits.size() == 1), 20000);

        QSignalSpy entries(&reader, &HistoryReader::entriesRead);
        reader.readEntries(u"rtc_1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(entries.size(), 1, 20000);
        QCOMPARE(entries.first().at(2).value<QList<JournalEntry>>().size(), entriesOf(numbered(1)).size());

        QSignalSpy choices(&reader, &HistoryReader::choicesRead);
        reader.readChoices();
        QTRY_COMPARE_WITH_TIMEOUT(choices.size(), 1, 20000);
        QCOMPARE(choices.first().at(1).value<HistoryChoices>().lines, QStringList{u"+442079460100"_s});
    }

    void aNewerQuestionTakesTheOldersPlace()
    {
        HistoryReader reader;
        reader.setPath(m_dir.filePath(u"journal.sqlite"_s));
        QSignalSpy pages(&reader, &HistoryReader::pageRead);
        quint64 last = 0;
        for (int number = 0; number < 20; ++number)
            last = reader.readPage({{}, u"presc"_s, 0, 10});
        QTRY_COMPARE_WITH_TIMEOUT(pages.size(), 1, 20000);
        QCOMPARE(pages.first().first().toULongLong(), last);
        const quint64 cancelled = reader.readPage({});
        reader.cancel(cancelled);
        QSignalSpy counts(&reader, &HistoryReader::countRead);
        reader.readCount({});
        QTRY_COMPARE_WITH_TIMEOUT(counts.size(), 1, 20000);
        QCOMPARE(pages.size(), 1);
    }

    void withoutAJournalTheQuestionFails()
    {
        HistoryReader reader;
        QSignalSpy failed(&reader, &HistoryReader::failed);
        reader.readPage({});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
    }

private:
    static PastCall numbered(int number)
    {
        PastCall past;
        past.call = u"rtc_%1"_s.arg(number);
        past.offeredAtMs = Noon + number * 60000;
        past.lines = {u"hello from %1"_s.arg(number), u"good morning"_s};
        return past;
    }
    void keep(const QString &call, const QString &number, const QStringList &lines)
    {
        PastCall past;
        past.call = call;
        past.number = number;
        past.name.clear();
        past.offeredAtMs = Noon + 60000 * m_kept++;
        past.lines = lines;
        keepCall(*m_file, past);
    }

    QTemporaryDir m_dir;
    std::unique_ptr<JournalFile> m_file;
    int m_kept = 0;
};

QTEST_GUILESS_MAIN(tst_HistorySearch)
#include "tst_HistorySearch.moc"
