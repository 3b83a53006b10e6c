// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/calls/ActionPanel.h"
#include "gui/calls/CallListView.h"
#include "gui/calls/ConnectDialog.h"
#include "gui/console/CallConsole.h"
#include "gui/console/StatusStrip.h"
#include "gui/desk/StartProblemDialog.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"
#include "gui/parts/GrowingEdit.h"
#include "gui/parts/MenuButton.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
T *find(const QWidget &window, const QString &name)
{
    return window.findChild<T *>(name);
}

// A console on the screen with every sample call, one of them chosen.
struct ConsoleOnScreen {
    explicit ConsoleOnScreen(const QString &call = u"rtc_long"_s)
    {
        console.resize(1300, 800);
        console.setNow(samples::sampleNow());
        console.showStatus(samples::goodLine());
        console.apply(samples::updates(samples::everyCall()));
        console.selectCall({call});
        console.show();
        console.activateWindow();
        isReady = QTest::qWaitForWindowActive(&console);
    }
    CallConsole console;
    bool isReady = false;
};

QString nameForPeople(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

class CallConsoleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void steeringSendsTheWordsOfTheChosenCall();
    void sayingSendsTheWords();
    void aDraftNeverReachesAnotherCall();
    void buttonsAskForWhatTheySay();
    void endingTakesTwoSteps();
    void connectingRefusesWhatIsNoNumber();
    void connectingKeepsToItsCall();
    void keysReachEverything();
    void newCallsNeitherTakeTheSelectionNorTheFocus();
    void theFirstCallIsChosenIfNothingIs();
    void focusDoesNotJumpToAnotherButton();
    void theActionsKeepTheirPlace();
    void theListKeepsItsWidth();
    void theAnswerKeyTakesTheLongestRingingCall();
    void buttonsFollowTheCall();
    void outOfSightStillOffersConnectAndEnd();
    void problemsOfTheLineHaveBanners();
    void narrowWindowKeepsTheActions();
    void largeTextKeepsTheActionsInside();
    void theLineModeIsChosen();
    void everyControlHasANameAndAnObjectName();
    void darkAndLightFollowTheSystem();
};

void CallConsoleTest::initTestCase()
{
    new Appearance(*qApp);
}

void CallConsoleTest::steeringSendsTheWordsOfTheChosenCall()
{
    ConsoleOnScreen on;
    QVERIFY(on.isReady);
    QSignalSpy steered(&on.console, &CallConsole::steerRequested);
    QTest::keyClick(&on.console, Qt::Key_L, Qt::ControlModifier);
    auto *edit = find<GrowingEdit>(on.console, u"steerEdit"_s);
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"Ask for the address"_s);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(edit, u"again"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(steered.size(), 1);
    QCOMPARE(steered.first().at(0).value<CallId>(), CallId{u"rtc_long"_s});
    QCOMPARE(steered.first().at(1).toString(), u"Ask for the address\nagain"_s);
    QCOMPARE(steered.first().at(2).toBool(), true);
    QVERIFY(edit->toPlainText().isEmpty());

    find<QCheckBox>(on.console, u"actNowBox"_s)->click();
    edit->setPlainText(u"  "_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(steered.size(), 1);
    edit->setPlainText(u"Later"_s);
    find<QPushButton>(on.console, u"sendButton"_s)->click();
    QCOMPARE(steered.size(), 2);
    QCOMPARE(steered.last().at(2).toBool(), false);
}

void CallConsoleTest::sayingSendsTheWords()
{
    ConsoleOnScreen on;
    QVERIFY(on.isReady);
    QSignalSpy said(&on.console, &CallConsole::sayRequested);
    QSignalSpy steered(&on.console, &CallConsole::steerRequested);
    find<QPushButton>(on.console, u"sayButton"_s)->click();
    auto *edit = find<GrowingEdit>(on.console, u"steerEdit"_s);
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"We ring you back at ten"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().at(0).value<CallId>(), CallId{u"rtc_long"_s});
    QCOMPARE(said.first().at(1).toString(), u"We ring you back at ten"_s);
    QTest::keyClicks(edit, u"x"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(steered.size(), 1); // one sentence said, then steering again
}

void CallConsoleTest::aDraftNeverReachesAnotherCall()
{
    ConsoleOnScreen on;
    QSignalSpy steered(&on.console, &CallConsole::steerRequested);
    auto *edit = find<GrowingEdit>(on.console, u"steerEdit"_s);
    edit->setPlainText(u"For the first"_s);
    on.console.selectCall({u"rtc_talking"_s});
    QVERIFY(edit->toPlainText().isEmpty());
    edit->setPlainText(u"For the second"_s);
    on.console.selectCall({u"rtc_long"_s});
    QCOMPARE(edit->toPlainText(), u"For the first"_s);
    find<QPushButton>(on.console, u"sendButton"_s)->click();
    QCOMPARE(steered.size(), 1);
    QCOMPARE(steered.first().at(0).value<CallId>(), CallId{u"rtc_long"_s});
}

void CallConsoleTest::buttonsAskForWhatTheySay()
{
    ConsoleOnScreen on(u"rtc_ringing"_s);
    QVERIFY(on.isReady);
    QSignalSpy answered(&on.console, &CallConsole::answerRequested);
    QSignalSpy declined(&on.console, &CallConsole::declineRequested);
    QSignalSpy stopped(&on.console, &CallConsole::stopTalkingRequested);
    find<QPushButton>(on.console, u"answerButton"_s)->click();
    QTest::keyClick(&on.console, Qt::Key_F3);
    find<QPushButton>(on.console, u"declineButton"_s)->click();
    QCOMPARE(answered.size(), 2);
    QCOMPARE(declined.size(), 1);
    QCOMPARE(declined.first().at(0).value<CallId>(), CallId{u"rtc_ringing"_s});
    on.console.selectCall({u"rtc_talking"_s});
    find<QPushButton>(on.console, u"stopButton"_s)->click();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(stopped.first().at(0).value<CallId>(), CallId{u"rtc_talking"_s});
}

void CallConsoleTest::endingTakesTwoSteps()
{
    ConsoleOnScreen on;
    QVERIFY(on.isReady);
    QSignalSpy politely(&on.console, &CallConsole::endPolitelyRequested);
    QSignalSpy now(&on.console, &CallConsole::hangUpRequested);
    QTest::keyClick(&on.console, Qt::Key_F4);
    QMenu *choices = find<MenuButton>(on.console, u"endButton"_s)->choices();
    QVERIFY(choices->isVisible());
    QCOMPARE(politely.size() + now.size(), 0);
    QTest::keyClick(choices, Qt::Key_Escape);
    QVERIFY(!choices->isVisible());
    QCOMPARE(politely.size() + now.size(), 0);
    QTest::keyClick(&on.console, Qt::Key_F4);
    QTest::keyClick(choices, Qt::Key_Return);
    QCOMPARE(politely.size(), 1);
    on.console.findChild<QAction *>(u"endNowAction"_s)->trigger();
    QCOMPARE(now.size(), 1);
    QCOMPARE(now.first().at(0).value<CallId>(), CallId{u"rtc_long"_s});
}

void CallConsoleTest::connectingRefusesWhatIsNoNumber()
{
    ConsoleOnScreen on;
    QVERIFY(on.isReady);
    QSignalSpy referred(&on.console, &CallConsole::referRequested);
    QTest::keyClick(&on.console, Qt::Key_F8);
    auto *dialog = on.console.findChild<ConnectDialog *>();
    QVERIFY(dialog->isVisible());
    auto *edit = find<QLineEdit>(*dialog, u"targetEdit"_s);
    edit->setText(u"the nurse"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(find<QLabel>(*dialog, u"problemLabel"_s)->isVisible());
    QCOMPARE(referred.size(), 0);
    edit->setText(u"+44 (0)20 7946 0123"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(referred.size(), 1);
    QCOMPARE(referred.first().at(0).value<CallId>(), CallId{u"rtc_long"_s});
    QCOMPARE(referred.first().at(1).toString(), u"tel:+442079460123"_s);
    QVERIFY(!dialog->isVisible());
}

void CallConsoleTest::connectingKeepsToItsCall()
{
    ConsoleOnScreen on;
    QSignalSpy referred(&on.console, &CallConsole::referRequested);
    find<QPushButton>(on.console, u"connectButton"_s)->click();
    auto *dialog = on.console.findChild<ConnectDialog *>();
    find<QLineEdit>(*dialog, u"targetEdit"_s)->setText(u"+442079460123"_s);
    on.console.selectCall({u"rtc_talking"_s});
    find<QPushButton>(*dialog, u"confirmConnectButton"_s)->click();
    QCOMPARE(referred.first().at(0).value<CallId>(), CallId{u"rtc_long"_s});

    find<QPushButton>(on.console, u"connectButton"_s)->click();
    QCOMPARE(dialog->call(), CallId{u"rtc_talking"_s});
    on.console.apply(samples::updates({samples::endedCall(u"rtc_talking"_s)}));
    QVERIFY(!find<QPushButton>(*dialog, u"confirmConnectButton"_s)->isEnabled());
    QVERIFY(find<QLabel>(*dialog, u"problemLabel"_s)->text().contains(u"over"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void CallConsoleTest::keysReachEverything()
{
    ConsoleOnScreen on(u"rtc_ended"_s);
    QVERIFY(on.isReady);
    auto *list = find<CallListView>(on.console, u"callList"_s);
    QTest::keyClick(&on.console, Qt::Key_F2);
    QCOMPARE(list->selectedCall(), CallId{u"rtc_ringing"_s});
    QTest::keyClick(&on.console, Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(list->selectedCall(), CallId{u"rtc_long"_s});
    list->setFocus();
    QTest::keyClick(&on.console, Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"transcriptView"_s);
    QTest::keyClick(&on.console, Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"steerEdit"_s);
    QTest::keyClick(&on.console, Qt::Key_F6);
    QVERIFY(find<ActionPanel>(on.console, u"actionPanel"_s)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&on.console, Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(&on.console, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *edit = find<GrowingEdit>(on.console, u"steerEdit"_s);
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Escape); // back to steering
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Escape); // back to the calls
    QVERIFY(list->hasFocus());
}

void CallConsoleTest::newCallsNeitherTakeTheSelectionNorTheFocus()
{
    ConsoleOnScreen on(u"rtc_talking"_s);
    QVERIFY(on.isReady);
    auto *edit = find<GrowingEdit>(on.console, u"steerEdit"_s);
    edit->setFocus();
    on.console.apply(samples::updates({samples::ringingCall(u"rtc_new"_s), samples::outOfSightCall(u"rtc_new2"_s)}));
    QCOMPARE(find<CallListView>(on.console, u"callList"_s)->selectedCall(), CallId{u"rtc_talking"_s});
    QVERIFY(edit->hasFocus());
}

void CallConsoleTest::theFirstCallIsChosenIfNothingIs()
{
    CallConsole console;
    console.setNow(samples::sampleNow());
    console.showStatus(samples::goodLine());
    QVERIFY(find<CallListView>(console, u"callList"_s)->selectedCall().value.isEmpty());
    console.apply(samples::updates({samples::talkingCall(u"rtc_1"_s)}));
    QCOMPARE(find<CallListView>(console, u"callList"_s)->selectedCall(), CallId{u"rtc_1"_s});
}

void CallConsoleTest::focusDoesNotJumpToAnotherButton()
{
    ConsoleOnScreen on(u"rtc_ringing"_s);
    QVERIFY(on.isReady);
    find<QPushButton>(on.console, u"answerButton"_s)->setFocus();
    CallState state = samples::ringingCall(u"rtc_ringing"_s);
    state.phase = Phase::Accepting;
    on.console.apply(samples::updates({state}));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"callList"_s);

    on.console.selectCall({u"rtc_talking"_s});
    auto *edit = find<GrowingEdit>(on.console, u"steerEdit"_s);
    edit->setFocus();
    edit->setPlainText(u"half a sent"_s);
    state = samples::outOfSightCall(u"rtc_talking"_s);
    on.console.apply(samples::updates({state}));
    QVERIFY(edit->hasFocus());
    QVERIFY(edit->isReadOnly());
    QCOMPARE(edit->toPlainText(), u"half a sent"_s);
}

void CallConsoleTest::theActionsKeepTheirPlace()
{
    ConsoleOnScreen on;
    QVERIFY(on.isReady);
    const auto *side = find<QScrollArea>(on.console, u"sideScroll"_s);
    const int width = side->width();
    const auto holdsAll = [&] { return side->viewport()->width() >= side->widget()->minimumSizeHint().width(); };
    on.console.columns()->setSizes({900, 300, 100}); // dragged as far as it goes
    QCOMPARE(side->width(), width);
    for (int window : {1300, 1000, 915, 1300}) {
        on.console.resize(window, 800);
        QCoreApplication::processEvents();
        QCOMPARE(on.console.width(), window);
        QCOMPARE(side->width(), width);
        QVERIFY(holdsAll());
        const auto *pane = find<QWidget>(on.console, u"callPane"_s);
        QVERIFY(pane->width() >= pane->minimumSizeHint().width());
    }
    for (const CallState &state : samples::everyCall() + samples::everyConcern()) {
        on.console.apply(samples::updates({state}));
        on.console.selectCall(state.id);
        QCoreApplication::processEvents();
        QCOMPARE(side->width(), width);
        QVERIFY2(holdsAll(), qPrintable(state.id.value));
    }
}

void CallConsoleTest::theListKeepsItsWidth()
{
    ConsoleOnScreen on(u"rtc_talking"_s);
    QVERIFY(on.isReady);
    on.console.resize(1000, 768);
    QCoreApplication::processEvents();
    const auto *list = find<CallListView>(on.console, u"callList"_s);
    const int width = list->width();
    auto *mode = find<QPushButton>(on.console, u"sayModeButton"_s);
    QVERIFY(mode);
    mode->click();
    QCoreApplication::processEvents();
    QCOMPARE(list->width(), width);
    on.console.apply(samples::updates({samples::urgentCall(u"rtc_talking"_s)}));
    QCoreApplication::processEvents();
    QCOMPARE(list->width(), width);
    on.console.apply(samples::updates({samples::endedCall(u"rtc_talking"_s)}));
    QCoreApplication::processEvents();
    QCOMPARE(list->width(), width);
}

void CallConsoleTest::theAnswerKeyTakesTheLongestRingingCall()
{
    ConsoleOnScreen on;
    CallState longest = samples::ringingCall(u"rtc_longest"_s);
    longest.offeredAt -= std::chrono::hours(1);
    on.console.apply(samples::updates({longest}));
    QSignalSpy answered(&on.console, &CallConsole::answerRequested);
    QTest::keyClick(&on.console, Qt::Key_F3);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(0).value<CallId>(), longest.id);
    QCOMPARE(on.console.findChild<CallListView *>()->selectedCall(), longest.id);

    CallConsole quiet;
    quiet.apply(samples::updates({samples::talkingCall(u"rtc_1"_s)}));
    quiet.show();
    QVERIFY(QTest::qWaitForWindowActive(&quiet));
    QSignalSpy none(&quiet, &CallConsole::answerRequested);
    QTest::keyClick(&quiet, Qt::Key_F3);
    QCOMPARE(none.size(), 0);
}

void CallConsoleTest::buttonsFollowTheCall()
{
    ConsoleOnScreen on(u"rtc_ringing"_s);
    const auto isShown = [&](const QString &name) { return find<QPushButton>(on.console, name)->isVisible(); };
    QVERIFY(isShown(u"answerButton"_s) && isShown(u"declineButton"_s));
    QVERIFY(!isShown(u"connectButton"_s) && !isShown(u"endButton"_s) && !isShown(u"sendButton"_s));
    on.console.selectCall({u"rtc_talking"_s});
    QVERIFY(!isShown(u"answerButton"_s) && !isShown(u"declineButton"_s));
    QVERIFY(isShown(u"connectButton"_s) && isShown(u"sayButton"_s) && isShown(u"stopButton"_s) &&
            isShown(u"endButton"_s));
    on.console.selectCall({u"rtc_ended"_s});
    QVERIFY(!isShown(u"connectButton"_s) && !isShown(u"endButton"_s) && !isShown(u"sendButton"_s));
}

void CallConsoleTest::outOfSightStillOffersConnectAndEnd()
{
    ConsoleOnScreen on(u"rtc_unseen"_s);
    QVERIFY(find<QWidget>(on.console, u"urgentPanel"_s)->isVisible());
    QVERIFY(find<QLabel>(on.console, u"urgentTitleLabel"_s)->text().startsWith(u"Out of sight"_s));
    auto *sentence = find<QLabel>(on.console, u"urgentRemedyLabel"_s);
    QVERIFY(sentence->isVisible());
    QVERIFY(sentence->text().startsWith(u"We can't see this call, but it is still going on."_s));
    QVERIFY(find<QPushButton>(on.console, u"urgentConnectButton"_s)->isVisible());
    QVERIFY(find<QPushButton>(on.console, u"urgentEndButton"_s)->isVisible());
    QVERIFY(find<QPushButton>(on.console, u"connectButton"_s)->isEnabled());
    QVERIFY(find<QPushButton>(on.console, u"endButton"_s)->isEnabled());
    QVERIFY(on.console.findChild<QAction *>(u"endNowAction"_s)->isEnabled());
    QVERIFY(!on.console.findChild<QAction *>(u"endPolitelyAction"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(on.console, u"stopButton"_s)->isEnabled());
}

void CallConsoleTest::problemsOfTheLineHaveBanners()
{
    ConsoleOnScreen on;
    LineStatus status = samples::goodLine();
    status.keeping = LineStatus::Keeping::NotKept;
    status.assistant = LineStatus::Assistant::KeyRefused;
    status.refusedWebhooks = 2;
    on.console.showStatus(status);
    QCOMPARE(find<Banner>(on.console, u"lineBanner1"_s)->notice().id, u"keyRefused"_s);
    QVERIFY(find<Banner>(on.console, u"lineBanner2"_s)->isVisible());
    QVERIFY(find<StatusPill>(on.console, u"refusedPill"_s)->isVisible());
    QVERIFY(find<StatusPill>(on.console, u"refusedPill"_s)->text().contains(u'2'));
    on.console.showStatus(samples::goodLine());
    QVERIFY(!find<Banner>(on.console, u"lineBanner1"_s)->isVisible());
    QVERIFY(!find<Banner>(on.console, u"lineBanner2"_s)->isVisible());
    QVERIFY(!find<StatusPill>(on.console, u"refusedPill"_s)->isVisible());
}

void CallConsoleTest::narrowWindowKeepsTheActions()
{
    ConsoleOnScreen on;
    QVERIFY(!find<QWidget>(on.console, u"bottomBar"_s)->isVisible());
    on.console.resize(820, 700);
    QVERIFY(find<QWidget>(on.console, u"bottomBar"_s)->isVisible());
    for (const QString &name : {u"connectButton"_s, u"sayButton"_s, u"stopButton"_s, u"endButton"_s}) {
        auto *button = find<QPushButton>(on.console, name);
        QVERIFY(button->isVisible());
        QVERIFY(on.console.rect().contains(QRect(button->mapTo(&on.console, QPoint()), button->size())));
    }
    on.console.resize(1300, 800);
    QVERIFY(!find<QWidget>(on.console, u"bottomBar"_s)->isVisible());
    QVERIFY(find<QPushButton>(on.console, u"connectButton"_s)->isVisible());
}

void CallConsoleTest::largeTextKeepsTheActionsInside()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    {
        ConsoleOnScreen on;
        on.console.resize(1366, 768);
        on.console.grab();
        for (const QString &name : {u"connectButton"_s, u"sayButton"_s, u"stopButton"_s, u"endButton"_s,
                                    u"sendButton"_s, u"lineModeButton"_s}) {
            auto *button = find<QPushButton>(on.console, name);
            QVERIFY2(on.console.rect().contains(QRect(button->mapTo(&on.console, QPoint()), button->size())),
                     qPrintable(name));
            QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()), qPrintable(name));
            QVERIFY2(button->height() >= button->fontMetrics().height(), qPrintable(name));
        }
    }
    QApplication::setFont(before);
}

void CallConsoleTest::theLineModeIsChosen()
{
    ConsoleOnScreen on;
    QSignalSpy chosen(&on.console, &CallConsole::lineModeChosen);
    on.console.findChild<QAction *>(u"askFirstAction"_s)->trigger();
    on.console.findChild<QAction *>(u"assistantAnswersAction"_s)->trigger();
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).at(0).value<LineMode>(), LineMode::AskFirst);
    QCOMPARE(chosen.at(1).at(0).value<LineMode>(), LineMode::AssistantAnswers);
}

void CallConsoleTest::everyControlHasANameAndAnObjectName()
{
    ConsoleOnScreen on;
    StartProblemDialog problems({u"One"_s, u"Two"_s});
    QList<QWidget *> widgets = on.console.findChildren<QWidget *>() + problems.findChildren<QWidget *>();
    int audited = 0;
    for (QWidget *widget : std::as_const(widgets)) {
        const bool isPart = widget->objectName().startsWith(u"qt_"_s);
        if (isPart || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QLabel *>(widget) ||
            qobject_cast<QMenu *>(widget) || widget->inherits("QSplitter") || widget->inherits("QHeaderView"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!nameForPeople(widget).isEmpty(), qPrintable(widget->objectName()));
        ++audited;
    }
    QVERIFY(audited >= 15);
    auto *list = find<CallListView>(on.console, u"callList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QVERIFY(!list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void CallConsoleTest::darkAndLightFollowTheSystem()
{
    const QPalette before = QGuiApplication::palette();
    const QString light = qApp->styleSheet();
    QPalette dark(QColor(0x2b2b2b), QColor(0x1e1e1e));
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QTRY_VERIFY(qApp->styleSheet() != light);
    QApplication::setPalette(before);
    QTRY_COMPARE(qApp->styleSheet(), light);
}

QTEST_MAIN(CallConsoleTest)
#include "tst_CallConsole.moc"
