// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Appearance.h"
#include "gui/Icons.h"
#include "gui/Theme.h"

#include <QFile>
#include <QPalette>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double Words = 4.5;
constexpr double Edges = 3.0;

QPalette paletteOf(bool isDark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, isDark ? Qt::black : Qt::white);
    palette.setColor(QPalette::WindowText, isDark ? Qt::white : Qt::black);
    return palette;
}

void enough(const QColor &front, const QColor &back, double wanted, const QString &what)
{
    const double ratio = contrast(front, back);
    QVERIFY2(ratio >= wanted, qPrintable(u"%1: %2"_s.arg(what).arg(ratio)));
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWordCanBeRead_data();
    void everyWordCanBeRead();
    void followsThePalette();
    void theTypeScaleFollowsTheSystemsSize();
    void styleSheetNamesEveryColour();
    void everyIconHasADrawing();
};

void ThemeTest::everyWordCanBeRead_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::everyWordCanBeRead()
{
    QFETCH(bool, isDark);
    const Colours &c = coloursFor(paletteOf(isDark));
    const QList<QColor> grounds{c.window, c.panel, c.surface, c.hover, c.selected, c.callerBubble, c.assistantBubble};
    for (const QColor &ground : grounds) {
        for (const Tone tone : {Tone::Plain, Tone::Muted, Tone::Accent, Tone::Good, Tone::Warning, Tone::Danger})
            enough(c.toneText(tone), ground, Words, u"tone %1 on %2"_s.arg(int(tone)).arg(ground.name()));
    }
    for (const ToneColours &tone : {c.accent, c.good, c.warning, c.danger}) {
        enough(tone.text, tone.soft, Words, u"words on their soft ground"_s);
        enough(c.text, tone.soft, Words, u"plain words on a soft ground"_s);
        enough(c.muted, tone.soft, Words, u"muted words on a soft ground"_s);
        enough(tone.onFill, tone.fill, Words, u"words on a button"_s);
        enough(tone.fill, c.panel, Edges, u"a button"_s);
    }
    for (const QColor &ground : {c.window, c.panel, c.surface}) {
        enough(c.inputBorder, ground, Edges, u"edge of an input"_s);
        enough(c.focus, ground, Edges, u"focus ring"_s);
    }
}

void ThemeTest::followsThePalette()
{
    QVERIFY(isDark(paletteOf(true)));
    QVERIFY(!isDark(paletteOf(false)));
    QVERIFY(coloursFor(paletteOf(true)).window != coloursFor(paletteOf(false)).window);
}

void ThemeTest::theTypeScaleFollowsTheSystemsSize()
{
    QFont base;
    base.setPointSizeF(20);
    QCOMPARE(fontFor(TextStyle::Body, base).pointSizeF(), 20.0);
    QCOMPARE(fontFor(TextStyle::Title, base).pointSizeF(), 25.0);
    QVERIFY(fontFor(TextStyle::Caption, base).pointSizeF() < 20.0);
    QFont pixels;
    pixels.setPixelSize(16);
    QCOMPARE(fontFor(TextStyle::Title, pixels).pixelSize(), 20);
    QFont tiny;
    tiny.setPointSizeF(7);
    QCOMPARE(readableFont(tiny).pointSizeF(), 10.0);
    QVERIFY(readableFont(tiny).families().contains(u"Noto Sans CJK JP"_s));
}

void ThemeTest::styleSheetNamesEveryColour()
{
    QFont font;
    font.setPointSizeF(10);
    const QString sheet = styleSheetFor(coloursFor(paletteOf(false)), font);
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(sheet.contains(u"12.5pt"_s));
}

void ThemeTest::everyIconHasADrawing()
{
    for (int i = 0; i <= int(Icon::Warning); ++i) {
        const QImage image = iconFor(Icon(i), Tone::Danger).pixmap(24, 24).toImage();
        bool isDrawn = false;
        for (int y = 0; y < image.height() && !isDrawn; ++y) {
            for (int x = 0; x < image.width() && !isDrawn; ++x)
                isDrawn = qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(isDrawn, qPrintable(QString::number(i)));
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_Theme.moc"
