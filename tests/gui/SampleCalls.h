// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Backend.h"

#include <QList>

// Made-up calls for the tests and the pictures. Numbers are fictional.
namespace callside::samples {

// The moment at which the sample calls stand: 2026-11-20 09:20:00 UTC.
Moment sampleNow();

CallState ringingCall(const QString &id);
CallState answeringCall(const QString &id);
CallState slowCall(const QString &id);
CallState talkingCall(const QString &id);
// English, Japanese and Arabic, every kind of line and every receipt.
CallState longCall(const QString &id);
CallState connectingCall(const QString &id);
CallState notConfirmedCall(const QString &id);
CallState outOfSightCall(const QString &id);
CallState endedCall(const QString &id);
CallState summedUpCall(const QString &id); // a draft, with details and a suggested task
CallState lostCall(const QString &id);
// One of each of the above.
QList<CallState> everyCall();
CallState urgentCall(const QString &id);       // nobody has acknowledged it
CallState acknowledgedCall(const QString &id); // asks for a person; Kim looks after it
CallState unclearCall(const QString &id);
CallState quietCall(const QString &id);
CallState onHoldCall(const QString &id);
// One of each that is about somebody's attention.
QList<CallState> everyConcern();
QList<CallState> manyCalls(int count);

Transcript longTranscript(int lines);
TranscriptEntry said(TranscriptEntry::Kind kind, const QString &text, Moment at);

QList<CallUpdate> updates(const QList<CallState> &states);
LineStatus goodLine();

} // namespace callside::samples
