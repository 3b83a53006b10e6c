// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowOnPractice.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/GrowingEdit.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// One call through the window by its buttons; by its keys it is driven in tst_Journeys….
class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void aCallGoesFromRingingToEndedByTheButtons();
    void aCallIsConnectedToAPerson();
    void theTitleNeverTellsOfACall();
    void practiceIsSaidInTheWindow();
    void thePracticeColumnLeavesTheDeskItsKeys();
};

void MainWindowTest::aCallGoesFromRingingToEndedByTheButtons()
{
    WindowOnPractice on(deskChoices(LineMode::AskFirst));
    const CallId call = on.ring(u"opening-hours"_s);
    QCOMPARE(on.stage(call), CallStage::Ringing);
    QTRY_VERIFY(on.isShown(u"answerButton"_s));
    on.find<QPushButton>(u"answerButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Talking, LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Assistant: "_s), LongestWait);

    auto *edit = on.find<GrowingEdit>(u"steerEdit"_s);
    QTest::keyClicks(edit, u"Ask for the date of birth"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Ask for the date of birth"_s), LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"then it said"_s), LongestWait);

    on.find<QAction>(u"endNowAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ended, LongestWait);
    QTRY_VERIFY(!on.isShown(u"endButton"_s));
}

void MainWindowTest::aCallIsConnectedToAPerson()
{
    WindowOnPractice on;
    const CallId call = on.ringUntilTalking(u"asks-for-a-person"_s);
    on.find<QPushButton>(u"connectButton"_s)->click();
    QTRY_VERIFY(on.isShown(u"targetEdit"_s));
    on.find<QLineEdit>(u"targetEdit"_s)->setText(u"+44 20 7946 0789"_s);
    on.find<QPushButton>(u"confirmConnectButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ended, LongestWait);
    QVERIFY2(on.sentence(call).contains(u"connected to a person"_s), qPrintable(on.sentence(call)));
}

void MainWindowTest::theTitleNeverTellsOfACall()
{
    WindowOnPractice on;
    on.ringUntilTalking(u"opening-hours"_s);
    QCOMPARE(on.window->windowTitle(), u"Callside"_s);
    QVERIFY(!on.isShown(u"practiceBand"_s));
}

void MainWindowTest::practiceIsSaidInTheWindow()
{
    WindowOnPractice on(deskChoices(), 8, true);
    QCOMPARE(on.window->windowTitle(), u"PRACTICE - Callside"_s);
    QVERIFY(on.isShown(u"practiceBand"_s));
}

void MainWindowTest::thePracticeColumnLeavesTheDeskItsKeys()
{
    WindowOnPractice on(deskChoices(), 8, true);
    on.window->addPracticePanel();
    on.window->resize(1900, 900);
    QTRY_VERIFY(on.isShown(u"practicePanel"_s));
    on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(on.focus(), u"steerEdit"_s);
    on.find<QAbstractButton>(u"practiceHideButton"_s)->click();
    QVERIFY(!on.isShown(u"practicePanel"_s));
    on.press(Qt::Key_F1);
    QVERIFY(on.isShown(u"practicePanel"_s));
    on.press(Qt::Key_F8);
    QVERIFY(on.isShown(u"connectDialog"_s));
}

QTEST_MAIN(MainWindowTest)
#include "tst_MainWindow.moc"
