// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"
#include "gui/settings/SettingsCentre.h"

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using Page = SettingsDialog::Page;

class SettingsCentreTest : public SettingsFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void factsAreTakenWhenTheirFieldIsLeft();
    void whatNobodyCanDialIsNotTaken_data();
    void whatNobodyCanDialIsNotTaken();
    void whatIsTypedIsTakenWhenThePageIsLeft();
    void whatOthersChangeIsShownAndTypingStays();
    void languagesAreChosen();
    void aLineIsAddedOnceItsNumberIsThere();
    void aNumberIsInTheListOnlyOnce();
    void linesAreMovedRemovedAndBroughtBack();
    void everyFactSaysHowItIsWrittenIntoAWording();

private:
    void leave() { rows("centreLinesList")->setFocus(); }
    const Centre &centre() const { return now().centre; }
};

void SettingsCentreTest::init()
{
    makeDialog();
    m_now.centre.name = u"Riverside"_s;
    m_now.centre.emergencyNumber = u"999"_s;
    m_now.centre.lines = {{u"+44 20 7946 0123"_s, u"Prescriptions"_s, {}}, {u"+44 20 7946 0124"_s, {}, u"ja"_s}};
    m_dialog->showPreferences(m_now);
    open(Page::Centre);
}

void SettingsCentreTest::factsAreTakenWhenTheirFieldIsLeft()
{
    type("centreNameEdit", u"Hill  Surgery "_s);
    QCOMPARE(m_changes, 0);
    leave();
    QCOMPARE(centre().name, u"Hill Surgery"_s);
    type("centreOutOfHoursEdit", u"111"_s);
    QTest::keyClick(find<QLineEdit>("centreOutOfHoursEdit"), Qt::Key_Return);
    QCOMPARE(centre().outOfHoursNumber, u"111"_s);
    QVERIFY(m_dialog->isVisible()); // Enter closes nothing
    type("centreEmergencyEdit", {});
    leave();
    QCOMPARE(centre().emergencyNumber, QString()); // it need not be told
}

void SettingsCentreTest::whatNobodyCanDialIsNotTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << u"ring the desk"_s;
    QTest::newRow("one digit") << u"9"_s;
    QTest::newRow("too long") << u"0123456789012345"_s;
}

void SettingsCentreTest::whatNobodyCanDialIsNotTaken()
{
    QFETCH(const QString, typed);
    type("centreEmergencyEdit", typed);
    leave();
    QCOMPARE(centre().emergencyNumber, u"999"_s);
    QVERIFY(!problem("centreEmergencyEdit").isEmpty());
    QCOMPARE(find<QLineEdit>("centreEmergencyEdit")->text(), typed); // to be corrected
    type("centreEmergencyEdit", u"112"_s);
    leave();
    QCOMPARE(centre().emergencyNumber, u"112"_s);
    QVERIFY(problem("centreEmergencyEdit").isEmpty());
}

void SettingsCentreTest::whatIsTypedIsTakenWhenThePageIsLeft()
{
    type("centreAddressEdit", u"1 River Street"_s);
    m_dialog->openPage(Page::Desk);
    QCOMPARE(centre().address, u"1 River Street"_s);
    m_dialog->openPage(Page::Centre);
    type("centreEmergencyEdit", u"help"_s);
    m_dialog->openPage(Page::Desk);
    QCOMPARE(find<QLineEdit>("centreEmergencyEdit")->text(), u"999"_s);
}

void SettingsCentreTest::whatOthersChangeIsShownAndTypingStays()
{
    type("centreNameEdit", u"Hill"_s);
    Preferences others = now();
    others.centre.name = u"Valley"_s;
    others.centre.website = u"valley.example.org"_s;
    m_dialog->showPreferences(others);
    QCOMPARE(find<QLineEdit>("centreNameEdit")->text(), u"Hill"_s);
    QCOMPARE(find<QLineEdit>("centreWebsiteEdit")->text(), u"valley.example.org"_s);
}

void SettingsCentreTest::languagesAreChosen()
{
    pick("centreLanguageCombo", u"ja"_s);
    QCOMPARE(centre().language, u"ja"_s);
    pick("centreLanguageCombo", QString());
    QCOMPARE(centre().language, QString());
    choose("centreLinesList", 0);
    pick("lineLanguageCombo", u"cy"_s);
    QCOMPARE(centre().lines.first().language, u"cy"_s);
    Preferences rare = now();
    rare.centre.language = u"mi"_s; // none that is offered
    m_dialog->showPreferences(rare);
    QCOMPARE(find<QComboBox>("centreLanguageCombo")->currentData().toString(), u"mi"_s);
}

void SettingsCentreTest::aLineIsAddedOnceItsNumberIsThere()
{
    press("centreLinesList", "addRowButton");
    QVERIFY(find<QLineEdit>("lineNumberEdit")->hasFocus());
    type("lineNameEdit", u"Appointments"_s);
    leave();
    QCOMPARE(m_changes, 0);
    type("lineNumberEdit", u"+44 20 7946 0125"_s);
    leave();
    QCOMPARE(centre().lines.size(), 3);
    QCOMPARE(centre().lines.last(), (CentreLine{u"+44 20 7946 0125"_s, u"Appointments"_s, {}}));
}

void SettingsCentreTest::aNumberIsInTheListOnlyOnce()
{
    press("centreLinesList", "addRowButton");
    type("lineNumberEdit", u"020 7946 0123"_s); // the same inside the country
    leave();
    QCOMPARE(centre().lines.size(), 2);
    QVERIFY(problem("lineNumberEdit").contains(u"already"_s));
    type("lineNumberEdit", u"020 7946 0126"_s);
    leave();
    type("lineNameEdit", u"Prescriptions"_s);
    leave();
    QCOMPARE(centre().lines.size(), 3); // it was whole before the name was
    QVERIFY(problem("lineNameEdit").contains(u"already"_s));
    QCOMPARE(centre().lines.last().name, QString());
}

void SettingsCentreTest::linesAreMovedRemovedAndBroughtBack()
{
    choose("centreLinesList", 0);
    press("centreLinesList", "rowDownButton");
    QCOMPARE(centre().lines.last().name, u"Prescriptions"_s);
    press("centreLinesList", "removeRowButton");
    QCOMPARE(centre().lines.size(), 1);
    press("centreLinesList", "undoButton");
    QCOMPARE(centre().lines.last().name, u"Prescriptions"_s);
    QCOMPARE(rows("centreLinesList")->topLevelItem(0)->text(0), u"+44 20 7946 0124"_s); // it has no name
}

void SettingsCentreTest::everyFactSaysHowItIsWrittenIntoAWording()
{
    const std::pair<const char *, QString> facts[] = {
        {"centreNameEdit", u"{centre_name}"_s},
        {"centreAddressEdit", u"{centre_address}"_s},
        {"centreWebsiteEdit", u"{website}"_s},
        {"centreReceptionEdit", u"{reception_number}"_s},
        {"centreOutOfHoursEdit", u"{out_of_hours_number}"_s},
        {"centreEmergencyEdit", u"{emergency_number}"_s},
        {"lineNameEdit", u"{line_name}"_s},
    };
    for (const auto &[edit, variable] : facts)
        QVERIFY2(find<QLineEdit>(edit)->accessibleDescription().contains(variable), edit);
}

QTEST_MAIN(SettingsCentreTest)
#include "tst_SettingsCentre.moc"
