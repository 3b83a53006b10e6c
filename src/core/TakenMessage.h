// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"

#include <QDebug>
#include <QJsonObject>
#include <QString>

namespace callside {

// What the assistant took down for the desk, as it heard it: nobody has checked it.
struct TakenMessage {
    QString toolCall; // the wire's call_id of the tool call
    QString name;     // whom it is about; empty where the caller did not say
    QString about;
    Moment at{};

    bool operator==(const TakenMessage &) const = default;
};

inline constexpr char TakeMessageTool[] = "take_message";
inline constexpr int LongestMessageName = 128;
inline constexpr int LongestMessage = 2000;
inline constexpr int MostMessages = 20; // of one call

// The tool as the session object declares it.
QJsonObject takeMessageTool();

// From the tool's arguments, a JSON text. What comes out is fit to be shown, on one line and not too long. Malformed
// where it is no object, or does not say what the message is about; the error's code says which: unreadable, empty.
Result<TakenMessage> takenMessageFrom(const QString &arguments);

// Without the words, which are a patient's.
QDebug operator<<(QDebug debug, const TakenMessage &message);

} // namespace callside
