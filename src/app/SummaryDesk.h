// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallState.h"
#include "core/Preferences.h"
#include "core/Settings.h"
#include "openai/SummaryClient.h"
#include "storage/JournalStore.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace callside {

// That was wanted, and something is kept of calls that there could be a summary in.
bool areSummariesOn(const Preferences &preferences);

// Has calls that are over summed up, where the desk wants that, one after the other and each once: what fails waits for
// a person to ask anew, and what a program that ended had not made yet does, too. Brings calls of the past back for
// what people add to their summaries. Lives on the line thread; never waits.
class SummaryDesk : public QObject
{
    Q_OBJECT

public:
    // The calls that the line has.
    struct Hands {
        std::function<std::optional<CallState>(const CallId &)> find;
        std::function<void(const CallState &)> restore;
        std::function<void(const CallEvent &)> dispatch;
        std::function<void(const CallId &)> forget;
    };
    SummaryDesk(Hands hands, JournalStore &journal, QObject *parent = nullptr);
    ~SummaryDesk() override;

    // From now on; nothing is sent before both are told.
    void setSettings(const Settings &settings);
    void setPreferences(const Preferences &preferences);

    void callEnded(const CallState &state);
    void ask(const CallId &call); // by a person
    // What a person adds to a call that is over.
    void add(const CallEvent &event);
    // Everything about this number is being erased: what is being made of calls with it must not be kept.
    void drop(const QString &number);

    // It waits, is being made, or was brought back: the line is not to let go of it.
    bool isBusyWith(const CallId &call) const;
    // It was brought back from the journal, and what the window has of it may say more.
    bool isPast(const CallId &call) const { return m_past.contains(call); }

signals:
    void given(const callside::CallState &state); // up: it is not being made any more, and nothing is kept of that

private:
    void makeClient();
    void withCall(const CallId &call, const std::function<void()> &act);
    void read(const CallId &call);
    void takeRead(const CallId &call, const CallState &state);
    void enqueue(const CallId &call);
    void startNext();
    void summarized(CallSummary summary);
    void failed(const Error &error);
    void finish(CallEventPayload payload);
    void letGo(const CallId &call);

    const Hands m_hands;
    JournalStore &m_journal;
    Settings m_settings;
    Preferences m_preferences;
    std::unique_ptr<SummaryClient> m_client;
    QList<CallId> m_queue;
    CallId m_making;                                         // empty: nothing is
    QHash<CallId, QList<std::function<void()>>> m_beingRead; // and what is to be done then
    QSet<CallId> m_past;
};

} // namespace callside
