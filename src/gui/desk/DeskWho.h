// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AuditEntry.h"
#include "core/Choices.h"
#include "core/Preferences.h"
#include "core/Role.h"
#include "gui/desk/DeskParts.h"
#include "gui/history/HistoryExport.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace callside {

class CallConsole;
class SettingsWho;

// The name that stands beside what is done at this desk: of who is signed in, or as the desk's choices have it where
// nobody can sign in.
QString nameAtDesk(const DeskParts &parts);

// Puts an export into the trail before it is written, by whoever sits here now, on the export's own thread; an error
// keeps it from being made. Empty where there is no trail. of: what kind of calls, as an identifier; may be empty.
HistoryExportWish::Record exportRecord(const DeskParts &parts, const CallId &call, const QString &of = {});

// Joins one console to who sits at it: every wish is asked about here before it is done, which also puts it into the
// audit trail. What a role may not do is said in a notice. Where nobody can sign in, everything is allowed and nothing
// is recorded. The console lives longer.
class DeskWho : public QObject
{
    Q_OBJECT

public:
    DeskWho(CallConsole &console, const DeskParts &parts, QObject *parent = nullptr);

    QString name() const { return nameAtDesk(m_parts); }
    bool canSignIn() const { return m_parts.staff; }
    bool may(Permission permission) const;
    // Why not, in a sentence; empty: it is allowed.
    QString refusal(Permission permission) const;

    // To be asked before it is done; recorded, also where it is refused.
    bool allow(Permission permission, AuditAction action, const CallId &call = {}, const QString &about = {});
    // What is recorded once it is known how it went, by whoever asked for it. Allowed it has been.
    void record(AuditEntry entry, const QString &about);
    AuditEntry entry(AuditAction action) const;
    // The same for choices: true if all of what is different may be changed. Recorded are the kinds of choices, never
    // what was chosen, and each at most once a minute, as a field tells of every letter.
    bool allowChange(const Preferences &before, const Preferences &after);

    void joinPage(SettingsWho *page);

signals:
    void changed(); // who is signed in, or what they may do

private:
    void connectStaff();
    void connectAudit();
    void sayRefused(Permission permission);
    void showOn(SettingsWho *page) const;

    CallConsole &m_console;
    const DeskParts m_parts;
    QTimer m_refusalShown;
    QHash<QString, Moment> m_recordedAt; // by kind of choice, and by who
};

// Who may change choices of a kind, and the word for it in the trail. Nothing: everybody may.
std::optional<Permission> permissionFor(ChoicePart part);
QString wordOf(ChoicePart part);

} // namespace callside
