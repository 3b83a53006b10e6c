// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleCalls.h"
#include "core/Preferences.h"
#include "core/Task.h"

#include <QList>

// A made-up morning at the desk of a made-up surgery, for the pictures: in English or Japanese. Numbers are fictional.
namespace callside::samples {

// Chest pain, with words still coming.
CallState chestPainCall(const QString &id, const QString &language);
// The same, acknowledged by the desk.
CallState attendedCall(const QString &id, const QString &language);
// The same, of long ago and with nobody having acknowledged it.
CallState overdueCall(const QString &id, const QString &language);
// Seven calls at once, "rtc_pain" among them, and three that are over.
QList<CallState> busyDesk(const QString &language);
// What is left of the morning while nobody rings.
QList<CallState> pastCalls(const QString &language);
// Many calls, some of them in need of somebody.
QList<CallState> fullHouse(const QString &language, int count);

QList<Task> someTasks(const QString &language);
CallOutcome outcomeOf(const CallId &call, const QString &language);
// What the program comes with, and people to connect to.
Preferences deskPreferences(const QString &language);

} // namespace callside::samples
