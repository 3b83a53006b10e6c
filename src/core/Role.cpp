// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Role.h"

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

// Never rename one.
constexpr QLatin1StringView RoleWords[] = {"receptionist"_L1, "lead"_L1, "admin"_L1, "auditor"_L1};

struct PermissionRow {
    QLatin1StringView word;
    bool receptionist;
    bool lead;
    bool admin;
    bool auditor;
};

// In the order of Permission.
constexpr PermissionRow PermissionTable[] = {
    //                      receptionist lead admin auditor
    {"answer-calls"_L1, true, true, true, false},        {"steer-assistant"_L1, true, true, true, false},
    {"transfer-calls"_L1, true, true, true, false},      {"end-calls"_L1, true, true, true, false},
    {"handle-urgency"_L1, true, true, true, false},      {"open-history"_L1, true, true, true, true},
    {"keep-records"_L1, true, true, true, false},        {"change-line-mode"_L1, true, true, true, false},
    {"change-settings"_L1, false, true, true, false},    {"change-wording"_L1, false, true, true, false},
    {"manage-connection"_L1, false, false, true, false}, {"export-calls"_L1, false, true, true, true},
    {"export-unredacted"_L1, false, false, true, false}, {"erase-records"_L1, false, false, true, false},
    {"back-up"_L1, false, false, true, false},           {"manage-users"_L1, false, false, true, false},
    {"read-audit"_L1, false, false, true, true},         {"see-figures"_L1, false, true, true, true},
};
static_assert(std::size(PermissionTable) == std::size(EveryPermission));

} // namespace

bool isAllowed(Role role, Permission permission)
{
    const PermissionRow &row = PermissionTable[int(permission)];
    switch (role) {
    case Role::Receptionist:
        return row.receptionist;
    case Role::Lead:
        return row.lead;
    case Role::Admin:
        return row.admin;
    case Role::Auditor:
        return row.auditor;
    }
    return false;
}

QList<Role> rolesWith(Permission permission)
{
    QList<Role> roles;
    for (const Role role : EveryRole) {
        if (isAllowed(role, permission))
            roles.append(role);
    }
    return roles;
}

QString wordOf(Role role)
{
    return RoleWords[int(role)];
}

QString wordOf(Permission permission)
{
    return PermissionTable[int(permission)].word;
}

std::optional<Role> roleOf(QStringView word)
{
    for (const Role role : EveryRole) {
        if (word == RoleWords[int(role)])
            return role;
    }
    return {};
}

QDebug operator<<(QDebug debug, Role role)
{
    return debug << wordOf(role);
}

QDebug operator<<(QDebug debug, Permission permission)
{
    return debug << wordOf(permission);
}

} // namespace callside
