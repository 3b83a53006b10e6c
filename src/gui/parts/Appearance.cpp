// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/Appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyle>
#include <QTextEdit>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr char MotionProperty[] = "isMotionReduced";

// Icons in a line of words are as large as the words.
class DeskStyle : public QProxyStyle
{
public:
    DeskStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const bool isRow = metric == PM_SmallIconSize && qobject_cast<const QAbstractItemView *>(widget);
        if (widget && (isRow || metric == PM_LineEditIconSize))
            return widget->fontMetrics().height();
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Danger:
        return u"danger"_s;
    }
    Q_UNREACHABLE();
}

// What the style draws by itself and the style sheet cannot reach (links, placeholders) takes our colours too. Window
// and its text stay the system's, since they tell light from dark.
QPalette dressed(QPalette system, const QPalette &ours)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (int i = 0; i < QPalette::NColorRoles; ++i) {
            const auto role = QPalette::ColorRole(i);
            if (role != QPalette::Window && role != QPalette::WindowText && role != QPalette::NoRole)
                system.setColor(group, role, ours.color(group, role));
        }
    }
    return system;
}

bool isTextInput(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) || qobject_cast<const QPlainTextEdit *>(object) ||
           qobject_cast<const QTextEdit *>(object);
}

} // namespace

void setTone(QWidget *widget, Tone tone)
{
    const QString name = toneName(tone);
    if (widget->property("tone").toString() == name)
        return;
    widget->setProperty("tone", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

bool isMotionReduced()
{
    return qApp->property(MotionProperty).toBool() ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

Appearance::Appearance(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_systemFont(readableFont(QApplication::font()))
{
    QApplication::setWindowIcon(QIcon(u":/icons/callside.svg"_s));
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(m_systemFont);
    applyPalette();
    applySheet();
    application.installEventFilter(this);
}

void Appearance::setPreferences(const Preferences &preferences)
{
    m_application.setProperty(MotionProperty, preferences.isMotionReduced);
    m_theme = preferences.theme;
    applyPalette();
    const QFont font = scaledFont(m_systemFont, preferences.textPercent);
    if (QApplication::font() != font)
        QApplication::setFont(font);
    applySheet();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == &m_application &&
        (type == QEvent::ApplicationPaletteChange || type == QEvent::ApplicationFontChange))
        QTimer::singleShot(0, this, &Appearance::followSystem); // not inside the event that tells of the change
    if (type == QEvent::StyleChange && isTextInput(watched))
        dressInput(static_cast<QWidget *>(watched));
    if (type == QEvent::Polish) {
        if (auto *list = qobject_cast<QListWidget *>(watched))
            QTimer::singleShot(0, list,
                               &QListWidget::doItemsLayout); // rows measured before there was a sheet are too low
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::applyPalette()
{
    if (m_theme == ThemeChoice::System) {
        if (std::exchange(m_isPaletteChosen, false))
            QApplication::setPalette(m_systemPalette); // what it leaves open is the system's of now
        QApplication::setPalette(dressed(QGuiApplication::palette(), paletteOf(systemColours())));
        return;
    }
    if (!std::exchange(m_isPaletteChosen, true))
        m_systemPalette = QGuiApplication::palette();
    QApplication::setPalette(paletteOf(m_theme == ThemeChoice::Light  ? lightColours()
                                       : m_theme == ThemeChoice::Dark ? darkColours()
                                                                      : highContrastColours()));
}

void Appearance::followSystem()
{
    applyPalette();
    applySheet();
}

void Appearance::applySheet()
{
    const QString sheet = styleSheetFor(systemColours(), QApplication::font());
    if (sheet == m_applied)
        return;
    m_applied = sheet;
    m_application.setStyleSheet(sheet);
}

} // namespace callside
