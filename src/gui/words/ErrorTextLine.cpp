// SPDX-License-Identifier: GPL-3.0-or-later
// ErrorText's sentences about the parts of the program.
#include "gui/words/ErrorText.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

QList<Notice> ErrorText::line(const LineStatus &status)
{
    QList<Notice> notices;
    for (const Notice &notice : {intake(status), assistant(status), keeping(status)}) {
        if (!notice.isEmpty())
            notices.append(notice);
    }
    return notices;
}

Notice ErrorText::intake(const LineStatus &status)
{
    if (status.intake != LineStatus::Intake::Failed)
        return {};
    // What the webhook server found wrong; see openai/WebhookServer.h.
    const QString code = status.intakeError ? status.intakeError->code : QString();
    if (code == "address_in_use"_L1)
        return {IntakeNotice, Tone::Danger,
                tr("No calls can come in: another program already uses port %1 of this computer.").arg(status.port),
                tr("Close the other program, or choose another port in Settings → Connection.")};
    if (code == "address_not_available"_L1)
        return {IntakeNotice, Tone::Danger,
                tr("No calls can come in: this computer does not have the address %1.").arg(status.address),
                tr("Choose one of this computer's addresses, such as 127.0.0.1, in Settings → Connection.")};
    if (code == "port_not_permitted"_L1)
        return {IntakeNotice, Tone::Danger,
                tr("No calls can come in: this computer does not let Callside use port %1.").arg(status.port),
                tr("Choose a port from 1024 to 65535 in Settings → Connection.")};
    return {IntakeNotice, Tone::Danger,
            tr("No calls can come in: Callside cannot listen on %1, port %2.").arg(status.address).arg(status.port),
            tr("Check the address and the port in Settings → Connection.")};
}

Notice ErrorText::assistant(const LineStatus &status)
{
    switch (status.assistant) {
    case LineStatus::Assistant::Unknown:
    case LineStatus::Assistant::Ok:
        return {};
    case LineStatus::Assistant::KeyRefused:
        return {u"keyRefused"_s, Tone::Danger,
                tr("The assistant cannot answer calls: the assistant service refused our key."),
                tr("Check the key and the project in Settings → Connection.")};
    case LineStatus::Assistant::Unreachable:
        return {u"assistantUnreachable"_s, Tone::Danger,
                tr("The assistant cannot answer calls: the assistant service cannot be reached."),
                tr("Check this computer's internet connection. Callside tries again with the next call.")};
    }
    Q_UNREACHABLE();
}

Notice ErrorText::keeping(const LineStatus &status)
{
    switch (status.keeping) {
    case LineStatus::Keeping::Starting:
    case LineStatus::Keeping::Kept:
        return {};
    case LineStatus::Keeping::NotKept:
        return {u"notKept"_s, Tone::Warning, tr("Calls go on, but they are not being kept: writing to the disk fails."),
                tr("Make room on the disk of %1.").arg(status.keepingPath)};
    case LineStatus::Keeping::DamagedFile:
        return {u"damagedFile"_s, Tone::Warning,
                tr("The record of earlier calls is damaged. New calls are kept in a fresh file."),
                tr("The damaged file was left untouched for repair: %1").arg(status.damagedPath)};
    case LineStatus::Keeping::NewerFile:
        return {u"newerFile"_s, Tone::Warning,
                tr("The record of earlier calls was written by a newer Callside. New calls are kept in a fresh file."),
                tr("Install the newer Callside to see them. The file was left untouched: %1").arg(status.damagedPath)};
    case LineStatus::Keeping::Unreadable:
        return {
            u"unreadable"_s, Tone::Danger,
            tr("Calls go on, but they are not being kept: the data folder cannot be used."),
            tr("Check that the folder of %1 exists and belongs to you, or choose another with --data-dir, and start "
               "Callside again.")
                .arg(status.keepingPath)};
    }
    Q_UNREACHABLE();
}

QString ErrorText::intakeWord(const LineStatus &status)
{
    switch (status.intake) {
    case LineStatus::Intake::Starting:
        return tr("Line starting");
    case LineStatus::Intake::Listening:
        return tr("Line ok");
    case LineStatus::Intake::Failed:
        return tr("Line down");
    case LineStatus::Intake::Off:
        return tr("Recording");
    }
    Q_UNREACHABLE();
}

QString ErrorText::waitingWord()
{
    //: Of the line: it is set up, but nothing has ever come in from outside
    return tr("Waiting for its first call");
}

QString ErrorText::waitingRemedy()
{
    return tr("Nothing has come in from outside yet. Ring the centre’s number to see that calls arrive, or choose "
              "Menu → Help → Check my phone line.");
}

QString ErrorText::assistantWord(const LineStatus &status)
{
    switch (status.assistant) {
    case LineStatus::Assistant::Unknown:
        return tr("Assistant not yet tried");
    case LineStatus::Assistant::Ok:
        return tr("Assistant ok");
    case LineStatus::Assistant::KeyRefused:
        return tr("Assistant: key refused");
    case LineStatus::Assistant::Unreachable:
        return tr("Assistant not reached");
    }
    Q_UNREACHABLE();
}

QString ErrorText::keepingWord(const LineStatus &status)
{
    switch (status.keeping) {
    case LineStatus::Keeping::Starting:
        return tr("Opening the record");
    case LineStatus::Keeping::Kept:
        return tr("Calls are kept");
    case LineStatus::Keeping::NotKept:
    case LineStatus::Keeping::Unreadable:
        return tr("Calls are not kept");
    case LineStatus::Keeping::DamagedFile:
    case LineStatus::Keeping::NewerFile:
        return tr("Kept in a fresh file");
    }
    Q_UNREACHABLE();
}

} // namespace callside
