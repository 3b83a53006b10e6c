// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/TransferTarget.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

class TestTransferTarget : public QObject
{
    Q_OBJECT

private slots:
    void aNationalNumberIsOfTheOwnCountry_data();
    void aNationalNumberIsOfTheOwnCountry();
    void anythingElseIsLeftAlone_data();
    void anythingElseIsLeftAlone();
};

void TestTransferTarget::aNationalNumberIsOfTheOwnCountry_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("whole");
    const QString london = u"+442079460100"_s;
    QTest::newRow("London") << u"020 7946 0123"_s << london << u"+442079460123"_s;
    QTest::newRow("mobile") << u"07700 900123"_s << london << u"+447700900123"_s;
    QTest::newRow("brackets") << u" (020) 7946-0123 "_s << london << u"+442079460123"_s;
    QTest::newRow("dash, no-break space") << u"020\u00a07946\u20130123"_s << london << u"+442079460123"_s;
    QTest::newRow("full-width") << u"\uff10\uff12\uff10 7946 0123"_s << london << u"+442079460123"_s;
    QTest::newRow("Japan") << u"03-1234-5678"_s << u"+81312345000"_s << u"+81312345678"_s;
    QTest::newRow("three digits") << u"01 234 5678"_s << u"+35312345000"_s << u"+35312345678"_s;
    QTest::newRow("00 is +") << u"0044 20 7946 0123"_s << u"+33123456789"_s << u"+442079460123"_s;
    QTest::newRow("00 anywhere") << u"0044 20 7946 0123"_s << QString() << u"+442079460123"_s;
}

void TestTransferTarget::aNationalNumberIsOfTheOwnCountry()
{
    QFETCH(QString, typed);
    QFETCH(QString, own);
    QFETCH(QString, whole);
    QCOMPARE(inOwnCountry(typed, own), std::optional(whole));
}

void TestTransferTarget::anythingElseIsLeftAlone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("own");
    const QString national = u"020 7946 0123"_s;
    const QString london = u"+442079460100"_s;
    QTest::newRow("own number unknown") << national << QString();
    QTest::newRow("own number without its country") << national << u"02079460100"_s;
    QTest::newRow("own number an extension") << national << u"+44"_s;
    QTest::newRow("own number of words") << national << u"+44reception"_s;
    QTest::newRow("Italy keeps its 0") << u"06 1234 5678"_s << u"+390612345000"_s;
    QTest::newRow("America") << u"0202 555 0123"_s << u"+12025550100"_s;
    QTest::newRow("Russia") << u"0495 123 4567"_s << u"+74951234500"_s;
    QTest::newRow("Hungary dials 06") << u"06 1 234 5678"_s << u"+3612345000"_s;
    QTest::newRow("Ivory Coast keeps its 0") << u"07 12 34 56 78"_s << u"+2250712345600"_s;
    QTest::newRow("whole already") << u"+44 20 7946 0123"_s << london;
    QTest::newRow("without its 0") << u"7946 0123"_s << london;
    QTest::newRow("words") << u"020 7946 0123 ext 5"_s << london;
    QTest::newRow("address") << u"sip:020@example.org"_s << london;
    QTest::newRow("0") << u"0"_s << london;
    QTest::newRow("nothing") << QString() << london;
    QTest::newRow("endless") << QString(5000, u'0') << london;
}

void TestTransferTarget::anythingElseIsLeftAlone()
{
    QFETCH(QString, typed);
    QFETCH(QString, own);
    QCOMPARE(inOwnCountry(typed, own), std::optional<QString>());
}

QTEST_APPLESS_MAIN(TestTransferTarget)
#include "tst_TransferTarget.moc"
