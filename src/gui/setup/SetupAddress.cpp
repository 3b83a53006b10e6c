// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupAddress.h"

#include "gui/settings/SettingsPaste.h"

#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace callside {

SetupAddress::SetupAddress(QWidget *parent)
    : SetupPage(SetupStep::PublicAddress, parent)
    , m_local(new PasteRow(u"setupLocalAddress"_s, this))
    , m_tunnel(new PasteRow(u"setupTunnelCommand"_s, this))
{
    addNote(tr("The assistant service announces every call to this desk over the internet. It needs an address that "
               "begins with https:// and leads to this computer: that of a tunnel, a proxy or a router."));
    m_url =
        addConnectionText({u"setupPublicUrlEdit"_s, tr("Public address"),
                           tr("What is behind the name of the host may be left out."), u"https://phone.example.org"_s},
                          &Connection::publicUrl, ConnectionField::PublicUrl, setting::PublicUrl);
    addHeading(tr("Where it has to lead to"));
    addWide(m_local);
    addWide(m_tunnel);
    m_listening = addResult(u"setupListeningLabel"_s);
    addStretch();
}

void SetupAddress::refresh()
{
    const QString host = connection().webhookAddress == "0.0.0.0"_L1 || connection().webhookAddress == "::"_L1
                             ? u"127.0.0.1"_s
                             : connection().webhookAddress;
    const QString port = QString::number(connection().webhookPort);
    m_local->showText(tr("On this computer"),
                      host.contains(u':') ? u"http://[%1]:%2"_s.arg(host, port) : u"http://%1:%2"_s.arg(host, port));
    //: %1: ngrok, the name of a program
    m_tunnel->showText(tr("For a first try with %1, this command; it shows the public address").arg(u"ngrok"_s),
                       u"ngrok http %1"_s.arg(port));
}

void SetupAddress::showStatus(const LineStatus &status)
{
    switch (status.intake) {
    case LineStatus::Intake::Listening:
        return showResult(m_listening, {u"listening"_s, Tone::Good, tr("This desk is listening there."), {}});
    case LineStatus::Intake::Failed:
        return showResult(m_listening,
                          {u"listening"_s, Tone::Danger, tr("This desk cannot listen there."),
                           tr("Another program may have the port. Choose another one in Settings, page Connection.")});
    case LineStatus::Intake::Starting:
    case LineStatus::Intake::Off:
        return showResult(m_listening, {u"listening"_s, Tone::Muted, tr("This desk is not listening yet."), {}});
    }
}

QString SetupAddress::lacking() const
{
    if (const QString problem = textProblem(); !problem.isEmpty())
        return problem;
    return m_url->isEmpty() ? tr("Enter the public address.") : QString();
}

} // namespace callside
