// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebSocket>

// The one place that knows how QWebSocket differs between Qt versions.
namespace callside {

// Calls slot(QAbstractSocket::SocketError) in context when the socket reports an error.
template <class Slot>
QMetaObject::Connection connectSocketError(QWebSocket *socket, QObject *context, Slot slot)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QObject::connect(socket, &QWebSocket::errorOccurred, context, slot);
#else
    return QObject::connect(socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), context, slot);
#endif
}

} // namespace callside
