// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Connection.h"
#include "core/ConnectionAccount.h"
#include "core/ConnectionPaste.h"
#include "gui/words/ErrorText.h"
#include "storage/SecretsState.h"

#include <QCoreApplication>

namespace callside {

// The sentences about how the desk is connected, for the person who sets it up. Names that stand on the pages of others
// (“Webhooks”, “Origination SIP URI”) are theirs and are not translated.
class SettingsConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsConnectionText)

public:
    static QString region(Region region);
    static QString provider(PhoneProvider provider);
    // Where requests and calls go, in one sentence.
    static QString hosts(const Connection &connection);
    static QString problem(const ConnectionProblem &problem);
    // Set in the environment, or in a settings file that the program was started with.
    static QString fixed(const QString &settingName);
    static QString modelRetires(const AvailableModel &model, Moment now);

    static QString pasteLabel(PasteItem::What what, PhoneProvider provider);
    static QString pasteNote(PasteNote note);

    static QString secretName(const QString &name);
    // Where a secret is kept, or what is being done about it.
    static Notice secret(const QString &name, const SecretState &secret, KeychainState keychain);
    static QString secretRemoval(const QString &name); // the question
    // Why what was typed is no such secret; empty: it may be one.
    static QString secretProblem(const QString &name, const QString &typed);
    // Empty while the keychain works or nobody has asked it.
    static Notice keychain(KeychainState keychain);
    static Notice keyTest(const KeyTest &test);

private:
    static QString secretMissing(const QString &name);
    static QString clockRemedy(const KeyTest &test);
};

} // namespace callside
