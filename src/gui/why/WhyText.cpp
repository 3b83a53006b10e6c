// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/why/WhyText.h"

#include "gui/words/ProviderText.h"
#include "gui/words/TimeText.h"

#include <QLocale>

#include <algorithm>

namespace callside {

const WhyText::Words *WhyText::find(const QString &diagnosis)
{
    const auto found = std::find_if(table().cbegin(), table().cend(), [&diagnosis](const Words &words) {
        return QLatin1StringView(words.id) == diagnosis;
    });
    return found == table().cend() ? nullptr : &*found;
}

QString WhyText::sentence(const QString &diagnosis)
{
    const Words *words = find(diagnosis);
    return words ? tr(words->sentence) : QString();
}

QString WhyText::fix(const QString &diagnosis)
{
    const Words *words = find(diagnosis);
    return words ? tr(words->fix) : QString();
}

QString WhyText::certaintyWord(Certainty certainty)
{
    return certainty == Certainty::Known ? tr("Known") : tr("Likely");
}

QString WhyText::fixerSentence(Diagnosis::Fixer fixer)
{
    switch (fixer) {
    case Diagnosis::Fixer::Nobody:
        return {};
    case Diagnosis::Fixer::Desk:
        return tr("This desk can put it right.");
    case Diagnosis::Fixer::SetUp:
        return tr("Whoever set Callside up can put it right.");
    case Diagnosis::Fixer::PhoneCompany:
        return tr("The phone company can put it right.");
    case Diagnosis::Fixer::OpenAi:
        return tr("Only OpenAI can put it right.");
    }
    Q_UNREACHABLE();
}

QString WhyText::stepName(CallStep::Kind kind)
{
    switch (kind) {
    case CallStep::Kind::PhoneCompany:
        return tr("Phone company");
    case CallStep::Kind::OpenAi:
        return tr("OpenAI");
    case CallStep::Kind::OurAddress:
        return tr("Our address");
    case CallStep::Kind::Signature:
        return tr("Signature");
    case CallStep::Kind::Answered:
        return tr("Answered");
    case CallStep::Kind::LiveLink:
        return tr("Live link");
    case CallStep::Kind::FirstWords:
        return tr("First words");
    case CallStep::Kind::Ended:
        return tr("Ended");
    case CallStep::Kind::PutThrough:
        return tr("Put through to another number");
    }
    Q_UNREACHABLE();
}

QString WhyText::stepTitle(const CallStep &step)
{
    const QString who = ProviderText::endedBy(step.endedBy);
    //: A step of a call: %1 its name ("Ended"), %2 a sentence ("The caller hung up first")
    return who.isEmpty() ? stepName(step.kind) : tr("%1. %2.").arg(stepName(step.kind), who);
}

QString WhyText::stepWord(CallStep::State state)
{
    switch (state) {
    case CallStep::State::Done:
        //: Of a step of a call
        return tr("done");
    case CallStep::State::Waiting:
        //: Of a step of a call
        return tr("waiting");
    case CallStep::State::Failed:
        //: Of a step of a call
        return tr("failed");
    case CallStep::State::NotReached:
        //: Of a step that a call has not come to
        return tr("not reached");
    case CallStep::State::NotKnown:
        //: Of a step of a call that Callside could not see
        return tr("not known");
    }
    Q_UNREACHABLE();
}

WhyLook WhyText::lookOf(CallStep::State state)
{
    switch (state) {
    case CallStep::State::Done:
        return {Icon::Tick, Tone::Good};
    case CallStep::State::Waiting:
        return {Icon::Clock, Tone::Accent};
    case CallStep::State::Failed:
        return {Icon::Warning, Tone::Danger};
    case CallStep::State::NotReached:
        return {Icon::Close, Tone::Muted};
    case CallStep::State::NotKnown:
        return {Icon::Unclear, Tone::Muted};
    }
    Q_UNREACHABLE();
}

QString WhyText::stepSentence(const CallStep &step)
{
    const QString name = stepTitle(step);
    const QString word = stepWord(step.state);
    //: A step of a call: %1 its name ("Answered"), %2 its state ("done"), %3 a time of day
    return step.at == Moment{} ? tr("%1: %2").arg(name, word) : tr("%1: %2, %3").arg(name, word, timeOfDay(step.at));
}

QString WhyText::checkName(LineCheckResult::Kind kind)
{
    switch (kind) {
    case LineCheckResult::Kind::Listening:
        return tr("Listening for calls");
    case LineCheckResult::Kind::Reachable:
        return tr("Reachable from outside");
    case LineCheckResult::Kind::Signature:
        return tr("Signing secret");
    case LineCheckResult::Kind::Announcement:
        return tr("Project, region and event");
    case LineCheckResult::Kind::Key:
        //: The key to the OpenAI account
        return tr("Key");
    case LineCheckResult::Kind::Credit:
        return tr("Credit");
    case LineCheckResult::Kind::RateLimits:
        return tr("The account's limits");
    case LineCheckResult::Kind::Model:
        return tr("Model");
    case LineCheckResult::Kind::Clock:
        return tr("Clock");
    case LineCheckResult::Kind::Media:
        return tr("Encrypted sound");
    case LineCheckResult::Kind::Address:
        return tr("Address of the assistant");
    }
    Q_UNREACHABLE();
}

QString WhyText::checkWord(LineCheckResult::State state)
{
    switch (state) {
    case LineCheckResult::State::NotRun:
        //: Of a check of the line that has no result
        return tr("not checked");
    case LineCheckResult::State::Running:
        //: Of a check of the line that is under way
        return tr("checking");
    case LineCheckResult::State::Good:
        //: Of a check of the line
        return tr("good");
    case LineCheckResult::State::Warning:
        //: Of a check of the line
        return tr("look at this");
    case LineCheckResult::State::Bad:
        //: Of a check of the line
        return tr("wrong");
    }
    Q_UNREACHABLE();
}

WhyLook WhyText::lookOf(LineCheckResult::State state)
{
    switch (state) {
    case LineCheckResult::State::NotRun:
        return {Icon::Unclear, Tone::Muted};
    case LineCheckResult::State::Running:
        return {Icon::Clock, Tone::Accent};
    case LineCheckResult::State::Good:
        return {Icon::Tick, Tone::Good};
    case LineCheckResult::State::Warning:
        return {Icon::Info, Tone::Warning};
    case LineCheckResult::State::Bad:
        return {Icon::Warning, Tone::Danger};
    }
    Q_UNREACHABLE();
}

QString WhyText::checkSentence(const LineCheckResult &result)
{
    if (!result.diagnosis.isEmpty())
        return sentence(result.diagnosis);
    if (result.state != LineCheckResult::State::NotRun)
        return {};
    switch (result.kind) {
    case LineCheckResult::Kind::Credit:
    case LineCheckResult::Kind::RateLimits:
    case LineCheckResult::Kind::Media:
    case LineCheckResult::Kind::Announcement:
        return tr("The next call will tell.");
    case LineCheckResult::Kind::Address:
        return tr("Only Twilio and Vonage ask Callside where to send calls, and neither is set up.");
    case LineCheckResult::Kind::Listening:
    case LineCheckResult::Kind::Reachable:
    case LineCheckResult::Kind::Signature:
    case LineCheckResult::Kind::Key:
    case LineCheckResult::Kind::Model:
    case LineCheckResult::Kind::Clock:
        return tr("Put the others right first.");
    }
    Q_UNREACHABLE();
}

QString WhyText::retirementSentence(const Retirement &retirement)
{
    const QString day = QLocale().toString(retirement.date, QLocale::LongFormat);
    switch (retirement.use) {
    case Retirement::Use::Assistant:
        return retirement.isOver()
                   ? tr("The assistant's model %1 was switched off by OpenAI on %2.").arg(retirement.name, day)
                   : tr("The assistant's model %1 will be switched off by OpenAI on %2.").arg(retirement.name, day);
    case Retirement::Use::Transcription:
        return retirement.isOver()
                   ? tr("The model %1, which writes down what callers say, was switched off by OpenAI on %2.")
                         .arg(retirement.name, day)
                   : tr("The model %1, which writes down what callers say, will be switched off by OpenAI on %2.")
                         .arg(retirement.name, day);
    case Retirement::Use::Voice:
        return retirement.isOver()
                   ? tr("The assistant's voice %1 was switched off by OpenAI on %2.").arg(retirement.name, day)
                   : tr("The assistant's voice %1 will be switched off by OpenAI on %2.").arg(retirement.name, day);
    }
    Q_UNREACHABLE();
}

QString WhyText::retirementFix(const Retirement &retirement)
{
    return retirement.replacement.isEmpty() ? tr("Choose another one in Settings → Assistant.")
                                            : tr("Choose %1 in Settings → Assistant.").arg(retirement.replacement);
}

} // namespace callside
