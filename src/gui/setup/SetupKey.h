// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ConnectionAccount.h"
#include "gui/setup/SetupPage.h"
#include "storage/SecretsState.h"

#include <optional>

class QComboBox;

namespace callside {

class PasteRow;
class SettingsSecret;

// Where the assistant service is, and the key to it: tested at once, kept in the keychain, never shown.
class SetupKey : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupKey(QWidget *parent = nullptr);

    void showSecrets(const SecretsState &secrets);
    void showKeyTest(const KeyTest &test);

    QString lacking() const override;
    void finishTyping() override;

signals:
    void secretEntered(const QString &name, const callside::Secret &secret);
    void secretRemoved(const QString &name);
    void keyTestWanted();

protected:
    void refresh() override;

private:
    void buildService();
    void buildKey();
    void test();
    bool isComplete() const;
    bool hasWorked() const;

    QComboBox *m_region;
    SettingsField *m_regionFrame = nullptr;
    SetupField *m_azureResource = nullptr;
    SetupField *m_azureRegion = nullptr;
    SetupField *m_customBase = nullptr;
    SetupField *m_customSip = nullptr;
    SetupField *m_project = nullptr;
    SetupField *m_model = nullptr;
    PasteRow *m_page = nullptr; // where keys are made
    QLabel *m_keychain = nullptr;
    SettingsSecret *m_key = nullptr;
    SecretsState m_secrets;
    std::optional<KeyTest> m_test; // of what is entered now
    bool m_isTesting = false;
};

} // namespace callside
