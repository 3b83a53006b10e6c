// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderRouting.h"

#include "core/Sip.h"

#include <QUrl>
#include <QUrlQuery>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using RoutedLeg = ProviderFact::Leg;
using RoutedState = ProviderFact::State;
using Why = ProviderDecision::Why;

std::optional<ProviderAnswer> dialling(const QString &number)
{
    if (number.isEmpty())
        return std::nullopt;
    const Result<QString> target = transferTarget(number);
    return target ? std::optional<ProviderAnswer>(ConnectTarget{*target, RoutedLeg::Fallback}) : std::nullopt;
}

std::optional<ProviderAnswer> saying(const QString &text, const QString &language)
{
    return text.isEmpty() ? std::nullopt : std::optional<ProviderAnswer>(SayMessage{text, language});
}

// The assistant cannot have the call.
ProviderDecision withoutAssistant(const RoutingSituation &situation, Why why, const ProviderAnswer &otherwise)
{
    if (const auto dial = dialling(situation.fallbackNumber))
        return {*dial, why, true};
    return {saying(situation.troubleMessage, situation.language).value_or(otherwise), why, true};
}

ProviderDecision whileClosed(const RoutingSituation &situation, const ProviderAnswer &otherwise)
{
    if (const auto dial = dialling(situation.closedNumber))
        return {*dial, Why::LineClosed, false};
    return {saying(situation.closedMessage, situation.language).value_or(otherwise), Why::LineClosed, false};
}

} // namespace

ProviderDecision routeIncoming(const RoutingSituation &situation)
{
    if (situation.mode == LineMode::Closed)
        return whileClosed(situation, RefuseCall{});
    if (!situation.isAddressKnown)
        return withoutAssistant(situation, Why::AddressMissing, RefuseCall{});
    if (!situation.isAssistantReachable)
        return withoutAssistant(situation, Why::AssistantUnreachable, RefuseCall{});
    return {ConnectAssistant{}, Why::Answered, false};
}

ProviderDecision routeAfterDial(const RoutingSituation &situation, const ProviderFact &dialled, bool hasCaller)
{
    const bool wasReached = dialled.state == RoutedState::Completed || dialled.state == RoutedState::Answered;
    if (wasReached || !hasCaller)
        return {EndCall{}, Why::CallOver, !wasReached && dialled.leg == RoutedLeg::Person};
    if (dialled.leg == RoutedLeg::Person && situation.mode == LineMode::Closed) { // the assistant would not answer
        ProviderDecision decision = whileClosed(situation, EndCall{});
        decision.leavesTask = true;
        return decision;
    }
    if (dialled.leg == RoutedLeg::Person && situation.isAddressKnown && situation.isAssistantReachable)
        return {ConnectAssistant{}, Why::DialFailed, true};
    if (dialled.leg == RoutedLeg::Fallback && situation.mode == LineMode::Closed) // that number was the closed line's
        return {saying(situation.closedMessage, situation.language).value_or(EndCall{}), Why::LineClosed, true};
    if (dialled.leg == RoutedLeg::Fallback)
        return {saying(situation.troubleMessage, situation.language).value_or(EndCall{}), Why::DialFailed, true};
    return withoutAssistant(situation, Why::DialFailed, EndCall{});
}

QString providerUrl(const QString &publicUrl, const QString &path)
{
    QUrl url(publicUrl.trimmed());
    if (!url.isValid() || url.host().isEmpty())
        return {};
    QString folder = url.path(QUrl::FullyEncoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    if (folder.endsWith("/webhook"_L1))
        folder.chop("/webhook"_L1.size());
    url.setPath(folder + path, QUrl::TolerantMode);
    url.setQuery(QString());
    url.setFragment(QString());
    return url.toString(QUrl::FullyEncoded);
}

QString progressUrl(const ProviderContext &context, const QString &path, ProviderFact::Leg leg)
{
    QUrl url(providerUrl(context.publicUrl, path));
    if (url.isEmpty())
        return {};
    QUrlQuery query;
    query.addQueryItem(u"ref"_s, context.reference);
    query.addQueryItem(u"leg"_s, legMark(leg));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString sayable(const QString &text, qsizetype longest)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool isNoise = c.category() == QChar::Other_Control || c.unicode() >= 0xFFFE;
        clean.append(isNoise ? QChar(u' ') : c);
    }
    clean = clean.simplified();
    qsizetype end = std::min(clean.size(), longest);
    if (end < clean.size() && clean.at(end).isLowSurrogate())
        --end;
    return clean.left(end);
}

int refusalStatus(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Malformed:
        return 400;
    case Error::Kind::TooLarge:
        return 413;
    default:
        return 403;
    }
}

QDebug operator<<(QDebug debug, const ProviderDecision &decision)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "ProviderDecision(" << decision.answer.index() << " why "
                           << static_cast<int>(decision.why) << " task " << decision.leavesTask << ')';
}

} // namespace callside
