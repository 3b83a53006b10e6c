// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallReducer.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <optional>

namespace callside {

// The calls under way, and the one door for whatever happens to them. Lives on the line thread.
class CallStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Reduces the event, then emits. Not re-entrant: what is dispatched from a slot is reduced after the present event.
    void dispatch(const CallEvent &event);

    // Puts a call back as the journal left it.
    void restore(const CallState &state);
    // Lets go of a call that is over. What is still said of it afterwards is about a call we do not know.
    void forget(const CallId &call);

    std::optional<CallState> find(const CallId &call) const;
    QList<CallState> all() const { return m_calls.values(); }
    int size() const { return int(m_calls.size()); }

signals:
    // In this order, for every event that was about a known call or offered a new one.
    void eventReduced(const callside::CallEvent &event, const callside::CallState &state,
                      callside::CallChanges changes);
    void effectRaised(const callside::CallId &call, const callside::Effect &effect);

private:
    void reduceOne(const CallEvent &event);

    QHash<CallId, CallState> m_calls;
    QQueue<CallEvent> m_queue;
    bool m_isReducing = false;
};

} // namespace callside
