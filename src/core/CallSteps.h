// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Diagnosis.h"
#include "core/ProviderFact.h"

#include <QDebug>
#include <QList>
#include <QString>

namespace callside {

// One step of a call's way from the phone company to its end.
struct CallStep {
    enum class Kind { PhoneCompany, OpenAi, OurAddress, Signature, Answered, LiveLink, FirstWords, Ended, PutThrough };
    enum class State {
        Done,
        Waiting,    // it is being waited for now
        Failed,     // here it went wrong; `diagnosis` says how
        NotReached, // it did not come to it, or not yet
        NotKnown,   // Callside could not see it
    };

    Kind kind = Kind::PhoneCompany;
    State state = State::NotKnown;
    Moment at{};       // when it was done or failed; zero: not known
    QString diagnosis; // of the step that failed; or, where it was done, what is worth knowing about it
    Certainty certainty = Certainty::Known;
    ProviderFact::EndedBy endedBy = ProviderFact::EndedBy::Unknown; // of the end: who hung up first, where it was told

    bool operator==(const CallStep &) const = default;
};

// The eight steps in their order; before the end, of a call that was put through without the assistant, that it was. At
// most one of them has failed. The events are the call's own, as far as they are at
// hand (see diagnoseCall()).
QList<CallStep> callSteps(const CallState &call, const QList<CallEvent> &events, Moment now);

// The diagnosis of the step that failed; empty where none did.
QString faultOf(const QList<CallStep> &steps);

QDebug operator<<(QDebug debug, CallStep::Kind kind);
QDebug operator<<(QDebug debug, CallStep::State state);
QDebug operator<<(QDebug debug, const CallStep &step);

} // namespace callside
