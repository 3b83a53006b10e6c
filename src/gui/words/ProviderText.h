// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ProviderTrail.h"

#include <QCoreApplication>
#include <QString>

namespace callside {

struct ProviderSide;

// The words for what a phone company told of a call.
class ProviderText
{
    Q_DECLARE_TR_FUNCTIONS(ProviderText)

public:
    static QString name(Provider provider);
    // "Twilio, 1 min 12 s, 0.0085 USD": what is known; empty where no phone company told of the call.
    static QString summary(const ProviderSide &side);
    // "The caller hung up first"; empty where that is not known.
    static QString endedBy(ProviderFact::EndedBy endedBy);
    // Why the assistant, or the person the caller was to be connected to, could not be rung; empty where nothing
    // failed.
    static QString failure(const ProviderOutcome &outcome);
};

} // namespace callside
