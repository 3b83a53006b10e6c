// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskCosts.h"

#include "app/Backend.h"
#include "app/Clock.h"
#include "app/DeskPreferences.h"
#include "gui/console/CallConsole.h"
#include "gui/settings/SettingsCosts.h"
#include "gui/words/CostText.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qint64 MicroUsdPerLimitCent = 10'000;

} // namespace

DeskCosts::DeskCosts(CallConsole &console, const DeskParts &parts, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_backend(parts.backend)
    , m_preferences(parts.preferences)
{
    connect(&m_spend, &SpendWatch::changed, this, &DeskCosts::show);
    connect(&m_spend, &SpendWatch::levelChanged, this, &DeskCosts::warn);
    connect(&m_preferences, &DeskPreferences::changed, this, &DeskCosts::takeLimit);
    const auto restore = [this] { m_spend.restore(m_backend.costsToday(), m_backend.areCostsComplete(), now()); };
    connect(&m_backend, &Backend::costsRead, this, restore);
    restore();
    takeLimit();
}

void DeskCosts::follow(const QList<CallUpdate> &updates, Moment now)
{
    m_spend.follow(updates, now);
}

void DeskCosts::setNow(Moment now)
{
    m_spend.setNow(now);
}

void DeskCosts::showOn(SettingsCosts *page)
{
    m_page = page;
    show();
}

void DeskCosts::takeLimit()
{
    m_spend.setLimit(m_preferences.now().dailyLimitCents * MicroUsdPerLimitCent);
    warn();
}

void DeskCosts::show()
{
    if (m_page)
        m_page->showToday(m_spend.total(), m_spend.isComplete(), m_spend.calls());
    //: %1 is a sum: "$1.24"
    m_console.showCostToday(
        tr("Today’s calls have cost %1 so far.").arg(CostText::money(m_spend.total(), m_spend.isComplete())));
}

// Each level once a day: what somebody has put away stays away.
void DeskCosts::warn()
{
    using Level = SpendWatch::Level;
    const Level level = m_spend.level();
    const bool isAskingFirst = level == Level::Over && m_preferences.now().doesLimitAskFirst;
    if (isAskingFirst != m_isAskingFirst) {
        m_isAskingFirst = isAskingFirst;
        m_backend.setCostReached(isAskingFirst);
        emit askingFirstChanged(isAskingFirst);
    }
    if (m_warnedOn != m_spend.day()) {
        m_warnedOn = m_spend.day();
        m_warned = Level::Fine;
    }
    const QString id = level == Level::Fine ? QString() : level == Level::Near ? u"costNear"_s : u"costReached"_s;
    if (id != m_notice && !m_notice.isEmpty())
        m_console.dropNotice(m_notice);
    m_notice = id;
    if (level <= m_warned)
        return;
    m_warned = level;
    if (level == Level::Near)
        return m_console.addNotice({id, Tone::Warning, tr("Today’s calls have cost 80 % of the day’s limit."),
                                    tr("The limit is in the settings, under Costs.")});
    m_console.addNotice({id, Tone::Warning, tr("Today’s calls have cost what the day’s limit allows."),
                         isAskingFirst ? tr("From now on you are asked first for every new call. No call is ended.")
                                       : tr("Calls go on being answered. The limit is in the settings, under Costs.")});
}

} // namespace callside
