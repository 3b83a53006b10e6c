// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallDraft.h"

// What is added to a call that is over: the summary of what was said, and what people make of it.
namespace callside::reducing {

namespace {

void summaryMade(Draft &draft, const CallSummary &made)
{
    CallState &state = draft.state;
    state.summary = made;
    state.summary->call = state.id.value;
    state.summaryFailure.reset();
    draft.changed(CallChange::Details);
    if (made.tokens == TokenUsage{})
        return;
    state.usage.tokens += made.tokens;
    const qint64 microUsd = costOfTokens(made.model, made.tokens);
    if (microUsd < 0)
        state.usage.isCostComplete = false;
    else
        state.usage.costMicroUsd += microUsd;
    draft.changed(CallChange::Usage);
}

void summaryFailed(Draft &draft, const Error &error)
{
    draft.state.summaryFailure = error;
    draft.changed(CallChange::Details);
}

void summaryAccepted(Draft &draft, const SummaryAccepted &wish)
{
    CallState &state = draft.state;
    if (!state.summary->isDraft() || wish.by.trimmed().isEmpty())
        return;
    state.summary = accepted(*std::move(state.summary), wish.by, draft.now);
    draft.changed(CallChange::Details);
}

void detailJudged(Draft &draft, const DetailJudged &wish)
{
    HeardDetails &details = draft.state.summary->details;
    if (wish.index < 0 || wish.index >= details.size() || details.at(wish.index).certainty == wish.certainty)
        return;
    details[wish.index] = judged(details.at(wish.index), wish.certainty, wish.by, draft.now);
    draft.changed(CallChange::Details);
}

void suggestionTaken(Draft &draft, int index)
{
    QList<SuggestedTask> &tasks = draft.state.summary->tasks;
    if (index < 0 || index >= tasks.size() || tasks.at(index).isTaken)
        return;
    tasks[index].isTaken = true;
    draft.changed(CallChange::Details);
}

} // namespace

void afterTheEnd(Draft &draft, const CallEventPayload &payload)
{
    CallState &state = draft.state;
    if (const auto *told = std::get_if<ProviderTold>(&payload)) { // the phone company's word comes late
        providerTold(draft, *told);
    } else if (state.summary) {
        if (const auto *acceptance = std::get_if<SummaryAccepted>(&payload))
            summaryAccepted(draft, *acceptance);
        else if (const auto *verdict = std::get_if<DetailJudged>(&payload))
            detailJudged(draft, *verdict);
        else if (const auto *taken = std::get_if<SuggestionTaken>(&payload))
            suggestionTaken(draft, taken->index);
    } else if (std::holds_alternative<SummaryAsked>(payload) && !state.isSummaryAsked) {
        state.isSummaryAsked = true;
        state.summaryFailure.reset();
        draft.changed(CallChange::Details);
    } else if (const auto *made = std::get_if<SummaryMade>(&payload)) {
        state.isSummaryAsked = false;
        summaryMade(draft, made->summary);
    } else if (const auto *failed = std::get_if<SummaryFailed>(&payload)) {
        state.isSummaryAsked = false;
        summaryFailed(draft, failed->error);
    }
}

} // namespace callside::reducing
