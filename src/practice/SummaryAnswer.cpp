// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/SummaryAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr int CharactersPerToken = 4;

struct DetailPattern {
    const char *kind;
    const char *pattern; // the first group is the detail
};

constexpr DetailPattern DetailPatterns[] = {
    {"name", R"((?:[Mm]y name is|[Tt]his is|[Ii]t's|[Ii]t’s)\s+((?:(?:Mr|Mrs|Ms|Dr)\s+)?[A-Z][a-z]+\s+[A-Z][a-z]+))"},
    {"date_of_birth", R"(((?:the\s+)?[\w-]+ of (?:January|February|March|April|May|June|July|August|September|)"
                      R"(October|November|December),? (?:nineteen|two thousand)[\w -]*))"},
    {"number", R"(((?:\+44|0)\d[\d ]{8,}\d))"},
    {"medicine", R"(\b(\w{3,}(?:pril|pine|olol|statin|cillin|formin|azole|profen|amol))\b)"},
};

// Where the assistant says it, too, it was said back.
QString saidBack(const QString &value, const QStringList &assistant)
{
    for (const QString &line : assistant) {
        if (line.contains(value, Qt::CaseInsensitive))
            return line;
    }
    return {};
}

QJsonArray detailsOf(const SummaryAsked &asked)
{
    QJsonArray details;
    for (const DetailPattern &row : DetailPatterns) {
        const QRegularExpression pattern(QString::fromUtf8(row.pattern));
        for (const QString &line : asked.caller) {
            const QString value = pattern.match(line).captured(1);
            if (value.isEmpty())
                continue;
            const QString back = saidBack(value, asked.assistant);
            details.append(QJsonObject{{u"kind"_s, QLatin1StringView(row.kind)},
                                       {u"value"_s, value},
                                       {u"quote"_s, line},
                                       {u"confirmed"_s, !back.isEmpty()},
                                       {u"said_back"_s, back}});
            break;
        }
    }
    return details;
}

// What the assistant has promised.
QJsonArray tasksOf(const SummaryAsked &asked)
{
    static const QRegularExpression promise(u"(ring|call) you( back)?\\b|passed (that|it|this) (on )?to|折り返し"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : asked.assistant) {
        const QRegularExpressionMatch match = promise.match(line);
        if (!match.hasMatch())
            continue;
        const bool isPassedOn = match.captured().startsWith("passed"_L1, Qt::CaseInsensitive);
        return {QJsonObject{{u"kind"_s, isPassedOn ? u"other"_s : u"callBack"_s}, {u"note"_s, line.left(120)}}};
    }
    return {};
}

QString outcomeOf(const Scenario *scenario)
{
    if (!scenario)
        return u"none"_s;
    for (const auto &[part, outcome] : {std::pair{"prescription", "prescription"}, std::pair{"booking", "booked"},
                                        std::pair{"opening-hours", "answered"},
                                        std::pair{"wrong-number", "wrongNumber"}, std::pair{"prank", "prank"}}) {
        if (scenario->id.contains(QLatin1StringView(part)))
            return QString::fromLatin1(outcome);
    }
    return u"other"_s;
}

int tokensIn(const QStringList &lines)
{
    return 200 + static_cast<int>(lines.join(u' ').size()) / CharactersPerToken;
}

} // namespace

std::optional<SummaryAsked> summaryAskedIn(const HttpRequest &request)
{
    static const QRegularExpression data(u"<call>(.*)</call>"_s, QRegularExpression::DotMatchesEverythingOption);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString text = body[u"input"_s][0][u"content"_s][0][u"text"_s].toString();
    const QString lines = data.match(text).captured(1);
    const bool hasForm = body[u"text"_s][u"format"_s][u"type"_s].toString() == "json_schema"_L1;
    if (lines.isEmpty() || !hasForm)
        return std::nullopt;
    SummaryAsked asked;
    asked.model = body[u"model"_s].toString();
    asked.isKept = body[u"store"_s].toBool(true); // as the service takes it where nothing is said
    const QJsonArray said = QJsonDocument::fromJson(lines.toUtf8()).array();
    for (const QJsonValue &line : said) {
        const QString who = line[u"who"_s].toString();
        if (who == "caller"_L1 || who == "assistant"_L1)
            (who == "caller"_L1 ? asked.caller : asked.assistant).append(line[u"text"_s].toString());
    }
    return asked;
}

HttpReply summaryAnswer(const SummaryAsked &asked, const Scenario *scenario)
{
    const QString summary = scenario && !scenario->summary.isEmpty() ? scenario->summary
                            : asked.caller.isEmpty()                 ? u"Nothing was said."_s
                                                                     : asked.caller.first().left(400);
    const QJsonObject said{{u"summary"_s, summary},
                           {u"outcome"_s, outcomeOf(scenario)},
                           {u"tasks"_s, tasksOf(asked)},
                           {u"details"_s, detailsOf(asked)}};
    const QString text = QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
    const QJsonObject part{{u"type"_s, u"output_text"_s}, {u"text"_s, text}, {u"annotations"_s, QJsonArray()}};
    const QJsonObject message{{u"type"_s, u"message"_s},
                              {u"role"_s, u"assistant"_s},
                              {u"status"_s, u"completed"_s},
                              {u"content"_s, QJsonArray{part}}};
    const int in = tokensIn(asked.caller + asked.assistant);
    const int out = tokensIn({text}) - 200;
    HttpReply reply;
    reply.body =
        QJsonDocument(
            QJsonObject{{u"id"_s, u"resp_"_s + QUuid::createUuid().toString(QUuid::Id128)},
                        {u"object"_s, u"response"_s},
                        {u"status"_s, u"completed"_s},
                        {u"model"_s, asked.model},
                        {u"store"_s, asked.isKept},
                        {u"output"_s, QJsonArray{message}},
                        {u"usage"_s, QJsonObject{{u"input_tokens"_s, in},
                                                 {u"input_tokens_details"_s, QJsonObject{{u"cached_tokens"_s, 0}}},
                                                 {u"output_tokens"_s, out},
                                                 {u"total_tokens"_s, in + out}}}})
            .toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace callside::practice
