// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DefaultDesk.h"

#include <QFile>

// Resources of a static library have to be pulled in by name, outside of any namespace.
static void initDeskResources()
{
    Q_INIT_RESOURCE(desk);
}

namespace callside {

namespace {

QByteArray deskResource(const QString &name)
{
    QFile file(QStringLiteral(":/desk/") + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere); // compiled in
    return isThere ? file.readAll() : QByteArray();
}

} // namespace

Preferences defaultPreferences()
{
    initDeskResources();
    // The steers are written as in a preferences file, so that there is one form to know.
    const Result<Preferences> steers = preferencesFromJson(deskResource(QStringLiteral("quick-steers.json")), {});
    Q_ASSERT(steers); // compiled in
    Preferences preferences = steers ? *steers : Preferences{};
    // Two years of calls, one of their words: for a practice to decide anew.
    preferences.transcriptDays = 365;
    preferences.noteDays = 730;
    preferences.callDays = 730;
    preferences.errorLogDays = 90;
    preferences.auditDays = 2192; // six years: who looked at what outlives what was looked at
    for (const QString &name : {QStringLiteral("redflags-en.json"), QStringLiteral("redflags-ja.json")})
        preferences.redFlags += RedFlagList::parse(deskResource(name));
    return preferences;
}

} // namespace callside
