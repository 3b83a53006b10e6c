// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace callside {

// How a new call is met.
enum class LineMode {
    AssistantAnswers, // at once
    AskFirst, // it rings; a person answers with the assistant or declines, else the assistant answers in the end
    Closed,   // declined at once
};

// What the desk has chosen about calls, as far as the course of one depends on it. Fixed when the call is offered.
struct CallRules {
    std::chrono::seconds ringLimit{12};    // ask first: then the assistant answers after all
    int declineCode = 486;                 // closed: the SIP status that the caller's phone company is told
    std::chrono::seconds silenceAmber{30}; // nobody has spoken for so long; 0: not watched
    std::chrono::seconds silenceAlert{60};
    std::chrono::seconds silenceEnd{0}; // then the assistant says goodbye; never on a call that is urgent

    bool operator==(const CallRules &) const = default;
};

} // namespace callside
