// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallControl.h"
#include "core/CallEvent.h"

#include <QJsonObject>

#include <variant>

namespace callside {

// What the reducer wants done, as data. Effects speak of the call whose event was reduced.
struct SendRequest { // exactly one CommandSucceeded or CommandFailed follows
    CommandId command;
    ApiRequest request;
    bool operator==(const SendRequest &) const = default;
};
struct OpenMonitor {  // exactly one MonitorOpened or MonitorRefused follows; after Opened one MonitorClosed
    CallId service{}; // OpenAI's id of the call, where it is another one
    bool operator==(const OpenMonitor &) const = default;
};
struct CloseMonitor { // no MonitorClosed follows
    bool operator==(const CloseMonitor &) const = default;
};
struct SendRealtime { // one text frame
    QJsonObject message;
    bool operator==(const SendRealtime &) const = default;
};
struct MoveCall { // by the phone company; exactly one CommandSucceeded or CommandFailed follows
    CommandId command;
    Provider provider = Provider::Twilio;
    QString callId;    // of the caller's leg
    QString reference; // our name of the call
    QString line;      // the number dialled
    QString caller;    // who rings
    QString target;    // as made by transferTarget()
    bool operator==(const MoveCall &) const = default;
};
struct StartTimer { // replaces a running timer of the same kind and key
    TimerKind timer = TimerKind::RingLimit;
    std::chrono::milliseconds after{0};
    QString key;
    bool operator==(const StartTimer &) const = default;
};
struct NotifyOperator {
    enum class Notice {
        KeyRefused, // 401 or 403 from the API: no call can be answered
        CallLost,   // a caller was not helped
        TransferUnconfirmed,
        LinkLost,
        NearLimit,
    };
    Notice notice = Notice::CallLost;
    bool operator==(const NotifyOperator &) const = default;
};

using Effect = std::variant<SendRequest, OpenMonitor, CloseMonitor, SendRealtime, StartTimer, NotifyOperator, MoveCall>;

QDebug operator<<(QDebug debug, const Effect &effect);

} // namespace callside
