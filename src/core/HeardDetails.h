// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

#include <QDebug>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace callside {

// Something that a caller told about themselves, and how far it can be relied on.
struct HeardDetail {
    enum class Kind { Name, DateOfBirth, Number, Medicine };
    // How far it can be relied on. None of them says that it is true.
    enum class Certainty {
        Heard,     // the caller said so, as transcribed
        Confirmed, // the assistant said it back and the caller agreed
        Checked,   // a person at the desk compared it with the records
    };

    Kind kind = Kind::Name;
    QString value;
    Certainty certainty = Certainty::Heard;
    QString quote;     // the caller's words that it is from
    QString checkedBy; // who at the desk says how far; empty: nobody has yet
    Moment checkedAt{};

    bool operator==(const HeardDetail &) const = default;
};
using HeardDetails = QList<HeardDetail>;

// As a person says it is.
HeardDetail judged(HeardDetail detail, HeardDetail::Certainty certainty, const QString &by, Moment at);
// The surest of a kind, the earlier one of two; nothing if none was heard.
std::optional<HeardDetail> surest(const HeardDetails &details, HeardDetail::Kind kind);
// For redaction.
QStringList namesOf(const HeardDetails &details);

QJsonArray toJson(const HeardDetails &details);
// What cannot be read is left out.
HeardDetails heardDetailsFrom(const QJsonArray &json);

// They never change.
QString wordOf(HeardDetail::Kind kind);
QString wordOf(HeardDetail::Certainty certainty);
std::optional<HeardDetail::Kind> heardKindOf(QStringView word);
std::optional<HeardDetail::Certainty> certaintyOf(QStringView word);

// Without what was heard: that is a patient's.
QDebug operator<<(QDebug debug, const HeardDetail &detail);

} // namespace callside
