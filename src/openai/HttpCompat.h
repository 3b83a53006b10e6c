// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place where the versions of Qt HTTP Server differ (6.4 to 6.7 against 6.8 and later).

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTcpServer>

namespace callside::httpcompat {

// The TCP server must be listening; on success the HTTP server owns it.
inline bool bindTo(QHttpServer &http, QTcpServer *tcp)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return http.bind(tcp);
#else
    http.bind(tcp);
    return tcp->isListening();
#endif
}

inline void addHeader(QHttpServerResponse &response, const QByteArray &name, const QByteArray &value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    response.addHeader(name, value);
#endif
}

} // namespace callside::httpcompat
