// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Faults.h"

#include <array>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

using FaultMember = std::variant<int Faults::*, bool Faults::*, QString Faults::*>;

struct FaultRow {
    const char *name;
    FaultMember member;
    int usual; // the value of a number that is not given
};

constexpr std::array FaultTable{
    FaultRow{"accept-404-first", &Faults::accept404First, 1},
    FaultRow{"slow-accept", &Faults::slowAcceptMs, 3000},
    FaultRow{"accept-400-field", &Faults::accept400Field, 0},
    FaultRow{"accept-dead", &Faults::acceptDead, 0},
    FaultRow{"accept-429", &Faults::accept429, 1},
    FaultRow{"accept-500", &Faults::accept500, 1},
    FaultRow{"accept-401", &Faults::accept401, 0},
    FaultRow{"accept-drop", &Faults::acceptDrop, 1},
    FaultRow{"dropped-link", &Faults::droppedLinkMs, 4000},
    FaultRow{"late-handshake", &Faults::lateHandshakeMs, 800},
    FaultRow{"silent-refer", &Faults::silentRefer, 0},
    FaultRow{"refer-error", &Faults::referError, 500},
    FaultRow{"malformed-frame", &Faults::malformedFrame, 0},
    FaultRow{"oversized-frame", &Faults::oversizedFrame, 0},
    FaultRow{"big-frame", &Faults::bigFrame, 0},
    FaultRow{"unknown-event", &Faults::unknownEvent, 0},
    FaultRow{"duplicate", &Faults::duplicate, 0},
    FaultRow{"stale", &Faults::stale, 0},
    FaultRow{"forged", &Faults::forged, 0},
    FaultRow{"hangup-404", &Faults::hangup404, 0},
    FaultRow{"session-expired", &Faults::sessionExpiredMs, 3000},
    FaultRow{"no-greeting", &Faults::noGreeting, 0},
};

bool refuseFault(QString *why, const QString &sentence)
{
    if (why)
        *why = sentence;
    return false;
}

bool setFault(Faults &faults, const FaultRow &row, const QString &value, QString *why)
{
    if (const auto flag = std::get_if<bool Faults::*>(&row.member)) {
        if (!value.isEmpty())
            return refuseFault(why, u"The fault %1 takes no value."_s.arg(QLatin1StringView(row.name)));
        faults.*(*flag) = true;
        return true;
    }
    if (const auto text = std::get_if<QString Faults::*>(&row.member)) {
        faults.*(*text) = value.isEmpty() ? u"session.audio.input.noise_reduction"_s : value;
        return true;
    }
    bool isNumber = true;
    const int number = value.isEmpty() ? row.usual : value.toInt(&isNumber);
    if (!isNumber || number < 1)
        return refuseFault(
            why, u"The fault %1 takes a number above 0, not \"%2\"."_s.arg(QLatin1StringView(row.name), value));
    faults.*std::get<int Faults::*>(row.member) = number;
    return true;
}

} // namespace

QStringList Faults::names()
{
    QStringList names;
    for (const FaultRow &row : FaultTable)
        names.append(QString::fromLatin1(row.name));
    return names;
}

bool Faults::add(const QString &text, QString *why)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = (equals < 0 ? text : text.left(equals)).trimmed();
    const QString value = equals < 0 ? QString() : text.mid(equals + 1).trimmed();
    for (const FaultRow &row : FaultTable) {
        if (name == QLatin1StringView(row.name))
            return setFault(*this, row, value, why);
    }
    return refuseFault(why, u"There is no fault \"%1\"; the faults are %2."_s.arg(name, names().join(u", "_s)));
}

std::optional<Faults> Faults::parse(const QStringList &texts, QString *why)
{
    Faults faults;
    for (const QString &text : texts) {
        if (!faults.add(text, why))
            return std::nullopt;
    }
    return faults;
}

} // namespace callside::practice
