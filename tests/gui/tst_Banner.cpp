// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

Notice aNotice(const QString &sentence)
{
    return {u"spend"_s, Tone::Warning, sentence, u"Ask your manager."_s};
}

} // namespace

class BannerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void itHasNoButtonsUnlessAsked();
    void theActionNamesItsNotice();
    void whatIsPutAwayStaysAway();
    void theButtonsWorkByKeyboard();
};

void BannerTest::itHasNoButtonsUnlessAsked()
{
    Banner banner;
    banner.show(aNotice(u"One"_s));
    QVERIFY(banner.isVisible());
    QVERIFY(banner.findChildren<QAbstractButton *>().isEmpty());
}

void BannerTest::theActionNamesItsNotice()
{
    Banner banner;
    QSignalSpy wanted(&banner, &Banner::actionWanted);
    banner.setAction(u"Open settings"_s);
    banner.show(aNotice(u"One"_s));
    auto *action = banner.findChild<QPushButton *>(u"bannerAction"_s);
    action->click();
    QCOMPARE(wanted.first().first().toString(), u"spend"_s);
    banner.setAction({});
    QVERIFY(!action->isVisible());
}

void BannerTest::whatIsPutAwayStaysAway()
{
    Banner banner;
    QSignalSpy dismissed(&banner, &Banner::dismissed);
    banner.setDismissible(true);
    banner.show(aNotice(u"90 % is spent"_s));
    banner.findChild<QToolButton *>(u"bannerDismiss"_s)->click();
    QVERIFY(!banner.isVisible());
    QCOMPARE(dismissed.first().first().toString(), u"spend"_s);
    banner.show(aNotice(u"91 % is spent"_s));
    QVERIFY(!banner.isVisible());
    banner.show({});
    banner.show(aNotice(u"92 % is spent"_s)); // it was over in between
    QVERIFY(banner.isVisible());
}

void BannerTest::theButtonsWorkByKeyboard()
{
    Banner banner;
    QSignalSpy dismissed(&banner, &Banner::dismissed);
    banner.setAction(u"Open settings"_s);
    banner.setDismissible(true);
    banner.show(aNotice(u"One"_s));
    QVERIFY(QTest::qWaitForWindowActive(&banner));
    auto *dismiss = banner.findChild<QToolButton *>(u"bannerDismiss"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(dismiss)->text(QAccessible::Name), u"Put away: One"_s);
    banner.findChild<QPushButton *>(u"bannerAction"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(dismiss->hasFocus());
    QTest::keyClick(dismiss, Qt::Key_Space);
    QCOMPARE(dismissed.size(), 1);
}

QTEST_MAIN(BannerTest)
#include "tst_Banner.moc"
