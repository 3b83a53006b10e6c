// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/LineCheckDialog.h"
#include "gui/setup/LineCheckRow.h"
#include "gui/why/WhyText.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

using CheckKind = LineCheckResult::Kind;
using CheckState = LineCheckResult::State;

namespace {

void fill(LineCheckDialog &dialog, CheckState state)
{
    for (int kind = 0; kind <= int(CheckKind::Address); ++kind)
        dialog.showResult({CheckKind(kind), state, {}, {}});
}

QString labelText(QWidget &parent, const QString &name)
{
    const auto *label = parent.findChild<QLabel *>(name);
    return label && label->isVisible() ? label->text() : QString();
}

} // namespace

class LineCheckDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void openingAsksForARun();
    void aBadCheckSaysWhatToDo();
    void whatCannotBeToldSaysWhy_data();
    void whatCannotBeToldSaysWhy();
    void theSummaryFollowsTheWorst();
    void itCanBeRunAgain();
    void theReportIsCopied();
    void everyCheckAndResultHasItsWord();
};

void LineCheckDialogTest::openingAsksForARun()
{
    LineCheckDialog dialog;
    QSignalSpy wanted(&dialog, &LineCheckDialog::runWanted);
    dialog.openAndRun();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.findChildren<LineCheckRow *>().size(), 11);
}

void LineCheckDialogTest::aBadCheckSaysWhatToDo()
{
    LineCheckDialog dialog;
    dialog.open();
    dialog.showResult({CheckKind::Clock, CheckState::Bad, u"signature_clock"_s, u"+312 s"_s});
    auto *row = dialog.findChild<LineCheckRow *>(u"lineCheck8"_s);
    QCOMPARE(labelText(*row, u"checkWord"_s), WhyText::checkWord(CheckState::Bad));
    QCOMPARE(labelText(*row, u"checkSentence"_s), WhyText::sentence(u"signature_clock"_s));
    QCOMPARE(labelText(*row, u"checkFix"_s), WhyText::fix(u"signature_clock"_s));
    QCOMPARE(labelText(*row, u"checkFact"_s), u"+312 s"_s);
    QVERIFY(row->accessibleName().contains(WhyText::checkName(CheckKind::Clock)));
    QVERIFY(row->accessibleDescription().contains(WhyText::fix(u"signature_clock"_s)));
    dialog.showResult({CheckKind::Clock, CheckState::Good, {}, u"+1 s"_s});
    QVERIFY(labelText(*row, u"checkSentence"_s).isEmpty() && labelText(*row, u"checkFix"_s).isEmpty());
}

void LineCheckDialogTest::whatCannotBeToldSaysWhy_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(CheckKind::Address); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void LineCheckDialogTest::whatCannotBeToldSaysWhy()
{
    QFETCH(int, kind);
    QVERIFY(!WhyText::checkSentence({CheckKind(kind), CheckState::NotRun, {}, {}}).isEmpty());
}

void LineCheckDialogTest::theSummaryFollowsTheWorst()
{
    LineCheckDialog dialog;
    dialog.openAndRun();
    const auto summary = [&dialog] {
        dialog.showFinished();
        return labelText(dialog, u"lineCheckSummary"_s);
    };
    fill(dialog, CheckState::Good);
    const QString good = summary();
    dialog.showResult({CheckKind::Model, CheckState::Warning, u"model_retiring"_s, {}});
    const QString warning = summary();
    dialog.showResult({CheckKind::Key, CheckState::Bad, u"accept_401_403"_s, {}});
    const QString bad = summary();
    fill(dialog, CheckState::NotRun);
    const QString unchecked = summary();
    QCOMPARE(QSet<QString>({good, warning, bad, unchecked}).size(), 4);
    QVERIFY(bad.contains(u'1') && warning.contains(u'1'));
}

void LineCheckDialogTest::itCanBeRunAgain()
{
    LineCheckDialog dialog;
    QSignalSpy wanted(&dialog, &LineCheckDialog::runWanted);
    dialog.openAndRun();
    auto *again = dialog.findChild<QPushButton *>(u"runLineCheckButton"_s);
    QVERIFY(!again->isEnabled());
    dialog.showFinished();
    QVERIFY(again->isEnabled());
    again->click();
    QCOMPARE(wanted.count(), 2);
}

void LineCheckDialogTest::theReportIsCopied()
{
    LineCheckDialog dialog;
    dialog.open();
    dialog.showResult({CheckKind::Key, CheckState::Bad, u"accept_401_403"_s, u"HTTP 401, req_1"_s});
    dialog.findChild<QPushButton *>(u"copyLineReportButton"_s)->click();
    const QString report = QApplication::clipboard()->text();
    QVERIFY(report.contains(u"HTTP 401, req_1"_s));
    QVERIFY(report.contains(u"accept_401_403"_s));
    QVERIFY(report.contains(WhyText::checkName(CheckKind::Media)));
}

void LineCheckDialogTest::everyCheckAndResultHasItsWord()
{
    QSet<QString> names;
    for (int kind = 0; kind <= int(CheckKind::Address); ++kind)
        names.insert(WhyText::checkName(CheckKind(kind)));
    QCOMPARE(names.size(), 11);
    QSet<QString> words;
    for (int state = 0; state <= int(CheckState::Bad); ++state)
        words.insert(WhyText::checkWord(CheckState(state)));
    QCOMPARE(words.size(), 5);
}

QTEST_MAIN(LineCheckDialogTest)
#include "tst_LineCheckDialog.moc"
