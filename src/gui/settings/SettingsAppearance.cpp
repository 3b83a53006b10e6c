// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsAppearance.h"

#include "gui/parts/Language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int SmallestTextPercent = 80;
constexpr int LargestTextPercent = 200;
constexpr int TextPercentStep = 10;
constexpr int FinestTextPercent = 5; // what a pointer can aim at

int roundTextPercent(int percent)
{
    return (percent + FinestTextPercent / 2) / FinestTextPercent * FinestTextPercent;
}

} // namespace

SettingsAppearance::SettingsAppearance(QWidget *parent)
    : SettingsPage(tr("Appearance"), Icon::Eye, parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_size(new QSlider(Qt::Horizontal, this))
{
    buildLanguage();
    buildTheme();
    buildTextSize();
    addSwitch(u"reducedMotionCheck"_s, tr("Less movement"),
              tr("Rows appear in their place instead of sliding in, and nothing pulses."),
              &Preferences::isMotionReduced);
    addSwitch(u"timesCheck"_s, tr("Times beside what is said"),
              tr("The time of day stands beside every line of a conversation."), &Preferences::areTimesShown);
    addStretch();
}

void SettingsAppearance::buildLanguage()
{
    const QString outside = languageFromOutside();
    m_language->setObjectName(u"programLanguageCombo"_s);
    m_language->addItem(tr("As this computer"), QString());
    const QStringList languages = programLanguages();
    for (const QString &language : languages) // each by its own name, for those who read no other
        m_language->addItem(language == "ja"_L1 ? u"日本語"_s : u"English"_s, language);
    m_language->setEnabled(outside.isEmpty());
    addField(tr("Language of this program"), m_language,
             outside.isEmpty()
                 ? tr("From the next start of Callside. What the assistant speaks is chosen with its wording.")
                 //: %1: the name of a setting outside of the program
                 : tr("Decided outside of Callside, by %1 in the environment.").arg(u"CALLSIDE_LANGUAGE"_s));
    connect(m_language, &QComboBox::activated, this, [this] {
        emit edited([language = m_language->currentData().toString()](Preferences &changed) {
            changed.programLanguage = language;
        });
    });
}

void SettingsAppearance::buildTheme()
{
    m_theme->setObjectName(u"themeCombo"_s);
    m_theme->addItem(tr("Same as the computer"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));
    addField(tr("Colours"), m_theme, tr("Meaning is never in colour alone: words and icons stand beside it."));
    connect(m_theme, &QComboBox::activated, this, [this] {
        emit edited(
            [theme = ThemeChoice(m_theme->currentData().toInt())](Preferences &changed) { changed.theme = theme; });
    });
}

void SettingsAppearance::buildTextSize()
{
    m_size->setObjectName(u"textSizeSlider"_s);
    m_size->setRange(SmallestTextPercent, LargestTextPercent);
    m_size->setSingleStep(TextPercentStep);
    m_size->setPageStep(2 * TextPercentStep);
    m_size->setTickInterval(2 * TextPercentStep);
    m_size->setTickPosition(QSlider::TicksBelow);
    m_size->setFocusPolicy(Qt::StrongFocus);
    // The window grows with the text, so it must not do so under the pointer that moves the slider.
    m_size->setTracking(false);
    m_size->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_percent = addNumber({u"textSizeSpin"_s,
                           tr("Size of the text, in per cent"),
                           tr("From 80 to 200. Everything grows with it. Ctrl and the mouse wheel do the same."),
                           //: Behind a number of per cent
                           tr(" %"),
                           {SmallestTextPercent, LargestTextPercent, false},
                           &Preferences::textPercent});
    m_percent->setSingleStep(TextPercentStep);
    addField(tr("Smaller – larger"), m_size, tr("Takes effect when you let go of it."));
    m_size->setAccessibleName(tr("Size of the text"));
    connect(m_size, &QSlider::valueChanged, this, [this](int percent) {
        emit edited([percent](Preferences &changed) { changed.textPercent = roundTextPercent(percent); });
    });
    connect(m_size, &QSlider::sliderMoved, this, [this](int percent) {
        const QSignalBlocker quiet(m_percent); // the number follows, the text waits
        m_percent->setValue(roundTextPercent(percent));
    });
}

void SettingsAppearance::showPreferences(const Preferences &preferences)
{
    SettingsPage::showPreferences(preferences);
    const QSignalBlocker quietLanguage(m_language);
    m_language->setCurrentIndex(m_language->findData(preferences.programLanguage));
    const QSignalBlocker quietTheme(m_theme);
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme)));
    const QSignalBlocker quietSize(m_size);
    if (!m_size->isSliderDown())
        m_size->setValue(preferences.textPercent);
}

} // namespace callside
