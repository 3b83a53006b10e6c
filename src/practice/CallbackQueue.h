// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Faults.h"
#include "practice/Pace.h"
#include "practice/ProviderHttp.h"

namespace callside::practice {

// What a phone company tells of one call without waiting for an answer: one after the other, unless a fault says late,
// twice, or in the wrong order.
class CallbackQueue : public QObject
{
    Q_OBJECT

public:
    using Sign = std::function<void(ProviderRequest &)>;

    // `sign` adds what proves the sender, when a request goes out.
    CallbackQueue(ProviderHttp &http, Pace pace, const Faults &faults, Sign sign, QObject *parent = nullptr);

    void add(const ProviderRequest &request);
    // The call is over, and what is added from now on is the last.
    void close();
    // Nothing goes out between these.
    void hold() { m_isHeld = true; }
    void release();
    // Calls `act` once when nothing is waiting, at once if that is so.
    void whenIdle(std::function<void()> act);

signals:
    void answered(const QString &what, const QString &path, int status);

private:
    struct Entry {
        ProviderRequest request;
        bool isSigned = false;
        bool isFirst = true; // no repetition
    };

    void queue(const Entry &entry);
    void sendNext();
    void sent(const Entry &entry, int status);

    ProviderHttp &m_http;
    Pace m_pace;
    Faults m_faults;
    Sign m_sign;
    QList<Entry> m_waiting;
    QList<Entry> m_kept; // to be sent from the last to the first
    std::function<void()> m_whenIdle;
    bool m_isSending = false;
    bool m_isHeld = false;
    bool m_isClosed = false;
};

} // namespace callside::practice
