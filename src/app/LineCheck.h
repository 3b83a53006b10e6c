// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "core/CallState.h"
#include "core/ConnectionAccount.h"
#include "core/Diagnosis.h"
#include "core/Retirement.h"
#include "core/Settings.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QScopedPointer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace callside {

class AddressProbe;

// One question about the line, and its answer.
struct LineCheckResult {
    enum class Kind {
        Listening,
        Reachable,    // the public address leads here
        Signature,    // what comes through it is trusted
        Announcement, // the right project, region and event
        Key,
        Credit,
        RateLimits,
        Model,
        Clock,
        Media,   // the sound of the latest call was encrypted
        Address, // of the assistant, for a phone company that asks where to send calls
    };
    enum class State {
        NotRun, // not yet; or once all is over: there was nothing to tell it from
        Running,
        Good,
        Warning,
        Bad,
    };

    Kind kind = Kind::Listening;
    State state = State::NotRun;
    QString diagnosis; // of a warning or what is bad
    QString fact;      // for an engineer: English and short, without secrets and patient data; may be empty

    bool operator==(const LineCheckResult &) const = default;
};

// What the checks go by. Values; taken when a run begins.
struct LineCheckInputs {
    Settings settings;
    LineStatus status;
    QUrl publicAddress;         // where OpenAI posts to, with /webhook and all; empty: none is set
    QList<CallState> latest;    // the latest calls, newest first; ten are plenty
    QList<SipHeader> headers;   // of the latest offer; empty: none is at hand
    QList<Error> errors;        // of the API, newest first, of the last hour or so
    QList<SessionConfig> inUse; // what calls are answered with, all wordings
    QList<ListedModel> known;   // knownModels()
    Moment now{};               // when the run begins
    QDate today;
};

// resources/diagnosis/models.json.
QList<ListedModel> knownModels();

// What GET /models told: the list or why there is none, and by the answer's Date header what time it was at OpenAI.
struct ModelsAnswer {
    Result<QList<ListedModel>> models;
    std::optional<Moment> serverTime;
    Moment receivedAt{}; // by our own clock
};
ModelsAnswer modelsAnswerOf(const KeyTest &test);
// The webhooks that the project has registered (GET /webhook_endpoints); an error where the key may not see them.
struct RegisteredWebhook {
    QUrl url;
    QStringList eventTypes;
    bool operator==(const RegisteredWebhook &) const = default;
};
using WebhooksAnswer = Result<QList<RegisteredWebhook>>;
QList<RegisteredWebhook> registeredWebhooks(const QList<WebhookEndpoint> &endpoints);

// Who asks the account. Each answers its callback exactly once, later and on the same thread, or not at all once the
// caller is gone. Either may be empty: then what it would tell is not checked.
struct AccountQuestions {
    std::function<void(std::function<void(const ModelsAnswer &)>)> askModels;
    std::function<void(std::function<void(const WebhooksAnswer &)>)> askWebhooks;
};

// A phone company is set up that asks us where to send calls, and there is nowhere to send them.
bool isAssistantAddressMissing(const ProviderSettings &settings);

// Finds out whether the telephone line works, without a call. Lives on the GUI thread and never waits. One run at a
// time: start() while one is under way begins anew.
//
// To see that the public address leads here, it posts a signed message of the type TestWebhookType there. Whoever takes
// webhooks in must answer it 200, change nothing, and have testArrived() called with its webhook-id (queued is fine).
class LineCheck : public QObject
{
    Q_OBJECT

public:
    explicit LineCheck(AccountQuestions questions, QObject *parent = nullptr);
    ~LineCheck() override;

    void setLimits(std::chrono::milliseconds answer, std::chrono::milliseconds arrival); // 10 s and 3 s

    void start(LineCheckInputs inputs);
    bool isRunning() const;
    // All of them, in the order of their kinds.
    const QList<LineCheckResult> &results() const { return m_results; }
    LineCheckResult result(LineCheckResult::Kind kind) const;

public slots:
    void testArrived(const QString &webhookId);

signals:
    void resultChanged(const callside::LineCheckResult &result);
    void finished(); // once a run, when none is running any more

private:
    void settle(LineCheckResult::Kind kind, LineCheckResult::State state, const QString &diagnosis = {},
                const QString &fact = {});
    void checkListening();
    void judgeRecent(LineCheckResult::Kind kind, const QString &diagnosis, LineCheckResult::State ifSo);
    void judgeCredit();
    void checkMedia();
    void checkAddress();
    void probeAddress();
    void addressAnswered();
    void judgeAddress(bool hasArrived);
    void askAccount();
    void askWebhooks();
    void modelsAnswered(const ModelsAnswer &answer);
    void judgeKey(const ModelsAnswer &answer);
    void judgeModel(const ModelsAnswer &answer);
    void judgeClock(const ModelsAnswer &answer);
    void judgeAnnouncement(const WebhooksAnswer &answer);
    bool judgeTarget();
    bool hasRecentCall() const;

    const AccountQuestions m_questions;
    std::chrono::milliseconds m_answerLimit{10'000};
    std::chrono::milliseconds m_arrivalLimit{3'000};
    LineCheckInputs m_inputs;
    QList<LineCheckResult> m_results;
    std::unique_ptr<AddressProbe, QScopedPointerDeleteLater> m_probe; // may be let go of from within its own signal
    int m_run = 0;                                                    // answers of an earlier run count no more
};

} // namespace callside

Q_DECLARE_METATYPE(callside::LineCheckResult)
