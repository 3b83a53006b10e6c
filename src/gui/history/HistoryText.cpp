// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryText.h"

#include "gui/words/OutcomeText.h"
#include "gui/words/TimeText.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

QString HistoryText::resultWord(CallResult result)
{
    switch (result) {
    case CallResult::Answered:
        return tr("Answered");
    case CallResult::Abandoned:
        return tr("Caller left early");
    case CallResult::Missed:
        return tr("Missed");
    case CallResult::Declined:
        return tr("Declined");
    case CallResult::Closed:
        return tr("Line was closed");
    case CallResult::PutThrough:
        //: Of a call that a person at another number answered, without the assistant
        return tr("Put through");
    }
    Q_UNREACHABLE();
}

StageLook HistoryText::look(const HistoryRow &row)
{
    if (row.urgency != Urgency::Kind::None)
        return {Icon::Urgent, Tone::Danger};
    if (row.isLost || row.result == CallResult::Missed)
        return {Icon::Lost, Tone::Danger};
    switch (row.result) {
    case CallResult::Abandoned:
        return {Icon::Lost, Tone::Warning};
    case CallResult::Declined:
        return {Icon::EndCall, Tone::Muted};
    case CallResult::Closed:
        return {Icon::Quiet, Tone::Muted};
    default:
        return {Icon::Ended, Tone::Muted};
    }
}

QString HistoryText::caller(const HistoryRow &row, bool isMasked)
{
    SipParty party;
    const bool isNumber = std::any_of(row.caller.cbegin(), row.caller.cend(), [](QChar c) { return c.isDigit(); }) &&
                          !row.caller.contains(u'@');
    (isNumber ? party.number : party.address) = row.caller;
    party.displayName = row.callerName;
    party.isWithheld = row.isWithheld;
    return CallText::caller(party, isMasked);
}

QDate HistoryText::dateOf(const HistoryRow &row)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(row.offeredAt)).date();
}

QString HistoryText::day(QDate day, QDate today)
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    if (day == today)
        //: A heading in the list of past calls: %1 is the date in full
        return tr("Today, %1").arg(date);
    if (day == today.addDays(-1))
        //: A heading in the list of past calls: %1 is the date in full
        return tr("Yesterday, %1").arg(date);
    return date;
}

QString HistoryText::time(const HistoryRow &row)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(row.offeredAt)).toString(u"HH:mm"_s);
}

std::chrono::milliseconds HistoryText::length(const HistoryRow &row)
{
    const Moment begin = row.answeredAt != Moment{} ? row.answeredAt : row.offeredAt;
    return row.endedAt == Moment{} ? std::chrono::milliseconds{0}
                                   : std::max(row.endedAt - begin, std::chrono::milliseconds{0});
}

QString HistoryText::status(const HistoryRow &row)
{
    QStringList parts;
    if (row.urgency != Urgency::Kind::None)
        parts.append(CallText::urgencyWord(row.urgency));
    parts.append(resultWord(row.result));
    if (row.isLost && row.result == CallResult::Answered)
        parts.append(tr("call lost"));
    if (row.transfer == TransferState::Connected)
        parts.append(tr("connected to a person"));
    if (row.outcome != CallOutcome::Kind::None)
        parts.append(OutcomeText::word(row.outcome));
    if (row.isHeld)
        //: A call that must not be deleted
        parts.prepend(tr("On legal hold"));
    //: Stands between the parts of what is said about a call: "Answered · 02:41"
    return parts.join(tr(" · "));
}

QString HistoryText::detail(const HistoryRow &row)
{
    QStringList parts;
    if (row.answeredAt != Moment{} && row.endedAt != Moment{})
        parts.append(durationText(length(row)));
    else if (row.result == CallResult::Abandoned || row.result == CallResult::Missed)
        //: A call that was not answered: how long it rang, as 00:12
        parts.append(tr("rang for %1").arg(durationText(length(row))));
    if (!row.language.isEmpty())
        parts.append(language(row.language));
    if (!row.line.isEmpty())
        parts.append(tr("dialled %1").arg(CallText::phoneNumber(oneLine(row.line))));
    if (!row.hasWords)
        parts.append(tr("words not kept"));
    //: Stands between the parts of what is said about a call: "Answered · 02:41"
    return parts.join(tr(" · "));
}

QString HistoryText::language(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    return name.section(u' ', -1); // "British English" where the locale has a country of its own
}

QString HistoryText::sentence(const HistoryHit &hit, bool isMasked)
{
    const HistoryRow &row = hit.row;
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMsecs(row.offeredAt)), QLocale::ShortFormat);
    const QString said =
        //: A past call for a screen reader: %1 what became of it ("Answered"), %2 caller, %3 date and time, %4 length
        tr("%1, %2, %3, for %4").arg(status(row), caller(row, isMasked), when, spokenDuration(length(row)));
    const QString found = oneLine(hit.snippet.text);
    //: %1 a past call in one sentence, %2 the words in it that were searched for
    return found.isEmpty() ? said : tr("%1. Found: %2").arg(said, found);
}

} // namespace callside
