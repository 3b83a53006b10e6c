// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Connection.h"

#include <QDebug>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace callside {

// What there is to do until calls are answered, in the order in which it is best done.
enum class SetupStep {
    Centre,
    Key,
    PhoneCompany,
    PublicAddress,
    SigningSecret,
    SignedTest,
    FirstCall,
    Transfer,
    OpeningHours,
};
inline constexpr int SetupStepCount = 9;

enum class SetupState {
    Open,
    Skipped, // by who sets it up; it may be done later
    Done,
};

// How far setting up has come. A value; kept with the desk's other choices.
struct SetupProgress {
    std::array<SetupState, SetupStepCount> steps{};
    QString webhookEndpoint{}; // its id at the assistant service, where Callside registered or found it
    bool hasArrived = false;   // a call or a signed test, at the address and with the secret that hold now

    SetupState at(SetupStep step) const { return steps[size_t(step)]; }
    void set(SetupStep step, SetupState state) { steps[size_t(step)] = state; }
    QList<SetupStep> in(SetupState state) const;
    bool isBegun() const;
    // Somebody has reached this desk from outside, so that calls can.
    bool isReachedFromOutside() const;
    bool operator==(const SetupProgress &) const = default;
};

// Where to go on: the first step that is open, else the first that was skipped; nothing if all are done.
std::optional<SetupStep> stepToResume(const SetupProgress &progress);

// What was done and a change makes doubtful is open again: a key was tested in another project, calls were sent to
// another host.
SetupProgress afterConnectionChange(SetupProgress progress, const Connection &before, const Connection &after);
// The same for a secret that is entered, replaced or removed; by its name.
SetupProgress afterSecretChange(SetupProgress progress, const QString &secret);

// Never rename a member.
QJsonObject toJson(const SetupProgress &progress);
// What is missing or not known is open.
SetupProgress setupProgressFrom(const QJsonObject &json);

QDebug operator<<(QDebug debug, SetupStep step);
QDebug operator<<(QDebug debug, SetupState state);
QDebug operator<<(QDebug debug, const SetupProgress &progress);

} // namespace callside
