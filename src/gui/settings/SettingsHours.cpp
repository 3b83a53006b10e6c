// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsHours.h"

#include "gui/parts/FlowLayout.h"
#include "gui/parts/SettingsField.h"
#include "gui/parts/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int MinutesAnHour = 60;
constexpr int MinutesADay = 24 * MinutesAnHour;
constexpr int WorkingDays = 0x1f; // Monday to Friday

struct HoursText {
    Q_DECLARE_TR_FUNCTIONS(Hours)
};

QTime timeOfMinute(int minute)
{
    const int ofDay = minute % MinutesADay;
    return QTime(ofDay / MinutesAnHour, ofDay % MinutesAnHour);
}

int minuteOf(QTime time)
{
    return time.hour() * MinutesAnHour + time.minute();
}

QString dayName(int day)
{
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

// "Mon–Wed", "Sat".
QString runText(int first, int last)
{
    if (first == last)
        return dayName(first);
    //: Days of the week from the first to the last: "Mon–Fri"
    return HoursText::tr("%1–%2").arg(dayName(first), dayName(last));
}

QString daysText(int days)
{
    QStringList runs;
    for (int day = 1; day <= 7; ++day) {
        if (!((days >> (day - 1)) & 1))
            continue;
        const int first = day;
        while (day < 7 && ((days >> day) & 1))
            ++day;
        runs.append(runText(first, day));
    }
    //: Between days of the week in a list: "Mon–Wed, Fri"
    return runs.join(HoursText::tr(", "));
}

} // namespace

QString hoursText(const Hours &hours)
{
    if (hours.days == 0)
        return HoursText::tr("Always");
    const QString from = timeOfMinute(hours.fromMinute).toString(u"HH:mm"_s);
    const QString to = hours.toMinute == MinutesADay ? u"24:00"_s : timeOfMinute(hours.toMinute).toString(u"HH:mm"_s);
    //: Days, from, to: "Mon–Fri 08:00–18:30"
    return HoursText::tr("%1 %2–%3").arg(daysText(hours.days), from, to);
}

HoursField::HoursField(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_times(new QWidget(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_kind);
    m_kind->setObjectName(u"hoursKindCombo"_s);
    m_kind->setAccessibleName(tr("When this person can be reached"));
    m_kind->setAccessibleDescription(m_kind->accessibleName()); // many say the chosen words in place of the name
    m_kind->addItems({tr("Always"), tr("On these days, at these hours")});
    auto *dayBoxes = new QWidget(m_times);
    auto *days = new FlowLayout(dayBoxes);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space(3));
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(dayName(day), dayBoxes);
        box->setObjectName(u"hoursDay%1Check"_s.arg(day));
        box->setAccessibleName(QLocale().standaloneDayName(day));
        connect(box, &QCheckBox::clicked, this, &HoursField::chosen);
        days->addWidget(box);
        m_days.append(box);
    }
    auto *timeRow = new QHBoxLayout;
    timeRow->setSpacing(space(2));
    auto *times = new QVBoxLayout(m_times);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(space(2));
    times->addWidget(dayBoxes);
    times->addLayout(timeRow);
    //: Before a time of day
    m_from = addTime(u"hoursFromEdit"_s, tr("from"), timeRow);
    //: Before a time of day
    m_to = addTime(u"hoursToEdit"_s, tr("to"), timeRow);
    timeRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_times);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showTimes();
        emit chosen();
    });
    keepFromWheel(m_kind);
    setHours({});
}

QTimeEdit *HoursField::addTime(const QString &objectName, const QString &name, QBoxLayout *row)
{
    auto *label = new QLabel(name, m_times);
    auto *edit = new QTimeEdit(m_times);
    edit->setObjectName(objectName);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setAccessibleName(name);
    label->setBuddy(edit);
    keepFromWheel(edit);
    row->addWidget(label);
    row->addWidget(edit);
    connect(edit, &QTimeEdit::editingFinished, this, &HoursField::chosen);
    return edit;
}

void HoursField::setHours(const Hours &hours)
{
    const bool isAlways = hours.days == 0;
    const Hours shown = isAlways ? Hours{WorkingDays, 9 * MinutesAnHour, 17 * MinutesAnHour} : hours;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_kind->setCurrentIndex(isAlways ? 0 : 1);
    for (int day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked((shown.days >> day) & 1);
    m_from->setTime(timeOfMinute(shown.fromMinute));
    m_to->setTime(timeOfMinute(shown.toMinute));
    showTimes();
}

std::optional<Hours> HoursField::hours() const
{
    if (m_kind->currentIndex() == 0)
        return Hours{};
    Hours hours;
    for (int day = 0; day < m_days.size(); ++day) {
        if (m_days[day]->isChecked())
            hours.days |= 1 << day;
    }
    if (hours.days == 0)
        return {};
    hours.fromMinute = minuteOf(m_from->time());
    hours.toMinute = minuteOf(m_to->time());
    return hours;
}

void HoursField::showTimes()
{
    m_times->setVisible(m_kind->currentIndex() == 1);
}

} // namespace callside
