// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LogSetup.h"

#include <QLoggingCategory>

namespace callside {

namespace {

QString filterRules(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QStringLiteral("callside.*.debug=true");
    case LogLevel::Info:
        return QStringLiteral("callside.*.debug=false\ncallside.*.info=true");
    case LogLevel::Warning:
        return QStringLiteral("callside.*.debug=false\ncallside.*.info=false");
    case LogLevel::Error:
        return QStringLiteral("*.debug=false\n*.info=false\n*.warning=false");
    }
    return {};
}

} // namespace

void setUpLog(LogLevel level)
{
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category} %{message}"));
    QLoggingCategory::setFilterRules(filterRules(level));
}

} // namespace callside
