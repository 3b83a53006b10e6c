// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ProviderCall.h"

#include <QJsonObject>

namespace callside::practice {

// A call at the Vonage Voice API: JSON with a signed token, answers in NCCO.
// The application is set up with /api/vonage/answer and /api/vonage/event.
class VonageCall : public ProviderCall
{
    Q_OBJECT

public:
    VonageCall(const CallPlan &plan, const PracticeOptions &options, ProviderHttp &http, QObject *parent);

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
    ProviderRequest referRequest(const Leg &leg, const QString &target) const override;
    QJsonArray sipHeaders(const Leg &leg) const override;
    std::optional<ProviderRequest> moved() override;

private:
    QString from() const;
    QString callerStatus() const;
    QUrl eventUrl() const;
    QJsonObject facts(const QString &status) const;
    QJsonObject legFacts(const Leg &leg, const QString &status) const;
    ProviderRequest event(const QString &what, const QUrl &url, const QJsonObject &members) const;

    QString m_conversation;
};

} // namespace callside::practice
