// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsAssistant.h"
#include "gui/settings/SettingsDialog.h"
#include "gui/settings/SettingsList.h"
#include "gui/wording/WordingText.h"
#include "storage/WordingFile.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

#include <memory>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Tab { All, Words, Use, Voice, Versions, Sent };

Variables aCentre()
{
    Variables variables;
    variables.set(WordingVariable::CentreName, u"Riverside Medical Centre"_s);
    variables.set(WordingVariable::EmergencyNumber, u"999"_s);
    return variables;
}

} // namespace

class TestSettingsAssistant : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }

    void whatIsSavedIsANewVersionWithItsWho();
    void nothingIsSavedWhileTheCheckStopsIt();
    void aFindingLeadsToItsPlace();
    void enterOrADoubleClickOpensTheWords();
    void theCheckFollowsTheTyping();
    void thePreviewFillsInTheVariables();
    void aVariableIsInsertedWhereTheCursorIs();
    void discardingGoesBackToTheSavedText();
    void draftsOutliveANewBookFromOutside();
    void voiceAndHearingAreTaken();
    void aSpeedOutOfItsLimitsIsExplainedAndNotTaken();
    void nameLinesHoursAndLanguageAreTaken();
    void versionsShowWhatChangedBySign();
    void anOldVersionComesBackAsANewOne();
    void nothingIsBroughtBackOverUnsavedChanges();
    void aCopyIsADraftUntilItIsSaved();
    void aRemovedWordingComesBack();
    void theLastWordingStays();
    void theShippedWordingsComeBackAsVersions();
    void aFileOfPromptsBecomesDrafts();
    void aBrokenFileOfPromptsSaysWhy();
    void rehearsingTakesWhatIsWritten();
    void whatIsSentIsTheAcceptBody();
    void everyFieldHasANameAndIsReachedByTab();
    void allFitsAtTwiceTheSize();

private:
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void open(Tab tab)
    {
        const char *const buttons[] = {"wordingAllButton",   "wordingWordsButton",    "wordingUseButton",
                                       "wordingVoiceButton", "wordingVersionsButton", "wordingSentButton"};
        find<QPushButton>(buttons[tab])->click();
    }
    void openSection(WordingSection section)
    {
        open(Words);
        find<QListWidget>("wordingSectionsList")->setCurrentRow(int(section));
    }
    QPlainTextEdit *edit() { return find<QPlainTextEdit>("wordingSectionEdit"); }
    void write(WordingSection section, const QString &text)
    {
        openSection(section);
        edit()->setFocus();
        edit()->selectAll();
        edit()->insertPlainText(text);
    }
    void press(const char *button)
    {
        auto *found = find<QPushButton>(button);
        QVERIFY2(found->isEnabled(), button);
        found->click();
    }
    void pick(const char *combo, const QVariant &data)
    {
        auto *found = find<QComboBox>(combo);
        QVERIFY(found->findData(data) >= 0);
        found->setCurrentIndex(found->findData(data));
        emit found->activated(found->currentIndex());
    }
    QString words(const char *label) { return find<QLabel>(label)->text(); }
    const Prompt &day() { return m_book.history(u"day-en")->latest().prompt; }

    std::unique_ptr<SettingsAssistant> m_page;
    WordingBook m_book;
    int m_changes = 0;
};

void TestSettingsAssistant::init()
{
    m_book = shippedWording();
    m_changes = 0;
    m_page = std::make_unique<SettingsAssistant>();
    m_page->setShipped(m_book);
    m_page->setVariables([](const Prompt &) { return aCentre(); });
    m_page->setModel(u"gpt-realtime-2.1"_s);
    m_page->setUser(u"Kim"_s);
    m_page->showWording(m_book);
    connect(m_page.get(), &SettingsAssistant::wordingChanged, this, [this](const WordingBook &book) {
        ++m_changes;
        m_book = book;
        m_page->showWording(book);
    });
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettingsAssistant::whatIsSavedIsANewVersionWithItsWho()
{
    write(WordingSection::Tone, u"- Be brief."_s);
    QCOMPARE(m_changes, 0); // a draft
    QVERIFY(m_page->hasUnsaved());
    press("wordingSaveButton");
    QCOMPARE(m_changes, 1);
    const WordingVersion saved = m_book.history(u"day-en")->latest();
    QCOMPARE(saved.number, 2);
    QCOMPARE(saved.stamp.by, u"Kim"_s);
    QCOMPARE(saved.prompt.text(WordingSection::Tone), u"- Be brief."_s);
    QVERIFY(!m_page->hasUnsaved());
    QVERIFY(words("wordingSaidLabel").contains(u"from now on"_s));
    QVERIFY(!find<QPushButton>("wordingSaveButton")->isEnabled());
}

void TestSettingsAssistant::nothingIsSavedWhileTheCheckStopsIt()
{
    write(WordingSection::Flow, u"You are a nurse."_s);
    openSection(WordingSection::Goal);
    press("wordingSaveButton");
    QCOMPARE(m_changes, 0);
    QVERIFY(m_page->hasUnsaved());
    QVERIFY2(words("wordingStateLabel").contains(u"You are a nurse"_s), qPrintable(words("wordingStateLabel")));
    QVERIFY(words("wordingStateLabel").contains(u"cannot be saved"_s));
    QCOMPARE(find<QListWidget>("wordingSectionsList")->currentRow(), int(WordingSection::Flow)); // where it is
    QCOMPARE(edit()->textCursor().selectedText(), u"You are a nurse"_s);
}

void TestSettingsAssistant::aFindingLeadsToItsPlace()
{
    write(WordingSection::Facts, u"Open {opening_ours}."_s);
    auto *list = find<QListWidget>("wordingFindingsList");
    QTRY_VERIFY(list->count() > 0 && list->item(0)->text().contains(u"opening_ours"_s));
    openSection(WordingSection::Goal);
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(find<QListWidget>("wordingSectionsList")->currentRow(), int(WordingSection::Facts));
    QCOMPARE(edit()->textCursor().selectedText(), u"{opening_ours}"_s);
    QVERIFY(edit()->hasFocus());
}

void TestSettingsAssistant::enterOrADoubleClickOpensTheWords()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto *list = find<QTreeWidget>("settingsTable");
    auto *sections = find<QListWidget>("wordingSectionsList");
    open(All);
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(1));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(sections->isVisible());
    QVERIFY(sections->hasFocus());
    QCOMPARE(find<QComboBox>("wordingCombo")->currentIndex(), 1);
    open(All);
    list->setCurrentItem(list->topLevelItem(0));
    emit list->itemDoubleClicked(list->topLevelItem(0), 0);
    QVERIFY(sections->isVisible());
}

void TestSettingsAssistant::theCheckFollowsTheTyping()
{
    write(WordingSection::Facts, u"x"_s); // what has no value yet stands there
    auto *list = find<QListWidget>("wordingFindingsList");
    QTRY_VERIFY(list->isHidden());
    openSection(WordingSection::Opening);
    edit()->setFocus();
    edit()->selectAll();
    QTest::keyClick(edit(), Qt::Key_Delete);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(words("wordingCheckSummary"), u"1 thing(s) to put right before this can be saved."_s);
    auto *sections = find<QListWidget>("wordingSectionsList");
    const QString told = sections->item(int(WordingSection::Opening))->data(Qt::AccessibleTextRole).toString();
    QCOMPARE(told, u"Opening, stops saving"_s);
    QTest::keyClicks(edit(), u"Say: I am an automated assistant. For a person, say so."_s);
    QTRY_VERIFY(list->isHidden());
    QVERIFY(edit()->hasFocus());
}

void TestSettingsAssistant::thePreviewFillsInTheVariables()
{
    const auto preview = [this] { return find<QTextEdit>("wordingPreview")->toPlainText(); };
    QVERIFY(preview().contains(u"assistant of Riverside Medical Centre."_s));
    QVERIFY(preview().contains(u"Notes from the reception desk"_s));
    write(WordingSection::Goal, u"Help {centre_name}!"_s);
    QTRY_VERIFY(preview().contains(u"# Goal\nHelp Riverside Medical Centre!"_s));
}

void TestSettingsAssistant::aVariableIsInsertedWhereTheCursorIs()
{
    write(WordingSection::Goal, u"Help."_s);
    edit()->moveCursor(QTextCursor::Left);
    find<QMenu>("wordingInsertMenu")->actions().first()->trigger();
    QCOMPARE(edit()->toPlainText(), u"Help{centre_name}."_s);
}

void TestSettingsAssistant::discardingGoesBackToTheSavedText()
{
    write(WordingSection::Goal, u"x"_s);
    press("wordingDiscardButton");
    QCOMPARE(edit()->toPlainText(), day().text(WordingSection::Goal));
    QVERIFY(!m_page->hasUnsaved());
    QCOMPARE(m_changes, 0);
}

void TestSettingsAssistant::draftsOutliveANewBookFromOutside()
{
    write(WordingSection::Goal, u"mine"_s);
    WordingBook other = m_book;
    Prompt changed = other.history(u"day-ja")->latest().prompt;
    changed.name = u"昼"_s;
    other.save(changed, {});
    m_page->showWording(other);
    QCOMPARE(edit()->toPlainText(), u"mine"_s);
    QVERIFY(m_page->hasUnsaved());
    Prompt same = day();
    same.text(WordingSection::Goal) = u"mine"_s;
    other.save(same, {});
    m_page->showWording(other);
    QVERIFY(!m_page->hasUnsaved());
}

void TestSettingsAssistant::voiceAndHearingAreTaken()
{
    open(Voice);
    pick("wordingVoiceCombo", u"cedar"_s);
    find<QSpinBox>("wordingSpeedSpin")->setValue(90);
    pick("wordingPatienceCombo", int(Patience::Brisk));
    pick("wordingNoiseCombo", int(NoiseReduction::Off));
    pick("wordingTranscriptionCombo", u"en"_s);
    find<QPlainTextEdit>("wordingKeywordsEdit")->setPlainText(u"warfarin\n\n Mill  Lane \nwarfarin"_s);
    press("wordingSaveButton");
    Prompt expected = shippedWording().history(u"day-en")->latest().prompt;
    expected.voice = u"cedar"_s;
    expected.speedPercent = 90;
    expected.patience = Patience::Brisk;
    expected.noiseReduction = NoiseReduction::Off;
    expected.transcriptionLanguage = u"en"_s;
    expected.keywords = {u"warfarin"_s, u"Mill Lane"_s};
    QCOMPARE(day(), expected);
}

void TestSettingsAssistant::aSpeedOutOfItsLimitsIsExplainedAndNotTaken()
{
    open(Voice);
    find<QSpinBox>("wordingSpeedSpin")->setValue(300);
    QVERIFY(!words("wordingSpeedSpinProblem").isEmpty());
    QVERIFY(!m_page->hasUnsaved());
    find<QSpinBox>("wordingSpeedSpin")->setValue(110);
    QVERIFY(words("wordingSpeedSpinProblem").isEmpty());
    QVERIFY(m_page->hasUnsaved());
}

void TestSettingsAssistant::nameLinesHoursAndLanguageAreTaken()
{
    open(Use);
    auto *name = find<QLineEdit>("wordingNameEdit");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Dental"_s);
    pick("wordingHoursCombo", int(PromptHours::Always));
    pick("wordingLanguageCombo", u"cy"_s);
    find<QPlainTextEdit>("wordingLinesEdit")->setPlainText(u"+44 20 7946 0100\n\nnight"_s);
    press("wordingSaveButton");
    QCOMPARE(day().name, u"Dental"_s);
    QCOMPARE(day().hours, PromptHours::Always);
    QCOMPARE(day().language, u"cy"_s);
    QCOMPARE(day().lines, (QStringList{u"+44 20 7946 0100"_s, u"night"_s}));
    QCOMPARE(find<QComboBox>("wordingCombo")->currentText(), u"Dental"_s);
}

void TestSettingsAssistant::versionsShowWhatChangedBySign()
{
    const QString goal = day().text(WordingSection::Goal);
    write(WordingSection::Goal, goal + u"\n- Smile."_s);
    open(Voice);
    find<QSpinBox>("wordingSpeedSpin")->setValue(90);
    press("wordingSaveButton");
    open(Versions);
    auto *list = find<QListWidget>("wordingVersionsList");
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"Kim"_s));
    const QString difference = find<QTextEdit>("wordingDifferenceView")->toPlainText();
    QVERIFY2(difference.contains(u"+ - Smile."_s), qPrintable(difference));
    QVERIFY(difference.contains(u"− 100 %\n+ 90 %"_s));
    QVERIFY(!difference.contains(u"Emergency"_s)); // only what changed
    list->setCurrentRow(1);
    pick("wordingAgainstCombo", 1);
    QVERIFY(find<QTextEdit>("wordingDifferenceView")->toPlainText().contains(u"+ - Smile."_s));
    pick("wordingAgainstCombo", 0);
    QVERIFY(!find<QTextEdit>("wordingDifferenceView")->toPlainText().contains(u"Smile"_s));
}

void TestSettingsAssistant::anOldVersionComesBackAsANewOne()
{
    const Prompt before = day();
    write(WordingSection::Goal, u"- Smile."_s);
    press("wordingSaveButton");
    open(Versions);
    QVERIFY(!find<QPushButton>("wordingRestoreButton")->isEnabled()); // the newest
    find<QListWidget>("wordingVersionsList")->setCurrentRow(1);
    press("wordingRestoreButton");
    QCOMPARE(m_changes, 2);
    QCOMPARE(day(), before);
    QCOMPARE(m_book.history(u"day-en")->versions.size(), 3);
    QVERIFY(find<QListWidget>("wordingVersionsList")->item(0)->text().contains(u"brought back version 1"_s));
}

void TestSettingsAssistant::nothingIsBroughtBackOverUnsavedChanges()
{
    write(WordingSection::Goal, u"- Smile."_s);
    press("wordingSaveButton");
    write(WordingSection::Goal, u"- Not yet."_s);
    open(Versions);
    find<QListWidget>("wordingVersionsList")->setCurrentRow(1);
    QVERIFY(!find<QPushButton>("wordingRestoreButton")->isEnabled());
    QVERIFY(words("wordingRestoreWhy").contains(u"Save or discard"_s));
}

void TestSettingsAssistant::aCopyIsADraftUntilItIsSaved()
{
    open(All);
    press("addRowButton");
    QCOMPARE(m_changes, 0);
    auto *name = find<QLineEdit>("wordingNameEdit");
    QVERIFY(name->isVisible());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Holidays"_s);
    press("wordingSaveButton");
    QCOMPARE(m_book.current().size(), 5);
    const Prompt copy = m_book.current().last().prompt;
    QCOMPARE(copy.name, u"Holidays"_s);
    QCOMPARE(copy.text(WordingSection::Emergency), day().text(WordingSection::Emergency));
    QVERIFY(copy.id != day().id);
}

void TestSettingsAssistant::aRemovedWordingComesBack()
{
    open(All);
    auto *rows = find<SettingsList>("wordingsList")->findChild<QTreeWidget *>();
    rows->setCurrentItem(rows->topLevelItem(1));
    QCOMPARE(find<QComboBox>("wordingCombo")->currentText(), u"Closed"_s);
    press("removeRowButton");
    QCOMPARE(m_book.current().size(), 3);
    QVERIFY(m_book.history(u"closed-en")->isRemoved);
    press("undoButton");
    QCOMPARE(m_book, shippedWording());
    rows->setCurrentItem(rows->topLevelItem(0));
    press("rowDownButton");
    QCOMPARE(m_book.current()[1].prompt.id, u"day-en"_s);
    press("undoButton");
    QCOMPARE(m_book, shippedWording());
}

void TestSettingsAssistant::theLastWordingStays()
{
    open(All);
    for (int i = 0; i < 4; ++i)
        press("removeRowButton");
    QCOMPARE(m_book.current().size(), 1);
    QVERIFY(words("settingsListWords").contains(u"last wording"_s));
}

void TestSettingsAssistant::theShippedWordingsComeBackAsVersions()
{
    write(WordingSection::Goal, u"- Smile."_s);
    press("wordingSaveButton");
    open(All);
    press("wordingShippedButton");
    QCOMPARE(day(), shippedWording().history(u"day-en")->latest().prompt);
    QCOMPARE(m_book.history(u"day-en")->versions.size(), 3);
    QCOMPARE(m_book.history(u"closed-en")->versions.size(), 1);
    m_changes = 0;
    press("wordingShippedButton");
    QCOMPARE(m_changes, 0);
}

void TestSettingsAssistant::aFileOfPromptsBecomesDrafts()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"prompts.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"reception": {"instructions": "# Role\nYou answer.", "temperature": 1}, "night": "Be kind."})");
    file.close();
    open(All);
    press("wordingImportButton");
    auto *dialog = find<QFileDialog>("wordingImportDialog");
    emit dialog->fileSelected(file.fileName());
    dialog->close();
    QCOMPARE(m_changes, 0);
    QVERIFY(m_page->hasUnsaved());
    QCOMPARE(find<QComboBox>("wordingCombo")->count(), 6);
    QVERIFY(words("wordingSaidLabel").contains(u"temperature"_s));
    QVERIFY(words("wordingStateLabel").contains(u"cannot be saved"_s)); // it says no emergency line yet
}

void TestSettingsAssistant::aBrokenFileOfPromptsSaysWhy()
{
    m_page->sayImportFailed(importPrompts("{\n\"a\" 1}").error());
    QVERIFY2(words("wordingSaidLabel").contains(u"line 2"_s), qPrintable(words("wordingSaidLabel")));
    QVERIFY(!m_page->hasUnsaved());
}

void TestSettingsAssistant::rehearsingTakesWhatIsWritten()
{
    QSignalSpy wanted(m_page.get(), &SettingsAssistant::rehearseWanted);
    write(WordingSection::Goal, u"- Smile."_s);
    press("wordingRehearseButton");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Prompt>().text(WordingSection::Goal), u"- Smile."_s);
    QCOMPARE(m_changes, 0);
}

void TestSettingsAssistant::whatIsSentIsTheAcceptBody()
{
    open(Sent);
    const QString text = find<QPlainTextEdit>("wordingSentView")->toPlainText();
    QVERIFY(text.startsWith(u"POST /realtime/calls/CALL/accept\n"_s));
    const QJsonObject body = QJsonDocument::fromJson(text.mid(text.indexOf(u'{')).toUtf8()).object();
    QCOMPARE(body["model"_L1].toString(), u"gpt-realtime-2.1"_s);
    QCOMPARE(body["instructions"_L1].toString(), instructionsOf(day(), aCentre()));
    QCOMPARE(body["audio"_L1]["output"_L1]["voice"_L1].toString(), u"marin"_s);
}

void TestSettingsAssistant::everyFieldHasANameAndIsReachedByTab()
{
    for (int tab = All; tab <= Sent; ++tab) {
        open(Tab(tab));
        const QList<QWidget *> fields = m_page->tabOrder();
        for (QWidget *field : fields) {
            const QString name = QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(field->objectName()));
        }
        QVERIFY(fields.contains(edit()));
        QVERIFY(fields.contains(find<QSpinBox>("wordingSpeedSpin")));
        QVERIFY(fields.contains(find<QPushButton>("wordingRestoreButton")));
    }
}

void TestSettingsAssistant::allFitsAtTwiceTheSize()
{
    m_page->setFont(QFont(m_page->font().family(), m_page->font().pointSize() * 2));
    for (int tab = All; tab <= Sent; ++tab) {
        open(Tab(tab));
        QVERIFY2(m_page->minimumSizeHint().width() <= 900, qPrintable(QString::number(tab)));
    }
}

QTEST_MAIN(TestSettingsAssistant)
#include "tst_SettingsAssistant.moc"
