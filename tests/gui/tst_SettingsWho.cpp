// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"
#include "gui/settings/AuditText.h"
#include "gui/settings/SettingsWho.h"

#include <QSignalSpy>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

DeskUser aUser(const QString &id, const QString &name, Role role, bool hasPin = false)
{
    DeskUser user;
    user.id = id;
    user.name = name;
    user.role = role;
    if (hasPin)
        user.pinHash = "$argon2id$x"_ba;
    return user;
}

DeskUser sam()
{
    return aUser(u"s"_s, u"Sam"_s, Role::Admin, true);
}

DeskUser kim()
{
    return aUser(u"k"_s, u"Kim"_s, Role::Receptionist);
}

} // namespace

class SettingsWhoTest : public SettingsFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void emptyListWantsAnAdminFirst();
    void firstPersonIsEnteredByKeyboard();
    void everyPersonIsListed();
    void nameIsChanged();
    void roleIsChosenAndExplained();
    void accountSignsIn();
    void lastAdminStaysOne();
    void sameNameIsTold();
    void personIsRemovedAndComesBack();
    void lastAdminIsNotRemoved();
    void onlyAnAdminChangesTheList();
    void brokenListIsTold();
    void pinIsAskedForWhereThereIsOne();
    void signingInHandsThePinOnAndForgetsIt();
    void answersAreTold_data();
    void answersAreTold();
    void ownPinIsSet();
    void shortPinIsTold();
    void forgottenPinIsRemovedByAnAdmin();
    void typedPinIsGoneWhenThePageIsLeft();
    void refusalsNameWhoMay();
    void everyActionHasAWord();
    void verdictsNameTheRow_data();
    void verdictsNameTheRow();

private:
    void show(const QList<DeskUser> &users, const DeskUser &current)
    {
        m_page->showStaff(users, current, u"reception"_s);
    }
    QLineEdit *edit(const char *name) { return find<QLineEdit>(name); }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QList<DeskUser> wanted(const QSignalSpy &spy)
    {
        return spy.value(spy.size() - 1).value(0).value<QList<DeskUser>>();
    }
    void enter(const char *name, const QString &typed)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), typed);
        QTest::keyClick(edit(name), Qt::Key_Return);
    }

    SettingsWho *m_page = nullptr;
};

void SettingsWhoTest::init()
{
    makeDialog();
    m_page = m_dialog->findChild<SettingsWho *>();
    QVERIFY(m_page);
    m_dialog->openPage(m_page);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    show({sam(), kim()}, sam());
}

void SettingsWhoTest::emptyListWantsAnAdminFirst()
{
    show({}, accountUser(u"reception"_s, {}));
    QVERIFY(text("whoLabel").contains(u"reception"));
    QVERIFY(!text("usersLabel").isEmpty());
    QCOMPARE(Role(find<QComboBox>("userRoleCombo")->currentData().toInt()), Role::Admin);
    QVERIFY(!find<QComboBox>("userRoleCombo")->isEnabled());
    QVERIFY(!find<QPushButton>("signInButton")->isVisible());
    QVERIFY(!find<QPushButton>("signOutButton")->isVisible());
    QVERIFY(!edit("newPinEdit")->isVisible());
}

void SettingsWhoTest::firstPersonIsEnteredByKeyboard()
{
    show({}, accountUser(u"reception"_s, {}));
    QSignalSpy spy(m_page, &SettingsWho::usersWanted);
    enter("userNameEdit", u" Sam  Lee "_s);
    QVERIFY(!spy.isEmpty());
    QCOMPARE(wanted(spy), (QList<DeskUser>{aUser({}, u"Sam Lee"_s, Role::Admin)}));
    QCOMPARE(spy.size(), 1);
    const DeskUser first = aUser(u"x"_s, u"Sam Lee"_s, Role::Admin);
    show({first}, first); // as the owner answers
    QCOMPARE(edit("userNameEdit")->text(), u"Sam Lee"_s);
    QCOMPARE(text("userFormTitle"), u"The chosen person"_s);
    QCOMPARE(spy.size(), 1);
}

void SettingsWhoTest::everyPersonIsListed()
{
    QCOMPARE(rows("usersList")->topLevelItemCount(), 2);
    QCOMPARE(rows("usersList")->topLevelItem(1)->text(0), u"Kim"_s);
    QCOMPARE(rows("usersList")->topLevelItem(1)->text(1), u"Receptionist"_s);
    QCOMPARE(text("whoLabel"), u"Sam (Admin)"_s);
}

void SettingsWhoTest::nameIsChanged()
{
    QSignalSpy spy(m_page, &SettingsWho::usersWanted);
    choose("usersList", 1);
    enter("userNameEdit", u"Kim Park"_s);
    QCOMPARE(wanted(spy).at(1).name, u"Kim Park"_s);
    QCOMPARE(wanted(spy).at(1).id, u"k"_s);
    QCOMPARE(wanted(spy).at(0), sam());
}

void SettingsWhoTest::roleIsChosenAndExplained()
{
    QSignalSpy spy(m_page, &SettingsWho::usersWanted);
    choose("usersList", 1);
    pick("userRoleCombo", int(Role::Auditor));
    QCOMPARE(wanted(spy).at(1).role, Role::Auditor);
}

void SettingsWhoTest::accountSignsIn()
{
    QSignalSpy spy(m_page, &SettingsWho::usersWanted);
    choose("usersList", 1);
    find<QCheckBox>("userAccountCheck")->click();
    QCOMPARE(wanted(spy).at(1).account, u"reception"_s);
}

void SettingsWhoTest::lastAdminStaysOne()
{
    QSignalSpy spy(m_page, &SettingsWho::usersWanted);
    choose("usersList", 0);
    pick("userRoleCombo", int(Role::Lead));
    QCOMPARE(spy.size(), 0);
    QVERIFY(!problem("userRoleCombo").isEmpty());
}

void SettingsWhoTest::sameNameIsTold()
{
    QSignalSpy spy(m_page, &SettingsWho::usersWanted);
    choose("usersList", 1);
    enter("userNameEdit", u"sam"_s);
    QCOMPARE(spy.size(), 0);
    QVERIFY(!problem("userNameEdit").isEmpty());
}

void SettingsWhoTest::personIsRemovedAndComesBack()
{
    QSignalSpy spy(m_page, &SettingsWho::usersWanted);
    choose("usersList", 1);
    press("usersList", "removeRowButton");
    QCOMPARE(wanted(spy), QList<DeskUser>{sam()});
    show({sam()}, sam());
    press("usersList", "undoButton");
    QCOMPARE(wanted(spy), (QList<DeskUser>{sam(), kim()}));
}

void SettingsWhoTest::lastAdminIsNotRemoved()
{
    QSignalSpy spy(m_page, &SettingsWho::usersWanted);
    choose("usersList", 0);
    press("usersList", "removeRowButton");
    QCOMPARE(spy.size(), 0);
    QVERIFY(!list("usersList")->findChild<QLabel *>(u"settingsListWords"_s)->text().isEmpty());
}

void SettingsWhoTest::onlyAnAdminChangesTheList()
{
    show({sam(), kim()}, kim());
    QVERIFY(!list("usersList")->isEnabled());
    QVERIFY(!edit("userNameEdit")->isVisible());
    QVERIFY(text("usersLabel").contains(u"admin"));
    QVERIFY(edit("newPinEdit")->isVisible()); // one's own
}

void SettingsWhoTest::brokenListIsTold()
{
    m_page->showStaff({}, kim(), u"reception"_s, true);
    QVERIFY(text("usersLabel").contains(u"users.json"));
}

void SettingsWhoTest::pinIsAskedForWhereThereIsOne()
{
    show({sam(), kim()}, accountUser(u"reception"_s, {sam()}));
    pick("userCombo", u"s"_s);
    QVERIFY(edit("signInPinEdit")->isVisible());
    pick("userCombo", u"k"_s);
    QVERIFY(!edit("signInPinEdit")->isVisible());
    QVERIFY(find<QPushButton>("signInButton")->isVisible());
}

void SettingsWhoTest::signingInHandsThePinOnAndForgetsIt()
{
    show({sam(), kim()}, kim());
    QSignalSpy spy(m_page, &SettingsWho::signInWanted);
    enter("signInPinEdit", u"2580"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"s"_s);
    QCOMPARE(spy[0][1].value<Secret>(), Secret("2580"_ba));
    QCOMPARE(edit("signInPinEdit")->text(), QString());
    QCOMPARE(edit("signInPinEdit")->echoMode(), QLineEdit::Password);
    QVERIFY(!find<QPushButton>("signInButton")->isEnabled());
    m_page->showSignIn(DeskStaff::SignIn::WrongPin, {});
    QVERIFY(find<QPushButton>("signInButton")->isEnabled());
}

void SettingsWhoTest::answersAreTold_data()
{
    QTest::addColumn<DeskStaff::SignIn>("answer");
    QTest::newRow("done") << DeskStaff::SignIn::Done;
    QTest::newRow("wrong") << DeskStaff::SignIn::WrongPin;
    QTest::newRow("wait") << DeskStaff::SignIn::HasToWait;
    QTest::newRow("gone") << DeskStaff::SignIn::NoSuchUser;
}

void SettingsWhoTest::answersAreTold()
{
    QFETCH(const DeskStaff::SignIn, answer);
    m_page->showSignIn(answer, fromMsecs(1795253400000));
    QVERIFY(find<QLabel>("signInLabel")->isVisible());
    QVERIFY(!text("signInLabel").isEmpty());
}

void SettingsWhoTest::ownPinIsSet()
{
    QSignalSpy spy(m_page, &SettingsWho::pinWanted);
    enter("newPinEdit", u"1234"_s);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"s"_s);
    QCOMPARE(spy[0][1].value<Secret>(), Secret("1234"_ba));
    QCOMPARE(edit("newPinEdit")->text(), QString());
    m_page->showPinChanged(u"s"_s, true);
    QCOMPARE(text("signInLabel"), u"The PIN is set."_s);
    find<QPushButton>("dropPinButton")->click();
    QVERIFY(spy[1][1].value<Secret>().isEmpty());
}

void SettingsWhoTest::shortPinIsTold()
{
    QSignalSpy spy(m_page, &SettingsWho::pinWanted);
    enter("newPinEdit", u"123"_s);
    QCOMPARE(spy.size(), 0);
    QVERIFY(!problem("newPinEdit").isEmpty());
}

void SettingsWhoTest::forgottenPinIsRemovedByAnAdmin()
{
    DeskUser other = kim();
    other.pinHash = "$argon2id$x"_ba;
    show({sam(), other}, sam());
    QSignalSpy spy(m_page, &SettingsWho::pinWanted);
    choose("usersList", 1);
    QVERIFY(find<QPushButton>("resetPinButton")->isVisible());
    find<QPushButton>("resetPinButton")->click();
    QCOMPARE(spy[0][0].toString(), u"k"_s);
    QVERIFY(spy[0][1].value<Secret>().isEmpty());
    choose("usersList", 0);
    QVERIFY(!find<QPushButton>("resetPinButton")->isVisible());
}

void SettingsWhoTest::typedPinIsGoneWhenThePageIsLeft()
{
    QTest::keyClicks(edit("newPinEdit"), u"1234"_s);
    m_page->finishTyping();
    QCOMPARE(edit("newPinEdit")->text(), QString());
}

void SettingsWhoTest::refusalsNameWhoMay()
{
    const QString said = AuditText::refusal(Permission::ExportUnredacted, Role::Receptionist);
    QVERIFY(said.contains(u"Receptionist") && said.contains(u"Admin"));
    for (const Permission permission : EveryPermission)
        QVERIFY(!AuditText::refusal(permission, Role::Auditor).contains(u"%"));
}

void SettingsWhoTest::everyActionHasAWord()
{
    QStringList words;
    for (int i = 0; i <= int(AuditAction::AuditRepaired); ++i) {
        words.append(AuditText::action(AuditAction(i)));
        QVERIFY2(words.last() != wordOf(AuditAction(i)), qPrintable(words.last()));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    AuditEntry entry = auditEntry(kim(), fromMsecs(1795253400000), AuditAction::Erased);
    entry.isRefused = true;
    QVERIFY(AuditText::row(entry).contains(u"Kim (Receptionist)"));
    QVERIFY(AuditText::row(entry).contains(u"Refused"));
}

void SettingsWhoTest::verdictsNameTheRow_data()
{
    QTest::addColumn<AuditCheck::Problem>("problem");
    for (int i = int(AuditCheck::Problem::Changed); i <= int(AuditCheck::Problem::Unreadable); ++i)
        QTest::addRow("%d", i) << AuditCheck::Problem(i);
}

void SettingsWhoTest::verdictsNameTheRow()
{
    QFETCH(const AuditCheck::Problem, problem);
    AuditCheck check;
    check.problem = problem;
    check.row = 1234;
    check.line = 77;
    check.lastRow = 1233;
    const QStringList said = AuditText::check(check);
    QVERIFY(said.first().contains(u"1234"));
    QVERIFY(said.join(u' ').contains(u"77"));
}

QTEST_MAIN(SettingsWhoTest)
#include "tst_SettingsWho.moc"
