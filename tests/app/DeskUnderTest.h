// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Backend.h"
#include "app/DefaultAssistant.h"
#include "practice/PracticeLine.h"
#include "practice/PracticeThread.h"

#include <QHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace callside::test {

inline const QByteArray DeskKey = QByteArrayLiteral("sk-practice-key");
inline const QByteArray DeskSecret = QByteArrayLiteral("whsec_cHJhY3RpY2UtbGluZS1zaWduaW5nLXNlY3JldC0wMQ==");

// The real parts against the practice line on the real wire, as a test needs them: calls by id, waits on what happens.
class DeskUnderTest : public QObject
{
    Q_OBJECT

public:
    explicit DeskUnderTest(double speed = 8.0, LineMode mode = LineMode::AssistantAnswers)
        : practice(practiceOptions(speed))
        , m_mode(mode)
    {
        QString why;
        if (!practice.listen(&why))
            qFatal("%s", qPrintable(why));
        startBackend();
    }

    BackendSetup setup() const
    {
        BackendSetup setup;
        setup.settings.apiKey = Secret(DeskKey);
        setup.settings.webhookSecrets = {Secret(DeskSecret)};
        setup.settings.baseUrl = practice.baseUrl();
        setup.settings.webhookPort = 0;
        setup.settings.provider = providers();
        setup.session = defaultAssistant(setup.settings.model);
        setup.preferences.mode = m_mode;
        setup.dataFolder = folder.path();
        return setup;
    }

    // Also anew: the one that ran before is stopped first.
    void startBackend() { startBackend(setup()); }
    void startBackend(const BackendSetup &setup)
    {
        backend = std::make_unique<Backend>(setup);
        connect(backend.get(), &Backend::changesWaiting, this, &DeskUnderTest::take);
        connect(backend.get(), &Backend::noticeRaised, this,
                [this](const CallId &call, NotifyOperator::Notice notice) { m_notices[call].append(notice); });
        connect(backend.get(), &Backend::statusChanged, this, [this](const LineStatus &status) {
            statuses.append(status);
            if (status.intake == LineStatus::Intake::Listening)
                practice.setWebhookUrl(QUrl(QStringLiteral("http://127.0.0.1:%1/webhook").arg(status.port)));
        });
        backend->start();
        QTRY_COMPARE(backend->status().intake, LineStatus::Intake::Listening);
    }

    // What was changed has come to where calls are met.
    void letItHold()
    {
        QSignalSpy answered(backend.get(), &Backend::eventsRead);
        backend->askEvents({QStringLiteral("nobody")}); // goes the same way, behind it
        QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), 30'000);
    }

    CallId ring(const QString &scenario, const QStringList &faults = {})
    {
        QString why;
        const std::optional<practice::Faults> parsed = practice::Faults::parse(faults, &why);
        if (!parsed)
            qFatal("%s", qPrintable(why));
        return {practice.ring(scenario, *parsed)};
    }

    // Through a phone company. The number that the practice line knows the call by; callThrough() has ours.
    QString ringThrough(practice::Through through, const QString &scenario, const QStringList &faults = {})
    {
        QString why;
        const std::optional<practice::Faults> parsed = practice::Faults::parse(faults, &why);
        if (!parsed)
            qFatal("%s", qPrintable(why));
        return practice.ring(scenario, *parsed, {}, through);
    }
    // The call that the phone company asked about; without an id: it has not yet.
    CallState callThrough(const QString &practiceId) const
    {
        const QString caller = practice.providerId(practiceId);
        for (const CallState &call : m_calls) {
            if (!caller.isEmpty() && call.provider.callId == caller)
                return call;
        }
        return {};
    }

    CallState state(const CallId &call) const { return m_calls.value(call); }
    bool knows(const CallId &call) const { return m_calls.contains(call); }
    // Ended for a call that has not come yet, which no test waits for.
    CallStage stage(const CallId &call) const { return knows(call) ? stageOf(m_calls.value(call)) : CallStage::Ended; }
    const QHash<CallId, CallState> &calls() const { return m_calls; }
    // Everything that the window was shown of the call, each stage once until it changed.
    QList<CallStage> stages(const CallId &call) const { return m_stages.value(call); }
    QList<NotifyOperator::Notice> notices(const CallId &call) const { return m_notices.value(call); }

    QList<LineStatus> statuses; // all of them, the latest last
    QTemporaryDir folder;
    practice::PracticeLine practice;
    std::unique_ptr<Backend> backend;

signals:
    void callsChanged();

private:
    void take()
    {
        const QList<CallUpdate> updates = backend->takeChanges();
        for (const CallUpdate &update : updates) {
            m_calls.insert(update.state.id, update.state);
            QList<CallStage> &stages = m_stages[update.state.id];
            if (stages.isEmpty() || stages.last() != stageOf(update.state))
                stages.append(stageOf(update.state));
        }
        emit callsChanged();
    }

    ProviderSettings providers() const
    {
        const practice::PracticeOptions there = practiceOptions(1);
        ProviderSettings settings;
        settings.publicUrl = there.publicUrl.toString();
        settings.sipAddress = QStringLiteral("sip:proj_practice@sip.api.openai.com;transport=tls");
        settings.twilioAccountSid = QString::fromLatin1(there.twilioAccountSid);
        settings.twilioAuthToken = Secret(there.twilioAuthToken);
        settings.vonageApiKey = QString::fromLatin1(there.vonageApiKey);
        settings.vonageSignatureSecrets = {Secret(there.vonageSignatureSecret)};
        settings.vonageApplicationId = QString::fromLatin1(there.vonageApplicationId);
        settings.vonagePrivateKey = Secret(practice::PracticeThread::vonagePrivateKey());
        settings.twilioBase = settings.vonageBase = practice.providerBaseUrl();
        return settings;
    }

    static practice::PracticeOptions practiceOptions(double speed)
    {
        practice::PracticeOptions options;
        options.webhookSecret = DeskSecret;
        options.apiKey = DeskKey;
        options.speed = speed;
        options.publicUrl = QUrl(QStringLiteral("https://desk.example.com"));
        options.twilioAuthToken = QByteArrayLiteral("0123456789abcdef0123456789abcdef");
        options.vonageSignatureSecret = QByteArrayLiteral("a-signature-secret-of-thirty-two-bytes");
        options.vonageApplicationId = QByteArrayLiteral("00000000-0000-0000-0000-000000000000");
        return options;
    }

    const LineMode m_mode;
    QHash<CallId, CallState> m_calls;
    QHash<CallId, QList<CallStage>> m_stages;
    QHash<CallId, QList<NotifyOperator::Notice>> m_notices;
};

} // namespace callside::test
