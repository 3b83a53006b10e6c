// SPDX-License-Identifier: GPL-3.0-or-later
// Line's part in the start: recording or replay, the journal and what it tells, the intake of webhooks.
#include "app/Line.h"

#include "app/Clock.h"
#include "core/Logging.h"

namespace callside {

WebhookDesk::Intake Line::intakeOf(const Settings &settings)
{
    return {QHostAddress(settings.webhookAddress), settings.webhookPort, settings.webhookSecrets,
            settings.vonageNumber};
}

void Line::startReplay()
{
    m_status.replayBegan();
    m_replayer = std::make_unique<Replayer>();
    connect(m_replayer.get(), &Replayer::eventHappened, this, &Line::dispatch);
    connect(m_replayer.get(), &Replayer::finished, this, [](int unreadable) {
        qCInfo(lcApp) << "recording is at its end; lines that could not be read:" << unreadable;
    });
    if (const std::optional<Error> error = m_replayer->open(m_setup.replayFile))
        return m_status.replayFailed(*error);
    m_replayer->play();
}

void Line::startRecording()
{
    m_recorder = std::make_unique<Recorder>();
    if (m_setup.recordFile.isEmpty())
        return;
    if (const std::optional<Error> error = m_recorder->begin(m_setup.recordFile))
        qCWarning(lcApp) << "nothing is being recorded:" << error->detail;
}

void Line::startJournal()
{
    if (m_setup.dataFolder.isEmpty())
        m_status.keptNowhere();
    JournalSetup setup{m_setup.dataFolder};
    setup.storageMode = m_preferences.storageMode;
    m_journal = std::make_unique<JournalStore>(setup);
    connect(m_journal.get(), &JournalStore::loaded, this, &Line::journalLoaded);
    connect(m_journal.get(), &JournalStore::keepingFailed, &m_status, &LineStatusKeeper::keepingFailed);
    connect(m_journal.get(), &JournalStore::keepingRestored, &m_status, &LineStatusKeeper::keepingRestored);
    connect(m_journal.get(), &JournalStore::placeChanged, &m_status, &LineStatusKeeper::keptIn);
    startSummaries();
    m_journal->start();
    m_keeper.setJournal(m_journal.get());
    m_records.setJournal(m_journal.get());
}

void Line::startSummaries()
{
    SummaryDesk::Hands hands;
    hands.find = [this](const CallId &call) { return m_calls->find(call); };
    hands.restore = [this](const CallState &state) { m_calls->restore(state); };
    hands.dispatch = [this](const CallEvent &event) { dispatch(event); };
    hands.forget = [this](const CallId &call) { m_calls->forget(call); };
    m_summaries = std::make_unique<SummaryDesk>(std::move(hands), *m_journal);
    connect(m_summaries.get(), &SummaryDesk::given, this, &Line::pastCallChanged);
    m_summaries->setPreferences(m_preferences);
    m_summaries->setSettings(m_settings);
}

void Line::journalLoaded(const StartupRead &read)
{
    if (read.error)
        m_status.keepingFailed(*read.error);
    else
        m_status.keptIn(read.place);
    emit deskLoaded(read.openTasks, read.outcomes);
    emit costsRead(read.costsToday, read.areCostsComplete);
    restore(read);
    startDesk(read);
    m_records.begin();
}

void Line::restore(const StartupRead &read)
{
    const RestoredCalls restored = restoreCalls(read.liveEntries);
    if (restored.unreadable > 0)
        qCWarning(lcStore) << "journal entries that could not be read:" << restored.unreadable;
    m_status.tellAbsence(restored.calls);
    for (const CallState &call : restored.calls) {
        m_keeper.knowTasksOf(call);
        m_calls->restore(call);
        qCInfo(lcApp) << call.id << "was unfinished when the program last ended";
        dispatch({call.id, now(), ConsoleRestarted{}, {}});
        for (RedFlagHeard &heard : m_words.missed(call))
            dispatch({call.id, now(), std::move(heard), {}});
    }
}

void Line::startDesk(const StartupRead &read)
{
    WebhookDesk::Setup setup;
    setup.intake = intakeOf(m_settings);
    setup.meeting = meeting();
    setup.known = read.known;
    setup.callersToday = read.callersToday;
    setup.provider = providers();
    for (const CallState &call : m_calls->all()) {
        if (call.provider.isKnown)
            setup.brought.append(call);
    }
    m_desk = std::make_unique<WebhookDesk>(std::move(setup), *m_journal);
    m_deskThread = std::make_unique<QThread>();
    m_deskThread->setObjectName(QStringLiteral("intake"));
    m_desk->moveToThread(m_deskThread.get());
    connect(m_deskThread.get(), &QThread::started, m_desk.get(), &WebhookDesk::start);
    connectDesk();
    m_deskThread->start();
}

void Line::connectDesk()
{
    connect(m_desk.get(), &WebhookDesk::callOffered, this, &Line::callOffered);
    connect(m_desk.get(), &WebhookDesk::callHeard, this, &Line::callHeard);
    connect(m_desk.get(), &WebhookDesk::taskOwed, &m_keeper, &CallKeeper::taskKept);
    connect(m_desk.get(), &WebhookDesk::testArrived, this, &Line::testArrived);
    connect(m_desk.get(), &WebhookDesk::listening, &m_status, &LineStatusKeeper::intakeListens);
    connect(m_desk.get(), &WebhookDesk::failed, this, [this](const Error &error) {
        m_status.intakeFailed(m_settings.webhookAddress, m_settings.webhookPort, error);
    });
    connect(m_desk.get(), &WebhookDesk::refused, &m_status, &LineStatusKeeper::intakeRefused);
}

// Without a key the assistant answers no call.
ProviderSettings Line::providers() const
{
    ProviderSettings settings = m_settings.provider;
    if (m_settings.apiKey.isEmpty())
        settings.sipAddress.clear();
    return settings;
}

void Line::startMoving()
{
    m_mover = std::make_unique<ProviderMover>(m_settings.provider);
    m_mover->setOwnNumber(m_settings.vonageNumber);
    m_effects->setMover([this](const CallId &call, const MoveCall &wish) {
        const bool isAsked = m_mover->move(call, wish);
        if (isAsked)
            m_moves.insert({call.value, wish.command.value});
        return isAsked;
    });
    connect(m_mover.get(), &ProviderMover::commandAnswered, this, &Line::dispatch);
    connect(m_mover.get(), &ProviderMover::callRead, this, &Line::callRead);
}

} // namespace callside
