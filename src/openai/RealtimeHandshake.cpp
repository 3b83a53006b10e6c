// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/RealtimeHandshake.h"

#include "core/HttpStatus.h"
#include "openai/ApiAnswer.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// Qt's own texts. They are looked up through a table so that they do not become ours to translate.
struct HandshakeText {
    int status;
    const char *text;
};
constexpr std::array<HandshakeText, 4> HandshakeTexts{{
    {400, "QWebSocketPrivate::processHandshake: Unknown error condition encountered. Aborting connection."},
    {401, "QWebSocket::processHandshake: Host requires authentication"},
    {401, "QWebSocketPrivate::processHandshake: Unsupported WWW-Authenticate challenge encountered."},
    {401, "QWebSocketPrivate::processHandshake: Unsupported WWW-Authenticate challenges encountered."},
}};

int statusIn(const QString &errorText)
{
    for (const HandshakeText &known : HandshakeTexts) {
        if (errorText == QString::fromLatin1(known.text) ||
            errorText == QCoreApplication::translate("QWebSocket", known.text))
            return known.status;
    }
    // "QWebSocketPrivate::processHandshake: Unhandled http status code: 404 (Not Found)."
    static const QRegularExpression Status(u"(?<![\\d.])([1-5]\\d\\d) ?[(\uff08]"_s);
    return Status.match(errorText).captured(1).toInt();
}

} // namespace

Error handshakeError(QAbstractSocket::SocketError error, const QString &errorText)
{
    if (const int status = statusIn(errorText)) {
        Error refused;
        refused.kind = kindForStatus(status);
        refused.httpStatus = status;
        refused.detail = u"HTTP %1"_s.arg(status);
        return refused;
    }
    const char *reason = QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(error);
    return Error{.kind = Error::Kind::Unreachable, .detail = QString::fromLatin1(reason)};
}

} // namespace callside
