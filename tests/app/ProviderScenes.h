// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DeskUnderTest.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

Q_DECLARE_METATYPE(callside::practice::Through)

namespace callside::test {

using namespace Qt::Literals::StringLiterals;
using practice::Through;

inline constexpr int ProviderPatience = 30'000;

inline void addProviders()
{
    QTest::addColumn<Through>("through");
    QTest::newRow("Twilio") << Through::Twilio;
    QTest::newRow("Vonage") << Through::Vonage;
}

inline QStringList statesOf(const QJsonObject &journey)
{
    QStringList states;
    const QJsonArray passed = journey["provider"_L1]["states"_L1].toArray();
    for (const QJsonValue &state : passed)
        states.append(state["state"_L1].toString());
    return states;
}

inline bool hasTask(const Backend &backend, const QString &call, Task::Kind kind)
{
    const QList<Task> &tasks = backend.openTasks();
    return std::any_of(tasks.cbegin(), tasks.cend(),
                       [&](const Task &task) { return task.call == call && task.kind == kind; });
}

} // namespace callside::test
