// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallSummary.h"

#include "core/CallState.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LongestSummary = 2'000;
constexpr int LongestSuggestion = 300;
constexpr int LongestDetail = 120;
constexpr int MostSuggestions = 5;
constexpr int MostDetails = 20;

// Letters and figures alone, so that commas and capitals make no difference.
QString bare(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters.append(c.toCaseFolded());
    }
    return letters;
}

// One line for each speaker, so that what was said in two turns is not joined to what nobody said.
bool isSaid(const CallState &state, TranscriptEntry::Kind by, const QString &words)
{
    const QString wanted = bare(words);
    for (int i = 0; i < state.transcript.size() && !wanted.isEmpty(); ++i) {
        const TranscriptEntry &entry = state.transcript.at(i);
        if (entry.kind == by && !entry.isUnreadable && bare(entry.text).contains(wanted))
            return true;
    }
    return false;
}

Error malformedSummary(const QString &detail, const QString &code = {})
{
    return {.kind = Error::Kind::Malformed, .detail = u"summary: "_s + detail, .code = code};
}

std::optional<HeardDetail> detailFrom(const QJsonObject &json, const CallState &state)
{
    const auto kind = heardKindOf(json["kind"_L1].toString());
    HeardDetail detail;
    detail.value = json["value"_L1].toString().simplified().left(LongestDetail);
    detail.quote = json["quote"_L1].toString().simplified().left(LongestSuggestion);
    if (!kind || detail.value.isEmpty() || !isSaid(state, TranscriptEntry::Kind::Caller, detail.quote))
        return {};
    detail.kind = *kind;
    const bool isConfirmed = json["confirmed"_L1].toBool() &&
                             isSaid(state, TranscriptEntry::Kind::Assistant, json["said_back"_L1].toString());
    detail.certainty = isConfirmed ? HeardDetail::Certainty::Confirmed : HeardDetail::Certainty::Heard;
    return detail;
}

std::optional<SuggestedTask> suggestionFrom(const QJsonObject &json)
{
    const QString note = json["note"_L1].toString().simplified().left(LongestSuggestion);
    const auto kind = taskKindOf(json["kind"_L1].toString());
    const bool isKnown = kind == Task::Kind::CallBack || kind == Task::Kind::Other;
    return isKnown && !note.isEmpty() ? std::optional(SuggestedTask{*kind, note, json["taken"_L1].toBool()})
                                      : std::nullopt;
}

// The text of the answer, or why there is none.
Result<QString> outputText(const QJsonObject &answer)
{
    const QString status = answer["status"_L1].toString();
    if (status == "failed"_L1)
        return Error{.kind = Error::Kind::ServerFault,
                     .detail = u"summary: the model failed"_s,
                     .code = answer["error"_L1]["code"_L1].toString().left(64)};
    if (status == "incomplete"_L1)
        return malformedSummary(u"cut off"_s, u"incomplete"_s);
    const QJsonArray output = answer["output"_L1].toArray();
    for (const QJsonValue &item : output) {
        const QJsonArray content = item["content"_L1].toArray();
        for (const QJsonValue &part : content) {
            const QString type = part["type"_L1].toString();
            if (type == "refusal"_L1)
                return Error{
                    .kind = Error::Kind::Refused, .detail = u"summary: the model refused"_s, .code = u"refusal"_s};
            if (type == "output_text"_L1)
                return part["text"_L1].toString();
        }
    }
    return malformedSummary(u"no text"_s);
}

QJsonArray suggestionsToJson(const QList<SuggestedTask> &tasks)
{
    QJsonArray list;
    for (const SuggestedTask &task : tasks) {
        QJsonObject json{{"kind"_L1, wordOf(task.kind)}, {"note"_L1, task.note}};
        if (task.isTaken)
            json["taken"_L1] = true;
        list.append(json);
    }
    return list;
}

QList<SuggestedTask> suggestionsFrom(const QJsonArray &json)
{
    QList<SuggestedTask> tasks;
    for (const QJsonValue &value : json) {
        const auto task = suggestionFrom(value.toObject());
        if (task && tasks.size() < MostSuggestions)
            tasks.append(*task);
    }
    return tasks;
}

// As the service tells it; text only.
TokenUsage tokensFrom(const QJsonObject &usage)
{
    TokenUsage tokens;
    tokens.textIn = std::max<qint64>(0, usage["input_tokens"_L1].toInteger());
    tokens.textCached = std::max<qint64>(0, usage["input_tokens_details"_L1]["cached_tokens"_L1].toInteger());
    tokens.textOut = std::max<qint64>(0, usage["output_tokens"_L1].toInteger());
    return tokens;
}

const QString &markOf(HeardDetail::Kind kind, const RedactionMarks &marks)
{
    switch (kind) {
    case HeardDetail::Kind::Name:
        return marks.name;
    case HeardDetail::Kind::DateOfBirth:
        return marks.date;
    default:
        return marks.number;
    }
}

} // namespace

CallSummary accepted(CallSummary summary, const QString &by, Moment at)
{
    summary.acceptedBy = by;
    summary.acceptedAt = at;
    return summary;
}

CallSummary redacted(CallSummary summary, const QStringList &names, const RedactionMarks &marks)
{
    const QStringList all = names + namesOf(summary.details);
    summary.text = redacted(summary.text, all, marks);
    for (SuggestedTask &task : summary.tasks)
        task.note = redacted(task.note, all, marks);
    for (HeardDetail &detail : summary.details) {
        const bool isMedicine = detail.kind == HeardDetail::Kind::Medicine;
        detail.value = isMedicine ? redacted(detail.value, all, marks) : markOf(detail.kind, marks);
        detail.quote = isMedicine ? redacted(detail.quote, all, marks) : QString();
    }
    return summary;
}

Result<CallSummary> parseSummary(const QByteArray &answer, const CallState &state, Moment madeAt)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (!document.isObject())
        return malformedSummary(u"no JSON object"_s);
    const Result<QString> text = outputText(document.object());
    if (!text)
        return text.error();
    const QJsonDocument said = QJsonDocument::fromJson(text->toUtf8());
    CallSummary summary;
    summary.text = said["summary"_L1].toString().trimmed();
    if (!said.isObject() || summary.text.isEmpty())
        return malformedSummary(u"not in the form that was asked for"_s);
    if (summary.text.size() > LongestSummary)
        return Error{.kind = Error::Kind::TooLarge, .detail = u"summary: too long"_s};
    summary.call = state.id.value;
    summary.model = document["model"_L1].toString().left(LongestDetail);
    summary.madeAt = madeAt;
    summary.tokens = tokensFrom(document["usage"_L1].toObject());
    summary.outcome = outcomeKindOf(said["outcome"_L1].toString()).value_or(CallOutcome::Kind::None);
    summary.tasks = suggestionsFrom(said["tasks"_L1].toArray());
    const QJsonArray details = said["details"_L1].toArray();
    for (const QJsonValue &value : details) {
        const auto detail = detailFrom(value.toObject(), state);
        if (detail && summary.details.size() < MostDetails && !summary.details.contains(*detail))
            summary.details.append(*detail);
    }
    return summary;
}

QJsonObject toJson(const CallSummary &summary)
{
    QJsonObject json{{"call"_L1, summary.call},
                     {"text"_L1, summary.text},
                     {"outcome"_L1, wordOf(summary.outcome)},
                     {"tasks"_L1, suggestionsToJson(summary.tasks)},
                     {"details"_L1, toJson(summary.details)},
                     {"model"_L1, summary.model},
                     {"madeAt"_L1, toMsecs(summary.madeAt)}};
    if (summary.tokens != TokenUsage{})
        json["tokens"_L1] = QJsonObject{{"in"_L1, summary.tokens.textIn},
                                        {"cached"_L1, summary.tokens.textCached},
                                        {"out"_L1, summary.tokens.textOut}};
    if (!summary.isDraft()) {
        json["acceptedBy"_L1] = summary.acceptedBy;
        json["acceptedAt"_L1] = toMsecs(summary.acceptedAt);
    }
    return json;
}

Result<CallSummary> summaryFromJson(const QJsonObject &json)
{
    CallSummary summary;
    summary.call = json["call"_L1].toString();
    summary.text = json["text"_L1].toString();
    if (summary.call.isEmpty() || summary.text.isEmpty())
        return malformedSummary(u"no call or no text"_s);
    summary.outcome = outcomeKindOf(json["outcome"_L1].toString()).value_or(CallOutcome::Kind::None);
    summary.tasks = suggestionsFrom(json["tasks"_L1].toArray());
    summary.details = heardDetailsFrom(json["details"_L1].toArray());
    summary.model = json["model"_L1].toString();
    summary.madeAt = fromMsecs(json["madeAt"_L1].toInteger());
    const QJsonObject tokens = json["tokens"_L1].toObject();
    summary.tokens.textIn = tokens["in"_L1].toInteger();
    summary.tokens.textCached = tokens["cached"_L1].toInteger();
    summary.tokens.textOut = tokens["out"_L1].toInteger();
    summary.acceptedBy = json["acceptedBy"_L1].toString();
    summary.acceptedAt = fromMsecs(json["acceptedAt"_L1].toInteger());
    return summary;
}

QDebug operator<<(QDebug debug, const CallSummary &summary)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "CallSummary(" << summary.call << ", " << summary.text.size() << " characters, "
                    << wordOf(summary.outcome) << ", " << summary.tasks.size() << " tasks, " << summary.details.size()
                    << " details" << (summary.isDraft() ? ", draft" : "") << ')';
    return debug;
}

} // namespace callside
