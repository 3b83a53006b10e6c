// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Preferences.h"
#include "gui/console/PrivacyCover.h"
#include "gui/console/PrivacyVeil.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Banner.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace callside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// A window full of words below a strip.
struct CoveredWindow {
    CoveredWindow()
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(strip);
        column->addWidget(edit);
        for (int i = 0; i < 40; ++i)
            column->addWidget(new QLabel(u"my mum she can't breathe properly 07700 900123 my mum she "_s.repeated(3)));
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&window);
        edit->setFocus();
        cover = new PrivacyCover(&window, strip);
    }
    // The largest step between two dots beside each other, above the panel.
    int sharpest() const
    {
        const int top = strip->height();
        const QImage image = window.grab(QRect(0, top, window.width(), 150)).toImage();
        int most = 0;
        for (int y = 1; y < image.height(); ++y) {
            for (int x = 1; x < image.width(); ++x) {
                const int here = qGray(image.pixel(x, y));
                most = std::max({most, std::abs(here - qGray(image.pixel(x - 1, y))),
                                 std::abs(here - qGray(image.pixel(x, y - 1)))});
            }
        }
        return most;
    }

    mutable QWidget window;
    QPushButton *strip = new QPushButton(u"strip"_s, &window);
    QLineEdit *edit = new QLineEdit(&window);
    PrivacyCover *cover = nullptr;
    bool isReady = false;
};

} // namespace

class PrivacyCoverTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void nothingCanBeReadThroughIt();
    void theStripStaysInSight();
    void keysDoNotReachWhatIsBelow();
    void theFirstKeyShowsEverythingWithTheFocusWhereItWas();
    void keysThatSayNothingShowNothing();
    void aClickShowsEverything();
    void itsKeyWorksInADialogToo();
    void dialogsAreCoveredToo();
    void menusDoNotStayOpen();
    void idlenessCovers();
    void inputPutsItOff();
    void anotherKeyCanBeChosen();
    void urgentCallsAreANumber();
    void itFollowsTheWindow();
    void itSaysWhatItIs();
};

void PrivacyCoverTest::nothingCanBeReadThroughIt()
{
    CoveredWindow on;
    QVERIFY(on.sharpest() > 80); // there are words to hide
    on.cover->cover();
    QVERIFY(on.cover->isCovering());
    QVERIFY2(on.sharpest() <= 6, qPrintable(QString::number(on.sharpest())));
    const QImage dots = unreadable(&on.window, QRect(0, 100, 960, 480));
    QVERIFY(dots.width() <= 40 && dots.height() <= 20);
}

void PrivacyCoverTest::theStripStaysInSight()
{
    CoveredWindow on;
    on.cover->cover();
    QCOMPARE(on.cover->geometry().top(), on.strip->geometry().bottom() + 1);
    QCOMPARE(on.cover->geometry().bottom(), on.window.rect().bottom());
    QSignalSpy clicked(on.strip, &QPushButton::clicked);
    QTest::mouseClick(on.strip, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(on.cover->isCovering());
}

void PrivacyCoverTest::keysDoNotReachWhatIsBelow()
{
    CoveredWindow on;
    QVERIFY(on.isReady);
    QShortcut shortcut(QKeySequence(Qt::Key_F4), &on.window);
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    QTest::keyClick(&on.window, Qt::Key_F4);
    QCOMPARE(activated.size(), 1);
    on.cover->cover();
    QTest::keyClick(on.edit, Qt::Key_X);
    QVERIFY(on.edit->text().isEmpty());
    on.cover->cover();
    QTest::keyClick(&on.window, Qt::Key_F4);
    QCOMPARE(activated.size(), 1);
    QVERIFY(!on.cover->isCovering());
    QTest::keyClick(on.edit, Qt::Key_Y); // and then they do again
    QCOMPARE(on.edit->text(), u"y"_s);
}

void PrivacyCoverTest::theFirstKeyShowsEverythingWithTheFocusWhereItWas()
{
    CoveredWindow on;
    QVERIFY(on.isReady);
    QSignalSpy changed(on.cover, &PrivacyCover::coverChanged);
    on.edit->setText(u"half a sent"_s);
    on.cover->toggle();
    QVERIFY(on.cover->hasFocus());
    QTest::keyClick(on.cover, Qt::Key_Space);
    QVERIFY(!on.cover->isCovering());
    QVERIFY(!on.cover->isVisible());
    QVERIFY(on.edit->hasFocus());
    QTest::keyClick(on.edit, Qt::Key_X); // goes on where it was
    QCOMPARE(on.edit->text(), u"half a sentx"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).first().toBool(), true);
    QCOMPARE(changed.at(1).first().toBool(), false);
}

void PrivacyCoverTest::keysThatSayNothingShowNothing()
{
    CoveredWindow on;
    QVERIFY(on.isReady);
    on.cover->cover();
    for (const int key : {int(Qt::Key_Shift), int(Qt::Key_Control), int(Qt::Key_Alt), int(Qt::Key_VolumeUp)})
        QTest::keyClick(on.cover, Qt::Key(key));
    QVERIFY(on.cover->isCovering());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_F12, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(on.cover, &held);
    QVERIFY(on.cover->isCovering());
}

void PrivacyCoverTest::aClickShowsEverything()
{
    CoveredWindow on;
    on.cover->cover();
    QTest::mouseClick(on.cover, Qt::LeftButton, {}, QPoint(20, 20));
    QVERIFY(!on.cover->isCovering());
}

void PrivacyCoverTest::itsKeyWorksInADialogToo()
{
    CoveredWindow on;
    QVERIFY(on.isReady);
    QTest::keyClick(on.edit, Qt::Key_F12);
    QVERIFY(on.cover->isCovering());
    QTest::keyClick(on.cover, Qt::Key_F12);
    QVERIFY(!on.cover->isCovering());
    QDialog dialog(&on.window);
    auto *number = new QLineEdit(u"07700 900123"_s, &dialog);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(number, Qt::Key_F12);
    QVERIFY(on.cover->isCovering());
}

void PrivacyCoverTest::dialogsAreCoveredToo()
{
    CoveredWindow on;
    QVERIFY(on.isReady);
    QDialog dialog(&on.window);
    auto *number = new QLineEdit(u"07700 900123"_s, &dialog);
    dialog.resize(300, 200);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    number->setFocus();
    on.cover->cover();
    auto *veil = dialog.findChild<PrivacyVeil *>();
    QVERIFY(veil && veil->isVisible());
    QCOMPARE(veil->geometry(), dialog.rect());
    QTest::keyClick(number, Qt::Key_5);
    QCOMPARE(number->text(), u"07700 900123"_s);
    QVERIFY(!on.cover->isCovering());
    QVERIFY(!dialog.findChild<PrivacyVeil *>());
    QVERIFY(dialog.isVisible());
}

void PrivacyCoverTest::menusDoNotStayOpen()
{
    CoveredWindow on;
    QMenu menu(&on.window);
    menu.addAction(u"07700 900123"_s);
    menu.popup(on.window.mapToGlobal(QPoint(50, 50)));
    QTRY_VERIFY(menu.isVisible());
    on.cover->cover();
    QVERIFY(!menu.isVisible());
}

void PrivacyCoverTest::idlenessCovers()
{
    CoveredWindow on;
    QSignalSpy changed(on.cover, &PrivacyCover::coverChanged);
    on.cover->coverAfter(50ms);
    QVERIFY(changed.wait());
    QVERIFY(on.cover->isCovering());
    on.cover->uncover();
    QVERIFY(changed.wait()); // and again
    QVERIFY(on.cover->isCovering());
}

void PrivacyCoverTest::inputPutsItOff()
{
    CoveredWindow on;
    QElapsedTimer sinceInput;
    QSignalSpy changed(on.cover, &PrivacyCover::coverChanged);
    on.cover->coverAfter(600ms);
    QTest::qWait(300);
    QTest::keyClick(on.edit, Qt::Key_A);
    sinceInput.start();
    QVERIFY(changed.wait());
    QVERIFY2(sinceInput.elapsed() >= 590, qPrintable(QString::number(sinceInput.elapsed())));
    on.cover->uncover();
    on.cover->setPreferences({}); // never by itself
    QVERIFY(!changed.wait(700));
}

void PrivacyCoverTest::anotherKeyCanBeChosen()
{
    CoveredWindow on;
    QVERIFY(on.isReady);
    Preferences preferences;
    preferences.keys.insert(u"privacy"_s, u"Ctrl+F11"_s);
    on.cover->setPreferences(preferences);
    QTest::keyClick(on.edit, Qt::Key_F12);
    QVERIFY(!on.cover->isCovering());
    QTest::keyClick(on.edit, Qt::Key_F11, Qt::ControlModifier);
    QVERIFY(on.cover->isCovering());
    QVERIFY(on.cover->findChild<QLabel *>(u"privacyHint"_s)->text().contains(u"Ctrl+F11"_s));
}

void PrivacyCoverTest::urgentCallsAreANumber()
{
    CoveredWindow on;
    on.cover->cover();
    auto *urgent = on.cover->findChild<Banner *>(u"privacyUrgent"_s);
    QVERIFY(!urgent->isVisible());
    on.cover->showUrgent(1);
    QVERIFY(urgent->isVisible());
    QVERIFY(urgent->notice().sentence.startsWith(u"1 urgent call"_s));
    QVERIFY(urgent->notice().remedy.isEmpty());
    QCOMPARE(urgent->notice().tone, Tone::Danger);
    on.cover->showUrgent(0);
    QVERIFY(!urgent->isVisible());
}

void PrivacyCoverTest::itFollowsTheWindow()
{
    CoveredWindow on;
    on.cover->cover();
    on.window.resize(1200, 900);
    QTRY_COMPARE(on.cover->geometry().bottomRight(), on.window.rect().bottomRight());
}

void PrivacyCoverTest::itSaysWhatItIs()
{
    CoveredWindow on;
    on.cover->cover();
    QAccessibleInterface *part = QAccessible::queryAccessibleInterface(on.cover);
    QCOMPARE(part->text(QAccessible::Name), u"Hidden from the counter"_s);
    QVERIFY(part->text(QAccessible::Description).contains(u"F12"_s));
}

QTEST_MAIN(PrivacyCoverTest)
#include "tst_PrivacyCover.moc"
