// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowOnPractice.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/GrowingEdit.h"
#include "gui/parts/MenuButton.h"

#include <QLineEdit>
#include <QMenu>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool wasAsked(const QSignalSpy &requests, const QString &verb, const QString &words = {})
{
    return std::any_of(requests.cbegin(), requests.cend(), [&](const QVariantList &request) {
        return request.at(1).toString().endsWith(verb) &&
               QString::fromUtf8(request.at(2).toByteArray()).contains(words);
    });
}

} // namespace

// What the desk does to one call: steer, say, stop, wait, connect, end. Each has its receipt.
class tst_JourneysSteering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void aQuickSteerIsOneKeyAndHasAReceipt();
    void freeTextHasAReceiptAndComesBackWithUp();
    void theAssistantSaysWhatItIsTold();
    void theAssistantStopsWaitsAndGoesOn();
    void aFewLettersFindThePersonToConnectTo();
    void aRefusedTransferOffersAnotherNumberAndLeavesATask();
    void aCallThatIsEndedPolitelyEndsWithAGoodbye();
    void endingAnUrgentCallIsAskedOnceMore();
    void aLostLinkIsNoEndAndLeavesAGap();
};

void tst_JourneysSteering::aQuickSteerIsOneKeyAndHasAReceipt()
{
    WindowOnPractice on;
    on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u" steered, to act now: Ask for the date of birth"_s),
                             LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Received, then it said"_s), LongestWait);
    QCOMPARE(on.focus(), u"callList"_s);
}

void tst_JourneysSteering::freeTextHasAReceiptAndComesBackWithUp()
{
    WindowOnPractice on;
    on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_L, Qt::ControlModifier);
    on.type(u"Ask for the address"_s);
    on.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Ask for the address. Received, then it said"_s), LongestWait);
    auto *edit = on.find<GrowingEdit>(u"steerEdit"_s);
    QVERIFY(edit->toPlainText().isEmpty());
    on.press(Qt::Key_Up);
    QCOMPARE(edit->toPlainText(), u"Ask for the address"_s);
    on.press(Qt::Key_Down);
    QVERIFY(edit->toPlainText().isEmpty());
    on.press(Qt::Key_Escape);
    QCOMPARE(on.focus(), u"callList"_s);
}

void tst_JourneysSteering::theAssistantSaysWhatItIsTold()
{
    WindowOnPractice on;
    const CallId call = on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    on.type(u"We ring you back at ten"_s);
    on.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u" asked it to say: We ring you back at ten"_s), LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Assistant: We ring you back at ten"_s), LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Received, then it said “We ring you back at ten"_s),
                             LongestWait);
    QCOMPARE(on.stage(call), CallStage::Talking);
}

void tst_JourneysSteering::theAssistantStopsWaitsAndGoesOn()
{
    WindowOnPractice on(deskChoices(), 4);
    const CallId call = on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u" asked it to stop talking. It stopped"_s), LongestWait);
    on.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::OnHold, LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u" asked it to wait. It waits"_s), LongestWait);
    on.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(on.stage(call) != CallStage::OnHold, LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u" asked it to go on. It goes on"_s), LongestWait);
}

void tst_JourneysSteering::aFewLettersFindThePersonToConnectTo()
{
    WindowOnPractice on;
    QSignalSpy requests(&on.line, &practice::PracticeLine::requestReceived);
    const CallId call = on.ringUntilTalking(u"asks-for-a-person"_s);
    on.press(Qt::Key_F8);
    QTRY_COMPARE(on.focus(), u"targetEdit"_s);
    QCOMPARE(on.find<QListView>(u"peopleList"_s)->model()->rowCount(), 2);
    on.type(u"nur"_s);
    QCOMPARE(on.find<QListView>(u"peopleList"_s)->model()->rowCount(), 1);
    on.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(wasAsked(requests, u"refer"_s, u"tel:+442079460456"_s), LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.sentence(call).contains(u"connected to a person"_s), LongestWait);
}

void tst_JourneysSteering::aRefusedTransferOffersAnotherNumberAndLeavesATask()
{
    WindowOnPractice on(deskChoices(), 4);
    const CallId call = on.ringUntilTalking(u"booking"_s, {u"refer-error"_s});
    on.press(Qt::Key_F8);
    on.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(on.tasks()->rowCount(), 1, LongestWait);
    QCOMPARE(on.backend->openTasks().first().kind, Task::Kind::UnconfirmedTransfer);
    QTRY_VERIFY(on.isShown(u"keepWithAssistantButton"_s) && on.isShown(u"callBackButton"_s));
    QVERIFY(on.find<QPushButton>(u"connectButton"_s)->text().contains(u"another"_s));
    on.press(Qt::Key_F8);
    QVERIFY(on.isShown(u"lastTryLabel"_s));
    QVERIFY(on.words(u"ringsLabel"_s).contains(u"Nurse room"_s)); // not again whom the caller did not reach
    on.press(Qt::Key_Escape);
    QVERIFY(on.tabTo(u"callBackButton"_s));
    on.press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(on.backend->openTasks().size(), 2, LongestWait);
    QCOMPARE(on.backend->openTasks().last().kind, Task::Kind::CallBack);
    QCOMPARE(on.backend->openTasks().last().createdBy, u"Front desk"_s);
    QVERIFY(on.stage(call) != CallStage::Ended);
}

void tst_JourneysSteering::aCallThatIsEndedPolitelyEndsWithAGoodbye()
{
    WindowOnPractice on;
    QSignalSpy spoken(&on.line, &practice::PracticeLine::assistantSpoke);
    const CallId call = on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_F4);
    QVERIFY(QApplication::activePopupWidget());
    on.press(Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(on.stage(call) == CallStage::Talking);
    on.press(Qt::Key_F4);
    on.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ending, LongestWait);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ended, LongestWait);
    QVERIFY2(on.sentence(call).contains(u"goodbye"_s), qPrintable(on.sentence(call)));
    QVERIFY(!spoken.isEmpty());
    QCOMPARE(on.tasks()->rowCount(), 0);
}

void tst_JourneysSteering::endingAnUrgentCallIsAskedOnceMore()
{
    WindowOnPractice on(deskChoices(), 6);
    QSignalSpy requests(&on.line, &practice::PracticeLine::requestReceived);
    const CallId call = on.ring(u"chest-pain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!on.data(call, CallListModel::UrgencyRole).toString().isEmpty(), LongestWait);
    const auto endNow = [&] {
        on.press(Qt::Key_F4);
        auto *menu = on.find<MenuButton>(u"endButton"_s)->choices();
        while (menu->activeAction() && menu->activeAction()->objectName() != u"endNowAction"_s)
            on.press(Qt::Key_Down);
        on.press(Qt::Key_Return);
    };
    endNow();
    QTRY_VERIFY(on.isShown(u"endCallQuestion"_s));
    on.press(Qt::Key_Return); // the first button keeps the call
    QVERIFY(!on.isShown(u"endCallQuestion"_s));
    QVERIFY(!wasAsked(requests, u"hangup"_s));
    endNow();
    QTRY_VERIFY(on.isShown(u"endCallQuestion"_s));
    QVERIFY(on.tabTo(u"endAnywayButton"_s));
    on.press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Ended, LongestWait);
    QVERIFY(wasAsked(requests, u"hangup"_s));
    QTRY_COMPARE_WITH_TIMEOUT(on.tasks()->rowCount(), 1, LongestWait);
    QCOMPARE(on.backend->openTasks().first().kind, Task::Kind::UrgentCall);
}

void tst_JourneysSteering::aLostLinkIsNoEndAndLeavesAGap()
{
    WindowOnPractice on(deskChoices(), 4);
    QSignalSpy requests(&on.line, &practice::PracticeLine::requestReceived);
    const CallId call = on.ringUntilTalking(u"booking"_s);
    on.line.dropLink(call.value);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"We could not see the call from"_s), LongestWait);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Talking, LongestWait);
    QVERIFY(!wasAsked(requests, u"hangup"_s));
    QCOMPARE(on.tasks()->rowCount(), 0);
}

QTEST_MAIN(tst_JourneysSteering)
#include "tst_JourneysSteering.moc"
