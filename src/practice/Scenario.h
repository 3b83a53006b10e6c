// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace callside::practice {

// A tool the assistant calls with its words; played only when the session declares a function of that name. The
// step after it, where it is the assistant's again, waits until the console has answered; else it is said in the same
// breath.
struct ScenarioTool {
    QString name;
    QJsonObject arguments;
};

// One step of a rehearsed call. The file format is told in resources/practice/README.md.
struct ScenarioStep {
    enum class Kind { Assistant, Caller, Keypad, Prompt, Silence, HangUp };

    Kind kind = Kind::Silence;
    QString text;               // what is said; the keys for Keypad
    int pauseMs = -1;           // rehearsed ms before it starts; negative: the line chooses
    int lengthMs = -1;          // how long the caller speaks; negative: from the text
    double bargeIn = 0;         // above 0: the caller starts when this part of the line before it was heard
    int transcriptAfterMs = -1; // from the end of speech to the caller's transcript; negative: the line chooses
    bool isTranscriptFailing = false;
    std::optional<ScenarioTool> tool;
};

// What the assistant says when an operator's words contain one of `words`, and how the caller takes it.
struct ScenarioSteer {
    QStringList words; // lower case
    QString say;
    QString reply; // of the caller; may be empty
};

struct Scenario {
    // What it is to somebody who has to find the urgent caller among the others.
    enum class DrillPart { None, Harmless, Urgent };

    QString id;                    // the file's base name
    QMap<QString, QString> titles; // by language code; "en" and "ja" are always there
    QMap<QString, QString> abouts; // what happens, in one line; the same
    DrillPart drillPart = DrillPart::None;
    QString language;
    QString callerNumber; // E.164
    QString callerName;
    bool isWithheld = false;
    QString carrier;        // "twilio" or "vonage"
    int ringsForMs = 25000; // how long the caller waits for an answer; 0: gone before any answer can come
    bool staysOn = false;   // never rings off; no file says so, it is for looking at calls
    QString summary;        // what an out-of-band text response says of the call
    QList<ScenarioStep> steps;
    QList<ScenarioSteer> steers;

    // In that language ("ja", "ja_JP"), or else in English.
    QString title(const QString &inLanguage) const;
    QString about(const QString &inLanguage) const;
};

std::optional<Scenario> parseScenario(const QString &id, const QByteArray &json, QString *why);

// All scenarios of a folder, ordered by id; an unreadable one fails the whole with a sentence in `why`.
std::optional<QList<Scenario>> loadScenarios(const QString &folder, QString *why);

} // namespace callside::practice
