// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Faults.h"
#include "practice/PracticeOptions.h"
#include "practice/Programme.h"
#include "practice/Scenario.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

namespace callside::practice {

// The practice line: it stands in for the phone company and for OpenAI on loopback, speaking the real wire. It posts
// signed webhooks, answers the call-control API and /models, and plays rehearsed callers on the sideband.
// The API is at baseUrl(), the sideband at the same port: ws://127.0.0.1:PORT/v1/realtime?call_id=…
// Calls through Twilio or Vonage begin at the console's /api/twilio/voice or /api/vonage/answer and go where the answer
// says. Their number or application is set up with /api/twilio/status and /api/vonage/event; other addresses are those
// that the console names. OpenAI's webhook comes when the call reaches its SIP address, if it ever does. A caller who
// is brought there once more is another call to OpenAI, and rings and ends as one. Everything lives on the thread that
// creates it. Call ids of calls that are unknown or forgotten do nothing.
class PracticeLine : public QObject
{
    Q_OBJECT

public:
    explicit PracticeLine(const PracticeOptions &options, QObject *parent = nullptr);
    ~PracticeLine() override;

    // Reads the scenarios and listens. On failure `why` is one English sentence.
    [[nodiscard]] bool listen(QString *why);
    QUrl baseUrl() const; // http://127.0.0.1:PORT/v1
    // Where both phone companies' REST APIs are: in the place of https://api.twilio.com and https://api.nexmo.com.
    QUrl providerBaseUrl() const; // http://127.0.0.1:PORT
    void setWebhookUrl(const QUrl &url);

    const QList<Scenario> &scenarios() const; // once it listens
    QStringList scenarioIds() const;
    // In that language, or else in English.
    QString scenarioTitle(const QString &scenarioId, const QString &language) const;

    void setThrough(Through through); // of calls from now on that are not rung otherwise
    // Rings a scenario and returns the call id (rtc_…), empty when there is no such scenario.
    // `number` (E.164) rings from that number instead of the scenario's own; `through` is the options' own if not told.
    QString ring(const QString &scenarioId, const Faults &faults = {}, const QString &number = {},
                 std::optional<Through> through = {});
    // Calls that, once answered and asked for a response, stream that many events per second each until they end.
    // 0 holds them silent. `ringsPerSecond` 0 rings all at once.
    void ringLoad(int calls, int eventsPerSecondPerCall, int ringsPerSecond = 0);
    // Scenarios one after the other, quickly, whose callers never ring off by themselves: many calls to look at.
    void ringMany(int calls);
    void startProgramme(ProgrammeOptions programme = {});
    void stopProgramme();

    void hangUpAsCaller(const QString &callId);
    void hangUpAll(); // every caller rings off; a programme goes on
    // Breaks the sideband without a close frame; the call goes on and may be attached again.
    void dropLink(const QString &callId);

    int liveCount() const; // ringing or answered, at the phone company if they came through one
    // The caller's own leg at the phone company (CallSid, uuid); empty for calls that came directly.
    QString providerId(const QString &callId) const;
    bool isAttached(const QString &callId) const;
    // Accepts that took effect or came after one that did: above 1 is a console's mistake.
    int acceptCount(const QString &callId) const;
    int acceptTries(const QString &callId) const; // all of them
    // What became of a call: its states with times in ms since it rang, and counts; under "provider" what it was at the
    // phone company. Of all calls, oldest first.
    QJsonObject journey(const QString &callId) const;
    QJsonArray journeys() const;

signals:
    void callRang(const QString &callId, const QString &scenarioId);
    void webhookPosted(const QString &callId, int attempt);
    void webhookAnswered(const QString &callId, int status, double ms); // status 0: no answer
    // callId is empty for requests about no call.
    void requestReceived(const QString &method, const QString &path, const QByteArray &body, const QString &callId);
    // status 0: dropped without an answer. Emitted when the answer is decided, which may be before it is sent.
    void requestAnswered(const QString &callId, const QString &path, int status);
    void callAnswered(const QString &callId);
    void sidebandRefused(const QString &callId, int status);
    void sidebandAttached(const QString &callId);
    void sidebandDetached(const QString &callId, bool isByClient);
    void clientEventReceived(const QString &callId, const QJsonObject &event);
    void clientEventRefused(const QString &callId, const QString &code);
    // Also what is lost because nothing is attached; odd frames of the faults are not told.
    void serverEventSent(const QString &callId, const QJsonObject &event);
    void assistantSpoke(const QString &callId, const QString &text);
    void callerSpoke(const QString &callId, const QString &text);
    // Through a phone company: what the caller hears from it, and the console's answer to what it asked or told.
    void providerSpoke(const QString &callId, const QString &text, const QString &language);
    void providerAnswered(const QString &callId, const QString &what, const QString &path, int status);
    // Once for each call, when the caller is on no line any more.
    void callEnded(const QString &callId, const QString &how);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace callside::practice
