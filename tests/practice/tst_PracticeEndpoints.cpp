// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeLine.h"
#include "practice/WebhookPoster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace callside::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answered {
    int status = 0;
    QJsonObject body;
};

class Project
{
public:
    explicit Project(Registering registering)
        : line(options(registering))
    {
        QString why;
        if (!line.listen(&why))
            qFatal("%s", qPrintable(why));
    }
    Answered ask(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(line.baseUrl().toString() + path));
        request.setRawHeader("authorization", "Bearer sk-practice-key");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        QNetworkReply *reply = network.sendCustomRequest(request, method, bytes);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000); }();
        const Answered answered{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                                QJsonDocument::fromJson(reply->readAll()).object()};
        reply->deleteLater();
        return answered;
    }
    Answered create(const QString &url)
    {
        return ask(
            "POST", u"/webhook_endpoints"_s,
            {{u"name"_s, u"desk"_s}, {u"url"_s, url}, {u"event_types"_s, QJsonArray{u"realtime.call.incoming"_s}}});
    }

    PracticeLine line;
    QNetworkAccessManager network;

private:
    static PracticeOptions options(Registering registering)
    {
        PracticeOptions options;
        options.apiKey = "sk-practice-key";
        options.registering = registering;
        options.webhookUrl = QUrl(u"http://127.0.0.1:1/nobody"_s);
        return options;
    }
};

} // namespace

class tst_PracticeEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void aLineWithoutThemKnowsNoSuchAddress()
    {
        QCOMPARE(Project(Registering::NotOffered).ask("GET", u"/webhook_endpoints"_s).status, 404);
    }

    void aKeyWithoutTheRightIsRefused()
    {
        Project project(Registering::NotPermitted);
        QCOMPARE(project.ask("GET", u"/webhook_endpoints"_s).status, 403);
        QCOMPARE(project.create(u"https://phone.example.org/webhook"_s).status, 403);
    }

    void theSecretIsToldOnce()
    {
        Project project(Registering::Permitted);
        const Answered made = project.create(u"https://phone.example.org/webhook"_s);
        QCOMPARE(made.status, 200);
        const QString secret = made.body["signing_secret"_L1].toString();
        QVERIFY(secret.startsWith("whsec_"_L1));
        const QJsonArray listed = project.ask("GET", u"/webhook_endpoints"_s).body["data"_L1].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first()["id"_L1], made.body["id"_L1]);
        QCOMPARE(listed.first()["url"_L1].toString(), u"https://phone.example.org/webhook"_s);
        QVERIFY(!QJsonDocument(listed).toJson().contains(secret.toLatin1()));
    }

    void whatIsRemovedIsGone()
    {
        Project project(Registering::Permitted);
        const QString id = project.create(u"https://phone.example.org/webhook"_s).body["id"_L1].toString();
        QCOMPARE(project.ask("DELETE", u"/webhook_endpoints/"_s + id).status, 200);
        QCOMPARE(project.ask("DELETE", u"/webhook_endpoints/"_s + id).status, 404);
        QVERIFY(project.ask("GET", u"/webhook_endpoints"_s).body["data"_L1].toArray().isEmpty());
    }

    void onlyASecureAddressIsRegistered()
    {
        QCOMPARE(Project(Registering::Permitted).create(u"http://phone.example.org/webhook"_s).status, 400);
    }

    void aTestThatReachesNobodySaysSo()
    {
        Project project(Registering::Permitted);
        const QString id = project.create(u"https://127.0.0.1:1/webhook"_s).body["id"_L1].toString();
        const Answered tested = project.ask("POST", u"/webhook_endpoints/%1/test"_s.arg(id),
                                            {{u"event_type"_s, u"realtime.call.incoming"_s}});
        QCOMPARE(tested.status, 200);
        QCOMPARE(tested.body["success"_L1], QJsonValue(false));
        QVERIFY(tested.body["status_code"_L1].isNull());
    }

    void callsAreAnnouncedWhereItIsRegistered()
    {
        Project project(Registering::Permitted);
        (void)project.create(u"https://127.0.0.1:1/webhook"_s);
        QSignalSpy posted(&project.line, &PracticeLine::webhookPosted);
        (void)project.create(u"https://127.0.0.1:2/webhook"_s);
        const QString call = project.line.ring(u"booking"_s);
        QCOMPARE(posted.size(), 2); // to each of them
        QCOMPARE(posted.first().first().toString(), call);
    }
};

QTEST_GUILESS_MAIN(tst_PracticeEndpoints)
#include "tst_PracticeEndpoints.moc"
