// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

namespace callside {

struct Preferences;

// Everything at the desk that has a key of its own and that a person may give another key.
enum class DeskKey {
    // Finding the call
    MostUrgent,
    NthCall, // nine keys: modifiers and 1…9
    FilterCalls,
    FindInCall,
    // The call that is shown
    Acknowledge,
    Answer,
    Connect,
    End,
    Note,
    NewTask,
    // The assistant on this call
    Steer,
    QuickSteer, // nine keys: modifiers and 1…9
    SayNow,
    StopTalking,
    Hold,
    // The desk
    LineMode,
    Privacy,
    NextPanel,
    ShowLive,
    ShowHistory,
    ShowFigures,
    EndOfDay,
    LargerText,
    SmallerText,
    NormalText,
    KeySheet,
    Settings,
    Help,
    Quit,
};

enum class KeyGroup { Calls, ThisCall, Assistant, Desk };

// In the order in which people read them.
const QList<DeskKey> &allDeskKeys();
QList<DeskKey> deskKeysOf(KeyGroup group);
KeyGroup groupOf(DeskKey key);

// The name in Preferences::keys; never changes.
QString idOf(DeskKey key);
// What it does, as an instruction: "Go to the most urgent call".
QString titleOf(DeskKey key);
QString titleOf(KeyGroup group);

// NthCall and QuickSteer: one key for each of 1…9.
bool isFamily(DeskKey key);
// The key that works now: the desk's choice, else the built-in one. The number counts for a family alone.
QKeySequence keyOf(DeskKey key, const Preferences &preferences, int number = 1);
QKeySequence builtInKeyOf(DeskKey key, int number = 1);
// For people: "F8"; for a family "Alt+1 … Alt+9", where a number is given "Alt+3".
QString keyText(DeskKey key, const Preferences &preferences, int number = 0);
// A tooltip with the key behind it: "Connect the caller to a person (F8)".
QString tipWithKey(const QString &tip, DeskKey key, const Preferences &preferences, int number = 0);

// Why a key cannot be given to an action; nothing if it can. For a family any of its nine stands for all.
struct KeyProblem {
    enum class Kind {
        Taken,       // by `other`
        SeveralKeys, // one after the other, or none
        TypesText,   // it is needed for writing or for moving about
        OpensMenu,   // Alt and a letter
        NeedsNumber, // a family's key has a number from 1 to 9
    };
    Kind kind = Kind::Taken;
    DeskKey other = DeskKey::MostUrgent; // only with Taken
    bool operator==(const KeyProblem &) const = default;
};
std::optional<KeyProblem> problemOf(DeskKey key, const QKeySequence &wanted, const Preferences &preferences);
QString sentenceOf(const KeyProblem &problem);

// The preferences with this key for the action. The built-in key leaves nothing behind in Preferences::keys.
Preferences withKey(Preferences preferences, DeskKey key, const QKeySequence &wanted);

} // namespace callside
