// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/OneWayBody.h"

#include <algorithm>
#include <utility>

namespace callside {

OneWayBody::OneWayBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

bool OneWayBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 OneWayBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    if (size <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_position, size, data);
    m_position += size;
    return size;
}

qint64 OneWayBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace callside
