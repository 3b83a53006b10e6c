// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RetirementWatch.h"

#include <QPointer>

using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr auto LookAgain = 1h; // whether another day has begun: a computer may have slept through midnight

} // namespace

RetirementWatch::RetirementWatch(Means means, QObject *parent)
    : QObject(parent)
    , m_means(std::move(means))
    , m_known(knownModels())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetirementWatch::ask);
}

void RetirementWatch::start()
{
    judge();
    m_timer.start(m_means.firstQuestion);
}

void RetirementWatch::judge()
{
    const QList<Retirement> found = retirements(m_means.inUse(), m_listed, m_known, m_means.today());
    if (found == m_found)
        return;
    m_found = found;
    emit changed();
}

void RetirementWatch::ask()
{
    m_timer.start(LookAgain);
    judge();
    if (m_answeredOn == m_means.today())
        return;
    m_means.askModels([self = QPointer<RetirementWatch>(this)](const ModelsAnswer &answer) {
        if (self)
            self->answered(answer);
    });
}

void RetirementWatch::answered(const ModelsAnswer &answer)
{
    if (!answer.models)
        return;
    m_answeredOn = m_means.today();
    m_listed = *answer.models;
    judge();
}

} // namespace callside
