// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/practice/Drill.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace callside {

class DrillCard;

// The drill "find the urgent caller": begins a round, has its callers ring in time, and shows what came of it.
class PracticeDrillPage : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeDrillPage(QWidget *parent = nullptr);

    void setCallers(const QList<PracticeCaller> &callers);
    void setReady(bool isReady);
    // Of the next round; the seed goes up by one with each.
    void setRules(const DrillRules &rules);

    void setNow(Moment now);
    void noteRang(const CallId &call, const QString &callerId);
    void follow(const QList<CallUpdate> &updates);
    bool isRunning() const { return m_drill && !m_drill->isOver(); }

signals:
    void drillWanted(); // a round begins
    void drillOver();
    void ringWanted(const QString &callerId);

private:
    void begin();
    void stop();
    void finishIfOver();
    void showIntroduction();
    void showRound();
    void showResult(const DrillResult &result);
    QStringList remarks(const DrillResult &result) const;
    void enableStart();

    QList<PracticeCaller> m_callers;
    DrillRules m_rules;
    bool m_isReady = false;
    Moment m_now{};
    std::optional<Drill> m_drill;
    std::unique_ptr<QObject> m_rings; // the timers of a round
    std::optional<std::chrono::milliseconds> m_best;
    DrillCard *m_card;
    QLabel *m_steps;
    QPushButton *m_startButton;
    QPushButton *m_stopButton;
};

} // namespace callside
