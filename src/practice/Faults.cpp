// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Faults.h"

#include <array>
#include <limits>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

using FaultMember = std::variant<int Faults::*, bool Faults::*, QString Faults::*>;

struct FaultRow {
    const char *name;
    FaultMember member;
    int usual; // the value of a number that is not given
    int least = 1;
    int most = std::numeric_limits<int>::max();
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
    FaultRow{"summary-fails", &Faults::summaryFails, 0},
};

constexpr std::array ProviderFaultTable{
    FaultRow{"dial-busy", &Faults::dialBusy, 0},
    FaultRow{"dial-no-answer", &Faults::dialNoAnswer, 0},
    FaultRow{"dial-4xx", &Faults::dial4xx, 404, 400, 499},
    FaultRow{"dial-5xx", &Faults::dial5xx, 503, 500, 699},
    FaultRow{"openai-not-told", &Faults::openAiNotTold, 0},
    FaultRow{"person-busy", &Faults::personBusy, 0},
    FaultRow{"person-no-answer", &Faults::personNoAnswer, 0},
    FaultRow{"move-error", &Faults::moveError, 500, 400, 599},
    FaultRow{"late-callbacks", &Faults::lateCallbacksMs, 5000},
    FaultRow{"repeated-callbacks", &Faults::repeatedCallbacks, 0},
    FaultRow{"callbacks-reversed", &Faults::callbacksReversed, 0},
    FaultRow{"forged-callbacks", &Faults::forgedCallbacks, 0},
    FaultRow{"stale-token", &Faults::staleToken, 0},
    FaultRow{"replayed-callbacks", &Faults::replayedCallbacks, 0},
    FaultRow{"webhook-first", &Faults::webhookFirst, 0},
    FaultRow{"webhook-last", &Faults::webhookLast, 0},
};

template <std::size_t Size>
QStringList namesIn(const std::array<FaultRow, Size> &table)
{
    QStringList names;
    for (const FaultRow &row : table)
        names.append(QString::fromLatin1(row.name));
    return names;
}

const FaultRow *rowNamed(const QString &name)
{
    for (const FaultRow &row : FaultTable) {
        if (name == QLatin1StringView(row.name))
            return &row;
    }
    for (const FaultRow &row : ProviderFaultTable) {
        if (name == QLatin1StringView(row.name))
            return &row;
    }
    return nullptr;
}

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
    if (!isNumber || number < row.least || number > row.most)
        return refuseFault(why, u"The fault %1 takes a number from %2%3, not \"%4\"."_s.arg(
                                    QLatin1StringView(row.name), QString::number(row.least),
                                    row.most < std::numeric_limits<int>::max() ? u" to %1"_s.arg(row.most) : QString(),
                                    value));
    faults.*std::get<int Faults::*>(row.member) = number;
    return true;
}

} // namespace

QStringList Faults::names()
{
    return namesIn(FaultTable);
}

QStringList Faults::providerNames()
{
    return namesIn(ProviderFaultTable);
}

bool Faults::add(const QString &text, QString *why)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = (equals < 0 ? text : text.left(equals)).trimmed();
    const QString value = equals < 0 ? QString() : text.mid(equals + 1).trimmed();
    if (const FaultRow *row = rowNamed(name))
        return setFault(*this, *row, value, why);
    return refuseFault(
        why, u"There is no fault \"%1\"; the faults are %2."_s.arg(name, (names() + providerNames()).join(u", "_s)));
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
