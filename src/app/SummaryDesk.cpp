// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SummaryDesk.h"

#include "app/Clock.h"
#include "core/HistoryQuery.h"
#include "core/Logging.h"
#include "storage/HistoryFold.h"

#include <QFutureWatcher>
#include <QLocale>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// Said once and heard again, for redaction.
QStringList namesHeardIn(const CallState &state)
{
    QStringList names;
    if (!state.caller.displayName.isEmpty())
        names.append(state.caller.displayName);
    for (const QString &line : historyLinesOf(state))
        names += announcedNames(line);
    names.removeDuplicates();
    return names;
}

bool speaksOf(const CallState &state, const QString &key)
{
    if (numberKey(state.caller.number) == key)
        return true;
    return numberKeysIn(historyLinesOf(state).join(u'\n')).contains(key);
}

} // namespace

bool areSummariesOn(const Preferences &preferences)
{
    return preferences.areSummariesMade && preferences.storageMode != StorageMode::CountsOnly;
}

SummaryDesk::SummaryDesk(Hands hands, JournalStore &journal, QObject *parent)
    : QObject(parent)
    , m_hands(std::move(hands))
    , m_journal(journal)
{
}

SummaryDesk::~SummaryDesk() = default;

void SummaryDesk::setSettings(const Settings &settings)
{
    const bool isNew = !m_client || m_settings.baseUrl != settings.baseUrl;
    m_settings = settings;
    if (isNew)
        return makeClient();
    m_client->setIdentity(ApiIdentity(settings.apiKey, settings.projectId));
}

void SummaryDesk::makeClient()
{
    m_client =
        std::make_unique<SummaryClient>(m_settings.baseUrl, ApiIdentity(m_settings.apiKey, m_settings.projectId));
    connect(m_client.get(), &SummaryClient::summarized, this, &SummaryDesk::summarized);
    connect(m_client.get(), &SummaryClient::failed, this,
            [this](const CallId &, const Error &error) { failed(error); });
    if (!m_making.value.isEmpty()) // nothing comes of what the other one was asked for
        m_queue.prepend(std::exchange(m_making, {}));
    startNext();
}

void SummaryDesk::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
}

void SummaryDesk::callEnded(const CallState &state)
{
    if (areSummariesOn(m_preferences) && !state.summary && !isBusyWith(state.id) && canBeSummarized(state))
        enqueue(state.id);
}

void SummaryDesk::ask(const CallId &call)
{
    withCall(call, [this, call] {
        const std::optional<CallState> state = m_hands.find(call);
        if (state && state->isOver() && !state->summary && !m_queue.contains(call) && m_making != call)
            enqueue(call);
    });
}

void SummaryDesk::add(const CallEvent &event)
{
    withCall(event.call, [this, event] { m_hands.dispatch(event); });
}

bool SummaryDesk::isBusyWith(const CallId &call) const
{
    return m_making == call || m_queue.contains(call) || m_beingRead.contains(call);
}

void SummaryDesk::withCall(const CallId &call, const std::function<void()> &act)
{
    if (m_hands.find(call))
        return act();
    const bool isFirst = !m_beingRead.contains(call);
    m_beingRead[call].append(act);
    if (isFirst)
        read(call);
}

// Folded beside this thread: a long call has thousands of entries.
void SummaryDesk::read(const CallId &call)
{
    using Entries = Result<QList<JournalEntry>>;
    auto *watcher = new QFutureWatcher<CallState>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, call] {
        watcher->deleteLater();
        takeRead(call, watcher->future().resultCount() > 0 ? watcher->result() : CallState());
    });
    watcher->setFuture(m_journal.entriesOf(call.value).then(QtFuture::Launch::Async, [](const Entries &entries) {
        return entries ? foldCall(*entries).state : CallState();
    }));
}

// What is no longer kept is passed over: there is nothing to add to.
void SummaryDesk::takeRead(const CallId &call, const CallState &state)
{
    const QList<std::function<void()>> acts = m_beingRead.take(call);
    if (!m_hands.find(call)) {
        if (state.id != call || !state.isOver())
            return;
        m_past.insert(call);
        m_hands.restore(state);
    }
    for (const std::function<void()> &act : acts)
        act();
    letGo(call);
}

void SummaryDesk::letGo(const CallId &call)
{
    if (isBusyWith(call) || !m_past.remove(call))
        return;
    m_hands.forget(call);
}

void SummaryDesk::enqueue(const CallId &call)
{
    m_queue.append(call);
    m_hands.dispatch({call, now(), SummaryAsked{}, {}});
    startNext();
}

void SummaryDesk::startNext()
{
    while (m_client && m_making.value.isEmpty() && !m_queue.isEmpty()) {
        const CallId call = m_queue.takeFirst();
        const std::optional<CallState> state = m_hands.find(call);
        if (!state)
            continue;
        m_making = call;
        const QString language = QLocale().bcp47Name().section(u'-', 0, 0);
        m_client->summarize(*state, {areSummariesOn(m_preferences), m_preferences.summaryModel, language});
    }
}

void SummaryDesk::summarized(CallSummary summary)
{
    const std::optional<CallState> state = m_hands.find(m_making);
    if (!areSummariesOn(m_preferences)) // decided meanwhile
        return failed({.kind = Error::Kind::NotAllowed, .detail = u"summaries are switched off"_s});
    if (state && m_preferences.storageMode == StorageMode::Redacted)
        summary = redacted(std::move(summary), namesHeardIn(*state));
    finish(SummaryMade{std::move(summary)});
}

void SummaryDesk::failed(const Error &error)
{
    qCWarning(lcApi) << m_making << "could not be summed up:" << error.detail;
    finish(SummaryFailed{error});
}

void SummaryDesk::finish(CallEventPayload payload)
{
    const CallId call = std::exchange(m_making, {});
    m_hands.dispatch({call, now(), std::move(payload), {}});
    letGo(call);
    startNext();
}

void SummaryDesk::drop(const QString &number)
{
    const QString key = numberKey(number);
    QList<CallId> busy = m_queue;
    if (!m_making.value.isEmpty())
        busy.append(m_making);
    for (const CallId &call : std::as_const(busy)) {
        std::optional<CallState> state = m_hands.find(call);
        if (key.isEmpty() || !state || !speaksOf(*state, key))
            continue;
        m_queue.removeAll(call);
        if (m_making == call) {
            m_making = {};
            m_client.reset();
        }
        m_past.remove(call);
        m_hands.forget(call);
        state->isSummaryAsked = false;
        emit given(*state);
    }
    if (!m_client && m_settings.baseUrl.isValid())
        makeClient();
}

} // namespace callside
