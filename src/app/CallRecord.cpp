// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CallRecord.h"

#include "core/CallReducer.h"
#include "core/EventJournal.h"

#include <QDebug>
#include <QHash>

namespace callside {

namespace {

template <class Value>
QString nameOf(Value value)
{
    QString name;
    QDebug(&name).nospace() << value;
    return name;
}

std::optional<qint64> momentOrNothing(Moment moment)
{
    return moment == Moment{} ? std::nullopt : std::optional(toMsecs(moment));
}

QString nameOf(MediaSecurity security)
{
    switch (security) {
    case MediaSecurity::Unknown:
        return {};
    case MediaSecurity::Encrypted:
        return QStringLiteral("srtp");
    case MediaSecurity::Plain:
        return QStringLiteral("rtp");
    }
    return {};
}

} // namespace

std::optional<JournalEntry> entryOf(const CallEvent &event)
{
    std::optional<JournalRecord> record = toJournal(event);
    if (!record)
        return {};
    return JournalEntry{0, event.call.value, toMsecs(event.at), std::move(record->type), std::move(record->body)};
}

CallRow rowOf(const CallState &state)
{
    CallRow row;
    row.call = state.id.value;
    row.webhookId = state.webhookId;
    row.offeredAtMs = toMsecs(state.offeredAt);
    row.answeredAtMs = momentOrNothing(state.answeredAt);
    row.endedAtMs = momentOrNothing(state.endedAt);
    row.caller = state.caller.number.isEmpty() ? state.caller.address : state.caller.number;
    row.callerName = state.caller.displayName;
    row.line = state.line.number.isEmpty() ? state.line.address : state.line.number;
    row.phase = nameOf(state.phase);
    row.endReason = state.endReason == EndReason::None ? QString() : nameOf(state.endReason);
    row.referredTo = state.transferTarget;
    row.model = state.config.model;
    row.mediaSecurity = nameOf(state.mediaSecurity);
    row.costMicroUsd = state.usage.costMicroUsd;
    row.live = !state.isOver();
    return row;
}

QList<CallEvent> eventsOf(const QList<JournalEntry> &entries)
{
    QList<CallEvent> events;
    for (const JournalEntry &entry : entries) {
        if (const Result<CallEventPayload> payload = fromJournal({entry.type, entry.body}))
            events.append({{entry.call}, fromMsecs(entry.atMs), *payload, {}});
    }
    return events;
}

RestoredCalls restoreCalls(const QList<JournalEntry> &entries)
{
    RestoredCalls restored;
    QHash<QString, int> places;
    for (const JournalEntry &entry : entries) {
        const Result<CallEventPayload> payload = fromJournal({entry.type, entry.body});
        if (!payload) {
            ++restored.unreadable;
            continue;
        }
        const auto place = places.constFind(entry.call);
        const int index = place == places.cend() ? int(restored.calls.size()) : *place;
        if (place == places.cend()) {
            places.insert(entry.call, index);
            restored.calls.append(CallState{});
        }
        const CallEvent event{{entry.call}, fromMsecs(entry.atMs), *payload, {}};
        restored.calls[index] = reduce(std::move(restored.calls[index]), event).state;
    }
    restored.calls.removeIf([](const CallState &state) { return state.id.value.isEmpty() || state.isOver(); });
    return restored;
}

} // namespace callside
