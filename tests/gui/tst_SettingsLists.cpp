// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"
#include "gui/settings/SettingsHours.h"

#include <QLocale>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using Page = SettingsDialog::Page;

class SettingsListsTest : public SettingsFixture
{
    Q_OBJECT

private slots:
    void init() { makeDialog(); }
    void cleanup() { m_dialog.reset(); }
    void aNewPersonIsAddedOnceNameAndNumberAreThere();
    void theNextPersonNeverTakesThePlaceOfTheOneJustAdded();
    void aNewSteerAndANewAlertAreTheChosenOnesOnceTheyAreThere();
    void aNameThatGivesWayToAnotherIsSaid();
    void aWrongNumberIsExplainedAndChangesNothing();
    void theWrongNumberIsExplainedWhileItIsTyped();
    void aNumberAsItIsDialledAtHomeIsTaken();
    void whatCannotBeTakenIsNotDroppedWithoutAWord();
    void twoPeopleMayNotHaveOneName();
    void onlyOnePersonIsSuggestedFirst();
    void peopleAreMovedRemovedAndBroughtBack();
    void hoursNeedADay();
    void hoursReadWell_data();
    void hoursReadWell();
    void quickSteersAreThoseOfTheChosenLanguage();
    void quickSteersMoveWithinTheirLanguage();
    void theTextOfAQuickSteerIsTakenWhenItIsLeft();
    void theBuiltInQuickSteersComeBackAndGoAgain();
    void halfAWordIsNeverARedFlag();
    void aRedFlagKeepsItsKind();
    void wordsThatAreInTheListAreRefused();
    void theListOfRedFlagsIsSearched();
    void aSentenceIsTriedOut();
    void theBuiltInRedFlagsComeBackAndGoAgain();
};

void SettingsListsTest::aNewPersonIsAddedOnceNameAndNumberAreThere()
{
    open(Page::People);
    press("peopleList", "addRowButton");
    QVERIFY(find<QLineEdit>("personNameEdit")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("personNameEdit"), u"Pharmacy"_s);
    type("personTargetEdit", u"+44 (0)20 7946 0199"_s);
    QCOMPARE(m_changes, 0);
    QTest::keyClick(find<QLineEdit>("personTargetEdit"), Qt::Key_Return);
    QCOMPARE(m_changes, 1);
    QCOMPARE(now().people.size(), 3);
    QCOMPARE(now().people.last(), (Person{u"Pharmacy"_s, u"tel:+442079460199"_s, {}, false}));
    QCOMPARE(list("peopleList")->currentRow(), 2);
    QVERIFY(m_dialog->isVisible()); // Enter closes nothing
}

void SettingsListsTest::theNextPersonNeverTakesThePlaceOfTheOneJustAdded()
{
    open(Page::People);
    press("peopleList", "addRowButton");
    const QString newTitle = find<QLabel>("personFormTitle")->text();
    QTest::keyClicks(find<QLineEdit>("personNameEdit"), u"Pharmacy"_s);
    type("personTargetEdit", u"+44 20 7946 0199"_s);
    QTest::keyClick(find<QLineEdit>("personTargetEdit"), Qt::Key_Return);
    QVERIFY(find<QLabel>("personFormTitle")->text() != newTitle);
    auto *add = list("peopleList")->findChild<QPushButton *>(u"addRowButton"_s);
    QVERIFY(add->hasFocus()); // what is typed on goes nowhere
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(find<QLabel>("personFormTitle")->text(), newTitle);
    QVERIFY(find<QLineEdit>("personNameEdit")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("personNameEdit"), u"Dentist"_s);
    type("personTargetEdit", u"+44 20 7946 0188"_s);
    QTest::keyClick(find<QLineEdit>("personTargetEdit"), Qt::Key_Return);
    QCOMPARE(now().people.size(), 4);
    QCOMPARE(now().people[2].name, u"Pharmacy"_s);
    QCOMPARE(now().people[3].name, u"Dentist"_s);
}

void SettingsListsTest::aNewSteerAndANewAlertAreTheChosenOnesOnceTheyAreThere()
{
    open(Page::Steering);
    pick("steersLanguageCombo", u"en"_s);
    press("steersList", "addRowButton");
    const QString newSteer = find<QLabel>("steerFormTitle")->text();
    QTest::keyClicks(find<QLineEdit>("steerLabelEdit"), u"Repeat"_s);
    auto *text = find<QPlainTextEdit>("steerTextEdit");
    text->setFocus();
    QTest::keyClicks(text, u"Say it again."_s);
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(find<QLabel>("steerFormTitle")->text() != newSteer);
    QVERIFY(find<QCheckBox>("steerActNowCheck")->hasFocus()); // the form is gone through to its end
    open(Page::Alerts);
    pick("alertsLanguageCombo", u"en"_s);
    press("redFlagsList", "addRowButton");
    const QString newAlert = find<QLabel>("alertFormTitle")->text();
    QTest::keyClicks(find<QLineEdit>("alertPhraseEdit"), u"turning blue"_s);
    QTest::keyClick(find<QLineEdit>("alertPhraseEdit"), Qt::Key_Return);
    QVERIFY(find<QLabel>("alertFormTitle")->text() != newAlert);
}

void SettingsListsTest::aNameThatGivesWayToAnotherIsSaid()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personNameEdit", u"Pharmacy"_s);
    QTest::keyClick(find<QLineEdit>("personNameEdit"), Qt::Key_Return);
    auto *words = list("peopleList")->findChild<QLabel *>(u"settingsListWords"_s);
    QVERIFY2(words->text().contains(u"Nurse"_s) && words->text().contains(u"Pharmacy"_s), qPrintable(words->text()));
    press("peopleList", "undoButton");
    QCOMPARE(now().people, aDesk().people);
    QVERIFY(words->text().isEmpty());
}

void SettingsListsTest::aWrongNumberIsExplainedAndChangesNothing()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personTargetEdit", u"020 7946 0144"_s);
    QTest::keyClick(find<QLineEdit>("personTargetEdit"), Qt::Key_Return);
    QVERIFY2(problem("personTargetEdit").contains(u"country code"_s), qPrintable(problem("personTargetEdit")));
    QCOMPARE(m_changes, 0);
    QCOMPARE(find<QLineEdit>("personTargetEdit")->text(), u"020 7946 0144"_s);
}

void SettingsListsTest::theWrongNumberIsExplainedWhileItIsTyped()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personTargetEdit", u"the nurse"_s);
    QTRY_VERIFY(!problem("personTargetEdit").isEmpty());
    QVERIFY(find<QLineEdit>("personTargetEdit")->hasFocus());
}

void SettingsListsTest::aNumberAsItIsDialledAtHomeIsTaken()
{
    m_now.connection.numbers = {u"+442079460100"_s};
    m_dialog->showPreferences(m_now);
    open(Page::People);
    choose("peopleList", 1);
    type("personTargetEdit", u"020 7946 0199"_s);
    QTest::keyClick(find<QLineEdit>("personTargetEdit"), Qt::Key_Return);
    QCOMPARE(now().people[1].target, u"tel:+442079460199"_s);
    QCOMPARE(rows("peopleList")->topLevelItem(1)->text(1), u"+44 20 7946 0199"_s);
}

void SettingsListsTest::whatCannotBeTakenIsNotDroppedWithoutAWord()
{
    open(Page::People);
    press("peopleList", "addRowButton");
    m_dialog->reject(); // nothing is written yet
    QVERIFY(!m_dialog->isVisible());
    open(Page::People);
    press("peopleList", "addRowButton");
    QTest::keyClicks(find<QLineEdit>("personNameEdit"), u"Pharmacy"_s);
    auto *words = list("peopleList")->findChild<QLabel *>(u"settingsListWords"_s);
    m_dialog->openPage(Page::Alerts);
    QCOMPARE(m_dialog->currentPage(), Page::People);
    QVERIFY2(words->text().contains(u"not in the list"_s), qPrintable(words->text()));
    type("personTargetEdit", u"12"_s);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible()); // typed since: told again
    QVERIFY(!problem("personTargetEdit").isEmpty());
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_changes, 0);
    open(Page::People);
    QVERIFY(find<QLineEdit>("personNameEdit")->text() != u"Pharmacy"_s);
}

void SettingsListsTest::twoPeopleMayNotHaveOneName()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personNameEdit", u"Duty doctor"_s);
    QTest::keyClick(find<QLineEdit>("personNameEdit"), Qt::Key_Return);
    QVERIFY(!problem("personNameEdit").isEmpty());
    QCOMPARE(m_changes, 0);
}

void SettingsListsTest::onlyOnePersonIsSuggestedFirst()
{
    open(Page::People);
    choose("peopleList", 1);
    find<QCheckBox>("personDefaultCheck")->click();
    QVERIFY(!now().people[0].isDefault);
    QVERIFY(now().people[1].isDefault);
}

void SettingsListsTest::peopleAreMovedRemovedAndBroughtBack()
{
    open(Page::People);
    choose("peopleList", 1);
    QTest::keyClick(rows("peopleList"), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(now().people, (QList<Person>{aNurse(), aDoctor()}));
    QCOMPARE(list("peopleList")->currentRow(), 0);
    QTest::keyClick(rows("peopleList"), Qt::Key_Delete);
    QCOMPARE(now().people, QList<Person>{aDoctor()});
    press("peopleList", "undoButton");
    QCOMPARE(now().people, (QList<Person>{aNurse(), aDoctor()}));
    rows("peopleList")->setFocus();
    QTest::keyClick(rows("peopleList"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(now().people, aDesk().people);
    QVERIFY(!list("peopleList")->findChild<QPushButton *>(u"undoButton"_s)->isEnabled());
}

void SettingsListsTest::hoursNeedADay()
{
    open(Page::People);
    choose("peopleList", 0);
    for (int day = 1; day <= 5; ++day)
        find<QCheckBox>(u"hoursDay%1Check"_s.arg(day).toLatin1().constData())->click();
    QVERIFY(!problem("personHours").isEmpty());
    QCOMPARE(now().people[0].hours.days, 0x10); // Friday, the last that could go
    find<QCheckBox>("hoursDay7Check")->click();
    QVERIFY(problem("personHours").isEmpty());
    QCOMPARE(now().people[0].hours.days, 0x40);
    find<QComboBox>("hoursKindCombo")->setCurrentIndex(0);
    emit find<QComboBox>("hoursKindCombo")->activated(0);
    QCOMPARE(now().people[0].hours, Hours());
}

void SettingsListsTest::hoursReadWell_data()
{
    QTest::addColumn<Hours>("hours");
    QTest::addColumn<QString>("text");
    QTest::newRow("always") << Hours{} << u"Always"_s;
    QTest::newRow("week") << Hours{0x1f, 8 * 60, 18 * 60 + 30} << u"Mon–Fri 08:00–18:30"_s;
    QTest::newRow("some days") << Hours{0x2d, 9 * 60, 24 * 60} << u"Mon, Wed–Thu, Sat 09:00–24:00"_s;
    QTest::newRow("night") << Hours{0x40, 22 * 60, 6 * 60} << u"Sun 22:00–06:00"_s;
}

void SettingsListsTest::hoursReadWell()
{
    QFETCH(Hours, hours);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(hoursText(hours), "text");
}

void SettingsListsTest::quickSteersAreThoseOfTheChosenLanguage()
{
    open(Page::Steering);
    pick("steersLanguageCombo", u"en"_s);
    QCOMPARE(rows("steersList")->topLevelItemCount(), 2);
    QCOMPARE(rows("steersList")->topLevelItem(1)->text(1), keyText(DeskKey::QuickSteer, now(), 2));
    pick("steersLanguageCombo", u"ja"_s);
    QCOMPARE(rows("steersList")->topLevelItemCount(), 1);
    QCOMPARE(find<QLineEdit>("steerLabelEdit")->text(), u"お名前"_s);
}

void SettingsListsTest::quickSteersMoveWithinTheirLanguage()
{
    Preferences mixed = now();
    mixed.quickSteers.move(2, 1); // another language between the two
    m_now = mixed;
    m_dialog->showPreferences(mixed);
    open(Page::Steering);
    pick("steersLanguageCombo", u"en"_s);
    choose("steersList", 1);
    press("steersList", "rowUpButton");
    QCOMPARE(now().quickSteers[0].label, u"Ask name"_s);
    QCOMPARE(now().quickSteers[1].language, u"ja"_s);
    QCOMPARE(now().quickSteers[2].label, u"Slow down"_s);
}

void SettingsListsTest::theTextOfAQuickSteerIsTakenWhenItIsLeft()
{
    open(Page::Steering);
    pick("steersLanguageCombo", u"en"_s);
    choose("steersList", 0);
    auto *text = find<QPlainTextEdit>("steerTextEdit");
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, u"Go slowly."_s);
    QCOMPARE(m_changes, 0);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(now().quickSteers[0].text, u"Go slowly."_s);
    find<QCheckBox>("steerActNowCheck")->click();
    QVERIFY(now().quickSteers[0].actNow);
}

void SettingsListsTest::theBuiltInQuickSteersComeBackAndGoAgain()
{
    open(Page::Steering);
    pick("steersLanguageCombo", u"en"_s);
    press("steersList", "restoreButton");
    QVERIFY(rows("steersList")->topLevelItemCount() > 2);
    QCOMPARE(now().quickSteers.first().language, u"ja"_s); // the other language is left alone
    QVERIFY(!list("steersList")->findChild<QLabel *>(u"settingsListWords"_s)->text().isEmpty());
    press("steersList", "undoButton");
    QCOMPARE(now().quickSteers, aDesk().quickSteers);
}

void SettingsListsTest::halfAWordIsNeverARedFlag()
{
    open(Page::Alerts);
    pick("alertsLanguageCombo", u"en"_s);
    press("redFlagsList", "addRowButton");
    type("alertPhraseEdit", u"turning blue"_s);
    QCOMPARE(m_changes, 0);
    QTest::keyClick(find<QLineEdit>("alertPhraseEdit"), Qt::Key_Return);
    QCOMPARE(now().redFlags.last(), (RedFlag{u"turning blue"_s, u"en"_s, RedFlag::Kind::Danger}));
    QCOMPARE(m_changes, 1);
}

void SettingsListsTest::aRedFlagKeepsItsKind()
{
    open(Page::Alerts);
    pick("alertsLanguageCombo", u"en"_s);
    choose("redFlagsList", 1);
    pick("alertKindCombo", int(RedFlag::Kind::WantsPerson));
    QCOMPARE(now().redFlags[1].kind, RedFlag::Kind::WantsPerson);
    QCOMPARE(now().redFlags[1].phrase, u"can't breathe"_s);
}

void SettingsListsTest::wordsThatAreInTheListAreRefused()
{
    open(Page::Alerts);
    pick("alertsLanguageCombo", u"en"_s);
    press("redFlagsList", "addRowButton");
    type("alertPhraseEdit", u"Chest  Pain"_s);
    QTest::keyClick(find<QLineEdit>("alertPhraseEdit"), Qt::Key_Return);
    QVERIFY(!problem("alertPhraseEdit").isEmpty());
    type("alertPhraseEdit", u"?!"_s);
    QTest::keyClick(find<QLineEdit>("alertPhraseEdit"), Qt::Key_Return);
    QVERIFY(!problem("alertPhraseEdit").isEmpty());
    QCOMPARE(m_changes, 0);
}

void SettingsListsTest::theListOfRedFlagsIsSearched()
{
    open(Page::Alerts);
    pick("alertsLanguageCombo", u"en"_s);
    type("alertFilterEdit", u"BREATHE"_s);
    QCOMPARE(rows("redFlagsList")->topLevelItemCount(), 1);
    press("redFlagsList", "removeRowButton");
    QCOMPARE(now().redFlags.size(), 2);
    QCOMPARE(now().redFlags.first().phrase, u"chest pain"_s);
    press("redFlagsList", "addRowButton"); // a new entry would not be seen
    QVERIFY(find<QLineEdit>("alertFilterEdit")->text().isEmpty());
    QVERIFY(find<QLineEdit>("alertPhraseEdit")->text().isEmpty());
}

void SettingsListsTest::aSentenceIsTriedOut()
{
    open(Page::Alerts);
    auto *words = find<QLabel>("alertTrialWords");
    type("alertTrialEdit", u"my mum cannot breathe"_s);
    QVERIFY2(words->text().contains(u"can't breathe"_s), qPrintable(words->text()));
    type("alertTrialEdit", u"when do you open"_s);
    QVERIFY(words->isVisible());
    QVERIFY(!words->text().contains(u"“"_s));
    QCOMPARE(m_changes, 0);
}

void SettingsListsTest::theBuiltInRedFlagsComeBackAndGoAgain()
{
    open(Page::Alerts);
    pick("alertsLanguageCombo", u"ja"_s);
    press("redFlagsList", "restoreButton");
    QVERIFY(now().redFlags.size() > 30);
    QCOMPARE(now().redFlags.first(), aDesk().redFlags.first());
    press("redFlagsList", "undoButton");
    QCOMPARE(now().redFlags, aDesk().redFlags);
}

QTEST_MAIN(SettingsListsTest)
#include "tst_SettingsLists.moc"
