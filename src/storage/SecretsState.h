// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace callside {

// Where a secret is from. Earlier ones are asked last: the environment wins, then the keychain.
enum class SecretSource {
    None,
    ThisRun, // in memory only: gone when the program ends
    Keychain,
    Environment,
};

// Whether the system's keychain can be used, as far as it has been seen.
enum class KeychainState {
    NotAsked,
    Works,
    Waiting,   // it does not answer; most likely it waits for somebody to unlock it
    NoService, // this computer has none
    Locked,    // it is locked, and nobody unlocked it
    Refused,   // somebody said no
    Faulty,
};

struct SecretState {
    enum class Work { None, Keeping, Removing };

    SecretSource source = SecretSource::None;
    Work work = Work::None; // what the keychain is being asked for
    bool hasFailed = false; // the keychain did not do it; the state of the keychain says why

    bool operator==(const SecretState &) const = default;
};

// What may be shown of secrets: everything but themselves.
struct SecretsState {
    QMap<QString, SecretState> secrets; // by name, every known one
    KeychainState keychain = KeychainState::NotAsked;

    bool operator==(const SecretsState &) const = default;
};

} // namespace callside
