// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Backend.h"

#include "app/Clock.h"
#include "app/Line.h"
#include "storage/ErrorLog.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace callside {

namespace {

// Short enough for an event id and an item id made from it, and never twice: 64 bits of the system's randomness.
CommandId newCommandId()
{
    return {QStringLiteral("op") + QString::number(QRandomGenerator::system()->generate64(), 36)};
}

void registerTypes()
{
    qRegisterMetaType<CallId>();
    qRegisterMetaType<CallState>();
    qRegisterMetaType<CallEvent>();
    qRegisterMetaType<QList<CallEvent>>();
    qRegisterMetaType<Task>();
    qRegisterMetaType<QList<Task>>();
    qRegisterMetaType<QList<CallOutcome>>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<NumberFindings>();
    qRegisterMetaType<EraseOutcome>();
    qRegisterMetaType<RetentionOutcome>();
    qRegisterMetaType<Hold>();
    qRegisterMetaType<LineStatus>();
    qRegisterMetaType<NotifyOperator::Notice>();
}

} // namespace

Backend::Backend(BackendSetup setup, QObject *parent)
    : QObject(parent)
    , m_settings(setup.settings)
    , m_wording(setup.wording)
    , m_otherwise(setup.session)
    , m_dataFolder(setup.dataFolder)
    , m_errorLogPath(ErrorLog::pathIn(setup.dataFolder))
    , m_board(std::make_shared<CallBoard>())
    , m_line(std::make_unique<Line>(std::move(setup), m_board))
{
    registerTypes();
    m_status = m_line->status(); // also whether it is practice: a window must not seem real for a moment
    m_lineThread.setObjectName(QStringLiteral("line"));
    m_line->moveToThread(&m_lineThread);
    connect(m_line.get(), &Line::changesPosted, this, &Backend::changesWaiting);
    connect(m_line.get(), &Line::pastCallChanged, this, &Backend::summaryChanged);
    connect(m_line.get(), &Line::noticeRaised, this, &Backend::noticeRaised);
    connect(m_line.get(), &Line::deskLoaded, this, &Backend::deskLoaded);
    connect(m_line.get(), &Line::taskMade, this, &Backend::taskMade);
    connect(m_line.get(), &Line::transferConfirmed, this, &Backend::transferConfirmed);
    connect(m_line.get(), &Line::costsRead, this, [this](const QHash<QString, qint64> &costsToday, bool areComplete) {
        m_costsToday = costsToday;
        m_areCostsComplete = areComplete;
        emit costsRead();
    });
    connect(&m_line->records(), &RecordsKeeper::numberFound, this, &Backend::numberFound);
    connect(&m_line->records(), &RecordsKeeper::numberErased, this, &Backend::numberErased);
    connect(&m_line->records(), &RecordsKeeper::numberFailed, this, &Backend::numberFailed);
    connect(&m_line->records(), &RecordsKeeper::held, this, &Backend::callHeld);
    connect(&m_line->records(), &RecordsKeeper::released, this, &Backend::callReleased);
    connect(&m_line->records(), &RecordsKeeper::holdFailed, this, &Backend::holdFailed);
    connect(&m_line->records(), &RecordsKeeper::retentionApplied, this, &Backend::retentionApplied);
    connect(m_line.get(), &Line::eventsRead, this, &Backend::eventsRead);
    connect(m_line.get(), &Line::testArrived, this, &Backend::testArrived);
    connect(m_line.get(), &Line::errorHappened, this, &Backend::errorHappened);
    connect(m_line.get(), &Line::statusChanged, this, [this](const LineStatus &status) {
        m_status = status;
        emit statusChanged(m_status);
    });
}

Backend::~Backend()
{
    stop();
}

void Backend::start()
{
    m_lineThread.start();
    QMetaObject::invokeMethod(m_line.get(), &Line::start);
}

void Backend::stop()
{
    if (!m_lineThread.isRunning())
        return;
    QMetaObject::invokeMethod(m_line.get(), &Line::stop, Qt::BlockingQueuedConnection);
    m_lineThread.quit();
    m_lineThread.wait();
}

QList<CallUpdate> Backend::takeChanges()
{
    return m_board->take();
}

QList<SessionConfig> Backend::sessionsInUse() const
{
    QList<SessionConfig> sessions;
    for (const WordingVersion &version : m_wording.current())
        sessions.append(sessionFor(version.prompt, {}, m_settings.model, version.id));
    if (sessions.isEmpty()) {
        sessions.append(m_otherwise);
        sessions.last().model = m_settings.model;
    }
    return sessions;
}

void Backend::askEvents(const CallId &call)
{
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), call] { line->askEvents(call); });
}

void Backend::keepError(const ApiErrorRecord &record)
{
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), record] { line->keepError(record); });
}

void Backend::findNumber(const QString &number)
{
    RecordsKeeper *records = &m_line->records();
    QMetaObject::invokeMethod(records, [records, number] { records->findNumber(number); });
}

void Backend::eraseNumber(const QString &number)
{
    RecordsKeeper *records = &m_line->records();
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), number] { line->dropSummaries(number); });
    QMetaObject::invokeMethod(records, [records, number] { records->eraseNumber(number); });
}

void Backend::holdCall(const Hold &hold)
{
    RecordsKeeper *records = &m_line->records();
    QMetaObject::invokeMethod(records, [records, hold] { records->hold(hold); });
}

void Backend::releaseCall(const QString &call)
{
    RecordsKeeper *records = &m_line->records();
    QMetaObject::invokeMethod(records, [records, call] { records->release(call); });
}

void Backend::setWording(const WordingBook &wording)
{
    m_wording = wording;
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), wording] { line->setWording(wording); });
}

void Backend::setCostReached(bool isReached)
{
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), isReached] { line->setCostReached(isReached); });
}

void Backend::setSettings(const Settings &settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), settings] { line->setSettings(settings); });
}

CommandId Backend::send(const CallId &call, const CommandId &command, CallEventPayload payload)
{
    const CallEvent event{call, now(), std::move(payload), {}};
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), event] { line->dispatch(event); });
    return command;
}

CommandId Backend::answer(const CallId &call)
{
    const CommandId command = newCommandId();
    return send(call, command, AnswerRequested{command});
}

CommandId Backend::decline(const CallId &call, int statusCode, const QString &by)
{
    const CommandId command = newCommandId();
    return send(call, command, DeclineRequested{command, statusCode, by});
}

CommandId Backend::steer(const CallId &call, const QString &text, bool actNow, const QString &by)
{
    const CommandId command = newCommandId();
    return send(call, command, SteerRequested{command, text, actNow, by});
}

CommandId Backend::say(const CallId &call, const QString &text, const QString &by)
{
    const CommandId command = newCommandId();
    return send(call, command, SayRequested{command, text, by});
}

CommandId Backend::stopTalking(const CallId &call, const QString &by)
{
    const CommandId command = newCommandId();
    return send(call, command, StopTalkingRequested{command, by});
}

CommandId Backend::refer(const CallId &call, const QString &target, const QString &by, const QString &name)
{
    const CommandId command = newCommandId();
    return send(call, command, ReferRequested{command, target, by, name});
}

CommandId Backend::endPolitely(const CallId &call, const QString &by)
{
    const CommandId command = newCommandId();
    return send(call, command, EndPolitelyRequested{command, by});
}

CommandId Backend::hangUp(const CallId &call, const QString &by)
{
    const CommandId command = newCommandId();
    return send(call, command, HangUpRequested{command, by});
}

CommandId Backend::hold(const CallId &call, bool isOn, const QString &by)
{
    const CommandId command = newCommandId();
    return send(call, command, HoldRequested{command, isOn, by});
}

CommandId Backend::acknowledge(const CallId &call, const QString &by)
{
    const CommandId command = newCommandId();
    return send(call, command, UrgencyAcknowledged{command, by});
}

CommandId Backend::clearUrgency(const CallId &call, const QString &by, const QString &reason)
{
    const CommandId command = newCommandId();
    return send(call, command, UrgencyCleared{command, by, reason});
}

void Backend::makeSummary(const CallId &call)
{
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), call] { line->makeSummary(call); });
}

void Backend::addToSummary(const CallId &call, CallEventPayload payload)
{
    const CallEvent event{call, now(), std::move(payload), {}};
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), event] { line->addToSummary(event); });
}

void Backend::acceptSummary(const CallId &call, const QString &by)
{
    addToSummary(call, SummaryAccepted{by});
}

void Backend::judgeDetail(const CallId &call, int index, HeardDetail::Certainty certainty, const QString &by)
{
    addToSummary(call, DetailJudged{index, certainty, by});
}

void Backend::takeSuggestion(const CallId &call, int index)
{
    addToSummary(call, SuggestionTaken{index});
}

void Backend::setPreferences(const Preferences &preferences)
{
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), preferences] { line->setPreferences(preferences); });
}

void Backend::keep(const JournalWrite &write)
{
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), write] { line->keepDesk(write); });
}

void Backend::deskLoaded(const QList<Task> &openTasks, const QList<CallOutcome> &outcomes)
{
    QList<Task> read = openTasks;
    read.removeIf([this](const Task &task) { return isKnown(task.id); });
    m_openTasks = read + m_openTasks; // what was added before the journal was read is newer
    for (const CallOutcome &outcome : outcomes) {
        if (!m_outcomes.contains(outcome.call))
            m_outcomes.insert(outcome.call, outcome);
    }
    emit tasksChanged();
}

bool Backend::isKnown(qint64 task) const
{
    const auto isMeant = [task](const Task &known) { return known.id == task; };
    return std::any_of(m_openTasks.cbegin(), m_openTasks.cend(), isMeant) ||
           std::any_of(m_doneTasks.cbegin(), m_doneTasks.cend(), isMeant);
}

// A call has one of a kind, however often its phone company says what led to it.
void Backend::taskMade(const Task &task)
{
    if (isKnown(task.id))
        return;
    m_openTasks.append(task);
    emit tasksChanged();
}

// Somebody has answered after all: there is nothing left to find out. By nobody, which says that it was by itself.
void Backend::transferConfirmed(const CallId &call, Moment at)
{
    const QList<qint64> answered{automaticTaskId(call.value, Task::Kind::UnconfirmedTransfer),
                                 automaticTaskId(call.value, Task::Kind::MissedCall)};
    const auto task = std::find_if(m_openTasks.cbegin(), m_openTasks.cend(),
                                   [&answered](const Task &open) { return answered.contains(open.id); });
    if (task == m_openTasks.cend())
        return;
    TaskChange change = callside::changeOf(*task);
    change.doneAt = at;
    change.doneBy.clear();
    changeTask(change);
}

void Backend::addTask(Task task)
{
    constexpr quint64 Positive = std::numeric_limits<qint64>::max();
    while (task.id <= 0)
        task.id = qint64(QRandomGenerator::system()->generate64() & Positive);
    if (task.createdAt == Moment{})
        task.createdAt = now();
    JournalWrite write;
    write.tasks = {task};
    keep(write);
    taskMade(task);
}

void Backend::changeTask(const TaskChange &change)
{
    JournalWrite write;
    write.taskChanges = {change};
    keep(write);
    const auto isMeant = [&](const Task &task) { return task.id == change.task; };
    auto found = std::find_if(m_openTasks.begin(), m_openTasks.end(), isMeant);
    if (found == m_openTasks.end()) {
        const auto done = std::find_if(m_doneTasks.begin(), m_doneTasks.end(), isMeant);
        if (done == m_doneTasks.end())
            return;
        m_openTasks.append(*done);
        m_doneTasks.erase(done);
        found = m_openTasks.end() - 1;
    }
    *found = changed(*found, change);
    if (!found->isOpen()) {
        m_doneTasks.append(*found);
        m_openTasks.erase(found);
    }
    std::stable_sort(m_openTasks.begin(), m_openTasks.end(),
                     [](const Task &a, const Task &b) { return a.createdAt < b.createdAt; });
    emit tasksChanged();
}

TaskChange Backend::changeOf(qint64 task) const
{
    for (const QList<Task> *tasks : {&m_openTasks, &m_doneTasks}) {
        for (const Task &candidate : *tasks) {
            if (candidate.id == task)
                return callside::changeOf(candidate);
        }
    }
    TaskChange unknown;
    unknown.task = task;
    return unknown;
}

CallOutcome Backend::outcomeOf(const CallId &call) const
{
    CallOutcome none;
    none.call = call.value;
    return m_outcomes.value(call.value, none);
}

void Backend::setOutcome(const CallOutcome &outcome)
{
    JournalWrite write;
    write.outcomes = {outcome};
    keep(write);
    m_outcomes.insert(outcome.call, outcome);
    emit outcomeChanged({outcome.call});
}

} // namespace callside
