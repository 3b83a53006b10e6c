// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryRedaction.h"

#include "core/CallSummary.h"
#include "core/HistoryQuery.h"
#include "core/HistoryRules.h"
#include "core/Redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

using TextChange = std::function<QString(const QString &member, const QString &text)>;

bool holdsWords(const QString &member)
{
    static const QStringList members{u"text"_s,   u"transcript"_s, u"words"_s, u"reason"_s, u"arguments"_s,
                                     u"output"_s, u"message"_s,    u"delta"_s, u"phrase"_s};
    return members.contains(member);
}

// The headers that speak of the line rather than of the caller.
bool speaksOfLine(const QString &header)
{
    static const QStringList headers{u"to"_s, u"diversion"_s, u"p-called-party-id"_s, u"x-callside-line"_s};
    return headers.contains(header.toLower());
}

QJsonValue changed(const QString &member, const QJsonValue &value, const TextChange &change)
{
    if (value.isString())
        return change(member, value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef item : array)
            item = changed(member, item, change);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = changed(it.key(), it.value(), change);
    return object;
}

QByteArray withChange(const QByteArray &body, const TextChange &change)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return body;
    return QJsonDocument(changed({}, document.object(), change).toObject()).toJson(QJsonDocument::Compact);
}

QString shortNumberOf(const QString &number)
{
    const QString shortened = shortenedNumber(number);
    return shortened.isEmpty() ? u"[number]"_s : shortened;
}

// [name, value] pairs, as EventJournal writes them.
QByteArray withRedactedHeaders(const QByteArray &body)
{
    static const QRegularExpression longDigits(u"\\+?\\d{6,}"_s);
    static const QRegularExpression quotedName(u"^\\s*(?:\"[^\"]*\"|[^<\"]+)(?=\\s*<)"_s);
    QJsonObject offer = QJsonDocument::fromJson(body).object();
    QJsonArray headers = offer[u"headers"_s].toArray();
    for (QJsonValueRef header : headers) {
        QJsonArray pair = header.toArray();
        if (speaksOfLine(pair.at(0).toString()))
            continue;
        QString value = pair.at(1).toString();
        value.replace(quotedName, u"\"[name]\" "_s);
        for (auto match = longDigits.match(value); match.hasMatch(); match = longDigits.match(value))
            value.replace(match.capturedStart(), match.capturedLength(), shortNumberOf(match.captured()));
        header = QJsonArray{pair.at(0), value};
    }
    offer[u"headers"_s] = headers;
    return QJsonDocument(offer).toJson(QJsonDocument::Compact);
}

// As a phone company names who rings.
QByteArray withRedactedCaller(const QByteArray &body)
{
    QJsonObject asked = QJsonDocument::fromJson(body).object();
    QJsonObject caller = asked[u"caller"_s].toObject();
    if (!caller[u"name"_s].toString().isEmpty())
        caller[u"name"_s] = u"[name]"_s;
    asked[u"caller"_s] = caller;
    return QJsonDocument(asked).toJson(QJsonDocument::Compact);
}

// Its details are taken out by what they are, and not by how they look. What cannot be read may be anything.
QByteArray redactedSummary(const QByteArray &body, const QStringList &names)
{
    const Result<CallSummary> summary = summaryFromJson(QJsonDocument::fromJson(body).object());
    return summary ? QJsonDocument(toJson(redacted(*summary, names))).toJson(QJsonDocument::Compact) : "{}"_ba;
}

} // namespace

QByteArray redactedBody(const JournalEntry &entry, const RedactedPerson &person)
{
    if (entry.type == "summary-made"_L1)
        return redactedSummary(entry.body, person.names);
    const QString key = numberKey(person.number);
    const QString shortened = shortNumberOf(person.number);
    const QByteArray body = withChange(entry.body, [&](const QString &member, const QString &text) {
        if (holdsWords(member))
            return redacted(text, person.names);
        QString result = withoutNumber(text, key, shortened);
        for (const QString &name : person.names) {
            if (name.size() >= 2 && member == "headers"_L1)
                result.replace(name, u"[name]"_s, Qt::CaseInsensitive);
        }
        return result;
    });
    if (entry.type == "provider-asked"_L1)
        return withRedactedHeaders(withRedactedCaller(body));
    return entry.type == "offered"_L1 ? withRedactedHeaders(body) : body;
}

QByteArray bodyWithoutNumber(const QByteArray &body, const QString &key)
{
    return withChange(body,
                      [&](const QString &, const QString &text) { return withoutNumber(text, key, u"[number]"_s); });
}

} // namespace callside
