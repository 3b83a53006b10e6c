// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/ExampleText.h"

namespace callside {

QString ExampleText::emergencyNumber()
{
    //: In an empty field. The emergency number of the country where your language is spoken; Japanese: 119
    return tr("e.g. 999");
}

QString ExampleText::outOfHoursNumber()
{
    //: In an empty field. A number of your country that helps while a medical centre is closed; Japanese: #7119
    return tr("e.g. 111");
}

QString ExampleText::telephone()
{
    //: In an empty field. A number that nobody has, of your country, with the country code; Japanese: +81 3 5550 0123
    return tr("e.g. +44 20 7946 0123");
}

} // namespace callside
