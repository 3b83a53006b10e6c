// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Line.h"

#include "app/CallRecord.h"
#include "app/Clock.h"
#include "core/Logging.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <algorithm>

namespace callside {

using namespace std::chrono_literals;

namespace {

constexpr auto PostEvery = 16ms;    // a changed call reaches the window within a frame
constexpr auto CloseLimit = 3000ms; // for what is not on disk yet when the program ends
constexpr auto LateNewsFor = 10min; // a phone company tells the end, and some minutes later the price

LineStatus statusOf(const BackendSetup &setup)
{
    LineStatus status;
    status.mode = setup.preferences.mode;
    status.modeUntil = setup.preferences.modeUntil;
    status.isPractice = setup.isPractice;
    status.isReplay = !setup.replayFile.isEmpty();
    return status;
}

} // namespace

Line::Line(BackendSetup setup, std::shared_ptr<CallBoard> board)
    : m_setup(std::move(setup))
    , m_board(std::move(board))
    , m_status(statusOf(m_setup), this)
    , m_keeper(this)
    , m_records(this)
    , m_settings(m_setup.settings)
    , m_preferences(m_setup.preferences)
    , m_wording(m_setup.wording)
{
    m_words.setFlags(m_preferences.redFlags);
    m_records.setPreferences(m_preferences);
    m_records.setAnyCallLive([this] {
        const QList<CallState> calls = m_calls ? m_calls->all() : QList<CallState>();
        return std::any_of(calls.begin(), calls.end(), [](const CallState &call) { return !call.isOver(); });
    });
    connect(&m_status, &LineStatusKeeper::changed, this, &Line::statusChanged);
    connect(&m_status, &LineStatusKeeper::assistantJudged, this, &Line::tellDesk);
    connect(&m_keeper, &CallKeeper::taskMade, this, &Line::taskMade);
    connect(&m_keeper, &CallKeeper::transferConfirmed, this, &Line::transferConfirmed);
}

Line::~Line() = default;

void Line::start()
{
    m_calls = std::make_unique<CallStore>();
    m_postTimer = std::make_unique<QTimer>();
    m_postTimer->setSingleShot(true);
    m_postTimer->setTimerType(Qt::PreciseTimer);
    connect(m_postTimer.get(), &QTimer::timeout, this, &Line::postChanges);
    connect(m_calls.get(), &CallStore::eventReduced, this, &Line::eventReduced);
    if (m_status.now().isReplay)
        return startReplay();

    startRecording();
    m_errorLog = std::make_unique<ErrorLog>(m_setup.dataFolder);
    m_effects = std::make_unique<EffectRunner>(service());
    startMoving();
    connect(m_calls.get(), &CallStore::effectRaised, this,
            [this](const CallId &call, const Effect &effect) { m_errors.sent(call, effect); });
    connect(m_calls.get(), &CallStore::effectRaised, m_effects.get(), &EffectRunner::perform);
    connect(m_effects.get(), &EffectRunner::eventHappened, this, &Line::dispatch);
    connect(m_effects.get(), &EffectRunner::noticeRaised, this, &Line::noticeRaised);
    connect(m_effects.get(), &EffectRunner::messageSent, this,
            [this](const CallId &call, const QJsonObject &message) { m_recorder->recordSent(call, message); });
    startJournal();
}

void Line::stop()
{
    if (m_deskThread) {
        QMetaObject::invokeMethod(m_desk.get(), &WebhookDesk::stop, Qt::BlockingQueuedConnection);
        m_deskThread->quit();
        m_deskThread->wait();
        m_desk.reset();
        m_deskThread.reset();
    }
    m_summaries.reset();
    m_replayer.reset();
    m_mover.reset();
    m_effects.reset();
    m_calls.reset();
    m_postTimer.reset();
    m_recorder.reset();
    m_keeper.setJournal(nullptr);
    m_records.setJournal(nullptr);
    if (m_journal && !m_journal->close(CloseLimit))
        qCWarning(lcStore) << "the last events could not be written";
    m_journal.reset();
    m_errorLog.reset();
    // Links and timers may be let go of from within their own signals, so they are deleted later: now, with what they
    // let go of in turn.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Line::dispatch(const CallEvent &event)
{
    if (m_calls)
        m_calls->dispatch(event);
}

void Line::setPreferences(const Preferences &preferences)
{
    if (preferences.redFlags != m_preferences.redFlags)
        watchFor(preferences.redFlags);
    m_preferences = preferences;
    m_records.setPreferences(preferences);
    if (m_summaries)
        m_summaries->setPreferences(preferences);
    takeMeeting();
    m_status.setMode(preferences.mode, preferences.modeUntil);
}

void Line::setWording(const WordingBook &wording)
{
    m_wording = wording;
    takeMeeting();
}

void Line::setCostReached(bool isReached)
{
    m_isCostReached = isReached;
    takeMeeting();
}

void Line::setSettings(const Settings &settings)
{
    const Settings before = std::exchange(m_settings, settings);
    if (m_effects)
        m_effects->setService(service());
    if (m_mover) {
        m_mover->setSettings(settings.provider);
        m_mover->setOwnNumber(settings.vonageNumber);
    }
    if (m_summaries)
        m_summaries->setSettings(settings);
    if (before.apiKey != settings.apiKey || before.projectId != settings.projectId ||
        before.baseUrl != settings.baseUrl)
        m_status.assistantChanged();
    if (before.webhookSecrets != settings.webhookSecrets || before.provider != settings.provider)
        m_status.trustChanged();
    takeMeeting();
    if (!m_desk)
        return;
    QMetaObject::invokeMethod(m_desk.get(), [desk = m_desk.get(), provider = providers()] {
        desk->setProvider(provider);
        desk->setAssistantReachable(true); // it may be another key
    });
    const WebhookDesk::Intake intake = intakeOf(settings);
    const bool hasMoved =
        before.webhookAddress != settings.webhookAddress || before.webhookPort != settings.webhookPort;
    if (hasMoved)
        m_status.intakeStarts();
    QMetaObject::invokeMethod(m_desk.get(), [desk = m_desk.get(), intake] { desk->setIntake(intake); });
}

EffectRunner::Setup Line::service() const
{
    EffectRunner::Setup setup{m_settings.baseUrl, ApiIdentity(m_settings.apiKey, m_settings.projectId), {}};
    setup.realtimeUrl = [settings = m_settings](const CallId &call) { return settings.realtimeUrl(call); };
    return setup;
}

// How calls that come from now on are met.
Meeting Line::meeting() const
{
    Meeting meeting = meetingOf(m_preferences);
    meeting.isCostReached = m_isCostReached;
    meeting.wording = m_wording;
    meeting.model = m_settings.model;
    meeting.otherwise = m_setup.session;
    meeting.otherwise.model = m_settings.model;
    return meeting;
}

void Line::takeMeeting()
{
    if (!m_desk)
        return;
    QMetaObject::invokeMethod(m_desk.get(), [desk = m_desk.get(), meeting = meeting()] { desk->setMeeting(meeting); });
}

// Holds at once, also for what has been said already.
void Line::watchFor(const QList<RedFlag> &flags)
{
    m_words.setFlags(flags);
    if (!m_calls || m_status.now().isReplay)
        return;
    for (const CallState &call : m_calls->all()) {
        if (call.isOver())
            continue;
        for (RedFlagHeard &heard : m_words.missed(call))
            dispatch({call.id, now(), std::move(heard), {}});
    }
}

void Line::keepDesk(const JournalWrite &write)
{
    if (!m_status.now().isReplay)
        m_keeper.keepDesk(write);
}

void Line::askEvents(const CallId &call)
{
    if (!m_journal)
        return emit eventsRead(call, {});
    using Entries = Result<QList<JournalEntry>>;
    auto *watcher = new QFutureWatcher<QList<CallEvent>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, call] {
        watcher->deleteLater();
        const bool isRead = watcher->future().resultCount() > 0;
        emit eventsRead(call, isRead ? watcher->result() : QList<CallEvent>());
    });
    // Made out of the entries beside this thread: a long call has thousands.
    watcher->setFuture(m_journal->entriesOf(call.value).then(QtFuture::Launch::Async, [](const Entries &entries) {
        return entries ? eventsOf(*entries) : QList<CallEvent>();
    }));
}

void Line::keepError(const ApiErrorRecord &record)
{
    if (!m_errorLog)
        return;
    m_errorLog->append(record);
    emit errorHappened(record.error);
}

void Line::makeSummary(const CallId &call)
{
    if (m_summaries)
        m_summaries->ask(call);
}

void Line::addToSummary(const CallEvent &event)
{
    if (m_summaries)
        m_summaries->add(event);
}

void Line::dropSummaries(const QString &number)
{
    if (m_summaries)
        m_summaries->drop(number);
}

// A call that a phone company was bringing, and that was given up a moment before OpenAI told of it after all: then it
// is a call of its own.
void Line::callOffered(const CallEvent &event)
{
    const CallId service = std::get<CallOffered>(event.payload).service;
    const std::optional<CallState> brought = service.value.isEmpty() ? std::nullopt : m_calls->find(event.call);
    if (service.value.isEmpty() || (brought && brought->phase == Phase::Arriving))
        return dispatch(event);
    CallEvent own = event;
    own.call = service;
    std::get<CallOffered>(own.payload).service = {};
    qCInfo(lcApp) << event.call << "had been given up;" << own.call << "is a call of its own";
    if (brought)
        m_keeper.keepRow(*brought); // the intake took it for a call that has come
    m_keeper.keepEvent(own);
    dispatch(own);
}

// Of a call that was over long ago, or before the program was started, the history tells from the journal. A task that
// asks whether the caller reached somebody is answered here.
void Line::callHeard(const CallEvent &event)
{
    dispatch(event);
    const auto *told = std::get_if<ProviderTold>(&event.payload);
    if (!told || !m_calls || m_calls->find(event.call))
        return;
    ProviderTrail trail;
    trail.add(told->fact);
    const ProviderOutcome::Transfer transfer = outcomeOf(trail).transfer;
    const bool hasTalked =
        transfer == ProviderOutcome::Transfer::Ended && told->fact.state == ProviderFact::State::Completed;
    if (transfer == ProviderOutcome::Transfer::Answered || hasTalked)
        emit transferConfirmed(event.call, event.at);
}

// Unlike what the desk heard, this is not kept yet.
void Line::callRead(const CallEvent &event)
{
    m_keeper.keepEvent(event);
    dispatch(event);
}

void Line::eventReduced(const CallEvent &event, const CallState &state, CallChanges changes)
{
    if (m_recorder)
        m_recorder->record(event);
    // The row of a call of the past stays: it may know less by now than it did.
    const bool isPast = m_summaries && m_summaries->isPast(event.call);
    m_keeper.keep(event, state, isPast ? CallChanges{} : changes);
    followProvider(event, state, changes);
    if (!isPhoneCompanys(event))
        m_status.judgeAssistant(event);
    if (const std::optional<ApiErrorRecord> record = m_errors.errorIn(event))
        keepError(*record);
    watchWords(event, state);
    if (changes == CallChanges{})
        return;
    if (m_summaries && state.isOver() && changes.testFlag(CallChange::Phase))
        m_summaries->callEnded(state);
    if (isPast)
        return emit pastCallChanged(state);
    m_dirty[event.call] |= changes;
    if (!m_postTimer->isActive())
        m_postTimer->start(PostEvery);
}

void Line::watchWords(const CallEvent &event, const CallState &state)
{
    const auto *server = std::get_if<ServerEvent>(&event.payload);
    if (!server)
        return;
    if (!m_status.now().isReplay && !state.isOver()) { // a recording has them
        for (RedFlagHeard &heard : m_words.heard(*server, state))
            dispatch({event.call, event.at, std::move(heard), {}});
    }
    const auto *strange = std::get_if<server::UnknownEvent>(server);
    if (strange && m_strangeTypes.size() < 64 && !m_strangeTypes.contains(strange->type)) {
        m_strangeTypes.insert(strange->type);
        qCInfo(lcRealtime) << event.call << "server event of a type that we do not know:" << strange->type.left(64);
    }
}

// Whether it is a phone company's answer to being asked to move a call.
bool Line::isPhoneCompanys(const CallEvent &event)
{
    const auto *succeeded = std::get_if<CommandSucceeded>(&event.payload);
    const auto *failed = std::get_if<CommandFailed>(&event.payload);
    if (!succeeded && !failed)
        return false;
    return m_moves.remove({event.call.value, succeeded ? succeeded->command.value : failed->command.value});
}

void Line::followProvider(const CallEvent &event, const CallState &state, CallChanges changes)
{
    if (!state.provider.isKnown || !m_desk)
        return;
    if (state.phase == Phase::Rejecting && changes.testFlag(CallChange::Phase)) {
        QMetaObject::invokeMethod(m_desk.get(), [desk = m_desk.get(), call = state.id] { desk->setDeclined(call); });
    }
    if (state.isOver() && changes.testFlag(CallChange::Phase))
        QMetaObject::invokeMethod(m_desk.get(), [desk = m_desk.get(), call = state.id] { desk->setOver(call); });
    const bool isTold = std::holds_alternative<ProviderTold>(event.payload);
    const bool isPriceMissing = state.provider.provider == Provider::Twilio; // Vonage tells it with the end
    if (isTold && changes != CallChanges{} && isPriceMissing && m_mover && outcomeOf(state.provider.trail).isOver)
        m_mover->readLater(state.id, state.provider);
}

// Each failure: it is believed for a while.
void Line::tellDesk(bool isReachable)
{
    if (m_desk)
        QMetaObject::invokeMethod(m_desk.get(),
                                  [desk = m_desk.get(), isReachable] { desk->setAssistantReachable(isReachable); });
}

// The window and the journal have it now.
void Line::letGo(const CallState &state)
{
    if (m_effects)
        m_effects->forget(state.id);
    if (m_summaries && m_summaries->isBusyWith(state.id))
        return;
    if (!state.provider.isKnown)
        return m_calls->forget(state.id);
    if (!m_lateNews.contains(state.id))
        m_lateNews.insert(state.id, now());
    m_lateNews.removeIf([this](const auto &entry) {
        const bool isLong = now() - entry.value() > LateNewsFor;
        if (isLong)
            m_calls->forget(entry.key());
        return isLong;
    });
}

void Line::postChanges()
{
    QList<CallUpdate> updates;
    for (auto changed = m_dirty.cbegin(); changed != m_dirty.cend(); ++changed) {
        const std::optional<CallState> state = m_calls->find(changed.key());
        if (!state)
            continue;
        updates.append({*state, changed.value()});
        if (state->isOver())
            letGo(*state);
    }
    m_dirty.clear();
    if (m_board->post(updates))
        emit changesPosted();
}

} // namespace callside
