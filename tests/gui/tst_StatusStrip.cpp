// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "core/Meeting.h"
#include "gui/console/StatusStrip.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/MenuButton.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

// The strip at the top of a window of this width, with the most that it ever has to say.
struct StripOnScreen {
    explicit StripOnScreen(int width)
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(strip);
        column->addStretch(1);
        LineStatus status = samples::goodLine();
        status.mode = LineMode::Closed;
        strip->showStatus(status);
        strip->showCounts(2, 1, 3);
        strip->showUser(u"Reception 1"_s);
        window.resize(width, 600);
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window);
        QApplication::sendPostedEvents();
    }
    QPushButton *button(const QString &name) const { return strip->findChild<QPushButton *>(name); }
    QList<QWidget *> parts() const
    {
        QList<QWidget *> shown;
        const QList<QWidget *> all = strip->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (QWidget *part : all) {
            if (part->isVisible() && !part->isWindow())
                shown.append(part);
        }
        return shown;
    }

    QWidget window;
    StatusStrip *strip = new StatusStrip(&window);
    bool isReady = false;
};

} // namespace

class StatusStripTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void theModeSaysUntilWhen();
    void closedDoesNotLookAsUsual();
    void theHoursStandBesideTheMode();
    void theLineIsNotCalledWellBeforeItIsSetUp();
    void theLineIsNotCalledWellBeforeAnythingCameIn();
    void noModeHoldsBeforeTheProgramIsSetUp();
    void whatTheHoursDecideIsSaid();
    void theModeIsChosenByKeyboard();
    void urgentCallsAreCountedAndReached();
    void aClickOnUrgentLeavesTheFocusAlone();
    void theMenuSaysWhatIsWanted();
    void keysStandInTheTips();
    void wordsGoBeforeARowIsAdded();
    void aLowWindowLeavesOutWhatIsWellBeforeARowIsAdded();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everyButtonHasAName();
};

void StatusStripTest::theModeSaysUntilWhen()
{
    StripOnScreen on(1366);
    LineStatus status = samples::goodLine();
    status.mode = LineMode::Closed;
    status.modeUntil = fromMsecs(QDate::currentDate().addDays(1).startOfDay().toMSecsSinceEpoch());
    on.strip->showStatus(status);
    QCOMPARE(on.button(u"lineModeButton"_s)->text(), u"Closed until midnight"_s);
    QVERIFY(on.strip->findChild<QAction *>(u"closedAction"_s)->isChecked());
    status.isReplay = true;
    on.strip->showStatus(status);
    QVERIFY(!on.button(u"lineModeButton"_s)->isVisible());
}

void StatusStripTest::closedDoesNotLookAsUsual()
{
    StripOnScreen on(1366);
    QPushButton *mode = on.button(u"lineModeButton"_s);
    const QImage closed = mode->grab().toImage();
    QCOMPARE(closed.pixelColor(4, closed.height() / 2), systemColours().warning.soft);
    on.strip->showStatus(samples::goodLine());
    const QImage usual = mode->grab().toImage();
    QVERIFY(usual.pixelColor(4, usual.height() / 2) != systemColours().warning.soft);
}

void StatusStripTest::theLineIsNotCalledWellBeforeItIsSetUp()
{
    StripOnScreen on(1900);
    const auto says = [&on](const QString &words) {
        const QList<StatusPill *> pills = on.strip->findChildren<StatusPill *>();
        return std::any_of(pills.cbegin(), pills.cend(),
                           [&words](const StatusPill *pill) { return pill->text() == words; });
    };
    on.strip->showStatus(samples::goodLine());
    QVERIFY(says(u"Line ok"_s) && !says(u"Not set up"_s));
    on.strip->setSetUp(false);
    QVERIFY(!says(u"Line ok"_s) && says(u"Not set up"_s));
    LineStatus down = samples::goodLine();
    down.intake = LineStatus::Intake::Failed;
    on.strip->showStatus(down);
    QVERIFY(says(u"Line down"_s)); // what is worse
    on.strip->setSetUp(true);
    on.strip->showStatus(samples::goodLine());
    QVERIFY(says(u"Line ok"_s));
}

void StatusStripTest::theLineIsNotCalledWellBeforeAnythingCameIn()
{
    StripOnScreen on(1900);
    const auto *pill = on.strip->findChild<StatusPill *>(u"linePill"_s);
    on.strip->showStatus(samples::goodLine());
    on.strip->setReached(false);
    QCOMPARE(pill->text(), u"Waiting for its first call"_s);
    QVERIFY(!pill->isWell());
    QVERIFY(pill->toolTip().contains(u"Check my phone line"_s));
    on.strip->setSetUp(false);
    QCOMPARE(pill->text(), u"Not set up"_s); // what is worse
    on.strip->setSetUp(true);
    LineStatus down = samples::goodLine();
    down.intake = LineStatus::Intake::Failed;
    on.strip->showStatus(down);
    QCOMPARE(pill->text(), u"Line down"_s);
    on.strip->showStatus(samples::goodLine());
    on.strip->setReached(true);
    QCOMPARE(pill->text(), u"Line ok"_s);
    QVERIFY(!pill->toolTip().contains(u"Check my phone line"_s));
}

void StatusStripTest::noModeHoldsBeforeTheProgramIsSetUp()
{
    StripOnScreen on(1366);
    on.strip->showStatus(samples::goodLine());
    const QPushButton *mode = on.button(u"lineModeButton"_s);
    QCOMPARE(mode->text(), u"Assistant answering"_s);
    on.strip->setSetUp(false);
    QCOMPARE(mode->text(), u"Not answering yet"_s);
    on.strip->showStatus(samples::goodLine());
    QCOMPARE(mode->text(), u"Not answering yet"_s);
    on.strip->setSetUp(true);
    QCOMPARE(mode->text(), u"Assistant answering"_s);
}

void StatusStripTest::theHoursStandBesideTheMode()
{
    StripOnScreen on(1900);
    auto *hours = on.strip->findChild<StatusPill *>(u"hoursPill"_s);
    QVERIFY(!hours->isVisible()); // none are told
    on.strip->showStatus(samples::goodLine());
    MeetingNow meeting;
    meeting.isByHours = true;
    meeting.promptName = u"Day"_s;
    on.strip->showMeeting(meeting, u"Now open until 18:30"_s);
    QVERIFY(hours->isVisible());
    QCOMPARE(hours->text(), u"Now open until 18:30"_s);
    QVERIFY(hours->toolTip().contains(u"“Day”"_s));
    QVERIFY(on.button(u"lineModeButton"_s)->toolTip().contains(u"“Day”"_s));
    on.window.resize(900, 600);
    auto *words = hours->findChildren<QLabel *>().last();
    QTRY_VERIFY(!words->isVisible());
    QCOMPARE(hours->accessibleName(), u"Now open until 18:30"_s); // for who cannot see the icon
    LineStatus replay = samples::goodLine();
    replay.isReplay = true;
    on.strip->showStatus(replay);
    QVERIFY(!hours->isVisible());
}

void StatusStripTest::whatTheHoursDecideIsSaid()
{
    StripOnScreen on(1366);
    on.strip->showStatus(samples::goodLine());
    MeetingNow meeting;
    meeting.mode = LineMode::Closed;
    meeting.isOpen = false;
    meeting.isByHours = true;
    meeting.until = fromMsecs(QDate::currentDate().addDays(1).startOfDay().toMSecsSinceEpoch());
    on.strip->showMeeting(meeting, u"Closed until midnight"_s);
    QCOMPARE(on.button(u"lineModeButton"_s)->text(), u"Closed until midnight"_s);
    QVERIFY(on.strip->findChild<QAction *>(u"assistantAnswersAction"_s)->isChecked()); // what somebody chose
    LineStatus status = samples::goodLine();
    status.mode = LineMode::AskFirst;
    on.strip->showStatus(status);
    QCOMPARE(on.button(u"lineModeButton"_s)->text(), u"Ask me first"_s); // goes before the hours
}

void StatusStripTest::theModeIsChosenByKeyboard()
{
    StripOnScreen on(1366);
    QVERIFY(on.isReady);
    QSignalSpy chosen(on.strip, &StatusStrip::lineModeChosen);
    on.strip->openModes();
    QMenu *menu = static_cast<MenuButton *>(on.button(u"lineModeButton"_s))->choices();
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Return); // the mode that holds: Enter alone changes nothing
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<LineMode>(), LineMode::Closed);
    on.strip->openModes();
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(chosen.last().at(0).value<LineMode>(), LineMode::AskFirst);
    QCOMPARE(chosen.last().at(1).value<Moment>(), Moment{});
}

void StatusStripTest::urgentCallsAreCountedAndReached()
{
    StripOnScreen on(1366);
    QSignalSpy wanted(on.strip, &StatusStrip::mostUrgentWanted);
    QPushButton *urgent = on.button(u"urgentButton"_s);
    QVERIFY(urgent->isVisible());
    QCOMPARE(urgent->text(), u"1 urgent"_s);
    QVERIFY(on.strip->findChild<QLabel *>(u"liveCount"_s)->text().startsWith(u"2 live call"_s));
    urgent->click();
    QCOMPARE(wanted.size(), 1);
    on.strip->showCounts(2, 0, 2);
    QVERIFY(on.strip->findChild<StatusPill *>(u"needingPill"_s)->accessibleName().startsWith(u"2 call"_s));
    on.strip->showCounts(2, 0, 0);
    QVERIFY(!urgent->isVisible());
    QVERIFY(!on.strip->findChild<StatusPill *>(u"needingPill"_s)->isVisible());
}

void StatusStripTest::aClickOnUrgentLeavesTheFocusAlone()
{
    StripOnScreen on(1366);
    QVERIFY(on.isReady);
    on.button(u"deskUserButton"_s)->setFocus();
    QTest::mouseClick(on.button(u"urgentButton"_s), Qt::LeftButton);
    QTest::mouseClick(on.button(u"privacyButton"_s), Qt::LeftButton);
    QVERIFY(on.button(u"deskUserButton"_s)->hasFocus());
}

void StatusStripTest::theMenuSaysWhatIsWanted()
{
    StripOnScreen on(1366);
    QSignalSpy settings(on.strip, &StatusStrip::settingsWanted);
    QSignalSpy keys(on.strip, &StatusStrip::keysWanted);
    QSignalSpy practice(on.strip, &StatusStrip::practiceWanted);
    QSignalSpy about(on.strip, &StatusStrip::aboutWanted);
    QSignalSpy quit(on.strip, &StatusStrip::quitWanted);
    QSignalSpy times(on.strip, &StatusStrip::timesChosen);
    QSignalSpy user(on.strip, &StatusStrip::userWanted);
    QSignalSpy privacy(on.strip, &StatusStrip::privacyWanted);
    for (const QString &name : {u"settingsAction"_s, u"keysAction"_s, u"practiceAction"_s, u"aboutAction"_s,
                                u"quitAction"_s, u"showTimesAction"_s})
        on.strip->findChild<QAction *>(name)->trigger();
    on.button(u"deskUserButton"_s)->click();
    on.button(u"privacyButton"_s)->click();
    for (const QSignalSpy *spy : {&settings, &keys, &practice, &about, &quit, &times, &user, &privacy})
        QCOMPARE(spy->size(), 1);
    QCOMPARE(times.first().first().toBool(), true);
    Preferences preferences;
    on.strip->setPreferences(preferences);
    QVERIFY(!on.strip->findChild<QAction *>(u"showTimesAction"_s)->isChecked());
}

void StatusStripTest::keysStandInTheTips()
{
    StripOnScreen on(1366);
    QVERIFY(on.button(u"privacyButton"_s)->toolTip().contains(u"F12"_s));
    QVERIFY(on.button(u"urgentButton"_s)->toolTip().contains(u"F2"_s));
    QVERIFY(on.button(u"lineModeButton"_s)->toolTip().contains(u"Ctrl+M"_s));
    QCOMPARE(on.strip->findChild<QAction *>(u"settingsAction"_s)->shortcut(), QKeySequence(u"Ctrl+,"_s));
    const QString before = on.button(u"privacyButton"_s)->accessibleName();
    on.strip->showCovered(true);
    QVERIFY(on.button(u"privacyButton"_s)->accessibleName() != before);
}

void StatusStripTest::wordsGoBeforeARowIsAdded()
{
    StripOnScreen on(1700);
    auto *pill = on.strip->findChild<StatusPill *>(u"linePill"_s);
    auto *words = pill->findChildren<QLabel *>().last();
    QVERIFY(words->isVisible());
    QVERIFY(!on.button(u"deskUserButton"_s)->text().isEmpty());
    const int row = on.strip->height();
    on.window.resize(900, 600);
    QTRY_VERIFY(!words->isVisible());
    QTRY_COMPARE(on.strip->height(), row);
    QVERIFY(on.button(u"deskUserButton"_s)->accessibleName().contains(u"Reception 1"_s));
    on.window.resize(1700, 600);
    QTRY_VERIFY(words->isVisible());
}

void StatusStripTest::aLowWindowLeavesOutWhatIsWellBeforeARowIsAdded()
{
    StripOnScreen on(1700);
    on.strip->pages()->add(DeskPage::History);
    on.strip->pages()->add(DeskPage::Figures);
    QApplication::sendPostedEvents();
    const int row = on.strip->height(); // with one row
    int width = 1700;
    while (on.strip->height() < row + 8 && width > 300) {
        on.window.resize(width -= 20, 600);
        for (int i = 0; i < 4; ++i) // words go first, which takes a layout more
            QApplication::sendPostedEvents();
    }
    QVERIFY2(width > 300, "it never takes a second row");
    QPushButton *history = on.button(u"historyPageButton"_s);
    auto *line = on.strip->findChild<StatusPill *>(u"linePill"_s);
    QVERIFY(!history->text().isEmpty() && line->isVisible());
    on.strip->setLow(true);
    QTRY_VERIFY(on.strip->height() < row + 8);
    QVERIFY(history->text().isEmpty() && !line->isVisible());
    QCOMPARE(history->accessibleName(), u"History"_s);
    LineStatus down = samples::goodLine();
    down.intake = LineStatus::Intake::Failed;
    on.strip->showStatus(down);
    QVERIFY(line->isVisible()); // what is not well is never left out
    on.strip->setLow(false);
    QTRY_VERIFY(!history->text().isEmpty());
}

void StatusStripTest::nothingIsCutOff_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("width");
    QTest::newRow("usual text, small screen") << 10.0 << 1366;
    QTest::newRow("usual text, narrow window") << 10.0 << 700;
    QTest::newRow("200 % text, small screen") << 20.0 << 1366;
    QTest::newRow("200 % text, narrow window") << 20.0 << 900;
}

void StatusStripTest::nothingIsCutOff()
{
    QFETCH(double, points);
    QFETCH(int, width);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    QCoreApplication::processEvents();
    {
        StripOnScreen on(width);
        MeetingNow meeting;
        meeting.isByHours = true;
        on.strip->showMeeting(meeting, u"Closed until Monday 08:00, Christmas"_s);
        on.window.grab();
        QCOMPARE(on.window.width(), width);
        const QList<QWidget *> parts = on.parts();
        QVERIFY(parts.size() >= 9);
        for (QWidget *part : parts) {
            QVERIFY2(on.strip->rect().contains(part->geometry()), qPrintable(part->objectName()));
            QVERIFY2(part->width() >= part->sizeHint().width() && part->height() >= part->sizeHint().height(),
                     qPrintable(part->objectName()));
            for (QWidget *other : parts)
                QVERIFY2(other == part || !other->geometry().intersects(part->geometry()),
                         qPrintable(part->objectName() + u" over "_s + other->objectName()));
        }
    }
    QApplication::setFont(before);
    QCoreApplication::processEvents();
}

void StatusStripTest::everyButtonHasAName()
{
    StripOnScreen on(900);
    const QList<QPushButton *> buttons = on.strip->findChildren<QPushButton *>();
    QVERIFY(buttons.size() >= 5);
    for (QPushButton *button : buttons) {
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(!button->objectName().isEmpty() && !part->text(QAccessible::Name).isEmpty(),
                 qPrintable(button->objectName()));
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
}

QTEST_MAIN(StatusStripTest)
#include "tst_StatusStrip.moc"
