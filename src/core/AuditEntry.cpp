// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AuditEntry.h"

#include "core/AuditChain.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestWho = 80;
constexpr qsizetype LongestCallId = 160;

// In the order of AuditAction; never rename one.
constexpr QLatin1StringView ActionWords[] = {"program-started"_L1,
                                             "program-stopped"_L1,
                                             "signed-in"_L1,
                                             "signed-out"_L1,
                                             "sign-in-failed"_L1,
                                             "transcript-opened"_L1,
                                             "searched"_L1,
                                             "call-answered"_L1,
                                             "call-declined"_L1,
                                             "steered"_L1,
                                             "said"_L1,
                                             "transferred"_L1,
                                             "call-ended"_L1,
                                             "acknowledged"_L1,
                                             "cleared"_L1,
                                             "outcome-kept"_L1,
                                             "task-made"_L1,
                                             "task-done"_L1,
                                             "summary-accepted"_L1,
                                             "summary-asked"_L1,
                                             "detail-judged"_L1,
                                             "line-mode-changed"_L1,
                                             "setting-changed"_L1,
                                             "wording-changed"_L1,
                                             "connection-changed"_L1,
                                             "users-changed"_L1,
                                             "pin-changed"_L1,
                                             "exported"_L1,
                                             "erased"_L1,
                                             "legal-hold-changed"_L1,
                                             "retention-run"_L1,
                                             "back-up-written"_L1,
                                             "back-up-restored"_L1,
                                             "audit-read"_L1,
                                             "audit-pruned"_L1,
                                             "audit-repaired"_L1};
static_assert(std::size(ActionWords) == size_t(AuditAction::AuditRepaired) + 1);

QString auditTime(Moment at)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

// A call's id as the service gives it, and nothing else.
QString auditCall(const CallId &call)
{
    static const QRegularExpression identifier(u"\\A[A-Za-z0-9_.:-]+\\z"_s);
    const bool isOne = call.value.size() <= LongestCallId && identifier.match(call.value).hasMatch();
    return isOne || call.value.isEmpty() ? call.value : u"withheld"_s;
}

} // namespace

AuditEntry auditEntry(const DeskUser &user, Moment at, AuditAction action, const CallId &call, const QString &about)
{
    AuditEntry entry;
    entry.at = at;
    entry.who = user.name;
    entry.userId = user.id;
    entry.role = user.role;
    entry.action = action;
    entry.call = call;
    entry.about = about;
    return entry;
}

QString auditWord(const QString &about)
{
    static const QRegularExpression identifier(u"\\A[A-Za-z0-9._:-]{0,64}\\z"_s);
    static const QRegularExpression number(u"[0-9](?:[._:-]?[0-9]){5}"_s);
    const bool isOne = identifier.match(about).hasMatch() && !number.match(about).hasMatch();
    return isOne ? about : u"withheld"_s;
}

QByteArray auditJson(const AuditEntry &entry, qint64 number)
{
    QJsonObject json{{"action"_L1, wordOf(entry.action)}, {"at"_L1, auditTime(entry.at)}, {"row"_L1, number}};
    const auto add = [&](QLatin1StringView name, const QString &text) {
        if (!text.isEmpty())
            json[name] = text;
    };
    add("who"_L1, entry.who.simplified().left(LongestWho));
    add("user"_L1, auditWord(entry.userId));
    add("role"_L1, entry.role ? wordOf(*entry.role) : QString());
    add("call"_L1, auditCall(entry.call));
    add("about"_L1, auditWord(entry.about));
    if (entry.count != 0)
        json["count"_L1] = entry.count;
    if (entry.isRefused)
        json["refused"_L1] = true;
    if (isAuditSeal(entry.seal))
        json["seal"_L1] = QString::fromLatin1(entry.seal);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<NumberedEntry> auditEntryFrom(const QByteArray &json)
{
    const QJsonObject row = QJsonDocument::fromJson(json).object();
    const QDateTime at = QDateTime::fromString(row["at"_L1].toString(), Qt::ISODateWithMs);
    const std::optional<AuditAction> action = auditActionOf(row["action"_L1].toString());
    const qint64 number = row["row"_L1].toInteger();
    if (!at.isValid() || !action || number < 1)
        return {};
    AuditEntry entry;
    entry.at = fromMsecs(at.toMSecsSinceEpoch());
    entry.who = row["who"_L1].toString();
    entry.userId = row["user"_L1].toString();
    entry.role = roleOf(row["role"_L1].toString());
    entry.action = *action;
    entry.call = {row["call"_L1].toString()};
    entry.about = row["about"_L1].toString();
    entry.count = row["count"_L1].toInteger();
    entry.isRefused = row["refused"_L1].toBool();
    entry.seal = row["seal"_L1].toString().toLatin1();
    return NumberedEntry{number, entry};
}

QString wordOf(AuditAction action)
{
    return ActionWords[int(action)];
}

std::optional<AuditAction> auditActionOf(QStringView word)
{
    for (size_t i = 0; i < std::size(ActionWords); ++i) {
        if (word == ActionWords[i])
            return AuditAction(i);
    }
    return {};
}

QDebug operator<<(QDebug debug, AuditAction action)
{
    return debug << wordOf(action);
}

QDebug operator<<(QDebug debug, const AuditEntry &entry)
{
    return debug << auditJson(entry, 0).constData();
}

} // namespace callside
