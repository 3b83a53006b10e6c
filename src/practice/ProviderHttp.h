// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace callside::practice {

// What a phone company asks of the console.
struct ProviderRequest {
    QByteArray method = QByteArrayLiteral("POST");
    QUrl url;               // as the console named it: the public one
    QByteArray contentType; // empty: no body
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString what; // for whoever watches: "voice", "ringing", "after dial"
};

struct ProviderAnswer {
    int status = 0; // 0: none came
    QByteArray body;
    double ms = 0;
};

// Sends the requests of phone companies, each on a connection of its own. They go to the console on this computer and
// nowhere else: what does not begin with its public address is not sent and counts as not answered.
class ProviderHttp : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const ProviderAnswer &)>;

    explicit ProviderHttp(QObject *parent = nullptr);

    // `publicUrl` may be empty; then it is where the console really is.
    void setConsole(const QUrl &console, const QUrl &publicUrl);
    // What the console's addresses begin with; `path` starts with a slash.
    QUrl address(const QString &path) const;
    // Always answers, and not before this returns.
    void send(const ProviderRequest &request, Then then);

private:
    std::optional<QUrl> whereTo(const QUrl &url) const;

    QUrl m_console;
    QUrl m_public;
};

} // namespace callside::practice
