// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/why/WhyReport.h"

#include "core/EventJournal.h"
#include "gui/why/WhyText.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype MaxEvents = 200;
constexpr int TellingDigits = 6; // the last ones of a number, that give it away

QString utc(Moment moment)
{
    return moment == Moment{} ? u"-"_s
                              : QDateTime::fromMSecsSinceEpoch(toMsecs(moment), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString digitsIn(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

// Ids and codes have no blanks and are short; whatever else it is, it is not for a report.
QString identifier(const QString &foreign)
{
    if (foreign.isEmpty())
        return u"-"_s;
    const bool isOne = foreign.size() <= 160 && std::all_of(foreign.cbegin(), foreign.cend(), [](QChar c) {
                           return c.unicode() > 0x20 && c.unicode() < 0x7f;
                       });
    return isOne ? foreign : u"(not shown)"_s;
}

// A phone company may make its Call-ID from the caller's number.
bool givesAway(const QString &identifier, const CallState &call)
{
    const QString digits = digitsIn(identifier);
    for (const QString &number : {call.caller.number, call.line.number, call.transferTarget}) {
        const QString telling = digitsIn(number).right(TellingDigits);
        if (telling.size() == TellingDigits && digits.contains(telling))
            return true;
    }
    for (const QString &word : {call.caller.displayName, call.caller.address.section(u'@', 0, 0)}) {
        if (word.size() > 2 && identifier.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString identifierOf(const QString &foreign, const CallState &call)
{
    return givesAway(foreign, call) ? u"(not shown)"_s : identifier(foreign);
}

QString errorFacts(const Error &error)
{
    QStringList facts;
    if (error.httpStatus != 0)
        facts.append(u"HTTP %1"_s.arg(error.httpStatus));
    for (const QString &part : {error.code, error.param, error.requestId}) {
        if (!part.isEmpty())
            facts.append(identifier(part));
    }
    return facts.isEmpty() ? u"no answer"_s : facts.join(u' ');
}

struct EventFacts {
    const QByteArray &frame;

    QString operator()(const CommandSucceeded &event) const
    {
        return event.requestId.isEmpty() ? QString() : identifier(event.requestId);
    }
    QString operator()(const CommandFailed &event) const { return errorFacts(event.error); }
    QString operator()(const MonitorRefused &event) const { return errorFacts(event.error); }
    QString operator()(const MonitorClosed &event) const { return QString::number(event.closeCode); }
    QString operator()(const ServerEvent &event) const
    {
        const QString type = QJsonDocument::fromJson(frame).object()["type"_L1].toString();
        const auto *error = std::get_if<server::ErrorReported>(&event);
        const auto *finished = std::get_if<server::ResponseFinished>(&event);
        QStringList facts;
        if (!type.isEmpty())
            facts.append(identifier(type));
        for (const QString &fact :
             {error ? error->code : QString(), error ? error->param : QString(),
              finished ? finished->status : QString(), finished ? finished->errorCode : QString()}) {
            if (!fact.isEmpty())
                facts.append(identifier(fact));
        }
        return facts.join(u' ');
    }
    template <class Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

QStringList eventLines(const QList<CallEvent> &events, Moment start)
{
    QStringList lines;
    for (const CallEvent &event : events.mid(std::max<qsizetype>(0, events.size() - MaxEvents))) {
        const std::optional<JournalRecord> record = toJournal(event);
        const QString kind = record ? record->type : u"server"_s;
        const double seconds = double((event.at - start).count()) / 1000.0;
        lines.append(u"  %1 s  %2 %3"_s.arg(seconds, 9, 'f', 3)
                         .arg(kind, std::visit(EventFacts{event.frame}, event.payload))
                         .trimmed()
                         .prepend(u"  "_s));
    }
    return lines;
}

QString mediaWord(MediaSecurity security)
{
    return security == MediaSecurity::Encrypted ? u"srtp"_s : security == MediaSecurity::Plain ? u"rtp"_s : u"-"_s;
}

QStringList problemCodes(const Transcript &transcript)
{
    QStringList codes;
    for (int i = 0; i < transcript.size(); ++i) {
        const TranscriptEntry &entry = transcript.at(i);
        const QString code = entry.kind == TranscriptEntry::Kind::Problem ? entry.text : entry.problem;
        if (!code.isEmpty())
            codes.append(u"  %1 %2"_s.arg(utc(entry.at), identifier(code)));
    }
    return codes;
}

} // namespace

QString WhyReport::finding(const QString &diagnosis)
{
    const Diagnosis *found = findDiagnosis(diagnosis);
    if (!found)
        return diagnosis;
    return u"[%1] %2: %3 %4"_s.arg(diagnosis, WhyText::certaintyWord(found->certainty), WhyText::sentence(diagnosis),
                                   WhyText::fix(diagnosis));
}

QStringList WhyReport::steps(const QList<CallStep> &steps)
{
    QStringList lines;
    for (const CallStep &step : steps) {
        QString line =
            u"  %1  %2: %3"_s.arg(utc(step.at), -24).arg(WhyText::stepName(step.kind), WhyText::stepWord(step.state));
        if (!step.diagnosis.isEmpty())
            line += u" [%1]"_s.arg(step.diagnosis);
        lines.append(line);
    }
    return lines;
}

QString WhyReport::ofCall(const CallState &call, const QList<CallEvent> &events, Moment now)
{
    QStringList lines{tr("Callside: report about one call. No patient data. Times are UTC."), {}};
    const auto fact = [&lines](const QString &name, const QString &value) {
        lines.append(u"%1: %2"_s.arg(name, value));
    };
    fact(tr("Call"), identifierOf(call.id.value, call));
    fact(u"SIP Call-ID"_s, identifierOf(call.carrierCallId, call));
    fact(u"webhook-id"_s, identifierOf(call.webhookId, call));
    fact(u"sip_media_security"_s, mediaWord(call.mediaSecurity));
    QString end;
    QDebug(&end).nospace() << call.endReason;
    fact(tr("End"), end);
    if (call.failure)
        fact(tr("Error"), errorFacts(*call.failure));
    fact(tr("Tries to answer"),
         u"%1 (404: %2, failed: %3)"_s.arg(call.acceptTries).arg(call.acceptMisses).arg(call.acceptFaults));
    if (call.onMinimumSettings)
        fact(tr("Answered with the minimum, refused"), identifierOf(call.refusedField, call));
    lines += {QString(), tr("Steps:")};
    lines += steps(callSteps(call, events, now));
    lines += {QString(), tr("What was found:")};
    for (const QString &id : diagnoseCall(call, events, now))
        lines.append(u"  "_s + finding(id));
    lines += {QString(), tr("Settings used, and the minimum:")};
    for (const SettingComparison &row : compareWithMinimum(call))
        lines.append(u"  %1 = %2 | %3"_s.arg(row.name, row.used, row.minimum.isEmpty() ? u"-"_s : row.minimum));
    if (const QStringList codes = problemCodes(call.transcript); !codes.isEmpty())
        lines += QStringList{QString(), tr("Codes:")} + codes;
    if (!events.isEmpty())
        lines += QStringList{QString(), tr("Events, after the call came in:")} + eventLines(events, call.offeredAt);
    return lines.join(u'\n') + u'\n';
}

QString WhyReport::ofLine(const QList<LineCheckResult> &results, Moment now)
{
    QStringList lines{tr("Callside: check of the telephone line. No patient data. Times are UTC."), utc(now), {}};
    for (const LineCheckResult &result : results) {
        lines.append(u"%1: %2"_s.arg(WhyText::checkName(result.kind), WhyText::checkWord(result.state)));
        if (!result.fact.isEmpty())
            lines.append(u"  "_s + result.fact);
        if (!result.diagnosis.isEmpty())
            lines.append(u"  "_s + finding(result.diagnosis));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace callside
