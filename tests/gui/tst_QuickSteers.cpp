// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/calls/QuickSteerButton.h"
#include "gui/calls/QuickSteers.h"
#include "gui/parts/MenuButton.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

Preferences somePreferences(int count)
{
    Preferences preferences;
    for (int i = 1; i <= count; ++i)
        preferences.quickSteers.append({u"en"_s, u"Steer %1"_s.arg(i), u"Do %1"_s.arg(i), i % 2 == 1});
    preferences.quickSteers.append({u"ja"_s, u"名前を聞く"_s, u"名前を聞いてください"_s, true});
    return preferences;
}

struct SteersOnScreen {
    explicit SteersOnScreen(int count)
    {
        state = samples::talkingCall(u"rtc_1"_s);
        steers.resize(280, 500);
        steers.setPreferences(somePreferences(count));
        steers.showCall(&state);
        steers.show();
    }
    QuickSteerButton *button(int number) { return steers.findChild<QuickSteerButton *>(u"quickSteer%1"_s.arg(number)); }
    CallState state;
    QuickSteers steers;
    QSignalSpy sent{&steers, &QuickSteers::steerRequested};
};

} // namespace

class QuickSteersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void pressingSendsAtOnceAndTicks();
    void keysSendTheNth();
    void whatIsOverNineStandsInAMenu();
    void theNarrowBarHasOneMenuWithAll();
    void theDeskSpeaksItsOwnLanguageElseEnglish();
    void withoutALinkNothingIsSentAndTheReasonIsSaid();
    void nothingToSteerShowsNothing();
};

void QuickSteersTest::pressingSendsAtOnceAndTicks()
{
    SteersOnScreen on(3);
    QVERIFY(on.button(1)->toolTip().contains(u"Do 1"_s) && on.button(1)->toolTip().contains(u"Alt+1"_s));
    QCOMPARE(on.button(2)->accessibleName(), u"Steer 2"_s);
    on.button(2)->setFocus();
    QTest::keyClick(on.button(2), Qt::Key_Space);
    QCOMPARE(on.sent.size(), 1);
    QCOMPARE(on.sent.first(), QVariantList({QVariant::fromValue(CallId{u"rtc_1"_s}), u"Do 2"_s, false}));
    QVERIFY(on.button(2)->isTicked());
    QVERIFY(!on.button(1)->isTicked());
    QTRY_VERIFY(!on.button(2)->isTicked());
}

void QuickSteersTest::keysSendTheNth()
{
    SteersOnScreen on(3);
    on.steers.trigger(0);
    on.steers.trigger(3); // there is none
    on.steers.trigger(-1);
    QCOMPARE(on.sent.size(), 1);
    QCOMPARE(on.sent.first().at(1).toString(), u"Do 1"_s);
    QCOMPARE(on.sent.first().at(2).toBool(), true);
}

void QuickSteersTest::whatIsOverNineStandsInAMenu()
{
    SteersOnScreen few(9);
    QVERIFY(!few.steers.findChild<MenuButton *>(u"moreSteersButton"_s)->isVisible());
    SteersOnScreen on(11);
    QVERIFY(on.button(9)->isVisible());
    QVERIFY(!on.button(10));
    auto *more = on.steers.findChild<MenuButton *>(u"moreSteersButton"_s);
    QVERIFY(more->isVisible());
    QCOMPARE(more->choices()->actions().size(), 2);
    more->openChoices();
    QTest::keyClick(more->choices(), Qt::Key_Return);
    QCOMPARE(on.sent.last().at(1).toString(), u"Do 10"_s);
}

void QuickSteersTest::theNarrowBarHasOneMenuWithAll()
{
    SteersOnScreen on(11);
    on.steers.setStacked(false);
    QVERIFY(!on.button(1)->isVisible());
    auto *all = on.steers.findChild<MenuButton *>(u"quickSteersButton"_s);
    QVERIFY(all->isVisible());
    QCOMPARE(all->choices()->actions().size(), 11);
    QVERIFY(all->choices()->actions().first()->text().contains(u"Alt+1"_s));
    all->choices()->actions().at(10)->trigger();
    on.steers.trigger(0); // the keys go on working
    QCOMPARE(on.sent.size(), 2);
    QCOMPARE(on.sent.first().at(1).toString(), u"Do 11"_s);
}

void QuickSteersTest::theDeskSpeaksItsOwnLanguageElseEnglish()
{
    const QList<QuickSteer> all = somePreferences(2).quickSteers;
    QCOMPARE(QuickSteers::steersFor(all, u"ja"_s), all.mid(2));
    QCOMPARE(QuickSteers::steersFor(all, u"fr"_s), all.first(2));
    QCOMPARE(QuickSteers::steersFor(all.mid(2), u"fr"_s), all.mid(2));
    QLocale::setDefault(QLocale(QLocale::Japanese));
    SteersOnScreen on(2);
    QCOMPARE(on.button(1)->accessibleName(), u"名前を聞く"_s);
    QVERIFY(!on.button(2));
}

void QuickSteersTest::withoutALinkNothingIsSentAndTheReasonIsSaid()
{
    SteersOnScreen on(3);
    on.steers.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&on.steers));
    QSignalSpy givenUp(&on.steers, &QuickSteers::focusGivenUp);
    on.button(1)->setFocus();
    on.state = samples::outOfSightCall(u"rtc_1"_s);
    on.steers.showCall(&on.state);
    QVERIFY(on.button(1)->isVisible() && !on.button(1)->isEnabled());
    QVERIFY(on.button(1)->toolTip().contains(u"can't see"_s));
    QVERIFY(givenUp.size() > 0);
    on.steers.trigger(0);
    QCOMPARE(on.sent.size(), 0);
}

void QuickSteersTest::nothingToSteerShowsNothing()
{
    SteersOnScreen on(3);
    QVERIFY(on.steers.isVisible());
    on.state = samples::endedCall(u"rtc_1"_s);
    on.steers.showCall(&on.state);
    QVERIFY(!on.steers.isVisible());
    on.steers.showCall(nullptr);
    QVERIFY(!on.steers.isVisible());
    on.steers.trigger(0);
    QCOMPARE(on.sent.size(), 0);
    Preferences none;
    on.state = samples::talkingCall(u"rtc_1"_s);
    on.steers.showCall(&on.state);
    QVERIFY(on.steers.isVisible());
    on.steers.setPreferences(none);
    QVERIFY(!on.steers.isVisible());
}

QTEST_MAIN(QuickSteersTest)
#include "tst_QuickSteers.moc"
