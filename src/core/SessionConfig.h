// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace callside {

// What the assistant of a call is: the parts of the session object that we choose. It is fixed when the call is
// offered, so that a change of settings never reaches a call under way.
struct SessionConfig {
    QString model;
    QString instructions;
    QString voice;                 // empty: the model's own
    QString transcriptionModel;    // empty: the caller is not transcribed
    QString transcriptionLanguage; // ISO 639-1; empty: found out by the model
    QString noiseReduction;        // near_field, far_field; empty: off
    QString turnDetection;         // server_vad, semantic_vad
    QString eagerness{};           // of semantic_vad: low, medium, high, auto; empty: the service's own
    int speedPercent = 0;          // of the voice, 25 to 150; 0: the service's own
    QStringList keywords{};        // words to be expected in what the caller says
    bool takesMessages = false;    // the assistant has the tool with which it leaves the desk a message
    QString wordingVersion{};      // the version of the wording that the instructions were made from; never sent

    bool operator==(const SessionConfig &) const = default;
};

} // namespace callside
