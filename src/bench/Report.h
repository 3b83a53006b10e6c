// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callside::bench {

// One line of the report. Without an aim the value is told for orientation only.
struct Finding {
    QString measure;
    double value = 0;
    QString unit;
    std::optional<double> aim; // the value should not exceed it
    QString note;              // how many, and what else belongs to it
};

// Prints findings as they come and remembers how they went.
class Report
{
public:
    void tell(const Finding &finding);
    void tellUnmeasured(const QString &measure, const QString &why);

    bool isComplete() const { return m_isComplete; }
    bool isWithinAims() const { return m_isWithinAims; }

private:
    bool m_isComplete = true;
    bool m_isWithinAims = true;
};

// The machine, the build and what else it is doing, as one paragraph.
void tellConditions();

} // namespace callside::bench
