// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsLine.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// What SIP calls them: Busy Here, Temporarily Unavailable, Decline.
constexpr int BusyCode = 486;
constexpr int UnavailableCode = 480;
constexpr int DeclinedCode = 603;

} // namespace

SettingsLine::SettingsLine(QWidget *parent)
    : SettingsPage(tr("Line"), Icon::Line, parent)
    , m_decline(new QComboBox(this))
{
    addNote(tr("These settings are for calls that come from now on; calls that are going on keep theirs. Whether the "
               "assistant answers, asks you first or the line is closed is chosen at the top of the window."));
    addHeading(tr("Ask me first"));
    addNumber({u"ringSecondsSpin"_s,
               tr("How long it rings for you"),
               tr("Then the assistant answers after all, so that nobody is left ringing."),
               tr(" s"),
               {3, 25, false},
               &Preferences::ringSeconds});
    addHeading(tr("Connecting callers"));
    addSwitch(u"canTransferCheck"_s, tr("This phone line passes callers on to people"),
              tr("Switch it off where the phone company refuses to: “Connect” then arranges a call-back instead."),
              &Preferences::canTransfer);
    addHeading(tr("Closed"));
    buildDecline();
    addHeading(tr("Silence on a call"));
    buildSilence();
    addStretch();
}

void SettingsLine::buildDecline()
{
    m_decline->setObjectName(u"declineCombo"_s);
    m_decline->addItem(tr("The line is busy"), BusyCode);
    m_decline->addItem(tr("Nobody can answer just now"), UnavailableCode);
    m_decline->addItem(tr("The call is declined"), DeclinedCode);
    addField(
        tr("What callers are told while the line is closed"), m_decline,
        tr("The phone company turns it into a tone or an announcement of its own. “Nobody can answer” often leads to "
           "a mailbox, where there is one."));
    connect(m_decline, &QComboBox::activated, this, [this] {
        emit edited([code = m_decline->currentData().toInt()](Preferences &changed) { changed.declineCode = code; });
    });
}

void SettingsLine::buildSilence()
{
    //: Behind a number of seconds
    const QString unit = tr(" s");
    addNumber({u"silenceAmberSpin"_s,
               tr("Show the call in amber after"),
               tr("Nobody has spoken for so long: the call moves up and shows how long. 0 is off."),
               unit,
               {5, 3600, true},
               &Preferences::silenceAmberSeconds});
    addNumber({u"silenceAlertSpin"_s,
               tr("Alert me after"),
               tr("A chime, and the call asks for somebody to look. 0 is off."),
               unit,
               {5, 3600, true},
               &Preferences::silenceAlertSeconds});
    addNumber({u"silenceEndSpin"_s,
               tr("End the call politely after"),
               tr("The assistant says goodbye and the call ends; never on an urgent call. 0 is off."),
               unit,
               {30, 3600, true},
               &Preferences::silenceEndSeconds});
}

void SettingsLine::showPreferences(const Preferences &preferences)
{
    SettingsPage::showPreferences(preferences);
    const QSignalBlocker quiet(m_decline);
    if (m_decline->findData(preferences.declineCode) < 0)
        //: %1: a number that the phone company knows, such as 404
        m_decline->addItem(tr("Code %1 of the phone company").arg(preferences.declineCode), preferences.declineCode);
    m_decline->setCurrentIndex(m_decline->findData(preferences.declineCode));
}

QString SettingsLine::conflictIn(const Preferences &candidate) const
{
    const int amber = candidate.silenceAmberSeconds;
    const int alert = candidate.silenceAlertSeconds;
    const int end = candidate.silenceEndSeconds;
    if (amber > 0 && alert > 0 && amber >= alert)
        return tr("Amber has to come before the alert: %1 s is not less than %2 s. Until then the earlier number "
                  "holds.")
            .arg(amber)
            .arg(alert);
    const int before = alert > 0 ? alert : amber;
    if (end > 0 && before >= end)
        return tr("The call may end only after the warnings: %1 s is not more than %2 s. Until then the earlier number "
                  "holds.")
            .arg(end)
            .arg(before);
    return {};
}

} // namespace callside
