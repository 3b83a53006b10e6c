// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsCosts.h"

#include "gui/parts/Appearance.h"
#include "gui/words/CostText.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr double HighestLimit = 100'000; // dollars
constexpr qint64 MicroUsdOfCent = 10'000;
constexpr qint64 NearPercent = 80;

QLabel *costLine(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsCosts::SettingsCosts(QWidget *parent)
    : SettingsPage(tr("Costs"), Icon::Money, parent)
    , m_today(costLine(u"todayCostLabel"_s, this))
    , m_share(costLine(u"todayShareLabel"_s, this))
    , m_unpriced(costLine(u"todayUnpricedLabel"_s, this))
    , m_limit(new QDoubleSpinBox(this))
{
    m_today->setProperty("textStyle", u"strong"_s);
    addWide(m_today);
    addWide(m_share);
    m_unpriced->setText(tr("A part of it has a price that Callside does not know: the bill will be higher."));
    addWide(m_unpriced);
    addNote(
        tr("What OpenAI asks for the assistant, reckoned from its published prices in US dollars. The phone company "
           "sends a bill of its own."));
    buildLimit();
    addStretch();
    refreshToday();
}

void SettingsCosts::buildLimit()
{
    m_limit->setObjectName(u"dailyLimitSpin"_s);
    m_limit->setRange(0, HighestLimit);
    m_limit->setDecimals(2);
    //: Before a sum of US dollars
    m_limit->setPrefix(tr("$"));
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setAlignment(Qt::AlignRight);
    m_limit->setKeyboardTracking(false);
    addField(
        tr("The most that a day may cost"), m_limit,
        tr("You are warned at 80 % and at 100 % of it. No call is ended or declined for its cost. 0 is no limit."));
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, &SettingsCosts::takeLimit);
    m_asksFirst =
        addSwitch(u"limitAsksFirstCheck"_s, tr("Then ask me first for every new call"),
                  tr("From when the limit is reached until the end of the day a new call rings here first. When "
                     "nobody decides, the assistant answers after all, so that nobody is left ringing."),
                  &Preferences::doesLimitAskFirst);
}

void SettingsCosts::takeLimit()
{
    const int cents = qRound(m_limit->value() * 100);
    if (cents != preferences().dailyLimitCents)
        emit edited([cents](Preferences &changed) { changed.dailyLimitCents = cents; });
}

void SettingsCosts::showPreferences(const Preferences &shown)
{
    SettingsPage::showPreferences(shown);
    const QSignalBlocker quiet(m_limit);
    if (!m_limit->hasFocus())
        m_limit->setValue(shown.dailyLimitCents / 100.0);
    m_asksFirst->setEnabled(shown.dailyLimitCents > 0);
    refreshToday();
}

void SettingsCosts::finishTyping()
{
    SettingsPage::finishTyping();
    m_limit->interpretText();
}

void SettingsCosts::showToday(qint64 microUsd, bool isComplete, int calls)
{
    m_microUsd = microUsd;
    m_isComplete = isComplete;
    m_calls = calls;
    refreshToday();
}

void SettingsCosts::refreshToday()
{
    //: %1 is a sum: "$1.24", "less than 1 cent", "at least $1.24"
    m_today->setText(
        tr("Today so far: %1, %n call(s)", nullptr, m_calls).arg(CostText::money(m_microUsd, m_isComplete)));
    const qint64 limit = preferences().dailyLimitCents * MicroUsdOfCent;
    const qint64 percent = limit > 0 ? m_microUsd * 100 / limit : 0;
    //: %1 is a number
    m_share->setText(percent >= 100 ? tr("The day's limit is reached: this is %1 % of it.").arg(percent)
                                    : tr("That is %1 % of the day's limit.").arg(percent));
    m_share->setVisible(limit > 0);
    setTone(m_share, percent >= NearPercent ? Tone::Warning : Tone::Muted);
    m_unpriced->setVisible(!m_isComplete);
}

} // namespace callside
