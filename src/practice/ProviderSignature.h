// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace callside::practice {

// The parameters of a form, in the order in which they are sent.
using FormFields = QList<std::pair<QString, QString>>;

// application/x-www-form-urlencoded, blanks as plus signs.
QByteArray formBody(const FormFields &fields);
// No value: the body is no form.
std::optional<FormFields> parseForm(const QByteArray &body);
// The first value under that name; empty when there is none.
QString formValue(const FormFields &fields, const QString &name);

// X-Twilio-Signature: base64 HMAC-SHA1 of the whole public address and, for a form, each name and value sorted by name.
QByteArray twilioSignature(const QByteArray &authToken, const QUrl &url, const FormFields &fields);

// A signed token in compact form (RFC 7515), HS256.
QByteArray signedToken(const QJsonObject &claims, const QByteArray &secret);

struct Token {
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedPart; // header and claims as they came, with the dot
    QByteArray signature;
};

// No value: it is no token in compact form.
std::optional<Token> parseToken(const QByteArray &text);
bool isSignedWith(const Token &token, const QByteArray &secret); // HS256

} // namespace callside::practice
