// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ProviderSignature.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr auto TokenEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// Everything but letters, digits and -._~ as %XX; a blank as a plus sign.
QByteArray formEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding(" ").replace(' ', '+');
}

QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QByteArray tokenPart(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(TokenEncoding);
}

QByteArray hs256(const QByteArray &text, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
}

std::optional<QByteArray> decodedPart(const QByteArray &part)
{
    const auto result = QByteArray::fromBase64Encoding(part, TokenEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (part.isEmpty() || !result)
        return std::nullopt;
    return result.decoded;
}

std::optional<QJsonObject> objectPart(const QByteArray &part)
{
    const auto bytes = decodedPart(part);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace

QByteArray formBody(const FormFields &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(formEncoded(name) + '=' + formEncoded(value));
    return parts.join('&');
}

std::optional<FormFields> parseForm(const QByteArray &body)
{
    FormFields fields;
    if (body.isEmpty())
        return fields;
    for (const QByteArray &part : body.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 1)
            return std::nullopt;
        fields.append({formDecoded(part.left(equals)), formDecoded(part.mid(equals + 1))});
    }
    return fields;
}

QString formValue(const FormFields &fields, const QString &name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray twilioSignature(const QByteArray &authToken, const QUrl &url, const FormFields &fields)
{
    QByteArray text = url.toEncoded();
    FormFields sorted = fields;
    std::ranges::sort(sorted); // by the values where a name comes twice
    const auto repeated = std::ranges::unique(sorted);
    sorted.erase(repeated.begin(), repeated.end());
    for (const auto &[name, value] : std::as_const(sorted))
        text += name.toUtf8() + value.toUtf8();
    return QMessageAuthenticationCode::hash(text, authToken, QCryptographicHash::Sha1).toBase64();
}

QByteArray signedToken(const QJsonObject &claims, const QByteArray &secret)
{
    const QByteArray signedPart = tokenPart({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + tokenPart(claims);
    return signedPart + '.' + hs256(signedPart, secret).toBase64(TokenEncoding);
}

std::optional<Token> parseToken(const QByteArray &text)
{
    const QByteArrayList parts = text.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = objectPart(parts.at(0));
    const auto claims = objectPart(parts.at(1));
    const auto signature = decodedPart(parts.at(2));
    if (!header || !claims || !signature)
        return std::nullopt;
    return Token{*header, *claims, parts.at(0) + '.' + parts.at(1), *signature};
}

bool isSignedWith(const Token &token, const QByteArray &secret)
{
    return token.header.value("alg"_L1) == "HS256"_L1 && token.signature == hs256(token.signedPart, secret);
}

} // namespace callside::practice
