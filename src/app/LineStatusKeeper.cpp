// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LineStatusKeeper.h"

#include "app/Clock.h"
#include "core/Logging.h"

#include <algorithm>

namespace callside {

LineStatusKeeper::LineStatusKeeper(const LineStatus &status, QObject *parent)
    : QObject(parent)
    , m_now(status)
{
}

template <class Change>
void LineStatusKeeper::change(Change change)
{
    const LineStatus before = m_now;
    change(m_now);
    if (!(m_now == before))
        emit changed(m_now);
}

void LineStatusKeeper::setMode(LineMode mode, Moment until)
{
    change([&](LineStatus &status) {
        status.mode = mode;
        status.modeUntil = until;
    });
}

void LineStatusKeeper::tellAbsence(const QList<CallState> &calls)
{
    if (calls.isEmpty())
        return;
    LineStatus::Absence absence;
    absence.until = callside::now();
    for (const CallState &call : calls) {
        absence.since = std::max({absence.since, call.lastHeardAt, call.offeredAt});
        absence.urgent += call.urgency.isRaised() ? 1 : 0;
        ++absence.calls;
    }
    change([&](LineStatus &status) { status.absence = absence; });
}

void LineStatusKeeper::replayBegan()
{
    change([](LineStatus &status) {
        status.intake = LineStatus::Intake::Off;
        status.keeping = LineStatus::Keeping::Kept;
    });
}

void LineStatusKeeper::replayFailed(const Error &error)
{
    change([&](LineStatus &status) { status.intakeError = error; });
}

void LineStatusKeeper::intakeStarts()
{
    change([](LineStatus &status) { status.intake = LineStatus::Intake::Starting; });
}

void LineStatusKeeper::intakeListens(const QString &address, quint16 port)
{
    change([&](LineStatus &status) {
        status.intake = LineStatus::Intake::Listening;
        status.address = address;
        status.port = port;
        status.intakeError.reset();
    });
}

void LineStatusKeeper::intakeFailed(const QString &address, quint16 port, const Error &error)
{
    change([&](LineStatus &status) {
        status.intake = LineStatus::Intake::Failed;
        status.address = address;
        status.port = port;
        status.intakeError = error;
    });
}

void LineStatusKeeper::intakeRefused(int status, const QString &reason)
{
    if (status != 401 && status != 403) // 403: in the name of a phone company
        return;
    change([&](LineStatus &line) {
        ++line.refusedWebhooks;
        line.lastRefusal = reason;
    });
}

void LineStatusKeeper::trustChanged()
{
    change([](LineStatus &status) {
        status.refusedWebhooks = 0;
        status.lastRefusal.clear();
    });
}

void LineStatusKeeper::judgeAssistant(const CallEvent &event)
{
    if (std::holds_alternative<CommandSucceeded>(event.payload) || std::holds_alternative<MonitorOpened>(event.payload))
        return setAssistant(LineStatus::Assistant::Ok, {});
    const Error *error = nullptr;
    if (const auto *failed = std::get_if<CommandFailed>(&event.payload))
        error = &failed->error;
    if (const auto *refused = std::get_if<MonitorRefused>(&event.payload))
        error = &refused->error;
    if (!error)
        return;
    if (error->kind == Error::Kind::Unauthorized)
        setAssistant(LineStatus::Assistant::KeyRefused, *error);
    else if (error->kind == Error::Kind::Unreachable || error->kind == Error::Kind::TimedOut)
        setAssistant(LineStatus::Assistant::Unreachable, *error);
}

void LineStatusKeeper::assistantChanged()
{
    change([](LineStatus &status) {
        status.assistant = LineStatus::Assistant::Unknown;
        status.assistantError.reset();
    });
}

void LineStatusKeeper::setAssistant(LineStatus::Assistant assistant, const std::optional<Error> &error)
{
    const bool isReachable = assistant == LineStatus::Assistant::Ok;
    const bool isNews = !isReachable || m_now.assistant != assistant;
    if (isNews)
        emit assistantJudged(isReachable);
    change([&](LineStatus &status) {
        status.assistant = assistant;
        status.assistantError = error;
    });
}

void LineStatusKeeper::keptNowhere()
{
    change([](LineStatus &status) { status.keeping = LineStatus::Keeping::Unreadable; });
}

void LineStatusKeeper::keptIn(const JournalPlace &place)
{
    switch (place.kind) {
    case JournalPlace::Kind::Main:
        m_keptAs = LineStatus::Keeping::Kept;
        break;
    case JournalPlace::Kind::BesideDamaged:
        m_keptAs = LineStatus::Keeping::DamagedFile;
        break;
    case JournalPlace::Kind::BesideNewer:
        m_keptAs = LineStatus::Keeping::NewerFile;
        break;
    }
    change([&](LineStatus &status) {
        status.keeping = m_keptAs;
        status.keepingPath = place.path;
        status.damagedPath = place.kind == JournalPlace::Kind::Main ? QString() : place.mainPath;
    });
}

void LineStatusKeeper::keepingFailed(const Error &error)
{
    qCWarning(lcStore) << "calls are not being kept:" << error.detail;
    change([&](LineStatus &status) {
        status.keeping =
            error.code == journalcode::Unreadable ? LineStatus::Keeping::Unreadable : LineStatus::Keeping::NotKept;
        status.keepingError = error;
    });
}

void LineStatusKeeper::keepingRestored()
{
    qCInfo(lcStore) << "calls are being kept again";
    change([&](LineStatus &status) {
        status.keeping = m_keptAs;
        status.keepingError.reset();
    });
}

} // namespace callside
