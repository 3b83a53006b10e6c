// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchDesk.h"
#include "bench/Measures.h"
#include "bench/Samples.h"
#include "practice/ProviderSignature.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUuid>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace callside::bench {

namespace {

constexpr double QuestionAim = 200; // ms: a caller hears nothing meanwhile
constexpr int WarmUpQuestions = 20;

struct BenchQuestion {
    QNetworkRequest request;
    QByteArray body;
};

BenchQuestion askedByTwilio(const QUrl &desk, int number)
{
    const QUrl path(u"/api/twilio/voice"_s);
    const practice::FormFields fields{{u"AccountSid"_s, u"AC00000000000000000000000000000000"_s},
                                      {u"CallSid"_s, u"CA%1"_s.arg(number, 32, 10, QChar(u'0'))},
                                      {u"CallStatus"_s, u"ringing"_s},
                                      {u"From"_s, u"+447700900123"_s},
                                      {u"To"_s, u"+442079460100"_s}};
    BenchQuestion question{QNetworkRequest(desk.resolved(path)), practice::formBody(fields)};
    question.request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const QUrl signedUrl = QUrl(QString::fromLatin1(BenchPublicUrl)).resolved(path);
    question.request.setRawHeader("X-Twilio-Signature",
                                  practice::twilioSignature(BenchProviderSecret, signedUrl, fields));
    return question;
}

BenchQuestion askedByVonage(const QUrl &desk, int number)
{
    const QJsonObject members{{u"uuid"_s, u"leg-%1"_s.arg(number)},
                              {u"conversation_uuid"_s, u"CON-%1"_s.arg(number)},
                              {u"from"_s, u"447700900123"_s},
                              {u"to"_s, u"442079460100"_s}};
    BenchQuestion question{QNetworkRequest(desk.resolved(QUrl(u"/api/vonage/answer"_s))),
                           QJsonDocument(members).toJson(QJsonDocument::Compact)};
    question.request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray hash = QCryptographicHash::hash(question.body, QCryptographicHash::Sha256).toHex();
    const QJsonObject claims{{u"iss"_s, u"Vonage"_s},
                             {u"iat"_s, QDateTime::currentSecsSinceEpoch()},
                             {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                             {u"payload_hash"_s, QString::fromLatin1(hash)}};
    question.request.setRawHeader("Authorization", "Bearer " + practice::signedToken(claims, BenchProviderSecret));
    return question;
}

// In ms; nothing if it was refused.
std::optional<double> answerTime(QNetworkAccessManager &network, BenchQuestion question)
{
    question.request.setRawHeader("Connection", "close"); // as phone companies come: each on its own
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply = network.post(question.request, question.body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    reply->deleteLater();
    const bool isAnswered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
    return isAnswered ? std::optional(ms) : std::nullopt;
}

} // namespace

void measureQuestions(const MeasureContext &context)
{
    const std::pair<QString, std::function<BenchQuestion(const QUrl &, int)>> companies[] = {
        {u"question of Twilio to its answer"_s, askedByTwilio}, {u"question of Vonage to its answer"_s, askedByVonage}};
    BenchDesk desk;
    QString why;
    if (!desk.open(&why))
        return context.report.tellUnmeasured(u"questions of phone companies"_s, why);
    QNetworkAccessManager network;
    const int questions = context.isQuick ? 100 : 500;
    for (const auto &[measure, ask] : companies) {
        Samples samples;
        for (int number = 0; number < WarmUpQuestions + questions; ++number) {
            const std::optional<double> ms = answerTime(network, ask(desk.address(), number));
            if (!ms)
                return context.report.tellUnmeasured(measure, u"it was refused"_s);
            if (number >= WarmUpQuestions)
                samples.add(*ms);
        }
        context.report.tell({measure + u", p50"_s, samples.median(), u"ms"_s, {}, {}});
        context.report.tell({measure + u", longest"_s, samples.largest(), u"ms"_s, QuestionAim,
                             u"%1 calls, p99 %2 ms"_s.arg(samples.count()).arg(samples.percentile(99), 0, 'f', 1)});
    }
}

} // namespace callside::bench
