// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/PracticeDrillPage.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/practice/DrillCard.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// "4.2", as the desk's language writes it.
QString secondsText(std::chrono::milliseconds duration)
{
    return QLocale().toString(double(duration.count()) / 1000, 'f', 1);
}

} // namespace

PracticeDrillPage::PracticeDrillPage(QWidget *parent)
    : QWidget(parent)
    , m_card(new DrillCard(this))
    , m_steps(new QLabel(this))
    , m_startButton(new QPushButton(this))
    , m_stopButton(new QPushButton(tr("St&op the drill"), this))
{
    m_card->setObjectName(u"drillCard"_s);
    m_steps->setObjectName(u"drillStepsLabel"_s);
    m_steps->setWordWrap(true);
    m_steps->setText(tr("1. Find the caller who is in danger.\n2. Acknowledge the call.\n3. Connect the caller to a "
                        "person."));
    m_startButton->setObjectName(u"drillStartButton"_s);
    setTone(m_startButton, Tone::Accent);
    m_startButton->setToolTip(tr("Whoever is still on the practice line rings off first"));
    m_stopButton->setObjectName(u"drillStopButton"_s);
    m_stopButton->setToolTip(tr("No more callers ring; nothing is counted"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_card);
    column->addWidget(m_steps);
    column->addWidget(m_startButton);
    column->addWidget(m_stopButton);
    column->addStretch(1);
    connect(m_startButton, &QPushButton::clicked, this, &PracticeDrillPage::begin);
    connect(m_stopButton, &QPushButton::clicked, this, &PracticeDrillPage::stop);
    showIntroduction();
}

void PracticeDrillPage::setCallers(const QList<PracticeCaller> &callers)
{
    m_callers = callers;
    enableStart();
}

void PracticeDrillPage::setReady(bool isReady)
{
    m_isReady = isReady;
    enableStart();
}

void PracticeDrillPage::setRules(const DrillRules &rules)
{
    m_rules = rules;
}

void PracticeDrillPage::enableStart()
{
    m_startButton->setEnabled(m_isReady && !planDrill(m_callers, m_rules).isEmpty());
}

void PracticeDrillPage::setNow(Moment now)
{
    m_now = now;
    if (!isRunning())
        return;
    m_drill->setNow(now);
    finishIfOver();
}

void PracticeDrillPage::noteRang(const CallId &call, const QString &callerId)
{
    if (!isRunning())
        return;
    m_drill->rang(call, callerId);
    showRound();
}

void PracticeDrillPage::follow(const QList<CallUpdate> &updates)
{
    if (!isRunning())
        return;
    m_drill->follow(updates);
    finishIfOver();
}

void PracticeDrillPage::begin()
{
    const DrillPlan plan = planDrill(m_callers, m_rules);
    if (plan.isEmpty() || isRunning())
        return;
    ++m_rules.seed;
    m_drill.emplace(plan, m_now);
    m_rings = std::make_unique<QObject>();
    emit drillWanted();
    for (const DrillPlan::Ring &ring : plan.rings)
        QTimer::singleShot(ring.after, m_rings.get(), [this, caller = ring.caller] { emit ringWanted(caller); });
    showRound();
    m_stopButton->setFocus();
}

void PracticeDrillPage::stop()
{
    m_rings.reset();
    m_drill.reset();
    showIntroduction();
    m_startButton->setFocus();
    emit drillOver();
}

void PracticeDrillPage::finishIfOver()
{
    if (!m_drill->isOver())
        return;
    m_rings.reset();
    const bool hadFocus = m_stopButton->hasFocus();
    showResult(m_drill->result());
    if (hadFocus)
        m_startButton->setFocus();
    emit drillOver();
}

void PracticeDrillPage::showIntroduction()
{
    m_card->show({Tone::Accent,
                  Icon::Urgent,
                  tr("Find the urgent caller"),
                  {},
                  {tr("Several callers ring. One of them is in danger. How long does it take you?")}});
    m_steps->show();
    m_startButton->setText(tr("&Start the drill"));
    m_startButton->show();
    m_stopButton->hide();
}

void PracticeDrillPage::showRound()
{
    m_card->show({Tone::Accent,
                  Icon::Ringing,
                  tr("The drill is on"),
                  {},
                  {tr("%n caller(s) so far", nullptr, m_drill->callersRung())}});
    m_steps->show();
    m_startButton->hide();
    m_stopButton->show();
}

void PracticeDrillPage::showResult(const DrillResult &result)
{
    const bool isBest = result.connectedAfter && (!m_best || *result.connectedAfter < *m_best);
    if (isBest)
        m_best = result.connectedAfter;
    QList<DrillCard::Figure> figures;
    if (result.seenAfter)
        //: under a number of seconds
        figures.append({tr("%1 s").arg(secondsText(*result.seenAfter)), tr("seen")});
    if (result.connectedAfter)
        figures.append({tr("%1 s").arg(secondsText(*result.connectedAfter)), tr("connected")});
    const QStringList lines = remarks(result);
    m_card->show({result.isWithinAim() && result.wrongChoices == 0 ? Tone::Good : Tone::Warning,
                  result.isWithinAim() ? Icon::Tick : Icon::Clock, lines.first(), figures, lines.mid(1)});
    m_card->announce();
    m_steps->hide();
    m_stopButton->hide();
    m_startButton->setText(tr("&Once more"));
    m_startButton->show();
}

QStringList PracticeDrillPage::remarks(const DrillResult &result) const
{
    QStringList lines;
    switch (result.outcome) {
    case DrillResult::Outcome::Connected:
        lines.append(result.isWithinAim() ? tr("Well done: in time") : tr("Connected"));
        if (!result.seenAfter)
            lines.append(tr("The call was connected without being acknowledged."));
        break;
    case DrillResult::Outcome::NotConnected:
        lines.append(tr("The caller was not connected to anybody"));
        break;
    case DrillResult::Outcome::TooEarly:
        lines.append(tr("Too early"));
        lines.append(tr("You chose this caller before a word of danger was said."));
        break;
    case DrillResult::Outcome::NeverMarked:
        lines.append(tr("The caller was never shown as urgent"));
        lines.append(tr("Nothing that was said is on your list of urgent words, or the call was not answered."));
        break;
    }
    lines.append(tr("The aim is under %1 seconds.").arg(Drill::Aim.count()));
    if (result.wrongChoices > 0)
        lines.append(tr("%n wrong choice(s)", nullptr, result.wrongChoices));
    else
        lines.append(tr("No wrong choice"));
    if (m_best)
        lines.append(tr("Best so far: %1 s").arg(secondsText(*m_best)));
    return lines;
}

} // namespace callside
