// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "core/Preferences.h"
#include "gui/calls/UrgentPanel.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment Now = samples::sampleNow();

CallState urgentCall(Urgency::Kind kind = Urgency::Kind::RedFlag)
{
    CallState state = samples::talkingCall(u"rtc_1"_s);
    state.urgency.kind = kind;
    state.urgency.raisedAt = Now - 41s;
    if (kind != Urgency::Kind::TransferNotConfirmed)
        state.urgency.words = u"she can't breathe properly"_s;
    return state;
}

CallState seenCall()
{
    CallState state = urgentCall();
    state.urgency.acknowledgedAt = Now - 5s;
    state.urgency.acknowledgedBy = u"Kim"_s;
    return state;
}

} // namespace

class UrgentPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isHiddenWhileNothingIsWrong();
    void quotesTheWordsAndTellsForHowLong();
    void everyKindHasItsOwnTitle();
    void isLouderWhenNobodyHasAcknowledged();
    void theAlarmEndsWithTheCall();
    void acknowledgesOnce();
    void saysWhoHasSeenIt();
    void clearsOnlyWithAReason();
    void aUsualReasonCanBeTakenAndChanged();
    void escapeLeavesItUrgent();
    void theReasonIsNotCarriedToAnotherCall();
    void whatCannotBeReadIsNeverFine();
    void theWorstStandsOnTopAndTheOthersBelow();
    void anUnseenCallCanStillBeConnectedAndEnded();
    void saysLessInLittleRoom();
    void isToldToScreenReadersWhenItIsRaised();
    void theKeysOfTheDeskStandInTheTooltips();

private:
    void show(const CallState &state) { m_panel->showCall(state, Now); }
    QString text(const QString &label) const { return m_panel->findChild<QLabel *>(label)->text(); }
    QPushButton *button(const QString &name) const { return m_panel->findChild<QPushButton *>(name); }
    QLineEdit *reason() const { return m_panel->findChild<QLineEdit *>(u"urgencyReasonEdit"_s); }

    std::unique_ptr<UrgentPanel> m_panel;
};

void UrgentPanelTest::init()
{
    m_panel = std::make_unique<UrgentPanel>();
    m_panel->resize(760, 200);
}

void UrgentPanelTest::cleanup()
{
    m_panel.reset();
}

void UrgentPanelTest::isHiddenWhileNothingIsWrong()
{
    show(samples::talkingCall(u"rtc_1"_s));
    QVERIFY(m_panel->isHidden());
    show(urgentCall());
    QVERIFY(m_panel->isVisible());
    show(samples::talkingCall(u"rtc_1"_s));
    QVERIFY(m_panel->isHidden());
}

void UrgentPanelTest::quotesTheWordsAndTellsForHowLong()
{
    show(urgentCall());
    QCOMPARE(text(u"urgentTitleLabel"_s), u"Urgent words · for 00:41"_s);
    QCOMPARE(text(u"urgentWordsLabel"_s), u"“she can't breathe properly”"_s);
    QVERIFY(button(u"acknowledgeButton"_s)->toolTip().contains(u"Ctrl+Enter"_s));
    m_panel->showCall(urgentCall(), Now + 4s);
    QCOMPARE(text(u"urgentTitleLabel"_s), u"Urgent words · for 00:45"_s);
}

void UrgentPanelTest::everyKindHasItsOwnTitle()
{
    QSet<QString> titles;
    QSet<QString> advice;
    for (const Urgency::Kind kind :
         {Urgency::Kind::RedFlag, Urgency::Kind::WantsPerson, Urgency::Kind::TransferNotConfirmed}) {
        show(urgentCall(kind));
        titles.insert(text(u"urgentTitleLabel"_s));
        advice.insert(text(u"urgentRemedyLabel"_s));
    }
    QCOMPARE(titles.size(), 3);
    QCOMPARE(advice.size(), 3);
}

void UrgentPanelTest::isLouderWhenNobodyHasAcknowledged()
{
    CallState state = urgentCall();
    show(state);
    auto *band = m_panel->findChild<QWidget *>(u"overdueBand"_s);
    QVERIFY(band->isHidden());
    state.urgency.isOverdue = true;
    show(state);
    QVERIFY(band->isVisible());
    QVERIFY(band->accessibleName().contains(u"41"_s));
    QVERIFY(band->accessibleName().startsWith(u"Urgent words"_s));
    show(seenCall());
    QVERIFY(band->isHidden());
}

void UrgentPanelTest::theAlarmEndsWithTheCall()
{
    CallState state = urgentCall();
    state.urgency.isOverdue = true;
    state.phase = Phase::Ended;
    state.endedAt = Now + 10s;
    m_panel->showCall(state, Now + 90s);
    QVERIFY(m_panel->findChild<QWidget *>(u"overdueBand"_s)->isHidden());
    QCOMPARE(text(u"urgentTitleLabel"_s), u"Urgent words · for 00:51"_s);
    QCOMPARE(text(u"urgentRemedyLabel"_s), u"Not acknowledged when the call ended."_s);
    const QImage calm = m_panel->grab().toImage();
    m_panel->showCall(state, Now + 95s);
    QCOMPARE(text(u"urgentTitleLabel"_s), u"Urgent words · for 00:51"_s);
    QCOMPARE(m_panel->grab().toImage(), calm);
    m_panel->setRoom(UrgentPanel::Room::Little);
    QVERIFY(m_panel->findChild<QLabel *>(u"urgentRemedyLabel"_s)->isVisible());
}

void UrgentPanelTest::acknowledgesOnce()
{
    QSignalSpy asked(m_panel.get(), &UrgentPanel::acknowledgeRequested);
    m_panel->acknowledge();
    QCOMPARE(asked.size(), 0);
    show(urgentCall());
    m_panel->acknowledge();
    QTest::keyClick(button(u"acknowledgeButton"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().value<CallId>(), CallId{u"rtc_1"_s});
    show(seenCall());
    m_panel->acknowledge();
    QCOMPARE(asked.size(), 2);
    QVERIFY(button(u"acknowledgeButton"_s)->isHidden());
}

void UrgentPanelTest::saysWhoHasSeenIt()
{
    show(seenCall());
    QVERIFY2(text(u"urgentRemedyLabel"_s).startsWith(u"Seen by Kim at "_s), qPrintable(text(u"urgentRemedyLabel"_s)));
    QVERIFY(button(u"clearUrgencyButton"_s)->isVisible());
}

void UrgentPanelTest::clearsOnlyWithAReason()
{
    QSignalSpy cleared(m_panel.get(), &UrgentPanel::clearRequested);
    show(urgentCall());
    QVERIFY(button(u"clearUrgencyButton"_s)->isHidden()); // first somebody has to have seen it
    show(seenCall());
    QTest::keyClick(button(u"clearUrgencyButton"_s), Qt::Key_Space);
    QVERIFY(reason()->isVisible());
    QVERIFY(!button(u"urgencyReasonGiveButton"_s)->isEnabled());
    QTest::keyClicks(reason(), u"   "_s);
    QTest::keyClick(reason(), Qt::Key_Return);
    QCOMPARE(cleared.size(), 0);
    QTest::keyClicks(reason(), u"her  son is with her"_s);
    QTest::keyClick(reason(), Qt::Key_Return);
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(cleared.first().at(0).value<CallId>(), CallId{u"rtc_1"_s});
    QCOMPARE(cleared.first().at(1).toString(), u"her son is with her"_s);
    QVERIFY(!reason()->isVisible());
}

void UrgentPanelTest::aUsualReasonCanBeTakenAndChanged()
{
    QSignalSpy cleared(m_panel.get(), &UrgentPanel::clearRequested);
    show(seenCall());
    button(u"clearUrgencyButton"_s)->click();
    QTest::keyClick(button(u"urgencyReasonButton3"_s), Qt::Key_Space);
    QTest::keyClicks(reason(), u" by us"_s);
    button(u"urgencyReasonGiveButton"_s)->click();
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(cleared.first().at(1).toString(), u"The words were misheard by us"_s);
}

void UrgentPanelTest::escapeLeavesItUrgent()
{
    QSignalSpy cleared(m_panel.get(), &UrgentPanel::clearRequested);
    show(seenCall());
    button(u"clearUrgencyButton"_s)->click();
    QTest::keyClicks(reason(), u"oops"_s);
    QTest::keyClick(reason(), Qt::Key_Escape);
    QVERIFY(!reason()->isVisible());
    QVERIFY(button(u"clearUrgencyButton"_s)->isVisible());
    QCOMPARE(cleared.size(), 0);
}

void UrgentPanelTest::theReasonIsNotCarriedToAnotherCall()
{
    show(seenCall());
    button(u"clearUrgencyButton"_s)->click();
    QTest::keyClicks(reason(), u"misheard"_s);
    CallState other = seenCall();
    other.id = {u"rtc_2"_s};
    show(other);
    QVERIFY(!reason()->isVisible());
    button(u"clearUrgencyButton"_s)->click();
    QCOMPARE(reason()->text(), QString());
}

void UrgentPanelTest::whatCannotBeReadIsNeverFine()
{
    CallState state = samples::talkingCall(u"rtc_1"_s);
    state.isUnclear = true;
    state.unheardSince = Now - 20s;
    show(state);
    QVERIFY(m_panel->isVisible());
    QVERIFY(text(u"urgentRemedyLabel"_s).contains(u"Do not take it as fine"_s));
    QVERIFY(button(u"urgentConnectButton"_s)->isVisible());
    QVERIFY(button(u"acknowledgeButton"_s)->isHidden());
    QSignalSpy wanted(m_panel.get(), &UrgentPanel::connectWanted);
    QTest::keyClick(button(u"urgentConnectButton"_s), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

void UrgentPanelTest::theWorstStandsOnTopAndTheOthersBelow()
{
    CallState state = urgentCall();
    state.isOnHold = true;
    state.isUnclear = true;
    state.unheardSince = Now - 25s;
    state.silence = Silence::Alert;
    state.quietSince = Now - 61s;
    show(state);
    QVERIFY(text(u"urgentTitleLabel"_s).startsWith(u"Urgent words"_s));
    QVERIFY(text(u"urgentFurtherLabel1"_s).startsWith(u"Can't tell"_s));
    QVERIFY(text(u"urgentFurtherLabel2"_s).startsWith(u"Nobody speaks"_s));
    QVERIFY(text(u"urgentFurtherLabel3"_s).startsWith(u"The assistant waits"_s));
    state.urgency = {};
    state.isUnclear = false;
    show(state);
    QVERIFY(text(u"urgentTitleLabel"_s).startsWith(u"Nobody speaks"_s));
    QVERIFY(!m_panel->findChild<QLabel *>(u"urgentFurtherLabel2"_s)->isVisible());
}

void UrgentPanelTest::anUnseenCallCanStillBeConnectedAndEnded()
{
    show(samples::outOfSightCall(u"rtc_9"_s));
    QVERIFY(text(u"urgentRemedyLabel"_s).startsWith(u"We can't see this call, but it is still going on."_s));
    QSignalSpy connectWanted(m_panel.get(), &UrgentPanel::connectWanted);
    QSignalSpy endWanted(m_panel.get(), &UrgentPanel::endWanted);
    button(u"urgentConnectButton"_s)->click();
    button(u"urgentEndButton"_s)->click();
    QCOMPARE(connectWanted.size(), 1);
    QCOMPARE(endWanted.size(), 1);
    show(urgentCall());
    QVERIFY(button(u"urgentEndButton"_s)->isHidden());
}

void UrgentPanelTest::saysLessInLittleRoom()
{
    CallState state = seenCall();
    state.isOnHold = true;
    show(state);
    QCoreApplication::processEvents();
    const int height = m_panel->heightForWidth(400);
    m_panel->setRoom(UrgentPanel::Room::Little);
    QTRY_VERIFY(m_panel->heightForWidth(400) < height);
    QVERIFY(text(u"urgentRemedyLabel"_s).startsWith(u"Seen by Kim"_s));
    button(u"clearUrgencyButton"_s)->click();
    QVERIFY(!m_panel->findChild<QLabel *>(u"urgentWordsLabel"_s)->isVisible());
    QVERIFY(reason()->isVisible());
    QTest::keyClick(reason(), Qt::Key_Escape);
    QVERIFY(button(u"urgentConnectButton"_s)->isVisible());
    m_panel->setRoom(UrgentPanel::Room::Tight);
    QVERIFY(!button(u"urgentConnectButton"_s)->isVisible()); // the window has one, too
    QVERIFY(button(u"clearUrgencyButton"_s)->isVisible());
}

void UrgentPanelTest::isToldToScreenReadersWhenItIsRaised()
{
    show(urgentCall());
    QAccessibleInterface *panel = QAccessible::queryAccessibleInterface(m_panel.get());
    QVERIFY(panel);
    QCOMPARE(panel->text(QAccessible::Name), u"Urgent words"_s);
    QVERIFY(panel->text(QAccessible::Description).contains(u"she can't breathe properly"_s));
}

void UrgentPanelTest::theKeysOfTheDeskStandInTheTooltips()
{
    const auto tip = [this](const QString &name) { return button(name)->toolTip(); };
    QVERIFY(tip(u"acknowledgeButton"_s).contains(u"(Ctrl+Enter)"_s));
    Preferences preferences;
    preferences.keys = {{u"acknowledge"_s, u"F7"_s}, {u"connect"_s, u"F9"_s}, {u"end"_s, u"F10"_s}};
    m_panel->setPreferences(preferences);
    QVERIFY(tip(u"acknowledgeButton"_s).contains(u"(F7)"_s));
    QVERIFY(tip(u"urgentConnectButton"_s).contains(u"(F9)"_s));
    QVERIFY(tip(u"urgentEndButton"_s).contains(u"(F10)"_s));
    preferences.canTransfer = false;
    m_panel->setPreferences(preferences);
    QCOMPARE(button(u"urgentConnectButton"_s)->text(), u"Arrange a call-back"_s);
    QVERIFY(tip(u"urgentConnectButton"_s).contains(u"(F9)"_s));
}

QTEST_MAIN(UrgentPanelTest)
#include "tst_UrgentPanel.moc"
