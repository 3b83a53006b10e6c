// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace callside::practice {

// The way a rehearsed call takes to OpenAI: a plain SIP trunk, of which the console hears nothing, or a phone company
// that first asks the console what to do with the call and then tells it how the call fares.
enum class Through { Directly, Twilio, Vonage };

// "directly", "twilio", "vonage".
QString throughName(Through through);
QStringList throughNames();
std::optional<Through> throughNamed(const QString &name);

} // namespace callside::practice
