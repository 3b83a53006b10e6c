// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Connection.h"
#include "core/OpeningHours.h"
#include "core/Preferences.h"
#include "core/WordingBook.h"
#include "core/WordingCheck.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace callside {

// Everything that a desk has chosen and that another computer can take over: no secret, and nothing that is this
// desk's own (who sits here, where its window stands, whether the line is open just now).
struct Choices {
    Preferences preferences;
    WordingBook wording;
    bool operator==(const Choices &) const = default;
};

// What choices are about, as people know it.
enum class ChoicePart {
    Wording,
    OpeningHours,
    Centre,
    Line,
    People,
    QuickSteers,
    Alerts,
    Privacy,
    Records, // what is kept, and for how long
    Costs,
    Appearance, // with sounds, and how the program starts and closes
    Keys,
    Connection,
};

// Why a file of choices is not taken over.
struct ChoicesProblem {
    enum class Kind {
        NoSuchFile, // it is something else, or damaged
        TooNew,     // written by a later version of the program
        People,     // somebody with a number that cannot be rung; name says who
        Opening,
        Connection,
        Wording, // the safety check stops it; name says which
    };
    Kind kind = Kind::NoSuchFile;
    QString name{};
    std::optional<OpeningProblem> opening{};
    std::optional<ConnectionProblem> connection{};
    std::optional<WordingFinding> finding{};
    bool operator==(const ChoicesProblem &) const = default;
};
using ChoicesOrProblem = std::variant<Choices, ChoicesProblem>;

QByteArray toJson(const Choices &choices);
// All of it or nothing. What is the desk's own stays as in `current`. No version of a wording is lost: the file's
// newest is saved behind those that are here, by the name and at the time of `stamp`; a wording that the file does not
// have is taken out of the list.
ChoicesOrProblem choicesFromJson(const QByteArray &json, const Choices &current, const WordingStamp &stamp);

// What is not the same, in the order of the list above.
QList<ChoicePart> differentParts(const Choices &before, const Choices &after);

} // namespace callside
