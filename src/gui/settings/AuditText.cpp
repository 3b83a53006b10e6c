// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/AuditText.h"

#include <QDateTime>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SealGroup = 16;

// In groups, so that it can be read out and compared, and breaks in a narrow window.
QString sealForPeople(const QByteArray &seal)
{
    QStringList groups;
    for (qsizetype at = 0; at < seal.size(); at += SealGroup)
        groups.append(QString::fromLatin1(seal.mid(at, SealGroup)));
    return groups.join(u' ');
}

QString auditMoment(Moment at)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(at)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

QString AuditText::role(Role role)
{
    switch (role) {
    case Role::Receptionist:
        return tr("Receptionist");
    case Role::Lead:
        return tr("Lead");
    case Role::Admin:
        return tr("Admin");
    case Role::Auditor:
        return tr("Auditor");
    }
    Q_UNREACHABLE();
}

QString AuditText::aboutRole(Role role)
{
    switch (role) {
    case Role::Receptionist:
        return tr("Works with the calls: steers, connects, ends, looks after urgent ones, keeps notes and tasks, and "
                  "opens past calls.");
    case Role::Lead:
        return tr("A receptionist who may also change settings and the assistant’s wording, see the figures, and "
                  "export calls with names and numbers taken out.");
    case Role::Admin:
        return tr("May do everything, also who works here, keys, erasing, copies, and the audit trail.");
    case Role::Auditor:
        return tr("Looks at past calls, the figures and the audit trail. Cannot act on a call or change anything.");
    }
    Q_UNREACHABLE();
}

QString AuditText::deed(Permission permission)
{
    switch (permission) {
    case Permission::AnswerCalls:
        return tr("Answering and declining calls");
    case Permission::SteerAssistant:
        return tr("Steering the assistant");
    case Permission::TransferCalls:
        return tr("Connecting callers to a person");
    case Permission::EndCalls:
        return tr("Ending calls");
    case Permission::HandleUrgency:
        return tr("Acknowledging and clearing urgent calls");
    case Permission::OpenHistory:
        return tr("Opening past calls");
    case Permission::KeepRecords:
        return tr("Keeping outcomes, notes and tasks");
    case Permission::ChangeLineMode:
        return tr("Changing how the line answers");
    case Permission::ChangeSettings:
        return tr("Changing settings");
    case Permission::ChangeWording:
        return tr("Changing what the assistant says");
    case Permission::ManageConnection:
        return tr("Changing keys and the connection");
    case Permission::ExportCalls:
        return tr("Exporting calls");
    case Permission::ExportUnredacted:
        return tr("Exporting calls with names and numbers");
    case Permission::EraseRecords:
        return tr("Erasing what is kept about callers");
    case Permission::BackUp:
        return tr("Writing and restoring copies");
    case Permission::ManageUsers:
        return tr("Changing who works here");
    case Permission::ReadAudit:
        return tr("Reading the audit trail");
    case Permission::SeeFigures:
        return tr("Seeing the figures");
    }
    Q_UNREACHABLE();
}

QString AuditText::refusal(Permission permission, Role role)
{
    QStringList others;
    for (const Role other : rolesWith(permission))
        others.append(AuditText::role(other));
    //: %1 "Exporting calls", %2 a role, %3 a list of roles
    return tr("%1 is not open to the role %2. It is to: %3. Your try has been recorded.")
        .arg(deed(permission), AuditText::role(role), others.join(tr(", ", "between roles")));
}

QString AuditText::reserved(Permission permission, Role role)
{
    QStringList others;
    for (const Role other : rolesWith(permission))
        others.append(AuditText::role(other));
    //: %1 "Changing settings", %2 a role, %3 a list of roles
    return tr("%1 is not open to the role %2. It is to: %3.")
        .arg(deed(permission), AuditText::role(role), others.join(tr(", ", "between roles")));
}

QString AuditText::action(AuditAction action)
{
    const QString ofCall = callDeed(action);
    return ofCall.isEmpty() ? deskDeed(action) : ofCall;
}

QString AuditText::callDeed(AuditAction action)
{
    switch (action) {
    case AuditAction::TranscriptOpened:
        return tr("Past call opened");
    case AuditAction::Searched:
        return tr("Past calls searched");
    case AuditAction::CallAnswered:
        return tr("Call answered");
    case AuditAction::CallDeclined:
        return tr("Call declined");
    case AuditAction::Steered:
        return tr("Assistant steered");
    case AuditAction::Said:
        return tr("Assistant asked to say something");
    case AuditAction::Transferred:
        return tr("Connecting to a person asked for");
    case AuditAction::CallEnded:
        return tr("Call ended");
    case AuditAction::Acknowledged:
        return tr("Urgent call acknowledged");
    case AuditAction::Cleared:
        return tr("Urgent call cleared");
    case AuditAction::OutcomeKept:
        return tr("Outcome kept");
    case AuditAction::TaskMade:
        return tr("Task made");
    case AuditAction::TaskDone:
        return tr("Task done");
    case AuditAction::SummaryAccepted:
        return tr("Summary accepted");
    case AuditAction::SummaryAsked:
        return tr("Summary asked for");
    case AuditAction::DetailJudged:
        return tr("Detail heard judged");
    case AuditAction::Exported:
        return tr("Calls exported");
    case AuditAction::Erased:
        return tr("Calls erased");
    default:
        return {};
    }
}

QString AuditText::deskDeed(AuditAction action)
{
    switch (action) {
    case AuditAction::ProgramStarted:
        return tr("Callside started");
    case AuditAction::ProgramStopped:
        return tr("Callside stopped");
    case AuditAction::SignedIn:
        return tr("Signed in");
    case AuditAction::SignedOut:
        return tr("Signed out");
    case AuditAction::SignInFailed:
        return tr("Signing in failed");
    case AuditAction::LineModeChanged:
        return tr("Line mode changed");
    case AuditAction::SettingChanged:
        return tr("Setting changed");
    case AuditAction::WordingChanged:
        return tr("Wording changed");
    case AuditAction::ConnectionChanged:
        return tr("Connection changed");
    case AuditAction::UsersChanged:
        return tr("People who work here changed");
    case AuditAction::PinChanged:
        return tr("PIN changed");
    case AuditAction::LegalHoldChanged:
        return tr("Legal hold changed");
    case AuditAction::RetentionRun:
        return tr("Old calls deleted");
    case AuditAction::BackUpWritten:
        return tr("Copy written");
    case AuditAction::BackUpRestored:
        return tr("Copy restored");
    case AuditAction::AuditRead:
        return tr("Audit trail read");
    case AuditAction::AuditPruned:
        return tr("Older rows of the audit trail removed");
    case AuditAction::AuditRepaired:
        return tr("Audit trail found not as it was left");
    default:
        return wordOf(action);
    }
}

QString AuditText::row(const AuditEntry &entry)
{
    const QString what = action(entry.action);
    //: A row of the audit trail that was refused: %1 what
    const QString deed = entry.isRefused ? tr("Refused: %1").arg(what) : what;
    const QString who =
        entry.role ? tr("%1 (%2)", "a name and a role").arg(entry.who, role(*entry.role)) : tr("Callside itself");
    //: A row of the audit trail: %1 when, %2 who, %3 what
    return tr("%1, %2: %3").arg(auditMoment(entry.at), who, deed);
}

QString AuditText::verdict(const AuditCheck &check)
{
    using Problem = AuditCheck::Problem;
    switch (check.problem) {
    case Problem::None:
        return check.lastRow == 0 ? tr("The audit trail is empty.")
                                  : tr("The audit trail holds: rows %1 to %2, from %3 to %4.")
                                        .arg(QString::number(check.firstRow), QString::number(check.lastRow),
                                             auditMoment(check.firstAt), auditMoment(check.lastAt));
    case Problem::Changed:
        return tr("The audit trail is broken at row %1: it, or the row before it, is not as it was written.")
            .arg(check.row);
    case Problem::Removed:
        return tr("The audit trail is broken at row %1: it is missing, and no row tells that it was removed.")
            .arg(check.row);
    case Problem::Inserted:
        return tr("The audit trail is broken at row %1: something was put in there.").arg(check.row);
    case Problem::Reordered:
        return tr("The audit trail is broken at row %1: it stands in another place.").arg(check.row);
    case Problem::Truncated:
        return tr("The audit trail is broken at row %1: it and what followed were cut off.").arg(check.row);
    case Problem::Unreadable:
        return tr("The audit trail is broken at row %1: what stands there is no row.").arg(check.row);
    case Problem::NotThere:
        return tr("The audit trail is missing: its file was removed.");
    case Problem::CannotBeRead:
        return tr("The audit trail cannot be read.");
    }
    Q_UNREACHABLE();
}

QStringList AuditText::check(const AuditCheck &check)
{
    QStringList sentences{verdict(check)};
    if (check.problem == AuditCheck::Problem::CannotBeRead)
        return sentences;
    if (!check.isSound() && check.line > 0)
        sentences.append(tr("In the file it is line %1.").arg(check.line));
    if (!check.isSound() && check.lastRow > 0)
        sentences.append(tr("Everything up to row %1 holds.").arg(check.lastRow));
    if (check.isSound() && check.lastRow > 0 && !check.isEndProven)
        sentences.append(tr("Whether rows were cut off at its end cannot be told: the seal beside it is missing."));
    if (check.hasUnfinishedRow)
        sentences.append(tr("Half a row at the end was being written when Callside was ended."));
    if (check.isSound() && check.lastRow > 0)
        //: %1 a number of a row, %2 64 letters and figures in groups
        sentences.append(tr("The seal of row %1 is %2. Noted elsewhere, it proves that all up to it is as it was.")
                             .arg(QString::number(check.lastRow), sealForPeople(check.lastSeal)));
    return sentences;
}

} // namespace callside
