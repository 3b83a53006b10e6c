// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"
#include "Slowness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Notice = NotifyOperator::Notice;
using Kind = TranscriptEntry::Kind;

// Every fault of the practice line by its name, on the real wire, in calls that come all at once to one desk: what goes
// wrong with one of them must not be felt in any other. The reducer's time limits are real seconds.
class tst_Faults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }

    void aMissingCallIsAskedForAgain();
    void aCallThatStaysMissingIsGone();
    void aSlowAnswerIsWaitedFor();
    void anAnswerThatNeverComesIsFoundOnTheLink();
    void aRefusedFieldLeavesMinimumSettings();
    void aDeadCallNeverStarted();
    void tooManyRequestsAreHeldBackAsToldTo();
    void aServerFaultIsTriedAgain();
    void twoServerFaultsAreTriedAgain();
    void aServerThatStaysDownFailsTheCall();
    void aRefusedKeyIsNotTriedAgain();
    void aDroppedRequestIsAcceptedOnce();
    void requestsThatAreAllDroppedFailTheCall();
    void aDroppedLinkLeavesAGapAndTheCallGoesOn();
    void aLateHandshakeIsWaitedFor();
    void aSilentTransferIsNotConfirmed();
    void aRefusedTransferLeavesTheCall();
    void aMalformedFrameIsPassedOver();
    void aBigFrameIsTaken();
    void anOversizedFrameDoesNotLoseTheCall();
    void anUnknownEventIsPassedOver();
    void aDuplicateIsAcceptedOnce();
    void aStaleCallIsMissed();
    void aForgedWebhookIsRefusedAndCounted();
    void aHangUpThatFindsNobodyHasSucceeded();
    void anExpiredSessionIsOver();
    void aMissingGreetingIsSlowToAnswer();
    void aHealthyCallAmongThemFeelsNothing();
    void everyFaultWasLookedAt();

private:
    struct Request {
        QString path;
        QJsonObject body;
    };

    CallId ring(const QString &scenario, const QStringList &faults);
    // The call that was rung with this fault, for its test.
    CallId call(const QString &fault);
    CallState state(const QString &fault) { return m_desk->state(m_calls.value(fault)); }
    bool isOver(const QString &fault) { return state(fault).isOver(); }
    QList<QJsonObject> bodiesSent(const CallId &call, const QString &action) const;
    QList<double> acceptTimes(const CallId &call) const;
    bool hasNotice(const CallId &call, Notice notice) const { return m_desk->notices(call).contains(notice); }
    bool wasTalking(const CallId &call) const { return m_desk->stages(call).contains(CallStage::Talking); }
    int entries(const CallId &call, Kind kind) const;

    std::unique_ptr<DeskUnderTest> m_desk;
    std::unique_ptr<DeskUnderTest> m_unhurriedDesk; // at the speed of real callers, for what takes long
    QHash<QString, CallId> m_calls;
    QSet<QString> m_lookedAt;
    QHash<CallId, QList<Request>> m_requests;
    QHash<CallId, QList<QJsonObject>> m_messages;
    QHash<CallId, QList<int>> m_webhookAnswers;
};

namespace {

constexpr int LongestMs = 30000;
constexpr auto ReferTarget = "tel:+442079460123"_L1;
constexpr auto RefusedField = "session.audio.input.noise_reduction"_L1;

} // namespace

CallId tst_Faults::ring(const QString &scenario, const QStringList &faults)
{
    const CallId call = m_desk->ring(scenario, faults);
    m_calls.insert(faults.value(0), call);
    return call;
}

void tst_Faults::initTestCase()
{
    m_unhurriedDesk = std::make_unique<DeskUnderTest>(1);
    m_desk = std::make_unique<DeskUnderTest>(4);
    practice::PracticeLine &line = m_desk->practice;
    connect(&line, &practice::PracticeLine::requestReceived, this,
            [this](const QString &, const QString &path, const QByteArray &body, const QString &call) {
                m_requests[{call}].append({path, QJsonDocument::fromJson(body).object()});
            });
    connect(&line, &practice::PracticeLine::clientEventReceived, this,
            [this](const QString &call, const QJsonObject &message) { m_messages[{call}].append(message); });
    connect(&line, &practice::PracticeLine::webhookAnswered, this,
            [this](const QString &call, int status) { m_webhookAnswers[{call}].append(status); });
    // Once they talk, two callers are to be connected to a person and one is hung up on.
    connect(m_desk.get(), &DeskUnderTest::callsChanged, this, [this, done = QSet<QString>()]() mutable {
        for (const QString &fault : {u"refer-error"_s, u"hangup-404"_s}) {
            if (done.contains(fault) || m_desk->stage(m_calls.value(fault)) != CallStage::Talking)
                continue;
            done.insert(fault);
            if (fault == "refer-error"_L1)
                m_desk->backend->refer(m_calls.value(fault), ReferTarget);
            else
                m_desk->backend->hangUp(m_calls.value(fault));
        }
    });
    const CallId silent = m_unhurriedDesk->ring(u"asks-for-a-person"_s, {u"silent-refer"_s});
    connect(m_unhurriedDesk.get(), &DeskUnderTest::callsChanged, this, [this, silent, isDone = false]() mutable {
        if (std::exchange(isDone, isDone || m_unhurriedDesk->stage(silent) == CallStage::Talking) ||
            m_unhurriedDesk->stage(silent) != CallStage::Talking)
            return;
        m_unhurriedDesk->backend->refer(silent, ReferTarget);
    });
    m_calls.insert(u"silent-refer"_s, silent);

    ring(u"opening-hours"_s, {});
    for (const QString &fault : {u"accept-404-first=3"_s,
                                 u"accept-404-first=9"_s,
                                 u"slow-accept=12000"_s,
                                 u"slow-accept=40000"_s,
                                 u"accept-400-field="_s + RefusedField,
                                 u"accept-dead"_s,
                                 u"accept-429"_s,
                                 u"accept-500"_s,
                                 u"accept-500=2"_s,
                                 u"accept-500=9"_s,
                                 u"accept-401"_s,
                                 u"accept-drop"_s,
                                 u"accept-drop=9"_s,
                                 u"dropped-link"_s,
                                 u"late-handshake=6000"_s,
                                 u"malformed-frame"_s,
                                 u"big-frame"_s,
                                 u"oversized-frame"_s,
                                 u"unknown-event"_s,
                                 u"duplicate"_s,
                                 u"stale"_s,
                                 u"forged"_s,
                                 u"session-expired"_s,
                                 u"no-greeting"_s})
        ring(u"opening-hours"_s, {fault});
    ring(u"asks-for-a-person"_s, {u"refer-error"_s});
    ring(u"prank"_s, {u"hangup-404"_s});
}

CallId tst_Faults::call(const QString &fault)
{
    m_lookedAt.insert(fault.section(u'=', 0, 0));
    return m_calls.value(fault);
}

QList<QJsonObject> tst_Faults::bodiesSent(const CallId &call, const QString &action) const
{
    QList<QJsonObject> bodies;
    for (const Request &request : m_requests.value(call)) {
        if (request.path.endsWith(u'/' + action))
            bodies.append(request.body);
    }
    return bodies;
}

// Milliseconds since it rang.
QList<double> tst_Faults::acceptTimes(const CallId &call) const
{
    QList<double> times;
    const QJsonArray passed = m_desk->practice.journey(call.value)["states"_L1].toArray();
    for (const QJsonValue &passing : passed) {
        if (passing["state"_L1].toString() == "accept asked"_L1)
            times.append(passing["ms"_L1].toDouble());
    }
    return times;
}

int tst_Faults::entries(const CallId &call, Kind kind) const
{
    const Transcript transcript = m_desk->state(call).transcript;
    int count = 0;
    for (int i = 0; i < transcript.size(); ++i)
        count += transcript.at(i).kind == kind ? 1 : 0;
    return count;
}

void tst_Faults::aMissingCallIsAskedForAgain()
{
    const CallId late = call(u"accept-404-first=3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasTalking(late), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(late.value), 4);
    QCOMPARE(m_desk->practice.acceptCount(late.value), 1);
    QVERIFY(acceptTimes(late).last() - acceptTimes(late).first() <= 4000 * Slowness);
    QCOMPARE(m_desk->state(late).failure, std::optional<Error>());
}

void tst_Faults::aCallThatStaysMissingIsGone()
{
    const CallId gone = call(u"accept-404-first=9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"accept-404-first=9"_s), LongestMs);
    QCOMPARE(m_desk->state(gone).endReason, EndReason::GoneBeforeAnswer);
    QCOMPARE(m_desk->practice.acceptTries(gone.value), 4);
    QCOMPARE(m_desk->stage(gone), CallStage::Lost);
    QVERIFY(hasNotice(gone, Notice::CallLost));
}

void tst_Faults::aSlowAnswerIsWaitedFor()
{
    const CallId slow = call(u"slow-accept=12000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasTalking(slow), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(slow.value), 1);
    QCOMPARE(m_desk->stages(slow).first(), CallStage::Answering);
    QVERIFY(m_desk->state(slow).answeredAt - m_desk->state(slow).offeredAt >= std::chrono::milliseconds(2900));
}

void tst_Faults::anAnswerThatNeverComesIsFoundOnTheLink()
{
    const CallId unanswered = call(u"slow-accept=40000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasTalking(unanswered), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(unanswered.value), 1); // never a second one into the dark
    QCOMPARE(m_desk->practice.acceptCount(unanswered.value), 1);
}

void tst_Faults::aRefusedFieldLeavesMinimumSettings()
{
    const QString fault = u"accept-400-field="_s + RefusedField;
    const CallId refused = call(fault);
    QTRY_VERIFY_WITH_TIMEOUT(wasTalking(refused), LongestMs);
    QVERIFY(state(fault).onMinimumSettings);
    QCOMPARE(state(fault).refusedField, RefusedField);
    const QList<QJsonObject> bodies = bodiesSent(refused, u"accept"_s);
    QCOMPARE(bodies.size(), 2);
    QVERIFY(bodies.first()["audio"_L1]["input"_L1].toObject().contains("noise_reduction"_L1));
    QCOMPARE(QStringList(bodies.last().keys()), (QStringList{u"instructions"_s, u"model"_s, u"type"_s}));
    QVERIFY(acceptTimes(refused).last() - acceptTimes(refused).first() < 1000 * Slowness);

    const QList<QJsonObject> sent = m_messages.value(refused);
    QCOMPARE(sent.first()["type"_L1].toString(), u"session.update"_s); // the voice is fixed by the first sound
    const QJsonObject audio = sent.first()["session"_L1]["audio"_L1].toObject();
    QVERIFY(!audio["output"_L1]["voice"_L1].toString().isEmpty());
    QVERIFY(audio["input"_L1].toObject().contains("transcription"_L1));
    QVERIFY(!audio["input"_L1].toObject().contains("noise_reduction"_L1));
    QTRY_VERIFY_WITH_TIMEOUT(!state(fault).hasPending(PendingCommand::Kind::SettingsUpdate), LongestMs);
    QCOMPARE(entries(refused, Kind::Problem), 0);
}

void tst_Faults::aDeadCallNeverStarted()
{
    const CallId dead = call(u"accept-dead"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"accept-dead"_s), LongestMs);
    const CallState lost = m_desk->state(dead);
    QCOMPARE(lost.endReason, EndReason::NeverStarted);
    QCOMPARE(m_desk->practice.acceptTries(dead.value), 1);
    QVERIFY(!wasTalking(dead));
    QVERIFY(lost.endedAt - lost.answeredAt >= std::chrono::seconds(9));
    QVERIFY(lost.endedAt - lost.answeredAt <= std::chrono::seconds(13 * Slowness));
    QVERIFY(hasNotice(dead, Notice::CallLost));
}

void tst_Faults::tooManyRequestsAreHeldBackAsToldTo()
{
    const CallId limited = call(u"accept-429"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasTalking(limited), LongestMs);
    const QList<double> times = acceptTimes(limited);
    QCOMPARE(times.size(), 2);
    QVERIFY2(times.last() - times.first() >= 990, qPrintable(QString::number(times.last() - times.first())));
    QVERIFY2(times.last() - times.first() <= 2500 * Slowness,
             qPrintable(QString::number(times.last() - times.first())));
}

void tst_Faults::aServerFaultIsTriedAgain()
{
    const CallId faulty = call(u"accept-500"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasTalking(faulty), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(faulty.value), 2);
}

void tst_Faults::twoServerFaultsAreTriedAgain()
{
    const CallId faulty = call(u"accept-500=2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasTalking(faulty), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(faulty.value), 3);
    QVERIFY(acceptTimes(faulty).last() - acceptTimes(faulty).first() <= 2500 * Slowness);
}

void tst_Faults::aServerThatStaysDownFailsTheCall()
{
    const CallId faulty = call(u"accept-500=9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"accept-500=9"_s), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(faulty.value), 3);
    QCOMPARE(m_desk->state(faulty).endReason, EndReason::AnswerFailed);
    QCOMPARE(m_desk->state(faulty).failure.value_or(Error{}).httpStatus, 500);
    QVERIFY(hasNotice(faulty, Notice::CallLost));
    QCOMPARE(m_webhookAnswers.value(faulty), QList<int>{200}); // or the dead call would come back for days
}

void tst_Faults::aRefusedKeyIsNotTriedAgain()
{
    const CallId refused = call(u"accept-401"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"accept-401"_s), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(refused.value), 1);
    QCOMPARE(m_desk->state(refused).endReason, EndReason::AnswerFailed);
    QCOMPARE(m_desk->state(refused).failure.value_or(Error{}).kind, Error::Kind::Unauthorized);
    QVERIFY(hasNotice(refused, Notice::KeyRefused));
    QVERIFY(std::any_of(m_desk->statuses.cbegin(), m_desk->statuses.cend(), [](const LineStatus &status) {
        return status.assistant == LineStatus::Assistant::KeyRefused && status.assistantError &&
               status.assistantError->httpStatus == 401;
    }));
}

void tst_Faults::aDroppedRequestIsAcceptedOnce()
{
    const CallId dropped = call(u"accept-drop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasTalking(dropped), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(dropped.value), 2); // ours; nothing below us sends one again by itself
    QCOMPARE(m_desk->practice.acceptCount(dropped.value), 1);
}

void tst_Faults::requestsThatAreAllDroppedFailTheCall()
{
    const CallId dropped = call(u"accept-drop=9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"accept-drop=9"_s), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(dropped.value), 3);
    QCOMPARE(m_desk->state(dropped).endReason, EndReason::AnswerFailed);
    QCOMPARE(m_desk->state(dropped).failure.value_or(Error{}).kind, Error::Kind::Unreachable);
    QVERIFY(hasNotice(dropped, Notice::CallLost));
}

void tst_Faults::aDroppedLinkLeavesAGapAndTheCallGoesOn()
{
    const CallId dropped = call(u"dropped-link"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"dropped-link"_s), LongestMs);
    const CallState after = m_desk->state(dropped);
    QCOMPARE(after.endReason, EndReason::CallerLeft);
    QCOMPARE(entries(dropped, Kind::Gap), 1);
    const int gap = after.transcript.lastIndexOf(Kind::Gap);
    QVERIFY(after.transcript.at(gap).until != Moment{});
    QVERIFY(gap < after.transcript.size() - 2); // the words went on behind it
    QCOMPARE(m_desk->practice.acceptTries(dropped.value), 1);
    QVERIFY(!hasNotice(dropped, Notice::CallLost));
}

void tst_Faults::aLateHandshakeIsWaitedFor()
{
    const CallId late = call(u"late-handshake=6000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasTalking(late), LongestMs);
    QCOMPARE(entries(late, Kind::Gap), 0);
    QVERIFY(!m_desk->stages(late).contains(CallStage::OutOfSight));
}

void tst_Faults::aSilentTransferIsNotConfirmed()
{
    const CallId silent = call(u"silent-refer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_unhurriedDesk->stage(silent), CallStage::NotConfirmed, LongestMs);
    const CallState after = m_unhurriedDesk->state(silent);
    QCOMPARE(after.transfer, TransferState::NotConfirmed);
    QCOMPARE(after.phase, Phase::Live);
    QVERIFY(m_unhurriedDesk->stages(silent).contains(CallStage::Connecting));
    QTRY_VERIFY(m_unhurriedDesk->notices(silent).contains(Notice::TransferUnconfirmed));
    QVERIFY(canSteer(after));
    QVERIFY(canRefer(after));
    m_unhurriedDesk->backend->steer(silent, u"Tell them that somebody will call back"_s, false);
    QTRY_VERIFY(m_unhurriedDesk->state(silent).transcript.lastIndexOf(Kind::Steer) >= 0);
    const auto receipt = [&] {
        const Transcript &transcript = m_unhurriedDesk->state(silent).transcript;
        return transcript.at(transcript.lastIndexOf(Kind::Steer)).receipt;
    };
    QTRY_COMPARE(receipt(), Receipt::Received);
}

void tst_Faults::aRefusedTransferLeavesTheCall()
{
    const CallId refused = call(u"refer-error"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state(refused).transfer, TransferState::Failed, LongestMs);
    QCOMPARE(bodiesSent(refused, u"refer"_s), (QList<QJsonObject>{{{u"target_uri"_s, QString(ReferTarget)}}}));
    QCOMPARE(m_desk->state(refused).failure.value_or(Error{}).httpStatus, 500);
    QTRY_VERIFY(hasNotice(refused, Notice::TransferUnconfirmed));
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"refer-error"_s), LongestMs); // went on to its end
    QCOMPARE(m_desk->state(refused).endReason, EndReason::CallerLeft);
}

void tst_Faults::aMalformedFrameIsPassedOver()
{
    const CallId odd = call(u"malformed-frame"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"malformed-frame"_s), LongestMs);
    QCOMPARE(m_desk->state(odd).endReason, EndReason::CallerLeft);
    QVERIFY(wasTalking(odd));
    QCOMPARE(entries(odd, Kind::Gap), 0);
}

void tst_Faults::aBigFrameIsTaken()
{
    const CallId big = call(u"big-frame"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"big-frame"_s), LongestMs);
    QCOMPARE(m_desk->state(big).endReason, EndReason::CallerLeft);
    QCOMPARE(entries(big, Kind::Gap), 0);
}

void tst_Faults::anOversizedFrameDoesNotLoseTheCall()
{
    const CallId big = call(u"oversized-frame"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"oversized-frame"_s), LongestMs);
    QCOMPARE(m_desk->state(big).endReason, EndReason::CallerLeft);
    QCOMPARE(entries(big, Kind::Gap), 1); // the link was lost with it, and is back
    const CallState after = m_desk->state(big);
    QVERIFY(after.transcript.lastIndexOf(Kind::Gap) < after.transcript.size() - 2);
    QVERIFY(!hasNotice(big, Notice::CallLost));
}

void tst_Faults::anUnknownEventIsPassedOver()
{
    const CallId odd = call(u"unknown-event"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"unknown-event"_s), LongestMs);
    QCOMPARE(m_desk->state(odd).endReason, EndReason::CallerLeft);
    QCOMPARE(entries(odd, Kind::Gap), 0);
    QCOMPARE(entries(odd, Kind::Problem), 0);
}

void tst_Faults::aDuplicateIsAcceptedOnce()
{
    const CallId twice = call(u"duplicate"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_webhookAnswers.value(twice), (QList<int>{200, 200, 200}), LongestMs);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"duplicate"_s), LongestMs);
    QCOMPARE(m_desk->practice.acceptTries(twice.value), 1);
    QCOMPARE(m_desk->state(twice).endReason, EndReason::CallerLeft);
}

void tst_Faults::aStaleCallIsMissed()
{
    const CallId stale = call(u"stale"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"stale"_s), LongestMs);
    QCOMPARE(m_desk->state(stale).endReason, EndReason::Missed);
    QCOMPARE(m_desk->stages(stale), QList<CallStage>{CallStage::Lost}); // never rang
    QVERIFY(!m_desk->state(stale).caller.number.isEmpty());
    QTRY_COMPARE(m_webhookAnswers.value(stale), QList<int>{200});
    QVERIFY(m_requests.value(stale).isEmpty());
}

void tst_Faults::aForgedWebhookIsRefusedAndCounted()
{
    const CallId forged = call(u"forged"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_webhookAnswers.value(forged), QList<int>{401}, LongestMs);
    QTRY_COMPARE(m_desk->backend->status().refusedWebhooks, 1);
    QCOMPARE(m_desk->backend->status().lastRefusal, u"signature does not match"_s);
    QVERIFY(!m_desk->knows(forged));
    QVERIFY(m_requests.value(forged).isEmpty());
}

void tst_Faults::aHangUpThatFindsNobodyHasSucceeded()
{
    const CallId left = call(u"hangup-404"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"hangup-404"_s), LongestMs);
    QCOMPARE(m_desk->state(left).endReason, EndReason::HungUp);
    QCOMPARE(m_desk->stage(left), CallStage::Ended);
    QCOMPARE(bodiesSent(left, u"hangup"_s).size(), 1);
    QCOMPARE(m_desk->notices(left), QList<Notice>());
}

void tst_Faults::anExpiredSessionIsOver()
{
    const CallId expired = call(u"session-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"session-expired"_s), LongestMs);
    QCOMPARE(m_desk->state(expired).endReason, EndReason::Expired);
    QCOMPARE(m_desk->stage(expired), CallStage::Lost);
    QVERIFY(hasNotice(expired, Notice::CallLost));
}

void tst_Faults::aMissingGreetingIsSlowToAnswer()
{
    const CallId silent = call(u"no-greeting"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(u"no-greeting"_s), LongestMs);
    QVERIFY(m_desk->stages(silent).contains(CallStage::SlowToAnswer));
    QVERIFY(!wasTalking(silent));
    QCOMPARE(m_desk->state(silent).endReason, EndReason::CallerLeft);
    QCOMPARE(m_desk->stage(silent), CallStage::Lost); // nobody said a word to this caller
}

void tst_Faults::aHealthyCallAmongThemFeelsNothing()
{
    const CallId healthy = m_calls.value(QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->state(healthy).isOver(), LongestMs);
    const CallState after = m_desk->state(healthy);
    QCOMPARE(m_desk->stages(healthy), (QList{CallStage::Answering, CallStage::Talking, CallStage::Ended}));
    QCOMPARE(after.endReason, EndReason::CallerLeft);
    QCOMPARE(after.failure, std::optional<Error>());
    QCOMPARE(m_desk->notices(healthy), QList<Notice>());
    QCOMPARE(m_desk->practice.acceptTries(healthy.value), 1);
    QCOMPARE(entries(healthy, Kind::Gap) + entries(healthy, Kind::Problem), 0);
    QVERIFY(after.talkingAt - after.offeredAt < std::chrono::seconds(2 * Slowness));
}

void tst_Faults::everyFaultWasLookedAt()
{
    m_lookedAt.insert(u"summary-fails"_s); // tst_Summaries: here nothing is summed up
    for (const QString &name : practice::Faults::names())
        QVERIFY2(m_lookedAt.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_Faults.moc"
