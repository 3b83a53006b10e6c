// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/FoldedText.h"
#include "gui/transcript/FlagMarks.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

FlaggedWords flagged(const QString &phrase, const QString &words)
{
    return {u"item_1"_s, RedFlag::Kind::Danger, phrase, words};
}

QStringList marked(const QString &text, const QList<FlaggedWords> &flags)
{
    QStringList words;
    for (const TextRange &range : flaggedRanges(text, flags))
        words.append(text.sliced(range.begin, range.length));
    return words;
}

} // namespace

class FoldedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAPersonTakesForTheSame_data();
    void findsWhatAPersonTakesForTheSame();
    void findsEveryPlaceOnce();
    void doesNotTakeAnotherLetterForTheSame_data();
    void doesNotTakeAnotherLetterForTheSame();
    void marksTheUrgentWordsAndNotThoseAround_data();
    void marksTheUrgentWordsAndNotThoseAround();
    void marksNothingInALineThatWasHeardOtherwise();
};

void FoldedTextTest::findsWhatAPersonTakesForTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QString>("found");
    QTest::newRow("case") << u"My Mum CAN'T breathe"_s << u"can't BREATHE"_s << u"CAN'T breathe"_s;
    QTest::newRow("curly apostrophe") << u"she can’t sleep"_s << u"can't"_s << u"can’t"_s;
    QTest::newRow("accent in the text") << u"au café noir"_s << u"cafe"_s << u"café"_s;
    QTest::newRow("accent in what is sought") << u"au cafe noir"_s << u"CAFÉ"_s << u"cafe"_s;
    QTest::newRow("accent as a mark of its own") << u"au cafe\u0301 noir"_s << u"café"_s << u"cafe\u0301"_s;
    QTest::newRow("full width") << u"番号は０２０です"_s << u"020"_s << u"０２０"_s;
    QTest::newRow("half width katakana") << u"母はﾍﾞｯﾄﾞです"_s << u"ベッド"_s << u"ﾍﾞｯﾄﾞ"_s;
    QTest::newRow("hiragana for katakana") << u"メガネをなくした"_s << u"めがね"_s << u"メガネ"_s;
    QTest::newRow("Japanese without spaces") << u"少し息苦しいと言っています"_s << u"息苦しい"_s << u"息苦しい"_s;
    QTest::newRow("Arabic without its vowel signs") << u"أمي مَرِيضَة جدًا"_s << u"مريضة"_s << u"مَرِيضَة"_s;
    QTest::newRow("one letter folded to several") << u"a \ufb01ne day"_s << u"fine"_s << u"\ufb01ne"_s;
    QTest::newRow("behind a surrogate pair") << u"😀 hello"_s << u"HELLO"_s << u"hello"_s;
    QTest::newRow("over a line break") << u"chest\npain"_s << u"chest pain"_s << u"chest\npain"_s;
}

void FoldedTextTest::findsWhatAPersonTakesForTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, sought);
    QFETCH(QString, found);
    const QList<TextRange> ranges = FoldedText(text).find(FoldedText::fold(sought));
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(text.sliced(ranges.first().begin, ranges.first().length), found);
}

void FoldedTextTest::findsEveryPlaceOnce()
{
    const QList<TextRange> expected{{0, 2}, {2, 2}, {7, 2}};
    QCOMPARE(FoldedText(u"aaaaa, aa"_s).find(u"aa"_s), expected);
    QVERIFY(FoldedText(u"aaaa"_s).find({}).isEmpty());
}

void FoldedTextTest::doesNotTakeAnotherLetterForTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sought");
    QTest::newRow("voiced kana") << u"がん"_s << u"かん"_s;
    QTest::newRow("other word") << u"chest"_s << u"chess"_s;
}

void FoldedTextTest::doesNotTakeAnotherLetterForTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, sought);
    QVERIFY(FoldedText(text).find(FoldedText::fold(sought)).isEmpty());
}

void FoldedTextTest::marksTheUrgentWordsAndNotThoseAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("marked");
    QTest::newRow("the phrase itself") << u"my mum she can't breathe properly now"_s << u"can't breathe"_s
                                       << u"my mum she can't breathe properly now"_s << u"can't breathe"_s;
    QTest::newRow("inflected, with words between")
        << u"I have had chest and arm pains since noon"_s << u"chest pain"_s
        << u"I have had chest and arm pains since noon"_s << u"chest and arm pains"_s;
    QTest::newRow("any ending") << u"he is bleeding badly"_s << u"bleed* badly"_s << u"he is bleeding badly"_s
                                << u"bleeding badly"_s;
    QTest::newRow("Japanese") << u"母は少し息苦しいと言っています"_s << u"息苦しい"_s
                              << u"母は少し息苦しいと言っています"_s << u"息苦しい"_s;
    QTest::newRow("ends that are not seen")
        << u"so it does not stop"_s << u"bleeding won't stop"_s << u"it does not stop"_s << u"it does not stop"_s;
}

void FoldedTextTest::marksTheUrgentWordsAndNotThoseAround()
{
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QFETCH(QString, words);
    QFETCH(QString, marked);
    QCOMPARE(::marked(text, {flagged(phrase, words)}), QStringList{marked});
}

void FoldedTextTest::marksNothingInALineThatWasHeardOtherwise()
{
    QVERIFY(marked(u"she can read the paper"_s, {flagged(u"can't breathe"_s, u"she can't breathe"_s)}).isEmpty());
}

QTEST_GUILESS_MAIN(FoldedTextTest)
#include "tst_FoldedText.moc"
