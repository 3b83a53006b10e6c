// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ProviderDesk.h"
#include "core/CallEvent.h"
#include "core/Meeting.h"
#include "openai/WebhookIntake.h"
#include "openai/WebhookServer.h"
#include "storage/JournalStore.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace callside {

struct IncomingCall;

// Takes webhooks in, on a thread of its own: genuine? seen before? a call? Then it hands the call to the line and waits
// for the disk, so that the 200 is a promise and neither the line nor the accept request ever waits for it. What phone
// companies ask and tell comes in here, too (ProviderDesk): which of their messages and OpenAI's are about one call is
// decided on this thread, in the order in which they come.
class WebhookDesk : public QObject
{
    Q_OBJECT

public:
    // Where webhooks come in, and whose are genuine.
    struct Intake {
        QHostAddress address;
        quint16 port = 0; // 0: any that is free
        QList<Secret> secrets;
        QString ownNumber; // the number dialled where a call does not say; empty: not known
        bool operator==(const Intake &) const = default;
    };
    struct Setup {
        Intake intake;
        Meeting meeting;
        KnownCalls known;                 // so that a redelivery across a restart is known
        QHash<QString, int> callersToday; // how many calls since midnight, by the caller's number
        ProviderSettings provider{};
        QList<CallState> brought{}; // calls that a phone company brought and that are not over
    };
    // The journal must outlive the desk. start() on the desk's own thread.
    WebhookDesk(Setup setup, JournalStore &journal);
    ~WebhookDesk() override;

public slots:
    void start(); // also tries again, as long as the port cannot be had
    void stop();
    // For calls that come from now on.
    void setMeeting(const callside::Meeting &meeting);
    // Answered by listening() or failed() where the address or the port is another one.
    void setIntake(const callside::WebhookDesk::Intake &intake);
    void setProvider(const callside::ProviderSettings &settings);
    void setAssistantReachable(bool isReachable);
    void setDeclined(const callside::CallId &call); // by the desk: the phone company rings nobody else
    void setOver(const callside::CallId &call);     // what OpenAI tells from now on is of another call

signals:
    void listening(const QString &address, quint16 port);
    void failed(const callside::Error &error); // it is tried again, and again
    void callOffered(const callside::CallEvent &event);
    // By a phone company. What it says is in the journal's queue.
    void callHeard(const callside::CallEvent &event);
    void taskOwed(const callside::Task &task); // in the journal's queue, too
    // The message that the check of the line posts to itself: nothing has changed.
    void testArrived(const QString &webhookId);
    // A webhook was refused; reason is short English.
    void refused(int status, const QString &reason);

private:
    void tryAgain();
    void expect(const ReceivedWebhook &webhook);
    WebhookReply handle(const ReceivedWebhook &webhook);
    WebhookReply offer(const VerifiedWebhook &webhook);
    bool isKnown(const VerifiedWebhook &webhook, const IncomingCall &incoming) const;
    QList<SipHeader> headersOf(const IncomingCall &incoming) const;
    void announce(const VerifiedWebhook &webhook, const IncomingCall &incoming);
    WebhookReply keep(const CallId &call);
    bool isKept(std::chrono::milliseconds limit);
    void tell(const CallEvent &event, const std::optional<CallState> &state, const std::optional<Task> &task);
    int countCaller(const QString &number);

    Setup m_setup;
    JournalStore &m_journal;
    WebhookIntake m_intake;
    ProviderCalls m_calls;
    ProviderDesk m_providers;
    std::unique_ptr<WebhookServer> m_server;
    std::unique_ptr<QTimer> m_again; // runs while the port cannot be had
    QSet<CallId> m_unkept;           // offered, but not known to be on disk: no news of them gets a 200
    QSet<QString> m_strangeTypes;    // told of once
    bool m_isDiskSlow = false;       // the latest wait for it was in vain
    QDate m_today;                   // of Setup::callersToday
};

} // namespace callside
