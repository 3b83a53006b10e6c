// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Through.h"

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

QStringList throughNames()
{
    return {u"directly"_s, u"twilio"_s, u"vonage"_s};
}

QString throughName(Through through)
{
    return throughNames().at(static_cast<int>(through));
}

std::optional<Through> throughNamed(const QString &name)
{
    const qsizetype index = throughNames().indexOf(name.toLower());
    if (index < 0)
        return std::nullopt;
    return static_cast<Through>(index);
}

} // namespace callside::practice
