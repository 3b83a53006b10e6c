// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>

#include <algorithm>
#include <cmath>

namespace callside::bench {

// Measured values of one kind, in milliseconds.
class Samples
{
public:
    Samples() = default;
    explicit Samples(const QJsonArray &values)
    {
        for (const QJsonValue &value : values)
            m_values.append(value.toDouble());
    }

    void add(double value) { m_values.append(value); }
    qsizetype count() const { return m_values.size(); }
    // The smallest value that at least `percent` of all values do not exceed; 0 without values.
    double percentile(double percent) const
    {
        if (m_values.isEmpty())
            return 0;
        QList<double> sorted = m_values;
        std::sort(sorted.begin(), sorted.end());
        const auto rank = static_cast<qsizetype>(std::ceil(percent / 100 * static_cast<double>(sorted.size())));
        return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
    }
    double median() const { return percentile(50); }
    double largest() const { return percentile(100); }

private:
    QList<double> m_values;
};

} // namespace callside::bench
