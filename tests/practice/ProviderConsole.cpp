// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProviderConsole.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice::test {

ProviderConsole::ProviderConsole(double speed, const QString &publicUrl)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_http = std::make_unique<PracticeHttp>([this](const HttpRequest &request) { return take(request); },
                                            [](const HttpRequest &) {
                                                return HttpReply{404, {}, {}};
                                            });
    QString why;
    if (!m_http->listen(0, &why))
        qFatal("%s", qUtf8Printable(why));
    PracticeOptions options;
    options.webhookUrl = QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(m_http->port()));
    options.webhookSecret = "whsec_cHJhY3RpY2UtbGluZS10ZXN0LXNlY3JldA==";
    options.speed = speed;
    options.publicUrl = QUrl(publicUrl);
    options.twilioAuthToken = twilioToken();
    options.vonageSignatureSecret = vonageSecret();
    options.vonageApiKey = "abcd1234";
    m_line = std::make_unique<PracticeLine>(options);
    if (!m_line->listen(&why))
        qFatal("%s", qUtf8Printable(why));
}

QString ProviderConsole::ring(Through through, const QStringList &faults, const QString &scenario)
{
    QString why;
    const auto parsed = Faults::parse(faults, &why);
    if (!parsed)
        qFatal("%s", qUtf8Printable(why));
    return m_line->ring(scenario, *parsed, {}, through);
}

void ProviderConsole::answer(const QString &path, const QByteArray &document, int status)
{
    m_handlers.insert(path, [document, status](const HttpRequest &) { return HttpReply{status, document, {}}; });
}

HttpReply ProviderConsole::take(const HttpRequest &request)
{
    requests.append(request);
    if (request.path() != "/webhook"_L1) {
        const ProviderHandler handler = m_handlers.value(request.path());
        return handler ? handler(request) : HttpReply{200, {}, {}};
    }
    const QJsonObject event = QJsonDocument::fromJson(request.body).object();
    webhooks.append(event);
    const QString callId = event.value("data"_L1).toObject().value("call_id"_L1).toString();
    if (isTakingCalls) {
        QNetworkRequest accept(QUrl(m_line->baseUrl().toString() + u"/realtime/calls/%1/accept"_s.arg(callId)));
        accept.setRawHeader("Authorization", "Bearer any");
        accept.setRawHeader("Content-Type", "application/json");
        QNetworkReply *reply = m_network.post(accept, R"({"type":"realtime","model":"gpt-realtime-2.1"})");
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }
    return {};
}

QList<HttpRequest> ProviderConsole::asked(const QString &path) const
{
    QList<HttpRequest> found;
    for (const HttpRequest &request : requests) {
        if (request.path() == path)
            found.append(request);
    }
    return found;
}

QList<FormFields> ProviderConsole::forms(const QString &path) const
{
    QList<FormFields> found;
    for (const HttpRequest &request : asked(path))
        found.append(parseForm(request.body).value_or(FormFields{}));
    return found;
}

QStringList ProviderConsole::inForms(const QString &path, const QString &name) const
{
    QStringList values;
    for (const FormFields &form : forms(path))
        values.append(formValue(form, name));
    return values;
}

QList<QJsonObject> ProviderConsole::objects(const QString &path) const
{
    QList<QJsonObject> found;
    for (const HttpRequest &request : asked(path))
        found.append(QJsonDocument::fromJson(request.body).object());
    return found;
}

QStringList ProviderConsole::inObjects(const QString &path, const QString &name) const
{
    QStringList values;
    for (const QJsonObject &object : objects(path))
        values.append(object.value(name).toString());
    return values;
}

QHash<QString, QString> ProviderConsole::sipHeaders(int nth) const
{
    QHash<QString, QString> headers;
    const QJsonObject data = webhooks.value(nth).value("data"_L1).toObject();
    for (const QJsonValue &header : data.value("sip_headers"_L1).toArray())
        headers.insert(header["name"_L1].toString().toLower(), header["value"_L1].toString());
    return headers;
}

ProviderConsole::RestAnswer ProviderConsole::wait(QNetworkReply *reply)
{
    const bool isDone = QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000);
    RestAnswer answer;
    if (isDone) {
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.object = QJsonDocument::fromJson(reply->readAll()).object();
    }
    reply->deleteLater();
    return answer;
}

ProviderConsole::RestAnswer ProviderConsole::rest(const QByteArray &method, const QString &path,
                                                  const QByteArray &authorization, const QByteArray &contentType,
                                                  const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_line->providerBaseUrl().toString() + path));
    request.setRawHeader("Authorization", authorization);
    if (!contentType.isEmpty())
        request.setRawHeader("Content-Type", contentType);
    return wait(m_network.sendCustomRequest(request, method, body));
}

ProviderConsole::RestAnswer ProviderConsole::openAi(const QString &callId, const QString &action,
                                                    const QJsonObject &body)
{
    return rest("POST", u"/v1/realtime/calls/%1/%2"_s.arg(callId, action), "Bearer any", "application/json",
                body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

} // namespace callside::practice::test
