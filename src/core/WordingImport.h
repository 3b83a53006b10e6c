// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Wording.h"

namespace callside {

// Something of an older server's prompts.json that was not taken over.
struct ImportProblem {
    enum class Kind {
        NotAPrompt,     // neither a text nor an object with one
        NoText,         // there is no text, or an empty one
        UnknownVoice,   // the voice that there was is kept
        UnknownSetting, // which names it: "temperature"
    };
    Kind kind = Kind::NotAPrompt;
    QString prompt; // its name in the file
    QString which;
    bool operator==(const ImportProblem &) const = default;
};
QDebug operator<<(QDebug debug, const ImportProblem &problem);

struct PromptImport {
    QList<Prompt> prompts; // without ids, in the order of the file's names
    QList<ImportProblem> problems;
    bool operator==(const PromptImport &) const = default;
};

// Reads {"name": "instructions"} or {"name": {"instructions": "…", "voice": "…"}}, the same within "prompts", and
// lists of objects with a name. Instructions with headings are laid into the sections that the headings speak of; what
// belongs nowhere goes into "how the call goes". {{centre_name}} becomes {centre_name}. Malformed: no JSON, or nothing
// in it that could be prompts; detail says where.
Result<PromptImport> importPrompts(const QByteArray &json);

// The section that a heading of free text speaks of ("# Safety & Escalation").
std::optional<WordingSection> sectionOfHeading(const QString &heading);

} // namespace callside
