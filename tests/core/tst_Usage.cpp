// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireExamples.h"
#include "core/Usage.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Million = 1'000'000;

void addModels(const QString &group)
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QJsonObject>("facts");
    const QJsonObject models = testJson(u"models.json"_s);
    for (const QJsonValue model : models.value(group).toArray())
        QTest::newRow(qPrintable(model["id"_L1].toString())) << model["id"_L1].toString() << model.toObject();
}

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private slots:
    void priceOfEveryModelIsThePublishedOne_data() { addModels(u"realtime"_s); }
    void priceOfEveryModelIsThePublishedOne();
    void priceOfEveryTranscriptionIsThePublishedOne_data() { addModels(u"transcription"_s); }
    void priceOfEveryTranscriptionIsThePublishedOne();
    void removedModelHasNoPrice_data() { addModels(u"realtime_removed"_s); }
    void removedModelHasNoPrice();
    void unknownModelHasNoPrice();
    void publishedResponseCostsWhatItsPartsCost();
    void costIsRoundedUp();
    void nothingCostsNothing();
    void moreCachedThanReadIsNotPaidTwice();
    void transcriptionIsPaidByTheSecond();
    void absurdAmountsDoNotOverflow();
    void sumsAreMemberByMember();
};

void TestUsage::priceOfEveryModelIsThePublishedOne()
{
    QFETCH(QString, model);
    QFETCH(QJsonObject, facts);
    const QJsonObject usd = facts.value("usd_per_1m"_L1).toObject();
    const std::pair<const char *, TokenUsage> millions[] = {
        {"text_in", {.textIn = Million}},
        {"text_cached", {.textIn = Million, .textCached = Million}},
        {"text_out", {.textOut = Million}},
        {"audio_in", {.audioIn = Million}},
        {"audio_cached", {.audioIn = Million, .audioCached = Million}},
        {"audio_out", {.audioOut = Million}},
        {"image_in", {.imageIn = Million}},
        {"image_cached", {.imageIn = Million, .imageCached = Million}},
    };
    for (const auto &[member, tokens] : millions) {
        const QJsonValue price = usd.value(QLatin1StringView(member));
        QVERIFY2(price.isDouble(), member);
        QCOMPARE(costOfTokens(model, tokens), qRound64(price.toDouble() * Million));
    }
}

void TestUsage::priceOfEveryTranscriptionIsThePublishedOne()
{
    QFETCH(QString, model);
    QFETCH(QJsonObject, facts);
    const QJsonValue price = facts.value("usd_per_minute"_L1);
    QCOMPARE(costOfTranscription(model, 60), price.isDouble() ? qRound64(price.toDouble() * Million) : -1);
}

void TestUsage::removedModelHasNoPrice()
{
    QFETCH(QString, model);
    QCOMPARE(costOfTokens(model, {.textIn = Million}), -1);
}

void TestUsage::unknownModelHasNoPrice()
{
    QCOMPARE(costOfTokens(u"gpt-realtime-9"_s, {}), -1);
    QCOMPARE(costOfTokens({}, {}), -1);
    QCOMPARE(costOfTokens(u"GPT-realtime"_s, {}), -1);
    QCOMPARE(costOfTokens(u"gpt-realtime-2.1-2026-07-06"_s, {}), -1);
    QCOMPARE(costOfTranscription(u"whisper-9"_s, 60), -1);
}

void TestUsage::publishedResponseCostsWhatItsPartsCost()
{
    // 55 text at 4, 64 cached at 0.40, 13 audio at 32; 30 text out at 24, 91 audio out at 64: USD per million.
    const TokenUsage tokens{.textIn = 119, .audioIn = 13, .textCached = 64, .textOut = 30, .audioOut = 91};
    QCOMPARE(costOfTokens(u"gpt-realtime-2.1"_s, tokens), 7206); // 220 + 25.6 + 416 + 720 + 5824
}

void TestUsage::costIsRoundedUp()
{
    QCOMPARE(costOfTokens(u"gpt-realtime-2.1-mini"_s, {.textIn = 1, .textCached = 1}), 1); // 0.06
    QCOMPARE(costOfTokens(u"gpt-realtime-2.1-mini"_s, {.textIn = 5}), 3);                  // 3.00
    QCOMPARE(costOfTranscription(u"gpt-realtime-whisper"_s, 1), 284);                      // 283.33
}

void TestUsage::nothingCostsNothing()
{
    QCOMPARE(costOfTokens(u"gpt-realtime-2.1"_s, {}), 0);
    QCOMPARE(costOfTranscription(u"gpt-transcribe"_s, 0), 0);
    QCOMPARE(costOfTranscription(u"gpt-transcribe"_s, -5), 0);
}

void TestUsage::moreCachedThanReadIsNotPaidTwice()
{
    QCOMPARE(costOfTokens(u"gpt-realtime-2.1"_s, {.audioIn = 10, .audioCached = 1000}), 4);
}

void TestUsage::transcriptionIsPaidByTheSecond()
{
    QCOMPARE(costOfTranscription(u"gpt-transcribe"_s, 2.6), 195);
    QCOMPARE(costOfTranscription(u"gpt-transcribe"_s, 2.4), 180);
    QCOMPARE(costOfTranscription(u"gpt-transcribe"_s, 0.001), 1);
}

void TestUsage::absurdAmountsDoNotOverflow()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(costOfTokens(u"gpt-realtime-2.1"_s, {most, most, most, most, most, most, most, most}) > 0);
    QCOMPARE(costOfTokens(u"gpt-realtime-2.1"_s, {.textIn = -most, .audioOut = -most}), 0);
    QVERIFY(costOfTranscription(u"gpt-transcribe"_s, 1e300) > 0);
    QCOMPARE(costOfTranscription(u"gpt-transcribe"_s, std::numeric_limits<double>::quiet_NaN()), 0);
}

void TestUsage::sumsAreMemberByMember()
{
    TokenUsage sum{1, 2, 3, 4, 5, 6, 7, 8};
    sum += {10, 20, 30, 40, 50, 60, 70, 80};
    QVERIFY((sum == TokenUsage{11, 22, 33, 44, 55, 66, 77, 88}));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_Usage.moc"
