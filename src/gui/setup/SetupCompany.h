// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/SetupPage.h"
#include "storage/SecretsState.h"

class QComboBox;

namespace callside {

class SettingsPaste;
class SettingsSecret;

// Who brings the calls, and what is to be pasted on its page.
class SetupCompany : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupCompany(QWidget *parent = nullptr);

    void showSecrets(const SecretsState &secrets);
    void finishTyping() override;

    QString lacking() const override;

signals:
    void secretEntered(const QString &name, const callside::Secret &secret);
    void secretRemoved(const QString &name);

protected:
    void refresh() override;

private:
    SettingsSecret *addSecret(const QString &name, const QString &hint);
    bool isThere(const QString &secret) const;
    QString lostWithoutKey() const;
    void showNotes();

    SecretsState m_secrets;
    QComboBox *m_provider;
    SetupField *m_numbers = nullptr;
    SettingsSecret *m_twilio = nullptr;
    SettingsSecret *m_vonage = nullptr;
    SettingsPaste *m_paste;
    QLabel *m_notes;
};

} // namespace callside
