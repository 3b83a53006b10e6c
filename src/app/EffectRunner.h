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
    struct Means {
        std::unique_ptr<RealtimeSocket, DeleteLater> socket;
        std::map<std::pair<TimerKind, QString>, std::unique_ptr<QTimer, DeleteLater>> timers;
    };

    void run(const CallId &call, const SendRequest &effect);
    RealtimeSocket &socketOf(const CallId &call);
    void run(const CallId &call, const OpenMonitor &effect);
    void run(const CallId &call, const CloseMonitor &effect);
    void run(const CallId &call, const SendRealtime &effect);
    void run(const CallId &call, const StartTimer &effect);
    void run(const CallId &call, const NotifyOperator &effect);

    void happened(const CallId &call, CallEventPayload payload, QByteArray frame = {});
    void frameArrived(const CallId &call, const QByteArray &frame);

    Setup m_setup;
    ApiClient m_api;
    std::map<CallId, Means> m_calls;
};

} // namespace callside
