// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WebhookSignature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace callside {

namespace {

constexpr QByteArrayView SecretPrefix = "whsec_";
constexpr QByteArrayView CurrentVersion = "v1,";
constexpr qsizetype MaxTimestampDigits = 12;

std::optional<std::chrono::sys_seconds> parseTimestamp(const QByteArray &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > MaxTimestampDigits || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return std::chrono::sys_seconds{std::chrono::seconds{text.toLongLong()}};
}

// The base64 text that a version 1 entry must carry.
QByteArray expectedSignature(const WebhookHeaders &headers, QByteArrayView rawBody, const QByteArray &key)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(headers.id);
    code.addData(".", 1);
    code.addData(headers.timestamp);
    code.addData(".", 1);
    code.addData(rawBody.data(), rawBody.size());
    return code.result().toBase64();
}

// The base64 part of each entry that we understand.
QList<QByteArrayView> currentSignatures(QByteArrayView header)
{
    QList<QByteArrayView> found;
    for (qsizetype entries = 0; !header.isEmpty() && entries < MaxSignatureEntries; ++entries) {
        const qsizetype space = header.indexOf(' ');
        const QByteArrayView entry = space < 0 ? header : header.first(space);
        header = space < 0 ? QByteArrayView() : header.sliced(space + 1);
        if (entry.startsWith(CurrentVersion))
            found.append(entry.sliced(CurrentVersion.size()));
        else if (!entry.contains(','))
            found.append(entry);
    }
    return found;
}

} // namespace

std::optional<QByteArray> signingKey(const Secret &secret)
{
    if (!secret.reveal().startsWith(SecretPrefix))
        return secret.isEmpty() ? std::nullopt : std::optional(secret.reveal());
    const auto decoded = QByteArray::fromBase64Encoding(secret.reveal().sliced(SecretPrefix.size()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return std::nullopt;
    return *decoded;
}

SignatureProblem verifySignature(const WebhookHeaders &headers, QByteArrayView rawBody, const QList<Secret> &secrets,
                                 std::chrono::sys_seconds now)
{
    if (headers.id.isEmpty() || headers.timestamp.isNull() || headers.signature.isNull())
        return SignatureProblem::MissingHeader;
    const auto sent = parseTimestamp(headers.timestamp);
    if (!sent)
        return SignatureProblem::BadTimestamp;
    if (now - *sent > WebhookTolerance)
        return SignatureProblem::TooOld;
    if (*sent - now > WebhookTolerance)
        return SignatureProblem::TooNew;

    const QList<QByteArrayView> given = currentSignatures(headers.signature);
    bool haveKey = false;
    bool matches = false;
    for (const Secret &secret : secrets) {
        const auto key = signingKey(secret);
        if (!key)
            continue;
        haveKey = true;
        const QByteArray expected = expectedSignature(headers, rawBody, *key);
        // No early way out: the time tells neither which secret nor which entry matched.
        for (const QByteArrayView signature : given)
            matches |= equalInConstantTime(signature, expected);
    }
    if (!haveKey)
        return SignatureProblem::NoSecret;
    return matches ? SignatureProblem::None : SignatureProblem::NoMatch;
}

QDebug operator<<(QDebug debug, SignatureProblem problem)
{
    switch (problem) {
    case SignatureProblem::None:
        return debug << "None";
    case SignatureProblem::MissingHeader:
        return debug << "MissingHeader";
    case SignatureProblem::BadTimestamp:
        return debug << "BadTimestamp";
    case SignatureProblem::TooOld:
        return debug << "TooOld";
    case SignatureProblem::TooNew:
        return debug << "TooNew";
    case SignatureProblem::NoSecret:
        return debug << "NoSecret";
    case SignatureProblem::NoMatch:
        return debug << "NoMatch";
    }
    return debug;
}

} // namespace callside
