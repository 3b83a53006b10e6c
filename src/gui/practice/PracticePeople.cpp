// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practice/PracticePeople.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

QList<Person> PracticePeople::all()
{
    return {
        //: Somebody whom rehearsed callers can be connected to
        {tr("Duty doctor"), u"tel:+442079460001"_s, {}, true},
        //: Somebody whom rehearsed callers can be connected to
        {tr("Nurse"), u"tel:+442079460002"_s, {}, false},
        //: Somebody whom rehearsed callers can be connected to
        {tr("Practice manager"), u"tel:+442079460003"_s, {}, false},
    };
}

} // namespace callside
