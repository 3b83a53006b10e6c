// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Connection.h"
#include "core/ConnectionAccount.h"
#include "gui/settings/SettingsPage.h"
#include "storage/SecretsState.h"

#include <QTimer>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace callside {

struct Notice;
class SettingsPaste;
class SettingsSecret;

// How the desk is connected: where the assistant service is, its keys, the phone company, and how this computer is told
// of calls. It shows what it is handed and says what is chosen; of secrets it shows only where they are kept.
class SettingsConnection : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsConnection(QWidget *parent = nullptr);

    // What was chosen and is kept, and the environment that decides some of it: that is shown read-only, and never gets
    // into what connectionChanged() hands out. What is being typed stays.
    void showConnection(const Connection &kept, const EnvironmentValues &environment);
    void showSecrets(const SecretsState &secrets);
    // The answer to keyTestWanted(). Its models are offered.
    void showKeyTest(const KeyTest &test);
    // What came of an export or import.
    void say(const Notice &notice);

    void finishTyping() override;

signals:
    // Something valid was chosen; the page shows it already.
    void connectionChanged(const callside::Connection &connection);
    void secretEntered(const QString &name, const callside::Secret &secret);
    void secretRemoved(const QString &name);
    void keyTestWanted();
    void exportWanted();      // everything but secrets, into a file
    void importWanted();      // from such a file
    void olderImportWanted(); // the settings file (.env) of an older server

private:
    // A text with its field. settingName: what may decide it from outside; empty: nothing.
    struct TextField {
        ConnectionField field;
        QString settingName;
        QString Connection::*text = nullptr; // none: the numbers
        QLineEdit *edit = nullptr;
        SettingsField *frame = nullptr;
        QString hint;
    };
    struct TextChoice {
        QString objectName;
        QString title;
        QString hint;
        QString placeholder;
        ConnectionField field;
        QString settingName;
        QString Connection::*text = nullptr;
        QStringList offered{}; // not empty: to choose from, or to type another one
    };

    void buildService();
    void buildSecrets();
    void buildPhoneCompany();
    void buildQuestions(); // what a phone company that asks this desk needs
    void buildIntake();
    void buildKeeping();
    QComboBox *addText(const TextChoice &choice); // the box, where there is something to choose from
    SettingsSecret *addSecret(const QString &name, const QString &hint, bool canBeTested);
    QList<SettingsSecret *> secretFields() const;
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &tip);

    QString shownText(const TextField &field, const Connection &connection) const;
    Connection withText(const TextField &field) const;
    void checkTexts();
    bool check(const TextField &field);
    void take(const TextField &field);
    void takePort();
    void choose(const Connection &connection);
    void refresh();
    void refreshText(const TextField &field);
    void refreshRegion(const Connection &shown);
    void refreshQuestions(const Connection &shown);
    void refreshPaste(const Connection &shown);
    void refreshModelHint();
    bool isFixed(const QString &settingName) const { return m_fixed.contains(settingName); }

    Connection m_kept;
    EnvironmentValues m_environment;
    QStringList m_fixed;
    QList<AvailableModel> m_models;
    std::vector<TextField> m_texts;
    QTimer m_pause;
    QComboBox *m_region;
    SettingsField *m_regionFrame = nullptr;
    QComboBox *m_model = nullptr;
    QComboBox *m_provider;
    NumberField *m_port;
    SettingsField *m_portFrame = nullptr;
    SettingsSecret *m_apiKey = nullptr;
    SettingsSecret *m_signing = nullptr;
    SettingsSecret *m_twilioToken = nullptr;
    SettingsSecret *m_vonageSecret = nullptr;
    SettingsSecret *m_vonageKey = nullptr;
    QLabel *m_questions = nullptr;
    QLabel *m_keychain;
    SettingsPaste *m_forPhoneCompany;
    QLabel *m_said;
    QLabel *m_notes;
    SettingsPaste *m_forService;
};

} // namespace callside
