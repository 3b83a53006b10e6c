// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleCalls.h"
#include "gui/transcript/TranscriptDelegate.h"
#include "gui/transcript/TranscriptModel.h"
#include "gui/transcript/TranscriptView.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class CountingDelegate : public TranscriptDelegate
{
public:
    using TranscriptDelegate::TranscriptDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++asked;
        return TranscriptDelegate::sizeHint(option, index);
    }
    mutable int asked = 0;
};

TranscriptEntry nextLine(const Transcript &transcript)
{
    return samples::said(TranscriptEntry::Kind::Assistant, u"One more"_s,
                         samples::sampleNow() + std::chrono::seconds{transcript.size()});
}

} // namespace

class TranscriptViewTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineAtTheEndIsOneInsertedRow();
    void moreWordsOfTheLastLineAreOneChangedRow();
    void aLateLineInTheMiddleKeepsTheOthers();
    void anotherCallsRecordIsAReset();
    void fiftyThousandLinesAreMeasuredOnlyWhereSeen();
    void staysAtTheNewestLine();
    void staysWhereTheOperatorHasScrolledTo();
    void rightToLeftWordsKeepTheirOwnDirection();
};

void TranscriptViewTest::aLineAtTheEndIsOneInsertedRow()
{
    TranscriptModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Transcript transcript = samples::longTranscript(300);
    model.showRecord(transcript);
    QSignalSpy inserted(&model, &TranscriptModel::rowsInserted);
    QSignalSpy changed(&model, &TranscriptModel::dataChanged);
    QSignalSpy reset(&model, &TranscriptModel::modelReset);
    transcript.append(nextLine(transcript));
    model.setTranscript(transcript);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 300);
    QCOMPARE(inserted.first().at(2).toInt(), 300);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(reset.size(), 0);
}

void TranscriptViewTest::moreWordsOfTheLastLineAreOneChangedRow()
{
    TranscriptModel model;
    Transcript transcript = samples::longTranscript(300);
    model.showRecord(transcript);
    QSignalSpy inserted(&model, &TranscriptModel::rowsInserted);
    QSignalSpy changed(&model, &TranscriptModel::dataChanged);
    const QVariant before = model.index(299).data(TranscriptModel::RevisionRole);
    transcript.edit(299).text += u" and more"_s;
    model.setTranscript(transcript);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 299);
    QVERIFY(model.index(299).data(TranscriptModel::RevisionRole) != before);
    QVERIFY(model.index(299).data().toString().endsWith(u"and more"_s));
}

void TranscriptViewTest::aLateLineInTheMiddleKeepsTheOthers()
{
    TranscriptModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Transcript transcript = samples::longTranscript(20);
    for (int i = 0; i < transcript.size(); ++i)
        transcript.edit(i).itemId = u"item_%1"_s.arg(i);
    model.showRecord(transcript);
    const QVariant far = model.index(15).data(TranscriptModel::RevisionRole);
    transcript.insertAfter(u"item_9"_s, nextLine(transcript));
    model.setTranscript(transcript);
    QCOMPARE(model.rowCount(), 21);
    QCOMPARE(model.index(10).data().toString(), u"One more"_s);
    QCOMPARE(model.index(16).data(TranscriptModel::RevisionRole), far);
    transcript.removeAt(10);
    model.setTranscript(transcript);
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.index(15).data(TranscriptModel::RevisionRole), far);
}

void TranscriptViewTest::anotherCallsRecordIsAReset()
{
    TranscriptModel model;
    model.showRecord(samples::longTranscript(5));
    QSignalSpy reset(&model, &TranscriptModel::modelReset);
    model.showRecord(samples::longTranscript(3));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 3);
}

void TranscriptViewTest::fiftyThousandLinesAreMeasuredOnlyWhereSeen()
{
    TranscriptModel model;
    TranscriptView view(&model);
    auto *delegate = new CountingDelegate(&model, &view);
    view.setItemDelegate(delegate);
    view.resize(700, 800);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    Transcript transcript = samples::longTranscript(50'000);
    model.showRecord(transcript);
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY2(delegate->asked < 500, qPrintable(QString::number(delegate->asked)));

    constexpr int Frames = 50;
    delegate->asked = 0;
    for (int i = 0; i < Frames; ++i) {
        transcript.append(nextLine(transcript));
        transcript.edit(transcript.size() - 1).text += u" word"_s;
        model.setTranscript(transcript);
        view.grab();
    }
    QVERIFY2(delegate->asked < Frames * 200, qPrintable(QString::number(delegate->asked)));
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());

    delegate->asked = 0;
    for (int i = 0; i < Frames; ++i) {
        view.verticalScrollBar()->setValue(i * 1000);
        view.grab();
    }
    QVERIFY2(delegate->asked < Frames * 200, qPrintable(QString::number(delegate->asked)));
}

void TranscriptViewTest::staysAtTheNewestLine()
{
    TranscriptModel model;
    TranscriptView view(&model);
    view.resize(600, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    Transcript transcript = samples::longTranscript(60);
    model.showRecord(transcript);
    transcript.append(nextLine(transcript));
    model.setTranscript(transcript);
    view.grab();
    QVERIFY(view.isAtNewest());
    QVERIFY(view.verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(!view.findChild<QToolButton *>(u"newestButton"_s)->isVisible());
    view.resize(400, 250);
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void TranscriptViewTest::staysWhereTheOperatorHasScrolledTo()
{
    TranscriptModel model;
    TranscriptView view(&model);
    view.resize(600, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    Transcript transcript = samples::longTranscript(60);
    model.showRecord(transcript);
    view.grab();
    view.verticalScrollBar()->setValue(40);
    QVERIFY(!view.isAtNewest());
    transcript.append(nextLine(transcript));
    model.setTranscript(transcript);
    view.grab();
    QCOMPARE(view.verticalScrollBar()->value(), 40);
    auto *button = view.findChild<QToolButton *>(u"newestButton"_s);
    QVERIFY(button->isVisible());
    button->click();
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(!button->isVisible());
}

void TranscriptViewTest::rightToLeftWordsKeepTheirOwnDirection()
{
    const TranscriptLayout::Setting setting{600, QGuiApplication::font(), false};
    const auto entry = [](const QString &text) {
        return samples::said(TranscriptEntry::Kind::Caller, text, samples::sampleNow());
    };
    const TranscriptLayout two({entry(u"Hello\nمرحبا"_s)}, setting);
    const TranscriptLayout one({entry(u"Hello"_s)}, setting);
    QVERIFY(two.height() > one.height()); // each paragraph is laid out by itself
    const TranscriptLayout long1({entry(u"言葉"_s.repeated(200))}, setting);
    QVERIFY(long1.height() > 3 * one.height()); // Japanese wraps without spaces
}

QTEST_MAIN(TranscriptViewTest)
#include "tst_TranscriptView.moc"
