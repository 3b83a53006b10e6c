// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/JsonWebToken.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>

#include <jwt.h>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

struct FreeToken {
    void operator()(jwt_t *token) const { jwt_free(token); }
};
using TokenPointer = std::unique_ptr<jwt_t, FreeToken>;

struct FreeText {
    void operator()(char *text) const { std::free(text); } // libjwt's, of malloc
};
using TextPointer = std::unique_ptr<char, FreeText>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// Three parts in the alphabet of tokens, the library sees nothing else.
bool looksLikeToken(const QByteArray &token)
{
    return token.size() <= MaxTokenBytes && token.count('.') == 2 &&
           std::all_of(token.begin(), token.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                      c == '_' || c == '.';
           });
}

std::optional<QJsonObject> claimsOf(const QByteArray &token, const Secret &secret)
{
    jwt_t *decoded = nullptr;
    if (jwt_decode(&decoded, token.constData(), bytesOf(secret.reveal()), int(secret.reveal().size())) != 0)
        return std::nullopt;
    const TokenPointer holder(decoded);
    if (jwt_get_alg(decoded) != JWT_ALG_HS256)
        return std::nullopt;
    const TextPointer json(jwt_get_grants_json(decoded, nullptr));
    const QJsonDocument claims = json ? QJsonDocument::fromJson(QByteArray(json.get())) : QJsonDocument();
    return claims.isObject() ? std::optional(claims.object()) : std::nullopt;
}

Error badToken(const QString &code)
{
    return {.kind = Error::Kind::Unauthorized, .detail = u"no token that was signed with our secret"_s, .code = code};
}

Error badPrivateKey()
{
    return {.kind = Error::Kind::NotAllowed,
            .detail = u"the application's private key cannot be used"_s,
            .code = u"bad_private_key"_s};
}

} // namespace

Result<QJsonObject> verifiedToken(const QByteArray &token, const QList<Secret> &secrets)
{
    const bool haveSecret =
        std::any_of(secrets.begin(), secrets.end(), [](const Secret &secret) { return !secret.isEmpty(); });
    if (!haveSecret)
        return badToken(u"no_secret"_s);
    if (!looksLikeToken(token))
        return badToken(u"bad_token"_s);
    for (const Secret &secret : secrets) {
        if (secret.isEmpty())
            continue;
        if (const auto claims = claimsOf(token, secret))
            return *claims;
    }
    return badToken(u"bad_token"_s);
}

QByteArray bearerToken(const QByteArray &authorization)
{
    const QByteArray trimmed = authorization.trimmed();
    return trimmed.left(7).toLower() == "bearer " ? trimmed.mid(7).trimmed() : QByteArray();
}

Result<QByteArray> signedToken(const QJsonObject &claims, const Secret &privateKey)
{
    const QByteArray &pem = privateKey.reveal();
    // A key with a passphrase would make the library ask for it on a terminal.
    if (!pem.contains("PRIVATE KEY-----") || pem.contains("ENCRYPTED"))
        return badPrivateKey();
    jwt_t *made = nullptr;
    if (jwt_new(&made) != 0)
        return badPrivateKey();
    const TokenPointer token(made);
    const QByteArray json = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    if (jwt_add_grants_json(made, json.constData()) != 0 ||
        jwt_set_alg(made, JWT_ALG_RS256, bytesOf(pem), int(pem.size())) != 0)
        return badPrivateKey();
    const TextPointer encoded(jwt_encode_str(made));
    return encoded ? Result<QByteArray>(QByteArray(encoded.get())) : badPrivateKey();
}

} // namespace callside
