// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallExportFile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray ByteOrderMark("\xEF\xBB\xBF");

// What a spreadsheet would run, or takes for a formula in its own language. (OWASP, CSV injection)
bool isFormula(const QString &cell)
{
    static const QString Starts = u"=+-@\t\r\n＝＋－＠"_s;
    const QString trimmed = cell.trimmed();
    return (!cell.isEmpty() && Starts.contains(cell.front())) ||
           (!trimmed.isEmpty() && Starts.contains(trimmed.front()));
}

QString boolWord(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QStringList csvHead(ExportFormat format)
{
    const QStringList shared{u"call"_s, u"started_at"_s};
    const QStringList label{u"redacted"_s, u"exported_by"_s, u"exported_at"_s};
    if (format == ExportFormat::CsvLines)
        return shared + QStringList{u"line"_s, u"at"_s, u"who"_s, u"text"_s, u"detail"_s, u"reaction"_s} + label;
    return shared + QStringList{u"answered_at"_s, u"ended_at"_s,   u"talking_time"_s, u"caller"_s,     u"caller_name"_s,
                                u"dialled"_s,     u"ending"_s,     u"transfer"_s,     u"urgent"_s,     u"outcome"_s,
                                u"note"_s,        u"outcome_by"_s, u"tasks"_s,        u"open_tasks"_s, u"summary"_s,
                                u"summary_by"_s,  u"cost_usd"_s} +
           label;
}

QStringList csvLabel(const ExportLabel &label)
{
    return {boolWord(label.isRedacted), label.exportedBy, utcText(label.exportedAt)};
}

QStringList csvCallCells(const ExportCall &call)
{
    const qsizetype open =
        std::count_if(call.tasks.begin(), call.tasks.end(), [](const Task &t) { return t.isOpen(); });
    const QString cost = QString::number(double(call.costMicroUsd) / 1e6, 'f', 4);
    return {utcText(call.answeredAt),
            utcText(call.endedAt),
            talkingTime(call),
            call.caller,
            call.callerName,
            call.line,
            exportWord(call.endReason),
            exportWord(call.transfer),
            exportWord(call.urgency),
            wordOf(call.outcome.kind),
            call.outcome.note,
            call.outcome.by,
            QString::number(call.tasks.size()),
            QString::number(open),
            call.summary ? call.summary->text : QString(),
            call.summary ? (call.summary->isDraft() ? u"draft"_s : call.summary->acceptedBy) : QString(),
            call.isCostComplete ? cost : QString()};
}

QByteArray csvOf(const ExportText &text, const ExportCall &call)
{
    const QStringList shared{call.id.value, utcText(call.startedAt)};
    if (text.format == ExportFormat::CsvCalls)
        return csvRow(shared + csvCallCells(call) + csvLabel(text.label)).toUtf8();
    QByteArray rows;
    for (qsizetype i = 0; i < call.lines.size(); ++i) {
        const ExportLine &line = call.lines[i];
        const QStringList cells{QString::number(i + 1),
                                utcText(line.at),
                                exportWord(line.kind),
                                line.isUnreadable ? u"(unreadable)"_s : line.text,
                                line.detail,
                                line.reaction};
        rows += csvRow(shared + cells + csvLabel(text.label)).toUtf8();
    }
    return rows;
}

QJsonObject withoutEmpty(QJsonObject json)
{
    for (const QString &name : json.keys()) {
        const QJsonValue value = json[name];
        if (value.isString() && value.toString().isEmpty())
            json.remove(name);
    }
    return json;
}

QJsonObject jsonOf(const ExportLine &line)
{
    QJsonObject json = withoutEmpty({{"at"_L1, utcText(line.at)},
                                     {"who"_L1, exportWord(line.kind)},
                                     {"text"_L1, line.text},
                                     {"detail"_L1, line.detail},
                                     {"reaction"_L1, line.reaction},
                                     {"by"_L1, line.by}});
    if (line.isUnreadable)
        json["unreadable"_L1] = true;
    if (line.isInterrupted)
        json["interrupted"_L1] = true;
    return json;
}

QJsonObject jsonOf(const Task &task)
{
    return withoutEmpty({{"kind"_L1, wordOf(task.kind)},
                         {"number"_L1, task.number},
                         {"name"_L1, task.name},
                         {"note"_L1, task.note},
                         {"created_at"_L1, utcText(task.createdAt)},
                         {"created_by"_L1, task.createdBy},
                         {"done_at"_L1, utcText(task.doneAt)},
                         {"done_by"_L1, task.doneBy}});
}

QJsonObject jsonOf(const CallSummary &summary)
{
    QJsonArray details;
    for (const HeardDetail &detail : summary.details)
        details.append(withoutEmpty({{"kind"_L1, wordOf(detail.kind)},
                                     {"value"_L1, detail.value},
                                     {"certainty"_L1, wordOf(detail.certainty)},
                                     {"checked_by"_L1, detail.checkedBy},
                                     {"checked_at"_L1, utcText(detail.checkedAt)}}));
    QJsonObject json = withoutEmpty({{"text"_L1, summary.text},
                                     {"suggested_outcome"_L1, wordOf(summary.outcome)},
                                     {"model"_L1, summary.model},
                                     {"made_at"_L1, utcText(summary.madeAt)},
                                     {"accepted_by"_L1, summary.acceptedBy},
                                     {"accepted_at"_L1, utcText(summary.acceptedAt)}});
    json["draft"_L1] = summary.isDraft();
    json["details"_L1] = details;
    return json;
}

template <class Value>
QJsonArray jsonListOf(const QList<Value> &values)
{
    QJsonArray list;
    for (const Value &value : values)
        list.append(jsonOf(value));
    return list;
}

QJsonObject jsonOf(const ExportCall &call)
{
    QJsonObject json = withoutEmpty({{"call"_L1, call.id.value},
                                     {"started_at"_L1, utcText(call.startedAt)},
                                     {"answered_at"_L1, utcText(call.answeredAt)},
                                     {"ended_at"_L1, utcText(call.endedAt)},
                                     {"caller"_L1, call.caller},
                                     {"caller_name"_L1, call.callerName},
                                     {"dialled"_L1, call.line},
                                     {"ending"_L1, exportWord(call.endReason)},
                                     {"transfer"_L1, exportWord(call.transfer)},
                                     {"transfer_target"_L1, call.transferTarget},
                                     {"urgent"_L1, exportWord(call.urgency)}});
    json["outcome"_L1] = withoutEmpty({{"kind"_L1, wordOf(call.outcome.kind)},
                                       {"note"_L1, call.outcome.note},
                                       {"by"_L1, call.outcome.by},
                                       {"at"_L1, utcText(call.outcome.at)}});
    json["tasks"_L1] = jsonListOf(call.tasks);
    if (call.summary)
        json["summary"_L1] = jsonOf(*call.summary);
    json["lines"_L1] = jsonListOf(call.lines);
    json["cost_micro_usd"_L1] = call.costMicroUsd;
    json["cost_complete"_L1] = call.isCostComplete;
    json["redacted"_L1] = call.isRedacted;
    return json;
}

QByteArray jsonBegin(const ExportLabel &label)
{
    const QJsonObject head{{"program"_L1, u"callside"_s},
                           {"format"_L1, 1},
                           {"centre"_L1, label.centre},
                           {"exported_by"_L1, label.exportedBy},
                           {"exported_at"_L1, utcText(label.exportedAt)},
                           {"redacted"_L1, label.isRedacted}};
    QByteArray json = QJsonDocument(withoutEmpty(head)).toJson(QJsonDocument::Compact);
    json.chop(1); // the list of calls follows
    return json + ",\"calls\":[";
}

QByteArray textBegin(const ExportText &text)
{
    const ExportLabel &label = text.label;
    const ExportWords &words = text.words;
    const QString title = label.centre.isEmpty() ? words.title : words.title + u" - "_s + label.centre;
    const QString exported =
        words.exported.arg(label.exportedBy, localText(label.exportedAt, label.zone, words.dateTimeFormat));
    return QStringList{title, exported, label.isRedacted ? words.redacted : words.notRedacted}.join(u'\n').toUtf8() +
           '\n';
}

QByteArray textOf(const ExportText &text, const ExportCall &call)
{
    const ExportLabel &label = text.label;
    QStringList parts{QString(), QString(60, u'=')};
    for (const auto &[title, value] : callFacts(call, label, text.words))
        parts.append(title + u": "_s + value.simplified());
    if (call.summary)
        parts += {QString(), summaryTitle(*call.summary, label, text.words), call.summary->text};
    parts.append(QString());
    for (const ExportLine &line : call.lines) {
        const QString words = lineText(line, text.words).simplified(); // nobody can say a line of the record
        const QString head =
            localText(line.at, label.zone, text.words.timeFormat) + u"  "_s + lineTitle(line, text.words);
        parts.append(words.isEmpty() ? head : head + u": "_s + words);
    }
    return parts.join(u'\n').toUtf8() + '\n';
}

QString factOfTask(const Task &task, const ExportWords &words)
{
    QStringList parts{words.taskKinds.value(task.kind)};
    for (const QString &part : {task.name, task.number, task.note}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    parts.append(task.isOpen() ? words.open : words.done);
    return parts.join(u", "_s);
}

} // namespace

QString csvRow(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (isFormula(cell))
            cell.prepend(u'\'');
        const bool wantsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
                                 cell.contains(u'\r') || cell.contains(u';') || cell.contains(u'\t');
        written.append(wantsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
    }
    return written.join(u',') + u"\r\n"_s;
}

QString utcText(Moment at)
{
    return at == Moment{} ? QString()
                          : QDateTime::fromMSecsSinceEpoch(toMsecs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString localText(Moment at, const QTimeZone &zone, const QString &format)
{
    return at == Moment{} ? QString() : QDateTime::fromMSecsSinceEpoch(toMsecs(at), zone).toString(format);
}

QString lineTitle(const ExportLine &line, const ExportWords &words)
{
    const QString title = words.lines.value(line.kind);
    return line.by.isEmpty() ? title : u"%1 (%2)"_s.arg(title, line.by.simplified());
}

QString lineText(const ExportLine &line, const ExportWords &words)
{
    if (line.isUnreadable)
        return words.unreadable;
    QStringList parts;
    for (const QString &part : {line.text, line.detail}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    QString text = parts.join(u" - "_s);
    if (line.isInterrupted)
        text += u' ' + words.interrupted;
    if (!line.reaction.isEmpty())
        text += u' ' + words.thenSaid.arg(line.reaction);
    return text;
}

QList<std::pair<QString, QString>> callFacts(const ExportCall &call, const ExportLabel &label, const ExportWords &words)
{
    QList<std::pair<QString, QString>> facts;
    const auto add = [&](const QString &title, const QString &value) {
        if (!value.isEmpty())
            facts.append({title, value});
    };
    const bool hasBoth = !call.callerName.isEmpty() && !call.caller.isEmpty();
    add(words.started, localText(call.startedAt, label.zone, words.dateTimeFormat));
    add(words.duration, talkingTime(call));
    add(words.caller, hasBoth ? call.callerName + u", "_s + call.caller : call.callerName + call.caller);
    add(words.line, call.line);
    add(words.ending, words.endings.value(call.endReason));
    add(words.transfer, words.transfers.value(call.transfer));
    add(words.urgent, words.urgencies.value(call.urgency));
    add(words.outcome, words.outcomes.value(call.outcome.kind));
    add(words.note, call.outcome.note);
    for (const Task &task : call.tasks)
        add(words.task, factOfTask(task, words));
    if (call.summary) {
        for (const HeardDetail &detail : call.summary->details)
            add(words.heardKinds.value(detail.kind),
                detail.value + u" ("_s + words.certainties.value(detail.certainty) + u')');
    }
    add(words.call, call.id.value);
    return facts;
}

QString summaryTitle(const CallSummary &summary, const ExportLabel &label, const ExportWords &words)
{
    const QString state =
        summary.isDraft()
            ? words.draft
            : words.acceptedBy.arg(summary.acceptedBy, localText(summary.acceptedAt, label.zone, words.dateTimeFormat));
    return words.summary + u" ("_s + state + u')';
}

QByteArray exportBegin(const ExportText &text)
{
    switch (text.format) {
    case ExportFormat::Text:
        return textBegin(text);
    case ExportFormat::Json:
        return jsonBegin(text.label);
    case ExportFormat::CsvCalls:
    case ExportFormat::CsvLines:
        return ByteOrderMark + csvRow(csvHead(text.format)).toUtf8();
    case ExportFormat::Pdf:
        break;
    }
    return {};
}

QByteArray exportCall(const ExportText &text, const ExportCall &call, bool isFirst)
{
    const ExportCall shown = text.label.isRedacted ? redacted(call, text.label.marks) : call;
    switch (text.format) {
    case ExportFormat::Text:
        return textOf(text, shown);
    case ExportFormat::Json:
        return (isFirst ? "\n" : ",\n") + QJsonDocument(jsonOf(shown)).toJson(QJsonDocument::Compact);
    case ExportFormat::CsvCalls:
    case ExportFormat::CsvLines:
        return csvOf(text, shown);
    case ExportFormat::Pdf:
        break;
    }
    return {};
}

QByteArray exportEnd(const ExportText &text)
{
    return text.format == ExportFormat::Json ? "\n]}\n"_ba : QByteArray();
}

QByteArray exportFile(const ExportText &text, const QList<ExportCall> &calls)
{
    QByteArray file = exportBegin(text);
    for (qsizetype i = 0; i < calls.size(); ++i)
        file += exportCall(text, calls[i], i == 0);
    return file + exportEnd(text);
}

QString exportFileName(ExportFormat format, const ExportLabel &label)
{
    const QString day = localText(label.exportedAt, label.zone, u"yyyy-MM-dd"_s);
    const QString kind = format == ExportFormat::CsvLines ? u"lines"_s : u"calls"_s;
    const QString redacted = label.isRedacted ? u"-redacted"_s : QString();
    QString ending = u"txt"_s;
    if (format == ExportFormat::Json)
        ending = u"json"_s;
    else if (format == ExportFormat::Pdf)
        ending = u"pdf"_s;
    else if (format != ExportFormat::Text)
        ending = u"csv"_s;
    return u"callside-%1-%2%3.%4"_s.arg(kind, day, redacted, ending);
}

QString wordOf(ExportFormat format)
{
    constexpr QLatin1StringView Words[] = {"text"_L1, "json"_L1, "csv-calls"_L1, "csv-lines"_L1, "pdf"_L1};
    return Words[int(format)];
}

} // namespace callside
