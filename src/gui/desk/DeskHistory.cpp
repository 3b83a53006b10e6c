// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskHistory.h"

#include "app/Backend.h"
#include "app/CallRecord.h"
#include "app/DeskPreferences.h"
#include "app/DeskWording.h"
#include "gui/console/CallConsole.h"
#include "gui/desk/DeskWho.h"
#include "gui/history/FiguresView.h"
#include "gui/history/HistoryCall.h"
#include "gui/history/HistoryView.h"
#include "gui/tasks/EndOfDay.h"
#include "gui/wording/WordingText.h"
#include "storage/HistoryFold.h"

#include <QDir>
#include <QFileDialog>
#include <QFuture>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr auto RowsAreMadeAfter = 2s;
constexpr auto AutomaticTaskTime = 30min;
constexpr auto TasksDueNotice = "tasksDue"_L1;
constexpr auto FiguresNotice = "figuresExport"_L1;
constexpr auto HoldNotice = "legalHold"_L1;

PastCall pastCallFrom(const HistoryRecord &record)
{
    return {eventsOf(record.entries), foldCall(record.entries).state, record.outcome, record.tasks, record.hold};
}

// One that the program made, and to which nobody gave a time, has waited long enough then.
Moment remindedAt(const Task &task)
{
    const bool isLeftAlone = task.dueAt == Moment{} && task.createdBy.isEmpty();
    return isLeftAlone ? task.createdAt + AutomaticTaskTime : task.dueAt;
}

} // namespace

DeskHistory::DeskHistory(CallConsole &console, const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_backend(parts.backend)
    , m_preferences(parts.preferences)
    , m_parts(parts)
    , m_guard([](Permission, AuditAction, const CallId &, const QString &) { return true; })
    , m_isAllowed([](Permission) { return true; })
{
    m_newer.setSingleShot(true);
    m_newer.setInterval(RowsAreMadeAfter);
    connect(&m_newer, &QTimer::timeout, this, [this] {
        if (m_history && m_history->isVisible())
            m_history->noteNewer();
        if (m_figures && m_figures->isVisible())
            m_figures->refresh();
    });
    connect(&m_console, &CallConsole::endOfDayWanted, this, &DeskHistory::openEndOfDay);
    connect(&m_console, &CallConsole::noticeActionWanted, this, [this](const QString &id) {
        if (id == TasksDueNotice)
            openEndOfDay();
    });
    connect(&m_backend, &Backend::tasksChanged, this, [this] {
        if (m_endOfDay)
            m_endOfDay->showTasks(m_backend.openTasks());
        remind();
    });
    connect(&m_backend, &Backend::statusChanged, this, &DeskHistory::statusChanged);
    connect(&m_backend, &Backend::outcomeChanged, this, [this](const CallId &call) {
        if (m_history)
            m_history->outcomeChanged(m_backend.outcomeOf(call));
    });
    connect(&m_preferences, &DeskPreferences::changed, this, [this] {
        if (m_history)
            m_history->setPreferences(m_preferences.now());
    });
    connectHolds();
    if (m_backend.dataFolder().isEmpty())
        return; // nothing is kept, so there is nothing to read
    m_console.addPage(DeskPage::History, [this](QWidget *page) { return makeHistory(page); });
    m_console.addPage(DeskPage::Figures, [this](QWidget *page) { return makeFigures(page); });
    statusChanged(m_backend.status());
}

DeskHistory::~DeskHistory() = default;

void DeskHistory::setPermissions(std::function<bool(Permission)> isAllowed)
{
    m_isAllowed = std::move(isAllowed);
    if (m_history)
        showPermissions();
    if (m_figures)
        m_figures->setAllowed(m_isAllowed(Permission::SeeFigures));
    m_searched.clear();
    if (m_export)
        m_export->leave();
}

void DeskHistory::statusChanged(const LineStatus &status)
{
    if (status.keepingPath.isEmpty() || status.keepingPath == m_path)
        return;
    m_path = status.keepingPath;
    if (m_reader)
        m_reader->setPath(m_path);
    if (m_history && m_history->isVisible())
        m_history->refresh();
    if (m_figures && m_figures->isVisible())
        m_figures->refresh();
}

HistoryReader &DeskHistory::reader()
{
    if (!m_reader) {
        m_reader = std::make_unique<HistoryReader>();
        m_reader->setPath(m_path);
        connectReader();
    }
    return *m_reader;
}

void DeskHistory::connectReader()
{
    connect(m_reader.get(), &HistoryReader::pageRead, this, [this](quint64, const HistoryPage &page) {
        if (m_history)
            m_history->takePage(page);
    });
    connect(m_reader.get(), &HistoryReader::countRead, this, [this](quint64, int count) {
        if (m_history)
            m_history->takeCount(count);
    });
    connect(m_reader.get(), &HistoryReader::choicesRead, this, [this](quint64, const HistoryChoices &choices) {
        if (m_history)
            m_history->takeChoices(choices);
    });
    connect(m_reader.get(), &HistoryReader::recordRead, this,
            [this](quint64, const QString &call, const HistoryRecord &record) { takeRecord(call, record); });
    connect(m_reader.get(), &HistoryReader::figuresRead, this, [this](quint64, const Figures &figures) {
        if (m_figures)
            m_figures->takeFigures(figures);
    });
    connect(m_reader.get(), &HistoryReader::failed, this, [this](quint64 request) { failed(request); });
}

void DeskHistory::failed(quint64 request)
{
    if (m_history && request == m_pageRequest)
        m_history->takePageFailure();
    if (m_history && request == m_callRequest)
        m_history->takeCallFailure();
    if (m_figures && request == m_figuresRequest)
        m_figures->takeFailure();
}

PageView *DeskHistory::makeHistory(QWidget *parent)
{
    m_history = new HistoryView(parent);
    m_history->setPreferences(m_preferences.now());
    m_history->setNow(m_now);
    if (m_parts.wording)
        m_history->setWordingNames(
            [this](const QString &version) { return WordingText::versionName(m_parts.wording->now(), version); });
    showPermissions();
    connect(m_history, &HistoryView::pageWanted, this, &DeskHistory::askPage);
    connect(m_history, &HistoryView::countWanted, this,
            [this](const HistoryQuery &query) { reader().readCount(query); });
    connect(m_history, &HistoryView::choicesWanted, this, [this] { reader().readChoices(); });
    connect(m_history, &HistoryView::callWanted, this, &DeskHistory::askCall);
    connect(m_history, &HistoryView::exportWanted, this, &DeskHistory::openExport);
    connect(m_history, &HistoryView::textPercentWanted, &m_console, &CallConsole::textPercentWanted);
    connect(m_history, &HistoryView::outcomeChosen, this, &DeskHistory::keepOutcome);
    connect(m_history, &HistoryView::taskWanted, this, &DeskHistory::keepTask);
    connect(m_history, &HistoryView::summaryWanted, this, &DeskHistory::summaryWanted);
    connect(m_history, &HistoryView::holdWanted, this, &DeskHistory::hold);
    connect(m_history, &HistoryView::releaseWanted, this, &DeskHistory::release);
    return m_history;
}

// What is refused is shown again as it is kept.
void DeskHistory::keepOutcome(CallOutcome outcome)
{
    if (!m_guard(Permission::KeepRecords, AuditAction::OutcomeKept, {outcome.call}, {}))
        return m_history->refresh();
    outcome.by = nameAtDesk(m_parts);
    outcome.at = m_now;
    m_backend.setOutcome(outcome);
}

void DeskHistory::keepTask(Task task)
{
    if (!m_guard(Permission::KeepRecords, AuditAction::TaskMade, {task.call}, {}))
        return;
    task.createdBy = nameAtDesk(m_parts);
    m_backend.addTask(task);
}

void DeskHistory::hold(const QString &call, const QString &reason)
{
    if (m_guard(Permission::EraseRecords, AuditAction::LegalHoldChanged, {call}, u"on"_s))
        m_backend.holdCall({call, reason, nameAtDesk(m_parts), m_now});
}

void DeskHistory::release(const QString &call)
{
    if (m_guard(Permission::EraseRecords, AuditAction::LegalHoldChanged, {call}, u"off"_s))
        m_backend.releaseCall(call);
}

void DeskHistory::connectHolds()
{
    connect(&m_backend, &Backend::callHeld, this, [this](const Hold &hold) {
        if (m_history)
            m_history->holdChanged(hold.call, hold);
    });
    connect(&m_backend, &Backend::callReleased, this, [this](const QString &call) {
        if (m_history)
            m_history->holdChanged(call, {});
    });
    connect(&m_backend, &Backend::holdFailed, this, [this] {
        m_console.addNotice({QString(HoldNotice), Tone::Danger, tr("The legal hold could not be changed."),
                             tr("The call is as it was. See whether the disk is full, and try again.")});
    });
}

void DeskHistory::showPermissions()
{
    m_history->setExportAllowed(m_isAllowed(Permission::ExportCalls));
    m_history->setHoldAllowed(m_isAllowed(Permission::EraseRecords));
}

PageView *DeskHistory::makeFigures(QWidget *parent)
{
    m_figures = new FiguresView(parent);
    m_figures->setNow(m_now);
    m_figures->setAllowed(m_isAllowed(Permission::SeeFigures));
    connect(m_figures, &FiguresView::figuresWanted, this, [this](const FigurePeriod &period) {
        m_figuresRequest = reader().readFigures(period, QTimeZone::systemTimeZone());
    });
    connect(m_figures, &FiguresView::exportWanted, this, &DeskHistory::exportFigures);
    return m_figures;
}

void DeskHistory::askPage(const HistoryQuery &query)
{
    const bool isSearch = !query.text.isEmpty() && query.text != m_searched; // shown anew it is the same one
    if (isSearch && !m_guard(Permission::OpenHistory, AuditAction::Searched, {}, {})) {
        m_history->takePageFailure();
        return;
    }
    m_searched = query.text;
    m_pageRequest = reader().readPage(query);
}

void DeskHistory::askCall(const QString &call)
{
    m_wantedCall = call;
    if (m_guard(Permission::OpenHistory, AuditAction::TranscriptOpened, {call}, {}))
        m_callRequest = reader().readRecord(call);
    else
        m_history->takeCallFailure();
}

// A long call takes a while to be put together: beside the window.
void DeskHistory::takeRecord(const QString &call, const HistoryRecord &record)
{
    QtFuture::makeReadyFuture(record)
        .then(QtFuture::Launch::Async, [](const HistoryRecord &read) { return pastCallFrom(read); })
        .then(this, [this, call](PastCall past) {
            if (!m_history || call != m_wantedCall)
                return;
            const CallOutcome known = m_backend.outcomeOf({call}); // may be on its way to the disk
            if (known.at > past.outcome.at)
                past.outcome = known;
            m_history->takeCall(call, past);
        });
}

void DeskHistory::openExport(const QString &call, int count)
{
    if (!m_isAllowed(Permission::ExportCalls)) {
        m_guard(Permission::ExportCalls, AuditAction::Exported, {call}, {}); // says why not
        return;
    }
    if (!m_export)
        m_export = new HistoryExport(m_console.window());
    m_export->openFor(exportWish(call, count));
}

HistoryExportWish DeskHistory::exportWish(const QString &call, int count) const
{
    HistoryExportWish wish;
    wish.call = call;
    wish.query = m_history->query();
    wish.count = count;
    wish.journalPath = m_path;
    wish.exportedBy = nameAtDesk(m_parts);
    wish.centre = m_preferences.now().centre.name;
    wish.canBeUnredacted = m_isAllowed(Permission::ExportUnredacted);
    wish.record = exportRecord(m_parts, {call});
    return wish;
}

void DeskHistory::exportFigures(const QByteArray &csv, const QString &fileName)
{
    if (!m_guard(Permission::SeeFigures, AuditAction::Exported, {}, u"figures"_s))
        return;
    auto *dialog = new QFileDialog(&m_console, tr("Where to"));
    dialog->setObjectName(u"figuresExportPlace"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, csv](const QString &path) { writeFigures(csv, path); });
    dialog->open();
}

void DeskHistory::writeFigures(const QByteArray &csv, const QString &path)
{
    QSaveFile file(path); // a few kilobytes
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    const QString id = FiguresNotice;
    if (isWritten)
        m_console.addNotice({id, Tone::Good, tr("The figures were saved."), QDir::toNativeSeparators(path)});
    else
        m_console.addNotice({id, Tone::Warning, tr("The figures could not be saved."),
                             tr("Choose another place, or see whether the disk is full.")});
}

void DeskHistory::showSummary(const CallState &state)
{
    if (m_history)
        m_history->showSummary(state);
}

void DeskHistory::follow(const QList<CallUpdate> &updates)
{
    for (const CallUpdate &update : updates) {
        if (update.state.isOver() && update.changes.testFlag(CallChange::Details))
            showSummary(update.state);
    }
    const bool hasEnded = std::any_of(updates.cbegin(), updates.cend(), [](const CallUpdate &update) {
        return update.state.isOver() && update.changes.testFlag(CallChange::Phase);
    });
    if (hasEnded)
        m_newer.start();
}

void DeskHistory::setNow(Moment now)
{
    m_now = now;
    if (m_history)
        m_history->setNow(now);
    if (m_figures)
        m_figures->setNow(now);
    remind();
}

// Tells once of each task that has become due; the banner goes with the last of them.
void DeskHistory::remind()
{
    if (m_now == Moment{})
        return;
    QSet<qint64> due;
    for (const Task &task : m_backend.openTasks()) {
        if (const Moment at = remindedAt(task); at != Moment{} && at <= m_now)
            due.insert(task.id);
    }
    if (due == m_due)
        return;
    const bool hasNew = !(due - m_due).isEmpty();
    m_due = due;
    if (due.isEmpty())
        return m_console.dropNotice(TasksDueNotice);
    if (!hasNew)
        return;
    m_console.addNotice({TasksDueNotice, Tone::Warning, tr("%n task(s) due now", nullptr, int(due.size())),
                         tr("Somebody is waiting for an answer from the desk."), tr("Go through them")});
    emit reminderWanted();
}

void DeskHistory::openEndOfDay()
{
    if (!m_endOfDay) {
        m_endOfDay = new EndOfDay(m_console.window());
        connect(m_endOfDay, &EndOfDay::taskDone, &m_console, &CallConsole::taskDone);
        connect(m_endOfDay, &EndOfDay::taskNoteChanged, &m_console, &CallConsole::taskNoteChanged);
        connect(m_endOfDay, &EndOfDay::taskPutOff, this, &DeskHistory::putOff);
        connect(m_endOfDay, &EndOfDay::callWanted, &m_console, &CallConsole::selectCall);
    }
    m_endOfDay->begin(m_backend.openTasks(), m_now);
}

void DeskHistory::putOff(qint64 task, Moment until)
{
    if (!m_guard(Permission::KeepRecords, AuditAction::TaskMade, {}, u"put-off"_s))
        return m_endOfDay->showTasks(m_backend.openTasks());
    TaskChange change = m_backend.changeOf(task);
    change.dueAt = until;
    m_backend.changeTask(change);
}

} // namespace callside
