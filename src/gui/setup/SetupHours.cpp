// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupHours.h"

#include "gui/parts/FlowLayout.h"
#include "gui/parts/TimeZoneCombo.h"
#include "gui/settings/OpeningWeek.h"
#include "gui/words/OpeningText.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

bool isWithoutHours(const OpeningWeek::Week &week)
{
    return std::ranges::all_of(week, [](const QList<OpenSpan> &day) { return day.isEmpty(); });
}

QString zoneProblem(const OpeningHours &hours)
{
    const auto problem = problemOf(hours);
    return problem ? OpeningText::problem(*problem) : QString();
}

} // namespace

SetupHours::SetupHours(QWidget *parent)
    : SetupPage(SetupStep::OpeningHours, parent)
    , m_week(new OpeningWeek(this))
    , m_zone(new TimeZoneCombo(this))
{
    addNote(tr("When the centre is open. The assistant names these hours to callers who ask, and says outside of them "
               "that it is closed. Holidays and what else happens then are in Settings, page Hours."));
    addField(tr("Every week"), m_week,
             tr("An end before the beginning is on the next day; 00:00 is midnight. A day without hours is closed."));
    auto *always = addButton(u"alwaysOpenButton"_s, tr("Open day and night"),
                             tr("Every day from midnight to midnight, in the place of the hours above"));
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(always);
    addWide(line);
    connect(always, &QPushButton::clicked, this, &SetupHours::openAlways);
    m_zone->setObjectName(u"setupTimeZoneCombo"_s);
    m_zoneFrame = addField(tr("Time zone of the centre"), m_zone,
                           tr("Type a city to find it. Left empty, it is the computer's. The change to summer time and "
                              "back is taken care of."));
    addStretch();
    connect(m_week, &OpeningWeek::chosen, this, &SetupHours::takeWeek);
    connect(m_week, &OpeningWeek::undoWanted, this, &SetupHours::undoWeek);
    connect(m_zone, &TimeZoneCombo::zoneChosen, this, &SetupHours::takeZone);
    m_zone->setZone({});
}

void SetupHours::refresh()
{
    const OpeningHours &shown = preferences().opening;
    if (shown == m_hours)
        return;
    const bool isWeekNew = shown.week != m_hours.week;
    m_hours = shown;
    if (isWeekNew && !m_week->isBeingTyped()) {
        m_before = shown;
        m_week->setWeek(shown.week);
        m_week->setProblem(-1, {});
        m_week->setCanUndo(false);
    }
    if (!m_zone->isBeingTyped())
        m_zone->setZone(shown.timeZone);
}

void SetupHours::openAlways()
{
    OpeningWeek::Week week;
    week.fill({{0, 24 * 60}});
    m_week->setWeek(week);
    takeWeek();
}

void SetupHours::takeWeek()
{
    OpeningHours candidate;
    candidate.week = m_week->week();
    const auto problem = callside::problemOf(candidate); // not the page’s own
    m_week->setProblem(problem ? problem->day : -1, problem ? OpeningText::problem(*problem) : QString());
    if (!problem)
        m_hours.week = candidate.week;
    m_week->setCanUndo(problem || m_hours.week != m_before.week);
    emit lackingChanged();
    if (!problem)
        publish();
}

void SetupHours::undoWeek()
{
    m_week->setWeek(m_before.week);
    takeWeek();
}

void SetupHours::takeZone()
{
    OpeningHours candidate;
    candidate.timeZone = m_zone->zone();
    m_zoneFrame->setProblem(zoneProblem(candidate));
    if (m_zoneFrame->problem().isEmpty()) {
        m_zone->setZone(candidate.timeZone);
        m_hours.timeZone = candidate.timeZone;
        publish();
    }
    emit lackingChanged();
}

void SetupHours::publish()
{
    if (m_hours != preferences().opening)
        emit edited([hours = m_hours](Preferences &changed) { changed.opening = hours; });
}

QString SetupHours::lacking() const
{
    if (m_week->hasProblem() || !m_zoneFrame->problem().isEmpty())
        return tr("Correct what is marked above.");
    return isWithoutHours(m_week->week()) ? tr("Enter the hours.") : QString();
}

void SetupHours::finishTyping()
{
    SetupPage::finishTyping();
    takeWeek();
    if (m_week->hasProblem()) {
        m_week->setWeek(m_hours.week);
        m_week->setProblem(-1, {});
    }
    takeZone();
    m_zone->setZone(m_hours.timeZone);
    m_zoneFrame->setProblem({});
}

} // namespace callside
