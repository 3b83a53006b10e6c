// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Redaction.h"

#include "core/RedactionPatterns.h"

#include <algorithm>

namespace callside {

namespace {

// Adds those that do not touch what has been found before.
void addFree(QList<RedactionPlace> &found, QList<RedactionPlace> more)
{
    // The longer one of two wins, as it says more.
    std::stable_sort(more.begin(), more.end(),
                     [](const RedactionPlace &a, const RedactionPlace &b) { return a.length > b.length; });
    for (const RedactionPlace &place : std::as_const(more)) {
        const bool isFree = std::none_of(found.begin(), found.end(), [&](const RedactionPlace &other) {
            return place.start < other.start + other.length && other.start < place.start + place.length;
        });
        if (isFree)
            found.append(place);
    }
}

// A name is one, however many words it has.
QList<RedactionPlace> withWholeNames(const QString &text, const QList<RedactionPlace> &places)
{
    QList<RedactionPlace> merged;
    for (const RedactionPlace &place : places) {
        const bool isName = place.kind == RedactionKind::Name && !merged.isEmpty() && merged.last().kind == place.kind;
        const qsizetype end = merged.isEmpty() ? 0 : merged.last().start + merged.last().length;
        if (isName && QStringView(text).sliced(end, place.start - end).trimmed().isEmpty())
            merged.last().length = place.start + place.length - merged.last().start;
        else
            merged.append(place);
    }
    return merged;
}

} // namespace

const QString &RedactionMarks::of(RedactionKind kind) const
{
    switch (kind) {
    case RedactionKind::Name:
        return name;
    case RedactionKind::Date:
        return date;
    case RedactionKind::Number:
        return number;
    case RedactionKind::HealthNumber:
        return healthNumber;
    case RedactionKind::CardNumber:
        return cardNumber;
    case RedactionKind::Email:
        return email;
    case RedactionKind::Postcode:
        return postcode;
    }
    Q_UNREACHABLE();
}

QList<RedactionPlace> redactionPlaces(const QString &text, const QStringList &knownNames)
{
    QList<RedactionPlace> found;
    addFree(found, redaction::emails(text));
    addFree(found, redaction::postcodes(text));
    addFree(found, redaction::dates(text));
    addFree(found, redaction::numbers(text));
    addFree(found, redaction::spokenNumbers(text));
    addFree(found, redaction::names(text));
    addFree(found, redaction::knownNames(text, knownNames));
    std::sort(found.begin(), found.end(),
              [](const RedactionPlace &a, const RedactionPlace &b) { return a.start < b.start; });
    return withWholeNames(text, found);
}

QString redacted(const QString &text, const QStringList &knownNames, const RedactionMarks &marks)
{
    QString clean;
    qsizetype from = 0;
    for (const RedactionPlace &place : redactionPlaces(text, knownNames)) {
        clean += QStringView(text).sliced(from, place.start - from);
        clean += marks.of(place.kind);
        from = place.start + place.length;
    }
    clean += QStringView(text).sliced(from);
    return clean;
}

QStringList announcedNames(const QString &text)
{
    QStringList names;
    for (const RedactionPlace &place : redactionPlaces(text)) {
        if (place.kind == RedactionKind::Name)
            names.append(text.sliced(place.start, place.length).trimmed());
    }
    names.removeDuplicates();
    return names;
}

QDebug operator<<(QDebug debug, const RedactionPlace &place)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "RedactionPlace(" << place.start << '+' << place.length << ' ' << int(place.kind) << ')';
    return debug;
}

} // namespace callside
