// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QAbstractSocket>
#include <QString>

namespace callside {

// Why a WebSocket handshake failed, from what QWebSocket tells of it. The HTTP status is found nowhere but in its error
// text, which may be translated; 400 has a text of its own, and so has 401 from Qt 6.6 on. Without a status the kind is
// Unreachable: refused, dropped, DNS, TLS, or an answer that was not HTTP. The text itself is not kept, as it quotes
// what the server sent.
Error handshakeError(QAbstractSocket::SocketError error, const QString &errorText);

} // namespace callside
