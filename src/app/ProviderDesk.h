// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ProviderCalls.h"
#include "core/CallEvent.h"
#include "core/Meeting.h"
#include "core/ProviderRouting.h"
#include "core/ProviderSettings.h"
#include "core/Task.h"
#include "core/TwilioSignature.h"
#include "openai/WebhookServer.h"
#include "provider/ClientAddress.h"
#include "provider/VonageIntake.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace callside {

// Answers phone companies, which ask what to do with a call and tell how its legs fare: from an address that may?
// signed? read, and which call is it about? Then what was said is kept and told to the line, and the answer goes out. A
// forgery gets a 403 and does nothing. Used on the intake thread.
class ProviderDesk
{
public:
    // What the desk of webhooks does for it.
    struct Hands {
        // Into the journal's queue, then to the line. With the call as it is after it, where it is a new one; and a
        // task that it leaves.
        std::function<void(const CallEvent &, const std::optional<CallState> &, const std::optional<Task> &)> tell;
        // Waits so long for everything told so far to be on disk.
        std::function<bool(std::chrono::milliseconds)> isKept;
        std::function<int(const QString &number)> countCaller; // its calls of today before this one
    };
    ProviderDesk(const ProviderSettings &settings, ProviderCalls &calls, Hands hands);

    // To be added to the server.
    QList<RequestRoute> routes();

    void setSettings(const ProviderSettings &settings); // for messages from now on
    void setMeeting(const Meeting &meeting) { m_meeting = meeting; }
    void setOwnNumber(const QString &number) { m_ownNumber = number; }
    // Whether requests to OpenAI get through. That they did not is believed for a minute: then a call tries again.
    void setAssistantReachable(bool isReachable);
    // OpenAI has told of a call before any phone company asked about it: what was told of it until now follows.
    void tellAside(ProviderCalls::Known &known, const ProviderKeys &keys);

private:
    // What a phone company told of a leg, and whether it waits to be told what is next.
    struct Telling {
        ProviderFact fact;
        bool isQuestion = false;
        bool hasCaller = true;
        SipParty line{}; // where the message says
    };

    bool isAllowed(const ReceivedRequest &request, const AddressList &allowed) const;
    Result<TwilioMessage> takeTwilio(const ReceivedRequest &request) const;
    Result<VonageMessage> takeVonage(const ReceivedRequest &request);
    RequestReply twilioAsks(const ReceivedRequest &request);
    RequestReply twilioTells(const ReceivedRequest &request);
    RequestReply vonageAsks(const ReceivedRequest &request);
    RequestReply vonageTells(const ReceivedRequest &request);

    RequestReply answerCall(const ProviderCall &call);
    QByteArray takeIn(const ProviderCall &call, const QString &reference, ProviderCalls::Known *known);
    RequestReply answerTelling(const Telling &telling, bool *isKept);
    ProviderDecision decide(const Telling &telling, const ProviderCalls::Known *known) const;
    LineMode modeNow() const; // in which a call is met that is not known yet
    ProviderCalls::Known *callOf(const ProviderFact &fact);
    RoutingSituation situation(const SipParty &line, LineMode mode) const;
    ProviderContext context(Provider provider, const ProviderCalls::Known &call) const;
    void tellFact(ProviderCalls::Known &known, const ProviderFact &fact, const ProviderDecision &decision);
    RequestReply refuse(Provider provider, const Error &error) const;

    ProviderSettings m_settings;
    ProviderCalls &m_calls;
    const Hands m_hands;
    Meeting m_meeting;
    QString m_ownNumber;
    AddressList m_twilioNetworks;
    AddressList m_vonageNetworks;
    AddressList m_trustedProxies;
    std::optional<VonageIntake> m_vonage;
    Moment m_unreachableSince{}; // zero: it can be reached, as far as we know
};

} // namespace callside
