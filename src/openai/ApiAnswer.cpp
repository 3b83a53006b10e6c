// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/ApiAnswer.h"

#include "core/HttpStatus.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr qsizetype MaxIdentifierLength = 128;
constexpr auto LongestRetryAfter = 24h;

bool belongsInIdentifier(QChar c)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || u"_-.:[]"_s.contains(c));
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    std::chrono::milliseconds wait = 0ms;
    if (isNumber) {
        if (seconds < 0)
            return std::nullopt;
        wait = std::chrono::seconds{std::min<qint64>(seconds, std::chrono::seconds{LongestRetryAfter}.count())};
    } else {
        // RFC 9110, 5.6.7: a sender only generates this form of the date.
        QDateTime at =
            QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!at.isValid())
            return std::nullopt;
        at.setTimeSpec(Qt::UTC);
        wait = std::chrono::milliseconds{std::max<qint64>(0, now.msecsTo(at))};
    }
    return std::min<std::chrono::milliseconds>(wait, LongestRetryAfter);
}

} // namespace

QString identifierOrNothing(const QString &text)
{
    const bool isOne = text.size() <= MaxIdentifierLength && std::ranges::all_of(text, belongsInIdentifier);
    return isOne ? text : QString();
}

Error errorFromAnswer(const ApiAnswer &answer, const QDateTime &now)
{
    // Of a missing or odd body nothing is left but empty strings, which is all we want to know of it.
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object().value("error"_L1).toObject();

    Error error;
    error.kind = kindForStatus(answer.status);
    error.httpStatus = answer.status;
    error.code = identifierOrNothing(said.value("code"_L1).toVariant().toString());
    error.param = identifierOrNothing(said.value("param"_L1).toVariant().toString());
    error.requestId = identifierOrNothing(QString::fromLatin1(answer.requestId));
    error.retryAfter = parseRetryAfter(answer.retryAfter, now);
    error.detail = u"HTTP %1"_s.arg(answer.status);
    for (const QString &part : {error.code, error.param}) {
        if (!part.isEmpty())
            error.detail += u' ' + part;
    }
    return error;
}

} // namespace callside
