// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/CallScript.h"
#include "practice/CallbackQueue.h"
#include "practice/PracticeCall.h"
#include "practice/PracticeOptions.h"

#include <QDateTime>
#include <QPointer>

namespace callside::practice {

// One way of the call away from the phone company: to the assistant, or to somebody's telephone.
struct ProviderLeg {
    enum class Step { Started, Ringing, Answered, Ended };
    enum class End { Completed, Busy, NoAnswer, TimedOut, Rejected, Failed, Cancelled };

    QString id; // as the phone company names it
    QString sipCallId;
    DialTarget target;
    Step step = Step::Started;
    End end = End::Completed;
    int sipCode = 0; // of the end; 0: none was given
    bool isAnswered = false;
    int seconds = 0;  // rehearsed, since it was answered; rounded up
    int sequence = 0; // how often its progress was told
    QDateTime startedAt;
    QDateTime answeredAt;
    QElapsedTimer talking;
};

// A caller at a phone company: it asks the console what to do, does it, tells how it fares, and asks again, until the
// caller has left. What the companies say, and how, is in TwilioCall and VonageCall.
class ProviderCall : public QObject
{
    Q_OBJECT

public:
    // Brings the INVITE to the assistant; the call is not owned.
    using Invite = std::function<PracticeCall *(const QJsonArray &sipHeaders, const QString &mediaSecurity)>;

    ProviderCall(const CallPlan &plan, const PracticeOptions &options, ProviderHttp &http, QObject *parent);

    void setInvite(Invite invite) { m_invite = std::move(invite); }
    void ring();
    void hangUpAsCaller();
    // The console has answered OpenAI's webhook, with whatever.
    void noteWebhook() { m_queue.release(); }

    // The caller's own leg: CallSid, or uuid.
    QString id() const { return m_id; }
    const CallPlan &plan() const { return m_plan; }
    bool isEnded() const { return m_isOver; }
    bool isAnswered() const { return m_answeredAt.isValid(); }
    // What the REST API does: the caller is taken from wherever they are, and the script is followed. Only while
    // answered and not over.
    void move(const CallScript &script);
    void hangUp(const QString &how = QStringLiteral("hung up by the phone company"));
    virtual QJsonObject apiView() const = 0; // as the REST API shows the call
    virtual std::optional<CallScript> parse(const QByteArray &document, const QUrl &base, QString *why) const = 0;
    const ProviderHttp &http() const { return m_http; }

    QJsonObject journey() const;

signals:
    // What the caller hears from the phone company itself.
    void said(const QString &text, const QString &language);
    void callbackAnswered(const QString &what, const QString &path, int status);
    void ended(const QString &how);

protected:
    using Leg = ProviderLeg;

    // Adds what proves the sender; `isForged` with a wrong key.
    virtual void sign(ProviderRequest &request, bool isForged) const = 0;
    virtual QString freshLegId() const = 0;
    virtual ProviderRequest answerRequest() const = 0;
    // How the caller's own leg fares, and how another one does. No value: nobody wants to know.
    virtual std::optional<ProviderRequest> callerProgress(Leg::Step step) const = 0;
    virtual std::optional<ProviderRequest> legProgress(const Leg &leg) const = 0;
    // Asked when the dialling is over; no value: the script goes on by itself.
    virtual std::optional<ProviderRequest> afterDialRequest(const Leg &leg) const = 0;
    // Whether that answer is a script to follow; if not, the one before goes on.
    virtual bool isAfterDialFollowed(const ProviderAnswer &answer) const = 0;
    virtual ProviderRequest redirectRequest(const QUrl &url, const QByteArray &method) const = 0;
    // Whether the assistant's side may pass the caller on; if not, its wish is answered and nothing comes of it.
    virtual bool honoursRefer() const { return true; }
    virtual ProviderRequest referRequest(const Leg &leg, const QString &target) const = 0;
    virtual QJsonArray sipHeaders(const Leg &leg) const = 0;
    // Vonage tells of the change of conversation.
    virtual std::optional<ProviderRequest> moved() { return std::nullopt; }

    const Faults &faults() const { return m_plan.faults; }
    const PracticeOptions &options() const { return m_options; }
    QString callerNumber() const; // E.164, also when it is withheld
    const DialPlan &dial() const { return m_dial; }
    const QDateTime &startedAt() const { return m_startedAt; }
    const QDateTime &answeredAt() const { return m_answeredAt; }
    const QDateTime &endedAt() const { return m_endedAt; }
    bool isLeftByCaller() const { return m_isLeftByCaller; }
    bool isFailed() const { return m_isFailed; }
    const QString &refusal() const { return m_refusal; } // the word for a call that was not taken; empty: it was
    int seconds() const;                                 // rehearsed, since the caller was answered; rounded up
    void setId(const QString &id) { m_id = id; }

private:
    template <typename Function>
    void after(int ms, Function act);
    void ask(ProviderRequest request, std::function<void(const ProviderAnswer &)> then);
    void follow(const ProviderAnswer &answer, const QUrl &from);
    void runNext();
    void say(const CallAct &act);
    void startDial(const DialPlan &dial);
    void reachAssistant();
    void reachPerson();
    void openAssistant();
    void takeEnd(const QString &how);
    void refer(const QString &target);
    void passOn(const QString &target);
    void answerCaller();
    void legRinging();
    void legAnswered();
    void endLeg(Leg::End end, int sipCode, const QString &how = {});
    void dropLeg(Leg::End end, int sipCode, const QString &how);
    void callerLeft();
    void over(const QString &how);
    void tell(const std::optional<ProviderRequest> &request);
    void tellLeg(Leg::Step step);
    void note(const QString &state);

    CallPlan m_plan;
    PracticeOptions m_options;
    ProviderHttp &m_http;
    CallbackQueue m_queue;
    Invite m_invite;
    QString m_id;
    CallScript m_script;
    DialPlan m_dial;
    std::optional<Leg> m_leg;
    QPointer<PracticeCall> m_assistant;
    QElapsedTimer m_clock;
    QElapsedTimer m_talking;
    QDateTime m_startedAt;
    QDateTime m_answeredAt;
    QDateTime m_endedAt;
    int m_turn = 0; // what was begun in an earlier one is of no interest any more
    bool m_isOver = false;
    bool m_isLeftByCaller = false;
    bool m_isFailed = false;
    QString m_refusal;
    int m_seconds = 0;
    QString m_outcome;
    QJsonArray m_states;
    QJsonArray m_callbacks;
    QJsonArray m_legs;
};

// How a phone company calls an end that came with a SIP status.
ProviderLeg::End endOfSipStatus(int status);

} // namespace callside::practice
