// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Meeting.h"

namespace callside {

namespace {

LineMode modeAt(const Meeting &meeting, bool isOpen)
{
    if (meeting.mode != LineMode::AssistantAnswers)
        return meeting.mode;
    if (!isOpen && meeting.outOfHours == OutOfHours::Declined)
        return LineMode::Closed;
    if (meeting.isCostReached || (!isOpen && meeting.outOfHours == OutOfHours::AskFirst))
        return LineMode::AskFirst;
    return LineMode::AssistantAnswers;
}

QString dialledName(const SipParty &dialled)
{
    return dialled.number.isEmpty() ? dialled.address : dialled.number;
}

const CentreLine *lineOf(const Meeting &meeting, const SipParty &dialled)
{
    const CentreLine *line = lineDialled(meeting.centre, dialledName(dialled));
    return line ? line : lineDialled(meeting.centre, dialled.displayName);
}

PromptChoice choiceFor(const Meeting &meeting, const CentreLine *line, const QString &dialled, bool isOpen)
{
    const bool hasOwnLanguage = line && !line->language.isEmpty();
    return {dialled, isOpen, hasOwnLanguage ? line->language : meeting.centre.language};
}

QList<Prompt> promptsOf(const WordingBook &book)
{
    QList<Prompt> prompts;
    for (const WordingVersion &version : book.current())
        prompts.append(version.prompt);
    return prompts;
}

} // namespace

Meeting meetingOf(const Preferences &preferences)
{
    Meeting meeting;
    meeting.mode = preferences.mode;
    meeting.rules = rulesOf(preferences);
    meeting.opening = preferences.opening;
    meeting.outOfHours = preferences.outOfHours;
    meeting.centre = preferences.centre;
    return meeting;
}

MeetingOfCall meet(const Meeting &meeting, const SipParty &dialled, Moment now)
{
    const bool isOpen = openingAt(meeting.opening, now).isOpen;
    const CentreLine *line = lineOf(meeting, dialled);
    const PromptChoice choice = choiceFor(meeting, line, dialledName(dialled), isOpen);
    MeetingOfCall met{modeAt(meeting, isOpen), meeting.otherwise};
    const QList<Prompt> prompts = promptsOf(meeting.wording);
    const int chosen = choosePrompt(prompts, choice);
    if (chosen < 0)
        return met;
    // The words of a variable are in the language of the prompt that they stand in.
    const Variables variables = variablesOf(meeting.centre, meeting.opening, line, prompts[chosen].language, now);
    if (std::optional<SessionConfig> session = sessionForCall(meeting.wording, choice, variables, meeting.model))
        met.session = *std::move(session);
    return met;
}

MeetingNow meetingNow(const Meeting &meeting, Moment modeUntil, Moment now)
{
    const OpeningState opening = openingAt(meeting.opening, now);
    MeetingNow state;
    state.isOpen = opening.isOpen;
    state.mode = modeAt(meeting, opening.isOpen);
    state.isByHours = meeting.mode == LineMode::AssistantAnswers && !meeting.opening.isEmpty();
    state.until = state.isByHours ? opening.until : modeUntil;
    const QList<Prompt> prompts = promptsOf(meeting.wording);
    const int chosen = choosePrompt(prompts, choiceFor(meeting, nullptr, {}, opening.isOpen));
    if (chosen >= 0)
        state.promptName = prompts[chosen].name;
    return state;
}

} // namespace callside
