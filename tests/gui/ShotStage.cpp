// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShotStage.h"
#include "gui/history/FiguresView.h"
#include "gui/history/HistoryView.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside::shots {

QString Look::name() const
{
    const QString themeName = theme == ThemeChoice::HighContrast ? u"contrast"_s
                              : theme == ThemeChoice::Dark       ? u"dark"_s
                                                                 : u"light"_s;
    return u"%1-%2%3"_s.arg(themeName).arg(percent).arg(isRightToLeft ? u"-rtl"_s : QString());
}

Stage::Stage(const QString &spoken, const Look &look)
    : language(spoken)
    , preferences(samples::deskPreferences(spoken))
    , bare(std::make_unique<CallConsole>())
{
    console = bare.get();
    preferences.theme = look.theme;
    preferences.textPercent = look.percent;
    preferences.isMotionReduced = true;
    console->setPreferences(preferences);
    console->setNow(samples::sampleNow());
    console->showUser(preferences.deskUser);
    console->showStatus(samples::goodLine());
    console->setOutcomes([spoken](const CallId &call) { return samples::outcomeOf(call, spoken); });
}

Stage::~Stage() = default;

void Stage::fill(const QList<CallState> &states, const QString &selected)
{
    console->apply(samples::updates(states));
    call = {selected};
    console->selectCall(call);
}

void Stage::fillDesk(const QString &selected)
{
    console->showTasks(samples::someTasks(language));
    fill(samples::busyDesk(language), selected);
}

void Stage::completePages()
{
    if (console->findChild<QPushButton *>(u"historyPageButton"_s))
        return;
    console->addPage(DeskPage::History, [](QWidget *parent) { return new HistoryView(parent); });
    console->addPage(DeskPage::Figures, [](QWidget *parent) { return new FiguresView(parent); });
}

QWidget *Stage::window() const
{
    return frame ? frame.get() : console;
}

} // namespace callside::shots
