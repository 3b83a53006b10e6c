// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/transcript/TranscriptModel.h"
#include "gui/transcript/TranscriptSearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

Transcript record(const QStringList &lines)
{
    Transcript transcript;
    for (const QString &line : lines) {
        TranscriptEntry entry = samples::said(TranscriptEntry::Kind::Caller, line, samples::sampleNow());
        entry.itemId = u"item_%1"_s.arg(transcript.size());
        transcript.append(entry);
    }
    return transcript;
}

} // namespace

class TranscriptSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsAtTheRowThatIsSeen();
    void goesRoundInBothDirections();
    void keepsUpWithNewLinesAndNewWords();
    void keepsItsPlaceWhenALineComesBefore();
    void goesOnWhenTheLineOfItsPlaceIsTakenBack();
    void saysWhenNothingIsFound();
    void startsAgainInAnotherCall();
    void fiftyThousandLinesAreSearchedInSlices();
};

void TranscriptSearchTest::beginsAtTheRowThatIsSeen()
{
    TranscriptModel model;
    model.showRecord(record({u"pain"_s, u"none"_s, u"pain and pain"_s, u"pain"_s}));
    TranscriptSearch search(&model);
    QSignalSpy moved(&search, &TranscriptSearch::currentChanged);
    search.find(u"PAIN"_s, 1);
    QCOMPARE(search.count(), 4);
    QCOMPARE(search.currentIndex(), 1);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().first().toInt(), 2);
    const QList<TextRange> places{{0, 4}, {9, 4}};
    QCOMPARE(search.rangesIn(2), places);
    QVERIFY(search.rangesIn(1).isEmpty());
}

void TranscriptSearchTest::goesRoundInBothDirections()
{
    TranscriptModel model;
    model.showRecord(record({u"pain"_s, u"pain and pain"_s}));
    TranscriptSearch search(&model);
    search.find(u"pain"_s, 0);
    QList<int> seen;
    for (int i = 0; i < 3; ++i) {
        search.goNext();
        seen.append(search.currentIndex());
    }
    search.goPrevious();
    seen.append(search.currentIndex());
    const QList<int> expected{1, 2, 0, 2};
    QCOMPARE(seen, expected);
}

void TranscriptSearchTest::keepsUpWithNewLinesAndNewWords()
{
    TranscriptModel model;
    Transcript transcript = record({u"pain"_s, u"nothing"_s});
    model.showRecord(transcript);
    TranscriptSearch search(&model);
    search.find(u"pain"_s, 0);
    QCOMPARE(search.count(), 1);
    transcript.edit(1).text += u" but pain"_s;
    model.setTranscript(transcript);
    QCOMPARE(search.count(), 2);
    transcript.append(samples::said(TranscriptEntry::Kind::Assistant, u"Where is the pain?"_s, samples::sampleNow()));
    model.setTranscript(transcript);
    QCOMPARE(search.count(), 3);
    transcript.edit(0).text = u"Spain"_s;
    model.setTranscript(transcript);
    QCOMPARE(search.count(), 3);
    QCOMPARE(search.currentIndex(), 0);
    transcript.edit(0).text = u"rain"_s;
    model.setTranscript(transcript);
    QCOMPARE(search.count(), 2);
}

void TranscriptSearchTest::keepsItsPlaceWhenALineComesBefore()
{
    TranscriptModel model;
    Transcript transcript = record({u"a"_s, u"b"_s, u"pain"_s});
    model.showRecord(transcript);
    TranscriptSearch search(&model);
    search.find(u"pain"_s, 0);
    QSignalSpy moved(&search, &TranscriptSearch::currentChanged);
    transcript.insertAfter(u"item_0"_s, samples::said(TranscriptEntry::Kind::Caller, u"late pain"_s, {}));
    model.setTranscript(transcript);
    QCOMPARE(search.count(), 2);
    QCOMPARE(search.currentIndex(), 1);
    QCOMPARE(search.current()->row, 3);
    QCOMPARE(moved.size(), 0); // the view stays
}

void TranscriptSearchTest::goesOnWhenTheLineOfItsPlaceIsTakenBack()
{
    TranscriptModel model;
    Transcript transcript = record({u"pain"_s, u"pain here"_s, u"x"_s, u"pain there"_s});
    model.showRecord(transcript);
    TranscriptSearch search(&model);
    search.find(u"pain"_s, 1);
    transcript.removeAt(1);
    model.setTranscript(transcript);
    QCOMPARE(search.count(), 2);
    QCOMPARE(search.current()->row, 2);
}

void TranscriptSearchTest::saysWhenNothingIsFound()
{
    TranscriptModel model;
    model.showRecord(record({u"a"_s, u"b"_s}));
    TranscriptSearch search(&model);
    search.find(u"zebra"_s, 0);
    QVERIFY(search.isActive());
    QVERIFY(!search.isSearching());
    QCOMPARE(search.count(), 0);
    QCOMPARE(search.currentIndex(), -1);
    search.goNext();
    search.goPrevious();
    search.find({}, 0);
    QVERIFY(!search.isActive());
}

void TranscriptSearchTest::startsAgainInAnotherCall()
{
    TranscriptModel model;
    model.showRecord(record({u"pain"_s, u"pain"_s}));
    TranscriptSearch search(&model);
    search.find(u"pain"_s, 0);
    model.showRecord(record({u"no"_s, u"pain"_s, u"no"_s}));
    QCOMPARE(search.count(), 1);
    QCOMPARE(search.current()->row, 1);
}

void TranscriptSearchTest::fiftyThousandLinesAreSearchedInSlices()
{
    TranscriptModel model;
    Transcript transcript = samples::longTranscript(50'000);
    transcript.append(samples::said(TranscriptEntry::Kind::Caller, u"息苦しい"_s, samples::sampleNow()));
    model.showRecord(transcript);
    TranscriptSearch search(&model);
    int turns = 0; // in between the window draws and takes keys
    search.find(u"line 4999"_s, 0);
    for (; search.isSearching(); ++turns)
        QCoreApplication::processEvents();
    QCOMPARE(search.count(), 11);
    QVERIFY2(turns >= 3, qPrintable(QString::number(turns)));
    search.find(u"苦しい"_s, 0);
    QTRY_VERIFY(!search.isSearching());
    QCOMPARE(search.current()->row, 50'000);
}

QTEST_GUILESS_MAIN(TranscriptSearchTest)
#include "tst_TranscriptSearch.moc"
