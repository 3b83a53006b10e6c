// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"
#include "gui/desk/KeySheet.h"
#include "gui/parts/KeyCatcher.h"

#include <QAccessible>
#include <QListWidget>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using Page = SettingsDialog::Page;

class SettingsDialogTest : public SettingsFixture
{
    Q_OBJECT

private slots:
    void init() { makeDialog(); }
    void cleanup() { m_dialog.reset(); }
    void everySwitchChangesItsChoice_data();
    void everySwitchChangesItsChoice();
    void theNameOfWhoSitsHereIsTakenAsTyped();
    void theTextModelIsNamedAndNeverEmpty();
    void theAccountStandsWhereNoNameIsGiven();
    void aDeskWithoutSoundsHasNoRing();
    void everyNumberChangesItsChoice_data();
    void everyNumberChangesItsChoice();
    void aNumberOutOfItsLimitsChangesNothing();
    void aNumberThatMayGoOnIsNotReproachedWhileItIsTyped();
    void silenceWarnsBeforeItAlertsAndEnds();
    void aRefusedNumberIsTakenOnceTheOtherOneFits();
    void callersAreToldWhatWasChosen();
    void anUnknownDeclineCodeIsShownAndKept();
    void theThemeIsChosen();
    void theLanguageOfTheProgramIsChosen();
    void whereTheEnvironmentDecidesNoLanguageIsChosen();
    void theSliderSetsTheSizeOfText();
    void aNewKeyIsCaught();
    void aTakenKeyIsRefusedWithTheNameOfItsAction();
    void escapeLeavesTheKeyAsItIs();
    void allKeysAreResetAndBroughtBack();
    void whatIsBeingTypedStaysWhenOthersChangeSomething();
    void anEntryThatVanishesLeavesWhatIsBeingTyped();
    void whatOthersChangeIsShown();
    void whatIsTypedIsTakenWhenTheDialogIsClosed();
    void whatIsWrongIsDroppedWhenTheDialogIsClosedAgain();
    void tabGoesThroughThePageFromTopToBottom();
    void theDialogMayGoWhileSomebodyTypes();
    void everyPageIsReachedAndNamed();
    void theListOfPagesNeedsNoScrollingOnASmallScreen();
    void everyPageFitsASmallScreenAtDoubleSize();
    void theKeySheetShowsEveryKeyAsItIsNow();

private:
    void pressKey(const QKeySequence &sequence);
    void chooseAction(DeskKey key);
};

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
    QTest::newRow("summaries") << Page::Privacy << QByteArray("summariesCheck") << &Preferences::areSummariesMade;
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

void SettingsDialogTest::theTextModelIsNamedAndNeverEmpty()
{
    open(Page::Privacy);
    const QString before = now().summaryModel;
    type("summaryModelEdit", u"gpt-of-tomorrow"_s);
    QTest::keyClick(find<QLineEdit>("summaryModelEdit"), Qt::Key_Return);
    QCOMPARE(now().summaryModel, u"gpt-of-tomorrow"_s);
    type("summaryModelEdit", u" "_s);
    QTest::keyClick(find<QLineEdit>("summaryModelEdit"), Qt::Key_Return);
    QCOMPARE(now().summaryModel, u"gpt-of-tomorrow"_s);
    QCOMPARE(find<QLineEdit>("summaryModelEdit")->text(), u"gpt-of-tomorrow"_s);
    QVERIFY(before != now().summaryModel);
}

void SettingsDialogTest::theAccountStandsWhereNoNameIsGiven()
{
    QCOMPARE(find<QLineEdit>("deskUserEdit")->placeholderText(), u"reception"_s);
}

void SettingsDialogTest::aDeskWithoutSoundsHasNoRing()
{
    open(Page::Desk);
    QVERIFY(find<QCheckBox>("ringCheck")->isEnabled());
    find<QCheckBox>("soundCheck")->click();
    QVERIFY(!find<QCheckBox>("ringCheck")->isEnabled());
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

void SettingsDialogTest::theThemeIsChosen()
{
    open(Page::Appearance);
    pick("themeCombo", int(ThemeChoice::HighContrast));
    QCOMPARE(now().theme, ThemeChoice::HighContrast);
}

void SettingsDialogTest::theLanguageOfTheProgramIsChosen()
{
    open(Page::Appearance);
    auto *languages = find<QComboBox>("programLanguageCombo");
    QVERIFY(languages->isEnabled());
    QCOMPARE(languages->count(), 3);
    QCOMPARE(languages->currentText(), u"As this computer"_s);
    pick("programLanguageCombo", u"ja"_s);
    QCOMPARE(languages->currentText(), u"日本語"_s);
    QCOMPARE(now().programLanguage, u"ja"_s);
    QVERIFY(languages->accessibleDescription().contains(u"next start"_s));
    pick("programLanguageCombo", QString());
    QCOMPARE(now().programLanguage, QString());
}

void SettingsDialogTest::whereTheEnvironmentDecidesNoLanguageIsChosen()
{
    qputenv("CALLSIDE_LANGUAGE", "en");
    const auto back = qScopeGuard([] { qunsetenv("CALLSIDE_LANGUAGE"); });
    makeDialog();
    open(Page::Appearance);
    const auto *languages = find<QComboBox>("programLanguageCombo");
    QVERIFY(!languages->isEnabled());
    QVERIFY(languages->accessibleDescription().contains(u"CALLSIDE_LANGUAGE"_s));
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
    pressKey(QKeySequence(Qt::Key_F11));
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

void SettingsDialogTest::whatIsWrongIsDroppedWhenTheDialogIsClosedAgain()
{
    open(Page::People);
    choose("peopleList", 1);
    type("personTargetEdit", u"the nurse"_s);
    find<QSpinBox>("ringSecondsSpin")->setValue(99);
    m_dialog->close();
    QVERIFY(m_dialog->isVisible()); // told once
    m_dialog->close();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_changes, 0);
    open(Page::People);
    QVERIFY(problem("personTargetEdit").isEmpty());
    QCOMPARE(find<QLineEdit>("personTargetEdit")->text(), u"+44 20 7946 0144"_s);
    QCOMPARE(find<QSpinBox>("ringSecondsSpin")->value(), now().ringSeconds);
}

void SettingsDialogTest::tabGoesThroughThePageFromTopToBottom()
{
    open(Page::People);
    m_dialog->findChild<QListWidget *>()->setFocus();
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names.append(QApplication::focusWidget()->objectName());
    }
    const QStringList wanted{u"settingsTable"_s,  u"addRowButton"_s,     u"removeRowButton"_s, u"rowDownButton"_s,
                             u"personNameEdit"_s, u"personTargetEdit"_s, u"hoursKindCombo"_s};
    QCOMPARE(names, wanted);
    find<QCheckBox>("personDefaultCheck")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"closeSettingsButton"_s);
}

void SettingsDialogTest::theDialogMayGoWhileSomebodyTypes()
{
    open(Page::Line);
    typeNumber("ringSecondsSpin", u"2"_s);
    m_dialog.reset();
    makeDialog();
    open(Page::Steering);
    auto *text = find<QPlainTextEdit>("steerTextEdit");
    text->setFocus();
    QTest::keyClicks(text, u"Go"_s);
    m_dialog.reset();
    makeDialog();
    open(Page::People);
    type("personNameEdit", u"Pharm"_s);
    m_dialog.reset();
    QCOMPARE(m_changes, 0);
}

void SettingsDialogTest::everyPageIsReachedAndNamed()
{
    auto *pages = find<QListWidget>("settingsPageList");
    QList<int> rows; // without headings, which the arrow keys pass over
    for (int row = 0; row < pages->count(); ++row) {
        if (pages->item(row)->flags() & Qt::ItemIsEnabled)
            rows.append(row);
    }
    QCOMPARE(rows.size(), int(Page::About) + 1);
    open(Page::Desk);
    pages->setFocus();
    QSet<Page> seen;
    for (const int row : std::as_const(rows)) {
        QCOMPARE(pages->currentRow(), row);
        seen.insert(m_dialog->currentPage());
        const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isPart = qobject_cast<QLineEdit *>(widget) && qobject_cast<QAbstractSpinBox *>(widget->parent());
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || isPart)
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const QString which = u"%1 %2 in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                       widget->objectName(), widget->parent()->objectName());
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(which));
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(which));
        }
        QTest::keyClick(pages, Qt::Key_Down);
    }
    QCOMPARE(seen.size(), int(Page::About) + 1);
}

void SettingsDialogTest::theListOfPagesNeedsNoScrollingOnASmallScreen()
{
    open(Page::Desk);
    m_dialog->resize(1366 * 9 / 10, 728 * 9 / 10); // 768 lines without the desktop's bar
    QCoreApplication::processEvents();
    auto *pages = find<QListWidget>("settingsPageList");
    QCOMPARE(pages->verticalScrollBar()->maximum(), 0);
}

void SettingsDialogTest::everyPageFitsASmallScreenAtDoubleSize()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    makeDialog();
    m_dialog->resize(1229, 691);
    for (int page = 0; page <= int(Page::About); ++page) {
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
