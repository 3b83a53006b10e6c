// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "core/Preferences.h"
#include "gui/calls/Composer.h"
#include "gui/parts/GrowingEdit.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ComposerOnScreen {
    ComposerOnScreen()
    {
        composer.resize(500, 120);
        composer.showCall(samples::talkingCall(u"rtc_1"_s));
        composer.show();
        composer.begin(Composer::Mode::Steer);
    }
    GrowingEdit *edit() { return composer.findChild<GrowingEdit *>(u"steerEdit"_s); }
    QString text() { return edit()->toPlainText(); }
    void send(const QString &words)
    {
        QTest::keyClicks(edit(), words);
        QTest::keyClick(edit(), Qt::Key_Return);
    }
    void press(Qt::Key key) { QTest::keyClick(edit(), key); }

    Composer composer;
    QSignalSpy steered{&composer, &Composer::steerRequested};
    QSignalSpy said{&composer, &Composer::sayRequested};
};

} // namespace

class ComposerTest : public QObject
{
    Q_OBJECT

private slots:
    void upBringsBackWhatWasSent();
    void steeringAndSayingRememberApart();
    void whatIsBeingWrittenIsNotLost();
    void aSteerIsNeverReadOut();
    void escapeUndoesLookingBack();
    void inSeveralLinesUpMovesFirst();
    void theSameTextIsRememberedOnce();
    void fiftyTextsAreRemembered();
    void sendingAgainPutsTheTextThere();
    void lookingBackDoesNotSpoilTheDraftOfACall();
    void anEmptyBoxSaysWhatToDoOrWhyNot();
    void theKeysOfTheDeskStandInTheTooltips();
};

void ComposerTest::upBringsBackWhatWasSent()
{
    ComposerOnScreen on;
    on.send(u"one"_s);
    on.send(u"two"_s);
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"two"_s);
    on.press(Qt::Key_Up);
    on.press(Qt::Key_Up); // there is no older one
    QCOMPARE(on.text(), u"one"_s);
    on.press(Qt::Key_Return);
    QCOMPARE(on.steered.size(), 3);
    QCOMPARE(on.steered.last().at(1).toString(), u"one"_s);
    on.composer.showCall(samples::talkingCall(u"rtc_2"_s)); // the history is the desk's, not the call's
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"one"_s);
}

void ComposerTest::steeringAndSayingRememberApart()
{
    ComposerOnScreen on;
    on.send(u"steer"_s);
    on.composer.begin(Composer::Mode::Say);
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), QString());
    on.send(u"say"_s);
    QCOMPARE(on.said.size(), 1);
    on.press(Qt::Key_Up); // steering again
    QCOMPARE(on.text(), u"steer"_s);
}

void ComposerTest::whatIsBeingWrittenIsNotLost()
{
    ComposerOnScreen on;
    on.send(u"one"_s);
    QTest::keyClicks(on.edit(), u"half a sent"_s);
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"one"_s);
    on.press(Qt::Key_Down);
    QCOMPARE(on.text(), u"half a sent"_s);
    on.press(Qt::Key_Down);
    QCOMPARE(on.text(), u"half a sent"_s);
}

void ComposerTest::aSteerIsNeverReadOut()
{
    ComposerOnScreen on;
    QTest::keyClicks(on.edit(), u"he is lying"_s);
    on.composer.begin(Composer::Mode::Say);
    QCOMPARE(on.text(), QString());
    on.send(u"One moment."_s);
    QCOMPARE(on.said.size(), 1);
    QCOMPARE(on.said.first().at(1).toString(), u"One moment."_s);
    QCOMPARE(on.text(), u"he is lying"_s); // steering again
    on.composer.begin(Composer::Mode::Say);
    QTest::keyClicks(on.edit(), u"Half a"_s);
    on.composer.showCall(samples::talkingCall(u"rtc_2"_s));
    QCOMPARE(on.text(), QString());
    on.composer.showCall(samples::talkingCall(u"rtc_1"_s));
    QCOMPARE(on.text(), u"Half a"_s);
    on.press(Qt::Key_Escape); // leaves saying
    QCOMPARE(on.text(), u"he is lying"_s);
    QCOMPARE(on.steered.size(), 0);
}

void ComposerTest::escapeUndoesLookingBack()
{
    ComposerOnScreen on;
    on.send(u"one"_s);
    QTest::keyClicks(on.edit(), u"half"_s);
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"one"_s);
    on.press(Qt::Key_Escape);
    QCOMPARE(on.text(), u"half"_s);
    QTest::keyClicks(on.edit(), u" a sentence"_s);
    on.composer.begin(Composer::Mode::Say);
    on.composer.begin(Composer::Mode::Steer);
    QCOMPARE(on.text(), u"half a sentence"_s);
}

void ComposerTest::inSeveralLinesUpMovesFirst()
{
    ComposerOnScreen on;
    on.send(u"one"_s);
    QTest::keyClicks(on.edit(), u"first"_s);
    QTest::keyClick(on.edit(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(on.edit(), u"second"_s);
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"first\nsecond"_s);
    on.press(Qt::Key_Down);
    QCOMPARE(on.text(), u"first\nsecond"_s);
    on.press(Qt::Key_Up);
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"one"_s);
}

void ComposerTest::theSameTextIsRememberedOnce()
{
    ComposerOnScreen on;
    for (const QString &words : {u"one"_s, u"two"_s, u"one"_s})
        on.send(words);
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"one"_s);
    on.press(Qt::Key_Up);
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"two"_s);
}

void ComposerTest::fiftyTextsAreRemembered()
{
    ComposerOnScreen on;
    for (int i = 1; i <= 52; ++i) {
        on.edit()->setPlainText(QString::number(i));
        on.press(Qt::Key_Return);
    }
    for (int i = 0; i < 60; ++i)
        on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"3"_s);
}

void ComposerTest::sendingAgainPutsTheTextThere()
{
    ComposerOnScreen on;
    QTest::keyClicks(on.edit(), u"half a sent"_s);
    on.composer.insert(Composer::Mode::Say, u"We ring you back"_s);
    QCOMPARE(on.text(), u"We ring you back"_s);
    QCOMPARE(on.said.size(), 0); // a person sends it
    on.press(Qt::Key_Return);
    QCOMPARE(on.said.size(), 1);
    on.press(Qt::Key_Up);
    QCOMPARE(on.text(), u"half a sent"_s);
}

void ComposerTest::lookingBackDoesNotSpoilTheDraftOfACall()
{
    ComposerOnScreen on;
    on.send(u"one"_s);
    QTest::keyClicks(on.edit(), u"half a sent"_s);
    on.press(Qt::Key_Up);
    on.composer.showCall(samples::talkingCall(u"rtc_2"_s));
    QCOMPARE(on.text(), QString());
    on.composer.showCall(samples::talkingCall(u"rtc_1"_s));
    QCOMPARE(on.text(), u"half a sent"_s);
}

void ComposerTest::anEmptyBoxSaysWhatToDoOrWhyNot()
{
    ComposerOnScreen on;
    auto *send = on.composer.findChild<QPushButton *>(u"sendButton"_s);
    QVERIFY(on.edit()->placeholderText().contains(u"Enter"_s));
    QVERIFY(!send->isEnabled() && !send->toolTip().isEmpty());
    on.send(u"one"_s);
    QVERIFY(on.edit()->placeholderText().contains(u"receipt"_s));
    QTest::keyClicks(on.edit(), u"x"_s);
    on.press(Qt::Key_Backspace);
    QVERIFY(on.edit()->placeholderText().contains(u"Enter"_s));
    on.composer.showCall(samples::outOfSightCall(u"rtc_1"_s));
    QVERIFY(on.edit()->placeholderText().contains(u"can't see"_s));
    QCOMPARE(send->toolTip(), on.edit()->placeholderText());
    on.composer.insert(Composer::Mode::Steer, u"again"_s);
    on.press(Qt::Key_Return);
    QCOMPARE(on.steered.size(), 1);
}

void ComposerTest::theKeysOfTheDeskStandInTheTooltips()
{
    ComposerOnScreen on;
    const auto tip = [&](const QString &name) { return on.composer.findChild<QPushButton *>(name)->toolTip(); };
    QVERIFY(tip(u"steerModeButton"_s).contains(u"(Ctrl+L)"_s));
    Preferences preferences;
    preferences.keys = {{u"steer"_s, u"F7"_s}, {u"sayNow"_s, u"F9"_s}};
    on.composer.setPreferences(preferences);
    QVERIFY(tip(u"steerModeButton"_s).contains(u"(F7)"_s));
    QVERIFY(tip(u"sayModeButton"_s).contains(u"(F9)"_s));
}

QTEST_MAIN(ComposerTest)
#include "tst_Composer.moc"
