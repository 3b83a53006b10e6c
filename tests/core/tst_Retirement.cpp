// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Retirement.h"

#include <QFile>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<ListedModel> known()
{
    QFile file(QStringLiteral(CALLSIDE_RESOURCES "/diagnosis/models.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<QList<ListedModel>> models = parseKnownModels(file.readAll());
    return models ? *models : QList<ListedModel>();
}

SessionConfig session(const QString &model, const QString &transcription = u"gpt-transcribe"_s,
                      const QString &voice = u"marin"_s)
{
    SessionConfig config;
    config.model = model;
    config.transcriptionModel = transcription;
    config.voice = voice;
    return config;
}

const QDate Today(2026, 11, 21);

} // namespace

class RetirementTest : public QObject
{
    Q_OBJECT

private slots:
    void theCurrentModelIsNotSpokenOf();
    void aModelThatRetiresSoonIsNamedWithItsSuccessor();
    void aDayFarOffNeedsNoNotice();
    void aModelThatIsGoneIsOver();
    void whatTheListSaysGoesFirst();
    void transcriptionAndVoiceAreLookedAtToo();
    void eachIsNamedOnceSoonestFirst();
    void theListOfTheApiIsRead();
    void whatIsNoListIsRefused();
};

void RetirementTest::theCurrentModelIsNotSpokenOf()
{
    QVERIFY(known().size() > 20);
    QCOMPARE(retirements({session(u"gpt-realtime-2.1"_s)}, {}, known(), Today), QList<Retirement>());
}

void RetirementTest::aModelThatRetiresSoonIsNamedWithItsSuccessor()
{
    const QList<Retirement> found = retirements({session(u"gpt-realtime"_s)}, {}, known(), Today);
    const Retirement expected{Retirement::Use::Assistant, u"gpt-realtime"_s, QDate(2027, 1, 20), u"gpt-realtime-2.1"_s,
                              60};
    QCOMPARE(found, QList<Retirement>{expected});
    QVERIFY(!found.first().isOver());
}

void RetirementTest::aDayFarOffNeedsNoNotice()
{
    const QList<SessionConfig> inUse{session(u"gpt-realtime"_s)};
    QVERIFY(retirements(inUse, {}, known(), QDate(2026, 6, 1)).isEmpty());
    QCOMPARE(retirements(inUse, {}, known(), QDate(2027, 1, 20).addDays(-NoticeDays)).size(), 1);
    QCOMPARE(retirements(inUse, {}, known(), QDate(2027, 1, 20).addDays(-NoticeDays - 1)).size(), 0);
}

void RetirementTest::aModelThatIsGoneIsOver()
{
    const QList<Retirement> found = retirements({session(u"gpt-4o-realtime-preview"_s)}, {}, known(), Today);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isOver());
}

void RetirementTest::whatTheListSaysGoesFirst()
{
    const QList<ListedModel> listed{{u"gpt-realtime"_s, QDate(2027, 3, 1), {}}, {u"gpt-realtime-2.1"_s, {}, {}}};
    const QList<Retirement> found = retirements({session(u"gpt-realtime"_s)}, listed, known(), Today);
    QCOMPARE(found.first().date, QDate(2027, 3, 1));
    QCOMPARE(found.first().replacement, u"gpt-realtime-2.1"_s);
}

void RetirementTest::transcriptionAndVoiceAreLookedAtToo()
{
    const QList<ListedModel> listed{{u"marin"_s, QDate(2026, 12, 1), {}}};
    const QList<Retirement> found =
        retirements({session(u"gpt-realtime-2.1"_s, u"whisper-1"_s)}, listed, known(), Today);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).use, Retirement::Use::Voice);
    QCOMPARE(found.at(1).use, Retirement::Use::Transcription);
    QCOMPARE(found.at(1).date, QDate(2027, 2, 26));
}

void RetirementTest::eachIsNamedOnceSoonestFirst()
{
    const QList<SessionConfig> inUse{session(u"gpt-realtime"_s, u"whisper-1"_s),
                                     session(u"gpt-realtime"_s, u"whisper-1"_s)};
    const QList<Retirement> found = retirements(inUse, {}, known(), Today);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.at(0).daysLeft < found.at(1).daysLeft);
}

void RetirementTest::theListOfTheApiIsRead()
{
    const std::optional<QList<AvailableModel>> available =
        parseModels(R"({"object":"list","data":[{"id":"a","object":"model","shutdown_date":"2027-01-20"},)"
                    R"({"id":"b","shutdown_date":null},{"id":"c"}]})");
    QVERIFY(available.has_value());
    const QList<ListedModel> expected{{u"a"_s, QDate(2027, 1, 20), {}}, {u"b"_s, {}, {}}, {u"c"_s, {}, {}}};
    QCOMPARE(listedModels(*available), expected);
}

void RetirementTest::whatIsNoListIsRefused()
{
    for (const char *json : {"", "[]", "{}", "no JSON"})
        QVERIFY(!parseKnownModels(json));
    QVERIFY(!parseKnownModels("{\"models\":[]}"));
}

QTEST_GUILESS_MAIN(RetirementTest)
#include "tst_Retirement.moc"
