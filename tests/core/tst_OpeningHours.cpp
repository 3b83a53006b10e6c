// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OpeningHours.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

OpeningHours londonWeek()
{
    OpeningHours hours;
    hours.timeZone = u"Europe/London"_s;
    for (int day = 0; day < 5; ++day)
        hours.week.at(size_t(day)) = {{8 * 60, 13 * 60}, {14 * 60, 18 * 60 + 30}};
    hours.week[5] = {{9 * 60, 12 * 60}};
    return hours;
}

Moment at(const char *local, const char *zone = "Europe/London")
{
    QDateTime time = QDateTime::fromString(QLatin1String(local), Qt::ISODate);
    time.setTimeZone(QTimeZone(zone));
    return fromMsecs(time.toMSecsSinceEpoch());
}

} // namespace

class tst_OpeningHours : public QObject
{
    Q_OBJECT

private slots:
    void openOrClosedAndUntilWhen_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QByteArray>("until");
        const auto row = [](const char *name, const char *when, bool isOpen, const char *until) {
            QTest::newRow(name) << QByteArray(when) << isOpen << QByteArray(until);
        };
        row("before", "2026-11-23T07:59:59", false, "2026-11-23T08:00:00");
        row("first minute", "2026-11-23T08:00:00", true, "2026-11-23T13:00:00");
        row("lunch", "2026-11-23T13:00:00", false, "2026-11-23T14:00:00");
        row("evening", "2026-11-23T18:30:00", false, "2026-11-24T08:00:00");
        row("Saturday", "2026-11-21T11:59:00", true, "2026-11-21T12:00:00");
        row("weekend", "2026-11-21T12:00:00", false, "2026-11-23T08:00:00");
        row("the night the clock goes forward", "2026-03-29T03:00:00", false, "2026-03-30T08:00:00");
        row("summer", "2026-07-06T08:30:00", true, "2026-07-06T13:00:00");
    }
    void openOrClosedAndUntilWhen()
    {
        QFETCH(const QByteArray, when);
        QFETCH(const bool, isOpen);
        QFETCH(const QByteArray, until);
        const OpeningState state = openingAt(londonWeek(), at(when));
        QCOMPARE(state.isOpen, isOpen);
        QCOMPARE(state.until, at(until));
    }

    void aNightThatIsShorterOrLongerIsCountedByTheClockOnTheWall()
    {
        OpeningHours hours;
        hours.timeZone = u"Europe/London"_s;
        hours.week.fill({{22 * 60, 6 * 60}}); // every night
        // 28 March 2026 22:00 GMT to 29 March 06:00 BST: seven hours
        QCOMPARE(openingAt(hours, at("2026-03-28T23:00:00")).until - at("2026-03-28T22:00:00"), std::chrono::hours(7));
        QCOMPARE(openingAt(hours, at("2026-10-24T23:00:00")).until - at("2026-10-24T22:00:00"), std::chrono::hours(9));
    }

    void anotherTimeZoneIsItsOwn()
    {
        OpeningHours hours = londonWeek();
        hours.timeZone = u"Asia/Tokyo"_s;
        QVERIFY(openingAt(hours, at("2026-11-23T09:00:00", "Asia/Tokyo")).isOpen);
        QVERIFY(!openingAt(hours, at("2026-11-23T10:00:00")).isOpen); // 19:00 there
    }

    void aHolidayStandsInThePlaceOfTheWeek()
    {
        OpeningHours hours = londonWeek();
        hours.exceptions.append({QDate(2026, 12, 25), QDate(2026, 12, 28), u"Christmas"_s, {}});
        hours.exceptions.append({QDate(2026, 12, 28), QDate(2026, 12, 28), u"Short day"_s, {{10 * 60, 11 * 60}}});
        const OpeningState closed = openingAt(hours, at("2026-12-25T10:00:00"));
        QVERIFY(!closed.isOpen);
        QCOMPARE(closed.exceptionName, u"Christmas"_s);
        QCOMPARE(closed.until, at("2026-12-28T10:00:00"));
        const OpeningState shortDay = openingAt(hours, at("2026-12-28T10:30:00"));
        QVERIFY(shortDay.isOpen);
        QCOMPARE(shortDay.exceptionName, u"Short day"_s); // of two the last counts
    }

    void nothingSaidIsAlwaysOpen()
    {
        QCOMPARE(openingAt({}, at("2026-11-23T03:00:00")), OpeningState{});
        OpeningHours always;
        always.week.fill({{0, 1440}});
        const OpeningState state = openingAt(always, at("2026-11-23T03:00:00"));
        QVERIFY(state.isOpen);
        QCOMPARE(state.until, Moment{});
    }

    void closedForGoodHasNoEnd()
    {
        OpeningHours hours;
        hours.exceptions.append({QDate(2020, 1, 1), QDate(2020, 1, 1), u"Long ago"_s, {{60, 120}}});
        const OpeningState state = openingAt(hours, at("2026-11-23T03:00:00"));
        QVERIFY(!state.isOpen);
        QCOMPARE(state.until, Moment{});
    }

    void theAssistantCanSayThem()
    {
        QCOMPARE(openingHoursText(londonWeek(), u"en"_s),
                 u"Monday to Friday 08:00 to 13:00 and 14:00 to 18:30; Saturday 09:00 to 12:00; Sunday closed"_s);
        QCOMPARE(openingHoursText(londonWeek(), u"ja"_s),
                 u"月曜日から金曜日：08:00〜13:00、14:00〜18:30。土曜日：09:00〜12:00。日曜日：休み"_s);
    }

    void whatCannotBeIsTold()
    {
        using Reason = OpeningProblem::Reason;
        QVERIFY(!problemOf(londonWeek()));
        OpeningHours hours = londonWeek();
        hours.timeZone = u"Europe/Elm Street"_s;
        QCOMPARE(problemOf(hours)->reason, Reason::UnknownTimeZone);
        hours = londonWeek();
        hours.week[2].append({{12 * 60, 15 * 60}});
        QCOMPARE(problemOf(hours), (OpeningProblem{Reason::Overlap, 2, -1}));
        hours = londonWeek();
        hours.exceptions.append({QDate(2026, 5, 2), QDate(2026, 5, 1), u"Turned"_s, {}});
        QCOMPARE(problemOf(hours), (OpeningProblem{Reason::DatesTurned, -1, 0}));
    }

    void theyComeBackFromTheFile()
    {
        OpeningHours hours = londonWeek();
        hours.exceptions.append({QDate(2026, 12, 25), QDate(2026, 12, 28), u"Christmas"_s, {{60, 120}}});
        QCOMPARE(openingHoursFrom(toJson(hours)), hours);
        QCOMPARE(openingHoursFrom({{u"week"_s, 7}, {u"exceptions"_s, u"?"_s}}), OpeningHours{});
    }
};

QTEST_GUILESS_MAIN(tst_OpeningHours)
#include "tst_OpeningHours.moc"
