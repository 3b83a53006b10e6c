// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineCheck.h"
#include "core/CallSteps.h"
#include "core/Retirement.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace callside {

// How a step or a check looks; its word always stands beside it.
struct WhyLook {
    Icon icon = Icon::Info;
    Tone tone = Tone::Muted;
};

// The sentences about what is wrong with a call or with the line. Those of the diagnoses are made from
// resources/diagnosis/diagnosis.json by tests/docs/diagnosis.py.
class WhyText
{
    Q_DECLARE_TR_FUNCTIONS(WhyText)

public:
    static QString sentence(const QString &diagnosis); // empty for an id that there is not
    static QString fix(const QString &diagnosis);
    static QString certaintyWord(Certainty certainty);
    static QString fixerSentence(Diagnosis::Fixer fixer); // empty for Nobody

    static QString stepName(CallStep::Kind kind);
    static QString stepTitle(const CallStep &step); // its name, and of the end who hung up first
    static QString stepWord(CallStep::State state);
    static WhyLook lookOf(CallStep::State state);
    // A step in one sentence, for a screen reader.
    static QString stepSentence(const CallStep &step);

    static QString checkName(LineCheckResult::Kind kind);
    static QString checkWord(LineCheckResult::State state);
    static WhyLook lookOf(LineCheckResult::State state);
    // What a good check found; what one that could not be made lacks.
    static QString checkSentence(const LineCheckResult &result);

    // The banner's words about something that is switched off on a day.
    static QString retirementSentence(const Retirement &retirement);
    static QString retirementFix(const Retirement &retirement);

private:
    struct Words {
        const char *id;
        const char *sentence;
        const char *fix;
    };
    static const QList<Words> &table();
    static const Words *find(const QString &diagnosis);
};

} // namespace callside
