// SPDX-License-Identifier: GPL-3.0-or-later
// Made from resources/diagnosis/diagnosis.json by tests/docs/diagnosis.py; change that, not this.
#include "core/Diagnosis.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

// clang-format off
const QList<Diagnosis> &diagnoses()
{
    static const QList<Diagnosis> table{
    {u"not_listening"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"address_missing"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"address_unreachable"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"address_from_inside"_s, Diagnosis::Stage::Arriving, Certainty::Likely, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"address_elsewhere"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"webhook_redirect"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"no_webhook_subscription"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"project_mismatch"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"no_webhook_carrier_400"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::OpenAi, Diagnosis::Seen::Nowhere},
    {u"no_webhook_plain_rtp_live"_s, Diagnosis::Stage::Arriving, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::Nowhere},
    {u"sip_403"_s, Diagnosis::Stage::Arriving, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::Nowhere},
    {u"carrier_480"_s, Diagnosis::Stage::Arriving, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::Nowhere},
    {u"assistant_address_missing"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"assistant_no_address"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"assistant_out_of_reach"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"fallback_unanswered"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"never_arrived"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::InCall},
    {u"signature_invalid"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::OnLine},
    {u"signature_missing"_s, Diagnosis::Stage::Arriving, Certainty::Likely, Diagnosis::Fixer::Nobody, Diagnosis::Seen::OnLine},
    {u"signature_clock"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::OnLine},
    {u"clock_drifting"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"webhook_retry_stale"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::Desk, Diagnosis::Seen::InCall},
    {u"twilio_signature"_s, Diagnosis::Stage::Arriving, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::Nowhere},
    {u"unknown_caller"_s, Diagnosis::Stage::Arriving, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::InCall},
    {u"accept_404"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::Nobody, Diagnosis::Seen::InCall},
    {u"accept_404_region"_s, Diagnosis::Stage::Answering, Certainty::Likely, Diagnosis::Fixer::SetUp, Diagnosis::Seen::OnLine},
    {u"key_missing"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"accept_401_403"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"accept_400_unknown"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"accept_400_vad_tuning"_s, Diagnosis::Stage::Answering, Certainty::Likely, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"accept_400_refused"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"accept_200_then_dead"_s, Diagnosis::Stage::Answering, Certainty::Likely, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"accept_slow"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::Desk, Diagnosis::Seen::InCall},
    {u"ghost_call"_s, Diagnosis::Stage::Answering, Certainty::Likely, Diagnosis::Fixer::Desk, Diagnosis::Seen::InCall},
    {u"live_decision_made"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"no_credit"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"rate_limited"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"service_fault"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::OpenAi, Diagnosis::Seen::InCall},
    {u"service_unreachable"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"call_while_away"_s, Diagnosis::Stage::Answering, Certainty::Known, Diagnosis::Fixer::Desk, Diagnosis::Seen::InCall},
    {u"ws_404_early"_s, Diagnosis::Stage::Link, Certainty::Known, Diagnosis::Fixer::Nobody, Diagnosis::Seen::InCall},
    {u"ws_404_beta_header"_s, Diagnosis::Stage::Link, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::Nowhere},
    {u"ws_404_late"_s, Diagnosis::Stage::Link, Certainty::Known, Diagnosis::Fixer::Nobody, Diagnosis::Seen::InCall},
    {u"ws_slow_connect"_s, Diagnosis::Stage::Link, Certainty::Likely, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"ws_1006"_s, Diagnosis::Stage::Link, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"ws_never_back"_s, Diagnosis::Stage::Link, Certainty::Likely, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"ws_1001_expired"_s, Diagnosis::Stage::Link, Certainty::Known, Diagnosis::Fixer::Desk, Diagnosis::Seen::InCall},
    {u"early_events_missing"_s, Diagnosis::Stage::Link, Certainty::Likely, Diagnosis::Fixer::Nobody, Diagnosis::Seen::InCall},
    {u"no_audio_drop"_s, Diagnosis::Stage::Sound, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::InCall},
    {u"beep_after_answer"_s, Diagnosis::Stage::Sound, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::InCall},
    {u"media_not_encrypted"_s, Diagnosis::Stage::Sound, Certainty::Known, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::InCheck},
    {u"static_noise"_s, Diagnosis::Stage::Sound, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::Nowhere},
    {u"asterisk_bye"_s, Diagnosis::Stage::Sound, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::Nowhere},
    {u"no_caller_transcript"_s, Diagnosis::Stage::Assistant, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"agent_silent_start"_s, Diagnosis::Stage::Assistant, Certainty::Likely, Diagnosis::Fixer::Desk, Diagnosis::Seen::InCall},
    {u"wrong_persona_first"_s, Diagnosis::Stage::Assistant, Certainty::Likely, Diagnosis::Fixer::SetUp, Diagnosis::Seen::Nowhere},
    {u"session_type_missing"_s, Diagnosis::Stage::Assistant, Certainty::Known, Diagnosis::Fixer::OpenAi, Diagnosis::Seen::InCall},
    {u"voice_locked"_s, Diagnosis::Stage::Assistant, Certainty::Known, Diagnosis::Fixer::Nobody, Diagnosis::Seen::InCall},
    {u"active_response"_s, Diagnosis::Stage::Assistant, Certainty::Known, Diagnosis::Fixer::Nobody, Diagnosis::Seen::InCall},
    {u"cancel_not_active"_s, Diagnosis::Stage::Assistant, Certainty::Known, Diagnosis::Fixer::Nobody, Diagnosis::Seen::InCall},
    {u"mcp_silence"_s, Diagnosis::Stage::Assistant, Certainty::Likely, Diagnosis::Fixer::Desk, Diagnosis::Seen::InCall},
    {u"response_failed"_s, Diagnosis::Stage::Assistant, Certainty::Known, Diagnosis::Fixer::OpenAi, Diagnosis::Seen::InCall},
    {u"dtmf_missing"_s, Diagnosis::Stage::Assistant, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::Nowhere},
    {u"live_no_final_usage"_s, Diagnosis::Stage::Assistant, Certainty::Known, Diagnosis::Fixer::Nobody, Diagnosis::Seen::Nowhere},
    {u"goodbye_cut"_s, Diagnosis::Stage::Ending, Certainty::Known, Diagnosis::Fixer::Desk, Diagnosis::Seen::InCall},
    {u"refer_200_nothing"_s, Diagnosis::Stage::Ending, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::InCall},
    {u"refer_500"_s, Diagnosis::Stage::Ending, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::InCall},
    {u"control_404"_s, Diagnosis::Stage::Ending, Certainty::Known, Diagnosis::Fixer::Nobody, Diagnosis::Seen::InCall},
    {u"twilio_parent_ends"_s, Diagnosis::Stage::Ending, Certainty::Known, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::Nowhere},
    {u"unexpected_end"_s, Diagnosis::Stage::Ending, Certainty::Likely, Diagnosis::Fixer::PhoneCompany, Diagnosis::Seen::InCall},
    {u"live_outbound_403"_s, Diagnosis::Stage::Ending, Certainty::Known, Diagnosis::Fixer::OpenAi, Diagnosis::Seen::Nowhere},
    {u"model_gone"_s, Diagnosis::Stage::Setup, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    {u"model_retiring"_s, Diagnosis::Stage::Setup, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCheck},
    {u"prompt_object_gone"_s, Diagnosis::Stage::Setup, Certainty::Known, Diagnosis::Fixer::SetUp, Diagnosis::Seen::InCall},
    };
    return table;
}
// clang-format on

} // namespace callside
