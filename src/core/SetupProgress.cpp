// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SetupProgress.h"

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

// The names in the file; never rename one.
constexpr std::array<QLatin1StringView, SetupStepCount> SetupStepNames{
    "centre"_L1,     "key"_L1,       "phoneCompany"_L1, "publicAddress"_L1, "signingSecret"_L1,
    "signedTest"_L1, "firstCall"_L1, "transfer"_L1,     "openingHours"_L1};
constexpr std::array<QLatin1StringView, 3> SetupStateNames{"open"_L1, "skipped"_L1, "done"_L1};
constexpr qsizetype LongestEndpointId = 200;

void reopen(SetupProgress &progress, std::initializer_list<SetupStep> steps)
{
    for (const SetupStep step : steps) {
        if (progress.at(step) == SetupState::Done)
            progress.set(step, SetupState::Open);
    }
}

} // namespace

QList<SetupStep> SetupProgress::in(SetupState state) const
{
    QList<SetupStep> found;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i] == state)
            found.append(SetupStep(i));
    }
    return found;
}

bool SetupProgress::isReachedFromOutside() const
{
    return hasArrived || at(SetupStep::SignedTest) == SetupState::Done || at(SetupStep::FirstCall) == SetupState::Done;
}

bool SetupProgress::isBegun() const
{
    return in(SetupState::Open).size() < SetupStepCount;
}

std::optional<SetupStep> stepToResume(const SetupProgress &progress)
{
    for (const SetupState state : {SetupState::Open, SetupState::Skipped}) {
        if (const QList<SetupStep> left = progress.in(state); !left.isEmpty())
            return left.first();
    }
    return std::nullopt;
}

SetupProgress afterConnectionChange(SetupProgress progress, const Connection &before, const Connection &after)
{
    if (hostsOf(before) != hostsOf(after) || before.projectId != after.projectId) {
        reopen(progress, {SetupStep::Key, SetupStep::PhoneCompany, SetupStep::SigningSecret, SetupStep::SignedTest,
                          SetupStep::FirstCall});
        progress.webhookEndpoint.clear();
        progress.hasArrived = false;
    }
    if (before.provider != after.provider)
        reopen(progress, {SetupStep::PhoneCompany, SetupStep::FirstCall, SetupStep::Transfer});
    if (before.publicUrl != after.publicUrl) {
        reopen(progress, {SetupStep::SigningSecret, SetupStep::SignedTest, SetupStep::FirstCall});
        progress.webhookEndpoint.clear();
        progress.hasArrived = false;
    }
    return progress;
}

SetupProgress afterSecretChange(SetupProgress progress, const QString &secret)
{
    if (secret == secretName::ApiKey) {
        reopen(progress, {SetupStep::Key});
    } else if (secret == secretName::WebhookSecret) {
        reopen(progress, {SetupStep::SigningSecret, SetupStep::SignedTest});
        progress.hasArrived = false;
    } else if (secret == secretName::TwilioAuthToken || secret == secretName::VonageSignatureSecret) {
        reopen(progress, {SetupStep::PhoneCompany});
    }
    return progress;
}

QJsonObject toJson(const SetupProgress &progress)
{
    QJsonObject json;
    for (size_t i = 0; i < SetupStepNames.size(); ++i)
        json[SetupStepNames[i]] = SetupStateNames[size_t(progress.steps[i])];
    json["webhookEndpoint"_L1] = progress.webhookEndpoint;
    json["hasArrived"_L1] = progress.hasArrived;
    return json;
}

SetupProgress setupProgressFrom(const QJsonObject &json)
{
    SetupProgress progress;
    for (size_t i = 0; i < SetupStepNames.size(); ++i) {
        const QString name = json[SetupStepNames[i]].toString();
        const auto known = std::ranges::find(SetupStateNames, name);
        if (known != SetupStateNames.end())
            progress.steps[i] = SetupState(known - SetupStateNames.begin());
    }
    progress.webhookEndpoint = json["webhookEndpoint"_L1].toString().left(LongestEndpointId);
    progress.hasArrived = json["hasArrived"_L1].toBool();
    return progress;
}

QDebug operator<<(QDebug debug, SetupStep step)
{
    return debug << SetupStepNames[size_t(step)];
}

QDebug operator<<(QDebug debug, SetupState state)
{
    return debug << SetupStateNames[size_t(state)];
}

QDebug operator<<(QDebug debug, const SetupProgress &progress)
{
    for (size_t i = 0; i < progress.steps.size(); ++i)
        debug << SetupStep(i) << progress.steps[i];
    return debug << progress.webhookEndpoint << progress.hasArrived;
}

} // namespace callside
