// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"

#include <QCoreApplication>
#include <QList>

namespace callside {

class PracticePeople
{
    Q_DECLARE_TR_FUNCTIONS(PracticePeople)

public:
    // Whom rehearsed callers can be connected to where the address book is empty, in the language of the program, with
    // numbers that ring nobody. The first one is the default.
    static QList<Person> all();
};

} // namespace callside
