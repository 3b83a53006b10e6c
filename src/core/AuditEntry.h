// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/DeskUser.h"
#include "core/Ids.h"
#include "core/Role.h"

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <optional>

namespace callside {

// What the audit trail tells of.
enum class AuditAction {
    ProgramStarted,
    ProgramStopped,
    SignedIn,
    SignedOut,
    SignInFailed,
    TranscriptOpened,
    Searched, // never with the words
    CallAnswered,
    CallDeclined,
    Steered, // also: asked to stop talking, to wait, to go on; `about` says which
    Said,
    Transferred,
    CallEnded,
    Acknowledged,
    Cleared,
    OutcomeKept,
    TaskMade,
    TaskDone,
    SummaryAccepted,
    SummaryAsked, // by a person, after none could be made
    DetailJudged, // heard, confirmed or checked: `about` says which
    LineModeChanged,
    SettingChanged,
    WordingChanged,
    ConnectionChanged,
    UsersChanged,
    PinChanged,
    Exported,
    Erased,
    LegalHoldChanged,
    RetentionRun,
    BackUpWritten,
    BackUpRestored,
    AuditRead,
    AuditPruned,   // made by the log itself: older rows were removed, as they were kept long enough
    AuditRepaired, // made by the log itself: half a row at the end was removed, or a break in the chain was found
};

// One thing that somebody did, or was refused. It can hold no patient's words, name or number: there is no free text in
// it but the name of who works here.
struct AuditEntry {
    Moment at{};
    QString who;              // the user's name
    QString userId;           // DeskUser::id; empty: the computer's account, or the program itself
    std::optional<Role> role; // nothing: the program itself
    AuditAction action = AuditAction::ProgramStarted;
    CallId call;            // empty: about no call
    QString about;          // what of it, as an identifier: "redFlags", "csv", "reception-v4"; see auditWord()
    qint64 count = 0;       // of how many; 0: does not apply
    bool isRefused = false; // the role does not allow it: it was not done
    QByteArray seal;        // AuditPruned, AuditRepaired: of the row that `count` names, in hexadecimal digits

    bool operator==(const AuditEntry &) const = default;
};

// What somebody did with a call, or without one.
AuditEntry auditEntry(const DeskUser &user, Moment at, AuditAction action, const CallId &call = {},
                      const QString &about = {});

// Kept as it is if it is an identifier (letters, digits, . _ - : and at most 64 characters) without six digits in a
// row; otherwise "withheld", so that no words and no number can get into the trail by this way.
QString auditWord(const QString &about);

// Canonical: members in order of their names, no blanks, UTF-8, one line. `at` in UTC with milliseconds. What is empty
// is left out. number: of the row in the trail, from 1.
QByteArray auditJson(const AuditEntry &entry, qint64 number);
// Nothing if it is no row of ours.
struct NumberedEntry {
    qint64 number = 0;
    AuditEntry entry;
    bool operator==(const NumberedEntry &) const = default;
};
std::optional<NumberedEntry> auditEntryFrom(const QByteArray &json);

// They never change.
QString wordOf(AuditAction action);
std::optional<AuditAction> auditActionOf(QStringView word);

QDebug operator<<(QDebug debug, AuditAction action);
QDebug operator<<(QDebug debug, const AuditEntry &entry);

} // namespace callside
