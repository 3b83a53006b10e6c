// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Appearance.h"
#include "gui/practice/DrillCard.h"
#include "gui/practice/PracticeFaults.h"
#include "gui/practice/PracticeList.h"
#include "gui/practice/PracticePanel.h"
#include "gui/practice/PracticeWindow.h"
#include "practice/Faults.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace callside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Part = PracticeCaller::DrillPart;

const Moment Noon = fromMsecs(1'800'000'000'000);

QList<PracticeCaller> someCallers()
{
    return {{u"hours"_s, u"Opening hours"_s, u"Asks when you are open."_s, u"en"_s, Part::Harmless},
            {u"booking"_s, u"Booking"_s, u"Wants an appointment."_s, u"en"_s, Part::Harmless},
            {u"chest-pain"_s, u"Chest pain"_s, u"Needs help at once."_s, u"en"_s, Part::Urgent}};
}

template <class T>
T *part(const QWidget &panel, const QString &name)
{
    return panel.findChild<T *>(name);
}

// A panel on the screen, ready to ring.
struct PanelOnScreen {
    PanelOnScreen()
    {
        panel.setCallers(someCallers());
        panel.setFaults(practice::Faults::names() + practice::Faults::providerNames());
        panel.setReady(true);
        panel.setNow(Noon);
        DrillRules rules;
        rules.shortestGap = 1ms;
        rules.longestGap = 2ms;
        panel.setDrillRules(rules);
        panel.resize(panel.sizeHint().width(), 700);
        panel.show();
        panel.activateWindow();
        isReady = QTest::qWaitForWindowActive(&panel);
    }
    void beginDrill()
    {
        part<QPushButton>(panel, u"practiceDrillButton"_s)->click();
        part<QPushButton>(panel, u"drillStartButton"_s)->click();
    }

    PracticePanel panel;
    bool isReady = false;
};

CallState urgentCall(const QString &id)
{
    CallState state;
    state.id = {id};
    state.phase = Phase::Live;
    state.urgency.kind = Urgency::Kind::RedFlag;
    state.urgency.raisedAt = Noon + 10s;
    return state;
}

CallState connectedCall(const QString &id, std::chrono::milliseconds seen, std::chrono::milliseconds connected)
{
    CallState state = urgentCall(id);
    state.urgency.acknowledgedAt = state.urgency.raisedAt + seen;
    state.transferAskedAt = state.urgency.raisedAt + connected;
    state.transfer = TransferState::Asked;
    return state;
}

} // namespace

class PracticePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void theChosenCallerRings();
    void callsMayComeThroughAPhoneCompany();
    void whatOnlyAPhoneCompanyCanSpoilIsGreyOtherwise();
    void enterRingsToo();
    void nothingRingsBeforeTheLineIsReady();
    void aFaultIsFoundByTypingAndGoesWithTheCall();
    void escapeLeavesTheFaultAsItWas();
    void everyFaultOfTheLineHasPlainWords();
    void callsKeepComingWhenSwitchedOn();
    void theDrillRingsEverybodyOnce();
    void theDrillShowsTheTimes();
    void theDrillKnowsACallByTheNameThatTheLineHasForIt();
    void aCallerWhoComesBackIsCountedOnce();
    void theBestTimeIsKept();
    void aStoppedDrillRingsNobody();
    void theDrillDoesNotTellWhoRang();
    void everyControlHasANameAndAnObjectName();
    void theWindowHidesTheColumnAndKeepsTheConsole();
    void withoutRoomTheColumnStepsAsideForADrill();
    void withoutRoomTheColumnFoldsByItself();
    void theColumnIsAsItWasLeft();
    void theConsoleHasTheFocusFirst();
    void closingTheWindowIsTold();
    void largeTextIsNotCut();
};

void PracticePanelTest::theChosenCallerRings()
{
    PanelOnScreen on;
    QSignalSpy rings(&on.panel, &PracticePanel::ringWanted);
    auto *list = part<PracticeList>(on.panel, u"practiceCallerList"_s);
    QCOMPARE(list->current(), u"hours"_s);
    list->setCurrent(u"chest-pain"_s);
    part<QPushButton>(on.panel, u"practiceRingButton"_s)->click();
    QCOMPARE(rings.size(), 1);
    QCOMPARE(rings.first().at(0).toString(), u"chest-pain"_s);
    QCOMPARE(rings.first().at(1).toStringList(), QStringList());
    on.panel.noteRang({u"rtc_1"_s}, u"chest-pain"_s);
    auto *told = part<QLabel>(on.panel, u"practiceToldLabel"_s);
    QVERIFY(told->isVisible());
    QVERIFY(told->text().contains(u"Chest pain"_s));
}

void PracticePanelTest::callsMayComeThroughAPhoneCompany()
{
    PanelOnScreen on;
    QSignalSpy through(&on.panel, &PracticePanel::throughWanted);
    auto *combo = part<QComboBox>(on.panel, u"practiceThroughCombo"_s);
    QCOMPARE(combo->currentText(), u"Directly"_s);
    QCOMPARE(combo->count(), 3);
    combo->setCurrentIndex(combo->findText(u"Through Vonage"_s));
    QCOMPARE(through.size(), 1);
    QCOMPARE(through.first().at(0).value<PracticeThrough>(), PracticeThrough::Vonage);
    combo->setCurrentIndex(combo->findText(u"Through Twilio"_s));
    QCOMPARE(through.last().at(0).value<PracticeThrough>(), PracticeThrough::Twilio);
    combo->setCurrentIndex(combo->findText(u"Directly"_s));
    QCOMPARE(through.last().at(0).value<PracticeThrough>(), PracticeThrough::Directly);
}

void PracticePanelTest::whatOnlyAPhoneCompanyCanSpoilIsGreyOtherwise()
{
    PanelOnScreen on;
    QSignalSpy ring(&on.panel, &PracticePanel::ringWanted);
    auto *combo = part<QComboBox>(on.panel, u"practiceThroughCombo"_s);
    auto *search = part<QLineEdit>(on.panel, u"practiceFaultSearch"_s);
    auto *take = part<QPushButton>(on.panel, u"practiceTakeFaultButton"_s);
    auto *fault = part<QLabel>(on.panel, u"practiceFaultLabel"_s);
    auto *change = part<QPushButton>(on.panel, u"practiceFaultButton"_s);
    auto *ringButton = part<QPushButton>(on.panel, u"practiceRingButton"_s);

    change->click();
    search->setText(u"hour old"_s);
    QVERIFY(!take->isEnabled());
    const QAbstractItemModel &rows = *part<PracticeList>(on.panel, u"practiceFaultList"_s)->model();
    QCOMPARE(rows.rowCount(), 2); // and its heading
    QVERIFY(rows.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"Only through Vonage"_s));
    QVERIFY(!(rows.flags(rows.index(1, 0)) & Qt::ItemIsEnabled));
    combo->setCurrentIndex(combo->findText(u"Through Twilio"_s)); // whose messages tell no time
    QVERIFY(!take->isEnabled());
    combo->setCurrentIndex(combo->findText(u"Through Vonage"_s));
    QVERIFY(take->isEnabled());
    take->click();
    QVERIFY2(fault->text().contains(u"hour old"_s), qPrintable(fault->text()));
    ringButton->click();
    QCOMPARE(ring.last().at(1).toStringList(), QStringList{u"stale-token"_s});

    combo->setCurrentIndex(combo->findText(u"Directly"_s)); // it cannot happen any more, and the panel says so
    QCOMPARE(fault->text(), u"Nothing goes wrong"_s);
    ringButton->click();
    QCOMPARE(ring.last().at(1).toStringList(), QStringList());
    change->click();
    QVERIFY2(part<QWidget>(on.panel, u"practiceFaultList"_s)->isVisible(), "it starts with what can be chosen");
    part<QPushButton>(on.panel, u"practiceTakeFaultButton"_s)->click();
    QCOMPARE(fault->text(), u"Nothing goes wrong"_s);
}

void PracticePanelTest::enterRingsToo()
{
    PanelOnScreen on;
    QVERIFY(on.isReady);
    QSignalSpy rings(&on.panel, &PracticePanel::ringWanted);
    auto *list = part<PracticeList>(on.panel, u"practiceCallerList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(rings.size(), 1);
    QCOMPARE(rings.first().at(0).toString(), u"booking"_s);
}

void PracticePanelTest::nothingRingsBeforeTheLineIsReady()
{
    PanelOnScreen on;
    on.panel.setReady(false);
    QSignalSpy rings(&on.panel, &PracticePanel::ringWanted);
    QVERIFY(!part<QPushButton>(on.panel, u"practiceRingButton"_s)->isEnabled());
    QVERIFY(!part<QCheckBox>(on.panel, u"practiceProgrammeBox"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(on.panel, u"drillStartButton"_s)->isEnabled());
    QTest::keyClick(part<PracticeList>(on.panel, u"practiceCallerList"_s), Qt::Key_Return);
    QCOMPARE(rings.size(), 0);
}

void PracticePanelTest::aFaultIsFoundByTypingAndGoesWithTheCall()
{
    PanelOnScreen on;
    QVERIFY(on.isReady);
    auto *button = part<QPushButton>(on.panel, u"practiceFaultButton"_s);
    auto *fault = part<QLabel>(on.panel, u"practiceFaultLabel"_s);
    QCOMPARE(fault->text(), u"Nothing goes wrong"_s);
    button->click();
    auto *search = part<QLineEdit>(on.panel, u"practiceFaultSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"KEY refused"_s);
    QCOMPARE(part<PracticeList>(on.panel, u"practiceFaultList"_s)->current(), u"accept-401"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(fault->text(), u"The key is refused"_s);
    QVERIFY(button->isVisible());
    QSignalSpy rings(&on.panel, &PracticePanel::ringWanted);
    part<QPushButton>(on.panel, u"practiceRingButton"_s)->click();
    QCOMPARE(rings.first().at(1).toStringList(), QStringList{u"accept-401"_s});

    button->click(); // back to nothing
    QTest::keyClicks(search, u"nothing goes"_s);
    QTest::keyClick(search, Qt::Key_Return);
    part<QPushButton>(on.panel, u"practiceRingButton"_s)->click();
    QCOMPARE(rings.last().at(1).toStringList(), QStringList());
}

void PracticePanelTest::escapeLeavesTheFaultAsItWas()
{
    PanelOnScreen on;
    QVERIFY(on.isReady);
    auto *button = part<QPushButton>(on.panel, u"practiceFaultButton"_s);
    auto *fault = part<QLabel>(on.panel, u"practiceFaultLabel"_s);
    button->click();
    auto *search = part<QLineEdit>(on.panel, u"practiceFaultSearch"_s);
    QTest::keyClicks(search, u"xyzzy"_s);
    QVERIFY(part<QLabel>(on.panel, u"practiceNoFaultLabel"_s)->isVisible());
    QVERIFY(!part<QPushButton>(on.panel, u"practiceTakeFaultButton"_s)->isEnabled());
    QTest::keyClick(search, Qt::Key_Return); // there is nothing to take
    QVERIFY(search->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!search->isVisible());
    QVERIFY(button->hasFocus());
    QCOMPARE(fault->text(), u"Nothing goes wrong"_s);
}

void PracticePanelTest::everyFaultOfTheLineHasPlainWords()
{
    const QStringList names = practice::Faults::names() + practice::Faults::providerNames();
    const QList<PracticeFault> faults = PracticeFaults::inWords(names);
    QStringList worded;
    QSet<QString> titles;
    for (const PracticeFault &fault : faults) {
        worded.append(fault.name);
        titles.insert(fault.title);
        QVERIFY(!fault.group.isEmpty() && !fault.detail.isEmpty());
    }
    for (const QString &name : names)
        QVERIFY2(worded.contains(name), qPrintable(name));
    QCOMPARE(worded.size(), names.size());
    QCOMPARE(titles.size(), names.size());
    QCOMPARE(PracticeFaults::inWords({u"forged"_s, u"of-tomorrow"_s}).size(), 1);
}

void PracticePanelTest::callsKeepComingWhenSwitchedOn()
{
    PanelOnScreen on;
    QSignalSpy wanted(&on.panel, &PracticePanel::programmeWanted);
    auto *box = part<QCheckBox>(on.panel, u"practiceProgrammeBox"_s);
    on.panel.setProgrammeOn(true); // it is already so: nothing is wanted
    QVERIFY(box->isChecked());
    QCOMPARE(wanted.size(), 0);
    box->click();
    box->click();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).at(0).toBool(), false);
    QCOMPARE(wanted.at(1).at(0).toBool(), true);
}

void PracticePanelTest::theDrillRingsEverybodyOnce()
{
    PanelOnScreen on;
    on.panel.setProgrammeOn(true);
    QSignalSpy wanted(&on.panel, &PracticePanel::drillWanted);
    QSignalSpy programme(&on.panel, &PracticePanel::programmeWanted);
    QSignalSpy rings(&on.panel, &PracticePanel::ringWanted);
    on.beginDrill();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(programme.size(), 1);
    QCOMPARE(programme.first().at(0).toBool(), false);
    QVERIFY(!part<QCheckBox>(on.panel, u"practiceProgrammeBox"_s)->isChecked());
    QTRY_COMPARE(rings.size(), 3);
    QSet<QString> rung;
    for (const QList<QVariant> &ring : rings)
        rung.insert(ring.at(0).toString());
    QCOMPARE(rung.size(), 3);
}

void PracticePanelTest::theDrillShowsTheTimes()
{
    PanelOnScreen on;
    on.beginDrill();
    on.panel.noteRang({u"rtc_1"_s}, u"hours"_s);
    on.panel.noteRang({u"rtc_2"_s}, u"chest-pain"_s);
    CallState wrong;
    wrong.id = {u"rtc_1"_s};
    wrong.phase = Phase::Ended;
    wrong.endReason = EndReason::HungUp;
    wrong.endedAt = Noon + 5s;
    on.panel.follow({{wrong, CallChange::Phase}, {urgentCall(u"rtc_2"_s), CallChange::Details}});
    QVERIFY(part<QPushButton>(on.panel, u"drillStopButton"_s)->isVisible());
    on.panel.follow({{connectedCall(u"rtc_2"_s, 4200ms, 9800ms), CallChange::Phase}});
    auto *card = part<DrillCard>(on.panel, u"drillCard"_s);
    QVERIFY2(card->accessibleName().contains(u"seen 4.2 s"_s), qPrintable(card->accessibleName()));
    QVERIFY2(card->accessibleName().contains(u"connected 9.8 s"_s), qPrintable(card->accessibleName()));
    QVERIFY2(card->accessibleDescription().contains(u"10 second"_s), qPrintable(card->accessibleDescription()));
    QVERIFY2(card->accessibleDescription().contains(u"1 wrong choice"_s), qPrintable(card->accessibleDescription()));
    QVERIFY(part<QPushButton>(on.panel, u"drillStartButton"_s)->isVisible());
    QVERIFY(!part<QPushButton>(on.panel, u"drillStopButton"_s)->isVisible());
}

// The desk has a name of its own for a call that a phone company brings: OpenAI's is learned later.
void PracticePanelTest::theDrillKnowsACallByTheNameThatTheLineHasForIt()
{
    PanelOnScreen on;
    on.beginDrill();
    on.panel.noteRang({u"rtc_1"_s}, u"hours"_s);
    on.panel.noteRang({u"rtc_2"_s}, u"chest-pain"_s);
    CallState arriving;
    arriving.id = {u"tel_b"_s};
    on.panel.follow({{arriving, CallChange::Phase}});
    CallState wrong;
    wrong.id = {u"tel_a"_s};
    wrong.service = {u"rtc_1"_s};
    wrong.phase = Phase::Ended;
    wrong.endReason = EndReason::HungUp;
    wrong.endedAt = Noon + 5s;
    CallState found = connectedCall(u"tel_b"_s, 4200ms, 9800ms);
    found.service = {u"rtc_2"_s};
    on.panel.follow({{wrong, CallChange::Phase}, {found, CallChange::Phase}});
    auto *card = part<DrillCard>(on.panel, u"drillCard"_s);
    QVERIFY2(card->accessibleName().contains(u"connected 9.8 s"_s), qPrintable(card->accessibleName()));
    QVERIFY2(card->accessibleDescription().contains(u"1 wrong choice"_s), qPrintable(card->accessibleDescription()));
}

void PracticePanelTest::aCallerWhoComesBackIsCountedOnce()
{
    Drill drill({{{1ms, u"hours"_s}, {2ms, u"chest-pain"_s}}, u"chest-pain"_s, 120s}, Noon);
    drill.rang({u"rtc_1"_s}, u"hours"_s);
    drill.rang({u"rtc_2"_s}, u"hours"_s);
    QCOMPARE(drill.callersRung(), 1);
    drill.rang({u"rtc_3"_s}, u"chest-pain"_s);
    QCOMPARE(drill.callersRung(), 2);
}

void PracticePanelTest::theBestTimeIsKept()
{
    PanelOnScreen on;
    auto *card = part<DrillCard>(on.panel, u"drillCard"_s);
    int round = 0;
    for (const auto connected : {9800ms, 6100ms, 8000ms}) {
        on.beginDrill();
        const QString call = u"rtc_%1"_s.arg(++round);
        on.panel.noteRang({call}, u"chest-pain"_s);
        on.panel.follow({{connectedCall(call, 2s, connected), CallChange::Phase}});
    }
    QVERIFY(card->accessibleName().contains(u"8.0 s"_s));
    QVERIFY2(card->accessibleDescription().contains(u"6.1 s"_s), qPrintable(card->accessibleDescription()));
}

void PracticePanelTest::aStoppedDrillRingsNobody()
{
    PanelOnScreen on;
    DrillRules rules;
    rules.shortestGap = 50ms;
    rules.longestGap = 60ms;
    on.panel.setDrillRules(rules);
    QSignalSpy rings(&on.panel, &PracticePanel::ringWanted);
    on.beginDrill();
    QTRY_COMPARE(rings.size(), 1);
    part<QPushButton>(on.panel, u"drillStopButton"_s)->click();
    QTest::qWait(200);
    QCOMPARE(rings.size(), 1);
    QVERIFY(part<QPushButton>(on.panel, u"drillStartButton"_s)->isVisible());
}

void PracticePanelTest::theDrillDoesNotTellWhoRang()
{
    PanelOnScreen on;
    on.beginDrill();
    on.panel.noteRang({u"rtc_1"_s}, u"chest-pain"_s);
    QVERIFY(!part<QLabel>(on.panel, u"practiceToldLabel"_s)->text().contains(u"Chest pain"_s));
}

void PracticePanelTest::everyControlHasANameAndAnObjectName()
{
    PanelOnScreen on;
    const QList<QWidget *> widgets = on.panel.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isPartOfACombo = widget->window() != &on.panel;
        if (isPartOfACombo || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

void PracticePanelTest::theWindowHidesTheColumnAndKeepsTheConsole()
{
    auto *console = new QLabel(u"console"_s);
    PracticeWindow window(console);
    window.show();
    QCOMPARE(window.windowTitle(), u"PRACTICE - Callside"_s);
    QVERIFY(console->isVisible() && window.panel()->isVisible());
    part<QToolButton>(window, u"practiceHideButton"_s)->click();
    QVERIFY(console->isVisible() && !window.panel()->isVisible());
    auto *show = part<QToolButton>(window, u"practiceShowButton"_s);
    QVERIFY(show->isVisible());
    show->click();
    QVERIFY(window.panel()->isVisible() && !show->isVisible());
}

void PracticePanelTest::withoutRoomTheColumnStepsAsideForADrill()
{
    auto *console = new QWidget;
    console->setLayout(new QVBoxLayout);
    auto *wide = new QWidget;
    wide->setMinimumSize(700, 300);
    console->layout()->addWidget(wide);
    PracticeWindow window(console);
    PracticePanel &panel = *window.panel();
    panel.setCallers(someCallers());
    panel.setReady(true);
    window.resize(1366, 768);
    window.show();
    QVERIFY(!console->geometry().intersects(panel.geometry()));
    part<QPushButton>(window, u"drillStartButton"_s)->click();
    QVERIFY(window.isPanelShown());
    part<QPushButton>(window, u"drillStopButton"_s)->click();

    window.resize(800, 600);
    QVERIFY(!panel.isVisible()); // it folds by itself
    part<QToolButton>(window, u"practiceShowButton"_s)->click();
    QCOMPARE(console->width(), 800); // below the panel
    QCOMPARE(panel.geometry().right(), 799);
    part<QPushButton>(window, u"drillStartButton"_s)->click();
    QVERIFY(!panel.isVisible());
    panel.noteRang({u"rtc_1"_s}, u"chest-pain"_s);
    panel.follow({{connectedCall(u"rtc_1"_s, 2s, 8s), CallChange::Phase}});
    QVERIFY(panel.isVisible());
}

void PracticePanelTest::withoutRoomTheColumnFoldsByItself()
{
    auto *console = new QWidget;
    console->setLayout(new QVBoxLayout);
    auto *wide = new QWidget;
    wide->setMinimumSize(700, 300);
    console->layout()->addWidget(wide);
    PracticeWindow window(console);
    QSignalSpy chosen(&window, &PracticeWindow::columnChosen);
    window.resize(800, 600);
    window.show();
    auto *show = part<QToolButton>(window, u"practiceShowButton"_s);
    QVERIFY(!window.isPanelShown() && show->isVisible());
    QVERIFY(console->width() >= 700 && !console->geometry().intersects(show->geometry()));
    window.resize(1366, 768);
    QVERIFY(window.isPanelShown() && !show->isVisible());
    window.resize(800, 600);
    QVERIFY(!window.isPanelShown());
    QCOMPARE(chosen.size(), 0); // nobody chose anything

    show->click();
    QVERIFY(window.isPanelShown());
    QCOMPARE(chosen.takeFirst().first().value<ColumnChoice>(), ColumnChoice::Shown);
    window.resize(820, 600);
    QVERIFY(window.isPanelShown()); // as it was opened by hand
    part<QToolButton>(window, u"practiceHideButton"_s)->click();
    QCOMPARE(chosen.takeFirst().first().value<ColumnChoice>(), ColumnChoice::Hidden);
    window.resize(1366, 768);
    QVERIFY(!window.isPanelShown());
    show->click();
    QCOMPARE(chosen.takeFirst().first().value<ColumnChoice>(), ColumnChoice::AsFits);
}

void PracticePanelTest::theColumnIsAsItWasLeft()
{
    PracticeWindow window(new QLabel(u"console"_s));
    QSignalSpy chosen(&window, &PracticeWindow::columnChosen);
    window.setColumn(ColumnChoice::Hidden);
    window.show();
    QVERIFY(!window.isPanelShown());
    window.setColumn(ColumnChoice::Shown);
    QVERIFY(window.isPanelShown());
    QCOMPARE(chosen.size(), 0);
}

void PracticePanelTest::theConsoleHasTheFocusFirst()
{
    auto *console = new QLineEdit;
    PracticeWindow window(console);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(QApplication::focusWidget(), console);
}

void PracticePanelTest::closingTheWindowIsTold()
{
    PracticeWindow window(new QLabel(u"console"_s));
    window.show();
    QSignalSpy closed(&window, &PracticeWindow::closed);
    QVERIFY(!window.testAttribute(Qt::WA_QuitOnClose));
    window.close();
    QCOMPARE(closed.size(), 1);
}

void PracticePanelTest::largeTextIsNotCut()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    QCoreApplication::processEvents();
    {
        PanelOnScreen on;
        on.panel.resize(on.panel.sizeHint().width(), 700);
        on.panel.grab();
        for (const QString &name : {u"practiceRingButton"_s, u"practiceFaultButton"_s, u"practiceCallersButton"_s,
                                    u"practiceDrillButton"_s}) {
            auto *button = part<QPushButton>(on.panel, name);
            QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()), qPrintable(name));
            QVERIFY2(on.panel.rect().contains(QRect(button->mapTo(&on.panel, QPoint()), button->size())),
                     qPrintable(name));
        }
    }
    QApplication::setFont(before);
}

QTEST_MAIN(PracticePanelTest)
#include "tst_PracticePanel.moc"
