// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskSummaries.h"

#include "app/Backend.h"
#include "gui/calls/CallSummaryView.h"
#include "gui/console/CallConsole.h"
#include "gui/desk/DeskHistory.h"
#include "gui/desk/DeskWho.h"

namespace callside {

DeskSummaries::DeskSummaries(CallConsole &console, DeskHistory &history, DeskWho &who, Backend &backend,
                             QObject *parent)
    : QObject(parent)
    , m_who(who)
    , m_backend(backend)
{
    connect(&console, &CallConsole::summaryWanted, this, &DeskSummaries::take);
    connect(&history, &DeskHistory::summaryWanted, this, &DeskSummaries::take);
    connect(&backend, &Backend::summaryChanged, &console, &CallConsole::showSummary);
    connect(&backend, &Backend::summaryChanged, &history, &DeskHistory::showSummary);
}

void DeskSummaries::take(const SummaryWish &wish)
{
    using Kind = SummaryWish::Kind;
    const auto may = [&](AuditAction action, const QString &about = {}) {
        return m_who.allow(Permission::KeepRecords, action, wish.call, about);
    };
    switch (wish.kind) {
    case Kind::Make:
        if (may(AuditAction::SummaryAsked))
            m_backend.makeSummary(wish.call);
        return;
    case Kind::Accept:
        if (may(AuditAction::SummaryAccepted))
            m_backend.acceptSummary(wish.call, m_who.name());
        return;
    case Kind::Judge:
        if (may(AuditAction::DetailJudged, wordOf(wish.certainty)))
            m_backend.judgeDetail(wish.call, wish.index, wish.certainty, m_who.name());
        return;
    case Kind::TakeTask: {
        if (!may(AuditAction::TaskMade))
            return;
        Task task = wish.task;
        task.createdBy = m_who.name();
        m_backend.addTask(task);
        m_backend.takeSuggestion(wish.call, wish.index);
        return;
    }
    }
}

} // namespace callside
