// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/ProviderText.h"

#include "core/CallState.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QString durationText(std::chrono::seconds duration)
{
    const int minutes = int(duration.count() / 60);
    const int seconds = int(duration.count() % 60);
    //: How long a call was: %1 minutes, %2 seconds
    return minutes > 0 ? ProviderText::tr("%1 min %2 s").arg(minutes).arg(seconds)
                       //: How long a call was, in seconds
                       : ProviderText::tr("%1 s").arg(seconds);
}

QString priceText(const ProviderPrice &price)
{
    constexpr double Billionth = 1e-9;
    constexpr int Decimals = 4; // calls cost fractions of a cent
    //: A price: %1 the amount, %2 the currency as USD or EUR
    return ProviderText::tr("%1 %2").arg(QLocale().toString(double(price.billionths) * Billionth, 'f', Decimals),
                                         price.currency);
}

QString failureWord(ProviderFact::State state)
{
    switch (state) {
    case ProviderFact::State::Busy:
        //: Why somebody could not be rung
        return ProviderText::tr("busy");
    case ProviderFact::State::NoAnswer:
        //: Why somebody could not be rung
        return ProviderText::tr("no answer");
    case ProviderFact::State::Rejected:
        //: Why somebody could not be rung
        return ProviderText::tr("refused");
    case ProviderFact::State::Cancelled:
        //: Why somebody could not be rung
        return ProviderText::tr("the caller had gone");
    case ProviderFact::State::Failed:
        //: Why somebody could not be rung
        return ProviderText::tr("failed");
    case ProviderFact::State::Unknown:
    case ProviderFact::State::Started:
    case ProviderFact::State::Ringing:
    case ProviderFact::State::Answered:
    case ProviderFact::State::Moved:
    case ProviderFact::State::Completed:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString ProviderText::name(Provider provider)
{
    return provider == Provider::Twilio ? u"Twilio"_s : u"Vonage"_s;
}

QString ProviderText::summary(const ProviderSide &side)
{
    if (!side.isKnown)
        return {};
    const ProviderOutcome outcome = outcomeOf(side.trail);
    QStringList parts{name(side.provider)};
    if (outcome.duration)
        parts.append(durationText(*outcome.duration));
    for (const ProviderPrice &price : outcome.prices) {
        // Twilio is asked for one leg; Vonage tells of every one.
        //: What a phone company charges: %1 "0.02 USD"; the legs to the assistant and to a person are not in it
        parts.append(side.provider == Provider::Twilio ? tr("%1 for the caller’s side").arg(priceText(price))
                                                       : priceText(price));
    }
    //: Between the parts of what a phone company told of a call
    return parts.join(tr(", "));
}

QString ProviderText::endedBy(ProviderFact::EndedBy endedBy)
{
    switch (endedBy) {
    case ProviderFact::EndedBy::Unknown:
        return {};
    case ProviderFact::EndedBy::Caller:
        return tr("The caller hung up first");
    case ProviderFact::EndedBy::Assistant:
        return tr("The assistant’s end hung up first");
    case ProviderFact::EndedBy::Person:
        return tr("The person the caller was connected to hung up first");
    case ProviderFact::EndedBy::PhoneCompany:
        return tr("The phone company ended the call");
    }
    Q_UNREACHABLE();
}

QString ProviderText::failure(const ProviderOutcome &outcome)
{
    const QString word = failureWord(outcome.failure);
    if (word.isEmpty())
        return {};
    const QString told = outcome.sipCode > 0
                             //: Why somebody could not be rung: %1 in a word, %2 a number that says it precisely
                             ? tr("%1 (%2)").arg(word).arg(outcome.sipCode)
                             : word;
    if (outcome.transfer == ProviderOutcome::Transfer::Failed)
        //: %1: why, in a word or two
        return tr("The person could not be reached: %1").arg(told);
    //: %1: why, in a word or two
    return outcome.hasAssistantFailed ? tr("The assistant could not be reached: %1").arg(told) : QString();
}

} // namespace callside
