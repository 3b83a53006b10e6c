// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QList>
#include <QString>

#include <optional>

namespace callside {

// What somebody at the desk is there for.
enum class Role {
    Receptionist, // works with the calls
    Lead,         // also sees to how the desk works, and to the figures
    Admin,        // everything
    Auditor,      // looks, and changes nothing
};

// What a role may or may not do. Whatever is not here, everybody may: looking at the calls of the moment, the privacy
// cover, the look of the window, practising.
enum class Permission {
    AnswerCalls,    // answer, decline
    SteerAssistant, // steer, say, stop talking, wait and go on
    TransferCalls,
    EndCalls,
    HandleUrgency, // acknowledge, clear
    OpenHistory,   // a past transcript, and searching in them
    KeepRecords,   // outcome, note, tasks, accepting a summary
    ChangeLineMode,
    ChangeSettings, // people, steers, urgent words, hours, costs…
    ChangeWording,
    ManageConnection, // keys, phone company, addresses
    ExportCalls,      // redacted
    ExportUnredacted, // as it was said
    EraseRecords,     // find and erase, legal hold, how long things are kept
    BackUp,           // write and restore a copy of everything
    ManageUsers,
    ReadAudit,
    SeeFigures,
};

// The one table of who may do what.
bool isAllowed(Role role, Permission permission);
QList<Role> rolesWith(Permission permission);

inline constexpr Role EveryRole[] = {Role::Receptionist, Role::Lead, Role::Admin, Role::Auditor};
inline constexpr Permission EveryPermission[] = {
    Permission::AnswerCalls,      Permission::SteerAssistant, Permission::TransferCalls,    Permission::EndCalls,
    Permission::HandleUrgency,    Permission::OpenHistory,    Permission::KeepRecords,      Permission::ChangeLineMode,
    Permission::ChangeSettings,   Permission::ChangeWording,  Permission::ManageConnection, Permission::ExportCalls,
    Permission::ExportUnredacted, Permission::EraseRecords,   Permission::BackUp,           Permission::ManageUsers,
    Permission::ReadAudit,        Permission::SeeFigures};

// The words that stand for them in files. They never change; nothing if it is none of them.
QString wordOf(Role role);
QString wordOf(Permission permission);
std::optional<Role> roleOf(QStringView word);

QDebug operator<<(QDebug debug, Role role);
QDebug operator<<(QDebug debug, Permission permission);

} // namespace callside
