// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"
#include "core/Role.h"

#include <QByteArray>
#include <QDebug>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace callside {

// Wrong PINs in a row. After a few, the next one has to wait, each time twice as long; the right one forgets them.
struct PinTries {
    int wrong = 0;
    Moment lastAt{};
    bool operator==(const PinTries &) const = default;
};

// When the next PIN is looked at: `now` or before, if at once. A clock that was put back keeps nobody out.
Moment nextPinTry(const PinTries &tries, Moment now);

// Somebody who works at this desk.
struct DeskUser {
    QString id;   // small letters, never given twice; empty: nobody of the list, but the computer's account
    QString name; // stands beside what they do
    Role role = Role::Receptionist;
    QString account;    // of the operating system: it signs this user in without a PIN; may be empty
    QByteArray pinHash; // as made by storage/Pin; empty: no PIN
    PinTries tries;

    bool hasPin() const { return !pinHash.isEmpty(); }
    bool operator==(const DeskUser &) const = default;
};

// Who works here when nobody of the list has signed in: the operating system's account. As long as the list is empty it
// may do everything; after that only what a receptionist may, so that calls never wait for somebody to sign in.
DeskUser accountUser(const QString &account, const QList<DeskUser> &users);
// Who is signed in at a start: the one of the list that the account belongs to, else accountUser().
DeskUser userAtStart(const QString &account, const QList<DeskUser> &users);
const DeskUser *findUser(const QList<DeskUser> &users, const QString &id);

// Why these cannot be the users of a desk.
enum class UsersProblem {
    NoName,
    SameName,    // without regard to case and blanks
    SameAccount, // an account can sign in one of them only
    NoAdmin,     // somebody has to be able to change the list
};
// Nothing is wrong with an empty list.
std::optional<UsersProblem> problemOf(const QList<DeskUser> &users);

QByteArray usersToJson(const QList<DeskUser> &users);
// Strict: a file that was tampered with, or cut, makes nobody an admin. Malformed if an entry has no id, name or role
// that is known, an id stands twice, or problemOf() finds something.
Result<QList<DeskUser>> usersFromJson(const QByteArray &json);

// Without the PIN's hash.
QDebug operator<<(QDebug debug, const DeskUser &user);

} // namespace callside
