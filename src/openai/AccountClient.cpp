// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/AccountClient.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

bool isAboutCredit(const QString &code)
{
    return code == "insufficient_quota"_L1 || code == "billing_hard_limit_reached"_L1 ||
           code == "billing_not_active"_L1;
}

KeyTest::Outcome outcomeOf(const Error &error)
{
    using Kind = Error::Kind;
    if (isAboutCredit(error.code))
        return KeyTest::Outcome::NoCredit;
    switch (error.kind) {
    case Kind::Unauthorized:
        return KeyTest::Outcome::WrongKey;
    case Kind::NotAllowed:
        return KeyTest::Outcome::NotPermitted;
    case Kind::RateLimited:
        return KeyTest::Outcome::TooBusy;
    case Kind::NotFound:
        return KeyTest::Outcome::NotFound;
    case Kind::ServerFault:
        return KeyTest::Outcome::ServerFault;
    case Kind::Unreachable:
        return KeyTest::Outcome::Unreachable;
    case Kind::TimedOut:
        return KeyTest::Outcome::TimedOut;
    case Kind::Refused:
    case Kind::Malformed:
    case Kind::TooLarge:
    case Kind::StorageFailed:
        break;
    }
    return KeyTest::Outcome::Unexpected;
}

KeyTest failedTest(const Error &error)
{
    KeyTest test;
    test.outcome = outcomeOf(error);
    test.error = error;
    test.requestId = error.requestId;
    return test;
}

KeyTest testOf(const Result<AccountAnswer> &outcome)
{
    if (!outcome)
        return failedTest(outcome.error());
    const ApiAnswer &answer = outcome->answer;
    KeyTest test;
    if (!answer.isSuccess()) {
        test = failedTest(accountError(answer));
    } else if (const auto models = parseModels(answer.body)) {
        test.outcome = KeyTest::Outcome::Works;
        test.models = *models;
        test.requestId = identifierOrNothing(QString::fromLatin1(answer.requestId));
    } else { // a portal or a proxy answered in its place
        test = failedTest({.kind = Error::Kind::Malformed,
                           .detail = u"no list of models"_s,
                           .httpStatus = answer.status,
                           .requestId = identifierOrNothing(QString::fromLatin1(answer.requestId))});
    }
    test.serverTime = outcome->date;
    return test;
}

} // namespace

AccountClient::AccountClient(QUrl baseUrl, ApiIdentity identity, AccountLimits limits, QObject *parent)
    : QObject(parent)
    , m_baseUrl(std::move(baseUrl))
    , m_identity(std::move(identity))
    , m_limits(limits)
{
}

void AccountClient::testKey()
{
    auto *attempt =
        new AccountTry(m_baseUrl, m_identity, {AccountRequest::Verb::Get, u"/models"_s, {}}, m_limits, this);
    connect(attempt, &AccountTry::finished, this, [this, attempt](const Result<AccountAnswer> &outcome) {
        attempt->deleteLater();
        KeyTest test = testOf(outcome);
        test.askedAt = fromMsecs(QDateTime::currentMSecsSinceEpoch());
        emit keyTested(test);
    });
    attempt->start();
}

} // namespace callside
