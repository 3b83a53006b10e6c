// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Meeting.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Office = u"+44 20 7946 0100"_s;
const QString Prescriptions = u"+44 20 7946 0123"_s;
const QString JapaneseLine = u"+44 20 7946 0124"_s;

Moment london(const QString &time)
{
    const QDateTime local = QDateTime(QDate::fromString(time.left(10), Qt::ISODate),
                                      QTime::fromString(time.sliced(11), u"HH:mm"_s), QTimeZone("Europe/London"));
    return fromMsecs(local.toMSecsSinceEpoch());
}

Moment friday(const QString &clock)
{
    return london(u"2026-11-20 "_s + clock);
}

Prompt prompt(const QString &id, const QString &language, PromptHours hours, const QStringList &lines = {})
{
    Prompt made;
    made.id = id;
    made.name = id;
    made.language = language;
    made.hours = hours;
    made.lines = lines;
    made.text(WordingSection::Opening) = u"I am "_s + id + u" of {centre_name}. It is {today}."_s;
    return made;
}

Meeting aMeeting()
{
    Meeting meeting;
    meeting.opening.timeZone = u"Europe/London"_s;
    for (int day = 0; day < 5; ++day)
        meeting.opening.week[size_t(day)] = {{8 * 60, 18 * 60}};
    meeting.centre.name = u"Riverside"_s;
    meeting.centre.language = u"en"_s;
    meeting.centre.lines = {{Prescriptions, u"Prescriptions"_s, {}}, {JapaneseLine, u"Japanese"_s, u"ja"_s}};
    meeting.model = u"gpt-realtime-2.1"_s;
    meeting.otherwise.instructions = u"built in"_s;
    for (const Prompt &each :
         {prompt(u"day-en"_s, u"en"_s, PromptHours::Open), prompt(u"closed-en"_s, u"en"_s, PromptHours::Closed),
          prompt(u"day-ja"_s, u"ja"_s, PromptHours::Open), prompt(u"closed-ja"_s, u"ja"_s, PromptHours::Closed),
          prompt(u"scripts-en"_s, u"en"_s, PromptHours::Open, {u"Prescriptions"_s, Prescriptions})})
        meeting.wording.save(each, {});
    return meeting;
}

SipParty dialled(const QString &number)
{
    SipParty party;
    party.number = number;
    return party;
}

// "day-en" of "day-en.1-1f2a9c".
QString promptOf(const SessionConfig &session)
{
    return session.wordingVersion.section(u'.', 0, 0);
}

} // namespace

class TestMeeting : public QObject
{
    Q_OBJECT

private slots:
    void theWordingFollowsLineHoursAndLanguage_data();
    void theWordingFollowsLineHoursAndLanguage();
    void variablesAreInTheLanguageOfTheWording();
    void withoutAWordingItIsThePrograms();
    void whatAPersonChoseGoesBeforeTheHours_data();
    void whatAPersonChoseGoesBeforeTheHours();
    void outsideTheHoursItIsAsTheDeskWants_data();
    void outsideTheHoursItIsAsTheDeskWants();
    void aDayThatHasCostEnoughIsAskedAbout();
    void theHoursFollowTheClockOnTheWall_data();
    void theHoursFollowTheClockOnTheWall();
    void theTopOfTheWindowSaysWhatHoldsAndUntilWhen();
    void withoutHoursItIsAlwaysOpen();
};

void TestMeeting::theWordingFollowsLineHoursAndLanguage_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("promptId");
    QTest::newRow("by day") << Office << u"10:00"_s << u"day-en"_s;
    QTest::newRow("closed") << Office << u"20:00"_s << u"closed-en"_s;
    QTest::newRow("a line with words of its own") << Prescriptions << u"10:00"_s << u"scripts-en"_s;
    QTest::newRow("which are for the day alone") << Prescriptions << u"20:00"_s << u"closed-en"_s;
    QTest::newRow("a line of another language") << JapaneseLine << u"10:00"_s << u"day-ja"_s;
    QTest::newRow("closed as well") << JapaneseLine << u"20:00"_s << u"closed-ja"_s;
    QTest::newRow("no line told") << QString() << u"10:00"_s << u"day-en"_s;
    QTest::newRow("a line nobody knows") << u"+442079460199"_s << u"10:00"_s << u"day-en"_s;
}

void TestMeeting::theWordingFollowsLineHoursAndLanguage()
{
    QFETCH(const QString, number);
    QFETCH(const QString, clock);
    QFETCH(const QString, promptId);
    QCOMPARE(promptOf(meet(aMeeting(), dialled(number), friday(clock)).session), promptId);
}

void TestMeeting::variablesAreInTheLanguageOfTheWording()
{
    const QString words = meet(aMeeting(), dialled(JapaneseLine), friday(u"10:00"_s)).session.instructions;
    QVERIFY(words.contains(u"I am day-ja of Riverside. It is 2026年11月20日金曜日."_s));
    QVERIFY(meet(aMeeting(), dialled(Office), friday(u"10:00"_s))
                .session.instructions.contains(u"It is Friday 20 November 2026."_s));
}

void TestMeeting::withoutAWordingItIsThePrograms()
{
    Meeting meeting = aMeeting();
    meeting.wording = {};
    QCOMPARE(meet(meeting, dialled(Office), friday(u"10:00"_s)).session, meeting.otherwise);
    QCOMPARE(meetingNow(meeting, {}, friday(u"10:00"_s)).promptName, QString());
}

void TestMeeting::whatAPersonChoseGoesBeforeTheHours_data()
{
    QTest::addColumn<LineMode>("chosen");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<LineMode>("mode");
    QTest::newRow("closed by hand while open") << LineMode::Closed << u"10:00"_s << LineMode::Closed;
    QTest::newRow("asked first by hand while closed") << LineMode::AskFirst << u"20:00"_s << LineMode::AskFirst;
    QTest::newRow("answering, and open") << LineMode::AssistantAnswers << u"10:00"_s << LineMode::AssistantAnswers;
    QTest::newRow("answering, and closed") << LineMode::AssistantAnswers << u"20:00"_s << LineMode::Closed;
}

void TestMeeting::whatAPersonChoseGoesBeforeTheHours()
{
    QFETCH(const LineMode, chosen);
    QFETCH(const QString, clock);
    QFETCH(const LineMode, mode);
    Meeting meeting = aMeeting();
    meeting.outOfHours = OutOfHours::Declined;
    meeting.mode = chosen;
    QCOMPARE(meet(meeting, dialled(Office), friday(clock)).mode, mode);
    QCOMPARE(meetingNow(meeting, {}, friday(clock)).mode, mode);
}

void TestMeeting::outsideTheHoursItIsAsTheDeskWants_data()
{
    QTest::addColumn<OutOfHours>("outOfHours");
    QTest::addColumn<LineMode>("mode");
    QTest::newRow("closed wording") << OutOfHours::ClosedWording << LineMode::AssistantAnswers;
    QTest::newRow("ask first") << OutOfHours::AskFirst << LineMode::AskFirst;
    QTest::newRow("declined") << OutOfHours::Declined << LineMode::Closed;
}

void TestMeeting::outsideTheHoursItIsAsTheDeskWants()
{
    QFETCH(const OutOfHours, outOfHours);
    QFETCH(const LineMode, mode);
    Meeting meeting = aMeeting();
    meeting.outOfHours = outOfHours;
    const MeetingOfCall met = meet(meeting, dialled(Office), friday(u"20:00"_s));
    QCOMPARE(met.mode, mode);
    QCOMPARE(promptOf(met.session), u"closed-en"_s); // in the end the assistant may answer after all
    QCOMPARE(meet(meeting, dialled(Office), friday(u"10:00"_s)).mode, LineMode::AssistantAnswers);
}

void TestMeeting::aDayThatHasCostEnoughIsAskedAbout()
{
    Meeting meeting = aMeeting();
    meeting.isCostReached = true;
    QCOMPARE(meet(meeting, dialled(Office), friday(u"10:00"_s)).mode, LineMode::AskFirst);
    meeting.outOfHours = OutOfHours::Declined;
    QCOMPARE(meet(meeting, dialled(Office), friday(u"20:00"_s)).mode, LineMode::Closed); // nobody is there to ask
    meeting.mode = LineMode::Closed;
    QCOMPARE(meet(meeting, dialled(Office), friday(u"10:00"_s)).mode, LineMode::Closed);
}

void TestMeeting::theHoursFollowTheClockOnTheWall_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("isOpen");
    // The clocks go forward on 28 March 2027 and back on 31 October 2027, both Sundays.
    QTest::newRow("winter, five to eight") << u"2027-03-26T07:55:00Z"_s << false;
    QTest::newRow("winter, eight") << u"2027-03-26T08:00:00Z"_s << true;
    QTest::newRow("summer, five to eight") << u"2027-03-29T06:55:00Z"_s << false;
    QTest::newRow("summer, eight") << u"2027-03-29T07:00:00Z"_s << true;
    QTest::newRow("summer, six in the evening") << u"2027-10-29T17:00:00Z"_s << false;
    QTest::newRow("winter again, five to six") << u"2027-11-01T17:55:00Z"_s << true;
}

void TestMeeting::theHoursFollowTheClockOnTheWall()
{
    QFETCH(const QString, utc);
    QFETCH(const bool, isOpen);
    const Moment now = fromMsecs(QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch());
    QCOMPARE(promptOf(meet(aMeeting(), dialled(Office), now).session), isOpen ? u"day-en"_s : u"closed-en"_s);
    QCOMPARE(meetingNow(aMeeting(), {}, now).isOpen, isOpen);
}

void TestMeeting::theTopOfTheWindowSaysWhatHoldsAndUntilWhen()
{
    Meeting meeting = aMeeting();
    const MeetingNow open = meetingNow(meeting, {}, friday(u"10:00"_s));
    QVERIFY(open.isOpen && open.isByHours);
    QCOMPARE(open.until, friday(u"18:00"_s));
    QCOMPARE(open.promptName, u"day-en"_s);
    const MeetingNow closed = meetingNow(meeting, {}, friday(u"18:00"_s));
    QVERIFY(!closed.isOpen && closed.isByHours);
    QCOMPARE(closed.until, london(u"2026-11-23 08:00"_s));
    QCOMPARE(closed.promptName, u"closed-en"_s);
    meeting.mode = LineMode::Closed;
    const MeetingNow byHand = meetingNow(meeting, friday(u"12:00"_s), friday(u"10:00"_s));
    QVERIFY(!byHand.isByHours);
    QCOMPARE(byHand.until, friday(u"12:00"_s));
    QCOMPARE(byHand.mode, LineMode::Closed);
}

void TestMeeting::withoutHoursItIsAlwaysOpen()
{
    Meeting meeting = aMeeting();
    meeting.opening = {};
    const MeetingNow now = meetingNow(meeting, {}, friday(u"23:00"_s));
    QVERIFY(now.isOpen && !now.isByHours);
    QCOMPARE(now.until, Moment{});
    QCOMPARE(promptOf(meet(meeting, dialled(Office), friday(u"23:00"_s)).session), u"day-en"_s);
}

QTEST_GUILESS_MAIN(TestMeeting)
#include "tst_Meeting.moc"
