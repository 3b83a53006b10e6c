// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>

namespace callside {

// A key or signing secret. It cannot be streamed, so that it does not reach a log by accident; whoever needs the bytes
// says reveal(), which is easy to search for.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);

    const QByteArray &reveal() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    // Takes the same time wherever the first difference lies.
    bool operator==(const Secret &other) const;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret) = delete;

// Compares without telling, by its duration, where the first difference lies. Only the lengths can be learnt from it.
bool equalInConstantTime(QByteArrayView left, QByteArrayView right);

} // namespace callside
