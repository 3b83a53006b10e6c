// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/ErrorText.h"

#include "gui/words/CallText.h"
#include "gui/words/TimeText.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

QString ErrorText::reason(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
        return tr("The assistant service could not be reached.");
    case Error::Kind::TimedOut:
        return tr("The assistant service did not answer in time.");
    case Error::Kind::Unauthorized:
        return tr("The assistant service refused our key.");
    case Error::Kind::NotFound:
        return tr("The call was no longer there.");
    case Error::Kind::Refused:
        return error.param.isEmpty() ? tr("The assistant service refused what was asked.")
                                     : tr("The assistant service refused the setting “%1”.").arg(error.param);
    case Error::Kind::RateLimited:
        return tr("The assistant service had too much to do for this account.");
    case Error::Kind::ServerFault:
        return tr("The assistant service had a fault of its own.");
    case Error::Kind::Malformed:
        return tr("The answer of the assistant service could not be understood.");
    case Error::Kind::TooLarge:
        return tr("It was too long to be sent.");
    case Error::Kind::NotAllowed:
        return tr("This is not possible at the moment.");
    case Error::Kind::StorageFailed:
        return tr("It could not be written to this computer's disk.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::remedy(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::TimedOut:
        return tr("Check this computer's internet connection.");
    case Error::Kind::Unauthorized:
        return tr("Ask the person who set Callside up to check the key and its project.");
    case Error::Kind::NotFound:
        return tr("The caller has probably rung off.");
    case Error::Kind::Refused:
    case Error::Kind::Malformed:
        return tr("Ask the person who set Callside up to look at the log.");
    case Error::Kind::RateLimited:
        return tr("Wait a minute. If it happens often, the account's limits need raising.");
    case Error::Kind::ServerFault:
        return tr("Try again. The service's status page tells whether it is a known fault.");
    case Error::Kind::TooLarge:
        return tr("Use fewer words.");
    case Error::Kind::NotAllowed:
        return tr("Wait for the call to change, then try again.");
    case Error::Kind::StorageFailed:
        return tr("Make room on the disk.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::refusal(const QString &code)
{
    if (code == "conversation_already_has_active_response"_L1)
        return tr("The assistant was already speaking.");
    if (code == "response_cancel_not_active"_L1)
        return tr("The assistant had already stopped.");
    if (code == "session_expired"_L1)
        return tr("The call reached the longest time that a call may last.");
    if (code == "rate_limit_exceeded"_L1)
        return tr("The assistant service had too much to do for this account.");
    if (code == "no_link"_L1)
        return tr("The live connection to the call was not there.");
    if (code == "goodbye_interrupted"_L1)
        return tr("The caller spoke during the goodbye, so the call was not ended.");
    if (code == "response_failed"_L1)
        return tr("The assistant could not finish what it wanted to say.");
    if (code == "tool_failed"_L1)
        return tr("The assistant could not look something up.");
    if (code.isEmpty())
        return tr("The assistant service refused it.");
    //: %1 is a short technical code, for example "invalid_value"
    return tr("The assistant service refused it (%1).").arg(code);
}

QString ErrorText::transferTarget(const Error &error)
{
    if (error.code == "empty"_L1)
        return tr("Choose somebody, or write a number with its country code, such as +44 20 7946 0123.");
    if (error.code == "national_number"_L1)
        return tr("Write the number with its country code, such as +44 20 7946 0123.");
    if (error.code == "number_too_short"_L1)
        return tr("This number is too short. Write all of it, with its country code, such as +44 20 7946 0123.");
    if (error.code == "number_too_long"_L1)
        return tr("This number is too long. Check the digits.");
    return tr("This is neither a telephone number nor a phone address. Write a number with its country code, such as "
              "+44 20 7946 0123, or an address such as reception@example.org.");
}

QString ErrorText::endReason(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return {};
    case EndReason::CallerLeft:
        return tr("The caller rang off.");
    case EndReason::Connected:
        return tr("The caller was connected to a person.");
    case EndReason::HungUp:
        return tr("The call was ended from this desk.");
    case EndReason::EndedPolitely:
        return tr("The assistant said goodbye and the call was ended from this desk.");
    case EndReason::Declined:
        return tr("The call was declined.");
    case EndReason::LineClosed:
        return tr("The call was not answered, because the line was closed.");
    case EndReason::TooQuiet:
        return tr("Nobody had spoken for a long time: the assistant said goodbye and Callside ended the call.");
    case EndReason::GoneBeforeAnswer:
        return tr("The caller rang off before the call was answered.");
    case EndReason::AnswerFailed:
        return tr("The call could not be answered.");
    case EndReason::NeverStarted:
        return tr("The call was answered but never began.");
    case EndReason::Missed:
        return tr("The call was missed.");
    case EndReason::Expired:
        return tr("The call reached the longest time that a call may last.");
    case EndReason::EndedWhileAway:
        return tr("The call ended while Callside was not running.");
    case EndReason::OutOfSight:
        return tr("We lost sight of this call and it must be over by now.");
    case EndReason::NeverArrived:
        return tr("The phone company had this call, but it never reached the assistant.");
    case EndReason::PutThrough:
        return tr("The caller was put through to another number without the assistant, and a person answered there.");
    }
    Q_UNREACHABLE();
}

QString ErrorText::ending(const CallState &state)
{
    const QString by = oneLine(state.endedBy);
    if (state.endReason == EndReason::Connected && !state.transferTarget.isEmpty())
        //: %1 a name and a telephone number, or the number alone
        return tr("The caller was connected to %1.")
            .arg(CallText::transferTarget(state.transferName, state.transferTarget));
    if (by.isEmpty())
        return endReason(state.endReason);
    switch (state.endReason) {
    case EndReason::HungUp:
        //: %1 the name of somebody at the desk; so in the following
        return tr("%1 ended the call.").arg(by);
    case EndReason::EndedPolitely:
        return tr("The assistant said goodbye and %1 ended the call.").arg(by);
    case EndReason::Declined:
        return tr("%1 declined the call.").arg(by);
    default:
        return endReason(state.endReason);
    }
}

Notice ErrorText::call(const CallState &state)
{
    if (state.isOver())
        return over(state);
    const Notice transferred = transfer(state);
    return transferred.isEmpty() ? liveCall(state) : transferred;
}

QString ErrorText::together(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two sentences, %1 and %2
    return tr("%1 %2").arg(first, second);
}

Notice ErrorText::over(const CallState &state)
{
    if (stageOf(state) != CallStage::Lost)
        return {u"ended"_s, Tone::Muted, ending(state), {}};
    const bool hasReason = state.endReason == EndReason::AnswerFailed && state.failure.has_value();
    const QString sentence =
        hasReason ? together(endReason(state.endReason), reason(*state.failure)) : endReason(state.endReason);
    return {u"lost"_s, Tone::Danger, sentence,
            state.caller.isWithheld ? tr("Nobody helped this caller, and the number was withheld.")
                                    : tr("Nobody helped this caller: please call back.")};
}

Notice ErrorText::transfer(const CallState &state)
{
    const QString target = CallText::phoneNumber(oneLine(state.transferTarget.section(u':', 1)));
    switch (state.transfer) {
    case TransferState::None:
    case TransferState::Connected:
        return {};
    case TransferState::Asked:
        return {u"transferAsked"_s, Tone::Accent,
                tr("The phone company was asked to connect the caller to %1.").arg(target),
                tr("This is not confirmed until the caller has left the assistant.")};
    case TransferState::Ringing:
        return {u"transferRinging"_s, Tone::Accent, tr("The phone company is ringing %1 for the caller.").arg(target),
                tr("You are told here when it is answered.")};
    case TransferState::NotConfirmed:
        return {u"transferNotConfirmed"_s, Tone::Warning,
                tr("The connection to %1 is not confirmed: the caller is still with the assistant.").arg(target),
                tr("Try another number, keep the caller with the assistant, or make a call-back task.")};
    case TransferState::Failed:
        return {u"transferFailed"_s, Tone::Danger,
                state.failure ? tr("The caller could not be connected to %1. %2").arg(target, reason(*state.failure))
                              : tr("The caller could not be connected to %1.").arg(target),
                tr("The caller is still with the assistant. Try another number, or make a call-back task.")};
    }
    Q_UNREACHABLE();
}

Notice ErrorText::liveCall(const CallState &state)
{
    switch (stageOf(state)) {
    case CallStage::PutThrough:
        return {u"putThrough"_s,
                Tone::Accent,
                putThroughAt(state) == Moment{}
                    ? tr("The phone company is ringing another number for the caller, without the assistant.")
                    : tr("A person at another number has this call, without the assistant."),
                {}};
    case CallStage::OutOfSight:
        return {u"outOfSight"_s, Tone::Warning, tr("We can't see this call, but it is still going on."),
                tr("Callside keeps trying to see it again. You can still connect the caller or end the call.")};
    case CallStage::SlowToAnswer:
        return {u"slowToAnswer"_s, Tone::Warning, tr("The call was answered but nothing has been said yet."),
                tr("If it stays silent, connect the caller to a person.")};
    case CallStage::Ending:
        return {u"ending"_s,
                Tone::Muted,
                state.isEndingQuiet      ? tr("Nobody speaks: the assistant is saying goodbye, then the call ends.")
                : state.isEndingPolitely ? tr("The assistant is saying goodbye, then the call ends.")
                                         : tr("The call is being ended."),
                {}};
    default:
        break;
    }
    if (state.isNearLimit)
        return {u"nearLimit"_s, Tone::Warning,
                state.expiresAt == Moment{}
                    ? tr("This call ends by itself soon: it has nearly reached the longest time that a call may last.")
                    : tr("This call ends by itself at %1, the longest time that a call may last.")
                          .arg(timeOfDay(state.expiresAt)),
                tr("Connect the caller to a person before then.")};
    if (state.onMinimumSettings)
        return {u"minimumSettings"_s, Tone::Warning,
                state.refusedField.isEmpty()
                    ? tr("This call runs on minimum settings.")
                    : tr("This call runs on minimum settings, because the setting “%1” was refused.")
                          .arg(state.refusedField),
                tr("Tell the person who set Callside up.")};
    return {};
}

} // namespace callside
