// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ProviderHttp.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr int ProviderPatienceMs = 15'000; // real time, whatever the line's speed
constexpr qsizetype LongestDocument = 64 * 1024;

QUrl originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

ProviderHttp::ProviderHttp(QObject *parent)
    : QObject(parent)
{
}

void ProviderHttp::setConsole(const QUrl &console, const QUrl &publicUrl)
{
    m_console = originOf(console);
    m_public = publicUrl.isEmpty() ? m_console : publicUrl.adjusted(QUrl::StripTrailingSlash);
}

QUrl ProviderHttp::address(const QString &path) const
{
    QUrl url = m_public;
    url.setPath(url.path() + path);
    return url;
}

std::optional<QUrl> ProviderHttp::whereTo(const QUrl &url) const
{
    const int usualPort = url.scheme() == "https"_L1 ? 443 : 80;
    if (m_console.isEmpty() || url.scheme() != m_public.scheme() || url.host() != m_public.host() ||
        url.port(usualPort) != m_public.port(usualPort))
        return std::nullopt;
    QUrl there = url;
    there.setScheme(m_console.scheme());
    there.setHost(m_console.host());
    there.setPort(m_console.port());
    return there;
}

void ProviderHttp::send(const ProviderRequest &request, Then then)
{
    const auto url = whereTo(request.url);
    if (!url) {
        QTimer::singleShot(0, this, [then] { then({}); });
        return;
    }
    // A manager of its own: one that keeps connections would quietly send a request again.
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxy(QNetworkProxy::NoProxy);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkRequest wire(*url);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (!request.contentType.isEmpty())
        wire.setRawHeader("Content-Type", request.contentType);
    if (originOf(m_public) != m_console) {
        wire.setRawHeader("X-Forwarded-Proto", m_public.scheme().toLatin1());
        wire.setRawHeader("X-Forwarded-Host", m_public.authority().toLatin1());
    }
    QElapsedTimer clock;
    clock.start();
    QNetworkReply *reply =
        request.method == "GET" ? manager->get(wire) : manager->sendCustomRequest(wire, request.method, request.body);
    QTimer::singleShot(ProviderPatienceMs, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > LongestDocument)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [manager, reply, clock, then] {
        ProviderAnswer answer;
        answer.ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        if (reply->isOpen()) {
            answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            answer.body = reply->readAll();
        }
        manager->deleteLater(); // and the reply with it
        then(answer);
    });
}

} // namespace callside::practice
