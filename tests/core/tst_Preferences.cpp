// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Preferences.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Weekdays = 0b0011111;
constexpr int Sunday = 0b1000000;

// Nothing as it is by default.
Preferences everythingChosen()
{
    Preferences chosen;
    chosen.theme = ThemeChoice::HighContrast;
    chosen.textPercent = 150;
    chosen.programLanguage = u"ja"_s;
    chosen.isMotionReduced = true;
    chosen.isSoundOn = false;
    chosen.deskUser = u"Front desk — 受付"_s;
    chosen.areNumbersMasked = true;
    chosen.blurAfterMinutes = 5;
    chosen.areSummariesMade = true;
    chosen.summaryModel = u"gpt-5.4"_s;
    chosen.storageMode = StorageMode::Redacted;
    chosen.transcriptDays = 180;
    chosen.noteDays = 365;
    chosen.callDays = 730;
    chosen.errorLogDays = 30;
    chosen.auditDays = 2000;
    chosen.mode = LineMode::AskFirst;
    chosen.ringSeconds = 20;
    chosen.declineCode = 603;
    chosen.opening.timeZone = u"Europe/London"_s;
    chosen.opening.week[0] = {{480, 780}, {840, 1110}};
    chosen.opening.exceptions = {{QDate(2026, 12, 25), QDate(2026, 12, 28), u"Christmas"_s, {{600, 660}}}};
    chosen.outOfHours = OutOfHours::Declined;
    chosen.dailyLimitCents = 1250;
    chosen.doesLimitAskFirst = true;
    chosen.silenceAmberSeconds = 15;
    chosen.silenceAlertSeconds = 45;
    chosen.silenceEndSeconds = 120;
    chosen.people = {{u"Duty desk"_s, u"tel:+442079460101"_s, {Weekdays, 480, 1110}, true},
                     {u"Night line"_s, u"sip:night@example.com"_s, {Sunday, 1320, 360}, false}};
    chosen.quickSteers = {{u"en"_s, u"Slow down"_s, u"Speak slowly."_s, true},
                          {u"ja"_s, u"ゆっくり"_s, u"ゆっくり話してください。"_s, false}};
    chosen.redFlags = {{u"can't breathe"_s, u"en"_s}, {u"息ができ"_s, u"ja"_s, RedFlag::Kind::WantsPerson}};
    chosen.doesCloseKeepAnswering = false;
    chosen.isTrayExplained = true;
    chosen.isRingOn = true;
    chosen.areTimesShown = true;
    chosen.modeUntil = Moment{std::chrono::milliseconds{1'790'000'000'000}};
    chosen.modeAfter = LineMode::Closed;
    chosen.doesStartMinimized = true;
    chosen.canTransfer = false;
    chosen.centre.name = u"Hill Road Medical Centre"_s;
    chosen.centre.emergencyNumber = u"999"_s;
    chosen.connection.projectId = u"proj_desk"_s;
    chosen.setup.set(SetupStep::Key, SetupState::Done);
    chosen.setup.webhookEndpoint = u"whe_1"_s;
    chosen.setup.hasArrived = true;
    chosen.windowGeometry = QByteArray::fromHex("00ff7f");
    chosen.columnSizes = QByteArray::fromHex("01fe");
    chosen.practiceColumn = ColumnChoice::Shown;
    chosen.keys = {{u"connect"_s, u"Ctrl+K"_s}};
    return chosen;
}

Preferences readBack(const QByteArray &json, const Preferences &defaults = {})
{
    const auto read = preferencesFromJson(json, defaults);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

} // namespace

class tst_Preferences : public QObject
{
    Q_OBJECT

private slots:
    void everythingChosenComesBack() { QCOMPARE(readBack(toJson(everythingChosen())), everythingChosen()); }

    void everyChoiceOfAListComesBack()
    {
        for (const ThemeChoice theme :
             {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            Preferences chosen;
            chosen.theme = theme;
            QCOMPARE(readBack(toJson(chosen), everythingChosen()).theme, theme);
        }
        for (const LineMode mode : {LineMode::AssistantAnswers, LineMode::AskFirst, LineMode::Closed}) {
            Preferences chosen;
            chosen.mode = mode;
            QCOMPARE(readBack(toJson(chosen), everythingChosen()).mode, mode);
        }
        for (const OutOfHours outside : {OutOfHours::ClosedWording, OutOfHours::AskFirst, OutOfHours::Declined}) {
            Preferences chosen;
            chosen.outOfHours = outside;
            QCOMPARE(readBack(toJson(chosen), everythingChosen()).outOfHours, outside);
        }
    }

    void everyLanguageThatTheProgramSpeaksComesBack()
    {
        for (const QString &language : QStringList{QString()} + programLanguages()) {
            Preferences chosen;
            chosen.programLanguage = language;
            QCOMPARE(readBack(toJson(chosen), everythingChosen()).programLanguage, language);
        }
    }

    void aLanguageThatTheProgramDoesNotSpeakIsThatOfTheComputer()
    {
        QCOMPARE(readBack(R"({"programLanguage": "tlh"})", everythingChosen()).programLanguage, QString());
        QCOMPARE(readBack(R"({"programLanguage": 3})", everythingChosen()).programLanguage, u"ja"_s);
    }

    void namesInTheFileStayWhatTheyAre()
    {
        const QJsonObject json = QJsonDocument::fromJson(toJson(everythingChosen())).object();
        QCOMPARE(json["opening"_L1].toObject(), toJson(everythingChosen().opening));
        QCOMPARE(json["outOfHours"_L1].toString(), u"declined"_s);
        QCOMPARE(json["dailyLimitCents"_L1].toInt(), 1250);
        QCOMPARE(json["dailyLimitAsksFirst"_L1].toBool(), true);
        QCOMPARE(json["storageMode"_L1].toString(), u"redacted"_s);
        QCOMPARE(json["transcriptDays"_L1].toInt(), 180);
        QCOMPARE(json["noteDays"_L1].toInt(), 365);
        QCOMPARE(json["callDays"_L1].toInt(), 730);
        QCOMPARE(json["errorLogDays"_L1].toInt(), 30);
    }

    void anEmptiedListStaysEmpty()
    {
        const Preferences read = readBack(toJson(Preferences{}), everythingChosen());
        QCOMPARE(read.people, QList<Person>{});
        QCOMPARE(read.quickSteers, QList<QuickSteer>{});
        QCOMPARE(read.redFlags, QList<RedFlag>{});
    }

    void whatIsNotInTheFileIsAsByDefault() { QCOMPARE(readBack("{}", everythingChosen()), everythingChosen()); }

    void everyMemberThatIsWrittenIsRead()
    {
        const QJsonObject whole = QJsonDocument::fromJson(toJson(everythingChosen())).object();
        for (const QString &name : whole.keys()) {
            QJsonObject without = whole;
            without.remove(name);
            QVERIFY2(readBack(QJsonDocument(without).toJson()) != everythingChosen(), qPrintable(name));
        }
    }

    void whatMakesNoSenseIsAsByDefault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("members of a later version") << R"({"colour": "green", "people2": [{}]})"_ba;
        QTest::newRow("words for numbers") << R"({"textPercent": "large", "ringSeconds": null})"_ba;
        QTest::newRow("numbers for words") << R"({"theme": 2, "mode": 1, "deskUser": 7})"_ba;
        QTest::newRow("words of a later version") << R"({"theme": "sepia", "mode": "holiday"})"_ba;
        QTest::newRow("no hours") << R"({"opening": "always", "outOfHours": 3, "dailyLimitCents": "ten"})"_ba;
        QTest::newRow("no lists") << R"({"people": {}, "quickSteers": "none", "redFlags": 0})"_ba;
        QTest::newRow("no yes or no") << R"({"sound": "no", "maskNumbers": 0, "closeKeepsAnswering": []})"_ba;
    }

    void whatMakesNoSenseIsAsByDefault()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(readBack(json, everythingChosen()), everythingChosen());
    }

    void numbersAreBroughtWithinTheirLimits()
    {
        const Preferences low =
            readBack(R"({"textPercent": 10, "blurAfterMinutes": -1, "ringSeconds": 0, "declineCode": 200,
            "silenceAmberSeconds": 1, "silenceAlertSeconds": 0.5, "silenceEndSeconds": 2, "dailyLimitCents": -5})");
        QCOMPARE(low.dailyLimitCents, 0);
        QCOMPARE(low.textPercent, 80);
        QCOMPARE(low.blurAfterMinutes, 0);
        QCOMPARE(low.ringSeconds, 3);
        QCOMPARE(low.declineCode, 400);
        QCOMPARE(low.silenceAmberSeconds, 5);
        QCOMPARE(low.silenceAlertSeconds, 0);
        QCOMPARE(low.silenceEndSeconds, 30);
        const Preferences high =
            readBack(R"({"textPercent": 1e300, "blurAfterMinutes": 1e9, "ringSeconds": 99999999999, "declineCode": 700,
            "silenceAmberSeconds": 1e9, "silenceAlertSeconds": 3601, "silenceEndSeconds": 86400,
            "dailyLimitCents": 1e12})");
        QCOMPARE(high.dailyLimitCents, 10'000'000);
        QCOMPARE(high.textPercent, 200);
        QCOMPARE(high.blurAfterMinutes, 240);
        QCOMPARE(high.ringSeconds, 25);
        QCOMPARE(high.declineCode, 699);
        QCOMPARE(high.silenceAmberSeconds, 3600);
        QCOMPARE(high.silenceAlertSeconds, 3600);
        QCOMPARE(high.silenceEndSeconds, 3600);
    }

    void silenceCanBeSwitchedOff()
    {
        const Preferences off =
            readBack(R"({"silenceAmberSeconds": 0, "silenceAlertSeconds": -5, "silenceEndSeconds": 0})");
        QCOMPARE(off.silenceAmberSeconds, 0);
        QCOMPARE(off.silenceAlertSeconds, 0);
        QCOMPARE(off.silenceEndSeconds, 0);
    }

    void daysThatCannotBeMeantKeepForEver()
    {
        const Preferences read = readBack(R"({"transcriptDays": -3, "callDays": 1e12, "noteDays": 30})");
        QCOMPARE(retentionOf(read), (RetentionRules{0, 30, 36500, 0}));
    }

    void hoursAreBroughtWithinADay()
    {
        const Preferences read = readBack(
            R"({"people": [{"name": " Duty\n desk ", "target": "tel:1", "days": 255, "from": -3, "to": 9999}]})");
        const QList<Person> expected{{u"Duty desk"_s, u"tel:1"_s, {0b1111111, 0, 1440}, false}};
        QCOMPARE(read.people, expected);
    }

    void rowsThatSayNothingAreLeftOut()
    {
        const Preferences read = readBack(R"({
            "people": [1, {}, {"name": "No number"}, {"target": "tel:1"}, {"name": "A", "target": "tel:2"}],
            "quickSteers": [null, {"label": "no text"}, {"text": "no label"}, {"label": "L", "text": "T"}],
            "redFlags": ["chest pain", {"phrase": "  "}, {"phrase": "stroke"}]})");
        const QList<Person> people{{u"A"_s, u"tel:2"_s, {}, false}};
        const QList<QuickSteer> steers{{{}, u"L"_s, u"T"_s, true}};
        const QList<RedFlag> flags{{u"stroke"_s, {}}};
        QCOMPARE(read.people, people);
        QCOMPARE(read.quickSteers, steers);
        QCOMPARE(read.redFlags, flags);
    }

    void whatIsNoObjectIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("a list") << "[]"_ba;
        QTest::newRow("cut short") << toJson(everythingChosen()).chopped(10);
        QTest::newRow("text after it") << toJson(everythingChosen()) + "x";
        QTest::newRow("not UTF-8") << "{\"deskUser\": \"\xff\xfe\"}"_ba;
        QTest::newRow("binary") << QByteArray(64, '\0');
        QTest::newRow("very deep") << QByteArray(100'000, '[');
    }

    void whatIsNoObjectIsMalformed()
    {
        QFETCH(QByteArray, json);
        const auto read = preferencesFromJson(json, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
    }

    void hoursSayWhenSomebodyCanBeReached_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("minute");
        QTest::addColumn<bool>("isReachable");
        QTest::newRow("no days: always") << 0 << 480 << 540 << 7 << 0 << true;
        QTest::newRow("at the first minute") << Weekdays << 480 << 1080 << 1 << 480 << true;
        QTest::newRow("a minute before") << Weekdays << 480 << 1080 << 1 << 479 << false;
        QTest::newRow("in the last minute") << Weekdays << 480 << 1080 << 5 << 1079 << true;
        QTest::newRow("at the end") << Weekdays << 480 << 1080 << 5 << 1080 << false;
        QTest::newRow("another day") << Weekdays << 480 << 1080 << 6 << 600 << false;
        QTest::newRow("Sunday is the seventh") << Sunday << 480 << 1080 << 7 << 600 << true;
        QTest::newRow("to the end of the day") << Weekdays << 480 << 1440 << 1 << 1439 << true;
        QTest::newRow("past midnight, the evening") << Sunday << 1320 << 360 << 7 << 1320 << true;
        QTest::newRow("past midnight, the morning after") << Sunday << 1320 << 360 << 1 << 359 << true;
        QTest::newRow("past midnight, over") << Sunday << 1320 << 360 << 1 << 360 << false;
        QTest::newRow("past midnight, the morning before") << Sunday << 1320 << 360 << 7 << 100 << false;
        QTest::newRow("past midnight, the next evening") << Sunday << 1320 << 360 << 1 << 1320 << false;
        QTest::newRow("past midnight, within the week") << Weekdays << 1320 << 360 << 3 << 100 << true;
        QTest::newRow("past midnight, after Friday") << Weekdays << 1320 << 360 << 6 << 100 << true;
        QTest::newRow("past midnight, before Monday") << Weekdays << 1320 << 360 << 1 << 100 << false;
        QTest::newRow("until midnight") << Weekdays << 1320 << 0 << 1 << 1439 << true;
        QTest::newRow("until midnight, after it") << Weekdays << 1320 << 0 << 2 << 0 << false;
        QTest::newRow("no times: all day") << Weekdays << 0 << 0 << 1 << 700 << true;
        QTest::newRow("no times: not another day") << Weekdays << 0 << 0 << 6 << 0 << false;
        QTest::newRow("round the clock") << Sunday << 480 << 480 << 1 << 479 << true;
    }

    void hoursSayWhenSomebodyCanBeReached()
    {
        QFETCH(int, days);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, weekday);
        QFETCH(int, minute);
        QFETCH(bool, isReachable);
        const Hours hours{days, from, to};
        QCOMPARE(hours.contains(weekday, minute), isReachable);
    }
};

QTEST_GUILESS_MAIN(tst_Preferences)
#include "tst_Preferences.moc"
