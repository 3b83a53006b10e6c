// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

QString timeOfDay(Moment moment)
{
    if (moment == Moment{})
        return {};
    return QDateTime::fromMSecsSinceEpoch(toMsecs(moment)).toString(u"HH:mm:ss"_s);
}

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration.count() / 1000);
    const qint64 hours = seconds / 3600;
    const QString minutesAndSeconds = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, '0'_L1).arg(seconds % 60, 2, 10, '0'_L1);
    return hours > 0 ? u"%1:%2"_s.arg(hours).arg(minutesAndSeconds) : minutesAndSeconds;
}

QString spokenDuration(std::chrono::milliseconds duration)
{
    const int all = int(std::max<qint64>(0, duration.count() / 1000));
    const int seconds = all % 60;
    const int minutes = all / 60;
    const QString second = QCoreApplication::translate("TimeText", "%n second(s)", nullptr, seconds);
    if (minutes == 0)
        return second;
    const QString minute = QCoreApplication::translate("TimeText", "%n minute(s)", nullptr, minutes);
    //: A length of time: %1 is "2 minutes", %2 is "41 seconds"
    return QCoreApplication::translate("TimeText", "%1 %2").arg(minute, second);
}

} // namespace callside
