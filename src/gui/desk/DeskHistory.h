// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AuditEntry.h"
#include "core/Role.h"
#include "gui/calls/CallSummaryView.h"
#include "gui/desk/DeskParts.h"
#include "gui/history/HistoryExport.h"
#include "storage/HistoryReader.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace callside {

class CallConsole;
class EndOfDay;
class FiguresView;
class PageView;
class HistoryView;
struct CallUpdate;
struct LineStatus;

// Joins the pages of past calls and of figures, and the end of the day's list, to one console and its backend. Pages,
// and the thread that reads for them, are made when they are first wanted. The console lives longer.
class DeskHistory : public QObject
{
    Q_OBJECT

public:
    // Whether it may be done, asked (and put into the audit trail) before it is done.
    using Guard =
        std::function<bool(Permission permission, AuditAction action, const CallId &call, const QString &about)>;

    DeskHistory(CallConsole &console, const DeskParts &parts, QObject *parent = nullptr);
    ~DeskHistory() override;

    // Everything is allowed, and nothing recorded, unless these are set. An export is put into the trail before it is
    // written, too, where there is one.
    void setGuard(Guard guard) { m_guard = std::move(guard); }
    // What is asked without an entry in the trail, for showing what can be done. Set again when it has changed: then
    // nobody finishes an export that somebody else has begun.
    void setPermissions(std::function<bool(Permission)> isAllowed);

    void follow(const QList<CallUpdate> &updates);
    void setNow(Moment now);
    void openEndOfDay();
    // Of any call, as it is now.
    void showSummary(const CallState &state);

signals:
    void summaryWanted(const callside::SummaryWish &wish);
    // A task has become due: its banner stands, and somebody should hear of it.
    void reminderWanted();

private:
    PageView *makeHistory(QWidget *parent);
    PageView *makeFigures(QWidget *parent);
    HistoryReader &reader();
    void connectReader();
    void askPage(const HistoryQuery &query);
    void askCall(const QString &call);
    void takeRecord(const QString &call, const HistoryRecord &record);
    void failed(quint64 request);
    void openExport(const QString &call, int count);
    HistoryExportWish exportWish(const QString &call, int count) const;
    void exportFigures(const QByteArray &csv, const QString &fileName);
    void writeFigures(const QByteArray &csv, const QString &path);
    void putOff(qint64 task, Moment until);
    void remind();
    void connectHolds();
    void showPermissions();
    void statusChanged(const LineStatus &status);
    void keepOutcome(CallOutcome outcome);
    void keepTask(Task task);
    void hold(const QString &call, const QString &reason);
    void release(const QString &call);

    CallConsole &m_console;
    Backend &m_backend;
    DeskPreferences &m_preferences;
    const DeskParts m_parts;
    Guard m_guard;
    std::function<bool(Permission)> m_isAllowed;
    std::unique_ptr<HistoryReader> m_reader;
    QPointer<HistoryView> m_history;
    QPointer<FiguresView> m_figures;
    QPointer<HistoryExport> m_export;
    QPointer<EndOfDay> m_endOfDay;
    QString m_path;
    quint64 m_pageRequest = 0;
    quint64 m_callRequest = 0;
    quint64 m_figuresRequest = 0;
    QString m_wantedCall;
    QString m_searched; // what is in the trail as searched for, by whoever sits here
    QTimer m_newer;     // calls have ended: their rows are made soon after
    QSet<qint64> m_due; // tasks that somebody was reminded of
    Moment m_now{};
};

} // namespace callside
