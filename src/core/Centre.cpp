// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Centre.h"

#include <QJsonArray>
#include <QLocale>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostLines = 100;

// In words, as somebody would say it: "Saturday 21 November 2026", "14:05".
struct SpokenTimes {
    explicit SpokenTimes(const QString &language)
        : m_isJapanese(language == "ja"_L1)
        , m_locale(m_isJapanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom))
    {
    }
    QString date(const QDateTime &time) const
    {
        return m_locale.toString(time.date(), m_isJapanese ? u"yyyy年M月d日dddd"_s : u"dddd d MMMM yyyy"_s);
    }
    QString clock(const QDateTime &time) const { return m_locale.toString(time.time(), u"HH:mm"_s); }
    QString moment(const QDateTime &time) const
    {
        return m_locale.toString(time.date(), m_isJapanese ? u"M月d日dddd"_s : u"dddd d MMMM"_s) + u' ' + clock(time);
    }

private:
    const bool m_isJapanese;
    const QLocale m_locale;
};

} // namespace

const CentreLine *lineDialled(const Centre &centre, QStringView dialled)
{
    if (dialled.isEmpty())
        return nullptr;
    for (const CentreLine &line : centre.lines) {
        if (isSameLine(line.number, dialled) || isSameLine(line.name, dialled))
            return &line;
    }
    return nullptr;
}

Variables variablesOf(const Centre &centre, const OpeningHours &opening, const CentreLine *line,
                      const QString &language, Moment now)
{
    const QTimeZone zone = zoneOf(opening);
    const SpokenTimes spoken(language);
    const auto local = [&](Moment moment) { return QDateTime::fromMSecsSinceEpoch(toMsecs(moment), zone); };
    Variables variables;
    variables.set(WordingVariable::CentreName, centre.name);
    variables.set(WordingVariable::CentreAddress, centre.address);
    variables.set(WordingVariable::Website, centre.website);
    variables.set(WordingVariable::ReceptionNumber, centre.receptionNumber);
    variables.set(WordingVariable::OutOfHoursNumber, centre.outOfHoursNumber);
    variables.set(WordingVariable::EmergencyNumber, centre.emergencyNumber);
    if (line)
        variables.set(WordingVariable::LineName, line->name);
    variables.set(WordingVariable::Today, spoken.date(local(now)));
    variables.set(WordingVariable::Time, spoken.clock(local(now)));
    if (opening.isEmpty())
        return variables;
    variables.set(WordingVariable::OpeningHours, openingHoursText(opening, language));
    const OpeningState state = openingAt(opening, now);
    if (!state.isOpen && state.until != Moment{})
        variables.set(WordingVariable::NextOpening, spoken.moment(local(state.until)));
    return variables;
}

QJsonObject toJson(const Centre &centre)
{
    QJsonArray lines;
    for (const CentreLine &line : centre.lines)
        lines.append(QJsonObject{{"number"_L1, line.number}, {"name"_L1, line.name}, {"language"_L1, line.language}});
    return {{"name"_L1, centre.name},
            {"address"_L1, centre.address},
            {"website"_L1, centre.website},
            {"receptionNumber"_L1, centre.receptionNumber},
            {"outOfHoursNumber"_L1, centre.outOfHoursNumber},
            {"emergencyNumber"_L1, centre.emergencyNumber},
            {"language"_L1, centre.language},
            {"lines"_L1, lines}};
}

Centre centreFrom(const QJsonObject &json)
{
    Centre centre;
    centre.name = json["name"_L1].toString().simplified();
    centre.address = json["address"_L1].toString().trimmed();
    centre.website = json["website"_L1].toString().simplified();
    centre.receptionNumber = json["receptionNumber"_L1].toString().simplified();
    centre.outOfHoursNumber = json["outOfHoursNumber"_L1].toString().simplified();
    centre.emergencyNumber = json["emergencyNumber"_L1].toString().simplified();
    centre.language = json["language"_L1].toString();
    const QJsonArray lines = json["lines"_L1].toArray();
    for (const QJsonValue &value : lines) {
        CentreLine line{value["number"_L1].toString().simplified(), value["name"_L1].toString().simplified(),
                        value["language"_L1].toString()};
        if (!line.number.isEmpty() && centre.lines.size() < MostLines)
            centre.lines.append(std::move(line));
    }
    return centre;
}

} // namespace callside
