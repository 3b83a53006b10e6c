// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallState.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace callside {

// How sure a diagnosis is: proved by the evidence, or only pointed to by it.
enum class Certainty { Known, Likely };

// One row of resources/diagnosis/diagnosis.json. What happened and what to do, in words, stands in gui/why/WhyText.
struct Diagnosis {
    enum class Stage { Arriving, Answering, Link, Sound, Assistant, Ending, Setup };
    enum class Fixer { Nobody, Desk, SetUp, PhoneCompany, OpenAi }; // who can put it right
    enum class Seen {
        InCall,  // diagnoseCall() finds it
        OnLine,  // diagnoseRefusal() or diagnoseCalls() does
        InCheck, // app/LineCheck does
        Nowhere, // only others can see it
    };

    QString id;
    Stage stage = Stage::Arriving;
    Certainty certainty = Certainty::Known;
    Fixer fixer = Fixer::Nobody;
    Seen seen = Seen::Nowhere;

    bool operator==(const Diagnosis &) const = default;
};

const QList<Diagnosis> &diagnoses();
// nullptr where there is none of that id.
const Diagnosis *findDiagnosis(QStringView id);

// Everything that one call shows to have been wrong or worth knowing with it, by id, most important first; empty for a
// call on which all was well. The events are the call's own, in their order, as far as they are at hand: some things
// only they can tell. A call that is not over is judged as it stands at `now`.
QStringList diagnoseCall(const CallState &call, const QList<CallEvent> &events, Moment now);

// What an error of the API means for the line, whatever it was asked for; empty if nothing is known of it.
QString diagnoseError(const Error &error);
// What a refused webhook means (LineStatus::lastRefusal); empty if there was none.
QString diagnoseRefusal(QStringView refusal);
// What only several calls together can tell. `baseUrl` is the API's; `sipHost` is where the phone company calls, as the
// latest offer says (sipTargetOf()), empty if it is not known. Latest call first.
QString diagnoseCalls(const QList<CallState> &calls, const QUrl &baseUrl, QStringView sipHost);

// Where the phone company called: "proj_…" and "sip.api.openai.com". Empty where the offer does not say.
struct SipTarget {
    QString project;
    QString host;
    bool operator==(const SipTarget &) const = default;
};
SipTarget sipTargetOf(const QList<SipHeader> &headers);
// "eu" of sip-eu.api.openai.com and eu.api.openai.com, "" for the global addresses; nothing for other hosts.
std::optional<QString> regionOf(QStringView host);

// It ended within 10 s of being answered, and nobody here had ended it.
bool isQuickDeath(const CallState &call);

// A setting of the session that a call was answered with, and what the minimum has in its place.
struct SettingComparison {
    QString name;    // "audio.output.voice"
    QString used;    // as sent; of texts only how long they are
    QString minimum; // empty: left out
    bool operator==(const SettingComparison &) const = default;
};
// Holds no words of the instructions, and none of lists and free texts.
QList<SettingComparison> compareWithMinimum(const CallState &call);

} // namespace callside
