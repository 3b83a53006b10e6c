// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Task.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace callside {

// The words that stand for a task: in its row and for a screen reader.
class TaskText
{
    Q_DECLARE_TR_FUNCTIONS(TaskText)

public:
    static QString kindWord(Task::Kind kind);
    static Icon icon(Task::Kind kind);
    static Tone tone(Task::Kind kind);
    // Number and name; masked, both are only hinted at.
    static QString who(const Task &task, bool isMasked = false);
    // "5 min ago".
    static QString ago(std::chrono::milliseconds past);
    // "due 16:00", "due Mon 09:00", "was due 16:00"; empty where it has no time.
    static QString due(const Task &task, Moment now);
    static QString owner(const Task &task); // "for Kim"; empty: nobody's yet
    // For whom it is, and the note: "for Kim · Wants the result".
    static QString about(const Task &task);
    // The whole row in one sentence.
    static QString rowSentence(const Task &task, Moment now, bool isMasked = false);
};

} // namespace callside
