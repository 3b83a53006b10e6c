// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Centre.h"

#include <QJsonArray>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

Centre riverside()
{
    Centre centre;
    centre.name = u"Riverside Medical Centre"_s;
    centre.address = u"1 River Street"_s;
    centre.website = u"riverside.example"_s;
    centre.receptionNumber = u"020 7946 0100"_s;
    centre.outOfHoursNumber = u"111"_s;
    centre.emergencyNumber = u"999"_s;
    centre.language = u"en"_s;
    centre.lines = {{u"+44 20 7946 0123"_s, u"Prescriptions"_s, u"en"_s},
                    {u"+44 20 7946 0124"_s, u"Japanese"_s, u"ja"_s}};
    return centre;
}

OpeningHours officeHours()
{
    OpeningHours hours;
    hours.timeZone = u"Europe/London"_s;
    for (int day = 0; day < 5; ++day)
        hours.week[size_t(day)] = {{8 * 60, 18 * 60}};
    return hours;
}

Moment london(const QString &time)
{
    const QDateTime local = QDateTime(QDate::fromString(time.left(10), Qt::ISODate),
                                      QTime::fromString(time.sliced(11), u"HH:mm"_s), QTimeZone("Europe/London"));
    return fromMsecs(local.toMSecsSinceEpoch());
}

} // namespace

class TestCentre : public QObject
{
    Q_OBJECT

private slots:
    void theLineIsFoundByNumberOrName_data();
    void theLineIsFoundByNumberOrName();
    void factsBecomeVariables();
    void whatIsNotSaidIsNotSet();
    void timesAreInWordsOfTheLanguage();
    void timesAreThoseOfTheCentresClock();
    void theNextOpeningIsSaidOnlyWhileClosed();
    void bracesInAFactStayBraces();
    void itComesBackFromJson();
    void aLineWithoutANumberIsLeftOut();
};

void TestCentre::theLineIsFoundByNumberOrName_data()
{
    QTest::addColumn<QString>("dialled");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is written") << u"+44 20 7946 0123"_s << u"Prescriptions"_s;
    QTest::newRow("inside the country") << u"020 7946 0124"_s << u"Japanese"_s;
    QTest::newRow("by name") << u"prescriptions"_s << u"Prescriptions"_s;
    QTest::newRow("another number") << u"+442079460199"_s << QString();
    QTest::newRow("no number told") << QString() << QString();
}

void TestCentre::theLineIsFoundByNumberOrName()
{
    QFETCH(const QString, dialled);
    QFETCH(const QString, name);
    const Centre centre = riverside();
    const CentreLine *line = lineDialled(centre, dialled);
    QCOMPARE(line ? line->name : QString(), name);
}

void TestCentre::factsBecomeVariables()
{
    const Centre centre = riverside();
    const Variables variables =
        variablesOf(centre, officeHours(), &centre.lines.first(), u"en"_s, london(u"2026-11-20 10:00"_s));
    QCOMPARE(variables.value(WordingVariable::CentreName), centre.name);
    QCOMPARE(variables.value(WordingVariable::CentreAddress), centre.address);
    QCOMPARE(variables.value(WordingVariable::Website), centre.website);
    QCOMPARE(variables.value(WordingVariable::ReceptionNumber), centre.receptionNumber);
    QCOMPARE(variables.value(WordingVariable::OutOfHoursNumber), centre.outOfHoursNumber);
    QCOMPARE(variables.value(WordingVariable::EmergencyNumber), centre.emergencyNumber);
    QCOMPARE(variables.value(WordingVariable::LineName), u"Prescriptions"_s);
    QVERIFY(variables.value(WordingVariable::OpeningHours).contains(u"08:00"_s));
}

void TestCentre::whatIsNotSaidIsNotSet()
{
    const Variables variables = variablesOf({}, {}, nullptr, u"en"_s, london(u"2026-11-20 10:00"_s));
    QVERIFY(!variables.isSet(WordingVariable::CentreName));
    QVERIFY(!variables.isSet(WordingVariable::EmergencyNumber));
    QVERIFY(!variables.isSet(WordingVariable::LineName));
    QVERIFY(!variables.isSet(WordingVariable::OpeningHours));
    QVERIFY(!variables.isSet(WordingVariable::NextOpening));
    QVERIFY(variables.isSet(WordingVariable::Today)); // there is always a day
}

void TestCentre::timesAreInWordsOfTheLanguage()
{
    const Moment now = london(u"2026-11-21 14:05"_s);
    const Variables english = variablesOf({}, officeHours(), nullptr, u"en"_s, now);
    QCOMPARE(english.value(WordingVariable::Today), u"Saturday 21 November 2026"_s);
    QCOMPARE(english.value(WordingVariable::Time), u"14:05"_s);
    QCOMPARE(english.value(WordingVariable::NextOpening), u"Monday 23 November 08:00"_s);
    const Variables japanese = variablesOf({}, officeHours(), nullptr, u"ja"_s, now);
    QCOMPARE(japanese.value(WordingVariable::Today), u"2026年11月21日土曜日"_s);
    QCOMPARE(japanese.value(WordingVariable::NextOpening), u"11月23日月曜日 08:00"_s);
}

void TestCentre::timesAreThoseOfTheCentresClock()
{
    OpeningHours tokyo = officeHours();
    tokyo.timeZone = u"Asia/Tokyo"_s;
    const Variables variables = variablesOf({}, tokyo, nullptr, u"en"_s, london(u"2026-11-21 20:30"_s));
    QCOMPARE(variables.value(WordingVariable::Today), u"Sunday 22 November 2026"_s);
    QCOMPARE(variables.value(WordingVariable::Time), u"05:30"_s);
    // In summer London is an hour nearer to it.
    const Variables summer = variablesOf({}, tokyo, nullptr, u"en"_s, london(u"2026-07-21 20:30"_s));
    QCOMPARE(summer.value(WordingVariable::Time), u"04:30"_s);
}

void TestCentre::theNextOpeningIsSaidOnlyWhileClosed()
{
    const Variables open = variablesOf({}, officeHours(), nullptr, u"en"_s, london(u"2026-11-20 17:59"_s));
    QVERIFY(!open.isSet(WordingVariable::NextOpening));
    const Variables closed = variablesOf({}, officeHours(), nullptr, u"en"_s, london(u"2026-11-20 18:00"_s));
    QVERIFY(closed.isSet(WordingVariable::NextOpening));
}

void TestCentre::bracesInAFactStayBraces()
{
    Centre centre = riverside();
    centre.name = u"{emergency_number}"_s;
    const Variables variables = variablesOf(centre, {}, nullptr, u"en"_s, london(u"2026-11-20 10:00"_s));
    Prompt prompt;
    prompt.text(WordingSection::WhoIAm) = u"You work for {centre_name}."_s;
    QVERIFY(instructionsOf(prompt, variables).contains(u"You work for {emergency_number}."_s));
}

void TestCentre::itComesBackFromJson()
{
    QCOMPARE(centreFrom(toJson(riverside())), riverside());
    QCOMPARE(centreFrom({}), Centre());
}

void TestCentre::aLineWithoutANumberIsLeftOut()
{
    QJsonObject json = toJson(riverside());
    json["lines"_L1] = QJsonArray{QJsonObject{{"name"_L1, u"Nothing"_s}}, 7, QJsonObject{{"number"_L1, u" 111 "_s}}};
    const Centre centre = centreFrom(json);
    QCOMPARE(centre.lines.size(), 1);
    QCOMPARE(centre.lines.first(), (CentreLine{u"111"_s, {}, {}}));
}

QTEST_GUILESS_MAIN(TestCentre)
#include "tst_Centre.moc"
