// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/calls/ActionPanel.h"
#include "gui/calls/EndCallQuestion.h"
#include "gui/parts/MenuButton.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallState urgentCall()
{
    CallState state = samples::talkingCall(u"rtc_urgent"_s);
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.words = u"can't breathe"_s;
    return state;
}

// The panel beside something else that can have the focus.
struct PanelOnScreen {
    explicit PanelOnScreen(const CallState &state)
    {
        window.resize(320, 700);
        panel.resize(300, 600);
        panel.showCall(&state);
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window);
    }
    QPushButton *button(const char *name) { return panel.findChild<QPushButton *>(QString::fromLatin1(name)); }
    QAction *action(const char *name) { return panel.findChild<QAction *>(QString::fromLatin1(name)); }
    EndCallQuestion *question() { return panel.findChild<EndCallQuestion *>(); }

    QWidget window;
    ActionPanel panel{&window};
    bool isReady = false;
};

} // namespace

class ActionPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void everyButtonAsksForWhatItSays_data();
    void everyButtonAsksForWhatItSays();
    void nothingMovesUnderTheMouseWhateverTheWidth();
    void holdTurnsIntoGoOn();
    void whatCannotBeDoneSaysWhy();
    void endingAnUrgentCallAsksOnceMore();
    void escapeAndEnterKeepAnUrgentCall();
    void theQuestionGoesWithItsCall();
    void aTransferThatIsNotConfirmedOffersThreeWays();
    void aLineThatCannotPassCallersOnArrangesACallBack();
    void aPhoneCompanyThatMovesCallersConnectsThem();
    void keysStandInTheTooltips();
    void withoutACallThereIsNothingToPress();
    void answeringSaysThatTheAssistantDoesIt();
    void itIsSaidWhenTheAssistantAnswersByItself();
};

void ActionPanelTest::everyButtonAsksForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("connect") << QByteArray("connectButton") << QByteArray(SIGNAL(connectWanted(callside::CallId)));
    QTest::newRow("say") << QByteArray("sayButton") << QByteArray(SIGNAL(sayWanted()));
    QTest::newRow("stop") << QByteArray("stopButton") << QByteArray(SIGNAL(stopTalkingRequested(callside::CallId)));
    QTest::newRow("wait") << QByteArray("holdButton") << QByteArray(SIGNAL(holdRequested(callside::CallId, bool)));
    QTest::newRow("task") << QByteArray("taskButton") << QByteArray(SIGNAL(taskWanted(callside::CallId)));
    QTest::newRow("note") << QByteArray("noteButton") << QByteArray(SIGNAL(noteWanted()));
}

void ActionPanelTest::everyButtonAsksForWhatItSays()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, wanted);
    PanelOnScreen on(samples::talkingCall(u"rtc_1"_s));
    QSignalSpy spy(&on.panel, wanted.constData());
    QPushButton *button = on.button(name.constData());
    QVERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(spy.size(), 1);
    if (!spy.first().isEmpty())
        QCOMPARE(spy.first().first().value<CallId>(), CallId{u"rtc_1"_s});
}

void ActionPanelTest::nothingMovesUnderTheMouseWhateverTheWidth()
{
    PanelOnScreen on(samples::talkingCall(u"rtc_1"_s));
    const int needed = on.panel.minimumSizeHint().width();
    QPushButton *wait = on.button("holdButton");
    QPushButton *stop = on.button("stopButton");
    const auto *end = on.panel.findChild<MenuButton *>();
    on.panel.resize(needed, 600);
    const int stopAt = stop->y();
    const int endAt = end->y();
    QVERIFY(stop->width() >= stop->sizeHint().width() && wait->width() >= wait->sizeHint().width());
    for (int width = needed - 60; width <= needed + 60; ++width) {
        on.panel.resize(width, 600);
        QCOMPARE(stop->y(), stopAt);
        QCOMPARE(end->y(), endAt);
    }
}

void ActionPanelTest::holdTurnsIntoGoOn()
{
    CallState state = samples::talkingCall(u"rtc_1"_s);
    PanelOnScreen on(state);
    QSignalSpy hold(&on.panel, &ActionPanel::holdRequested);
    const QString wait = on.button("holdButton")->text();
    on.panel.toggleHold();
    state.isOnHold = true;
    on.panel.showCall(&state);
    QVERIFY(on.button("holdButton")->text() != wait);
    on.button("holdButton")->click();
    QCOMPARE(hold.size(), 2);
    QCOMPARE(hold.at(0).at(1).toBool(), true);
    QCOMPARE(hold.at(1).at(1).toBool(), false);

    TranscriptEntry asked;
    asked.kind = TranscriptEntry::Kind::Resume;
    asked.command = {u"op1"_s};
    asked.receipt = Receipt::Sent;
    state.transcript.append(asked);
    state.pending.append({{u"op1"_s}, PendingCommand::Kind::Hold});
    on.panel.showCall(&state);
    QVERIFY(!on.button("holdButton")->isEnabled()); // one wish at a time
    on.panel.toggleHold();
    QCOMPARE(hold.size(), 2);
}

void ActionPanelTest::whatCannotBeDoneSaysWhy()
{
    PanelOnScreen on(samples::talkingCall(u"rtc_1"_s));
    const QString usual = on.button("stopButton")->toolTip();
    const CallState unseen = samples::outOfSightCall(u"rtc_1"_s);
    on.panel.showCall(&unseen);
    for (const char *name : {"sayButton", "stopButton", "holdButton"}) {
        QVERIFY(on.button(name)->isVisible() && !on.button(name)->isEnabled());
        QVERIFY2(on.button(name)->toolTip().contains(u"can't see"_s), name);
    }
    QVERIFY(!on.action("endPolitelyAction")->isEnabled());
    QVERIFY(!on.action("endPolitelyAction")->toolTip().isEmpty());
    QVERIFY(on.button("connectButton")->isEnabled());
    const CallState connecting = samples::connectingCall(u"rtc_1"_s);
    on.panel.showCall(&connecting);
    QVERIFY(!on.button("connectButton")->isEnabled());
    QVERIFY(on.button("connectButton")->toolTip().contains(u"already"_s));
    const CallState talking = samples::talkingCall(u"rtc_1"_s);
    on.panel.showCall(&talking);
    QCOMPARE(on.button("stopButton")->toolTip(), usual);
}

void ActionPanelTest::endingAnUrgentCallAsksOnceMore()
{
    PanelOnScreen on(urgentCall());
    QVERIFY(on.isReady);
    QSignalSpy now(&on.panel, &ActionPanel::hangUpRequested);
    QSignalSpy politely(&on.panel, &ActionPanel::endPolitelyRequested);
    on.panel.openEndChoices();
    QTest::keyClick(on.button("endButton")->findChild<QMenu *>(), Qt::Key_Down);
    QTest::keyClick(on.button("endButton")->findChild<QMenu *>(), Qt::Key_Return);
    QCOMPARE(now.size(), 0);
    QVERIFY(on.question()->isVisible());
    QVERIFY(on.question()->findChild<QLabel *>(u"endQuestionReason"_s)->text().contains(u"can't breathe"_s));
    QVERIFY(on.question()->findChild<QLabel *>(u"endQuestionConsequence"_s)->text().contains(u"cut off"_s));
    auto *end = on.question()->findChild<QPushButton *>(u"endAnywayButton"_s);
    end->setFocus();
    QTest::keyClick(end, Qt::Key_Space);
    QCOMPARE(now.size(), 1);
    QCOMPARE(now.first().first().value<CallId>(), CallId{u"rtc_urgent"_s});
    QVERIFY(!on.question()->isVisible());

    on.action("endPolitelyAction")->trigger();
    QCOMPARE(politely.size(), 0);
    on.question()->findChild<QPushButton *>(u"endAnywayButton"_s)->click();
    QCOMPARE(politely.size(), 1);
}

void ActionPanelTest::escapeAndEnterKeepAnUrgentCall()
{
    PanelOnScreen on(urgentCall());
    QVERIFY(on.isReady);
    QSignalSpy now(&on.panel, &ActionPanel::hangUpRequested);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Space}) {
        on.action("endNowAction")->trigger();
        QVERIFY(QTest::qWaitForWindowActive(on.question()));
        QWidget *focused = on.question()->focusWidget();
        QCOMPARE(focused->objectName(), u"keepCallButton"_s);
        QTest::keyClick(focused, key);
        QVERIFY(!on.question()->isVisible());
    }
    QCOMPARE(now.size(), 0);
}

void ActionPanelTest::theQuestionGoesWithItsCall()
{
    CallState state = urgentCall();
    PanelOnScreen on(state);
    QSignalSpy now(&on.panel, &ActionPanel::hangUpRequested);
    on.action("endNowAction")->trigger();
    const CallState other = samples::talkingCall(u"rtc_other"_s);
    on.panel.showCall(&other);
    QVERIFY(on.question()->isVisible());
    on.question()->findChild<QPushButton *>(u"endAnywayButton"_s)->click();
    QCOMPARE(now.last().first().value<CallId>(), CallId{u"rtc_urgent"_s});

    on.panel.showCall(&state);
    on.action("endNowAction")->trigger();
    state.phase = Phase::Ended;
    on.panel.showCall(&state);
    QVERIFY(!on.question()->isVisible());
}

void ActionPanelTest::aTransferThatIsNotConfirmedOffersThreeWays()
{
    CallState state = samples::talkingCall(u"rtc_1"_s);
    PanelOnScreen on(state);
    QVERIFY(!on.button("callBackButton")->isVisible() && !on.button("keepWithAssistantButton")->isVisible());
    const QString usual = on.button("connectButton")->text();
    state = samples::notConfirmedCall(u"rtc_1"_s);
    on.panel.showCall(&state);
    QVERIFY(on.button("connectButton")->isEnabled() && on.button("connectButton")->text() != usual);
    QSignalSpy callBack(&on.panel, &ActionPanel::callBackWanted);
    QSignalSpy kept(&on.panel, &ActionPanel::keptWithAssistant);
    on.button("callBackButton")->click();
    on.button("keepWithAssistantButton")->click();
    QCOMPARE(callBack.size(), 1);
    QCOMPARE(kept.size(), 1);
    on.panel.showCall(&state);
    QVERIFY(!on.button("keepWithAssistantButton")->isVisible()); // that was decided
    state = samples::connectingCall(u"rtc_1"_s);
    on.panel.showCall(&state);
    state = samples::notConfirmedCall(u"rtc_1"_s);
    on.panel.showCall(&state);
    QVERIFY(on.button("keepWithAssistantButton")->isVisible()); // and this is another try
}

void ActionPanelTest::aLineThatCannotPassCallersOnArrangesACallBack()
{
    ActionPanel panel;
    Preferences preferences;
    preferences.canTransfer = false;
    panel.setPreferences(preferences);
    const CallState call = samples::talkingCall(u"rtc_1"_s);
    panel.showCall(&call);
    const auto *button = panel.findChild<QPushButton *>(u"connectButton"_s);
    QCOMPARE(button->text(), u"Arrange a call-back"_s);
    QVERIFY(button->toolTip().contains(u"cannot pass callers on"_s));
    panel.setPreferences({});
    QCOMPARE(button->text(), u"Connect to a person…"_s);
}

void ActionPanelTest::aPhoneCompanyThatMovesCallersConnectsThem()
{
    ActionPanel panel;
    Preferences preferences;
    preferences.canTransfer = false;
    panel.setPreferences(preferences);
    CallState call = samples::talkingCall(u"tel_1"_s);
    call.provider.isKnown = call.provider.canBeMoved = true;
    call.provider.provider = Provider::Vonage;
    panel.showCall(&call);
    const auto *button = panel.findChild<QPushButton *>(u"connectButton"_s);
    QCOMPARE(button->text(), u"Connect to a person…"_s);
    QVERIFY(button->toolTip().contains(u"Vonage"_s));
}

void ActionPanelTest::keysStandInTheTooltips()
{
    PanelOnScreen on(samples::talkingCall(u"rtc_1"_s));
    QVERIFY(on.button("connectButton")->toolTip().contains(u"F8"_s));
    QVERIFY(on.button("noteButton")->toolTip().contains(u"Ctrl+N"_s));
    Preferences preferences;
    preferences.keys.insert(u"connect"_s, u"F9"_s);
    on.panel.setPreferences(preferences);
    QVERIFY(on.button("connectButton")->toolTip().contains(u"F9"_s));
}

void ActionPanelTest::withoutACallThereIsNothingToPress()
{
    PanelOnScreen on(samples::talkingCall(u"rtc_1"_s));
    QVERIFY(on.isReady);
    QLineEdit elsewhere(&on.window);
    elsewhere.show();
    connect(&on.panel, &ActionPanel::focusGivenUp, &elsewhere, [&] { elsewhere.setFocus(); });
    on.button("stopButton")->setFocus();
    on.panel.showCall(nullptr);
    QVERIFY(elsewhere.hasFocus()); // and not the next button
    for (const QPushButton *button : on.panel.findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY2(!button->isVisible(), qPrintable(button->objectName()));
    const CallState over = samples::endedCall(u"rtc_1"_s);
    on.panel.showCall(&over);
    QVERIFY(on.button("noteButton")->isVisible() && on.button("taskButton")->isVisible());
    QVERIFY(!on.button("endButton")->isVisible() && !on.button("connectButton")->isVisible());
}

void ActionPanelTest::answeringSaysThatTheAssistantDoesIt()
{
    PanelOnScreen on(samples::ringingCall(u"rtc_1"_s));
    QPushButton *answer = on.button("answerButton");
    QVERIFY(answer->isVisible());
    QCOMPARE(answer->text(), u"Let the assistant answer"_s);
    QVERIFY(answer->toolTip().contains(u"F3"_s));
    QVERIFY(on.panel.minimumSizeHint().width() >= answer->sizeHint().width());
}

void ActionPanelTest::itIsSaidWhenTheAssistantAnswersByItself()
{
    CallState state = samples::ringingCall(u"rtc_1"_s);
    state.mode = LineMode::AskFirst;
    state.rules.ringLimit = 20s;
    PanelOnScreen on(state);
    const auto *soon = on.panel.findChild<QLabel *>(u"answersSoonLabel"_s);
    on.panel.showTime(state.offeredAt + 7500ms);
    QVERIFY(soon->isVisible());
    QCOMPARE(soon->text(), u"By itself in 13 s"_s);
    QCoreApplication::processEvents();
    const int width = soon->width();
    on.panel.showTime(state.offeredAt + 15s);
    QCOMPARE(soon->text(), u"By itself in 5 s"_s);
    QCOMPARE(soon->width(), width); // what stands beside it stays where it is
    on.panel.showTime(state.offeredAt + 21s);
    QVERIFY(soon->isVisible()); // it has not answered yet
    QVERIFY(!soon->text().contains(u'0'));
    state.mode = LineMode::Closed;
    on.panel.showCall(&state);
    QVERIFY(!soon->isVisible());
    const CallState talking = samples::talkingCall(u"rtc_2"_s);
    on.panel.showCall(&talking);
    QVERIFY(!soon->isVisible());
}

QTEST_MAIN(ActionPanelTest)
#include "tst_ActionPanel.moc"
