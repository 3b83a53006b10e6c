// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Preferences.h"
#include "gui/desk/Farewell.h"
#include "gui/parts/Appearance.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

struct FarewellOnScreen {
    FarewellOnScreen()
    {
        window.resize(800, 600);
        window.show();
    }
    QDialog *question(const QString &name) const
    {
        const QList<QDialog *> all = window.findChildren<QDialog *>(name);
        for (QDialog *dialog : all) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    // Presses a button of the open question.
    bool press(const QString &question, const QString &button) const
    {
        QDialog *dialog = this->question(question);
        if (!dialog)
            return false;
        dialog->findChild<QPushButton *>(button)->click();
        return true;
    }

    QWidget window;
    Farewell farewell{&window};
    QSignalSpy hidden{&farewell, &Farewell::hideWanted};
    QSignalSpy minimized{&farewell, &Farewell::minimizeWanted};
    QSignalSpy quits{&farewell, &Farewell::quitWanted};
    QSignalSpy explained{&farewell, &Farewell::explained};
};

Preferences explainedBefore()
{
    Preferences preferences;
    preferences.isTrayExplained = true;
    return preferences;
}

const auto Explain = u"explainCloseDialog"_s;
const auto Quit = u"quitDialog"_s;
const auto Stay = u"stayButton"_s;
const auto Go = u"goButton"_s;

} // namespace

class FarewellTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Appearance(*qApp); }
    void theFirstTimeClosingIsExplained();
    void afterwardsClosingHides();
    void withoutATrayClosingMinimizes();
    void escapeLeavesTheWindowOpen();
    void unsavedWordingIsAskedAboutBeforeQuitting();
    void quittingInsteadIsNoConsentToHiding();
    void closingMayMeanQuitting();
    void quittingAsksWhileCallsAreLive();
    void enterStays();
    void theQuestionStaysTrue();
    void theQuestionTellsOfUrgentCalls();
    void thereIsOneQuestionAtATime();
};

void FarewellTest::theFirstTimeClosingIsExplained()
{
    FarewellOnScreen on;
    on.farewell.close(2, 0, true, {});
    QCOMPARE(on.hidden.size(), 0);
    QVERIFY(on.farewell.isAsking());
    QVERIFY(on.question(Explain)->findChild<QLabel *>(u"sentenceLabel"_s)->text().contains(u"keeps answering"_s));
    QVERIFY(on.press(Explain, Stay));
    QCOMPARE(on.explained.size(), 1);
    QCOMPARE(on.hidden.size(), 1);
    QCOMPARE(on.quits.size(), 0);
    QVERIFY(!on.farewell.isAsking());
}

void FarewellTest::afterwardsClosingHides()
{
    FarewellOnScreen on;
    on.farewell.close(2, 0, true, explainedBefore());
    QCOMPARE(on.hidden.size(), 1);
    QVERIFY(!on.farewell.isAsking());
}

void FarewellTest::withoutATrayClosingMinimizes()
{
    FarewellOnScreen on;
    on.farewell.close(0, 0, false, explainedBefore());
    QCOMPARE(on.minimized.size(), 1);
    on.farewell.close(0, 0, false, {});
    QVERIFY(on.question(Explain)->findChild<QLabel *>(u"sentenceLabel"_s)->text().contains(u"taskbar"_s));
    QVERIFY(on.press(Explain, Stay));
    QCOMPARE(on.minimized.size(), 2);
    QCOMPARE(on.hidden.size(), 0);
}

void FarewellTest::escapeLeavesTheWindowOpen()
{
    FarewellOnScreen on;
    on.farewell.close(0, 0, true, {});
    QTest::keyClick(on.question(Explain), Qt::Key_Escape);
    QVERIFY(!on.farewell.isAsking());
    QCOMPARE(on.explained.size() + on.hidden.size() + on.minimized.size() + on.quits.size(), 0);
}

void FarewellTest::unsavedWordingIsAskedAboutBeforeQuitting()
{
    FarewellOnScreen on;
    bool hasUnsaved = true;
    on.farewell.setUnsaved([&hasUnsaved] { return hasUnsaved; });
    on.farewell.quit(0, 0);
    QVERIFY(on.question(Quit));
    QVERIFY(on.question(Quit)->accessibleDescription().contains(u"not saved"_s));
    QVERIFY(on.press(Quit, Stay));
    QCOMPARE(on.quits.size(), 0);
    on.farewell.quit(2, 1);
    QVERIFY(on.question(Quit)->accessibleDescription().contains(u"2 call"_s));
    QVERIFY(on.question(Quit)->accessibleDescription().contains(u"not saved"_s));
    QVERIFY(on.press(Quit, Stay));
    hasUnsaved = false;
    on.farewell.quit(0, 0);
    QCOMPARE(on.quits.size(), 1);
}

void FarewellTest::quittingInsteadIsNoConsentToHiding()
{
    FarewellOnScreen on;
    on.farewell.close(0, 0, true, {});
    QVERIFY(on.press(Explain, Go));
    QCOMPARE(on.quits.size(), 1);
    QCOMPARE(on.explained.size(), 0);
    on.farewell.close(2, 0, true, {});
    QVERIFY(on.press(Explain, Go)); // with calls it asks once more
    QCOMPARE(on.quits.size(), 1);
    QVERIFY(on.press(Quit, Go));
    QCOMPARE(on.quits.size(), 2);
}

void FarewellTest::closingMayMeanQuitting()
{
    FarewellOnScreen on;
    Preferences preferences = explainedBefore();
    preferences.doesCloseKeepAnswering = false;
    on.farewell.close(0, 0, true, preferences);
    QCOMPARE(on.quits.size(), 1);
    on.farewell.close(1, 0, true, preferences);
    QCOMPARE(on.quits.size(), 1);
    QVERIFY(on.question(Quit));
}

void FarewellTest::quittingAsksWhileCallsAreLive()
{
    FarewellOnScreen on;
    on.farewell.quit(0, 0);
    QCOMPARE(on.quits.size(), 1);
    on.farewell.quit(2, 0);
    QCOMPARE(on.quits.size(), 1);
    const QString sentence = on.question(Quit)->findChild<QLabel *>(u"sentenceLabel"_s)->text();
    QVERIFY2(sentence.startsWith(u"2 call"_s) && sentence.contains(u"nobody watches them"_s), qPrintable(sentence));
    QVERIFY(on.press(Quit, Go));
    QCOMPARE(on.quits.size(), 2);
}

void FarewellTest::enterStays()
{
    FarewellOnScreen on;
    on.farewell.quit(1, 0);
    QTest::keyClick(on.question(Quit), Qt::Key_Return);
    QVERIFY(!on.farewell.isAsking());
    QCOMPARE(on.quits.size(), 0);
}

void FarewellTest::theQuestionStaysTrue()
{
    FarewellOnScreen on;
    on.farewell.quit(2, 0);
    on.farewell.showLiveCalls(1, 0);
    const auto *sentence = on.question(Quit)->findChild<QLabel *>(u"sentenceLabel"_s);
    QVERIFY(sentence->text().startsWith(u"1 call"_s));
    on.farewell.showLiveCalls(0, 0);
    QVERIFY(sentence->text().startsWith(u"No call"_s));
}

void FarewellTest::theQuestionTellsOfUrgentCalls()
{
    FarewellOnScreen on;
    on.farewell.quit(3, 2);
    const auto *sentence = on.question(Quit)->findChild<QLabel *>(u"sentenceLabel"_s);
    QVERIFY2(sentence->text().contains(u"2 of them"_s), qPrintable(sentence->text()));
    on.farewell.showLiveCalls(1, 1);
    QVERIFY(sentence->text().contains(u"It is urgent"_s));
    on.farewell.showLiveCalls(1, 0);
    QVERIFY(!sentence->text().contains(u"urgent"_s));
}

void FarewellTest::thereIsOneQuestionAtATime()
{
    FarewellOnScreen on;
    on.farewell.close(1, 0, true, {});
    on.farewell.close(1, 0, true, {});
    on.farewell.quit(1, 0);
    on.farewell.quit(1, 0);
    int open = 0;
    const QList<QDialog *> all = on.window.findChildren<QDialog *>();
    for (const QDialog *dialog : all)
        open += dialog->isVisible() ? 1 : 0;
    QCOMPARE(open, 1);
    QVERIFY(on.question(Quit));
}

QTEST_MAIN(FarewellTest)
#include "tst_Farewell.moc"
