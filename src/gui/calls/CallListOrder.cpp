// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallListOrder.h"

#include <tuple>

namespace callside {

namespace {

CallSection sectionOfCalm(const CallState &state, CallStage stage)
{
    switch (stage) {
    case CallStage::Arriving:
    case CallStage::Ringing:
        return CallSection::Ringing;
    case CallStage::Unclear:
    case CallStage::NotConfirmed:
    case CallStage::OutOfSight:
    case CallStage::SlowToAnswer:
    case CallStage::Quiet:
        return CallSection::LookAt;
    case CallStage::Answering:
    case CallStage::Talking:
    case CallStage::OnHold:
    case CallStage::Connecting:
    case CallStage::PutThrough:
    case CallStage::Ending:
        // What the assistant took down is not checked, and the caller may still be asked.
        return state.isNearLimit || !state.messages.isEmpty() ? CallSection::LookAt : CallSection::InProgress;
    case CallStage::Ended:
    case CallStage::Lost:
        return CallSection::Ended;
    }
    Q_UNREACHABLE();
}

// Within a section the lower comes first.
int rankOf(const CallState &state, CallStage stage, CallSection section)
{
    if (section == CallSection::Urgent) {
        const int seen = state.urgency.isAcknowledged() ? 2 : 0;
        return seen + (state.urgency.kind == Urgency::Kind::RedFlag ? 0 : 1);
    }
    if (section != CallSection::LookAt)
        return 0;
    switch (stage) {
    case CallStage::Unclear:
        return 0;
    case CallStage::NotConfirmed:
        return 1;
    case CallStage::OutOfSight:
        return 2;
    case CallStage::SlowToAnswer:
        return 3;
    case CallStage::Quiet:
        return 4;
    default:
        return 5; // near the limit, or it holds a message
    }
}

auto orderOf(const CallState &state)
{
    const CallStage stage = stageOf(state);
    const CallSection section = sectionOf(state);
    const qint64 begin = toMsecs(state.offeredAt);
    const qint64 time = section == CallSection::Ended ? -toMsecs(state.endedAt) : begin;
    return std::tuple(section, rankOf(state, stage, section), time, begin);
}

} // namespace

CallSection sectionOf(const CallState &state)
{
    if (!state.isOver() && state.urgency.isRaised())
        return CallSection::Urgent;
    return sectionOfCalm(state, stageOf(state));
}

bool standsBefore(const CallState &a, const CallState &b)
{
    const auto placeOfA = orderOf(a);
    const auto placeOfB = orderOf(b);
    return placeOfA != placeOfB ? placeOfA < placeOfB : a.id < b.id;
}

bool isAlwaysShown(const CallState &state)
{
    return sectionOf(state) <= CallSection::Ringing;
}

} // namespace callside
