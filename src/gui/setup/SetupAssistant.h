// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "app/SetupTest.h"
#include "core/CallState.h"
#include "core/ConnectionAccount.h"
#include "core/Preferences.h"
#include "gui/settings/SettingsPage.h"
#include "gui/words/ErrorText.h"
#include "storage/SecretsState.h"

#include <QDialog>
#include <QList>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace callside {

class SetupAddress;
class SetupCentre;
class SetupCompany;
class SetupFirstCall;
class SetupKey;
class SetupOverview;
class SetupPage;
class SetupSecret;
class SetupSignedTest;
class SetupTransfer;

// Sets the desk up, step by step, beside the window: calls go on. Each step can be skipped, how far it has come is kept
// in Preferences::setup, and it goes on where it was left. It shows what it is handed and says what is wanted; of
// secrets it shows only where they are kept. Made once, opened with openAssistant().
class SetupAssistant : public QDialog
{
    Q_OBJECT

public:
    explicit SetupAssistant(QWidget *parent = nullptr);
    ~SetupAssistant() override;

    // At the start and whenever they change, also by somebody else: what is being typed stays.
    void showPreferences(const Preferences &preferences);
    void showEnvironment(const EnvironmentValues &environment);
    void showSecrets(const SecretsState &secrets);
    void showStatus(const LineStatus &status);
    // The answers to what is wanted.
    void showKeyTest(const KeyTest &test);
    void showAddressTest(const LineCheckResult &result);
    void showAddressTestFinished();
    void showRegistration(const SetupRegistration &registration);
    void showRegistrationTest(const Result<WebhookTest> &test);
    void showSettingsImport(const Notice &notice); // what came of importEnvWanted()
    void showWordingImport(const Notice &notice);
    // Every call, as it changes. The first that comes while one is waited for is taken for the test's own.
    void showCall(const CallState &call, const QList<CallEvent> &events = {});

    // Shows the dialog, in front, at the step where it was left.
    void openAssistant();
    void openStep(SetupStep step);

    using Clock = std::function<Moment()>;
    void setClock(Clock clock); // the system's unless set

    void done(int result) override;

signals:
    void preferencesChanged(const callside::Preferences &preferences);
    void secretEntered(const QString &name, const callside::Secret &secret);
    void secretRemoved(const QString &name);
    void keyTestWanted();
    void addressTestWanted();
    void registrationWanted(callside::SetupRegistration::Way way);
    void registrationTestWanted(const QString &endpoint);
    void transferTestWanted(const callside::CallId &call, const QString &target); // as made by transferTarget()
    void importEnvWanted();     // the settings file (.env) of an older server
    void importPromptsWanted(); // its prompts.json
    void completed();           // the last page was left with Finish; finished() tells of every closing

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildLayout();
    void addPage(SettingsPage *page);
    void connectPages();
    void connectPage(SetupPage *page);
    SetupPage *page(int index) const; // null for the last one
    SetupPage *current() const;
    void change(const SettingsPage::Edit &edit);
    void mark(SetupStep step, SetupState state);
    void enterSecret(const QString &name, const Secret &secret);
    void removeSecret(const QString &name);
    void goTo(int index);
    void focusFirstField();
    void next();
    void skip();
    void expectCallIfNone();
    void expectCall();
    SetupProgress progress() const;
    void showRows();
    void showButtons();
    void fitList();

    Preferences m_preferences;
    SecretsState m_secrets;
    Clock m_clock;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages; // in the order of SetupStep, and the last
    SetupCentre *m_centre = nullptr;
    SetupKey *m_key = nullptr;
    SetupCompany *m_company = nullptr;
    SetupAddress *m_address = nullptr;
    SetupSecret *m_secret = nullptr;
    SetupSignedTest *m_signedTest = nullptr;
    SetupFirstCall *m_firstCall = nullptr;
    SetupTransfer *m_transfer = nullptr;
    SetupOverview *m_overview = nullptr;
    QLabel *m_lacking;
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
    QWidget *m_lastField; // of the last page, for the Tab key
    CallId m_call;        // that is followed; empty: none yet
    bool m_isCallOver = false;
    Moment m_waitingSince{};
};

} // namespace callside
