// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallBuilders.h"
#include "core/CallControl.h"
#include "core/Diagnosis.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(callside::Error)

namespace {

// A story that keeps its events, as a journal does.
struct Told {
    Story story;
    QList<CallEvent> events;

    Told &then(const CallEventPayload &payload, std::chrono::milliseconds after = 100ms)
    {
        story.then(payload, after);
        events.append({theCall(), story.now, payload, {}});
        return *this;
    }
    QStringList findings() const { return diagnoseCall(story.state, events, story.now); }
};

Told continued(const Story &story)
{
    return {story, {}};
}

Error refusal(const char *code, const char *param = "")
{
    Error error = anError(Error::Kind::Refused, 400);
    error.code = QString::fromLatin1(code);
    error.param = QString::fromLatin1(param);
    return error;
}

server::McpProgress lookedUp(server::McpProgress::Step step)
{
    return {u"item_tool"_s, server::McpProgress::Subject::Call, step};
}

Story &heardAndGone(Story &story)
{
    return hear(story, "item_9", "Thank you").then(MonitorClosed{}, 20s).then(MonitorRefused{notFound()});
}

using Build = std::function<Told()>;

struct Sample {
    const char *id;
    Build build;
};

Told acceptRefused(const Error &error)
{
    return continued(anAcceptingCall()).then(CommandFailed{own(1), error}).then(CommandFailed{own(2), error});
}

Told problemOf(const server::ErrorReported &error)
{
    return continued(aCallTalking()).then(error);
}

Told responseFailedWith(const char *code)
{
    server::ResponseFinished finished = responseFinished("resp_9", "failed");
    finished.errorCode = QString::fromLatin1(code);
    return continued(aCallTalking()).then(responseStarted("resp_9")).then(finished);
}

Told neverStarted()
{
    Told call = continued(anAnsweredCall());
    for (int i = 0; i < 40 && !call.story.state.isOver(); ++i)
        call.then(MonitorRefused{notFound()}, 400ms).then(TimerElapsed{TimerKind::MonitorRetry, {}}, 400ms);
    return call;
}

Told changed(const Story &story, const std::function<void(CallState &)> &change)
{
    Told call = continued(story);
    change(call.story.state);
    return call;
}

Told afterSilence(const Story &story, std::chrono::seconds silence)
{
    Told call = continued(story);
    call.story.now += silence;
    return call;
}

// What each thing that is seen in a call looks like.
QList<Sample> samples()
{
    return {
        {"webhook_retry_stale", [] { return continued(Story{}).then(anOffer(), 10min); }},
        {"unknown_caller", [] { return changed(aCallTalking(), [](CallState &call) { call.caller = {}; }); }},
        {"accept_404",
         [] {
             return continued(aRingingCall())
                 .then(DeclineRequested{op("no"), 603})
                 .then(CommandFailed{op("no"), notFound()});
         }},
        {"accept_401_403", [] { return acceptRefused(anError(Error::Kind::Unauthorized, 401)); }},
        {"accept_400_unknown", [] { return acceptRefused(refusal("unknown_parameter", "session.voice")); }},
        {"accept_400_vad_tuning",
         [] { return acceptRefused(refusal("unknown_parameter", "session.audio.input.turn_detection.threshold")); }},
        {"accept_400_refused", [] { return acceptRefused(refusal("invalid_value")); }},
        {"never_arrived",
         [] {
             return continued(anArrivingCall()).then(TimerElapsed{TimerKind::ArrivalLimit, {}}, 45s);
         }},
        {"assistant_no_address",
         [] {
             return continued(Story{}.then(aDivertedCall(ProviderDecision::Why::AddressMissing)))
                 .then(told(ProviderFact::Leg::Fallback, ProviderFact::State::Answered));
         }},
        {"assistant_out_of_reach",
         [] {
             return continued(Story{}.then(aDivertedCall(ProviderDecision::Why::AssistantUnreachable)))
                 .then(told(ProviderFact::Leg::Fallback, ProviderFact::State::Answered));
         }},
        {"fallback_unanswered",
         [] {
             return continued(Story{}.then(aDivertedCall(ProviderDecision::Why::LineClosed)))
                 .then(told(ProviderFact::Leg::Fallback, ProviderFact::State::Busy))
                 .then(TimerElapsed{TimerKind::ArrivalCheck, {}}, 3s);
         }},
        {"accept_200_then_dead", neverStarted},
        {"accept_slow",
         [] {
             return continued(aRingingCall()).then(AnswerRequested{op("a")}, 12s).then(CommandSucceeded{own(1), {}});
         }},
        {"ghost_call", [] { return afterSilence(aCallTalking(), 31s); }},
        {"live_decision_made",
         [] {
             return continued(anAcceptingCall()).then(CommandFailed{own(1), refusal("decision_already_made")});
         }},
        {"no_credit", [] { return responseFailedWith("insufficient_quota"); }},
        {"rate_limited", [] { return responseFailedWith("rate_limit_exceeded"); }},
        {"service_fault", [] { return acceptRefused(anError(Error::Kind::Malformed, 200)); }},
        {"service_unreachable",
         [] {
             return changed(acceptRefused(anError(Error::Kind::Unauthorized, 401)).story,
                            [](CallState &call) { call.failure = anError(Error::Kind::Unreachable); });
         }},
        {"call_while_away", [] { return continued(aRingingCall()).then(ConsoleRestarted{}, 5min); }},
        {"ws_404_early",
         [] {
             return continued(anAnsweredCall())
                 .then(MonitorRefused{notFound()})
                 .then(TimerElapsed{TimerKind::MonitorRetry, {}})
                 .then(MonitorOpened{});
         }},
        {"ws_404_late",
         [] { return continued(aCallTalking()).then(MonitorClosed{}).then(MonitorRefused{notFound()}); }},
        {"ws_slow_connect",
         [] { return continued(anAnsweredCall()).then(MonitorOpened{}, 6s).then(server::SessionStarted{}); }},
        {"early_events_missing",
         [] { return continued(anAnsweredCall()).then(MonitorOpened{}, 6s).then(server::SessionStarted{}); }},
        {"ws_1006", [] { return continued(aCallTalking()).then(MonitorClosed{}).then(MonitorOpened{}); }},
        {"ws_never_back",
         [] {
             return continued(aCallOutOfSight()).then(TimerElapsed{TimerKind::LengthLimit, {}}, 61min);
         }},
        {"ws_1001_expired", [] { return continued(aCallTalking()).then(serverError("session_expired"), 60min); }},
        {"no_audio_drop",
         [] { return changed(anEndedCall(), [](CallState &call) { call.mediaSecurity = MediaSecurity::Plain; }); }},
        {"beep_after_answer", [] { return continued(anEndedCall()); }},
        {"no_caller_transcript",
         [] {
             Story call = aCallTalking();
             call.state.config.transcriptionModel.clear();
             return continued(hear(call, "item_2", ""));
         }},
        {"agent_silent_start",
         [] {
             return continued(aLiveCall()).then(TimerElapsed{TimerKind::FirstWords, {}}, 6s);
         }},
        {"session_type_missing",
         [] {
             server::ErrorReported error = serverError("missing_required_parameter");
             error.param = u"session.type"_s;
             return problemOf(error);
         }},
        {"voice_locked",
         [] {
             server::ErrorReported error = serverError("cannot_update_voice");
             error.param = u"session.audio.output.voice"_s;
             return problemOf(error);
         }},
        {"active_response", [] { return problemOf(serverError("conversation_already_has_active_response")); }},
        {"cancel_not_active", [] { return problemOf(serverError("response_cancel_not_active")); }},
        {"mcp_silence", [] { return continued(aCallTalking()).then(lookedUp(server::McpProgress::Step::Completed)); }},
        {"response_failed", [] { return responseFailedWith("server_error"); }},
        {"goodbye_cut",
         [] {
             return continued(aCallTalking())
                 .then(server::AssistantAudioStarted{u"resp_2"_s})
                 .then(HangUpRequested{op("end")});
         }},
        {"refer_200_nothing",
         [] {
             return continued(aCallConnecting()).then(TimerElapsed{TimerKind::TransferCheck, {}}, 20s);
         }},
        {"refer_500",
         [] {
             return continued(aCallTalking())
                 .then(ReferRequested{op("refer"), u"tel:+442079460000"_s})
                 .then(CommandFailed{op("refer"), anError(Error::Kind::ServerFault, 500)});
         }},
        {"control_404",
         [] {
             return continued(aCallTalking())
                 .then(HangUpRequested{op("end")})
                 .then(CommandFailed{op("end"), notFound()});
         }},
        {"unexpected_end",
         [] {
             return continued(aCallTalking())
                 .then(server::AssistantAudioStarted{u"resp_2"_s})
                 .then(MonitorClosed{}, 20s)
                 .then(MonitorRefused{notFound()});
         }},
        {"model_gone", [] { return acceptRefused(refusal("model_not_found", "model")); }},
        {"prompt_object_gone", [] { return acceptRefused(refusal("invalid_value", "session.prompt")); }},
    };
}

} // namespace

class DiagnosisTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReportedSymptomIsInTheTable();
    void whatCanBeSeenInACallIsRecognised_data();
    void whatCanBeSeenInACallIsRecognised();
    void everyRowSeenInACallHasASample();
    void everythingFoundIsInTheTable();
    void aGoodCallShowsNothing();
    void aGoodCallOnItsWayShowsNothing();
    void theGravestComesFirst();
    void anErrorMeansTheSameWhateverItWasFor_data();
    void anErrorMeansTheSameWhateverItWasFor();
    void refusedWebhooksAreTold_data();
    void refusedWebhooksAreTold();
    void callsThatAllVanishPointToTheRegion();
    void twoRegionsAreSeenAtOnce();
    void aLookUpThatIsAnsweredIsFine();
    void aGoodbyeThatWasHeardIsNotCut();
    void thePhoneCompanysTargetIsRead();
    void theMinimumIsComparedWithWhatWasUsed();
    void theComparisonHoldsNoWords();
};

// What real users met, as collected on 2026-11-21.
void DiagnosisTest::everyReportedSymptomIsInTheTable()
{
    const QString reported =
        u"no_webhook_carrier_400 no_webhook_subscription no_webhook_plain_rtp_live sip_403 carrier_480 "
        "signature_invalid signature_clock webhook_retry_stale webhook_redirect accept_404 accept_404_region "
        "accept_401_403 accept_400_unknown accept_400_vad_tuning accept_200_then_dead accept_slow ghost_call "
        "ws_404_early ws_404_beta_header ws_404_late ws_slow_connect ws_1006 ws_1001_expired early_events_missing "
        "no_audio_drop beep_after_answer static_noise asterisk_bye no_caller_transcript agent_silent_start "
        "wrong_persona_first session_type_missing voice_locked active_response cancel_not_active mcp_silence "
        "response_failed dtmf_missing goodbye_cut refer_200_nothing refer_500 control_404 twilio_parent_ends "
        "unexpected_end live_decision_made live_no_final_usage live_outbound_403 model_gone prompt_object_gone "
        "twilio_signature unknown_caller"_s;
    const QStringList ids = reported.split(u' ');
    QCOMPARE(ids.size(), 51);
    for (const QString &id : ids)
        QVERIFY2(findDiagnosis(id), qPrintable(id));
    QVERIFY(!findDiagnosis(u"nothing_of_the_kind"));
}

void DiagnosisTest::whatCanBeSeenInACallIsRecognised_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < samples().size(); ++i)
        QTest::newRow(samples().at(i).id) << i;
}

void DiagnosisTest::whatCanBeSeenInACallIsRecognised()
{
    QFETCH(int, index);
    const QStringList found = samples().at(index).build().findings();
    QVERIFY2(found.contains(QString::fromLatin1(samples().at(index).id)), qPrintable(found.join(u' ')));
}

void DiagnosisTest::everyRowSeenInACallHasASample()
{
    QSet<QString> sampled;
    for (const Sample &sample : samples())
        sampled.insert(QString::fromLatin1(sample.id));
    for (const Diagnosis &row : diagnoses())
        QVERIFY2(row.seen != Diagnosis::Seen::InCall || sampled.contains(row.id), qPrintable(row.id));
}

void DiagnosisTest::everythingFoundIsInTheTable()
{
    for (const Sample &sample : samples()) {
        for (const QString &id : sample.build().findings()) {
            QVERIFY2(findDiagnosis(id), qPrintable(id));
            QCOMPARE(findDiagnosis(id)->seen, Diagnosis::Seen::InCall);
        }
    }
}

void DiagnosisTest::aGoodCallShowsNothing()
{
    Story call = aCallTalking();
    heardAndGone(call);
    QCOMPARE(diagnoseCall(call.state, {}, call.now), QStringList());
}

void DiagnosisTest::aGoodCallOnItsWayShowsNothing()
{
    for (const Story &call : {aRingingCall(), anAcceptingCall(), anAnsweredCall(), aLiveCall(), aCallTalking(),
                              aCallConnecting(), anUrgentCall(), aCallHangingUp()})
        QCOMPARE(diagnoseCall(call.state, {}, call.now), QStringList());
}

void DiagnosisTest::theGravestComesFirst()
{
    Told call = neverStarted();
    call.story.state.caller = {};
    QCOMPARE(call.findings().first(), u"accept_200_then_dead"_s);
    QVERIFY(call.findings().contains(u"unknown_caller"_s));
}

void DiagnosisTest::anErrorMeansTheSameWhateverItWasFor_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("id");
    QTest::newRow("no network") << anError(Error::Kind::Unreachable) << u"service_unreachable"_s;
    QTest::newRow("no answer") << anError(Error::Kind::TimedOut) << u"service_unreachable"_s;
    QTest::newRow("401") << anError(Error::Kind::Unauthorized, 401) << u"accept_401_403"_s;
    QTest::newRow("404") << notFound() << u"accept_404"_s;
    QTest::newRow("429") << anError(Error::Kind::RateLimited, 429) << u"rate_limited"_s;
    Error noCredit = anError(Error::Kind::RateLimited, 429);
    noCredit.code = u"insufficient_quota"_s;
    QTest::newRow("429 for want of credit") << noCredit << u"no_credit"_s;
    QTest::newRow("500") << anError(Error::Kind::ServerFault, 500) << u"service_fault"_s;
    Error outbound = anError(Error::Kind::Unauthorized, 403);
    outbound.code = u"outbound_sip_not_enabled"_s;
    QTest::newRow("no calls to the outside") << outbound << u"live_outbound_403"_s;
    QTest::newRow("type missing") << refusal("missing_required_parameter", "session.type") << u"session_type_missing"_s;
    QTest::newRow("silence") << refusal("unknown_parameter", "session.audio.input.turn_detection.silence_duration_ms")
                             << u"accept_400_vad_tuning"_s;
    QTest::newRow("prompt") << refusal("unknown_parameter", "prompt") << u"prompt_object_gone"_s;
    QTest::newRow("the disk is not the line's") << anError(Error::Kind::StorageFailed) << QString();
}

void DiagnosisTest::anErrorMeansTheSameWhateverItWasFor()
{
    QFETCH(Error, error);
    QFETCH(QString, id);
    QCOMPARE(diagnoseError(error), id);
    QVERIFY(id.isEmpty() || findDiagnosis(id));
}

void DiagnosisTest::refusedWebhooksAreTold_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("id");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("old") << u"timestamp too old"_s << u"signature_clock"_s;
    QTest::newRow("new") << u"timestamp too new"_s << u"signature_clock"_s;
    QTest::newRow("wrong") << u"signature does not match"_s << u"signature_invalid"_s;
    QTest::newRow("no secret") << u"no signing secret is set"_s << u"signature_invalid"_s;
    QTest::newRow("unsigned") << u"signature header missing"_s << u"signature_missing"_s;
}

void DiagnosisTest::refusedWebhooksAreTold()
{
    QFETCH(QString, refusal);
    QFETCH(QString, id);
    QCOMPARE(diagnoseRefusal(refusal), id);
}

void DiagnosisTest::callsThatAllVanishPointToTheRegion()
{
    CallState gone = anAcceptingCall().state;
    gone.phase = Phase::Ended;
    gone.endReason = EndReason::GoneBeforeAnswer;
    gone.acceptMisses = 3;
    const QUrl azure(u"https://example.openai.azure.com/openai/v1"_s);
    QCOMPARE(diagnoseCalls({gone, gone}, azure, {}), u"accept_404_region"_s);
    QCOMPARE(diagnoseCalls({gone}, azure, {}), QString());
    QCOMPARE(diagnoseCalls({gone, anEndedCall().state}, azure, {}), QString());
}

void DiagnosisTest::twoRegionsAreSeenAtOnce()
{
    const QUrl global(u"https://api.openai.com/v1"_s);
    const QUrl europe(u"https://eu.api.openai.com/v1"_s);
    QCOMPARE(diagnoseCalls({}, global, u"sip-eu.api.openai.com"), u"accept_404_region"_s);
    QCOMPARE(diagnoseCalls({}, europe, u"sip.api.openai.com"), u"accept_404_region"_s);
    QCOMPARE(diagnoseCalls({}, europe, u"sip-eu.api.openai.com"), QString());
    QCOMPARE(diagnoseCalls({}, global, u"sip.api.openai.com"), QString());
    QCOMPARE(diagnoseCalls({}, global, {}), QString());
}

void DiagnosisTest::aLookUpThatIsAnsweredIsFine()
{
    Told call = continued(aCallTalking());
    call.then(lookedUp(server::McpProgress::Step::Began)).then(lookedUp(server::McpProgress::Step::Completed));
    QVERIFY(call.findings().contains(u"mcp_silence"_s));
    call.then(responseStarted("resp_2"));
    QVERIFY(!call.findings().contains(u"mcp_silence"_s));
}

void DiagnosisTest::aGoodbyeThatWasHeardIsNotCut()
{
    Told call = continued(aCallTalking());
    call.then(server::AssistantAudioStarted{u"resp_2"_s})
        .then(server::AssistantAudioStopped{u"resp_2"_s})
        .then(HangUpRequested{op("end")});
    QVERIFY(!call.findings().contains(u"goodbye_cut"_s));
}

void DiagnosisTest::thePhoneCompanysTargetIsRead()
{
    const auto target = [](const QString &to) { return sipTargetOf({{u"To"_s, to}}); };
    const SipTarget global{u"proj_EXAMPLE"_s, u"sip.api.openai.com"_s};
    QCOMPARE(target(u"<sip:proj_EXAMPLE@sip.api.openai.com;transport=tls>"_s), global);
    QCOMPARE(target(u"sip:proj_EXAMPLE@sip-eu.api.openai.com"_s).host, u"sip-eu.api.openai.com"_s);
    QCOMPARE(target(u"<sip:+18005550100@sip.example.com>"_s), SipTarget{});
    QCOMPARE(sipTargetOf({}), SipTarget{});
}

void DiagnosisTest::theMinimumIsComparedWithWhatWasUsed()
{
    const QList<SettingComparison> rows = compareWithMinimum(neverStarted().story.state);
    const auto row = [&rows](QStringView name) {
        const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                        [name](const SettingComparison &setting) { return setting.name == name; });
        return found == rows.cend() ? SettingComparison{} : *found;
    };
    QCOMPARE(row(u"model"), (SettingComparison{u"model"_s, u"gpt-realtime-2.1"_s, u"gpt-realtime-2.1"_s}));
    QCOMPARE(row(u"audio.output.voice"), (SettingComparison{u"audio.output.voice"_s, u"marin"_s, QString()}));
    QCOMPARE(row(u"type"), (SettingComparison{u"type"_s, u"realtime"_s, u"realtime"_s}));
    QCOMPARE(row(u"instructions").used, u"(25 characters)"_s);
}

void DiagnosisTest::theComparisonHoldsNoWords()
{
    CallState call = anEndedCall().state;
    call.config.instructions = u"Rosebank"_s;
    call.config.voice = u"tell nobody about Rosebank, please"_s;
    for (const SettingComparison &row : compareWithMinimum(call))
        QVERIFY2(!(row.used + row.minimum).contains(u"Rosebank"_s), qPrintable(row.name));
}

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "tst_Diagnosis.moc"
