// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AuditChain.h"
#include "core/Role.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace callside {

// The words for roles, for what they may do, and for the audit trail.
class AuditText
{
    Q_DECLARE_TR_FUNCTIONS(AuditText)

public:
    static QString role(Role role);
    // What somebody with this role may do, in a sentence.
    static QString aboutRole(Role role);
    // Why something was not done: "A receptionist may not export calls. A lead or an admin can do it."
    static QString refusal(Permission permission, Role role);
    // The same before anybody has tried.
    static QString reserved(Permission permission, Role role);

    // What was done: "Transcript opened".
    static QString action(AuditAction action);
    // A row in one sentence, with who and whether it was refused.
    static QString row(const AuditEntry &entry);

    // What a check has shown: one sentence on whether it holds, then what else is to be known.
    static QStringList check(const AuditCheck &check);

private:
    static QString deed(Permission permission);
    static QString callDeed(AuditAction action);
    static QString deskDeed(AuditAction action);
    static QString verdict(const AuditCheck &check);
};

} // namespace callside
