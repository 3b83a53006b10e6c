// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Figures.h"

#include <QTest>

using namespace callside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// The day's figures are what their definitions say.
class tst_Figures : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureHasItsDefinitionInItsPlace()
    {
        QCOMPARE(figureDefinitions().size(), FigureCount);
        QStringList words;
        for (size_t index = 0; index < FigureCount; ++index) {
            const FigureDefinition &definition = figureDefinitions()[index];
            QCOMPARE(size_t(definition.id), index);
            QVERIFY(!words.contains(definition.word));
            words.append(definition.word);
            const bool isTimed = definition.from != FigurePoint::None && definition.to != FigurePoint::None;
            QCOMPARE(isTimed, definition.unit == FigureUnit::Time);
        }
    }

    void callsAreCountedByWhatBecameOfThem()
    {
        FigureSum sum = aDay();
        for (const CallResult result :
             {CallResult::Answered, CallResult::Answered, CallResult::Missed, CallResult::Abandoned,
              CallResult::Declined, CallResult::Closed, CallResult::PutThrough}) {
            HistoryRow call = aCall();
            call.result = result;
            sum.add(call);
        }
        const Figures figures = sum.figures();
        QCOMPARE(figures.of(FigureId::Calls).count, 7);
        QCOMPARE(figures.of(FigureId::Answered).count, 3); // by the assistant, or by a person elsewhere
        QCOMPARE(figures.of(FigureId::PutThrough).count, 1);
        QCOMPARE(figures.of(FigureId::Missed).count, 1);
        QCOMPARE(figures.of(FigureId::Abandoned).count, 1);
        QCOMPARE(figures.of(FigureId::Declined).count, 1);
        QCOMPARE(figures.of(FigureId::Closed).count, 1);
        QCOMPARE(figures.byHour[10].calls, 7);
        QCOMPARE(figures.byHour[10].lost, 2);
        QCOMPARE(figures.byWeekday[5].answered, 3); // a Saturday
    }

    void timesAreMeasuredBetweenTheirPoints()
    {
        FigureSum sum = aDay();
        for (const int seconds : {5, 1, 2, 3, 4, 6, 7, 8, 9, 100}) {
            HistoryRow call = aCall();
            call.answeredAt = call.offeredAt + std::chrono::seconds(seconds);
            call.endedAt = call.answeredAt + 60s;
            sum.add(call);
        }
        HistoryRow abandoned = aCall();
        abandoned.result = CallResult::Abandoned;
        abandoned.endedAt = abandoned.offeredAt + 17s;
        sum.add(abandoned);
        const Figures figures = sum.figures();
        const Figure answer = figures.of(FigureId::TimeToAnswer);
        QCOMPARE(answer.count, 10);
        QCOMPARE(answer.median, std::chrono::milliseconds(5s));
        QCOMPARE(answer.p90, std::chrono::milliseconds(9s));
        QCOMPARE(answer.longest, std::chrono::milliseconds(100s));
        QCOMPARE(answer.average, std::chrono::milliseconds(14500));
        QCOMPARE(figures.of(FigureId::Length).average, std::chrono::milliseconds(60s));
        QCOMPARE(figures.of(FigureId::AbandonedAfter).median, std::chrono::milliseconds(17s));
    }

    void whatDidNotHappenHasNoTime()
    {
        FigureSum sum = aDay();
        sum.add(aCall());
        QCOMPARE(sum.figures().of(FigureId::TimeToAnswer), Figure{});
    }

    void urgentCallsTransfersAndMoney()
    {
        FigureSum sum = aDay();
        HistoryRow call = aCall();
        call.urgency = Urgency::Kind::RedFlag;
        call.urgentAt = call.offeredAt + 30s;
        call.acknowledgedAt = call.urgentAt + 4s;
        call.transfer = TransferState::NotConfirmed;
        call.tokensIn = 100;
        call.costMicroUsd = 7;
        sum.add(call);
        call.acknowledgedAt = {};
        call.transfer = TransferState::Connected;
        call.isCostComplete = false;
        sum.add(call);
        const Figures figures = sum.figures();
        QCOMPARE(figures.of(FigureId::Urgent).count, 2);
        QCOMPARE(figures.of(FigureId::UrgentAcknowledged).count, 1);
        QCOMPARE(figures.of(FigureId::TimeToAcknowledge).median, std::chrono::milliseconds(4s));
        QCOMPARE(figures.of(FigureId::TransfersAsked).count, 2);
        QCOMPARE(figures.of(FigureId::TransfersConfirmed).count, 1);
        QCOMPARE(figures.of(FigureId::TransfersNotConfirmed).count, 1);
        QCOMPARE(figures.of(FigureId::TokensIn).total, 200);
        QCOMPARE(figures.of(FigureId::Cost).total, 14);
        QVERIFY(!figures.isCostComplete);
    }

    void everyTransferIsInOneOfThreeSets()
    {
        FigureSum sum = aDay();
        for (const TransferState transfer : {TransferState::Asked, TransferState::Ringing, TransferState::Connected,
                                             TransferState::NotConfirmed, TransferState::Failed}) {
            HistoryRow call = aCall();
            call.transfer = transfer;
            sum.add(call);
        }
        const Figures figures = sum.figures();
        QCOMPARE(figures.of(FigureId::TransfersAsked).count, 5);
        QCOMPARE(figures.of(FigureId::TransfersConfirmed).count, 1);
        QCOMPARE(figures.of(FigureId::TransfersNotConfirmed).count, 3);
        QCOMPARE(figures.of(FigureId::TransfersFailed).count, 1);
    }

    void whatCallsLeaveIsCalledBackToo()
    {
        FigureSum sum = aDay();
        for (const Task::Kind kind : {Task::Kind::MissedCall, Task::Kind::DroppedCall, Task::Kind::UrgentCall,
                                      Task::Kind::UnconfirmedTransfer, Task::Kind::Other})
            sum.add(FigureTask{kind, Noon, kind == Task::Kind::MissedCall ? Noon + 1h : Moment{}});
        QCOMPARE(sum.figures().of(FigureId::CallBacksAsked).count, 4);
        QCOMPARE(sum.figures().of(FigureId::CallBacksMade).count, 1);
    }

    void callBacksAreCountedWhenTheyWereAskedFor()
    {
        FigureSum sum = aDay();
        sum.add(FigureTask{Task::Kind::CallBack, Noon, Noon + 2h});
        sum.add(FigureTask{Task::Kind::CallBack, Noon, {}});
        sum.add(FigureTask{Task::Kind::Other, Noon, Noon + 1h});
        sum.add(FigureTask{Task::Kind::CallBack, Noon - 48h, Noon});
        QCOMPARE(sum.figures().of(FigureId::CallBacksAsked).count, 2);
        QCOMPARE(sum.figures().of(FigureId::CallBacksMade).count, 1);
        QCOMPARE(sum.figures().of(FigureId::TimeToCallBack).median, std::chrono::milliseconds(2h));
    }

    void whatIsOutsideTheTimeDoesNotCount()
    {
        FigureSum sum = aDay();
        HistoryRow call = aCall();
        call.offeredAt = Noon + 24h;
        sum.add(call);
        QCOMPARE(sum.figures().of(FigureId::Calls).count, 0);
    }

    void aWeekBeginsOnMondayAndAMonthOnItsFirst()
    {
        const QTimeZone zone("Europe/London");
        const auto text = [&](FigurePeriod period) {
            const auto day = [&](Moment at) {
                return QDateTime::fromMSecsSinceEpoch(toMsecs(at), zone).toString(u"MM-dd HH:mm"_s);
            };
            return day(period.from) + u' ' + day(period.to);
        };
        QCOMPARE(text(figurePeriod(FigureTime::Today, Noon, zone)), u"11-21 00:00 11-22 00:00"_s);
        QCOMPARE(text(figurePeriod(FigureTime::Week, Noon, zone)), u"11-16 00:00 11-23 00:00"_s);
        QCOMPARE(text(figurePeriod(FigureTime::Month, Noon, zone)), u"11-01 00:00 12-01 00:00"_s);
        QCOMPARE(text(figurePeriod(FigureTime::Month, Noon, zone, 1)), u"10-01 00:00 11-01 00:00"_s);
        // The clocks went back on the 25th of October.
        const FigurePeriod october = figurePeriod(FigureTime::Month, Noon, zone, 1);
        QCOMPARE(std::chrono::duration_cast<std::chrono::hours>(october.to - october.from), 31 * 24h + 1h);
    }

    void theTableHoldsNothingOfACall()
    {
        FigureSum sum = aDay();
        HistoryRow call = aCall();
        call.caller = u"+447700900123"_s;
        call.callerName = u"=cmd()"_s;
        sum.add(call);
        const QByteArray csv = figuresCsv(sum.figures(), QTimeZone::utc());
        QVERIFY(csv.contains("calls,1,"));
        QVERIFY(csv.contains("hour_10,1,1,0"));
        QVERIFY(!csv.contains("7700900123"));
        for (const QByteArray &line : csv.split('\n'))
            QVERIFY(line.isEmpty() || QByteArray("abcdefghijklmnopqrstuvwxyz").contains(line.at(0)));
    }

private:
    static constexpr Moment Noon{std::chrono::milliseconds{1'795'255'200'000}}; // 2026-11-21T10:00:00Z

    static FigureSum aDay() { return {Noon - 10h, Noon + 14h, QTimeZone::utc()}; }
    static HistoryRow aCall()
    {
        HistoryRow call;
        call.offeredAt = Noon;
        return call;
    }
};

QTEST_GUILESS_MAIN(tst_Figures)
#include "tst_Figures.moc"
