// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineCheck.h"
#include "core/Retirement.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace callside {

// Finds out once a day which of the models and voices in use are switched off soon: by what was known when the program
// was made, and by the account's own list where it can be asked. Lives on the GUI thread and never waits.
class RetirementWatch : public QObject
{
    Q_OBJECT

public:
    struct Means {
        std::function<QList<SessionConfig>()> inUse;
        // Answers later, on the same thread, or not at all: then it is asked again after an hour.
        std::function<void(std::function<void(const ModelsAnswer &)>)> askModels;
        std::function<QDate()> today = [] { return QDate::currentDate(); };
        std::chrono::milliseconds firstQuestion{3'000}; // after start()
    };
    explicit RetirementWatch(Means means, QObject *parent = nullptr);

    void start();
    void judge(); // anew, by what is known now: something else may be in use

    const QList<Retirement> &found() const { return m_found; } // soonest first

signals:
    void changed();

private:
    void ask();
    void answered(const ModelsAnswer &answer);

    const Means m_means;
    const QList<ListedModel> m_known;
    QList<ListedModel> m_listed; // by the latest answer
    QList<Retirement> m_found;
    QDate m_answeredOn;
    QTimer m_timer;
};

} // namespace callside
