// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/ConnectPeopleModel.h"

#include "core/Sip.h"
#include "core/TransferTarget.h"
#include "gui/words/CallText.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

int minuteOfDay(const QDateTime &local)
{
    return local.time().hour() * 60 + local.time().minute();
}

// Without case, accents and width.
QString foldedName(const QString &text)
{
    QString folded;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (!c.isMark())
            folded += c;
    }
    return folded.simplified();
}

QString dialledDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

// Every word begins a word of the name, or the digits stand in the number (a national number's first 0 aside).
bool isMatch(const Person &person, const QString &typed)
{
    const QString name = u' ' + foldedName(person.name);
    const QStringList words = foldedName(typed).split(u' ', Qt::SkipEmptyParts);
    if (std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return name.contains(u' ' + word); }))
        return true;
    const bool isNumber = std::none_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isLetter(); });
    QString digits = dialledDigits(typed);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (isNumber)
        return !digits.isEmpty() && dialledDigits(person.target).contains(digits);
    return foldedName(person.name).contains(foldedName(typed)) ||
           person.target.contains(typed.trimmed(), Qt::CaseInsensitive);
}

} // namespace

bool HoursText::isReachable(const Hours &hours, Moment now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMsecs(now));
    return hours.contains(local.date().dayOfWeek(), minuteOfDay(local));
}

QString HoursText::sentence(const Hours &hours, Moment now)
{
    if (isReachable(hours, now))
        return tr("Reachable now");
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMsecs(now));
    const QString time = QTime(0, 0).addSecs(60 * hours.fromMinute).toString(u"HH:mm"_s);
    for (int day = 0; day <= 7; ++day) {
        const int weekday = local.date().addDays(day).dayOfWeek();
        const bool isOn = (hours.days >> (weekday - 1)) & 1;
        if (!isOn || (day == 0 && minuteOfDay(local) >= hours.fromMinute))
            continue;
        if (day == 0)
            //: When somebody can be reached: %1 is a time of day
            return tr("From %1").arg(time);
        if (day == 1)
            return tr("Tomorrow from %1").arg(time);
        //: When somebody can be reached: %1 is a weekday, %2 a time of day
        return tr("%1 from %2").arg(QLocale().standaloneDayName(weekday), time);
    }
    return tr("Not reachable now");
}

void ConnectPeopleModel::setPeople(const QList<Person> &people)
{
    if (people == m_people)
        return;
    m_people = people;
    std::stable_partition(m_people.begin(), m_people.end(), [](const Person &person) { return person.isDefault; });
    rebuild();
}

void ConnectPeopleModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    rebuild();
}

void ConnectPeopleModel::setLineNumber(const QString &number)
{
    if (number == m_lineNumber)
        return;
    m_lineNumber = number;
    rebuild();
}

void ConnectPeopleModel::setNow(Moment now)
{
    const bool isSameMinute = toMsecs(now) / 60'000 == toMsecs(m_now) / 60'000;
    m_now = now;
    if (!isSameMinute && !m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ConnectPeopleModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(m_people.cbegin(), m_people.cend(), std::back_inserter(m_rows),
                 [this](const Person &person) { return isMatch(person, m_typed); });
    const Result<QString> target = typedTarget();
    if (target && rowOf(*target) < 0)
        m_rows.append({{}, *target, {}, false});
    endResetModel();
}

Result<QString> ConnectPeopleModel::typedTarget() const
{
    return transferTarget(inOwnCountry(m_typed, m_lineNumber).value_or(m_typed));
}

int ConnectPeopleModel::rowToBeginWith(const QString &notThis) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Person &person) {
        return person.target != notThis && (person.isDefault || HoursText::isReachable(person.hours, m_now));
    }); // the default comes first
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ConnectPeopleModel::rowOf(const QString &target) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Person &person) { return person.target == target; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ConnectPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConnectPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_rows.at(index.row());
    const bool isTyped = person.name.isEmpty();
    const QString number = CallText::phoneNumber(oneLine(person.target.section(u':', 1)));
    switch (role) {
    case TargetRole:
        return person.target;
    case NameRole:
        return oneLine(person.name);
    case NumberRole:
        return number;
    case HoursRole:
        return isTyped ? QString() : HoursText::sentence(person.hours, m_now);
    case IsReachableRole:
        return isTyped || HoursText::isReachable(person.hours, m_now);
    case IsDefaultRole:
        return person.isDefault;
    case Qt::DisplayRole:
        return isTyped ? tr("This number") : oneLine(person.name);
    case Qt::AccessibleTextRole: {
        if (isTyped)
            return tr("This number: %1").arg(number);
        const QString hours = HoursText::sentence(person.hours, m_now);
        //: Somebody to connect to, for a screen reader: %1 name, %2 number, %3 "Reachable now" or from when
        const QString sentence = person.isDefault ? tr("%1, the usual choice, %2, %3") : tr("%1, %2, %3");
        return sentence.arg(oneLine(person.name), number, hours);
    }
    default:
        return {};
    }
}

} // namespace callside
