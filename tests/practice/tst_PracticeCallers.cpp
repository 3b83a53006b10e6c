// SPDX-License-Identifier: GPL-3.0-or-later
// What the rehearsed callers say, held against the words that the desk is shipped with.
#include "app/DefaultDesk.h"
#include "practice/Scenario.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callside;
using namespace callside::practice;

namespace {

QStringList callerLines(const Scenario &scenario)
{
    QStringList lines;
    for (const ScenarioStep &step : scenario.steps) {
        if (step.kind == ScenarioStep::Kind::Caller)
            lines.append(step.text);
    }
    for (const ScenarioSteer &steer : scenario.steers)
        lines.append(steer.reply);
    return lines;
}

} // namespace

class PracticeCallersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void urgentCallersSayAWordOfDanger_data();
    void urgentCallersSayAWordOfDanger();
    void chestPainIsToldInTheFirstWords();
    void harmlessCallersNeverRaiseAnything();
    void whoAsksForAPersonIsHeard();
    void theDrillHasCallersOfBothKinds();
    void someoneIsHardToHearAndSomeoneSilent();
    void numbersAreFictionalAndNoneTwice();

private:
    const Scenario &caller(const QString &id) const;
    std::optional<RedFlagHit> firstHit(const Scenario &scenario) const;

    QList<Scenario> m_scenarios;
    RedFlagList m_flags;
};

void PracticeCallersTest::initTestCase()
{
    QString why;
    const auto scenarios = loadScenarios(QStringLiteral(CALLSIDE_RESOURCES) + u"/practice"_s, &why);
    QVERIFY2(scenarios, qPrintable(why));
    m_scenarios = *scenarios;
    m_flags = RedFlagList(defaultPreferences().redFlags);
}

const Scenario &PracticeCallersTest::caller(const QString &id) const
{
    return *std::ranges::find(m_scenarios, id, &Scenario::id);
}

std::optional<RedFlagHit> PracticeCallersTest::firstHit(const Scenario &scenario) const
{
    for (const QString &line : callerLines(scenario)) {
        if (const auto hit = m_flags.match(line))
            return hit;
    }
    return {};
}

void PracticeCallersTest::urgentCallersSayAWordOfDanger_data()
{
    QTest::addColumn<QString>("id");
    for (const Scenario &scenario : m_scenarios) {
        if (scenario.drillPart == Scenario::DrillPart::Urgent)
            QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }
}

void PracticeCallersTest::urgentCallersSayAWordOfDanger()
{
    QFETCH(QString, id);
    const auto hit = firstHit(caller(id));
    QVERIFY(hit);
    QCOMPARE(hit->kind, RedFlag::Kind::Danger);
}

void PracticeCallersTest::chestPainIsToldInTheFirstWords()
{
    const auto hit = m_flags.match(callerLines(caller(u"chest-pain"_s)).first());
    QVERIFY(hit);
    QCOMPARE(hit->phrase, u"pain in chest"_s);
    QVERIFY(m_flags.match(callerLines(caller(u"japanese-urgent"_s)).first()));
    // That one has to be read to its second sentence.
    QVERIFY(!m_flags.match(callerLines(caller(u"turns-urgent"_s)).first()));
    QVERIFY(m_flags.match(callerLines(caller(u"turns-urgent"_s)).at(1)));
}

void PracticeCallersTest::harmlessCallersNeverRaiseAnything()
{
    for (const Scenario &scenario : m_scenarios) {
        if (scenario.drillPart == Scenario::DrillPart::Urgent || scenario.id == "asks-for-a-person"_L1)
            continue;
        const auto hit = firstHit(scenario);
        QVERIFY2(!hit, qPrintable(scenario.id + u": "_s + (hit ? hit->words : QString())));
    }
}

void PracticeCallersTest::whoAsksForAPersonIsHeard()
{
    const auto hit = m_flags.match(callerLines(caller(u"asks-for-a-person"_s)).first());
    QVERIFY(hit);
    QCOMPARE(hit->kind, RedFlag::Kind::WantsPerson);
}

void PracticeCallersTest::theDrillHasCallersOfBothKinds()
{
    int harmless = 0;
    QStringList urgentLanguages;
    for (const Scenario &scenario : m_scenarios) {
        harmless += scenario.drillPart == Scenario::DrillPart::Harmless ? 1 : 0;
        if (scenario.drillPart == Scenario::DrillPart::Urgent)
            urgentLanguages.append(scenario.language);
    }
    QVERIFY(harmless >= 5);
    QVERIFY(urgentLanguages.contains(u"en"_s));
    QVERIFY(urgentLanguages.contains(u"ja"_s));
}

void PracticeCallersTest::someoneIsHardToHearAndSomeoneSilent()
{
    const auto isUnreadable = [](const ScenarioStep &step) { return step.isTranscriptFailing; };
    QVERIFY(std::ranges::any_of(caller(u"hard-to-hear"_s).steps, isUnreadable));
    for (const ScenarioStep &step : caller(u"silent-caller"_s).steps)
        QVERIFY(step.kind != ScenarioStep::Kind::Caller || step.text.isEmpty());
}

void PracticeCallersTest::numbersAreFictionalAndNoneTwice()
{
    QSet<QString> seen;
    for (const Scenario &scenario : m_scenarios) {
        const QString &number = scenario.callerNumber;
        if (scenario.isWithheld)
            continue;
        QVERIFY2(number.startsWith("+447700900"_L1) || number.startsWith("+442079460"_L1), qPrintable(number));
        QCOMPARE(number.size(), 13);
        QVERIFY2(!seen.contains(number), qPrintable(number));
        seen.insert(number);
    }
}

QTEST_GUILESS_MAIN(PracticeCallersTest)
#include "tst_PracticeCallers.moc"
