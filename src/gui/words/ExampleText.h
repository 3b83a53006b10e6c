// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace callside {

// What stands in an empty field to show what may be entered. It says that it is an example, so that nobody takes it for
// an entry; and it is one of the country where the program's language is spoken.
class ExampleText
{
    Q_DECLARE_TR_FUNCTIONS(ExampleText)

public:
    static QString emergencyNumber();
    static QString outOfHoursNumber();
    static QString telephone(); // with its country code
};

} // namespace callside
