// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QList>
#include <QString>
#include <QStringList>

namespace callside {

// What is taken out of words that leave the desk, in English and Japanese, and put a labelled mark in its place:
//
// - telephone numbers and every other number of six digits or more, also in groups, in full-width digits, and said
//   digit by digit ("oh seven seven double zero…", 〇九〇…)
// - NHS numbers, card numbers (a number of 13 to 19 digits whose check digit is right)
// - dates that name a day of a month, a month of a year or a year of birth, in figures and words, Japanese eras as
// well:
//   whether it is a date of birth cannot be told, so all of them
// - e-mail addresses; British postcodes, and Japanese ones behind 〒 or 郵便番号
// - names behind what goes before a name (“my name is…”, “this is…”, Mrs…) or before what follows one (…と申します,
// …さん),
//   names spelled letter by letter, and names that are known from elsewhere
//
// What stays: clock times, weekdays, doses, amounts, ages, blood pressure, house numbers, all numbers of up to five
// digits (999, 111 and 119 as well), since they are what the words are about.
//
// This is help, not a guarantee: a name that nothing announces, an address without a postcode or a rare complaint can
// still tell who it is. Whoever hands an export on has to read it; the label on it says so.
enum class RedactionKind { Name, Date, Number, HealthNumber, CardNumber, Email, Postcode };

struct RedactionMarks {
    QString name = QStringLiteral("[name]");
    QString date = QStringLiteral("[date]");
    QString number = QStringLiteral("[number]");
    QString healthNumber = QStringLiteral("[NHS number]");
    QString cardNumber = QStringLiteral("[card number]");
    QString email = QStringLiteral("[e-mail]");
    QString postcode = QStringLiteral("[postcode]");

    const QString &of(RedactionKind kind) const;
    bool operator==(const RedactionMarks &) const = default;
};

// A place in a text that is to be taken out.
struct RedactionPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    RedactionKind kind = RedactionKind::Number;
    bool operator==(const RedactionPlace &) const = default;
};

// In the order of the text, none over another. knownNames: whole names or parts of them, for this and other texts.
QList<RedactionPlace> redactionPlaces(const QString &text, const QStringList &knownNames = {});
QString redacted(const QString &text, const QStringList &knownNames = {}, const RedactionMarks &marks = {});
// The names that a text announces, to be taken out wherever else they stand.
QStringList announcedNames(const QString &text);

QDebug operator<<(QDebug debug, const RedactionPlace &place);

} // namespace callside
