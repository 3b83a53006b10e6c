// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/Result.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace callside {

// How the parts are, for the status strip and the banners. A value, copied to the window when it changes.
struct LineStatus {
    enum class Intake { Starting, Listening, Failed, Off }; // Off: a recording is being replayed
    enum class Assistant { Unknown, Ok, KeyRefused, Unreachable };
    enum class Keeping {
        Starting,
        Kept,
        NotKept,     // writing fails (disk full…): calls go on
        DamagedFile, // calls are kept in a fresh file beside the damaged one, which is left untouched
        NewerFile,   // the same, because a newer program wrote it
        Unreadable,  // the data folder cannot be used at all: nothing is kept
    };

    Intake intake = Intake::Starting;
    QString address; // where the webhook listens, "127.0.0.1"
    quint16 port = 0;
    std::optional<Error> intakeError;
    int refusedWebhooks = 0; // 401 since the start: bad or missing signatures, stale times
    QString lastRefusal;     // why the latest was refused, English and short

    Assistant assistant = Assistant::Unknown;
    std::optional<Error> assistantError;

    Keeping keeping = Keeping::Starting;
    QString keepingPath;               // the file in use
    QString damagedPath;               // the file left alone, if any
    std::optional<Error> keepingError; // NotKept, Unreadable

    // What was going on when the program last ended without its window; nothing if nothing was.
    struct Absence {
        Moment since{}; // when something was last heard
        Moment until{};
        int calls = 0;
        int urgent = 0; // of them
        bool operator==(const Absence &) const = default;
    };
    std::optional<Absence> absence;

    LineMode mode = LineMode::AssistantAnswers;
    Moment modeUntil{}; // then another takes its place; zero: no end
    bool isPractice = false;
    bool isReplay = false;

    bool operator==(const LineStatus &) const = default;
};

} // namespace callside

Q_DECLARE_METATYPE(callside::LineStatus)
