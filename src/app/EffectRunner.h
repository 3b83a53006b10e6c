// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Effect.h"
#include "openai/ApiClient.h"
#include "openai/RealtimeSocket.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace callside {

// Does what the reducer asks for: requests, links, timers. What comes of it goes back as events. Lives on the line
// thread.
class EffectRunner : public QObject
{
    Q_OBJECT

public:
    struct Setup {
        QUrl baseUrl;
        ApiIdentity identity;
        std::function<QUrl(const CallId &)> realtimeUrl;
    };
    explicit EffectRunner(Setup setup, QObject *parent = nullptr);
    ~EffectRunner() override; // links are closed, no call is ended

    // Where calls that come from now on are answered, and as whom. A call keeps the place where it was answered; a new
    // key or project for that place holds for it too, from its next request or link on.
    void setService(const Setup &setup);

    // Who has the phone company move a call. It answers with exactly one of the two events of MoveCall, later; false:
    // there is nobody to ask.
    using Mover = std::function<bool(const CallId &, const MoveCall &)>;
    void setMover(Mover mover) { m_mover = std::move(mover); }

    void perform(const CallId &call, const Effect &effect);
    // The call is over: its link and timers go.
    void forget(const CallId &call);

signals:
    void eventHappened(const callside::CallEvent &event);
    void noticeRaised(const callside::CallId &call, callside::NotifyOperator::Notice notice);
    // A frame went out; for a recording.
    void messageSent(const callside::CallId &call, const QJsonObject &message);

private:
    // Both may be let go of from within their own signals.
    struct DeleteLater {
        void operator()(QObject *object) const;
    };
    struct Service {
        explicit Service(Setup wanted)
            : setup(std::move(wanted))
            , api(setup.baseUrl, setup.identity)
        {
        }
        Setup setup;
        ApiClient api;
    };
    struct Means {
        std::shared_ptr<Service> service; // of the call's first request or link
        CallId serviceId;                 // OpenAI's, where it is another one
        std::unique_ptr<RealtimeSocket, DeleteLater> socket;
        std::map<std::pair<TimerKind, QString>, std::unique_ptr<QTimer, DeleteLater>> timers;
    };

    std::shared_ptr<Service> makeService(const Setup &setup);
    Service &serviceOf(const CallId &call);
    void run(const CallId &call, const SendRequest &effect);
    RealtimeSocket &socketOf(const CallId &call);
    void run(const CallId &call, const OpenMonitor &effect);
    void run(const CallId &call, const CloseMonitor &effect);
    void run(const CallId &call, const SendRealtime &effect);
    void run(const CallId &call, const StartTimer &effect);
    void run(const CallId &call, const NotifyOperator &effect);
    void run(const CallId &call, const MoveCall &effect);

    void happened(const CallId &call, CallEventPayload payload, QByteArray frame = {});
    void frameArrived(const CallId &call, const QByteArray &frame);

    std::shared_ptr<Service> m_service; // of calls that come from now on
    std::map<CallId, Means> m_calls;
    Mover m_mover;
};

} // namespace callside
