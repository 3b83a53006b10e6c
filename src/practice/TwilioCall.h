// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ProviderCall.h"
#include "practice/ProviderSignature.h"

namespace callside::practice {

// A call at Twilio Programmable Voice: forms signed with X-Twilio-Signature, answers in TwiML.
// The number is set up with /api/twilio/voice ("a call comes in") and /api/twilio/status ("call status changes").
class TwilioCall : public ProviderCall
{
    Q_OBJECT

public:
    TwilioCall(const CallPlan &plan, const PracticeOptions &options, ProviderHttp &http, QObject *parent);

    QJsonObject apiView() const override;
    std::optional<CallScript> parse(const QByteArray &document, const QUrl &base, QString *why) const override;

protected:
    void sign(ProviderRequest &request, bool isForged) const override;
    QString freshLegId() const override;
    ProviderRequest answerRequest() const override;
    std::optional<ProviderRequest> callerProgress(Leg::Step step) const override;
    std::optional<ProviderRequest> legProgress(const Leg &leg) const override;
    std::optional<ProviderRequest> afterDialRequest(const Leg &leg) const override;
    bool isAfterDialFollowed(const ProviderAnswer &answer) const override;
    ProviderRequest redirectRequest(const QUrl &url, const QByteArray &method) const override;
    bool honoursRefer() const override;
    ProviderRequest referRequest(const Leg &leg, const QString &target) const override;
    // X-Twilio-CallSid names the leg to the assistant, not the caller's own.
    QJsonArray sipHeaders(const Leg &leg) const override;

private:
    QString from() const;
    QString callStatus() const;
    FormFields callerFields() const;
    ProviderRequest request(const QString &what, const QUrl &url, const QByteArray &method,
                            const FormFields &fields) const;
};

} // namespace callside::practice
