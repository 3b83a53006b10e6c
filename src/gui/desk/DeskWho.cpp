// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskWho.h"

#include "app/Clock.h"
#include "app/DeskPreferences.h"
#include "app/DeskStaff.h"
#include "gui/console/CallConsole.h"
#include "gui/parts/Announcement.h"
#include "gui/settings/AuditText.h"
#include "gui/settings/SettingsWho.h"
#include "storage/AuditLog.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr auto RefusalShownFor = 12s;
constexpr auto RecordedAgainAfter = 1min;
constexpr auto TrailLimit = 10s;

constexpr auto NotAllowedNotice = "refusedWish"_L1;
constexpr auto AuditNotice = "auditTrail"_L1;
constexpr auto StaffNotice = "deskUsers"_L1;

} // namespace

QString nameAtDesk(const DeskParts &parts)
{
    return parts.staff ? parts.staff->current().name : parts.preferences.userName();
}

HistoryExportWish::Record exportRecord(const DeskParts &parts, const CallId &call, const QString &of)
{
    if (!parts.staff || !parts.audit)
        return {};
    return [log = parts.audit, entry = parts.staff->entry(AuditAction::Exported, call),
            of](ExportFormat format, bool isRedacted, qint64 count) {
        QStringList about{wordOf(format)};
        if (!of.isEmpty())
            about.prepend(of);
        if (!isRedacted)
            about.append(u"unredacted"_s);
        AuditEntry exported = entry;
        exported.at = now();
        exported.about = about.join(u'-');
        exported.count = count;
        return log->appendAndWait(exported, TrailLimit);
    };
}

std::optional<Permission> permissionFor(ChoicePart part)
{
    switch (part) {
    case ChoicePart::Wording:
        return Permission::ChangeWording;
    case ChoicePart::Connection:
        return Permission::ManageConnection;
    case ChoicePart::Records:
        return Permission::EraseRecords;
    case ChoicePart::Appearance:
    case ChoicePart::Keys:
        return {};
    default:
        return Permission::ChangeSettings;
    }
}

QString wordOf(ChoicePart part)
{
    switch (part) {
    case ChoicePart::Wording:
        return u"wording"_s;
    case ChoicePart::OpeningHours:
        return u"opening-hours"_s;
    case ChoicePart::Centre:
        return u"centre"_s;
    case ChoicePart::Line:
        return u"line"_s;
    case ChoicePart::People:
        return u"people"_s;
    case ChoicePart::QuickSteers:
        return u"quick-steers"_s;
    case ChoicePart::Alerts:
        return u"alerts"_s;
    case ChoicePart::Privacy:
        return u"privacy"_s;
    case ChoicePart::Records:
        return u"records"_s;
    case ChoicePart::Costs:
        return u"costs"_s;
    case ChoicePart::Appearance:
        return u"appearance"_s;
    case ChoicePart::Keys:
        return u"keys"_s;
    case ChoicePart::Connection:
        return u"connection"_s;
    }
    Q_UNREACHABLE();
}

DeskWho::DeskWho(CallConsole &console, const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_parts(parts)
{
    m_refusalShown.setSingleShot(true);
    m_refusalShown.setInterval(RefusalShownFor);
    connect(&m_refusalShown, &QTimer::timeout, this, [this] { m_console.dropNotice(NotAllowedNotice); });
    if (m_parts.staff)
        connectStaff();
    if (m_parts.audit)
        connectAudit();
}

void DeskWho::connectStaff()
{
    connect(m_parts.staff, &DeskStaff::changed, this, [this] {
        m_refusalShown.stop();
        m_console.dropNotice(NotAllowedNotice);
        m_console.showUser(name());
        emit changed();
    });
    connect(m_parts.staff, &DeskStaff::refused, this, &DeskWho::sayRefused);
    connect(m_parts.staff, &DeskStaff::writingFailed, this, [this] {
        m_console.addNotice({StaffNotice, Tone::Danger, tr("The list of who works here could not be kept."),
                             tr("What was changed about it holds until Callside ends. See whether the disk is full.")});
    });
    if (m_parts.staff->readError())
        m_console.addNotice({StaffNotice, Tone::Danger,
                             tr("The list of who works here cannot be read, so everybody works as a receptionist."),
                             tr("Bring back the file users.json from a copy, or remove it to begin anew.")});
}

void DeskWho::connectAudit()
{
    connect(m_parts.audit, &AuditLog::failed, this, [this] {
        m_console.addNotice({AuditNotice, Tone::Danger, tr("The audit trail cannot be written."),
                             tr("What is done is written as soon as that is possible again, and lost if Callside ends "
                                "before. See whether the disk is full.")});
    });
    connect(m_parts.audit, &AuditLog::recovered, this, [this] { m_console.dropNotice(AuditNotice); });
}

bool DeskWho::may(Permission permission) const
{
    return !m_parts.staff || m_parts.staff->may(permission);
}

QString DeskWho::refusal(Permission permission) const
{
    return may(permission) ? QString() : AuditText::reserved(permission, m_parts.staff->current().role);
}

bool DeskWho::allow(Permission permission, AuditAction action, const CallId &call, const QString &about)
{
    return !m_parts.staff || m_parts.staff->allow(permission, action, call, about);
}

AuditEntry DeskWho::entry(AuditAction action) const
{
    if (m_parts.staff)
        return m_parts.staff->entry(action);
    AuditEntry entry;
    entry.action = action;
    return entry;
}

void DeskWho::record(AuditEntry entry, const QString &about)
{
    if (!m_parts.audit)
        return;
    entry.at = now();
    entry.about = auditWord(about);
    m_parts.audit->append(entry);
}

void DeskWho::sayRefused(Permission permission)
{
    const QString sentence = AuditText::refusal(permission, m_parts.staff->current().role);
    m_console.addNotice({NotAllowedNotice, Tone::Warning, sentence, {}});
    announce(&m_console, sentence, true);
    m_refusalShown.start();
}

bool DeskWho::allowChange(const Preferences &before, const Preferences &after)
{
    if (!m_parts.staff)
        return true;
    bool isAllowed = true;
    for (const ChoicePart part : differentParts({before, {}}, {after, {}})) {
        const std::optional<Permission> permission = permissionFor(part);
        const bool isPartAllowed = !permission || may(*permission);
        isAllowed = isAllowed && isPartAllowed;
        Moment &recordedAt = m_recordedAt[wordOf(part) + u'/' + m_parts.staff->current().id];
        if (recordedAt != Moment{} && now() - recordedAt < RecordedAgainAfter && now() >= recordedAt) {
            if (!isPartAllowed)
                sayRefused(*permission);
            continue;
        }
        recordedAt = now();
        const bool isConnection = part == ChoicePart::Connection;
        const AuditAction action = isConnection ? AuditAction::ConnectionChanged : AuditAction::SettingChanged;
        if (permission)
            allow(*permission, action, {}, wordOf(part));
        else
            m_parts.staff->record(action, {}, wordOf(part));
    }
    return isAllowed;
}

void DeskWho::joinPage(SettingsWho *page)
{
    DeskStaff *staff = m_parts.staff;
    connect(page, &SettingsWho::signInWanted, staff, &DeskStaff::signIn);
    connect(page, &SettingsWho::signOutWanted, staff, &DeskStaff::signOut);
    connect(page, &SettingsWho::usersWanted, staff, &DeskStaff::change);
    connect(page, &SettingsWho::pinWanted, staff, &DeskStaff::setPin);
    connect(staff, &DeskStaff::signInAnswered, page, [staff, page](const QString &user, DeskStaff::SignIn answer) {
        page->showSignIn(answer, staff->nextTry(user));
    });
    connect(staff, &DeskStaff::pinChanged, page, &SettingsWho::showPinChanged);
    connect(staff, &DeskStaff::changed, page, [this, page] { showOn(page); });
    showOn(page);
}

void DeskWho::showOn(SettingsWho *page) const
{
    page->showStaff(m_parts.staff->users(), m_parts.staff->current(), DeskPreferences::systemUserName(),
                    m_parts.staff->readError().has_value());
}

} // namespace callside
