// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/ApiAnswer.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_ApiAnswer : public QObject
{
    Q_OBJECT

private slots:
    void retryAfterDateBecomesADuration();
    void oddRetryAfterIsIgnored();
    void wordsOfTheAnswerStayOut();
};

void tst_ApiAnswer::retryAfterDateBecomesADuration()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(9, 59, 30), Qt::UTC);
    ApiAnswer answer{.status = 503, .requestId = {}, .retryAfter = "Sun, 01 Mar 2026 10:00:00 GMT"_ba, .body = {}};
    QCOMPARE(errorFromAnswer(answer, now).retryAfter, std::optional(30'000ms));
    answer.retryAfter = "Sun, 01 Mar 2026 09:00:00 GMT"_ba; // gone by
    QCOMPARE(errorFromAnswer(answer, now).retryAfter, std::optional(0ms));
}

void tst_ApiAnswer::oddRetryAfterIsIgnored()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    for (const QByteArray &odd : {"-1"_ba, "soon"_ba, "1.5"_ba, ""_ba}) {
        const ApiAnswer answer{.status = 429, .requestId = {}, .retryAfter = odd, .body = {}};
        QCOMPARE(errorFromAnswer(answer, now).retryAfter, std::nullopt);
    }
    const ApiAnswer ages{.status = 429, .requestId = {}, .retryAfter = "9223372036854775807"_ba, .body = {}};
    QCOMPARE(errorFromAnswer(ages, now).retryAfter, std::optional<std::chrono::milliseconds>(24h));
}

void tst_ApiAnswer::wordsOfTheAnswerStayOut()
{
    const ApiAnswer answer{.status = 400,
                           .requestId = "req <1>"_ba,
                           .retryAfter = {},
                           .body =
                               R"({"error":{"code":"you said: hello Jane","param":"a\nb","message":"hello Jane"}})"_ba};
    const Error expected{.kind = Error::Kind::Refused, .detail = u"HTTP 400"_s, .httpStatus = 400};
    QCOMPARE(errorFromAnswer(answer, QDateTime::currentDateTimeUtc()), expected);
}

QTEST_GUILESS_MAIN(tst_ApiAnswer)
#include "tst_ApiAnswer.moc"
