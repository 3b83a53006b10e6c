// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/SetupTest.h"
#include "gui/setup/SetupPage.h"
#include "storage/SecretsState.h"

class QPushButton;

namespace callside {

class SettingsPaste;
class SettingsSecret;

// Has the public address registered at the assistant service, which tells the signing secret; by itself where the key
// may, else by hand.
class SetupSecret : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupSecret(QWidget *parent = nullptr);

    void showSecrets(const SecretsState &secrets);
    void showRegistration(const SetupRegistration &registration);

    QString lacking() const override;
    void finishTyping() override;

signals:
    void secretEntered(const QString &name, const callside::Secret &secret);
    void secretRemoved(const QString &name);
    void registrationWanted(callside::SetupRegistration::Way way);

protected:
    void refresh() override;

private:
    void ask(SetupRegistration::Way way);
    void showButtons();

    QPushButton *m_register;
    QPushButton *m_anew;
    QLabel *m_result;
    SettingsPaste *m_paste;
    SettingsSecret *m_secret;
    SecretsState m_secrets;
    bool m_isAsking = false;
    bool m_isReasonShown = false; // why it cannot be asked
};

} // namespace callside
