// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Scenario.h"

namespace callside::practice {

// What the rehearsed assistant says, and the caller answers, when an operator's words reach it.
struct SteeredWords {
    QString say;
    QString reply; // empty: the call goes on as written
};

// By the scenario's own keywords, or else a natural sentence that weaves the words in.
SteeredWords steeredWords(const Scenario &scenario, const QString &operatorText);

// The wording in the instructions of a response.create: what stands in quotation marks, or all of it without
// "Say exactly:" and the like. Where they only tell what to ask for or to say goodbye, what an assistant would say.
QString wordingToSay(const QString &instructions, const QString &language = {});

// What the assistant says when nothing particular is left.
QString anythingElse(const QString &language);
QString thankForAnswer(const QString &language);

} // namespace callside::practice
