// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeBeside.h"
#include "WindowOnPractice.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/GrowingEdit.h"
#include "gui/parts/Keys.h"
#include "gui/parts/MenuButton.h"
#include "gui/settings/SettingsDialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTreeWidget>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// The desk around the calls: how they are met, finding, covering, closing, keys, size, what is remembered, practice.
class tst_JourneysDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void aClosedLineDeclinesUntilItsTime();
    void aCallThatRingsIsAnsweredByOneKey();
    void aCallNobodyDecidesOnIsAnsweredInTheEnd();
    void theListIsFilteredAndTheWordsAreFound();
    void theCoverLetsNoKeyThrough();
    void theCoverLetsNoKeyIntoADialog();
    void closingTheWindowKeepsAnsweringAndSaysSoOnce();
    void quittingAsksWhileCallsAreLive();
    void anotherKeyWorksAtOnce();
    void theTextGrowsByAKey();
    void theDeskFindsItsWindowAsItLeftIt();
    void practiceStandsBesideTheRealLine();
};

void tst_JourneysDesk::aClosedLineDeclinesUntilItsTime()
{
    WindowOnPractice on;
    on.press(Qt::Key_M, Qt::ControlModifier);
    QMenu *modes = on.find<MenuButton>(u"lineModeButton"_s)->choices();
    QVERIFY(modes->isVisible());
    auto *until = on.find<QMenu>(u"closedUntilMenu"_s);
    for (int i = 0; i < 20 && modes->activeAction() != until->menuAction(); ++i)
        on.press(Qt::Key_Down);
    QCOMPARE(modes->activeAction(), until->menuAction());
    on.press(Qt::Key_Right);
    QVERIFY(until->isVisible());
    on.press(Qt::Key_Return);
    QCOMPARE(on.preferences->now().mode, LineMode::Closed);
    QVERIFY(on.preferences->now().modeUntil != Moment{});
    QTRY_COMPARE(on.backend->status().mode, LineMode::Closed);
    QVERIFY2(on.find<MenuButton>(u"lineModeButton"_s)->text().contains(u"until"_s),
             qPrintable(on.find<MenuButton>(u"lineModeButton"_s)->text()));

    QSignalSpy requests(&on.line, &practice::PracticeLine::requestReceived);
    const CallId call = on.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ended, LongestWait);
    QVERIFY2(on.sentence(call).contains(u"line was closed"_s), qPrintable(on.sentence(call)));
    QVERIFY(requests.first().at(1).toString().endsWith(u"reject"_s));
    QVERIFY(requests.first().at(2).toByteArray().contains("486"));
}

void tst_JourneysDesk::aCallThatRingsIsAnsweredByOneKey()
{
    WindowOnPractice on(deskChoices(LineMode::AskFirst));
    const CallId call = on.ring(u"booking"_s);
    QCOMPARE(on.stage(call), CallStage::Ringing);
    on.press(Qt::Key_F3);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Talking, LongestWait);
}

void tst_JourneysDesk::aCallNobodyDecidesOnIsAnsweredInTheEnd()
{
    Preferences choices = deskChoices(LineMode::AskFirst);
    choices.ringSeconds = 3;
    WindowOnPractice on(choices, 4);
    const CallId call = on.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Talking, LongestWait);
}

void tst_JourneysDesk::theListIsFilteredAndTheWordsAreFound()
{
    WindowOnPractice on(deskChoices(), 5);
    const CallId hours = on.ringUntilTalking(u"opening-hours"_s);
    const CallId booking = on.ringUntilTalking(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"what time you're open"_s), LongestWait);
    on.press(Qt::Key_F, Qt::ControlModifier);
    on.type(u"time you're open"_s);
    QTRY_COMPARE(on.calls()->rowCount(), 1);
    QCOMPARE(on.rowOf(hours), 0);
    on.press(Qt::Key_Escape);
    QTRY_COMPARE(on.calls()->rowCount(), 2);
    on.press(Qt::Key_F, Qt::ControlModifier);
    on.type(u"no such words"_s);
    QTRY_COMPARE(on.calls()->rowCount(), 0);
    QVERIFY(on.isShown(u"callsFoundLabel"_s));
    QVERIFY2(on.words(u"callsFoundLabel"_s).contains(u"no such words"_s), qPrintable(on.words(u"callsFoundLabel"_s)));
    on.press(Qt::Key_Escape);
    QVERIFY(on.rowOf(booking) >= 0);

    on.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(on.focus(), u"findEdit"_s);
    on.type(u"what time"_s);
    QTRY_VERIFY_WITH_TIMEOUT(on.words(u"findResultLabel"_s).contains(u'1'), LongestWait);
    on.press(Qt::Key_Escape);
    QVERIFY(!on.isShown(u"findBar"_s));
}

void tst_JourneysDesk::theCoverLetsNoKeyThrough()
{
    WindowOnPractice on;
    const CallId call = on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_L, Qt::ControlModifier);
    on.type(u"Half"_s);
    on.press(Qt::Key_F12);
    QVERIFY(on.isShown(u"privacyCover"_s));
    on.press(Qt::Key_X); // shows it, and that is all
    QVERIFY(!on.isShown(u"privacyCover"_s));
    QCOMPARE(on.find<GrowingEdit>(u"steerEdit"_s)->toPlainText(), u"Half"_s);
    QCOMPARE(on.focus(), u"steerEdit"_s);
    for (const Qt::Key key : {Qt::Key_F4, Qt::Key_F8, Qt::Key_Return}) {
        on.press(Qt::Key_F12);
        QVERIFY(on.isShown(u"privacyCover"_s));
        on.press(key);
        QVERIFY(!on.isShown(u"privacyCover"_s));
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!on.isShown(u"connectDialog"_s));
    }
    QVERIFY(!on.transcript().contains(u"Half"_s));
    QVERIFY(on.stage(call) != CallStage::Ending);
}

void tst_JourneysDesk::theCoverLetsNoKeyIntoADialog()
{
    WindowOnPractice on;
    QSignalSpy requests(&on.line, &practice::PracticeLine::requestReceived);
    const CallId call = on.ringUntilTalking(u"booking"_s);
    requests.clear();
    on.press(Qt::Key_F8);
    QTRY_COMPARE(on.focus(), u"targetEdit"_s);
    on.press(Qt::Key_F12);
    QVERIFY(on.isShown(u"privacyCover"_s));
    on.press(Qt::Key_Return); // would ring the duty doctor
    QVERIFY(!on.isShown(u"privacyCover"_s));
    QVERIFY(on.isShown(u"connectDialog"_s));
    QCOMPARE(on.stage(call), CallStage::Talking);
    QCOMPARE(requests.size(), 0);
    on.press(Qt::Key_Escape);
    QVERIFY(!on.isShown(u"connectDialog"_s));
}

void tst_JourneysDesk::closingTheWindowKeepsAnsweringAndSaysSoOnce()
{
    Preferences choices = deskChoices();
    choices.isTrayExplained = false;
    WindowOnPractice on(choices);
    const CallId call = on.ringUntilTalking(u"booking"_s);
    QSignalSpy quit(on.window.get(), &MainWindow::quitAgreed);
    on.window->close();
    QTRY_VERIFY(on.isShown(u"explainCloseDialog"_s));
    QTRY_VERIFY(on.find<QWidget>(u"explainCloseDialog"_s)->isActiveWindow());
    QVERIFY(on.window->isVisible());
    on.press(Qt::Key_Return);
    QTRY_VERIFY(on.window->isMinimized() || !on.window->isVisible());
    QVERIFY(on.preferences->now().isTrayExplained);
    on.window->comeForward();
    QVERIFY(QTest::qWaitForWindowActive(on.window.get()));
    on.window->close();
    QTRY_VERIFY(on.window->isMinimized() || !on.window->isVisible());
    QVERIFY(!on.isShown(u"explainCloseDialog"_s));
    QCOMPARE(quit.size(), 0);
    QCOMPARE(on.stage(call), CallStage::Talking);
}

void tst_JourneysDesk::quittingAsksWhileCallsAreLive()
{
    WindowOnPractice on;
    const CallId call = on.ringUntilTalking(u"booking"_s);
    QSignalSpy quit(on.window.get(), &MainWindow::quitAgreed);
    on.press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(on.isShown(u"quitDialog"_s));
    on.press(Qt::Key_Return); // stays
    QTRY_VERIFY(!on.isShown(u"quitDialog"_s));
    QCOMPARE(quit.size(), 0);
    on.line.hangUpAsCaller(call.value);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ended, LongestWait);
    on.press(Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
    on.window->close(); // as the program's end does
    QVERIFY(!on.window->isVisible());
}

void tst_JourneysDesk::anotherKeyWorksAtOnce()
{
    WindowOnPractice on;
    on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_Comma, Qt::ControlModifier);
    auto *settings = on.find<SettingsDialog>(u"settingsDialog"_s);
    QTRY_VERIFY(settings->isVisible() && settings->isActiveWindow());
    settings->openPage(SettingsDialog::Page::Keys);
    auto *table = on.find<QTreeWidget>(u"keysTable"_s);
    table->setFocus();
    const auto chosen = [&] { return DeskKey(table->currentItem()->data(0, Qt::UserRole).toInt()); };
    for (int i = 0; i < table->topLevelItemCount() && chosen() != DeskKey::Connect; ++i)
        on.press(Qt::Key_Down);
    QCOMPARE(chosen(), DeskKey::Connect);
    QVERIFY(on.tabTo(u"newKeyButton"_s));
    on.press(Qt::Key_Space);
    on.press(Qt::Key_F11);
    QCOMPARE(on.preferences->now().keys.value(idOf(DeskKey::Connect)), u"F11"_s);
    on.press(Qt::Key_Escape);
    QTRY_VERIFY(!settings->isVisible());
    on.press(Qt::Key_F8);
    QVERIFY(!on.isShown(u"connectDialog"_s));
    on.press(Qt::Key_F11);
    QVERIFY(on.isShown(u"connectDialog"_s));
    QVERIFY(on.find<QPushButton>(u"connectButton"_s)->toolTip().contains(u"F11"_s));
}

void tst_JourneysDesk::theTextGrowsByAKey()
{
    WindowOnPractice on;
    on.press(Qt::Key_Plus, Qt::ControlModifier);
    on.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(on.preferences->now().textPercent, 120);
    on.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(on.preferences->now().textPercent, 110);
    for (int i = 0; i < 12; ++i)
        on.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(on.preferences->now().textPercent, 200);
    on.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(on.preferences->now().textPercent, 100);
}

void tst_JourneysDesk::theDeskFindsItsWindowAsItLeftIt()
{
    WindowOnPractice on;
    const auto listWidth = [&] { return on.find<QSplitter>(u"columns"_s)->sizes().first(); };
    on.window->resize(on.window->minimumSize() + QSize(11, 7)); // the screen of the tests is small
    QSplitter *columns = on.find<QSplitter>(u"columns"_s);
    columns->handle(1)->setFocus();
    const QPoint handle = columns->handle(1)->rect().center();
    QTest::mousePress(columns->handle(1), Qt::LeftButton, {}, handle);
    QTest::mouseMove(columns->handle(1), handle + QPoint(37, 0));
    QTest::mouseRelease(columns->handle(1), Qt::LeftButton, {}, handle + QPoint(37, 0));
    const int width = listWidth();
    on.press(Qt::Key_Plus, Qt::ControlModifier);
    const QSize size = on.window->size();
    QTRY_VERIFY(!on.preferences->now().windowGeometry.isEmpty() && !on.preferences->now().columnSizes.isEmpty());
    on.stop();
    on.start();
    QCOMPARE(on.window->size(), size);
    QCOMPARE(listWidth(), width);
    QCOMPARE(on.preferences->now().textPercent, 110);
    QCOMPARE(on.preferences->userName(), u"Front desk"_s);
    QVERIFY(on.find<QPushButton>(u"deskUserButton"_s)->accessibleName().contains(u"Front desk"_s) ||
            on.find<QPushButton>(u"deskUserButton"_s)->text().contains(u"Front desk"_s));
}

void tst_JourneysDesk::practiceStandsBesideTheRealLine()
{
    Preferences choices = deskChoices();
    choices.people.clear();
    WindowOnPractice on(choices);
    const CallId real = on.ringUntilTalking(u"booking"_s);
    std::unique_ptr<PracticeBeside> beside;
    connect(on.window.get(), &MainWindow::practiceWanted, on.window.get(), [&] {
        beside = std::make_unique<PracticeBeside>(on.setup(), *on.preferences, on.preferences->userName());
        QVERIFY(beside->open());
    });
    on.press(Qt::Key_F1);
    QVERIFY(beside);
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto found = std::find_if(windows.cbegin(), windows.cend(), [](const QWidget *window) {
        return window->objectName() == u"practiceWindow"_s && window->isVisible();
    });
    QVERIFY(found != windows.cend());
    QWidget *practice = *found;
    QVERIFY(QTest::qWaitForWindowActive(practice));
    QVERIFY(practice->windowTitle().startsWith(u"PRACTICE"_s));
    QVERIFY(practice->findChild<QWidget *>(u"practiceBand"_s)->isVisible());
    auto *ring = practice->findChild<QPushButton *>(u"practiceRingButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ring->isEnabled(), LongestWait);
    QVERIFY(on.tabTo(u"practiceShowButton"_s)); // on this small screen the column is folded
    on.press(Qt::Key_Space);
    QVERIFY(on.tabTo(u"practiceRingButton"_s));
    on.press(Qt::Key_Space);
    auto *rehearsed = practice->findChild<CallListView *>(u"callList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rehearsed->model()->rowCount(), 1, LongestWait);
    QVERIFY(rehearsed->selectedCall() != real);

    // There is somebody to connect to, whom the desk's own address book knows nothing of.
    QTRY_VERIFY_WITH_TIMEOUT(practice->findChild<QPushButton *>(u"connectButton"_s)->isEnabled(), LongestWait);
    on.press(Qt::Key_F8);
    QTRY_VERIFY(practice->findChild<QListView *>(u"peopleList"_s));
    QCOMPARE(practice->findChild<QListView *>(u"peopleList"_s)->model()->rowCount(), 3);
    on.press(Qt::Key_Escape);
    QTRY_VERIFY(!practice->findChild<QListView *>(u"peopleList"_s) ||
                !practice->findChild<QListView *>(u"peopleList"_s)->isVisible());
    practice->activateWindow(); // no window manager does it here
    QVERIFY(QTest::qWaitForWindowActive(practice));
    QVERIFY(on.preferences->now().people.isEmpty());

    // A key there is for the practice line alone.
    QSignalSpy requests(&on.line, &practice::PracticeLine::requestReceived);
    QTRY_VERIFY_WITH_TIMEOUT(practice->findChild<QPushButton *>(u"endButton"_s)->isEnabled() &&
                                 practice->findChild<QPushButton *>(u"endButton"_s)->isVisible(),
                             LongestWait);
    practice->findChild<QAction *>(u"endNowAction"_s)->trigger();
    const auto stage = [&] {
        return CallStage(rehearsed->model()->index(0, 0).data(CallListModel::StageRole).toInt());
    };
    QTRY_VERIFY_WITH_TIMEOUT(stage() == CallStage::Ended || stage() == CallStage::Lost, LongestWait);
    QCOMPARE(on.calls()->rowCount(), 1);
    QCOMPARE(on.rowOf(real), 0);
    QCOMPARE(requests.size(), 0);

    QSignalSpy over(beside.get(), &PracticeBeside::over);
    QSignalSpy quit(on.window.get(), &MainWindow::quitAgreed);
    on.press(Qt::Key_Q, Qt::ControlModifier); // of the practice window
    QVERIFY(!practice->isVisible());
    QTRY_COMPARE(over.size(), 1);
    QCOMPARE(quit.size(), 0);
    QVERIFY(on.window->isVisible());
}

QTEST_MAIN(tst_JourneysDesk)
#include "tst_JourneysDesk.moc"
