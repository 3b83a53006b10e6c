// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowOnPractice.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/GrowingEdit.h"

#include <QAction>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// The bodies of what the phone line was asked for, "refer" or "hangup" or "reject".
QStringList askedFor(const QSignalSpy &requests, const QString &verb)
{
    QStringList bodies;
    for (const QVariantList &request : requests) {
        if (request.at(1).toString().endsWith(verb))
            bodies.append(QString::fromUtf8(request.at(2).toByteArray()));
    }
    return bodies;
}

} // namespace

// A call comes, is understood at a glance, is urgent, and leaves something to be done.
class tst_JourneysCalls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void aCallArrivesAndTellsWhoRingsAndWhatIsSaid();
    void aNewCallTakesNeitherTheSelectionNorTheFocus();
    void fortyCallsChangeNothingUnderTheHands();
    void theCallerWithChestPainIsSeenAndConnectedWithinSeconds();
    void onlyAPersonWithAReasonEndsTheUrgency();
    void theKeypadAcknowledgesWhileSomebodyIsWriting();
    void anUrgentCallIsStillThereAfterARestart();
    void aMissedCallIsATaskUntilSomebodyHasDoneIt();
    void anUrgentCallThatEndsIsATask();
    void theOutcomeAndANoteAreKeptWithTheName();
};

void tst_JourneysCalls::aCallArrivesAndTellsWhoRingsAndWhatIsSaid()
{
    WindowOnPractice on;
    QSet<CallStage> stages;
    const auto note = [&] { stages.insert(CallStage(on.calls()->index(0, 0).data(CallListModel::StageRole).toInt())); };
    connect(on.calls(), &QAbstractItemModel::rowsInserted, on.window.get(), note);
    connect(on.calls(), &QAbstractItemModel::dataChanged, on.window.get(), note);
    const CallId call = on.ringUntilTalking(u"asks-for-a-person"_s);
    QVERIFY(stages.contains(CallStage::Answering));
    QCOMPARE(on.selected(), call); // nothing else was
    QTRY_VERIFY_WITH_TIMEOUT(on.sentence(call).contains(u"machine"_s),
                             LongestWait); // the first words that asked for it
    QVERIFY2(on.sentence(call).contains(u"900526"_s) || on.sentence(call).contains(u"900 526"_s),
             qPrintable(on.sentence(call)));
    QVERIFY(!on.data(call, CallListModel::DurationRole).toString().isEmpty());
    QVERIFY(on.words(u"proofLabel"_s).contains(u"Not proof"_s));
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Caller: "_s) && on.transcript().contains(u"Assistant: "_s),
                             LongestWait);
}

void tst_JourneysCalls::aNewCallTakesNeitherTheSelectionNorTheFocus()
{
    WindowOnPractice on;
    const CallId first = on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(on.focus(), u"steerEdit"_s);
    on.type(u"Ask for"_s);
    const CallId second = on.ringUntilTalking(u"chest-pain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!on.data(second, CallListModel::UrgencyRole).toString().isEmpty(), LongestWait);
    QCOMPARE(on.selected(), first);
    QCOMPARE(on.focus(), u"steerEdit"_s);
    on.type(u" the name"_s);
    QCOMPARE(on.find<GrowingEdit>(u"steerEdit"_s)->toPlainText(), u"Ask for the name"_s);
}

void tst_JourneysCalls::fortyCallsChangeNothingUnderTheHands()
{
    WindowOnPractice on(deskChoices(), 10);
    const CallId first = on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_L, Qt::ControlModifier);
    on.type(u"For the first caller"_s);
    QSignalSpy sent(&on.line, &practice::PracticeLine::clientEventReceived);
    on.line.ringMany(40);
    QTRY_COMPARE_WITH_TIMEOUT(on.calls()->rowCount(), 41, LongestWait);
    QTRY_VERIFY_WITH_TIMEOUT(on.words(u"liveCount"_s).contains(u"4"_s), LongestWait);
    QCOMPARE(on.selected(), first);
    QCOMPARE(on.focus(), u"steerEdit"_s);
    sent.clear();
    on.press(Qt::Key_Return);
    const auto sentTo = [&] {
        for (const QVariantList &event : std::as_const(sent)) {
            if (QJsonDocument(event.at(1).toJsonObject()).toJson().contains("For the first caller"))
                return event.at(0).toString();
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(sentTo(), first.value, LongestWait);
    on.press(Qt::Key_F2);
    QCOMPARE(on.rowOf(on.selected()), 0);
    QVERIFY(on.list()->viewport()->rect().contains(on.list()->visualRect(on.calls()->index(0, 0)).center()));
}

void tst_JourneysCalls::theCallerWithChestPainIsSeenAndConnectedWithinSeconds()
{
    WindowOnPractice on(deskChoices(), 5);
    QSignalSpy requests(&on.line, &practice::PracticeLine::requestReceived);
    for (const QString &other : {u"booking"_s, u"opening-hours"_s, u"repeat-prescription"_s, u"japanese"_s})
        on.ring(other);
    const CallId first = on.selected();
    const CallId urgent = on.ring(u"chest-pain"_s);
    QElapsedTimer sinceWords;
    connect(&on.line, &practice::PracticeLine::callerSpoke, on.window.get(), [&](const QString &call) {
        if (call == urgent.value && !sinceWords.isValid())
            sinceWords.start();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!on.data(urgent, CallListModel::UrgencyRole).toString().isEmpty(), LongestWait);
    QVERIFY(!sinceWords.isValid() || sinceWords.elapsed() < 2000);
    QElapsedTimer sinceSeen;
    sinceSeen.start();
    QCOMPARE(on.rowOf(urgent), 0);
    QVERIFY(on.data(urgent, CallListModel::QuoteRole).toString().contains(u"chest"_s));
    QVERIFY(on.find<QPushButton>(u"urgentButton"_s)->isVisible());
    QCOMPARE(on.window->windowTitle(), u"Callside"_s); // it is on the taskbar: nothing of a patient
    QCOMPARE(on.selected(), first);

    on.press(Qt::Key_F2);
    QCOMPARE(on.selected(), urgent);
    QVERIFY(on.isShown(u"urgentPanel"_s));
    QVERIFY(on.words(u"urgentWordsLabel"_s).contains(u"chest"_s));
    on.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Front desk has seen that this is urgent"_s), LongestWait);
    QVERIFY(on.data(urgent, CallListModel::UrgencyRole).toString().contains(u"Front desk"_s));
    on.press(Qt::Key_F8);
    QCOMPARE(on.focus(), u"targetEdit"_s);
    QVERIFY(on.words(u"ringsLabel"_s).contains(u"Duty doctor"_s));
    on.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(askedFor(requests, u"refer"_s).size(), 1, LongestWait);
    QVERIFY(askedFor(requests, u"refer"_s).first().contains(u"tel:+442079460123"_s));
    QTRY_VERIFY_WITH_TIMEOUT(on.sentence(urgent).contains(u"connected to a person"_s), LongestWait);
    QVERIFY2(sinceSeen.elapsed() < 10'000, qPrintable(QString::number(sinceSeen.elapsed())));
    QVERIFY(on.isShown(u"callList"_s) && !on.isShown(u"connectDialog"_s));
    QCOMPARE(on.tasks()->rowCount(), 0);
}

void tst_JourneysCalls::onlyAPersonWithAReasonEndsTheUrgency()
{
    WindowOnPractice on(deskChoices(), 6);
    const CallId call = on.ring(u"chest-pain"_s);
    const auto urgency = [&] { return on.data(call, CallListModel::UrgencyRole).toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(!urgency().isEmpty(), LongestWait);
    QVERIFY(!on.isShown(u"clearUrgencyButton"_s)); // first it is acknowledged
    on.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(on.isShown(u"clearUrgencyButton"_s), LongestWait);
    QVERIFY(on.tabTo(u"clearUrgencyButton"_s));
    on.press(Qt::Key_Space);
    QCOMPARE(on.focus(), u"urgencyReasonEdit"_s);
    on.press(Qt::Key_Return);
    QVERIFY(on.isShown(u"urgencyReasonEdit"_s));
    on.press(Qt::Key_Escape);
    QVERIFY(!on.isShown(u"urgencyReasonEdit"_s));
    QVERIFY(!urgency().isEmpty());
    on.press(Qt::Key_Space);
    on.type(u"Ambulance is there"_s);
    on.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(urgency().isEmpty(), LongestWait);
    QVERIFY2(on.transcript().contains(u"Front desk says that it is no longer urgent: Ambulance is there"_s),
             qPrintable(on.transcript()));
}

void tst_JourneysCalls::theKeypadAcknowledgesWhileSomebodyIsWriting()
{
    WindowOnPractice on(deskChoices(), 10);
    const CallId call = on.ring(u"chest-pain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!on.data(call, CallListModel::UrgencyRole).toString().isEmpty(), LongestWait);
    on.press(Qt::Key_L, Qt::ControlModifier);
    on.type(u"Half a"_s);
    on.press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Front desk has seen that this is urgent"_s), LongestWait);
    QCOMPARE(on.find<GrowingEdit>(u"steerEdit"_s)->toPlainText(), u"Half a"_s);
    QCOMPARE(on.focus(), u"steerEdit"_s);
}

void tst_JourneysCalls::anUrgentCallIsStillThereAfterARestart()
{
    WindowOnPractice on(deskChoices(), 6);
    const CallId call = on.ring(u"chest-pain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!on.data(call, CallListModel::UrgencyRole).toString().isEmpty(), LongestWait);
    on.stop();
    on.start();
    QTRY_VERIFY_WITH_TIMEOUT(on.rowOf(call) == 0, LongestWait);
    QVERIFY(!on.data(call, CallListModel::UrgencyRole).toString().isEmpty());
    QVERIFY(on.transcript().contains(u"pain in his chest"_s));
    on.press(Qt::Key_F2);
    on.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(on.transcript().contains(u"Front desk has seen that this is urgent"_s), LongestWait);
}

void tst_JourneysCalls::aMissedCallIsATaskUntilSomebodyHasDoneIt()
{
    WindowOnPractice on;
    const CallId call = on.ring(u"booking"_s, {u"stale"_s});
    QTRY_COMPARE_WITH_TIMEOUT(on.stage(call), CallStage::Lost, LongestWait);
    QTRY_COMPARE_WITH_TIMEOUT(on.tasks()->rowCount(), 1, LongestWait);
    QCOMPARE(on.backend->openTasks().first().kind, Task::Kind::MissedCall);
    const CallId other = on.ring(u"opening-hours"_s);
    on.list()->select(other);
    for (int i = 0; i < 6 && on.focus() != u"taskListView"_s; ++i)
        on.press(Qt::Key_F6);
    QCOMPARE(on.focus(), u"taskListView"_s);
    on.press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(on.selected(), call); // whom it is about
    on.press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(on.backend->openTasks().size(), 0, LongestWait);
    QVERIFY(on.isShown(u"undoTaskButton"_s));
    QCOMPARE(on.focus(), u"callList"_s); // the list of tasks is gone, and no button is pressed by the next Space
    on.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(on.backend->openTasks().size(), 1, LongestWait);
    QCOMPARE(on.tasks()->rowCount(), 1);
    on.stop();
    on.start(); // it waits for a person, also over a restart
    QTRY_COMPARE_WITH_TIMEOUT(on.tasks()->rowCount(), 1, LongestWait);
}

void tst_JourneysCalls::anUrgentCallThatEndsIsATask()
{
    WindowOnPractice on(deskChoices(), 8);
    const CallId call = on.ring(u"chest-pain"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!on.data(call, CallListModel::UrgencyRole).toString().isEmpty(), LongestWait);
    on.line.hangUpAsCaller(call.value);
    QTRY_COMPARE_WITH_TIMEOUT(on.tasks()->rowCount(), 1, LongestWait);
    QCOMPARE(on.backend->openTasks().first().kind, Task::Kind::UrgentCall);
    QCOMPARE(on.backend->openTasks().first().number, u"+447700900733"_s);
}

void tst_JourneysCalls::theOutcomeAndANoteAreKeptWithTheName()
{
    WindowOnPractice on;
    const CallId call = on.ringUntilTalking(u"booking"_s);
    on.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(on.focus(), u"noteEdit"_s);
    on.type(u"Friday at nine"_s);
    on.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(on.backend->outcomeOf(call).note, u"Friday at nine"_s, LongestWait);
    on.line.hangUpAsCaller(call.value);
    QTRY_VERIFY_WITH_TIMEOUT(on.isShown(u"outcome_booked"_s), LongestWait);
    QVERIFY(on.tabTo(u"outcome_booked"_s));
    on.press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(on.backend->outcomeOf(call).kind, CallOutcome::Kind::Booked, LongestWait);
    QCOMPARE(on.backend->outcomeOf(call).note, u"Friday at nine"_s);
    QCOMPARE(on.backend->outcomeOf(call).by, u"Front desk"_s);
    on.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(on.isShown(u"taskDialog"_s));
    on.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(on.backend->openTasks().size(), 1, LongestWait);
    QCOMPARE(on.backend->openTasks().first().createdBy, u"Front desk"_s);
    QCOMPARE(on.backend->openTasks().first().call, call.value);
}

QTEST_MAIN(tst_JourneysCalls)
#include "tst_JourneysCalls.moc"
