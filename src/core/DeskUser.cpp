// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/DeskUser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int FreeTries = 5;
constexpr std::chrono::seconds FirstWait = 30s;
constexpr std::chrono::seconds LongestWait = 15min;
constexpr int LongestUserList = 500;

std::chrono::milliseconds waitAfter(int wrong)
{
    if (wrong < FreeTries)
        return 0ms;
    const int doublings = std::min(wrong - FreeTries, 10);
    return std::min(FirstWait * (1 << doublings), LongestWait);
}

QJsonObject userToJson(const DeskUser &user)
{
    QJsonObject json{{"id"_L1, user.id}, {"name"_L1, user.name}, {"role"_L1, wordOf(user.role)}};
    if (!user.account.isEmpty())
        json["account"_L1] = user.account;
    if (user.hasPin())
        json["pin"_L1] = QString::fromLatin1(user.pinHash);
    if (user.tries != PinTries{})
        json["wrongPins"_L1] = QJsonObject{{"count"_L1, user.tries.wrong}, {"last"_L1, toMsecs(user.tries.lastAt)}};
    return json;
}

std::optional<DeskUser> userFrom(const QJsonObject &json)
{
    const std::optional<Role> role = roleOf(json["role"_L1].toString());
    const QJsonObject tries = json["wrongPins"_L1].toObject();
    DeskUser user;
    user.id = json["id"_L1].toString();
    user.name = json["name"_L1].toString().simplified();
    if (user.id.isEmpty() || user.name.isEmpty() || !role)
        return {};
    user.role = *role;
    user.account = json["account"_L1].toString();
    user.pinHash = json["pin"_L1].toString().toLatin1();
    user.tries = {std::max(0, tries["count"_L1].toInt()), fromMsecs(tries["last"_L1].toInteger())};
    return user;
}

Error malformedUsers(const QString &detail)
{
    return {.kind = Error::Kind::Malformed, .detail = u"users: "_s + detail};
}

} // namespace

Moment nextPinTry(const PinTries &tries, Moment now)
{
    return now < tries.lastAt ? now : tries.lastAt + waitAfter(tries.wrong);
}

DeskUser accountUser(const QString &account, const QList<DeskUser> &users)
{
    DeskUser user;
    user.name = account;
    user.account = account;
    user.role = users.isEmpty() ? Role::Admin : Role::Receptionist;
    return user;
}

DeskUser userAtStart(const QString &account, const QList<DeskUser> &users)
{
    for (const DeskUser &user : users) {
        if (!account.isEmpty() && user.account == account)
            return user;
    }
    return accountUser(account, users);
}

const DeskUser *findUser(const QList<DeskUser> &users, const QString &id)
{
    const auto at = std::find_if(users.begin(), users.end(), [&](const DeskUser &user) { return user.id == id; });
    return at == users.end() || id.isEmpty() ? nullptr : &*at;
}

std::optional<UsersProblem> problemOf(const QList<DeskUser> &users)
{
    QSet<QString> names;
    QSet<QString> accounts;
    bool hasAdmin = users.isEmpty();
    for (const DeskUser &user : users) {
        const QString name = user.name.simplified().toCaseFolded();
        if (name.isEmpty())
            return UsersProblem::NoName;
        if (names.contains(name))
            return UsersProblem::SameName;
        if (accounts.contains(user.account))
            return UsersProblem::SameAccount;
        names.insert(name);
        if (!user.account.isEmpty())
            accounts.insert(user.account);
        hasAdmin |= user.role == Role::Admin;
    }
    return hasAdmin ? std::nullopt : std::optional(UsersProblem::NoAdmin);
}

QByteArray usersToJson(const QList<DeskUser> &users)
{
    QJsonArray list;
    for (const DeskUser &user : users)
        list.append(userToJson(user));
    return QJsonDocument(QJsonObject{{"users"_L1, list}}).toJson();
}

Result<QList<DeskUser>> usersFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || !document["users"_L1].isArray())
        return malformedUsers(u"no list of users"_s);
    const QJsonArray list = document["users"_L1].toArray();
    if (list.size() > LongestUserList)
        return malformedUsers(u"too many"_s);
    QList<DeskUser> users;
    for (const QJsonValue &value : list) {
        const std::optional<DeskUser> user = userFrom(value.toObject());
        if (!user || findUser(users, user->id))
            return malformedUsers(u"entry %1"_s.arg(users.size() + 1));
        users.append(*user);
    }
    if (problemOf(users))
        return malformedUsers(u"not a list that a desk can have"_s);
    return users;
}

QDebug operator<<(QDebug debug, const DeskUser &user)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "DeskUser(" << user.id << ' ' << user.name << ' ' << wordOf(user.role)
                    << (user.hasPin() ? " with PIN" : "") << ')';
    return debug;
}

} // namespace callside
