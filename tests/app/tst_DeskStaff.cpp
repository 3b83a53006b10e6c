// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DeskStaff.h"

#include "app/Clock.h"
#include "storage/AuditLog.h"
#include "storage/DeskUserFile.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Secret AdminPin("2580"_ba);

DeskUser aUser(const QString &name, Role role, const QString &account = {})
{
    DeskUser user;
    user.name = name;
    user.role = role;
    user.account = account;
    return user;
}

} // namespace

class tst_DeskStaff : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void accountMayDoEverythingAtFirst();
    void listIsKeptAndSignsInByAccount();
    void whoSetsUpTheListGoesOnAsAdmin();
    void refusalIsSaidAndRecorded();
    void allowedDeedIsRecorded();
    void pinSignsIn();
    void wrongPinIsRecordedAndThenHasToWait();
    void triesSurviveARestart();
    void removedPinIsNotAskedFor();
    void othersPinsNeedAnAdmin();
    void listWithoutAnAdminIsRefused();
    void newUserCannotBringAPin();
    void damagedListMakesNobodyAnAdmin();
    void signingOutTakesRightsAway();
    void verifyAuditProvesTheTrail();

private:
    void begin(const QString &account = u"reception"_s);
    void end();
    void setUp();
    DeskStaff::SignIn signIn(const QString &name, const Secret &pin);
    QString idOf(const QString &name) const;
    void setPin(const QString &name, const Secret &pin);
    QList<AuditEntry> trail();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<DeskStaff> m_staff;
};

void tst_DeskStaff::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    begin();
}

void tst_DeskStaff::cleanup()
{
    end();
}

void tst_DeskStaff::begin(const QString &account)
{
    m_log = std::make_unique<AuditLog>(m_dir->path());
    m_staff = std::make_unique<DeskStaff>(m_dir->path(), *m_log, account);
}

void tst_DeskStaff::end()
{
    m_staff.reset();
    m_log.reset();
}

void tst_DeskStaff::setUp()
{
    QVERIFY(m_staff->change({aUser(u"Sam"_s, Role::Admin), aUser(u"Kim"_s, Role::Receptionist, u"kim"_s)}));
}

QString tst_DeskStaff::idOf(const QString &name) const
{
    for (const DeskUser &user : m_staff->users()) {
        if (user.name == name)
            return user.id;
    }
    return {};
}

DeskStaff::SignIn tst_DeskStaff::signIn(const QString &name, const Secret &pin)
{
    QSignalSpy answered(m_staff.get(), &DeskStaff::signInAnswered);
    m_staff->signIn(idOf(name), pin);
    if (!answered.isEmpty() || !answered.wait(20'000))
        qFatal("no answer, or one from within");
    return answered[0][1].value<DeskStaff::SignIn>();
}

void tst_DeskStaff::setPin(const QString &name, const Secret &pin)
{
    QSignalSpy changed(m_staff.get(), &DeskStaff::pinChanged);
    QVERIFY(m_staff->setPin(idOf(name), pin));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
    QVERIFY(changed[0][1].toBool());
}

// Oldest first; the desk is closed for it.
QList<AuditEntry> tst_DeskStaff::trail()
{
    end();
    QList<AuditEntry> entries;
    const auto rows = readAudit(m_dir->filePath(AuditFileName), {});
    for (const NumberedEntry &row : *rows)
        entries.prepend(row.entry);
    return entries;
}

void tst_DeskStaff::accountMayDoEverythingAtFirst()
{
    QCOMPARE(m_staff->current().name, u"reception"_s);
    for (const Permission permission : EveryPermission)
        QVERIFY(m_staff->may(permission));
    QCOMPARE(trail().first().action, AuditAction::ProgramStarted);
}

void tst_DeskStaff::listIsKeptAndSignsInByAccount()
{
    setUp();
    end();
    begin(u"kim"_s);
    QCOMPARE(m_staff->users().size(), 2);
    QCOMPARE(m_staff->current().name, u"Kim"_s);
    QVERIFY(!m_staff->may(Permission::EraseRecords));
    end();
    begin(u"reception"_s); // nobody of the list: calls do not wait
    QCOMPARE(m_staff->current().role, Role::Receptionist);
    QVERIFY(m_staff->may(Permission::EndCalls));
}

void tst_DeskStaff::whoSetsUpTheListGoesOnAsAdmin()
{
    QSignalSpy changed(m_staff.get(), &DeskStaff::changed);
    setUp();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_staff->current().name, u"Sam"_s);
    QVERIFY(m_staff->may(Permission::ManageUsers));
    QVERIFY(!m_staff->current().id.isEmpty());
}

void tst_DeskStaff::refusalIsSaidAndRecorded()
{
    setUp();
    QCOMPARE(signIn(u"Kim"_s, {}), DeskStaff::SignIn::Done);
    QSignalSpy refused(m_staff.get(), &DeskStaff::refused);
    QVERIFY(!m_staff->allow(Permission::EraseRecords, AuditAction::Erased, {u"rtc_1"_s}));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Permission>(), Permission::EraseRecords);
    QVERIFY(!m_staff->change({aUser(u"Kim"_s, Role::Admin)}));
    const QList<AuditEntry> entries = trail();
    const AuditEntry told = entries.at(entries.size() - 3);
    QCOMPARE(told.action, AuditAction::Erased);
    QVERIFY(told.isRefused);
    QCOMPARE(told.who, u"Kim"_s);
    QCOMPARE(told.role, std::optional(Role::Receptionist));
    QCOMPARE(told.call, (CallId{u"rtc_1"_s}));
    QVERIFY(entries.at(entries.size() - 2).isRefused); // making oneself an admin
}

void tst_DeskStaff::allowedDeedIsRecorded()
{
    QVERIFY(m_staff->allow(Permission::SteerAssistant, AuditAction::Steered, {u"rtc_1"_s}, u"hold"_s));
    const AuditEntry told = trail().at(1);
    QCOMPARE(told.action, AuditAction::Steered);
    QCOMPARE(told.about, u"hold"_s);
    QVERIFY(!told.isRefused);
}

void tst_DeskStaff::pinSignsIn()
{
    setUp();
    setPin(u"Sam"_s, AdminPin);
    m_staff->signOut();
    QCOMPARE(signIn(u"Sam"_s, AdminPin), DeskStaff::SignIn::Done);
    QCOMPARE(m_staff->current().name, u"Sam"_s);
    QCOMPARE(m_staff->current().tries, PinTries{});
    for (const AuditEntry &entry : trail())
        QVERIFY(entry.about != u"2580"_s);
    QFile file(m_dir->filePath(DeskUserFileName));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("$argon2id$"));
    QVERIFY(!kept.contains("\"2580\""));
}

void tst_DeskStaff::wrongPinIsRecordedAndThenHasToWait()
{
    setUp();
    setPin(u"Sam"_s, AdminPin);
    m_staff->signOut();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(u"Sam"_s, Secret("0000"_ba)), DeskStaff::SignIn::WrongPin);
    QCOMPARE(signIn(u"Sam"_s, AdminPin), DeskStaff::SignIn::HasToWait); // also the right one
    QVERIFY(m_staff->nextTry(idOf(u"Sam"_s)) > now());
    QCOMPARE(m_staff->current().role, Role::Receptionist);
    int failed = 0;
    for (const AuditEntry &entry : trail())
        failed += entry.action == AuditAction::SignInFailed ? 1 : 0;
    QCOMPARE(failed, 6);
}

void tst_DeskStaff::triesSurviveARestart()
{
    setUp();
    setPin(u"Sam"_s, AdminPin);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(u"Sam"_s, Secret("0000"_ba)), DeskStaff::SignIn::WrongPin);
    end();
    begin();
    QCOMPARE(signIn(u"Sam"_s, AdminPin), DeskStaff::SignIn::HasToWait);
}

void tst_DeskStaff::removedPinIsNotAskedFor()
{
    setUp();
    setPin(u"Sam"_s, AdminPin);
    QVERIFY(m_staff->current().hasPin());
    setPin(u"Sam"_s, {});
    QVERIFY(!m_staff->current().hasPin());
    QVERIFY(!m_staff->setPin(idOf(u"Sam"_s), Secret("123"_ba))); // too short
}

void tst_DeskStaff::othersPinsNeedAnAdmin()
{
    setUp();
    QCOMPARE(signIn(u"Kim"_s, {}), DeskStaff::SignIn::Done);
    QVERIFY(!m_staff->setPin(idOf(u"Sam"_s), AdminPin));
    setPin(u"Kim"_s, AdminPin); // one's own
    QVERIFY(m_staff->current().hasPin());
}

void tst_DeskStaff::listWithoutAnAdminIsRefused()
{
    setUp();
    QList<DeskUser> users = m_staff->users();
    users.removeFirst();
    QVERIFY(!m_staff->change(users));
    QCOMPARE(m_staff->users().size(), 2);
}

void tst_DeskStaff::newUserCannotBringAPin()
{
    DeskUser user = aUser(u"Sam"_s, Role::Admin);
    user.pinHash = "$argon2id$x"_ba;
    QVERIFY(m_staff->change({user}));
    QVERIFY(!m_staff->users().first().hasPin());
    setPin(u"Sam"_s, AdminPin);
    QList<DeskUser> users = m_staff->users();
    users[0].pinHash.clear(); // a page that knows no hashes
    users[0].name = u"Sammy"_s;
    QVERIFY(m_staff->change(users));
    QVERIFY(m_staff->users().first().hasPin());
    QCOMPARE(m_staff->current().name, u"Sammy"_s);
}

void tst_DeskStaff::damagedListMakesNobodyAnAdmin()
{
    end();
    QFile file(m_dir->filePath(DeskUserFileName));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    begin();
    QVERIFY(m_staff->readError());
    QVERIFY(!m_staff->may(Permission::ManageUsers));
    m_staff->signOut();
    QVERIFY(!m_staff->may(Permission::ManageUsers));
    QVERIFY(!m_staff->change({aUser(u"Sam"_s, Role::Admin)}));
    end();
    QCOMPARE(file.size(), 1); // left as it is
    begin();
}

void tst_DeskStaff::signingOutTakesRightsAway()
{
    setUp();
    QVERIFY(m_staff->may(Permission::ManageUsers));
    m_staff->signOut();
    QVERIFY(!m_staff->may(Permission::ManageUsers));
    QCOMPARE(m_staff->current().name, u"reception"_s);
}

void tst_DeskStaff::verifyAuditProvesTheTrail()
{
    if (!QFile::exists(QStringLiteral(CALLSIDE_PROGRAM)))
        QSKIP("the program is not built");
    setUp();
    end();
    const auto verify = [this](QByteArray *said) {
        QProcess program;
        program.start(QStringLiteral(CALLSIDE_PROGRAM), {u"--verify-audit"_s, u"--data-dir"_s, m_dir->path()});
        if (!program.waitForFinished(30'000))
            return -1;
        *said = program.readAllStandardOutput();
        return program.exitCode();
    };
    QByteArray said;
    QCOMPARE(verify(&said), 0);
    QFile file(m_dir->filePath(AuditFileName));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray changed = file.readAll().replace("users-changed", "users-chanced");
    QVERIFY(file.seek(0) && file.write(changed) == changed.size());
    file.close();
    QCOMPARE(verify(&said), 1);
    QVERIFY2(said.contains(" 2"), said.constData());
}

QTEST_GUILESS_MAIN(tst_DeskStaff)
#include "tst_DeskStaff.moc"
