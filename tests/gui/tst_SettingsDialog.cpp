// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DefaultDesk.h"
#include "gui/KeyCatcher.h"
#include "gui/KeySheet.h"
#include "gui/Keys.h"
#include "gui/SettingsDialog.h"
#include "gui/SettingsField.h"
#include "gui/SettingsHours.h"
#include "gui/SettingsList.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

#include <memory>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using Page = SettingsDialog::Page;

namespace {

Person aDoctor()
{
    return {u"Duty doctor"_s, u"tel:+442079460123"_s, {0x1f, 8 * 60, 18 * 60 + 30}, true};
}

Person aNurse()
{
    return {u"Nurse"_s, u"tel:+442079460144"_s, {}, false};
}

Preferences aDesk()
{
    Preferences preferences;
    preferences.people = {aDoctor(), aNurse()};
    preferences.quickSteers = {{u"en"_s, u"Slow down"_s, u"Speak more slowly."_s, false},
                               {u"en"_s, u"Ask name"_s, u"Ask for the name."_s, true},
                               {u"ja"_s, u"お名前"_s, u"お名前を聞いてください。"_s, true}};
    preferences.redFlags = {{u"chest pain"_s, u"en"_s, RedFlag::Kind::Danger},
                            {u"can't breathe"_s, u"en"_s, RedFlag::Kind::Danger},
                            {u"胸が痛"_s, u"ja"_s, RedFlag::Kind::Danger}};
    return preferences;
}

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }

    void everySwitchChangesItsChoice_data();
    void everySwitchChangesItsChoice();
    void theNameOfWhoSitsHereIsTakenAsTyped();
    void theAccountStandsWhereNoNameIsGiven();
    void everyNumberChangesItsChoice_data();
    void everyNumberChangesItsChoice();
    void aNumberOutOfItsLimitsChangesNothing();
    void aNumberThatMayGoOnIsNotReproachedWhileItIsTyped();
    void silenceWarnsBeforeItAlertsAndEnds();
    void aRefusedNumberIsTakenOnceTheOtherOneFits();
    void callersAreToldWhatWasChosen();
    void anUnknownDeclineCodeIsShownAndKept();

    void aNewPersonIsAddedOnceNameAndNumberAreThere();
    void aWrongNumberIsExplainedAndChangesNothing();
    void theWrongNumberIsExplainedWhileItIsTyped();
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

    void theThemeIsChosen();
    void theSliderSetsTheSizeOfText();
    void aNewKeyIsCaught();
    void aTakenKeyIsRefusedWithTheNameOfItsAction();
    void escapeLeavesTheKeyAsItIs();
    void allKeysAreResetAndBroughtBack();

    void whatIsBeingTypedStaysWhenOthersChangeSomething();
    void anEntryThatVanishesLeavesWhatIsBeingTyped();
    void whatOthersChangeIsShown();
    void whatIsTypedIsTakenWhenTheDialogIsClosed();
    void whatIsWrongIsDroppedWhenTheDialogIsClosed();
    void theDialogMayGoWhileSomebodyTypes();
    void everyPageIsReachedAndNamed();
    void everyPageFitsASmallScreenAtDoubleSize();
    void theKeySheetShowsEveryKeyAsItIsNow();

private:
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    SettingsList *list(const char *name) { return find<SettingsList>(name); }
    QTreeWidget *rows(const char *name) { return list(name)->findChild<QTreeWidget *>(); }
    QString problem(const char *field) { return find<QLabel>((QByteArray(field) + "Problem").constData())->text(); }
    void open(Page page);
    void press(const char *listName, const char *button);
    void choose(const char *listName, int row);
    void type(const char *edit, const QString &text);
    void typeNumber(const char *spin, const QString &digits);
    void pick(const char *combo, const QVariant &data);
    void pressKey(const QKeySequence &sequence);
    void chooseAction(DeskKey key);
    const Preferences &now() const { return m_now; }

    std::unique_ptr<SettingsDialog> m_dialog;
    Preferences m_now;
    int m_changes = 0;
};

void SettingsDialogTest::init()
{
    m_now = aDesk();
    m_changes = 0;
    m_dialog = std::make_unique<SettingsDialog>();
    m_dialog->setSystemUser(u"reception"_s);
    m_dialog->setDefaults(defaultPreferences());
    m_dialog->showPreferences(m_now);
    connect(m_dialog.get(), &SettingsDialog::preferencesChanged, this, [this](const Preferences &changed) {
        ++m_changes;
        m_now = changed;
        m_dialog->showPreferences(changed);
    });
}

void SettingsDialogTest::open(Page page)
{
    m_dialog->openPage(page);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void SettingsDialogTest::press(const char *listName, const char *button)
{
    auto *found = list(listName)->findChild<QPushButton *>(QString::fromLatin1(button));
    QVERIFY(found && found->isEnabled());
    found->setFocus();
    found->click();
}

void SettingsDialogTest::choose(const char *listName, int row)
{
    rows(listName)->setFocus();
    rows(listName)->setCurrentItem(rows(listName)->topLevelItem(row));
}

void SettingsDialogTest::type(const char *edit, const QString &text)
{
    auto *line = find<QLineEdit>(edit);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
}

void SettingsDialogTest::typeNumber(const char *spin, const QString &digits)
{
    auto *field = find<QSpinBox>(spin);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, digits);
}

void SettingsDialogTest::pick(const char *combo, const QVariant &data)
{
    auto *found = find<QComboBox>(combo);
    const int index = found->findData(data);
    QVERIFY(index >= 0);
    found->setFocus();
    found->setCurrentIndex(index);
    emit found->activated(index);
}

void SettingsDialogTest::pressKey(const QKeySequence &sequence)
{
    auto *catcher = find<KeyCatcher>("newKeyButton");
    catcher->click();
    QVERIFY(catcher->isCatching());
    QTest::keyClick(catcher, sequence[0].key(), sequence[0].keyboardModifiers());
}

void SettingsDialogTest::chooseAction(DeskKey key)
{
    auto *table = find<QTreeWidget>("keysTable");
    for (int i = 0; i < table->topLevelItemCount(); ++i) {
        if (table->topLevelItem(i)->text(0) == titleOf(key))
            table->setCurrentItem(table->topLevelItem(i));
    }
    QCOMPARE(table->currentItem()->text(0), titleOf(key));
}

void SettingsDialogTest::everySwitchChangesItsChoice_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<bool Preferences::*>("choice");
    QTest::newRow("sound") << Page::Desk << QByteArray("soundCheck") << &Preferences::isSoundOn;
    QTest::newRow("ring") << Page::Desk << QByteArray("ringCheck") << &Preferences::isRingOn;
    QTest::newRow("close") << Page::Desk << QByteArray("closeKeepsAnsweringCheck")
                           << &Preferences::doesCloseKeepAnswering;
    QTest::newRow("start") << Page::Desk << QByteArray("startMinimizedCheck") << &Preferences::doesStartMinimized;
    QTest::newRow("mask") << Page::Privacy << QByteArray("maskNumbersCheck") << &Preferences::areNumbersMasked;
    QTest::newRow("motion") << Page::Appearance << QByteArray("reducedMotionCheck") << &Preferences::isMotionReduced;
    QTest::newRow("times") << Page::Appearance << QByteArray("timesCheck") << &Preferences::areTimesShown;
}

void SettingsDialogTest::everySwitchChangesItsChoice()
{
    QFETCH(Page, page);
    QFETCH(QByteArray, box);
    QFETCH(bool Preferences::*, choice);
    open(page);
    Preferences wanted = now();
    wanted.*choice = !(wanted.*choice);
    auto *check = find<QCheckBox>(box.constData());
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QCOMPARE(now(), wanted);
    QCOMPARE(m_changes, 1);
}

void SettingsDialogTest::theNameOfWhoSitsHereIsTakenAsTyped()
{
    open(Page::Desk);
    type("deskUserEdit", u"Front desk 2 "_s);
    QCOMPARE(now().deskUser, u"Front desk 2"_s);
    QCOMPARE(find<QLineEdit>("deskUserEdit")->text(), u"Front desk 2 "_s); // one may go on typing
}

void SettingsDialogTest::theAccountStandsWhereNoNameIsGiven()
{
    QCOMPARE(find<QLineEdit>("deskUserEdit")->placeholderText(), u"reception"_s);
}

void SettingsDialogTest::everyNumberChangesItsChoice_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QByteArray>("spin");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int Preferences::*>("choice");
    QTest::newRow("ring") << Page::Line << QByteArray("ringSecondsSpin") << u"20"_s << &Preferences::ringSeconds;
    QTest::newRow("amber") << Page::Line << QByteArray("silenceAmberSpin") << u"45"_s
                           << &Preferences::silenceAmberSeconds;
    QTest::newRow("amber off") << Page::Line << QByteArray("silenceAmberSpin") << u"0"_s
                               << &Preferences::silenceAmberSeconds;
    QTest::newRow("alert") << Page::Line << QByteArray("silenceAlertSpin") << u"90"_s
                           << &Preferences::silenceAlertSeconds;
    QTest::newRow("end") << Page::Line << QByteArray("silenceEndSpin") << u"180"_s << &Preferences::silenceEndSeconds;
    QTest::newRow("blur") << Page::Privacy << QByteArray("blurAfterSpin") << u"15"_s << &Preferences::blurAfterMinutes;
    QTest::newRow("size") << Page::Appearance << QByteArray("textSizeSpin") << u"150"_s << &Preferences::textPercent;
}

void SettingsDialogTest::everyNumberChangesItsChoice()
{
    QFETCH(Page, page);
    QFETCH(QByteArray, spin);
    QFETCH(QString, digits);
    QFETCH(int Preferences::*, choice);
    open(page);
    Preferences wanted = now();
    wanted.*choice = digits.toInt();
    typeNumber(spin.constData(), digits);
    QCOMPARE(now(), wanted);
    QVERIFY(problem(spin.constData()).isEmpty());
}

void SettingsDialogTest::aNumberOutOfItsLimitsChangesNothing()
{
    open(Page::Line);
    typeNumber("ringSecondsSpin", u"40"_s);
    QCOMPARE(now().ringSeconds, 4); // on the way
    QVERIFY2(problem("ringSecondsSpin").contains(u"3"_s) && problem("ringSecondsSpin").contains(u"25"_s),
             qPrintable(problem("ringSecondsSpin")));
    QCOMPARE(find<QSpinBox>("ringSecondsSpin")->value(), 40);
    typeNumber("ringSecondsSpin", u"14"_s);
    QVERIFY(problem("ringSecondsSpin").isEmpty());
    QCOMPARE(now().ringSeconds, 14);
}

void SettingsDialogTest::aNumberThatMayGoOnIsNotReproachedWhileItIsTyped()
{
    open(Page::Line);
    typeNumber("ringSecondsSpin", u"2"_s);
    QVERIFY(problem("ringSecondsSpin").isEmpty());
    QCOMPARE(m_changes, 0);
    QTest::keyClick(find<QSpinBox>("ringSecondsSpin"), Qt::Key_Return);
    QVERIFY(!problem("ringSecondsSpin").isEmpty());
    QCOMPARE(m_changes, 0);
    QVERIFY(m_dialog->isVisible());
}

void SettingsDialogTest::silenceWarnsBeforeItAlertsAndEnds()
{
    open(Page::Line);
    typeNumber("silenceAmberSpin", u"60"_s);
    QVERIFY2(problem("silenceAmberSpin").contains(u"60"_s), qPrintable(problem("silenceAmberSpin")));
    QCOMPARE(now().silenceAmberSeconds, 6); // on the way
    typeNumber("silenceEndSpin", u"60"_s);
    QVERIFY(!problem("silenceEndSpin").isEmpty());
    QCOMPARE(now().silenceEndSeconds, 0);
    typeNumber("silenceAlertSpin", u"0"_s);
    QCOMPARE(now().silenceAlertSeconds, 0);
}

void SettingsDialogTest::aRefusedNumberIsTakenOnceTheOtherOneFits()
{
    open(Page::Line);
    find<QSpinBox>("silenceAlertSpin")->setValue(20);
    QVERIFY(!problem("silenceAlertSpin").isEmpty());
    QCOMPARE(now().silenceAlertSeconds, 60);
    find<QSpinBox>("silenceAmberSpin")->setValue(10);
    QCOMPARE(now().silenceAmberSeconds, 10);
    QCOMPARE(now().silenceAlertSeconds, 20);
    QVERIFY(problem("silenceAlertSpin").isEmpty());
}

void SettingsDialogTest::callersAreToldWhatWasChosen()
{
    open(Page::Line);
    pick("declineCombo", 603);
    QCOMPARE(now().declineCode, 603);
    QVERIFY(!find<QComboBox>("declineCombo")->currentText().contains(u"603"_s)); // words, not codes
}

void SettingsDialogTest::anUnknownDeclineCodeIsShownAndKept()
{
    Preferences other = now();
    other.declineCode = 404;
    m_dialog->showPreferences(other);
    QCOMPARE(find<QComboBox>("declineCombo")->currentData().toInt(), 404);
    QVERIFY(find<QComboBox>("declineCombo")->currentText().contains(u"404"_s));
}

void SettingsDialogTest::aNewPersonIsAddedOnceNameAndNumberAreThere()
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

void SettingsDialogTest::aWrongNumberIsExplainedAndChangesNothing()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personTargetEdit", u"020 7946 0144"_s);
    QTest::keyClick(find<QLineEdit>("personTargetEdit"), Qt::Key_Return);
    QVERIFY2(problem("personTargetEdit").contains(u"country code"_s), qPrintable(problem("personTargetEdit")));
    QCOMPARE(m_changes, 0);
    QCOMPARE(find<QLineEdit>("personTargetEdit")->text(), u"020 7946 0144"_s);
}

void SettingsDialogTest::theWrongNumberIsExplainedWhileItIsTyped()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personTargetEdit", u"the nurse"_s);
    QTRY_VERIFY(!problem("personTargetEdit").isEmpty());
    QVERIFY(find<QLineEdit>("personTargetEdit")->hasFocus());
}

void SettingsDialogTest::twoPeopleMayNotHaveOneName()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personNameEdit", u"Duty doctor"_s);
    QTest::keyClick(find<QLineEdit>("personNameEdit"), Qt::Key_Return);
    QVERIFY(!problem("personNameEdit").isEmpty());
    QCOMPARE(m_changes, 0);
}

void SettingsDialogTest::onlyOnePersonIsSuggestedFirst()
{
    open(Page::People);
    choose("peopleList", 1);
    find<QCheckBox>("personDefaultCheck")->click();
    QVERIFY(!now().people[0].isDefault);
    QVERIFY(now().people[1].isDefault);
}

void SettingsDialogTest::peopleAreMovedRemovedAndBroughtBack()
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

void SettingsDialogTest::hoursNeedADay()
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

void SettingsDialogTest::hoursReadWell_data()
{
    QTest::addColumn<Hours>("hours");
    QTest::addColumn<QString>("text");
    QTest::newRow("always") << Hours{} << u"Always"_s;
    QTest::newRow("week") << Hours{0x1f, 8 * 60, 18 * 60 + 30} << u"Mon–Fri 08:00–18:30"_s;
    QTest::newRow("some days") << Hours{0x2d, 9 * 60, 24 * 60} << u"Mon, Wed–Thu, Sat 09:00–24:00"_s;
    QTest::newRow("night") << Hours{0x40, 22 * 60, 6 * 60} << u"Sun 22:00–06:00"_s;
}

void SettingsDialogTest::hoursReadWell()
{
    QFETCH(Hours, hours);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTEST(hoursText(hours), "text");
}

void SettingsDialogTest::quickSteersAreThoseOfTheChosenLanguage()
{
    open(Page::Steering);
    pick("steersLanguageCombo", u"en"_s);
    QCOMPARE(rows("steersList")->topLevelItemCount(), 2);
    QCOMPARE(rows("steersList")->topLevelItem(1)->text(1), keyText(DeskKey::QuickSteer, now(), 2));
    pick("steersLanguageCombo", u"ja"_s);
    QCOMPARE(rows("steersList")->topLevelItemCount(), 1);
    QCOMPARE(find<QLineEdit>("steerLabelEdit")->text(), u"お名前"_s);
}

void SettingsDialogTest::quickSteersMoveWithinTheirLanguage()
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

void SettingsDialogTest::theTextOfAQuickSteerIsTakenWhenItIsLeft()
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

void SettingsDialogTest::theBuiltInQuickSteersComeBackAndGoAgain()
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

void SettingsDialogTest::halfAWordIsNeverARedFlag()
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

void SettingsDialogTest::aRedFlagKeepsItsKind()
{
    open(Page::Alerts);
    pick("alertsLanguageCombo", u"en"_s);
    choose("redFlagsList", 1);
    pick("alertKindCombo", int(RedFlag::Kind::WantsPerson));
    QCOMPARE(now().redFlags[1].kind, RedFlag::Kind::WantsPerson);
    QCOMPARE(now().redFlags[1].phrase, u"can't breathe"_s);
}

void SettingsDialogTest::wordsThatAreInTheListAreRefused()
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

void SettingsDialogTest::theListOfRedFlagsIsSearched()
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

void SettingsDialogTest::aSentenceIsTriedOut()
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

void SettingsDialogTest::theBuiltInRedFlagsComeBackAndGoAgain()
{
    open(Page::Alerts);
    pick("alertsLanguageCombo", u"ja"_s);
    press("redFlagsList", "restoreButton");
    QVERIFY(now().redFlags.size() > 30);
    QCOMPARE(now().redFlags.first(), aDesk().redFlags.first());
    press("redFlagsList", "undoButton");
    QCOMPARE(now().redFlags, aDesk().redFlags);
}

void SettingsDialogTest::theThemeIsChosen()
{
    open(Page::Appearance);
    pick("themeCombo", int(ThemeChoice::HighContrast));
    QCOMPARE(now().theme, ThemeChoice::HighContrast);
}

void SettingsDialogTest::theSliderSetsTheSizeOfText()
{
    open(Page::Appearance);
    auto *slider = find<QSlider>("textSizeSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(now().textPercent, 110);
    QCOMPARE(find<QSpinBox>("textSizeSpin")->value(), 110);
    find<QSpinBox>("textSizeSpin")->setFocus();
    QTest::keyClick(find<QSpinBox>("textSizeSpin"), Qt::Key_Up);
    QCOMPARE(slider->value(), 120);
}

void SettingsDialogTest::aNewKeyIsCaught()
{
    open(Page::Keys);
    chooseAction(DeskKey::Connect);
    pressKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    QCOMPARE(keyOf(DeskKey::Connect, now()), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    QVERIFY(find<KeyCatcher>("newKeyButton")->text().contains(u"K"_s));
    find<QPushButton>("resetKeyButton")->click();
    QCOMPARE(now(), aDesk());
}

void SettingsDialogTest::aTakenKeyIsRefusedWithTheNameOfItsAction()
{
    open(Page::Keys);
    chooseAction(DeskKey::Connect);
    pressKey(QKeySequence(Qt::Key_F4));
    QVERIFY2(problem("newKeyButton").contains(titleOf(DeskKey::End)), qPrintable(problem("newKeyButton")));
    QCOMPARE(m_changes, 0);
    pressKey(QKeySequence(Qt::Key_Tab));
    QVERIFY(!problem("newKeyButton").isEmpty());
    QCOMPARE(m_changes, 0);
}

void SettingsDialogTest::escapeLeavesTheKeyAsItIs()
{
    open(Page::Keys);
    pressKey(QKeySequence(Qt::Key_Escape));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!find<KeyCatcher>("newKeyButton")->isCatching());
    QCOMPARE(m_changes, 0);
}

void SettingsDialogTest::allKeysAreResetAndBroughtBack()
{
    open(Page::Keys);
    chooseAction(DeskKey::Connect);
    pressKey(QKeySequence(Qt::Key_F9));
    chooseAction(DeskKey::Hold);
    pressKey(QKeySequence(Qt::Key_F8)); // free by now
    QCOMPARE(now().keys.size(), 2);
    chooseAction(DeskKey::Connect);
    find<QPushButton>("resetKeyButton")->click(); // not free any more
    QVERIFY(problem("newKeyButton").contains(titleOf(DeskKey::Hold)));
    find<QPushButton>("resetAllKeysButton")->click();
    QVERIFY(now().keys.isEmpty());
    find<QPushButton>("undoKeysButton")->click();
    QCOMPARE(now().keys.size(), 2);
}

void SettingsDialogTest::whatIsBeingTypedStaysWhenOthersChangeSomething()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personTargetEdit", u"+44 20 79"_s);
    Preferences other = now();
    other.isSoundOn = false;
    m_dialog->showPreferences(other);
    QCOMPARE(find<QLineEdit>("personTargetEdit")->text(), u"+44 20 79"_s);
    other.people.prepend({u"Pharmacy"_s, u"tel:+442079460199"_s, {}, false});
    m_dialog->showPreferences(other);
    QCOMPARE(find<QLineEdit>("personTargetEdit")->text(), u"+44 20 79"_s);
    QTest::keyClicks(find<QLineEdit>("personTargetEdit"), u"46 0111"_s);
    QTest::keyClick(find<QLineEdit>("personTargetEdit"), Qt::Key_Return);
    QCOMPARE(now().people[2], (Person{u"Nurse"_s, u"tel:+442079460111"_s, {}, false}));
    QVERIFY(!now().isSoundOn);
}

void SettingsDialogTest::anEntryThatVanishesLeavesWhatIsBeingTyped()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personNameEdit", u"Night nurse"_s);
    Preferences other = now();
    other.people.removeLast();
    m_dialog->showPreferences(other);
    QTest::keyClick(find<QLineEdit>("personNameEdit"), Qt::Key_Return);
    QCOMPARE(now().people.size(), 2);
    QCOMPARE(now().people.last(), (Person{u"Night nurse"_s, u"tel:+442079460144"_s, {}, false}));
}

void SettingsDialogTest::whatOthersChangeIsShown()
{
    Preferences other = now();
    other.isRingOn = true;
    other.ringSeconds = 7;
    other.deskUser = u"Late shift"_s;
    other.theme = ThemeChoice::Dark;
    other.people = {aNurse()};
    m_dialog->showPreferences(other);
    QVERIFY(find<QCheckBox>("ringCheck")->isChecked());
    QCOMPARE(find<QSpinBox>("ringSecondsSpin")->value(), 7);
    QCOMPARE(find<QLineEdit>("deskUserEdit")->text(), u"Late shift"_s);
    QCOMPARE(find<QComboBox>("themeCombo")->currentData().toInt(), int(ThemeChoice::Dark));
    QCOMPARE(rows("peopleList")->topLevelItemCount(), 1);
    QCOMPARE(m_changes, 0);
}

void SettingsDialogTest::whatIsTypedIsTakenWhenTheDialogIsClosed()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personNameEdit", u"Night nurse"_s);
    QTest::keyClick(find<QLineEdit>("personNameEdit"), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(now().people[1].name, u"Night nurse"_s);
}

void SettingsDialogTest::whatIsWrongIsDroppedWhenTheDialogIsClosed()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personTargetEdit", u"the nurse"_s);
    find<QSpinBox>("ringSecondsSpin")->setValue(99);
    m_dialog->close();
    QCOMPARE(m_changes, 0);
    open(Page::People);
    QVERIFY(problem("personTargetEdit").isEmpty());
    QCOMPARE(find<QLineEdit>("personTargetEdit")->text(), u"+44 20 7946 0144"_s);
    QCOMPARE(find<QSpinBox>("ringSecondsSpin")->value(), now().ringSeconds);
}

void SettingsDialogTest::theDialogMayGoWhileSomebodyTypes()
{
    open(Page::Line);
    typeNumber("ringSecondsSpin", u"2"_s);
    m_dialog.reset();
    init();
    open(Page::Steering);
    auto *text = find<QPlainTextEdit>("steerTextEdit");
    text->setFocus();
    QTest::keyClicks(text, u"Go"_s);
    m_dialog.reset();
    init();
    open(Page::People);
    type("personNameEdit", u"Pharm"_s);
    m_dialog.reset();
    QCOMPARE(m_changes, 0);
}

void SettingsDialogTest::everyPageIsReachedAndNamed()
{
    auto *pages = find<QListWidget>("settingsPageList");
    QCOMPARE(pages->count(), int(Page::Keys) + 1);
    open(Page::Desk);
    pages->setFocus();
    for (int page = 0; page < pages->count(); ++page) {
        QCOMPARE(pages->currentRow(), page);
        const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isPart = qobject_cast<QLineEdit *>(widget) && qobject_cast<QAbstractSpinBox *>(widget->parent());
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isPart)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
        QTest::keyClick(pages, Qt::Key_Down);
    }
}

void SettingsDialogTest::everyPageFitsASmallScreenAtDoubleSize()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    init();
    m_dialog->resize(1229, 691);
    for (int page = 0; page <= int(Page::Keys); ++page) {
        open(Page(page));
        for (QScrollArea *area : m_dialog->findChildren<QScrollArea *>()) {
            if (area->isVisible())
                QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                         qPrintable(area->widget()->accessibleName()));
        }
    }
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1366 && m_dialog->minimumSizeHint().height() <= 728);
    m_dialog.reset();
    QApplication::setFont(usual);
}

void SettingsDialogTest::theKeySheetShowsEveryKeyAsItIsNow()
{
    const Preferences changed = withKey({}, DeskKey::Connect, QKeySequence(Qt::Key_F9));
    KeySheet sheet;
    sheet.showKeys({});
    sheet.openSheet();
    sheet.showKeys(changed);
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        texts.append(label->text());
    for (const DeskKey key : allDeskKeys()) {
        QVERIFY2(texts.contains(titleOf(key)), qPrintable(titleOf(key)));
        QVERIFY2(texts.contains(keyText(key, changed)), qPrintable(titleOf(key)));
    }
    QVERIFY(!texts.contains(u"F8"_s));
    QSignalSpy wanted(&sheet, &KeySheet::settingsWanted);
    sheet.findChild<QPushButton *>(u"changeKeysButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!sheet.isVisible());
    sheet.openSheet();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_SettingsDialog.moc"
