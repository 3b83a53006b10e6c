// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ChoiceFile.h"
#include "core/AuditEntry.h"
#include "core/DeskUser.h"
#include "core/Result.h"
#include "core/Secret.h"
#include "storage/Pin.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace callside {

class AuditLog;

// Who works at this desk: the list, who of them is signed in, what they may do, and that all of it gets into the audit
// trail. The one place that changes any of that. Lives on the GUI thread and never waits.
class DeskStaff : public QObject
{
    Q_OBJECT

public:
    enum class SignIn {
        Done,
        WrongPin,
        HasToWait, // too many wrong ones: nextTry() says until when
        NoSuchUser,
    };

    // An empty folder: nothing is kept, and the account may do everything. The log outlives this. account: the name of
    // the operating system's. Tells the trail that the program has started.
    DeskStaff(const QString &folder, AuditLog &log, const QString &account, QObject *parent = nullptr);
    ~DeskStaff() override;

    const QList<DeskUser> &users() const { return m_users; }
    const DeskUser &current() const { return m_current; }
    // Why the list could not be read. Until it can be or is changed, everybody here is a receptionist.
    const std::optional<Error> &readError() const { return m_readError; }
    Moment nextTry(const QString &userId) const;

    bool may(Permission permission) const { return isAllowed(m_current.role, permission); }
    // Whether it may be done, said before it is done: a refusal is recorded and told by refused(), what is allowed is
    // recorded as done.
    bool allow(Permission permission, AuditAction action, const CallId &call = {}, const QString &about = {});
    // What needs nobody's permission.
    void record(AuditAction action, const CallId &call = {}, const QString &about = {});
    // The entry itself, for what has to be in the trail before it is done (AuditLog::appendAndWait).
    AuditEntry entry(AuditAction action, const CallId &call = {}, const QString &about = {}) const;

    // Answered by exactly one signInAnswered(), later. The PIN is not looked at where the user has none.
    void signIn(const QString &userId, const Secret &pin);
    // Back to who the operating system's account is.
    void signOut();

    // The whole list, with the PINs that are kept of those that stay. Needs ManageUsers; nothing happens, and false, if
    // it is refused or problemOf() finds something. New ones get their id here.
    bool change(QList<DeskUser> users);
    // Of oneself, or of anybody with ManageUsers; an empty PIN removes it. Answered by pinChanged(). False if refused.
    bool setPin(const QString &userId, const Secret &pin);

signals:
    void changed(); // the list, or who is signed in
    void signInAnswered(const QString &userId, callside::DeskStaff::SignIn answer);
    void pinChanged(const QString &userId, bool isDone);
    void refused(callside::Permission permission);
    void writingFailed(const callside::Error &error);

private:
    void pinChecked(const QString &userId, bool isRight);
    void pinHashed(const QString &userId, const QByteArray &hash);
    void takePin(const QString &userId, const QByteArray &hash);
    void become(const DeskUser &user);
    void keep();
    DeskUser nobodyOfTheList() const;
    DeskUser *userOf(const QString &id);

    const QString m_folder;
    const QString m_account;
    AuditLog &m_log;
    QList<DeskUser> m_users;
    DeskUser m_current;
    std::optional<Error> m_readError;
    PinWorker m_pins;
    ChoiceFile m_file;
};

} // namespace callside
