// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/calls/Alarm.h"

#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Sound = Alarm::Sound;

// Short enough to wait for, far enough apart to tell a repetition from the first time.
constexpr AlarmPace Pace{120ms, 40ms};
constexpr int LongEnough = 400; // no sound for so long: there is none to come

// An alarm and everything it has said since the last look.
struct Ears {
    explicit Ears(AlarmPace pace = Pace)
        : alarm(pace)
    {
        Preferences preferences;
        preferences.isRingOn = true;
        alarm.setPreferences(preferences);
    }

    void hear(const CallState &state) { alarm.follow(samples::updates({state})); }
    QList<Sound> takeSounds()
    {
        QList<Sound> heard;
        for (const QList<QVariant> &arguments : std::as_const(sounds))
            heard.append(arguments.first().value<Sound>());
        sounds.clear();
        return heard;
    }
    QStringList takeSentences(bool isAssertive)
    {
        QStringList said;
        for (const QList<QVariant> &arguments : std::as_const(sentences)) {
            if (arguments.at(1).toBool() == isAssertive)
                said.append(arguments.first().toString());
        }
        sentences.clear();
        return said;
    }

    Alarm alarm;
    QSignalSpy sounds{&alarm, &Alarm::soundWanted};
    QSignalSpy sentences{&alarm, &Alarm::announced};
    QSignalSpy attention{&alarm, &Alarm::attentionWanted};
    QSignalSpy counts{&alarm, &Alarm::unacknowledgedChanged};
};

CallState calm(const QString &id = u"rtc_1"_s)
{
    CallState state = samples::talkingCall(id);
    state.urgency = {};
    return state;
}

CallState urgent(const QString &id = u"rtc_1"_s, Urgency::Kind kind = Urgency::Kind::RedFlag)
{
    CallState state = calm(id);
    state.urgency.kind = kind;
    state.urgency.words = u"she can't breathe"_s;
    state.urgency.raisedAt = samples::sampleNow();
    return state;
}

CallState acknowledged(CallState state)
{
    state.urgency.acknowledgedAt = samples::sampleNow() + 5s;
    state.urgency.acknowledgedBy = u"Reception"_s;
    return state;
}

CallState ended(CallState state, EndReason reason)
{
    state.phase = Phase::Ended;
    state.endReason = reason;
    return state;
}

// The same desk, once it has seen the calls and has nothing more to say about them.
void settle(Ears &ears, const QList<CallState> &states)
{
    ears.alarm.follow(samples::updates(states));
    QTest::qWait(Pace.gap.count() * 2); // chimes may come again
    ears.takeSounds();
    ears.sentences.clear();
    ears.attention.clear();
}

} // namespace

class AlarmTest : public QObject
{
    Q_OBJECT

private slots:
    void anUrgentCallSoundsAtOnceAndAgain();
    void theAlarmStopsWhenSomebodyActs_data();
    void theAlarmStopsWhenSomebodyActs();
    void anotherUrgentCallKeepsTheAlarmGoing();
    void anOverdueCallIsLouder();
    void aRaiseIsSpokenOnceAndAssertively_data();
    void aRaiseIsSpokenOnceAndAssertively();
    void aWorseKindIsSpokenAnew();
    void whatWasAcknowledgedAndIsRaisedAgainAlarmsAgain();
    void aCallThatNeedsSomebodyChimesOnce_data();
    void aCallThatNeedsSomebodyChimesOnce();
    void itChimesAgainWhenItComesBack();
    void longSilenceIsToldOnce();
    void aStormChimesOnceASecond();
    void aChimeWaitsForTheAlarm();
    void aNewCallRingsOnceSoftly();
    void aCallThatRingsOnRingsAgain();
    void noRingUnlessItIsWanted_data();
    void noRingUnlessItIsWanted();
    void ringingGivesWayToTheAlarm();
    void withoutSoundEverythingElseStays();
    void soundComesBackWhileACallIsUrgent();
    void sentencesHoldNoNumber();
    void callsThatEndedBeforeAreLeftAlone();
};

void AlarmTest::anUrgentCallSoundsAtOnceAndAgain()
{
    Ears ears;
    settle(ears, {calm()});
    ears.hear(urgent());
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::Urgent});
    QCOMPARE(ears.attention.size(), 1);
    QCOMPARE(ears.alarm.unacknowledged(), 1);
    QCOMPARE(ears.counts.size(), 1);
    QTRY_VERIFY(ears.sounds.size() >= 2);
    for (const Sound sound : ears.takeSounds())
        QCOMPARE(sound, Sound::Urgent);
    QCOMPARE(ears.attention.size(), 1); // the window is called once
}

void AlarmTest::theAlarmStopsWhenSomebodyActs_data()
{
    QTest::addColumn<CallState>("then");
    QTest::newRow("acknowledged") << acknowledged(urgent());
    QTest::newRow("cleared") << calm();
    QTest::newRow("the call is over") << ended(urgent(), EndReason::HungUp);
}

void AlarmTest::theAlarmStopsWhenSomebodyActs()
{
    QFETCH(CallState, then);
    Ears ears;
    settle(ears, {calm()});
    ears.hear(urgent());
    QVERIFY(ears.sounds.wait());
    ears.hear(then);
    ears.takeSounds();
    QCOMPARE(ears.alarm.unacknowledged(), 0);
    QCOMPARE(ears.counts.last().first().toInt(), 0);
    QVERIFY(!ears.sounds.wait(LongEnough));
}

void AlarmTest::anotherUrgentCallKeepsTheAlarmGoing()
{
    Ears ears;
    settle(ears, {urgent(u"rtc_1"_s), urgent(u"rtc_2"_s)});
    QCOMPARE(ears.alarm.unacknowledged(), 2);
    ears.hear(acknowledged(urgent(u"rtc_1"_s)));
    QCOMPARE(ears.alarm.unacknowledged(), 1);
    ears.takeSounds();
    QVERIFY(ears.sounds.wait());
}

void AlarmTest::anOverdueCallIsLouder()
{
    Ears ears;
    settle(ears, {urgent()});
    CallState overdue = urgent();
    overdue.urgency.isOverdue = true;
    ears.hear(overdue);
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::UrgentLouder});
    QCOMPARE(ears.attention.size(), 1);
    QTRY_VERIFY(!ears.sounds.isEmpty());
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::UrgentLouder});
    QVERIFY(ears.takeSentences(true).isEmpty()); // it was said when it was raised
}

void AlarmTest::aRaiseIsSpokenOnceAndAssertively_data()
{
    QTest::addColumn<Urgency::Kind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("red flag") << Urgency::Kind::RedFlag << u"Urgent call. The caller said: “she can't breathe”"_s;
    QTest::newRow("wants a person") << Urgency::Kind::WantsPerson
                                    << u"Urgent call. The caller wants a person: “she can't breathe”"_s;
    QTest::newRow("transfer not confirmed") << Urgency::Kind::TransferNotConfirmed
                                            << u"Urgent call. Nobody is known to have answered the transfer; "
                                               "the caller is still with the assistant."_s;
}

void AlarmTest::aRaiseIsSpokenOnceAndAssertively()
{
    QFETCH(Urgency::Kind, kind);
    QFETCH(QString, sentence);
    Ears ears;
    CallState state = urgent(u"rtc_1"_s, kind);
    ears.hear(state);
    QCOMPARE(ears.takeSentences(true), QStringList{sentence});
    state.urgency.words += u" properly"_s; // the words grow while they are being spoken
    ears.hear(state);
    QVERIFY(ears.sounds.wait()); // the sound goes on
    QVERIFY(ears.sentences.isEmpty());
}

void AlarmTest::aWorseKindIsSpokenAnew()
{
    Ears ears;
    settle(ears, {urgent(u"rtc_1"_s, Urgency::Kind::WantsPerson)});
    CallState worse = urgent();
    worse.urgency.raisedAt += 10s;
    ears.hear(worse);
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::Urgent});
    QCOMPARE(ears.takeSentences(true).size(), 1);
    QCOMPARE(ears.attention.size(), 1);
}

void AlarmTest::whatWasAcknowledgedAndIsRaisedAgainAlarmsAgain()
{
    // Further danger is of the same kind.
    for (const Urgency::Kind before : {Urgency::Kind::WantsPerson, Urgency::Kind::RedFlag}) {
        Ears ears;
        settle(ears, {acknowledged(urgent(u"rtc_1"_s, before))});
        CallState again = urgent();
        again.urgency.raisedAt += 60s;
        ears.hear(again);
        QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::Urgent});
        QCOMPARE(ears.takeSentences(true).size(), 1);
    }
}

void AlarmTest::aCallThatNeedsSomebodyChimesOnce_data()
{
    QTest::addColumn<CallState>("state");
    CallState state = calm();
    state.isUnclear = true;
    QTest::newRow("cannot be understood") << state;
    state = calm();
    state.talkingAt = {};
    state.isSlowToAnswer = true;
    QTest::newRow("slow to answer") << state;
    state = calm();
    state.silence = Silence::Amber;
    QTest::newRow("silent") << state;
    state.silence = Silence::Alert;
    QTest::newRow("silent for long") << state;
    state = calm();
    state.link = MonitorLink::Waiting;
    state.linkAttempt = 1;
    QTest::newRow("out of sight") << state;
    QTest::newRow("lost") << ended(calm(), EndReason::OutOfSight);
}

void AlarmTest::aCallThatNeedsSomebodyChimesOnce()
{
    QFETCH(CallState, state);
    Ears ears;
    settle(ears, {calm()});
    ears.hear(state);
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::NeedsYou});
    QCOMPARE(ears.takeSentences(false).size(), 1);
    ears.hear(state); // something else about it changed
    QVERIFY(ears.sentences.isEmpty());
    QVERIFY(!ears.sounds.wait(LongEnough));
    QCOMPARE(ears.attention.size(), 0);
    QCOMPARE(ears.alarm.unacknowledged(), 0);
}

void AlarmTest::itChimesAgainWhenItComesBack()
{
    CallState silent = calm();
    silent.silence = Silence::Amber;
    Ears ears;
    settle(ears, {silent});
    settle(ears, {calm()});
    ears.hear(silent);
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::NeedsYou});
    QCOMPARE(ears.takeSentences(false).size(), 1);
}

void AlarmTest::longSilenceIsToldOnce()
{
    CallState silent = calm();
    silent.silence = Silence::Amber;
    Ears ears;
    settle(ears, {silent});
    silent.silence = Silence::Alert;
    ears.hear(silent);
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::NeedsYou});
    QCOMPARE(ears.takeSentences(false).size(), 1);
}

void AlarmTest::aStormChimesOnceASecond()
{
    Ears ears;
    QList<CallState> storm;
    for (int i = 0; i < 40; ++i)
        storm.append(ended(calm(u"rtc_%1"_s.arg(i)), EndReason::OutOfSight));
    ears.alarm.follow(samples::updates(storm.mid(0, 20)));
    for (const CallState &state : storm.mid(20))
        ears.hear(state);
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::NeedsYou});
    QCOMPARE(ears.takeSentences(false).first(), u"20 call(s) lost. Please call back."_s); // one for a whole batch
    QVERIFY(ears.sounds.wait()); // one more for those that came meanwhile
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::NeedsYou});
    QVERIFY(!ears.sounds.wait(LongEnough));
}

void AlarmTest::aChimeWaitsForTheAlarm()
{
    Ears ears;
    CallState silent = calm(u"rtc_2"_s);
    silent.silence = Silence::Amber;
    ears.alarm.follow(samples::updates({urgent(), silent}));
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::Urgent});
    QVERIFY(ears.sounds.wait());
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::NeedsYou});
}

void AlarmTest::aNewCallRingsOnceSoftly()
{
    Ears ears;
    CallState state = calm();
    state.phase = Phase::Accepting;
    ears.hear(state);
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::Ring});
    ears.hear(calm());
    QVERIFY(!ears.sounds.wait(LongEnough));
    QVERIFY(ears.sentences.isEmpty());
}

void AlarmTest::aCallThatRingsOnRingsAgain()
{
    Ears ears;
    CallState state = samples::ringingCall(u"rtc_1"_s);
    ears.hear(state);
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::Ring});
    QVERIFY(ears.sounds.wait());
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::Ring});
    ears.hear(calm());
    QVERIFY(!ears.sounds.wait(LongEnough));
}

void AlarmTest::noRingUnlessItIsWanted_data()
{
    QTest::addColumn<bool>("isRingOn");
    QTest::addColumn<CallState>("state");
    QTest::newRow("ringing is off") << false << samples::ringingCall(u"rtc_1"_s);
    CallState state = samples::ringingCall(u"rtc_1"_s);
    state.phase = Phase::Rejecting;
    QTest::newRow("the line is closed") << true << state;
    state = calm();
    state.isResumed = true;
    QTest::newRow("it was going on before the program was started") << true << state;
    QTest::newRow("it is over") << true << ended(calm(), EndReason::HungUp);
}

void AlarmTest::noRingUnlessItIsWanted()
{
    QFETCH(bool, isRingOn);
    QFETCH(CallState, state);
    Ears ears;
    Preferences desk;
    desk.isRingOn = isRingOn;
    ears.alarm.setPreferences(desk);
    ears.hear(state);
    QVERIFY(ears.sounds.isEmpty());
    QVERIFY(!ears.sounds.wait(LongEnough));
}

void AlarmTest::ringingGivesWayToTheAlarm()
{
    Ears ears;
    ears.alarm.follow(samples::updates({urgent(), samples::ringingCall(u"rtc_2"_s)}));
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::Urgent});
    QTRY_VERIFY(ears.sounds.size() >= 2);
    for (const Sound sound : ears.takeSounds())
        QCOMPARE(sound, Sound::Urgent);
}

void AlarmTest::withoutSoundEverythingElseStays()
{
    Ears ears;
    Preferences silentDesk;
    silentDesk.isSoundOn = false;
    silentDesk.isRingOn = true;
    ears.alarm.setPreferences(silentDesk);
    CallState unclear = calm(u"rtc_2"_s);
    unclear.isUnclear = true;
    ears.alarm.follow(samples::updates({urgent(), unclear, samples::ringingCall(u"rtc_3"_s)}));
    QVERIFY(!ears.sounds.wait(LongEnough));
    QCOMPARE(ears.attention.size(), 1);
    QCOMPARE(ears.sentences.size(), 2);
    QCOMPARE(ears.alarm.unacknowledged(), 1);
}

void AlarmTest::soundComesBackWhileACallIsUrgent()
{
    Ears ears;
    Preferences desk;
    desk.isSoundOn = false;
    ears.alarm.setPreferences(desk);
    ears.hear(urgent());
    desk.isSoundOn = true;
    ears.alarm.setPreferences(desk);
    QVERIFY(ears.sounds.wait());
    QCOMPARE(ears.takeSounds(), QList<Sound>{Sound::Urgent});
}

void AlarmTest::sentencesHoldNoNumber()
{
    Ears ears;
    CallState state = urgent(u"rtc_1"_s, Urgency::Kind::TransferNotConfirmed);
    state.caller.number = u"+447700900123"_s;
    state.caller.displayName = u"J. Doe"_s;
    state.isUnclear = true;
    ears.hear(state);
    ears.hear(ended(state, EndReason::OutOfSight));
    QVERIFY(ears.sentences.size() >= 3);
    for (const QList<QVariant> &arguments : std::as_const(ears.sentences)) {
        QVERIFY(!arguments.first().toString().contains(u"7700"_s));
        QVERIFY(!arguments.first().toString().contains(u"Doe"_s));
    }
}

void AlarmTest::callsThatEndedBeforeAreLeftAlone()
{
    Ears ears;
    CallState state = ended(urgent(), EndReason::HungUp);
    ears.hear(state);
    QVERIFY(!ears.sounds.wait(LongEnough));
    QVERIFY(ears.sentences.isEmpty());
    QCOMPARE(ears.attention.size(), 0);
    QCOMPARE(ears.alarm.unacknowledged(), 0);
}

QTEST_GUILESS_MAIN(AlarmTest)
#include "tst_Alarm.moc"
