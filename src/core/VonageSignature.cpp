// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/VonageSignature.h"

#include "core/Secret.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using namespace std::chrono_literals;

Error vonageRefusal(const QString &code)
{
    return {.kind = Error::Kind::Unauthorized, .detail = u"not a valid token of Vonage: "_s + code, .code = code};
}

QByteArray hashOf(const QByteArray &payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex();
}

QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

// As Vonage hashes the parameters of a GET. A QJsonObject would sort them.
QByteArray parametersAsJson(const ProviderForm &form)
{
    QByteArray json = "{"_ba;
    for (const ProviderField &field : form.fields)
        json += (json.size() > 1 ? ","_ba : QByteArray()) + jsonText(field.name) + ':' + jsonText(field.value);
    return json + '}';
}

// Bytes of JSON without what stands between its words.
QByteArray withoutBlanks(const QByteArray &json)
{
    QByteArray text;
    text.reserve(json.size());
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            isInString = !isInString;
        if (isInString && c == '\\' && i + 1 < json.size()) {
            text.append(c).append(json[++i]);
            continue;
        }
        if (isInString || (c != ' ' && c != '\n' && c != '\r' && c != '\t'))
            text.append(c);
    }
    return text;
}

// Every way in which the payload may have been hashed.
Result<QList<QByteArray>> payloadsOf(const VonageDelivery &delivery)
{
    if (!delivery.body.isEmpty())
        return QList<QByteArray>{delivery.body, withoutBlanks(delivery.body)};
    const Result<ProviderForm> form = parseProviderForm(delivery.query);
    if (!form)
        return form.error();
    return QList<QByteArray>{parametersAsJson(*form), QByteArray()};
}

} // namespace

Result<VonageClaims> checkVonageClaims(const QJsonObject &claims, const VonageDelivery &delivery,
                                       std::chrono::sys_seconds now, const QString &apiKey)
{
    if (claims.value("iss"_L1).toString() != "Vonage"_L1)
        return vonageRefusal(u"wrong_issuer"_s);
    VonageClaims checked;
    checked.id = claims.value("jti"_L1).toString();
    checked.apiKey = claims.value("api_key"_L1).toString();
    checked.applicationId = claims.value("application_id"_L1).toString();
    checked.issuedAt = std::chrono::sys_seconds{std::chrono::seconds{claims.value("iat"_L1).toInteger()}};
    if (checked.id.isEmpty() || checked.id.size() > 256)
        return vonageRefusal(u"no_id"_s);
    // iat may be any number at all: no difference is taken that could overflow.
    if (checked.issuedAt < now - VonageTolerance)
        return vonageRefusal(u"too_old"_s);
    if (checked.issuedAt > now + VonageTolerance)
        return vonageRefusal(u"too_new"_s);
    if (!apiKey.isEmpty() && checked.apiKey != apiKey)
        return vonageRefusal(u"wrong_account"_s);

    const QByteArray hash = claims.value("payload_hash"_L1).toString().toLatin1().toLower();
    if (hash.isEmpty() && delivery.body.isEmpty())
        return checked; // nothing is said about a GET: it gets a script, and tells nothing
    if (hash.isEmpty())
        return vonageRefusal(u"no_payload_hash"_s);
    const Result<QList<QByteArray>> payloads = payloadsOf(delivery);
    if (!payloads)
        return payloads.error();
    bool matches = false;
    for (const QByteArray &payload : *payloads)
        matches |= equalInConstantTime(hash, hashOf(payload));
    return matches ? Result<VonageClaims>(checked) : vonageRefusal(u"wrong_body"_s);
}

bool ReplayGuard::admit(const QString &id, std::chrono::sys_seconds now)
{
    if (now >= m_nextSweep) {
        m_until.removeIf([now](const auto &entry) { return entry.value() < now; });
        m_nextSweep = now + VonageTolerance;
    }
    if (m_until.contains(id))
        return false;
    // Issued at most one tolerance ahead of us, and refused one tolerance after that.
    m_until.insert(id, now + 2 * VonageTolerance + 1s);
    return true;
}

} // namespace callside
