// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "core/Result.h"
#include "openai/ApiAnswer.h"
#include "openai/RequestHeaders.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace callside {

struct AccountLimits {
    std::chrono::milliseconds deadline{15'000}; // covers everything
    qint64 maxAnswerBytes = 2 * 1024 * 1024;
};

// One request about the account, and not about a call: relative to the base URL, percent-encoded already.
struct AccountRequest {
    enum class Verb { Get, Post, Delete };
    Verb verb = Verb::Get;
    QString path;
    QByteArray body{}; // JSON, for Post
};

struct AccountAnswer {
    ApiAnswer answer;             // any status
    std::optional<Moment> date{}; // the server's clock
};

// The request, sent once over a connection of its own; finished() comes exactly once, later, with whatever HTTP answer
// there was. Without one: Unreachable, TimedOut, TooLarge (a success whose body is over the limit), or Unauthorized for
// a key that no header can carry. Certificates are checked, redirections not followed.
class AccountTry : public QObject
{
    Q_OBJECT

public:
    AccountTry(const QUrl &base, const ApiIdentity &identity, AccountRequest request, AccountLimits limits,
               QObject *parent);
    ~AccountTry() override;

    void start();

signals:
    void finished(const callside::Result<callside::AccountAnswer> &outcome);

private:
    void read();
    void settle();
    Result<AccountAnswer> outcome(bool isWhole) const;
    void log(const Result<AccountAnswer> &outcome) const;

    const AccountRequest m_request;
    const AccountLimits m_limits;
    const bool m_canBeSent;
    QNetworkRequest m_networkRequest;
    QNetworkAccessManager m_manager;
    QTimer m_deadline;
    QElapsedTimer m_age;
    QNetworkReply *m_reply = nullptr;
    AccountAnswer m_answer;
};

// The error for an answer that is not 2xx: as errorFromAnswer(), but NotAllowed where the key is known and lacks a
// right, which is a normal thing for a restricted key.
Error accountError(const ApiAnswer &answer);

} // namespace callside
