// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// What the safety check looks for, in English and Japanese. Used by WordingCheck and nobody else.
namespace callside {

struct WordingPlace {
    int start = 0;
    int length = 0;
    bool operator==(const WordingPlace &) const = default;
};

// Whether a text holds it, and does not forbid it.
bool saysAutomated(const QString &text);
bool namesPerson(const QString &text);
bool sendsToEmergency(const QString &text);

// Every place where a text asks for it: "Never say that…" and "You are not a…" do not.
QList<WordingPlace> claimsOfClinician(const QString &text);
QList<WordingPlace> assurances(const QString &text); // that somebody can wait, or that it is nothing
QList<WordingPlace> promises(const QString &text);
// Also where it is forbidden: it must not stand anywhere.
QList<WordingPlace> secretsIn(const QString &text);

} // namespace callside
