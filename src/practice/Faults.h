// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace callside::practice {

// What goes wrong with one call, on purpose. Times are rehearsed milliseconds (they divide by the line's speed).
// As text each fault is its name, or name=value: "accept-404-first=2", "slow-accept=1500", "dropped-link".
struct Faults {
    int accept404First = 0;  // accept-404-first[=times]: the first tries of accept find no call
    int slowAcceptMs = 0;    // slow-accept[=ms]: accept is answered late
    QString accept400Field;  // accept-400-field[=member]: only {type, model, instructions} is taken
    bool acceptDead = false; // accept-dead: 200, and the sideband is 404 for ever
    int accept429 = 0;       // accept-429[=times]: with Retry-After
    int accept500 = 0;       // accept-500[=times]
    bool accept401 = false;  // accept-401: the key is refused
    int acceptDrop = 0;      // accept-drop[=times]: the connection closes without an answer
    int droppedLinkMs = 0; // dropped-link[=ms]: the sideband breaks that long after the first attach, the call goes on
    int lateHandshakeMs = 0;     // late-handshake[=ms]: the sideband is 404 that long after accept
    bool silentRefer = false;    // silent-refer: 200, and nothing happens
    int referError = 0;          // refer-error[=status]: the carrier refuses
    bool malformedFrame = false; // malformed-frame: a text frame that is no JSON
    bool oversizedFrame = false; // oversized-frame: one frame of 17 MiB
    bool bigFrame = false;       // big-frame: one valid frame of 1 MiB
    bool unknownEvent = false;   // unknown-event: an event type nobody has heard of
    bool duplicate = false;      // duplicate: the webhook comes twice, and once more under a new webhook-id
    bool stale = false;          // stale: created ten minutes ago, the caller long gone
    bool forged = false;         // forged: signed with a wrong key, and no such call
    bool hangup404 = false;      // hangup-404: the caller leaves just before our hang-up
    int sessionExpiredMs = 0;    // session-expired[=ms]: the time limit strikes that long after the first attach
    bool noGreeting = false;     // no-greeting: the first response.create is taken and nothing comes of it
    bool summaryFails = false;   // summary-fails: no text model sums the call up

    // Of calls through a phone company; the others do not know them.
    bool dialBusy = false;          // dial-busy: the way to the assistant is busy (486)
    bool dialNoAnswer = false;      // dial-no-answer: it rings there until the phone company gives up
    int dial4xx = 0;                // dial-4xx[=status]: it is refused
    int dial5xx = 0;                // dial-5xx[=status]
    bool openAiNotTold = false;     // openai-not-told: nothing comes back from there, and OpenAI hears of no call
    bool personBusy = false;        // person-busy: whoever the caller is passed on to is on the telephone
    bool personNoAnswer = false;    // person-no-answer
    int moveError = 0;              // move-error[=status]: the phone company's REST API does not move the caller
    int lateCallbacksMs = 0;        // late-callbacks[=ms]
    bool repeatedCallbacks = false; // repeated-callbacks: each comes twice, signed anew
    bool callbacksReversed = false; // callbacks-reversed: all at the end of the call, the last one first
    bool forgedCallbacks = false;   // forged-callbacks: whatever the phone company sends is signed with a wrong key
    bool staleToken = false;        // stale-token: Vonage's tokens were issued an hour ago
    bool replayedCallbacks = false; // replayed-callbacks: each comes twice, to the byte the same, token included
    bool webhookFirst = false;      // webhook-first: OpenAI's webhook is answered before any callback comes
    bool webhookLast = false;       // webhook-last: it comes when the callbacks have come

    bool operator==(const Faults &) const = default;

    // Every name, in a fixed order: of the faults of every call, and of those of calls through a phone company.
    static QStringList names();
    static QStringList providerNames();
    // Adds one fault; an unknown name or a value that does not fit is refused with a sentence in `why`.
    [[nodiscard]] bool add(const QString &text, QString *why = nullptr);
    static std::optional<Faults> parse(const QStringList &texts, QString *why = nullptr);
};

} // namespace callside::practice
