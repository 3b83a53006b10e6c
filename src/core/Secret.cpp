// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"

namespace callside {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

bool Secret::operator==(const Secret &other) const
{
    return equalInConstantTime(m_bytes, other.m_bytes);
}

bool equalInConstantTime(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    // volatile: the compiler must not notice that the outcome is settled early.
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference = difference | static_cast<unsigned char>(left[i] ^ right[i]);
    return difference == 0;
}

} // namespace callside
