// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace callside {

inline constexpr qsizetype MaxTokenBytes = 8 * 1024;

// The claims of a token that was signed with one of the secrets by HMAC-SHA256, and by nothing else: whatever its
// header asks for. Times in it are not looked at. Unauthorized with code no_secret or bad_token.
Result<QJsonObject> verifiedToken(const QByteArray &token, const QList<Secret> &secrets);

// The token in "Bearer …"; empty if there is none.
QByteArray bearerToken(const QByteArray &authorization);

// Claims signed with RSA-SHA256. NotAllowed with code bad_private_key if that is no private RSA key in PEM, or one with
// a passphrase.
Result<QByteArray> signedToken(const QJsonObject &claims, const Secret &privateKey);

} // namespace callside
