// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallState.h"
#include "core/Effect.h"
#include "core/ProviderSettings.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace callside {

class TwilioClient;
class VonageClient;

// What phone companies are asked for: to take a call back and ring somebody, and what a call has cost. Lives on the
// line thread and never waits.
class ProviderMover : public QObject
{
    Q_OBJECT

public:
    // readAfter: prices are not there at once.
    explicit ProviderMover(ProviderSettings settings, std::chrono::milliseconds readAfter = std::chrono::minutes(3),
                           QObject *parent = nullptr);
    ~ProviderMover() override;

    // For requests from now on; those under way are answered.
    void setSettings(const ProviderSettings &settings);
    // Of ours, for people who are rung through Vonage to see; empty: the number that the caller dialled.
    void setOwnNumber(const QString &number) { m_ownNumber = number; }

    // One CommandSucceeded or CommandFailed follows. False, and nothing is done, where there is no key to ask with.
    bool move(const CallId &call, const MoveCall &wish);
    // Has the call that is over read some minutes later, once, where its price is not known yet: a ProviderTold
    // follows, if there is anything to tell.
    void readLater(const CallId &call, const ProviderSide &side);

signals:
    void commandAnswered(const callside::CallEvent &event);
    void callRead(const callside::CallEvent &event);

private:
    void makeTwilio();
    void makeVonage();
    void moved(const CallId &call, const CommandId &command);
    void failed(const CallId &call, const CommandId &command, const Error &error);
    void read(const QString &callId, Provider provider);
    void takeRead(const QString &callId, const Result<ProviderFact> &fact);

    // Answers what it was asked before it goes.
    struct DeleteWhenDone {
        void operator()(QObject *client) const;
    };

    ProviderSettings m_settings;
    QString m_ownNumber;
    const std::chrono::milliseconds m_readAfter;
    std::unique_ptr<TwilioClient, DeleteWhenDone> m_twilio;
    std::unique_ptr<VonageClient, DeleteWhenDone> m_vonage;
    QHash<QString, CallId> m_toRead; // by the phone company's name of the caller's leg
};

} // namespace callside
