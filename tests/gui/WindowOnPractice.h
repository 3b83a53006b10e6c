// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Backend.h"
#include "app/DefaultAssistant.h"
#include "app/DefaultDesk.h"
#include "app/DeskConnection.h"
#include "app/DeskPreferences.h"
#include "app/DeskStaff.h"
#include "app/DeskWording.h"
#include "gui/calls/CallListModel.h"
#include "gui/calls/CallListView.h"
#include "gui/desk/MainWindow.h"
#include "gui/transcript/TranscriptView.h"
#include "practice/PracticeLine.h"
#include "storage/AuditLog.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <memory>

namespace callside::test {

inline constexpr int LongestWait = 20'000; // ms
inline const QByteArray PracticeKey = QByteArrayLiteral("sk-practice-key");
inline const QByteArray PracticeSecret = QByteArrayLiteral("whsec_cHJhY3RpY2UtbGluZS1zaWduaW5nLXNlY3JldC0wMQ==");

// What a desk has chosen before the test: the shipped lists, two people, and who sits there.
inline Preferences deskChoices(LineMode mode = LineMode::AssistantAnswers)
{
    Preferences preferences = defaultPreferences();
    preferences.mode = mode;
    preferences.modeAfter = mode;
    preferences.deskUser = QStringLiteral("Front desk");
    preferences.isSoundOn = false;
    preferences.isTrayExplained = true;
    preferences.people = {{QStringLiteral("Duty doctor"), QStringLiteral("tel:+442079460123"), {}, true},
                          {QStringLiteral("Nurse room"), QStringLiteral("tel:+442079460456"), {}, false}};
    return preferences;
}

// The program's window and everything behind it, against the practice line on the real wire; driven as a person does,
// by keys, and looked at by object name.
class WindowOnPractice
{
public:
    // What the window has beside the calls and the desk's choices, as the program gives it to the real line's.
    enum class Parts {
        CallsOnly,
        Staff,     // the calls, who works here and the audit trail
        All,       // all of it with the wording and the connection; both keys are in the environment
        KeyToCome, // the same without the service's key
        AllToCome, // nothing is told yet but a port that is free; it comes up as the program does
    };

    // isPractice: the window is told that nothing here is real.
    explicit WindowOnPractice(const Preferences &choices = deskChoices(), double speed = 8, bool isPractice = false,
                              Parts parts = Parts::CallsOnly)
        : line(practiceOptions(speed))
        , m_isPractice(isPractice)
        , m_parts(parts)
    {
        QString why;
        if (!line.listen(&why))
            qFatal("%s", qPrintable(why));
        DeskPreferences(folder.path()).change(choices);
        start();
        window->resize(1366, 768); // whatever the screen of the tests is
    }
    // A desk to be set up, at a line that has addresses registered or does not.
    WindowOnPractice(const Preferences &choices, practice::Registering registering)
        : line(practiceOptions(8, registering))
        , m_isPractice(false)
        , m_parts(Parts::AllToCome)
    {
        QString why;
        if (!line.listen(&why))
            qFatal("%s", qPrintable(why));
        DeskPreferences(folder.path()).change(choices);
        start();
    }
    ~WindowOnPractice() { stop(); }

    // Also anew, as the program does after it was ended.
    void start()
    {
        preferences = std::make_unique<DeskPreferences>(folder.path());
        if (m_parts != Parts::CallsOnly) {
            audit = std::make_unique<AuditLog>(folder.path());
            staff = std::make_unique<DeskStaff>(folder.path(), *audit, QStringLiteral("frontdesk"));
        }
        if (m_parts != Parts::CallsOnly && m_parts != Parts::Staff) {
            wording = std::make_unique<DeskWording>(folder.path());
            connection = std::make_unique<DeskConnection>(*preferences, environment());
        }
        backend = std::make_unique<Backend>(setup());
        if (connection)
            QObject::connect(connection.get(), &DeskConnection::settingsChanged, backend.get(), &Backend::setSettings);
        window = std::make_unique<MainWindow>(
            DeskParts{*backend, *preferences, wording.get(), connection.get(), staff.get(), audit.get()});
        window->open(false);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        if (m_parts == Parts::AllToCome)
            readSecrets();
        backend->start();
        if (m_parts == Parts::AllToCome && !connection->missing().isEmpty())
            window->openSetup();
        QTRY_COMPARE_WITH_TIMEOUT(backend->status().intake, LineStatus::Intake::Listening, LongestWait);
        line.setWebhookUrl(QUrl(QStringLiteral("http://127.0.0.1:%1/webhook").arg(backend->status().port)));
    }
    void stop()
    {
        window.reset();
        backend.reset();
        connection.reset();
        wording.reset();
        staff.reset();
        audit.reset();
        preferences.reset();
    }

    BackendSetup setup() const
    {
        BackendSetup setup;
        setup.settings.apiKey = Secret(PracticeKey);
        setup.settings.webhookSecrets = {Secret(PracticeSecret)};
        setup.settings.baseUrl = line.baseUrl();
        setup.settings.webhookPort = 0;
        setup.session = defaultAssistant(setup.settings.model);
        if (connection)
            setup.settings = connection->settings();
        if (wording)
            setup.wording = wording->now();
        setup.preferences = preferences->now();
        setup.dataFolder = folder.path();
        setup.isPractice = m_isPractice;
        return setup;
    }

    // Rings, and returns once the call has a row.
    CallId ring(const QString &scenario, const QStringList &faults = {})
    {
        const std::optional<practice::Faults> parsed = practice::Faults::parse(faults);
        if (!parsed)
            qFatal("no such fault");
        const CallId call{line.ring(scenario, *parsed)};
        [&] { QTRY_VERIFY_WITH_TIMEOUT(rowOf(call) >= 0, LongestWait); }();
        return call;
    }
    CallId ringUntilTalking(const QString &scenario, const QStringList &faults = {})
    {
        const CallId call = ring(scenario, faults);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(stage(call), CallStage::Talking, LongestWait); }();
        return call;
    }

    // Keys go where the desktop would send them.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(keyWindow(), key, modifiers); }
    void type(const QString &text)
    {
        for (const QChar character : text)
            QTest::keyClick(keyWindow(), character.toLatin1());
    }
    // Goes on with Tab; false if it never comes there.
    bool tabTo(const QString &name)
    {
        constexpr int Longest = 120;
        for (int i = 0; i < Longest && focus() != name; ++i)
            press(Qt::Key_Tab);
        return focus() == name;
    }
    static QString focus()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    template <class Widget>
    Widget *find(const QString &name) const
    {
        auto *found = window->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    bool isShown(const QString &name) const
    {
        const auto *widget = window->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    QString words(const QString &label) const { return find<QLabel>(label)->text(); }

    CallListView *list() const { return find<CallListView>(QStringLiteral("callList")); }
    CallListModel *calls() const { return qobject_cast<CallListModel *>(list()->model()); }
    int rowOf(const CallId &call) const { return calls()->rowOf(call); }
    CallId selected() const { return list()->selectedCall(); }
    CallStage stage(const CallId &call) const { return CallStage(data(call, CallListModel::StageRole).toInt()); }
    QVariant data(const CallId &call, int role) const { return calls()->index(rowOf(call), 0).data(role); }
    // What a screen reader says about the call's row.
    QString sentence(const CallId &call) const { return data(call, Qt::AccessibleTextRole).toString(); }

    // Of the call that is shown, every line as a screen reader says it.
    QString transcript() const
    {
        const QAbstractItemModel *model = find<TranscriptView>(QStringLiteral("transcriptView"))->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines.join(u'\n');
    }
    QAbstractItemModel *tasks() const { return find<QListView>(QStringLiteral("taskListView"))->model(); }

    QTemporaryDir folder;
    practice::PracticeLine line;
    std::unique_ptr<DeskPreferences> preferences;
    std::unique_ptr<AuditLog> audit;
    std::unique_ptr<DeskStaff> staff;
    std::unique_ptr<DeskWording> wording;
    std::unique_ptr<DeskConnection> connection;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<MainWindow> window;

private:
    void readSecrets()
    {
        QSignalSpy ready(connection.get(), &DeskConnection::ready);
        connection->start();
        QVERIFY(!ready.isEmpty() || ready.wait(LongestWait));
        backend->setSettings(connection->settings());
    }
    EnvironmentValues environment() const
    {
        if (m_parts == Parts::AllToCome)
            return {{setting::WebhookPort, QStringLiteral("0")}};
        EnvironmentValues values{{setting::BaseUrl, line.baseUrl().toString()},
                                 {setting::WebhookSecret, QString::fromLatin1(PracticeSecret)},
                                 {setting::WebhookPort, QStringLiteral("0")}};
        if (m_parts == Parts::All)
            values.insert(setting::ApiKey, QString::fromLatin1(PracticeKey));
        return values;
    }
    static practice::PracticeOptions practiceOptions(double speed, practice::Registering registering = {})
    {
        practice::PracticeOptions options;
        options.apiKey = PracticeKey;
        options.webhookSecret = PracticeSecret;
        options.speed = speed;
        options.registering = registering;
        return options;
    }

    // When a dialog has closed, a desktop goes back to the window; there is none here.
    QWindow *keyWindow() const
    {
        if (!QApplication::activeWindow()) {
            window->activateWindow();
            [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
        }
        return QApplication::activeWindow()->windowHandle();
    }

    const bool m_isPractice;
    const Parts m_parts;
};

} // namespace callside::test
