// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Role.h"

#include "core/DeskUser.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

DeskUser aUser(const QString &id, const QString &name, Role role)
{
    DeskUser user;
    user.id = id;
    user.name = name;
    user.role = role;
    return user;
}

DeskUser anAdmin()
{
    DeskUser user = aUser(u"qwertyuiop"_s, u"Sam"_s, Role::Admin);
    user.account = u"sam"_s;
    user.pinHash = "$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA"_ba;
    user.tries = {3, fromMsecs(1795253400000)};
    return user;
}

} // namespace

class tst_Role : public QObject
{
    Q_OBJECT

private slots:
    void rolesMayDoWhatTheTableSays_data();
    void rolesMayDoWhatTheTableSays();
    void adminMayDoEverything();
    void auditorChangesNothing();
    void everyPermissionIsSomebodys();
    void wordsLeadBack();
    void accountIsAdminUntilSomebodyIsSetUp();
    void accountSignsItsUserIn();
    void usersSurviveTheFile();
    void brokenFileMakesNobodyAnAdmin_data();
    void brokenFileMakesNobodyAnAdmin();
    void usersHaveToBeTold_data();
    void usersHaveToBeTold();
    void wrongPinsHaveToWaitLonger();
    void clockPutBackLocksNobodyOut();
};

void tst_Role::rolesMayDoWhatTheTableSays_data()
{
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<QList<Role>>("roles");
    const QList<Role> working{Role::Receptionist, Role::Lead, Role::Admin};
    QTest::newRow("ending a call") << Permission::EndCalls << working;
    QTest::newRow("urgency") << Permission::HandleUrgency << working;
    QTest::newRow("history") << Permission::OpenHistory
                             << QList<Role>{Role::Receptionist, Role::Lead, Role::Admin, Role::Auditor};
    QTest::newRow("settings") << Permission::ChangeSettings << QList<Role>{Role::Lead, Role::Admin};
    QTest::newRow("export") << Permission::ExportCalls << QList<Role>{Role::Lead, Role::Admin, Role::Auditor};
    QTest::newRow("unredacted export") << Permission::ExportUnredacted << QList<Role>{Role::Admin};
    QTest::newRow("erase") << Permission::EraseRecords << QList<Role>{Role::Admin};
    QTest::newRow("audit") << Permission::ReadAudit << QList<Role>{Role::Admin, Role::Auditor};
}

void tst_Role::rolesMayDoWhatTheTableSays()
{
    QFETCH(const Permission, permission);
    QTEST(rolesWith(permission), "roles");
}

void tst_Role::adminMayDoEverything()
{
    for (const Permission permission : EveryPermission)
        QVERIFY2(isAllowed(Role::Admin, permission), qPrintable(wordOf(permission)));
}

void tst_Role::auditorChangesNothing()
{
    QList<Permission> allowed;
    for (const Permission permission : EveryPermission) {
        if (isAllowed(Role::Auditor, permission))
            allowed.append(permission);
    }
    QCOMPARE(allowed, (QList<Permission>{Permission::OpenHistory, Permission::ExportCalls, Permission::ReadAudit,
                                         Permission::SeeFigures}));
}

void tst_Role::everyPermissionIsSomebodys()
{
    QStringList words;
    for (const Permission permission : EveryPermission)
        words.append(wordOf(permission));
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

void tst_Role::wordsLeadBack()
{
    for (const Role role : EveryRole)
        QCOMPARE(roleOf(wordOf(role)), role);
    QVERIFY(!roleOf(u"owner"));
    QVERIFY(!roleOf(u"Admin"));
}

void tst_Role::accountIsAdminUntilSomebodyIsSetUp()
{
    const DeskUser alone = accountUser(u"reception"_s, {});
    QCOMPARE(alone.name, u"reception"_s);
    QCOMPARE(alone.role, Role::Admin);
    QVERIFY(alone.id.isEmpty());
    QCOMPARE(accountUser(u"reception"_s, {anAdmin()}).role, Role::Receptionist);
}

void tst_Role::accountSignsItsUserIn()
{
    const QList<DeskUser> users{aUser(u"abcdefghij"_s, u"Kim"_s, Role::Lead), anAdmin()};
    QCOMPARE(userAtStart(u"sam"_s, users), anAdmin());
    QCOMPARE(userAtStart(u"reception"_s, users), accountUser(u"reception"_s, users));
    QCOMPARE(userAtStart({}, users), accountUser({}, users)); // Kim has no account, which is nobody's
}

void tst_Role::usersSurviveTheFile()
{
    const QList<DeskUser> users{anAdmin(), aUser(u"abcdefghij"_s, u"Kim 北"_s, Role::Auditor)};
    const auto read = usersFromJson(usersToJson(users));
    QVERIFY(read);
    QCOMPARE(*read, users);
    const auto none = usersFromJson(usersToJson({}));
    QVERIFY(none);
    QVERIFY(none->isEmpty());
}

void tst_Role::brokenFileMakesNobodyAnAdmin_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << usersToJson({anAdmin()}).chopped(9);
    QTest::newRow("no list") << R"({"users":{}})"_ba;
    QTest::newRow("unknown role") << R"({"users":[{"id":"a","name":"Sam","role":"owner"}]})"_ba;
    QTest::newRow("no role") << R"({"users":[{"id":"a","name":"Sam"}]})"_ba;
    QTest::newRow("no name") << R"({"users":[{"id":"a","name":" ","role":"admin"}]})"_ba;
    QTest::newRow("no id") << R"({"users":[{"name":"Sam","role":"admin"}]})"_ba;
    QTest::newRow("same id")
        << R"({"users":[{"id":"a","name":"Sam","role":"admin"},{"id":"a","name":"Kim","role":"lead"}]})"_ba;
    QTest::newRow("nobody is admin") << R"({"users":[{"id":"a","name":"Sam","role":"lead"}]})"_ba;
}

void tst_Role::brokenFileMakesNobodyAnAdmin()
{
    QFETCH(const QByteArray, json);
    const auto read = usersFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
}

void tst_Role::usersHaveToBeTold_data()
{
    QTest::addColumn<QList<DeskUser>>("users");
    QTest::addColumn<std::optional<UsersProblem>>("problem");
    using Problem = std::optional<UsersProblem>;
    DeskUser kim = aUser(u"abcdefghij"_s, u"Kim"_s, Role::Lead);
    DeskUser withSamsAccount = kim;
    withSamsAccount.account = u"sam"_s;
    QTest::newRow("nobody") << QList<DeskUser>{} << Problem{};
    QTest::newRow("two") << QList<DeskUser>{anAdmin(), kim} << Problem{};
    QTest::newRow("no admin") << QList<DeskUser>{kim} << Problem{UsersProblem::NoAdmin};
    QTest::newRow("no name") << QList<DeskUser>{anAdmin(), aUser(u"x"_s, u"  "_s, Role::Lead)}
                             << Problem{UsersProblem::NoName};
    QTest::newRow("same name") << QList<DeskUser>{anAdmin(), aUser(u"x"_s, u" SAM"_s, Role::Lead)}
                               << Problem{UsersProblem::SameName};
    QTest::newRow("same account") << QList<DeskUser>{anAdmin(), withSamsAccount} << Problem{UsersProblem::SameAccount};
}

void tst_Role::usersHaveToBeTold()
{
    QFETCH(const QList<DeskUser>, users);
    QTEST(problemOf(users), "problem");
}

void tst_Role::wrongPinsHaveToWaitLonger()
{
    const Moment last = fromMsecs(1795253400000);
    const auto waitAfter = [&](int wrong) { return nextPinTry({wrong, last}, last) - last; };
    QCOMPARE(waitAfter(0), 0ms);
    QCOMPARE(waitAfter(4), 0ms);
    QCOMPARE(waitAfter(5), 30s);
    QCOMPARE(waitAfter(6), 60s);
    QCOMPARE(waitAfter(10), 15min);
    QCOMPARE(waitAfter(1'000'000), 15min);
}

void tst_Role::clockPutBackLocksNobodyOut()
{
    const Moment now = fromMsecs(1795253400000);
    QCOMPARE(nextPinTry({9, now + 24h * 365}, now), now);
}

QTEST_GUILESS_MAIN(tst_Role)
#include "tst_Role.moc"
