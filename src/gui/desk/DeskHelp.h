// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/AccountDesk.h"
#include "app/LineCheck.h"
#include "app/RetirementWatch.h"
#include "core/CallEvent.h"
#include "core/CallState.h"
#include "gui/desk/DeskParts.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace callside {

class CallConsole;
class LineCheckDialog;
struct CallUpdate;

// Joins what explains trouble to one console and its backend: what was kept of a call, for its steps; the check of the
// line; the log of errors; and banners about refused messages, about a region that does not fit and about what is
// switched off soon. The console lives longer.
class DeskHelp : public QObject
{
    Q_OBJECT

public:
    DeskHelp(CallConsole &console, const DeskParts &parts, QObject *parent = nullptr);
    ~DeskHelp() override;

    // The calls as the console was shown them.
    void follow(const QList<CallUpdate> &updates);
    void openLineCheck();
    void showErrorLog();
    // Where the assistant service tells of calls; empty: none is set.
    QUrl publicAddress() const;

private:
    struct TimedError {
        Moment at{};
        Error error;
    };
    void connectCheck();
    void connectRetirements(const DeskParts &parts);
    void keepLatest(const CallState &call);
    void eventsRead(const CallId &call, const QList<CallEvent> &events);
    void runCheck();
    void beginCheck(const QList<SipHeader> &headers);
    void judgeRefusals();
    void judgeRegion();
    void judgeAddress();
    void showRetirements();

    CallConsole &m_console;
    Backend &m_backend;
    DeskPreferences &m_preferences;
    AccountDesk m_account;
    LineCheck m_check;
    RetirementWatch m_retirements;
    QPointer<LineCheckDialog> m_dialog; // made when it is first wanted
    QList<CallState> m_latest;          // calls, newest first
    QList<TimedError> m_errors;         // newest first
    CallId m_headersOf;                 // the call whose headers the check waits for
    QTimer m_headersLimit;
    int m_refusals = 0; // that were judged
    Moment m_refusedAt{};
    bool m_isRegionShown = false;
    bool m_isAddressShown = false;
    QStringList m_retirementNotices; // the ids of those that are shown
};

} // namespace callside
