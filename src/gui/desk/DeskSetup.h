// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "app/SetupTest.h"
#include "gui/words/ErrorText.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace callside {

class DeskConnection;
class DeskPreferences;
class SetupAssistant;
struct CallUpdate;

// Joins the set-up assistant to what the desk has chosen, to its keychain and to the tests at the real places. What it
// is told of calls and of the line goes in by slots, so that it knows no backend.
class DeskSetup : public QObject
{
    Q_OBJECT

public:
    // The three live longer. over: whose dialog the assistant is.
    DeskSetup(DeskPreferences &preferences, DeskConnection &connection, QWidget *over, QObject *parent = nullptr);
    ~DeskSetup() override;

    // The assistant, in front, where it was left.
    void open();
    void close(); // whoever sits here now may not set it up
    // Made when it is first asked for.
    SetupAssistant *assistant();
    // What the desk's banner has to say of setting up; see SetupText::banner().
    Notice banner() const;
    // Nothing is missing that calls cannot be answered without, as far as is known.
    bool isSetUp() const;
    // A call or a signed test has come in from outside, at the address and with the secret that hold now.
    bool isReached() const;

public slots:
    void showStatus(const callside::LineStatus &status);
    void follow(const QList<callside::CallUpdate> &updates); // as the console was shown them
    void testArrived(const QString &webhookId);              // Backend::testArrived
    void showSettingsImport(const callside::Notice &notice); // DeskChoices::told
    void showWordingImport(const callside::Notice &notice);  // DeskSettings::wordingTold

signals:
    void bannerChanged(const callside::Notice &banner);
    void reachedChanged(bool isReached);
    // To be asked for like any other transfer.
    void transferWanted(const callside::CallId &call, const QString &target);
    void importEnvWanted(QWidget *over);
    void importPromptsWanted(QWidget *over);

private:
    void connectAssistant();
    void connectTest();
    void judgeBanner();
    void judgeReached();
    void noteArrival();
    void testAddress();
    void registerAddress(SetupRegistration::Way way);

    DeskPreferences &m_preferences;
    DeskConnection &m_connection;
    QWidget *m_over;
    QPointer<SetupAssistant> m_assistant; // the window's
    SetupTest m_test;
    LineStatus m_status;
    QList<CallState> m_latest; // calls, newest first
    Notice m_banner;
    const Moment m_since; // earlier calls came in another time, perhaps to another address
    bool m_isReached = false;
};

} // namespace callside
