// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/SummaryClient.h"

#include "core/CallState.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callside {

SummaryClient::SummaryClient(QUrl baseUrl, ApiIdentity identity, AccountLimits limits, QObject *parent)
    : QObject(parent)
    , m_baseUrl(std::move(baseUrl))
    , m_identity(std::move(identity))
    , m_limits(limits)
{
}

void SummaryClient::summarize(const CallState &state, const SummaryChoice &choice)
{
    if (!choice.isOn || !canBeSummarized(state)) {
        const Error error{.kind = Error::Kind::NotAllowed,
                          .detail = choice.isOn ? u"the call has no words"_s : u"summaries are switched off"_s};
        QMetaObject::invokeMethod(
            this, [this, call = state.id, error] { emit failed(call, error); }, Qt::QueuedConnection);
        return;
    }
    const QByteArray body = QJsonDocument(summaryRequest(state, choice)).toJson(QJsonDocument::Compact);
    auto *attempt =
        new AccountTry(m_baseUrl, m_identity, {AccountRequest::Verb::Post, u"/responses"_s, body}, m_limits, this);
    connect(attempt, &AccountTry::finished, this, [this, attempt, state](const Result<AccountAnswer> &outcome) {
        attempt->deleteLater();
        finish(state, outcome);
    });
    attempt->start();
}

void SummaryClient::finish(const CallState &state, const Result<AccountAnswer> &outcome)
{
    if (!outcome) {
        emit failed(state.id, outcome.error());
        return;
    }
    const ApiAnswer &answer = outcome->answer;
    if (!answer.isSuccess()) {
        emit failed(state.id, accountError(answer));
        return;
    }
    Result<CallSummary> summary = parseSummary(answer.body, state, fromMsecs(QDateTime::currentMSecsSinceEpoch()));
    if (summary) {
        emit summarized(*summary);
        return;
    }
    Error error = summary.error();
    error.httpStatus = answer.status;
    error.requestId = identifierOrNothing(QString::fromLatin1(answer.requestId));
    emit failed(state.id, error);
}

} // namespace callside
