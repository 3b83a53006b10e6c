// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/HeardDetails.h"

#include <QJsonObject>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

// Never rename one.
constexpr QLatin1StringView HeardKindWords[] = {"name"_L1, "date_of_birth"_L1, "number"_L1, "medicine"_L1};
constexpr QLatin1StringView CertaintyWords[] = {"heard"_L1, "confirmed"_L1, "checked"_L1};

template <class Value, size_t Count>
std::optional<Value> heardValueOf(const QLatin1StringView (&words)[Count], QStringView word)
{
    for (size_t i = 0; i < Count; ++i) {
        if (word == words[i])
            return Value(i);
    }
    return {};
}

} // namespace

HeardDetail judged(HeardDetail detail, HeardDetail::Certainty certainty, const QString &by, Moment at)
{
    detail.certainty = certainty;
    detail.checkedBy = by;
    detail.checkedAt = at;
    return detail;
}

std::optional<HeardDetail> surest(const HeardDetails &details, HeardDetail::Kind kind)
{
    std::optional<HeardDetail> best;
    for (const HeardDetail &detail : details) {
        if (detail.kind == kind && (!best || detail.certainty > best->certainty))
            best = detail;
    }
    return best;
}

QStringList namesOf(const HeardDetails &details)
{
    QStringList names;
    for (const HeardDetail &detail : details) {
        const bool isMark = detail.value.startsWith(u'['); // it was taken out already
        if (detail.kind == HeardDetail::Kind::Name && !isMark)
            names.append(detail.value);
    }
    return names;
}

QJsonArray toJson(const HeardDetails &details)
{
    QJsonArray list;
    for (const HeardDetail &detail : details) {
        QJsonObject json{{"kind"_L1, wordOf(detail.kind)},
                         {"value"_L1, detail.value},
                         {"certainty"_L1, wordOf(detail.certainty)},
                         {"quote"_L1, detail.quote}};
        if (!detail.checkedBy.isEmpty()) {
            json["checkedBy"_L1] = detail.checkedBy;
            json["checkedAt"_L1] = toMsecs(detail.checkedAt);
        }
        list.append(json);
    }
    return list;
}

HeardDetails heardDetailsFrom(const QJsonArray &json)
{
    HeardDetails details;
    for (const QJsonValue &value : json) {
        const QJsonObject member = value.toObject();
        const auto kind = heardKindOf(member["kind"_L1].toString());
        const auto certainty = certaintyOf(member["certainty"_L1].toString());
        HeardDetail detail;
        detail.value = member["value"_L1].toString();
        if (!kind || !certainty || detail.value.isEmpty())
            continue;
        detail.kind = *kind;
        detail.certainty = *certainty;
        detail.quote = member["quote"_L1].toString();
        detail.checkedBy = member["checkedBy"_L1].toString();
        detail.checkedAt = fromMsecs(member["checkedAt"_L1].toInteger());
        details.append(detail);
    }
    return details;
}

QString wordOf(HeardDetail::Kind kind)
{
    return HeardKindWords[int(kind)];
}

QString wordOf(HeardDetail::Certainty certainty)
{
    return CertaintyWords[int(certainty)];
}

std::optional<HeardDetail::Kind> heardKindOf(QStringView word)
{
    return heardValueOf<HeardDetail::Kind>(HeardKindWords, word);
}

std::optional<HeardDetail::Certainty> certaintyOf(QStringView word)
{
    return heardValueOf<HeardDetail::Certainty>(CertaintyWords, word);
}

QDebug operator<<(QDebug debug, const HeardDetail &detail)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "HeardDetail(" << wordOf(detail.kind) << ' ' << wordOf(detail.certainty) << ')';
    return debug;
}

} // namespace callside
