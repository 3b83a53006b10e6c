// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/SetupTest.h"
#include "core/CallState.h"
#include "core/Connection.h"
#include "core/SetupProgress.h"
#include "gui/parts/Icons.h"
#include "gui/words/ErrorText.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace callside {

// The sentences of the set-up assistant that are not on one page alone.
class SetupText
{
    Q_DECLARE_TR_FUNCTIONS(SetupText)

public:
    static QString title(SetupStep step);
    static Icon icon(SetupStep step);
    static QString stateWord(SetupState state);
    static Icon stateIcon(SetupState state);
    static Tone stateTone(SetupState state);
    // A step and its state, in a list.
    static QString row(SetupStep step, SetupState state);
    static QString titles(const QList<SetupStep> &steps);

    // Where what is missing is entered. missing: names of settings that calls cannot be answered without
    // (DeskConnection::missing()).
    static QList<SetupStep> stepsFor(const QStringList &missing);
    // What the desk's banner says of setting up; empty where nobody has begun and nothing is missing, and where all is
    // done.
    static Notice banner(const SetupProgress &progress, const QStringList &missing);
    inline static const QString BannerNotice = QStringLiteral("setup"); // its id

    static Notice registration(const SetupRegistration &registration);
    static Notice registrationTest(const Result<WebhookTest> &test);
    // What is known of a transfer that was asked for.
    static Notice transfer(const CallState &call);
};

} // namespace callside
