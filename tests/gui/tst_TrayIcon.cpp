// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/desk/TrayIcon.h"
#include "gui/parts/Appearance.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

QSystemTrayIcon *iconOf(const TrayIcon &tray)
{
    return tray.findChild<QSystemTrayIcon *>(u"trayIcon"_s);
}

} // namespace

class TrayIconTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void theTipCountsAndNamesNobody();
    void practiceSaysSo();
    void theBadgeFollowsWhatWantsSomebody();
    void theMenuShowsSwitchesAndQuits();
    void aClickShowsTheWindow();
    void withoutATrayNothingHappens();
};

void TrayIconTest::theTipCountsAndNamesNobody()
{
    TrayIcon tray;
    QCOMPARE(iconOf(tray)->toolTip(), u"Callside - 0 live"_s);
    tray.showCounts({2, 1, 0});
    QCOMPARE(iconOf(tray)->toolTip(), u"Callside - 2 live, 1 urgent"_s);
    LineStatus status = samples::goodLine();
    status.mode = LineMode::Closed;
    tray.showStatus(status);
    QCOMPARE(iconOf(tray)->toolTip(), u"Callside - 2 live, 1 urgent\nClosed"_s);
    tray.showCounts({0, 0, 3});
    const QStringList lines = iconOf(tray)->toolTip().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).startsWith(u"3 task"_s), qPrintable(lines.at(1)));
}

void TrayIconTest::practiceSaysSo()
{
    TrayIcon tray;
    LineStatus status = samples::goodLine();
    status.isPractice = true;
    tray.showStatus(status);
    QVERIFY(iconOf(tray)->toolTip().startsWith(u"PRACTICE"_s));
}

void TrayIconTest::theBadgeFollowsWhatWantsSomebody()
{
    TrayIcon tray;
    const auto picture = [&] { return iconOf(tray)->icon().pixmap(32, 32).toImage(); };
    const QImage plain = picture();
    tray.showCounts({5, 0, 0}); // calls alone want nobody
    QCOMPARE(picture(), plain);
    tray.showCounts({5, 1, 0});
    const QImage one = picture();
    QVERIFY(one != plain);
    tray.showCounts({5, 0, 1});
    QCOMPARE(picture(), one);
    tray.showCounts({5, 1, 1});
    QVERIFY(picture() != one);
}

void TrayIconTest::theMenuShowsSwitchesAndQuits()
{
    TrayIcon tray;
    QSignalSpy shown(&tray, &TrayIcon::showWanted);
    QSignalSpy chosen(&tray, &TrayIcon::lineModeChosen);
    QSignalSpy quit(&tray, &TrayIcon::quitWanted);
    const QMenu *menu = iconOf(tray)->contextMenu();
    QCOMPARE(menu->actions().first()->objectName(), u"trayShowAction"_s);
    QCOMPARE(menu->actions().last()->objectName(), u"trayQuitAction"_s);
    menu->findChild<QAction *>(u"trayShowAction"_s)->trigger();
    menu->findChild<QAction *>(u"trayClosedAction"_s)->trigger();
    menu->findChild<QAction *>(u"trayQuitAction"_s)->trigger();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<LineMode>(), LineMode::Closed);
    QCOMPARE(quit.size(), 1);
}

void TrayIconTest::aClickShowsTheWindow()
{
    TrayIcon tray;
    QSignalSpy shown(&tray, &TrayIcon::showWanted);
    emit iconOf(tray)->activated(QSystemTrayIcon::Trigger);
    emit iconOf(tray)->activated(QSystemTrayIcon::Context);
    emit iconOf(tray)->messageClicked();
    QCOMPARE(shown.size(), 2);
}

void TrayIconTest::withoutATrayNothingHappens()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        QSKIP("This desktop has a tray");
    TrayIcon tray;
    QVERIFY(!tray.isAvailable());
    tray.showCounts({1, 1, 0});
    tray.popUpUrgent(1);
}

QTEST_MAIN(TrayIconTest)
#include "tst_TrayIcon.moc"
