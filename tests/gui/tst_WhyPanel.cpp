// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "core/CallControl.h"
#include "gui/calls/CallPane.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"
#include "gui/setup/LineCheckDialog.h"
#include "gui/setup/LineCheckRow.h"
#include "gui/why/WhyPage.h"
#include "gui/why/WhyPanel.h"
#include "gui/why/WhyReport.h"
#include "gui/why/WhyText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallState quickDrop()
{
    CallState call = samples::endedCall(u"rtc_drop"_s);
    call.transcript = {};
    call.keys.clear();
    call.endReason = EndReason::CallerLeft;
    call.transfer = TransferState::None;
    call.mediaSecurity = MediaSecurity::Plain;
    call.config = {u"gpt-realtime-2.1"_s,
                   u"You answer the telephone."_s,
                   u"marin"_s,
                   u"gpt-transcribe"_s,
                   u"en"_s,
                   u"near_field"_s,
                   u"semantic_vad"_s};
    call.carrierCallId = u"4ce9-44bf@carrier.example"_s;
    call.endedAt = call.answeredAt + 4s;
    return call;
}

// A call in which everything that is about a patient says so.
CallState seededCall()
{
    CallState call = quickDrop();
    call.caller = {u"+447700900123"_s, u"Seedname Patient"_s, u"seedaddress@carrier.example"_s, false};
    call.line.number = u"+442079460100"_s;
    call.carrierCallId = u"00447700900123-77@carrier.example"_s;
    call.transferTarget = u"tel:+442079460999"_s;
    call.keys = u"73529"_s;
    call.config.instructions = u"SEEDINSTRUCTIONS say hello"_s;
    call.urgency = {Urgency::Kind::RedFlag, u"item_1"_s, u"seedphrase"_s, u"SEEDWORDS"_s, {}, {}, u"SEEDKIM"_s, false};
    call.flags.append({u"item_1"_s, RedFlag::Kind::Danger, u"seedphrase"_s, u"SEEDWORDS"_s});
    call.failure = Error{
        Error::Kind::Refused, u"SEEDDETAIL of the patient"_s, 400, u"SEEDCODE is a sentence"_s, u"session.voice"_s,
        u"req_123"_s};
    for (const auto kind : {TranscriptEntry::Kind::Caller, TranscriptEntry::Kind::Steer, TranscriptEntry::Kind::Tool,
                            TranscriptEntry::Kind::Problem}) {
        TranscriptEntry entry = samples::said(kind, u"SEEDTEXT was said"_s, call.answeredAt + 1s);
        entry.detail = entry.reaction = entry.problem = u"SEEDDETAIL was told"_s;
        call.transcript.append(entry);
    }
    return call;
}

QList<CallEvent> seededEvents(const CallState &call)
{
    server::CallerTranscriptFinished heard;
    heard.text = u"SEEDTEXT was said"_s;
    server::ErrorReported error;
    error.code = u"invalid_value"_s;
    error.message = u"SEEDMESSAGE of the server"_s;
    const auto at = [&call](std::chrono::seconds after, const CallEventPayload &payload, const QByteArray &frame = {}) {
        return CallEvent{call.id, call.offeredAt + after, payload, frame};
    };
    CallOffered offer;
    offer.headers = {{u"From"_s, u"\"Seedname\" <sip:+447700900123@carrier.example>"_s}};
    offer.config.instructions = u"SEEDINSTRUCTIONS"_s;
    return {
        at(0s, offer),
        at(1s, CommandSucceeded{{u"auto1"_s}, u"req_accept"_s}),
        at(2s, MonitorOpened{}),
        at(3s, heard, R"({"type":"conversation.item.input_audio_transcription.completed","transcript":"SEEDTEXT"})"),
        at(4s, error, R"({"type":"error","error":{"message":"SEEDMESSAGE"}})"),
        at(5s, SteerRequested{{u"op1"_s}, u"SEEDSTEER"_s, true}),
        at(6s, RedFlagHeard{u"item_1"_s, RedFlag::Kind::Danger, u"seedphrase"_s, u"SEEDWORDS"_s}),
        at(7s, MonitorClosed{1006, u"SEEDREASON"_s})};
}

template <class Widget>
Widget *part(QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QString::fromLatin1(name));
}

QString textOf(QWidget &panel, const char *name)
{
    const auto *label = part<QLabel>(panel, name);
    return label && label->isVisible() ? label->text() : QString();
}

} // namespace

class WhyPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDiagnosisHasItsWords();
    void withoutACallItSaysSo();
    void theStepThatFailedIsNamed();
    void whoWasPutThroughHasAStepMore();
    void aCallThatWentWellSaysSo();
    void whatElseWasSeenIsListed();
    void aQuickDropComparesTheSettings();
    void thePaneSaysThatAQuickDropWentWrong();
    void thePageAsksAtMostOnceASecond();
    void theReportIsCopied();
    void theReportHoldsNoPatientData();
    void theReportHoldsWhatAnEngineerNeeds();
    void aHarmlessCallIdIsShown();
    void theDetailsUnfold();
    void inLittleRoomTheTimesStandBelow();
    void everyPartIsNamed();
    void everyRetirementHasItsWords();
};

void WhyPanelTest::everyDiagnosisHasItsWords()
{
    for (const Diagnosis &row : diagnoses()) {
        QVERIFY2(!WhyText::sentence(row.id).isEmpty(), qPrintable(row.id));
        QVERIFY2(!WhyText::fix(row.id).isEmpty(), qPrintable(row.id));
    }
    QCOMPARE(WhyText::sentence(u"nothing_of_the_kind"_s), QString());
}

void WhyPanelTest::withoutACallItSaysSo()
{
    WhyPanel panel;
    panel.show();
    QVERIFY(!textOf(panel, "whyEmptyLabel").isEmpty());
    QVERIFY(!part<QPushButton>(panel, "copyReportButton")->isVisible());
    QCOMPARE(panel.report(), QString());
    const CallState call = quickDrop();
    panel.showCall(&call);
    QVERIFY(textOf(panel, "whyEmptyLabel").isEmpty());
    QVERIFY(part<QPushButton>(panel, "copyReportButton")->isVisible());
}

void WhyPanelTest::whoWasPutThroughHasAStepMore()
{
    WhyPanel panel;
    panel.resize(500, 900);
    panel.show();
    const CallState usual = quickDrop();
    panel.showCall(&usual);
    QVERIFY(!part<QLabel>(panel, "stepName8")->isVisible());
    CallState diverted;
    diverted.id = CallId{u"tel_diverted"_s};
    diverted.phase = Phase::Ended;
    diverted.endReason = EndReason::PutThrough;
    diverted.offeredAt = diverted.createdAt = usual.offeredAt;
    diverted.endedAt = diverted.offeredAt + 70s;
    diverted.provider.isKnown = true;
    diverted.provider.why = ProviderDecision::Why::AddressMissing;
    diverted.provider.fallbackRungAt = diverted.offeredAt;
    ProviderFact answered;
    answered.leg = ProviderFact::Leg::Fallback;
    answered.state = ProviderFact::State::Answered;
    answered.callId = u"CA2"_s;
    answered.receivedAt = diverted.offeredAt + 5s;
    diverted.provider.trail.add(answered);
    panel.showCall(&diverted);
    QVERIFY(part<QLabel>(panel, "stepName8")->isVisible());
    QCOMPARE(textOf(panel, "stepName7"), WhyText::stepName(CallStep::Kind::PutThrough));
    QCOMPARE(textOf(panel, "stepWord7"), WhyText::stepWord(CallStep::State::Done));
    QCOMPARE(part<Banner>(panel, "whyFinding")->notice().id, u"assistant_no_address"_s);
    panel.showCall(&usual);
    QVERIFY(!part<QLabel>(panel, "stepName8")->isVisible());
}

void WhyPanelTest::theStepThatFailedIsNamed()
{
    WhyPanel panel;
    panel.resize(500, 900);
    panel.show();
    const CallState call = quickDrop();
    panel.showCall(&call);
    QCOMPARE(textOf(panel, "stepName7"), WhyText::stepName(CallStep::Kind::Ended));
    QCOMPARE(textOf(panel, "stepWord7"), WhyText::stepWord(CallStep::State::Failed));
    QCOMPARE(textOf(panel, "stepWord4"), WhyText::stepWord(CallStep::State::Done));
    QVERIFY(!textOf(panel, "stepTime4").isEmpty());
    const Notice notice = part<Banner>(panel, "whyFinding")->notice();
    QCOMPARE(notice.id, u"no_audio_drop"_s);
    QCOMPARE(notice.sentence, WhyText::sentence(u"no_audio_drop"_s));
    QCOMPARE(notice.remedy, WhyText::fix(u"no_audio_drop"_s));
    QVERIFY(textOf(panel, "whyCertaintyLabel").startsWith(WhyText::certaintyWord(Certainty::Likely)));
}

void WhyPanelTest::aCallThatWentWellSaysSo()
{
    WhyPanel panel;
    panel.show();
    CallState call = samples::endedCall(u"rtc_1"_s);
    call.endReason = EndReason::HungUp;
    call.transfer = TransferState::None;
    panel.showCall(&call);
    QCOMPARE(part<Banner>(panel, "whyFinding")->notice().tone, Tone::Good);
    QVERIFY(textOf(panel, "whyCertaintyLabel").isEmpty());
}

void WhyPanelTest::whatElseWasSeenIsListed()
{
    WhyPanel panel;
    panel.show();
    CallState call = quickDrop();
    call.caller = {};
    panel.showCall(&call);
    QVERIFY(textOf(panel, "whyAlsoLabel").contains(WhyText::sentence(u"unknown_caller"_s)));
    QVERIFY(!textOf(panel, "whyAlsoLabel").contains(WhyText::sentence(u"no_audio_drop"_s)));
}

void WhyPanelTest::aQuickDropComparesTheSettings()
{
    WhyPanel panel;
    panel.show();
    const CallState call = quickDrop();
    panel.showCall(&call);
    QVERIFY(!textOf(panel, "whyCompareLabel").isEmpty());
    QVERIFY(panel.report().contains(u"audio.output.voice = marin | -"_s));
    const CallState live = samples::talkingCall(u"rtc_2"_s);
    panel.showCall(&live);
    QVERIFY(textOf(panel, "whyCompareLabel").isEmpty());
}

void WhyPanelTest::theReportIsCopied()
{
    WhyPanel panel;
    panel.show();
    panel.setClock(samples::sampleNow);
    const CallState call = quickDrop();
    panel.showCall(&call);
    QSignalSpy copied(&panel, &WhyPanel::reportCopied);
    part<QPushButton>(panel, "copyReportButton")->click();
    QCOMPARE(copied.count(), 1);
    QCOMPARE(QApplication::clipboard()->text(), panel.report());
}

void WhyPanelTest::theReportHoldsNoPatientData()
{
    const CallState call = seededCall();
    const QString report = WhyReport::ofCall(call, seededEvents(call), samples::sampleNow());
    for (const auto &seed : {u"seed"_s, u"900123"_s, u"460100"_s, u"460999"_s, u"73529"_s, u"Kim"_s})
        QVERIFY2(!report.contains(seed, Qt::CaseInsensitive), qPrintable(seed + u'\n' + report));
}

void WhyPanelTest::theReportHoldsWhatAnEngineerNeeds()
{
    const CallState call = seededCall();
    const QString report = WhyReport::ofCall(call, seededEvents(call), samples::sampleNow());
    for (const auto &fact :
         {u"rtc_drop"_s, u"HTTP 400"_s, u"session.voice"_s, u"req_123"_s, u"req_accept"_s, u"1006"_s,
          u"invalid_value"_s, u"sip_media_security: rtp"_s, u"Z"_s,
          u"conversation.item.input_audio_transcription.completed"_s, u"instructions = (26 characters)"_s})
        QVERIFY2(report.contains(fact), qPrintable(fact + u'\n' + report));
}

void WhyPanelTest::aHarmlessCallIdIsShown()
{
    const CallState call = quickDrop();
    QVERIFY(WhyReport::ofCall(call, {}, samples::sampleNow()).contains(call.carrierCallId));
}

void WhyPanelTest::theDetailsUnfold()
{
    WhyPanel panel;
    panel.setClock(samples::sampleNow);
    panel.show();
    const CallState call = quickDrop();
    panel.showCall(&call);
    auto *details = part<QPlainTextEdit>(panel, "whyDetails");
    QVERIFY(!details->isVisible());
    part<QPushButton>(panel, "whyDetailsButton")->click();
    QVERIFY(details->isVisible());
    QCOMPARE(details->toPlainText(), panel.report());
    part<QPushButton>(panel, "whyDetailsButton")->click();
    QVERIFY(!details->isVisible());
}

void WhyPanelTest::inLittleRoomTheTimesStandBelow()
{
    WhyPanel panel;
    const CallState call = quickDrop();
    panel.show();
    panel.showCall(&call);
    auto *name = part<QLabel>(panel, "stepName4");
    auto *time = part<QLabel>(panel, "stepTime4");
    panel.resize(900, 900);
    QTRY_VERIFY(time->x() > name->x() && time->y() < name->geometry().bottom());
    panel.resize(20 * panel.fontMetrics().averageCharWidth(), 900);
    QTRY_VERIFY(time->x() == name->x() && time->y() > name->geometry().center().y());
    QTRY_VERIFY(part<QPushButton>(panel, "copyReportButton")->text().contains(u'\n'));
    QVERIFY(!part<QPushButton>(panel, "copyReportButton")->accessibleName().contains(u'\n'));
}

void WhyPanelTest::everyPartIsNamed()
{
    WhyPanel panel;
    const CallState call = quickDrop();
    panel.show();
    panel.showCall(&call);
    for (const auto *button : panel.findChildren<QAbstractButton *>())
        QVERIFY2(!button->objectName().isEmpty() && !button->text().isEmpty(), qPrintable(button->objectName()));
    QVERIFY(part<QLabel>(panel, "stepName7")->accessibleName().contains(WhyText::stepWord(CallStep::State::Failed)));
}

void WhyPanelTest::everyRetirementHasItsWords()
{
    for (const auto use : {Retirement::Use::Assistant, Retirement::Use::Transcription, Retirement::Use::Voice}) {
        Retirement soon{use, u"gpt-realtime"_s, QDate(2027, 1, 20), u"gpt-realtime-2.1"_s, 60};
        Retirement over = soon;
        over.daysLeft = -1;
        QVERIFY(WhyText::retirementSentence(soon).contains(u"gpt-realtime"_s));
        QVERIFY(WhyText::retirementSentence(soon).contains(u"2027"_s));
        QVERIFY(WhyText::retirementSentence(soon) != WhyText::retirementSentence(over));
        QVERIFY(WhyText::retirementFix(soon).contains(u"gpt-realtime-2.1"_s));
        soon.replacement.clear();
        QVERIFY(!WhyText::retirementFix(soon).contains(u"gpt"_s));
    }
}

void WhyPanelTest::thePaneSaysThatAQuickDropWentWrong()
{
    CallPane pane;
    pane.resize(800, 700);
    pane.show();
    const CallState call = quickDrop();
    pane.showCall(call, call.endedAt);
    auto *notice = pane.findChild<Banner *>(u"callNotice"_s);
    QCOMPARE(notice->notice().id, u"endedWrong"_s);
    auto *why = notice->findChild<QPushButton *>(u"bannerAction"_s);
    QVERIFY(why && why->isVisible());
    QSignalSpy wanted(&pane, &CallPane::whyWanted);
    why->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<CallId>(), call.id);

    const CallState well = samples::endedCall(u"rtc_well"_s);
    pane.showCall(well, well.endedAt);
    QCOMPARE(notice->notice().id, u"ended"_s);
    QVERIFY(!why->isVisible());
}

void WhyPanelTest::thePageAsksAtMostOnceASecond()
{
    WhyPage page;
    QSignalSpy wanted(&page, &WhyPage::eventsWanted);
    CallState call = samples::talkingCall(u"rtc_talk"_s);
    page.follow(call); // it is not open
    QCOMPARE(wanted.count(), 0);
    page.open(call);
    for (int i = 0; i < 20; ++i)
        page.follow(call);
    QCOMPARE(wanted.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 2, 20'000); // what changed meanwhile
    page.follow(samples::talkingCall(u"rtc_other"_s));
    QTest::qWait(1500);
    QCOMPARE(wanted.count(), 2);
    page.close();
    page.follow(call);
    QCOMPARE(wanted.count(), 2);
}

QTEST_MAIN(WhyPanelTest)
#include "tst_WhyPanel.moc"
