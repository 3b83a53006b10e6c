// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ProviderCall.h"

namespace callside::practice {

// Both phone companies: the callers who are with them, and a stand-in for their REST APIs.
class PhoneCompanies : public QObject
{
    Q_OBJECT

public:
    explicit PhoneCompanies(const PracticeOptions &options, QObject *parent = nullptr);

    // Where the console is.
    void setConsole(const QUrl &webhookUrl);
    // A caller, not ringing yet. `through` is not Directly.
    ProviderCall *add(const CallPlan &plan, Through through);
    ProviderCall *call(const QString &callId) const { return m_calls.value(callId); }
    void forget(const QString &callId);
    int liveCount() const;

    // /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}.json and /v1/calls/{uuid}; no value: no address of theirs.
    std::optional<HttpReply> answer(const HttpRequest &request) const;
    // Our name of the call that such a request is about; empty when there is none.
    QString callIdOf(const HttpRequest &request) const;

private:
    ProviderCall *callBehind(const QString &providerId) const;
    HttpReply answerTwilio(const HttpRequest &request, const QString &account, ProviderCall *call) const;
    HttpReply moveAtTwilio(const HttpRequest &request, ProviderCall &call) const;
    HttpReply answerVonage(const HttpRequest &request, ProviderCall *call) const;
    HttpReply moveAtVonage(const HttpRequest &request, ProviderCall &call) const;
    bool isTokenGood(const QByteArray &authorization) const;

    PracticeOptions m_options;
    ProviderHttp m_http;
    QHash<QString, ProviderCall *> m_calls; // by our own call id
};

} // namespace callside::practice
