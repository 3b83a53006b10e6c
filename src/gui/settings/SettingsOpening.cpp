// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsOpening.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/TimeZoneCombo.h"
#include "gui/settings/OpeningExceptions.h"
#include "gui/words/OpeningText.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int MostEarlierWeeks = 100;

std::optional<OpeningProblem> problemOfWeek(const OpeningWeek::Week &week)
{
    OpeningHours hours;
    hours.week = week;
    return problemOf(hours);
}

QString problemOfZone(const QString &zone)
{
    OpeningHours hours;
    hours.timeZone = zone;
    const auto problem = problemOf(hours);
    return problem ? OpeningText::problem(*problem) : QString();
}

} // namespace

SettingsOpening::SettingsOpening(QWidget *parent)
    : SettingsPage(tr("Hours"), Icon::Clock, parent)
    , m_stateIcon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_week(new OpeningWeek(this))
    , m_zone(new TimeZoneCombo(this))
    , m_exceptions(new OpeningExceptions(this))
    , m_outside(new QButtonGroup(this))
{
    buildState();
    addNote(tr("When the centre is open. The assistant names these hours to callers who ask, and calls that come from "
               "now on are met by them."));
    addField(tr("Every week"), m_week,
             tr("An end before the beginning is on the next day; 00:00 is midnight. A day without "
                "hours is closed."));
    m_zone->setObjectName(u"timeZoneCombo"_s);
    m_zone->lineEdit()->setObjectName(u"timeZoneEdit"_s);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone of the centre"));
    m_zoneFrame = addField(tr("Time zone of the centre"), m_zone,
                           tr("Type a city to find it. Left empty, it is the computer's. The change to summer time and "
                              "back is taken care of."));
    addHeading(tr("Holidays and other days"));
    addWide(m_exceptions);
    buildOutside();
    addStretch();
    connect(m_week, &OpeningWeek::chosen, this, &SettingsOpening::takeWeek);
    connect(m_week, &OpeningWeek::undoWanted, this, &SettingsOpening::undoWeek);
    connect(m_zone, &TimeZoneCombo::zoneChosen, this, &SettingsOpening::takeZone);
    connect(m_exceptions, &OpeningExceptions::exceptionsChanged, this, [this] {
        m_hours.exceptions = m_exceptions->exceptions();
        m_week->setHasOtherDays(!m_hours.exceptions.isEmpty());
        publish();
    });
    m_zone->setZone({});
    showState();
}

void SettingsOpening::buildState()
{
    m_state->setObjectName(u"openingStateLabel"_s);
    m_state->setProperty("textStyle", u"strong"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_stateIcon, 0, Qt::AlignTop);
    row->addWidget(m_state, 1);
    addWide(line);
}

void SettingsOpening::buildOutside()
{
    addHeading(tr("Calls outside these hours"));
    addChoice(OutOfHours::ClosedWording, u"closedWordingRadio"_s,
              tr("The assistant answers and says that it is closed"),
              tr("With the wording for closed hours; it still tells callers what to do in an emergency."));
    addChoice(OutOfHours::AskFirst, u"closedAskFirstRadio"_s, tr("Ask me first"),
              tr("It rings here; when nobody decides, the assistant answers with the wording for closed hours."));
    addChoice(OutOfHours::Declined, u"closedDeclineRadio"_s, tr("Decline them"),
              tr("The phone company turns callers away, as the page Line says. Nobody tells them what to do in an "
                 "emergency."));
    connect(m_outside, &QButtonGroup::idClicked, this, [this](int choice) {
        m_outOfHours = OutOfHours(choice);
        publish();
    });
}

void SettingsOpening::addChoice(OutOfHours choice, const QString &objectName, const QString &title, const QString &hint)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(objectName);
    m_outside->addButton(button, int(choice));
    addField({}, button, hint);
}

void SettingsOpening::showPreferences(const Preferences &shown)
{
    SettingsPage::showPreferences(shown);
    showHours(shown.opening, shown.outOfHours, m_now);
}

void SettingsOpening::showHours(const OpeningHours &hours, OutOfHours outOfHours, Moment now)
{
    const bool isWeekNew = hours.week != m_hours.week;
    if (isWeekNew)
        m_earlier.clear();
    m_hours = hours;
    m_outOfHours = outOfHours;
    if (isWeekNew && !m_week->isBeingTyped())
        showWeek();
    if (!m_zone->isBeingTyped()) {
        m_zone->setZone(hours.timeZone);
        m_zoneFrame->setProblem(problemOfZone(hours.timeZone));
    }
    m_exceptions->setExceptions(hours.exceptions);
    m_week->setHasOtherDays(!hours.exceptions.isEmpty());
    m_outside->button(int(outOfHours))->setChecked(true);
    m_week->setCanUndo(!m_earlier.isEmpty() || m_week->hasProblem());
    setNow(now);
    showState();
}

void SettingsOpening::setNow(Moment now)
{
    m_now = now;
    m_exceptions->setToday(QDateTime::fromMSecsSinceEpoch(toMsecs(now)).date());
    if (isVisible())
        showState();
}

void SettingsOpening::finishTyping()
{
    SettingsPage::finishTyping();
    takeWeek();
    if (m_week->hasProblem())
        showWeek();
    takeZone();
    m_zone->setZone(m_hours.timeZone);
    m_zoneFrame->setProblem(problemOfZone(m_hours.timeZone));
    m_exceptions->finishTyping();
}

void SettingsOpening::takeWeek()
{
    const OpeningWeek::Week week = m_week->week();
    const auto problem = problemOfWeek(week);
    m_week->setProblem(problem ? problem->day : -1, problem ? OpeningText::problem(*problem) : QString());
    const bool isChange = !problem && week != m_hours.week;
    if (isChange) {
        m_earlier.append(m_hours.week);
        if (m_earlier.size() > MostEarlierWeeks)
            m_earlier.removeFirst();
        m_hours.week = week;
    }
    m_week->setCanUndo(!m_earlier.isEmpty() || problem);
    if (isChange)
        publish();
}

// What was not taken goes first.
void SettingsOpening::undoWeek()
{
    const bool wasTaken = !m_week->hasProblem();
    if (wasTaken)
        m_hours.week = m_earlier.takeLast();
    showWeek();
    m_week->setCanUndo(!m_earlier.isEmpty());
    if (wasTaken)
        publish();
}

void SettingsOpening::showWeek()
{
    m_week->setWeek(m_hours.week);
    m_week->setProblem(-1, {});
}

void SettingsOpening::takeZone()
{
    const QString zone = m_zone->zone();
    const QString problem = problemOfZone(zone);
    m_zoneFrame->setProblem(problem);
    if (!problem.isEmpty())
        return;
    m_zone->setZone(zone);
    if (zone == m_hours.timeZone)
        return;
    m_hours.timeZone = zone;
    publish();
}

void SettingsOpening::publish()
{
    showState();
    emit edited([hours = m_hours, outOfHours = m_outOfHours](Preferences &changed) {
        changed.opening = hours;
        changed.outOfHours = outOfHours;
    });
    emit hoursChanged(m_hours, m_outOfHours);
}

void SettingsOpening::showState()
{
    const bool isKnown = m_now != Moment{};
    m_state->setVisible(isKnown);
    m_stateIcon->setVisible(isKnown);
    if (!isKnown)
        return;
    const QString sentence = OpeningText::state(m_hours, m_now);
    if (sentence == m_state->text())
        return;
    const bool isOpen = openingAt(m_hours, m_now).isOpen;
    const Tone tone = m_hours.isEmpty() ? Tone::Muted : isOpen ? Tone::Good : Tone::Warning;
    m_state->setText(sentence);
    setTone(m_state, tone);
    const int side = fontMetrics().height();
    m_stateIcon->setPixmap(
        iconFor(isOpen ? Icon::Clock : Icon::Quiet, tone).pixmap(QSize(side, side), devicePixelRatioF()));
}

void SettingsOpening::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    showState(); // time has passed
}

void SettingsOpening::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_state->clear();
        showState(); // the icon as large as the words
    }
}

} // namespace callside
