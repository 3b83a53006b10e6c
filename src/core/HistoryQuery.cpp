// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/HistoryQuery.h"

#include <QRegularExpression>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype KeyDigits = 9;
constexpr qsizetype FewestKeyDigits = 5;

constexpr QLatin1StringView ResultWords[] = {"answered"_L1, "abandoned"_L1, "missed"_L1,
                                             "declined"_L1, "closed"_L1,    "put-through"_L1};
// As calls.end_reason has them.
constexpr QLatin1StringView EndReasonWords[] = {
    "None"_L1,       "CallerLeft"_L1,     "Connected"_L1,        "HungUp"_L1,       "EndedPolitely"_L1, "Declined"_L1,
    "LineClosed"_L1, "TooQuiet"_L1,       "GoneBeforeAnswer"_L1, "AnswerFailed"_L1, "NeverStarted"_L1,  "Missed"_L1,
    "Expired"_L1,    "EndedWhileAway"_L1, "OutOfSight"_L1,       "NeverArrived"_L1, "PutThrough"_L1};
constexpr QLatin1StringView TransferWords[] = {"none"_L1,      "asked"_L1,         "ringing"_L1,
                                               "connected"_L1, "not-confirmed"_L1, "failed"_L1};
constexpr QLatin1StringView UrgencyWords[] = {"none"_L1, "transfer-not-confirmed"_L1, "wants-person"_L1, "red-flag"_L1};
static_assert(std::size(ResultWords) == size_t(CallResult::PutThrough) + 1);
static_assert(std::size(EndReasonWords) == size_t(EndReason::PutThrough) + 1);
static_assert(std::size(TransferWords) == size_t(TransferState::Failed) + 1);
static_assert(std::size(UrgencyWords) == size_t(Urgency::Kind::RedFlag) + 1);

template <class Value, size_t Count>
std::optional<Value> historyValueOf(const QLatin1StringView (&words)[Count], QStringView word)
{
    const auto *const found = std::find(std::begin(words), std::end(words), word);
    return found == std::end(words) ? std::nullopt : std::optional(Value(found - std::begin(words)));
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.digitValue() >= 0)
            digits += QChar(u'0' + char16_t(character.digitValue()));
    }
    return digits;
}

// Seven to fifteen digits with what people put between them, on one line.
const QRegularExpression &numberShape()
{
    static const QRegularExpression shape(
        uR"((?<!\d)\+?\d(?:[ \t.()/\-‐-―ー・\x{00a0}\x{200b}\x{3000}]{0,3}\d){6,14}(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return shape;
}

CallResult resultWithoutWords(EndReason reason)
{
    switch (reason) {
    case EndReason::CallerLeft:
    case EndReason::GoneBeforeAnswer:
        return CallResult::Abandoned;
    case EndReason::Declined:
        return CallResult::Declined;
    case EndReason::LineClosed:
        return CallResult::Closed;
    case EndReason::None:
    case EndReason::AnswerFailed:
    case EndReason::NeverStarted:
    case EndReason::Missed:
    case EndReason::Expired:
    case EndReason::EndedWhileAway:
    case EndReason::OutOfSight:
    case EndReason::NeverArrived:
        return CallResult::Missed;
    case EndReason::PutThrough:
        return CallResult::PutThrough;
    case EndReason::Connected:
    case EndReason::HungUp:
    case EndReason::EndedPolitely:
    case EndReason::TooQuiet:
        return CallResult::Answered;
    }
    return CallResult::Missed;
}

} // namespace

CallResult resultOf(const CallState &state)
{
    return state.talkingAt == Moment{} ? resultWithoutWords(state.endReason) : CallResult::Answered;
}

QString wordOf(CallResult result)
{
    return ResultWords[int(result)];
}

QString wordOf(EndReason reason)
{
    return EndReasonWords[int(reason)];
}

QString wordOf(TransferState transfer)
{
    return TransferWords[int(transfer)];
}

QString wordOf(Urgency::Kind urgency)
{
    return UrgencyWords[int(urgency)];
}

std::optional<CallResult> callResultOf(QStringView word)
{
    return historyValueOf<CallResult>(ResultWords, word);
}

EndReason endReasonOf(QStringView word)
{
    return historyValueOf<EndReason>(EndReasonWords, word).value_or(EndReason::None);
}

TransferState transferStateOf(QStringView word)
{
    return historyValueOf<TransferState>(TransferWords, word).value_or(TransferState::None);
}

Urgency::Kind urgencyOf(QStringView word)
{
    return historyValueOf<Urgency::Kind>(UrgencyWords, word).value_or(Urgency::Kind::None);
}

QString numberKey(QStringView number)
{
    const QString digits = digitsOf(number);
    return digits.size() < FewestKeyDigits ? QString() : digits.right(KeyDigits);
}

QStringList numberKeysIn(const QString &text)
{
    QStringList keys;
    for (auto match = numberShape().globalMatch(text); match.hasNext();) {
        const QString key = numberKey(match.next().capturedView());
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QString withoutNumber(const QString &text, const QString &key, const QString &replacement)
{
    if (key.isEmpty())
        return text;
    QString result;
    qsizetype from = 0;
    for (auto match = numberShape().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (numberKey(found.capturedView()) != key)
            continue;
        result.append(QStringView(text).mid(from, found.capturedStart() - from)).append(replacement);
        from = found.capturedEnd();
    }
    return result.append(QStringView(text).mid(from));
}

QDebug operator<<(QDebug debug, CallResult result)
{
    return debug << ResultWords[int(result)];
}

QDebug operator<<(QDebug debug, const HistoryRow &row)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "HistoryRow(#" << row.id << ' ' << row.call << ' ' << row.result << ' ' << row.endReason
                    << " offered " << toMsecs(row.offeredAt) << ", " << row.lines << " lines)";
    return debug;
}

QDebug operator<<(QDebug debug, const HistoryHit &hit)
{
    return debug << hit.row;
}

} // namespace callside
