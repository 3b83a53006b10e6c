// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskStaff.h"

#include "app/Clock.h"
#include "core/Logging.h"
#include "storage/AuditLog.h"
#include "storage/DeskUserFile.h"

#include <QRandomGenerator>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Letters alone: the trail takes no long numbers.
QString newUserId()
{
    QString id;
    for (int i = 0; i < 12; ++i)
        id.append(QChar(u'a' + QRandomGenerator::system()->bounded(26)));
    return id;
}

} // namespace

DeskStaff::DeskStaff(const QString &folder, AuditLog &log, const QString &account, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_account(account)
    , m_log(log)
    , m_file(folder, DeskUserFileName)
{
    connect(&m_file, &ChoiceFile::failed, this, &DeskStaff::writingFailed);
    connect(&m_pins, &PinWorker::checked, this, &DeskStaff::pinChecked);
    connect(&m_pins, &PinWorker::hashed, this, &DeskStaff::pinHashed);
    if (!m_folder.isEmpty()) {
        Result<QList<DeskUser>> read = readDeskUsers(m_folder);
        if (read)
            m_users = *std::move(read);
        else
            m_readError = read.error();
    }
    if (m_readError)
        qCWarning(lcStore).noquote() << "the list of the desk's users cannot be used:" << m_readError->detail;
    m_current = m_users.isEmpty() ? nobodyOfTheList() : userAtStart(m_account, m_users);
    record(AuditAction::ProgramStarted);
}

DeskStaff::~DeskStaff()
{
    record(AuditAction::ProgramStopped);
}

DeskUser DeskStaff::nobodyOfTheList() const
{
    DeskUser user = accountUser(m_account, m_users);
    if (m_readError) // nobody is an admin because a file is damaged
        user.role = Role::Receptionist;
    return user;
}

DeskUser *DeskStaff::userOf(const QString &id)
{
    const auto at = std::find_if(m_users.begin(), m_users.end(), [&](const DeskUser &user) { return user.id == id; });
    return at == m_users.end() || id.isEmpty() ? nullptr : &*at;
}

Moment DeskStaff::nextTry(const QString &userId) const
{
    const DeskUser *user = findUser(m_users, userId);
    return user ? nextPinTry(user->tries, now()) : Moment{};
}

bool DeskStaff::allow(Permission permission, AuditAction action, const CallId &call, const QString &about)
{
    AuditEntry told = entry(action, call, about);
    told.isRefused = !may(permission);
    m_log.append(told);
    if (told.isRefused)
        emit refused(permission);
    return !told.isRefused;
}

void DeskStaff::record(AuditAction action, const CallId &call, const QString &about)
{
    m_log.append(entry(action, call, about));
}

AuditEntry DeskStaff::entry(AuditAction action, const CallId &call, const QString &about) const
{
    return auditEntry(m_current, now(), action, call, about);
}

void DeskStaff::signIn(const QString &userId, const Secret &pin)
{
    const DeskUser *user = userOf(userId);
    const auto answer = [this, userId](SignIn what) {
        QMetaObject::invokeMethod(
            this, [this, userId, what] { emit signInAnswered(userId, what); }, Qt::QueuedConnection);
    };
    if (!user)
        return answer(SignIn::NoSuchUser);
    if (!user->hasPin()) {
        become(*user);
        return answer(SignIn::Done);
    }
    if (nextPinTry(user->tries, now()) > now()) {
        m_log.append(auditEntry(*user, now(), AuditAction::SignInFailed, {}, u"too-soon"_s));
        return answer(SignIn::HasToWait);
    }
    // Counted before it is looked at, so that neither a second try meanwhile nor an end of the program makes it free.
    DeskUser *trying = userOf(userId);
    trying->tries = {trying->tries.wrong + 1, now()};
    keep();
    m_pins.check(userId, trying->pinHash, pin);
}

void DeskStaff::pinChecked(const QString &userId, bool isRight)
{
    DeskUser *user = userOf(userId);
    if (!user) { // removed meanwhile
        emit signInAnswered(userId, SignIn::NoSuchUser);
        return;
    }
    if (!isRight) {
        m_log.append(auditEntry(*user, now(), AuditAction::SignInFailed, {}, u"wrong-pin"_s));
        emit signInAnswered(userId, SignIn::WrongPin);
        return;
    }
    user->tries = {};
    keep();
    become(*user);
    emit signInAnswered(userId, SignIn::Done);
}

void DeskStaff::signOut()
{
    record(AuditAction::SignedOut);
    m_current = nobodyOfTheList();
    emit changed();
}

void DeskStaff::become(const DeskUser &user)
{
    m_current = user;
    record(AuditAction::SignedIn);
    emit changed();
}

bool DeskStaff::change(QList<DeskUser> users)
{
    if (problemOf(users) || !allow(Permission::ManageUsers, AuditAction::UsersChanged))
        return false;
    for (DeskUser &user : users) {
        const DeskUser *known = findUser(m_users, user.id);
        user.id = known ? user.id : newUserId();
        user.pinHash = known ? known->pinHash : QByteArray();
        user.tries = known ? known->tries : PinTries{};
    }
    const bool isFirst = m_users.isEmpty();
    m_users = users;
    m_readError.reset();
    const DeskUser *still = findUser(m_users, m_current.id);
    if (isFirst) { // who has set the list up goes on as its first admin
        const auto admin =
            std::find_if(m_users.begin(), m_users.end(), [](const DeskUser &user) { return user.role == Role::Admin; });
        m_current = admin == m_users.end() ? nobodyOfTheList() : *admin;
    } else {
        m_current = still ? *still : nobodyOfTheList();
    }
    keep();
    emit changed();
    return true;
}

bool DeskStaff::setPin(const QString &userId, const Secret &pin)
{
    const bool isOwn = !userId.isEmpty() && userId == m_current.id;
    DeskUser *user = userOf(userId);
    if (!user || (!pin.isEmpty() && problemOfPin(pin)))
        return false;
    if (!isOwn && !may(Permission::ManageUsers))
        return allow(Permission::ManageUsers, AuditAction::PinChanged, {}, userId);
    if (pin.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, userId] { takePin(userId, {}); }, Qt::QueuedConnection);
    else
        m_pins.hash(userId, pin);
    return true;
}

void DeskStaff::pinHashed(const QString &userId, const QByteArray &hash)
{
    if (hash.isEmpty())
        emit pinChanged(userId, false);
    else
        takePin(userId, hash);
}

void DeskStaff::takePin(const QString &userId, const QByteArray &hash)
{
    DeskUser *user = userOf(userId);
    if (!user) { // removed meanwhile
        emit pinChanged(userId, false);
        return;
    }
    user->pinHash = hash;
    user->tries = {};
    if (m_current.id == userId)
        m_current = *user;
    keep();
    record(AuditAction::PinChanged, {}, userId);
    emit changed();
    emit pinChanged(userId, true);
}

void DeskStaff::keep()
{
    m_file.write([folder = m_folder, users = m_users] { return writeDeskUsers(folder, users); });
}

} // namespace callside
