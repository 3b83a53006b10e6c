// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowOnPractice.h"
#include "gui/parts/Appearance.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

// What the window says when nothing comes back: limits of 10 and 20 seconds, waited for as they are.
class tst_JourneysWaiting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void whatIsNotConfirmedOrAnsweredIsSaidWithAWayOn();

private:
    void anUnansweredSteerIsSentAgain(WindowOnPractice &on, const CallId &call);
};

// An assistant that never reacts, and a transfer that nothing comes of, at the same time.
void tst_JourneysWaiting::whatIsNotConfirmedOrAnsweredIsSaidWithAWayOn()
{
    WindowOnPractice on(deskChoices(), 1.5);
    QString silent;
    connect(&on.line, &practice::PracticeLine::callRang, on.window.get(), [&](const QString &call) { silent = call; });
    on.line.ringLoad(1, 0);
    QTRY_VERIFY_WITH_TIMEOUT(on.rowOf({silent}) >= 0, LongestWait);
    const CallId mute{silent};
    const CallId transferred = on.ringUntilTalking(u"booking"_s, {u"silent-refer"_s});

    on.press(Qt::Key_Down);
    if (on.selected() != transferred)
        on.press(Qt::Key_Up);
    QCOMPARE(on.selected(), transferred);
    on.press(Qt::Key_F8);
    on.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(transferred), CallStage::Connecting, LongestWait);
    QVERIFY(!on.isShown(u"keepWithAssistantButton"_s));
    anUnansweredSteerIsSentAgain(on, mute);

    QTRY_COMPARE_WITH_TIMEOUT(on.stage(transferred), CallStage::NotConfirmed, 30'000);
    QCOMPARE(on.selected(), mute); // still where the hands are
    on.press(Qt::Key_F2);
    QCOMPARE(on.selected(), transferred);
    QVERIFY(on.isShown(u"urgentPanel"_s));
    QVERIFY(on.find<QPushButton>(u"connectButton"_s)->text().contains(u"another"_s));
    QVERIFY(on.isShown(u"callBackButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(on.tasks()->rowCount(), 1, LongestWait);
    QCOMPARE(on.backend->openTasks().first().kind, Task::Kind::UnconfirmedTransfer);
    on.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Front desk has seen"_s), LongestWait);
    QVERIFY(on.tabTo(u"keepWithAssistantButton"_s));
    on.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(on.data(transferred, CallListModel::UrgencyRole).toString().isEmpty(), LongestWait);
    QVERIFY(on.transcript().contains(u"Stays with the assistant"_s));
    QCOMPARE(on.tasks()->rowCount(), 1); // until a person has done it
}

void tst_JourneysWaiting::anUnansweredSteerIsSentAgain(WindowOnPractice &on, const CallId &call)
{
    QSignalSpy sent(&on.line, &practice::PracticeLine::clientEventReceived);
    const auto timesSent = [&] {
        return std::count_if(sent.cbegin(), sent.cend(), [&](const QVariantList &event) {
            return event.at(0).toString() == call.value &&
                   QJsonDocument(event.at(1).toJsonObject()).toJson().contains("Ask for the name");
        });
    };
    on.list()->select(call); // by a click: where it stands depends on the moment
    on.press(Qt::Key_L, Qt::ControlModifier);
    on.type(u"Ask for the name"_s);
    on.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(timesSent() > 0, LongestWait);
    const auto before = timesSent();
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"The assistant has not reacted: send it again, or connect"_s),
                             LongestWait);
    on.press(Qt::Key_Escape);
    for (int i = 0; i < 6 && on.focus() != u"transcriptView"_s; ++i)
        on.press(Qt::Key_F6);
    QCOMPARE(on.focus(), u"transcriptView"_s);
    const auto isUnanswered = [&] {
        const QModelIndex current = on.find<TranscriptView>(u"transcriptView"_s)->currentIndex();
        return current.data(Qt::AccessibleTextRole).toString().contains(u"has not reacted"_s);
    };
    on.press(Qt::Key_End);
    for (int i = 0; i < 20 && !isUnanswered(); ++i)
        on.press(Qt::Key_Up);
    QVERIFY(isUnanswered());
    on.press(Qt::Key_Return);
    QVERIFY(QApplication::activePopupWidget());
    on.press(Qt::Key_Return); // "Send again" is the first
    QTRY_VERIFY_WITH_TIMEOUT(timesSent() > before, LongestWait);
}

QTEST_MAIN(tst_JourneysWaiting)
#include "tst_JourneysWaiting.moc"
