// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/SpendWatch.h"
#include "gui/desk/DeskParts.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QString>

namespace callside {

class CallConsole;
class SettingsCosts;

// Follows what the calls of today cost: tells the console and the page of it, warns near the day's limit and at it, and
// has new calls asked about from then on where the desk wants that. The console lives longer.
class DeskCosts : public QObject
{
    Q_OBJECT

public:
    DeskCosts(CallConsole &console, const DeskParts &parts, QObject *parent = nullptr);

    void follow(const QList<CallUpdate> &updates, Moment now);
    void setNow(Moment now); // every second or so
    void showOn(SettingsCosts *page);
    // Somebody is asked about new calls, as the day has cost enough.
    bool isAskingFirst() const { return m_isAskingFirst; }

signals:
    void askingFirstChanged(bool isAskingFirst);

private:
    void takeLimit();
    void show();
    void warn();

    CallConsole &m_console;
    Backend &m_backend;
    DeskPreferences &m_preferences;
    SpendWatch m_spend;
    QPointer<SettingsCosts> m_page;
    SpendWatch::Level m_warned = SpendWatch::Level::Fine; // the highest of m_warnedOn
    QDate m_warnedOn;
    QString m_notice; // the id of the one that is shown; empty: none
    bool m_isAskingFirst = false;
};

} // namespace callside
