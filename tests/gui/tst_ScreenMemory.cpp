// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Preferences.h"
#include "gui/parts/ScreenMemory.h"

#include <QApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QWidget>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const QRect Desk(0, 0, 1366, 740);       // a small screen with a taskbar below
const QRect Right(1366, 0, 1920, 1080);  // a larger one beside it
const QRect Above(0, -1080, 1920, 1080); // one above
const QRect Wide(0, 0, 3840, 2120);

bool isInside(const QRect &rect, const QList<QRect> &screens)
{
    return std::any_of(screens.cbegin(), screens.cend(), [&](const QRect &screen) { return screen.contains(rect); });
}

} // namespace

class ScreenMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void windowsLandOnScreensThatExist_data();
    void windowsLandOnScreensThatExist();
    void aWindowThatIsInSightStays_data();
    void aWindowThatIsInSightStays();
    void aPlaceIsStable();
    void theWindowComesBackWhereItWas();
    void aLostWindowIsBroughtBack();
    void nonsenseIsNoPlace();
    void changesAreToldOnceTheySettle();
};

void ScreenMemoryTest::windowsLandOnScreensThatExist_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::newRow("its screen was unplugged") << QRect(1500, 100, 1200, 800) << QList{Desk};
    QTest::newRow("the screen above was unplugged") << QRect(100, -900, 1200, 600) << QList{Desk};
    QTest::newRow("the resolution is smaller") << QRect(100, 100, 3000, 1900) << QList{Desk};
    QTest::newRow("the title is above the screen") << QRect(100, -200, 800, 600) << QList{Desk};
    QTest::newRow("a corner is left in sight") << QRect(1300, 700, 1200, 800) << QList{Desk};
    QTest::newRow("between two screens, in the gap below the small one")
        << QRect(100, 900, 800, 600) << QList{Desk, Right};
    QTest::newRow("far away") << QRect(90'000, 90'000, 1280, 800) << QList{Desk, Right};
    QTest::newRow("larger than any") << QRect(-50, -50, 9000, 9000) << QList{Desk, Right, Above};
}

void ScreenMemoryTest::windowsLandOnScreensThatExist()
{
    QFETCH(QRect, wanted);
    QFETCH(QList<QRect>, screens);
    const QRect place = placeOnScreens(wanted, screens);
    QVERIFY(place != wanted);
    const QRect withFrame = place.adjusted(-8, -40, 8, 8);
    QVERIFY2(isInside(withFrame, screens), qPrintable(QDebug::toString(place)));
    QVERIFY(place.width() <= wanted.width() && place.height() <= wanted.height());
    QVERIFY(place.width() >= std::min(wanted.width(), 1300) && place.height() >= std::min(wanted.height(), 600));
}

void ScreenMemoryTest::aWindowThatIsInSightStays_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::newRow("on the one screen") << QRect(40, 60, 1200, 640) << QList{Desk};
    QTest::newRow("on the second") << QRect(1500, 100, 1200, 800) << QList{Desk, Right};
    QTest::newRow("on the one above") << QRect(100, -1000, 1200, 800) << QList{Desk, Above};
    QTest::newRow("across two") << QRect(1000, 60, 1200, 640) << QList{Desk, Right};
    QTest::newRow("large on a large screen") << QRect(100, 100, 3600, 1900) << QList{Wide};
    QTest::newRow("no screen is known") << QRect(5000, 100, 800, 600) << QList<QRect>{};
}

void ScreenMemoryTest::aWindowThatIsInSightStays()
{
    QFETCH(QRect, wanted);
    QFETCH(QList<QRect>, screens);
    QCOMPARE(placeOnScreens(wanted, screens), wanted);
}

void ScreenMemoryTest::aPlaceIsStable()
{
    const QRect once = placeOnScreens(QRect(1500, 100, 1900, 1300), {Desk});
    QCOMPARE(placeOnScreens(once, {Desk}), once);
}

void ScreenMemoryTest::theWindowComesBackWhereItWas()
{
    Preferences preferences;
    QList<int> sizes;
    {
        QSplitter window;
        for (int i = 0; i < 3; ++i)
            window.addWidget(new QWidget);
        ScreenMemory memory(&window, &window);
        window.setGeometry(60, 70, 640, 400);
        window.show();
        window.setSizes({100, 400, 100});
        sizes = window.sizes();
        memory.store(&preferences);
    }
    QSplitter window;
    for (int i = 0; i < 3; ++i)
        window.addWidget(new QWidget);
    ScreenMemory memory(&window, &window);
    memory.restore(preferences);
    window.show();
    QCOMPARE(window.geometry(), QRect(60, 70, 640, 400));
    QCOMPARE(window.sizes(), sizes);
}

void ScreenMemoryTest::aLostWindowIsBroughtBack()
{
    QWidget window;
    ScreenMemory memory(&window, nullptr);
    window.setGeometry(70'000, 70'000, 500, 300);
    memory.bringBack();
    QVERIFY(window.screen()->availableGeometry().contains(window.geometry()));
    QCOMPARE(window.size(), QSize(500, 300));
}

void ScreenMemoryTest::nonsenseIsNoPlace()
{
    QWidget window;
    window.resize(500, 300);
    ScreenMemory memory(&window, nullptr);
    Preferences preferences;
    preferences.windowGeometry = "nonsense"_ba;
    preferences.columnSizes = "nonsense"_ba;
    memory.restore(preferences);
    QCOMPARE(window.size(), QSize(500, 300));
}

void ScreenMemoryTest::changesAreToldOnceTheySettle()
{
    QWidget window;
    ScreenMemory memory(&window, nullptr);
    QSignalSpy changed(&memory, &ScreenMemory::changed);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.resize(600, 300);
    window.resize(610, 300);
    window.move(20, 60);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(ScreenMemoryTest)
#include "tst_ScreenMemory.moc"
