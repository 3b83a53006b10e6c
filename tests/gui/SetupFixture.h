// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/SetupTest.h"
#include "core/Preferences.h"
#include "storage/SecretsState.h"

// A desk as somebody sets it up. Numbers and hosts are fictional.
namespace callside::test {

inline Preferences aDeskSetUp()
{
    Preferences desk;
    desk.centre.name = QStringLiteral("Hill Road Medical Centre");
    desk.centre.language = QStringLiteral("en");
    desk.centre.emergencyNumber = QStringLiteral("999");
    desk.connection.projectId = QStringLiteral("proj_desk");
    desk.connection.publicUrl = QStringLiteral("https://phone.example.org");
    desk.connection.numbers = {QStringLiteral("+44 20 7946 0123")};
    for (int day = 0; day < 5; ++day)
        desk.opening.week[size_t(day)] = {{480, 1110}};
    desk.opening.timeZone = QStringLiteral("Europe/London");
    return desk;
}

inline SecretsState secretsIn(SecretSource source, KeychainState keychain = KeychainState::Works)
{
    SecretsState state;
    state.keychain = keychain;
    for (const QString &name : secretNames())
        state.secrets.insert(name, {source});
    return state;
}

inline KeyTest aKeyTest(KeyTest::Outcome outcome)
{
    KeyTest test;
    test.outcome = outcome;
    if (outcome == KeyTest::Outcome::Works)
        test.models = {{QStringLiteral("gpt-realtime-2.1"), {}}};
    return test;
}

inline QList<LineCheckResult> addressResults(LineCheckResult::State signature)
{
    using Kind = LineCheckResult::Kind;
    using State = LineCheckResult::State;
    return {
        {Kind::Listening, State::Good, {}, QStringLiteral("127.0.0.1 port 5000")},
        {Kind::Reachable, State::Good, {}, QStringLiteral("HTTP 200")},
        {Kind::Signature, signature, signature == State::Bad ? QStringLiteral("signature_invalid") : QString(), {}}};
}

inline WebhookEndpoint anEndpoint()
{
    return {QStringLiteral("whe_1"),
            QStringLiteral("Callside"),
            QStringLiteral("https://phone.example.org/webhook"),
            {QStringLiteral("realtime.call.incoming")}};
}

} // namespace callside::test
