// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/ModeDialog.h"
#include "gui/console/ModeMenu.h"
#include "gui/parts/Appearance.h"
#include "gui/words/ModeText.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime friday(const QString &time)
{
    return QDateTime(QDate(2026, 11, 20), QTime::fromString(time, u"HH:mm:ss"_s));
}

Moment momentAt(const QDateTime &time)
{
    return fromMsecs(time.toMSecsSinceEpoch());
}

QStringList offered(const QDateTime &now)
{
    QStringList words;
    const QList<ModeEnd> ends = modeEnds(now);
    for (const ModeEnd &end : ends)
        words.append(ModeText::end(end, now));
    return words;
}

} // namespace

class ModeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void timesAreOfferedByTheClock_data();
    void timesAreOfferedByTheClock();
    void theEndOfTheDayIsMidnightHere();
    void theStateNamesItsEnd_data();
    void theStateNamesItsEnd();
    void theMenuChoosesForGoodOrUntil();
    void theTrayHasNoTimeToPick();
    void aPickedTimeIsChosen();
    void aTimeThatIsOverCannotBeChosen();
    void lateInTheEveningTheNextHourIsTomorrow();
    void everyPartOfTheDialogHasAName();
};

void ModeTextTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    new Appearance(*qApp);
}

void ModeTextTest::timesAreOfferedByTheClock_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("words");
    const QString end = u"The end of today"_s;
    QTest::newRow("in the afternoon") << u"17:12:31"_s << QStringList{u"30 minutes, until 17:42"_s,
                                                                      u"1 hour, until 18:12"_s,
                                                                      u"17:30"_s,
                                                                      u"18:00"_s,
                                                                      u"18:30"_s,
                                                                      u"19:00"_s,
                                                                      end};
    QTest::newRow("a mark that is too near is left out") << u"17:25:00"_s << QStringList{u"30 minutes, until 17:55"_s,
                                                                                         u"1 hour, until 18:25"_s,
                                                                                         u"18:00"_s,
                                                                                         u"18:30"_s,
                                                                                         u"19:00"_s,
                                                                                         u"19:30"_s,
                                                                                         end};
    QTest::newRow("nothing twice on the hour") << u"17:00:00"_s << QStringList{u"30 minutes, until 17:30"_s,
                                                                               u"1 hour, until 18:00"_s,
                                                                               u"18:30"_s,
                                                                               u"19:00"_s,
                                                                               u"19:30"_s,
                                                                               u"20:00"_s,
                                                                               end};
    QTest::newRow("no marks of tomorrow")
        << u"23:05:00"_s << QStringList{u"30 minutes, until 23:35"_s, u"1 hour, until Sat 00:05"_s, u"23:30"_s, end};
}

void ModeTextTest::timesAreOfferedByTheClock()
{
    QFETCH(QString, now);
    QFETCH(QStringList, words);
    QCOMPARE(offered(friday(now)), words);
}

void ModeTextTest::theEndOfTheDayIsMidnightHere()
{
    const QDateTime now = friday(u"09:00:00"_s);
    QCOMPARE(modeEnds(now).last(), (ModeEnd{ModeEnd::Kind::EndOfDay, momentAt(QDate(2026, 11, 21).startOfDay())}));
}

void ModeTextTest::theStateNamesItsEnd_data()
{
    QTest::addColumn<LineMode>("mode");
    QTest::addColumn<QDateTime>("until");
    QTest::addColumn<QString>("words");
    const QDateTime now = friday(u"17:12:00"_s);
    QTest::newRow("for good") << LineMode::AssistantAnswers << QDateTime() << u"Assistant answering"_s;
    QTest::newRow("today") << LineMode::Closed << now.addSecs(3600) << u"Closed until 18:12"_s;
    QTest::newRow("end of today") << LineMode::Closed << QDate(2026, 11, 21).startOfDay() << u"Closed until midnight"_s;
    QTest::newRow("this week") << LineMode::Closed << QDateTime(QDate(2026, 11, 23), QTime(8, 0))
                               << u"Closed until Mon 08:00"_s;
    QTest::newRow("later") << LineMode::AskFirst << QDateTime(QDate(2026, 12, 3), QTime(8, 0))
                           << u"Ask me first until 3 Dec 08:00"_s;
}

void ModeTextTest::theStateNamesItsEnd()
{
    QFETCH(LineMode, mode);
    QFETCH(QDateTime, until);
    QFETCH(QString, words);
    const Moment end = until.isValid() ? momentAt(until) : Moment{};
    QCOMPARE(ModeText::state(mode, end, friday(u"17:12:00"_s)), words);
}

void ModeTextTest::theMenuChoosesForGoodOrUntil()
{
    QMenu menu;
    ModeMenu modes(&menu, ModeMenu::Place::Window);
    modes.showMode(LineMode::AskFirst);
    modes.setRingSeconds(20);
    QVERIFY(menu.findChild<QAction *>(u"askFirstAction"_s)->isChecked());
    QVERIFY(menu.findChild<QAction *>(u"askFirstAction"_s)->text().contains(u"20"_s));
    QSignalSpy chosen(&modes, &ModeMenu::chosen);
    QSignalSpy timeWanted(&modes, &ModeMenu::timeWanted);
    menu.findChild<QAction *>(u"closedAction"_s)->trigger();
    QCOMPARE(chosen.first().at(0).value<LineMode>(), LineMode::Closed);
    QCOMPARE(chosen.first().at(1).value<Moment>(), Moment{});

    const QDateTime before = QDateTime::currentDateTime();
    auto *until = menu.findChild<QMenu *>(u"closedUntilMenu"_s);
    emit until->aboutToShow();
    until->actions().first()->trigger();
    QCOMPARE(chosen.size(), 2);
    const qint64 ahead = toMsecs(chosen.last().at(1).value<Moment>()) - before.toMSecsSinceEpoch();
    QVERIFY2(ahead > 29 * 60'000 && ahead <= 31 * 60'000, qPrintable(QString::number(ahead)));

    menu.findChild<QAction *>(u"closedPickAction"_s)->trigger();
    QCOMPARE(timeWanted.first().at(0).value<LineMode>(), LineMode::Closed);
}

void ModeTextTest::theTrayHasNoTimeToPick()
{
    QMenu menu;
    ModeMenu modes(&menu, ModeMenu::Place::Tray);
    QVERIFY(menu.findChild<QAction *>(u"trayClosedAction"_s));
    auto *until = menu.findChild<QMenu *>(u"trayClosedUntilMenu"_s);
    QVERIFY(until->actions().size() >= 3); // there before it is opened
    QVERIFY(!menu.findChild<QAction *>(u"closedPickAction"_s));
}

void ModeTextTest::aPickedTimeIsChosen()
{
    ModeDialog dialog;
    QSignalSpy chosen(&dialog, &ModeDialog::chosen);
    const QDateTime now = QDateTime::currentDateTime();
    dialog.openFor(LineMode::Closed, now);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *day = dialog.findChild<QComboBox *>(u"modeDayBox"_s);
    auto *time = dialog.findChild<QTimeEdit *>(u"modeTimeEdit"_s);
    QCOMPARE(day->itemText(1), u"Tomorrow"_s);
    day->setCurrentIndex(2);
    time->setTime(QTime(8, 15));
    auto *choose = dialog.findChild<QPushButton *>(u"chooseModeButton"_s);
    const QDateTime wanted(now.date().addDays(2), QTime(8, 15));
    QCOMPARE(choose->text(), ModeText::state(LineMode::Closed, momentAt(wanted), now));
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<LineMode>(), LineMode::Closed);
    QCOMPARE(chosen.first().at(1).value<Moment>(), momentAt(wanted));
    QVERIFY(!dialog.isVisible());
}

void ModeTextTest::aTimeThatIsOverCannotBeChosen()
{
    ModeDialog dialog;
    QSignalSpy chosen(&dialog, &ModeDialog::chosen);
    dialog.openFor(LineMode::Closed, QDateTime(QDate::currentDate().addDays(1), QTime(12, 0)));
    auto *time = dialog.findChild<QTimeEdit *>(u"modeTimeEdit"_s);
    QVERIFY(!dialog.findChild<QLabel *>(u"modeProblemLabel"_s)->isVisible());
    time->setTime(QTime(11, 0));
    QVERIFY(dialog.findChild<QLabel *>(u"modeProblemLabel"_s)->isVisible());
    QTest::keyClick(time, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void ModeTextTest::lateInTheEveningTheNextHourIsTomorrow()
{
    ModeDialog dialog;
    dialog.openFor(LineMode::AskFirst, friday(u"23:10:00"_s));
    QCOMPARE(dialog.findChild<QComboBox *>(u"modeDayBox"_s)->currentText(), u"Tomorrow"_s);
    QCOMPARE(dialog.findChild<QTimeEdit *>(u"modeTimeEdit"_s)->time(), QTime(0, 0));
}

void ModeTextTest::everyPartOfTheDialogHasAName()
{
    ModeDialog dialog;
    dialog.openFor(LineMode::Closed, friday(u"17:12:00"_s));
    for (const QString &name : {u"modeDayBox"_s, u"modeTimeEdit"_s, u"chooseModeButton"_s, u"cancelModeButton"_s}) {
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(dialog.findChild<QWidget *>(name));
        QVERIFY2(part && !part->text(QAccessible::Name).isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(ModeTextTest)
#include "tst_ModeText.moc"
