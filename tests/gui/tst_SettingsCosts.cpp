// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"
#include "gui/settings/SettingsCosts.h"
#include "gui/words/CostText.h"

#include <QDoubleSpinBox>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

class SettingsCostsTest : public SettingsFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void moneyReadsWell_data();
    void moneyReadsWell();
    void todayIsTold();
    void whatHasNoPriceIsToldOf();
    void aLimitIsTypedByKeyboard();
    void aLimitOfNothingIsNone();
    void whatIsTypedIsTakenWhenThePageIsLeft();
    void askingFirstNeedsALimit();
    void theShareOfTheLimitIsTold();

private:
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    QDoubleSpinBox *limit() { return find<QDoubleSpinBox>("dailyLimitSpin"); }
    void typeLimit(const QString &digits);

    SettingsCosts *m_page = nullptr;
};

void SettingsCostsTest::init()
{
    makeDialog();
    m_page = m_dialog->findChild<SettingsCosts *>();
    m_dialog->openPage(m_page);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void SettingsCostsTest::typeLimit(const QString &digits)
{
    limit()->setFocus();
    limit()->selectAll();
    QTest::keyClicks(limit(), digits);
}

void SettingsCostsTest::moneyReadsWell_data()
{
    QTest::addColumn<qint64>("microUsd");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << qint64(0) << true << u"$0.00"_s;
    QTest::newRow("next to nothing") << qint64(9'999) << true << u"less than 1 cent"_s;
    QTest::newRow("a cent") << qint64(10'000) << true << u"$0.01"_s;
    QTest::newRow("to the nearest cent") << qint64(1'244'999) << true << u"$1.24"_s;
    QTest::newRow("half a cent") << qint64(1'245'000) << true << u"$1.25"_s;
    QTest::newRow("a lot") << qint64(1'234'500'000) << true << u"$1,234.50"_s;
    QTest::newRow("a part unknown") << qint64(1'240'000) << false << u"at least $1.24"_s;
    QTest::newRow("all unknown") << qint64(0) << false << u"not known"_s;
}

void SettingsCostsTest::moneyReadsWell()
{
    QFETCH(const qint64, microUsd);
    QFETCH(const bool, isComplete);
    QFETCH(const QString, words);
    QCOMPARE(CostText::money(microUsd, isComplete), words);
}

void SettingsCostsTest::todayIsTold()
{
    m_page->showToday(1'240'000, true, 14);
    QVERIFY2(text("todayCostLabel").startsWith(u"Today so far: $1.24, 14 call"_s), qPrintable(text("todayCostLabel")));
    QVERIFY(!find<QLabel>("todayShareLabel")->isVisible());
    QVERIFY(!find<QLabel>("todayUnpricedLabel")->isVisible());
}

void SettingsCostsTest::whatHasNoPriceIsToldOf()
{
    m_page->showToday(1'240'000, false, 14);
    QVERIFY(text("todayCostLabel").contains(u"at least $1.24"_s));
    QVERIFY(find<QLabel>("todayUnpricedLabel")->isVisible());
}

void SettingsCostsTest::aLimitIsTypedByKeyboard()
{
    typeLimit(u"12.5"_s);
    QCOMPARE(m_changes, 0); // half a number is no limit
    QTest::keyClick(limit(), Qt::Key_Return);
    QCOMPARE(now().dailyLimitCents, 1250);
    QCOMPARE(limit()->text(), u"$12.50"_s);
    QVERIFY(m_dialog->isVisible());
}

void SettingsCostsTest::aLimitOfNothingIsNone()
{
    QCOMPARE(limit()->text(), u"No limit"_s);
    typeLimit(u"5"_s);
    QTest::keyClick(limit(), Qt::Key_Tab);
    QCOMPARE(now().dailyLimitCents, 500);
    typeLimit(u"0"_s);
    QTest::keyClick(limit(), Qt::Key_Tab);
    QCOMPARE(now().dailyLimitCents, 0);
    QCOMPARE(limit()->text(), u"No limit"_s);
}

void SettingsCostsTest::whatIsTypedIsTakenWhenThePageIsLeft()
{
    typeLimit(u"7"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(now().dailyLimitCents, 700);
}

void SettingsCostsTest::askingFirstNeedsALimit()
{
    auto *asks = find<QCheckBox>("limitAsksFirstCheck");
    QVERIFY(!asks->isEnabled());
    typeLimit(u"5"_s);
    QTest::keyClick(limit(), Qt::Key_Return);
    QVERIFY(asks->isEnabled());
    asks->setFocus();
    QTest::keyClick(asks, Qt::Key_Space);
    QVERIFY(now().doesLimitAskFirst);
}

void SettingsCostsTest::theShareOfTheLimitIsTold()
{
    m_page->showToday(4'100'000, true, 3);
    typeLimit(u"5"_s);
    QTest::keyClick(limit(), Qt::Key_Return);
    QVERIFY(find<QLabel>("todayShareLabel")->isVisible());
    QVERIFY2(text("todayShareLabel").contains(u"82 %"_s), qPrintable(text("todayShareLabel")));
    m_page->showToday(5'000'000, true, 4);
    QVERIFY(text("todayShareLabel").contains(u"reached"_s));
}

QTEST_MAIN(SettingsCostsTest)
#include "tst_SettingsCosts.moc"
