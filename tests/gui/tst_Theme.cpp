// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPalette>
#include <QPushButton>
#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double Words = 4.5;
constexpr double StrongWords = 7; // in high contrast
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

Preferences choosing(ThemeChoice choice)
{
    Preferences preferences;
    preferences.theme = choice;
    return preferences;
}

// Of the strongest point of a drawing in one colour.
QColor colourOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(96, 96).toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return QColor(image.pixel(x, y));
        }
    }
    return {};
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void everyWordCanBeRead_data();
    void everyWordCanBeRead();
    void everyEdgeCanBeSeen_data();
    void everyEdgeCanBeSeen();
    void fillsStayApartWithoutColour_data();
    void fillsStayApartWithoutColour();
    void followsThePalette();
    void everySetComesBackFromItsPalette();
    void theDesksThemeIsTakenAtOnce_data();
    void theDesksThemeIsTakenAtOnce();
    void theSystemIsFollowedWhileItRuns();
    void theSystemsThemeComesBack();
    void whatIsTypedCanBeReadAfterTheThemeChanged();
    void everythingGrowsWithTheText_data();
    void everythingGrowsWithTheText();
    void motionIsReducedWhereItIsWanted();
    void theTypeScaleFollowsTheSystemsSize();
    void styleSheetNamesEveryColour();
    void everyIconHasADrawingOfItsOwn();
    void theBadgeCounts();
    void theBadgeIsSeenOnEveryPanel_data();
    void theBadgeIsSeenOnEveryPanel();
};

void ThemeTest::cleanup()
{
    QApplication::setPalette(QPalette());
    qApp->setStyleSheet({});
}

void addThemes()
{
    QTest::addColumn<Colours>("c");
    QTest::addColumn<double>("words");
    QTest::newRow("light") << lightColours() << Words;
    QTest::newRow("dark") << darkColours() << Words;
    QTest::newRow("high contrast") << highContrastColours() << StrongWords;
}

QList<QColor> groundsOf(const Colours &c)
{
    return {c.window,          c.panel,       c.surface,   c.hover,        c.selected,   c.callerBubble,
            c.assistantBubble, c.accent.soft, c.good.soft, c.warning.soft, c.danger.soft};
}

void ThemeTest::everyWordCanBeRead_data()
{
    addThemes();
}

void ThemeTest::everyWordCanBeRead()
{
    QFETCH(Colours, c);
    QFETCH(double, words);
    for (const QColor &ground : groundsOf(c)) {
        for (const Tone tone : {Tone::Plain, Tone::Muted, Tone::Accent, Tone::Good, Tone::Warning, Tone::Danger})
            enough(c.toneText(tone), ground, words, u"tone %1 on %2"_s.arg(int(tone)).arg(ground.name()));
    }
    for (const ToneColours &tone : {c.accent, c.good, c.warning, c.danger})
        enough(tone.onFill, tone.fill, words, u"words on a button"_s);
    enough(c.surface, c.text, words, u"a tool tip"_s);
    const QPalette palette = paletteOf(c);
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[front, back] :
             {Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::Text, QPalette::Base},
              Pair{QPalette::Text, QPalette::AlternateBase}, Pair{QPalette::ButtonText, QPalette::Button},
              Pair{QPalette::PlaceholderText, QPalette::Base}, Pair{QPalette::ToolTipText, QPalette::ToolTipBase},
              Pair{QPalette::Link, QPalette::Window}, Pair{QPalette::Link, QPalette::Base},
              Pair{QPalette::BrightText, QPalette::Window}})
            enough(palette.color(group, front), palette.color(group, back), words, u"role %1"_s.arg(front));
    }
    enough(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), words, u"marked words"_s);
}

void ThemeTest::everyEdgeCanBeSeen_data()
{
    addThemes();
}

void ThemeTest::everyEdgeCanBeSeen()
{
    QFETCH(Colours, c);
    for (const QColor &ground : groundsOf(c)) {
        enough(c.inputBorder, ground, Edges, u"the edge of an input, a disabled icon"_s);
        enough(c.focus, ground, Edges, u"the focus ring"_s);
    }
    for (const ToneColours &tone : {c.accent, c.good, c.warning, c.danger}) {
        for (const QColor &ground : {c.window, c.panel, c.surface}) {
            enough(tone.fill, ground, Edges, u"a button"_s);
            enough(tone.text, ground, Edges, u"the edge of a notice"_s);
        }
        enough(c.text, c.panel, Edges, u"the focus ring of a filled button"_s);
    }
    if (isHighContrast(paletteOf(c)))
        enough(c.border, c.window, Edges, u"every other edge"_s);
}

void ThemeTest::fillsStayApartWithoutColour_data()
{
    addThemes();
}

void ThemeTest::fillsStayApartWithoutColour()
{
    QFETCH(Colours, c);
    const QList<ToneColours> tones{c.accent, c.good, c.warning, c.danger};
    for (int i = 0; i < tones.size(); ++i) {
        for (int j = i + 1; j < tones.size(); ++j) {
            const double apart = std::abs(lightness(tones[i].fill) - lightness(tones[j].fill));
            QVERIFY2(apart >= 4, qPrintable(u"tones %1 and %2: %3"_s.arg(i).arg(j).arg(apart)));
        }
        for (const ToneColours &other : tones) // a filled card among soft ones
            QVERIFY(std::abs(lightness(tones[i].fill) - lightness(other.soft)) >= 30);
    }
}

void ThemeTest::followsThePalette()
{
    QVERIFY(isDark(paletteOf(true)));
    QVERIFY(!isDark(paletteOf(false)));
    QCOMPARE(coloursFor(paletteOf(true)).window, darkColours().window); // black and white by itself is no wish for more
    QCOMPARE(coloursFor(paletteOf(false)).window, lightColours().window);
}

void ThemeTest::everySetComesBackFromItsPalette()
{
    for (const Colours *colours : {&lightColours(), &darkColours(), &highContrastColours()})
        QCOMPARE(&coloursFor(paletteOf(*colours)), colours);
}

void ThemeTest::theDesksThemeIsTakenAtOnce_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<Colours>("c");
    QTest::newRow("light") << ThemeChoice::Light << lightColours();
    QTest::newRow("dark") << ThemeChoice::Dark << darkColours();
    QTest::newRow("high contrast") << ThemeChoice::HighContrast << highContrastColours();
}

void ThemeTest::theDesksThemeIsTakenAtOnce()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(Colours, c);
    Appearance appearance(*qApp);
    QPushButton button;
    setTone(&button, Tone::Accent);
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    appearance.setPreferences(choosing(choice));
    QCOMPARE(systemColours().window, c.window);
    QVERIFY(qApp->styleSheet().contains(c.window.name()));
    const QImage picture = button.grab().toImage();
    QCOMPARE(QColor(picture.pixel(picture.width() / 2, 6)), c.accent.fill);
    QCOMPARE(colourOf(iconFor(Icon::Hold, Tone::Danger)), c.danger.text);
}

void ThemeTest::theSystemIsFollowedWhileItRuns()
{
    Appearance appearance(*qApp);
    QApplication::setPalette(paletteOf(true));
    QTRY_VERIFY(qApp->styleSheet().contains(darkColours().window.name()));
    QApplication::setPalette(paletteOf(false));
    QTRY_VERIFY(qApp->styleSheet().contains(lightColours().window.name()));
    appearance.setPreferences(choosing(ThemeChoice::Light));
    QCOMPARE(systemColours().window, lightColours().window);
}

void ThemeTest::theSystemsThemeComesBack()
{
    QApplication::setPalette(paletteOf(true));
    Appearance appearance(*qApp);
    appearance.setPreferences(choosing(ThemeChoice::Light));
    appearance.setPreferences(choosing(ThemeChoice::HighContrast));
    QCOMPARE(systemColours().window, highContrastColours().window);
    appearance.setPreferences(choosing(ThemeChoice::System));
    QCOMPARE(systemColours().window, darkColours().window);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Link), darkColours().accent.text);
}

void ThemeTest::whatIsTypedCanBeReadAfterTheThemeChanged()
{
    Appearance appearance(*qApp);
    QLineEdit dressed;
    dressInput(&dressed);
    QLineEdit plain;
    for (QLineEdit *edit : {&dressed, &plain})
        edit->show();
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::HighContrast, ThemeChoice::Light}) {
        appearance.setPreferences(choosing(choice));
        for (const QLineEdit *edit : {&dressed, &plain}) {
            QCOMPARE(edit->palette().color(QPalette::Text), systemColours().text);
            QCOMPARE(edit->palette().color(QPalette::PlaceholderText), systemColours().muted);
            QCOMPARE(edit->palette().color(QPalette::Disabled, QPalette::Text), systemColours().muted);
        }
    }
}

void ThemeTest::everythingGrowsWithTheText_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {80, 100, 150, 200})
        QTest::addRow("%d", percent) << percent;
}

void ThemeTest::everythingGrowsWithTheText()
{
    QFETCH(int, percent);
    const QFont before = QApplication::font();
    const auto restored = qScopeGuard([&before] { QApplication::setFont(before); });
    QFont ten = before;
    ten.setPointSizeF(10);
    QApplication::setFont(ten);
    Appearance appearance(*qApp);
    QLabel body(u"Words"_s);
    QLabel title(u"Words"_s);
    title.setProperty("textStyle", u"title"_s);
    QLineEdit edit;
    QListView list;
    const QList<QWidget *> widgets{&body, &title, &edit, &list};
    for (QWidget *widget : widgets)
        widget->show();
    appearance.setPreferences([percent] {
        Preferences preferences;
        preferences.textPercent = percent;
        return preferences;
    }());
    const double points = percent / 10.0;
    QCOMPARE(body.font().pointSizeF(), points);
    QCOMPARE(edit.font().pointSizeF(), points);
    QCOMPARE(list.font().pointSizeF(), points); // what delegates are given
    QCOMPARE(title.font().pointSizeF(), points * 1.25);
    appearance.setPreferences({});
    QCOMPARE(body.font().pointSizeF(), 10.0);
    QCOMPARE(title.font().pointSizeF(), 12.5);
}

void ThemeTest::motionIsReducedWhereItIsWanted()
{
    Appearance appearance(*qApp);
    QVERIFY(!isMotionReduced());
    Preferences preferences;
    preferences.isMotionReduced = true;
    appearance.setPreferences(preferences);
    QVERIFY(isMotionReduced());
    appearance.setPreferences({});
    QVERIFY(!isMotionReduced());
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

void ThemeTest::everyIconHasADrawingOfItsOwn()
{
    QSet<QByteArray> drawings;
    for (int i = 0; i <= int(Icon::Warning); ++i) {
        const QImage image =
            iconFor(Icon(i), Tone::Danger).pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32);
        bool isDrawn = false;
        for (int y = 0; y < image.height() && !isDrawn; ++y) {
            for (int x = 0; x < image.width() && !isDrawn; ++x)
                isDrawn = qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(isDrawn, qPrintable(QString::number(i)));
        drawings.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(drawings.size(), int(Icon::Warning)); // Answer and Line share one: a telephone
}

void ThemeTest::theBadgeCounts()
{
    const QIcon base(u":/icons/callside.svg"_s);
    const auto drawn = [&base](int count) { return badgedIcon(base, count).pixmap(22, 22).toImage(); };
    QCOMPARE(drawn(0), base.pixmap(22, 22).toImage());
    for (int count = 1; count <= 10; ++count)
        QVERIFY2(drawn(count) != drawn(count - 1), qPrintable(QString::number(count)));
    QCOMPARE(drawn(10), drawn(250)); // 9+
}

void ThemeTest::theBadgeIsSeenOnEveryPanel_data()
{
    QTest::addColumn<QColor>("panel");
    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("middle grey") << QColor(0x808080);
}

// Along a line from the badge's middle to the right there is a step that can be seen.
void ThemeTest::theBadgeIsSeenOnEveryPanel()
{
    QFETCH(QColor, panel);
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(panel);
    QPainter painter(&image);
    painter.drawPixmap(0, 0, badgedIcon(QIcon(u":/icons/callside.svg"_s), 3).pixmap(64, 64));
    painter.end();
    double strongest = 1;
    for (int y = 40; y < 63; ++y)
        strongest = std::max(strongest, contrast(QColor(image.pixel(50, y)), QColor(image.pixel(50, y + 1))));
    QVERIFY2(strongest >= Edges, qPrintable(QString::number(strongest)));
}

QTEST_MAIN(ThemeTest)
#include "tst_Theme.moc"
