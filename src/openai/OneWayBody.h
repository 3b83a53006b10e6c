// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace callside {

// A request body that can be read once and never again.
//
// QNetworkAccessManager sends a request a second time (over TLS up to four times) when the connection closes without an
// answer, also a POST, also on a fresh connection and with Connection: close (measured, Qt 6.4). Before that it rewinds
// the body; a body that cannot be rewound makes it give up with ContentReSendError instead. For that the device must be
// sequential and be sent with DoNotBufferUploadDataAttribute and a Content-Length.
class OneWayBody : public QIODevice
{
public:
    OneWayBody(QByteArray bytes, QObject *parent);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace callside
