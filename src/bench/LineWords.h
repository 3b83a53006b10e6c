// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// What the bench and its practice line, which is a process of its own, say to each other: one JSON object a line, over
// the child's standard input and output. The answer to {"do": X, …} is {"did": X, …}; "failed" in it says why not.
namespace callside::bench {

inline const QString LineChildOption = QStringLiteral("line-child");

inline const QByteArray BenchKey = QByteArrayLiteral("sk-practice-bench");
inline const QByteArray BenchSecret = QByteArrayLiteral("whsec_YmVuY2gtc2lnbmluZy1zZWNyZXQtMDAwMDAwMDE=");

// {"did": "listen", "base": URL}: said once, unasked
inline const QString SayListen = QStringLiteral("listen");
// {"do": "webhook", "url": URL}
inline const QString SayWebhook = QStringLiteral("webhook");
// {"do": "load", "calls": N, "rate": events per second each, "rings": calls per second}: when all are attached
inline const QString SayLoad = QStringLiteral("load");
// {"do": "single", "calls": N} → "accept" and "reply": ms each, "events": events per second streamed meanwhile
inline const QString SaySingle = QStringLiteral("single");
// {"do": "burst", "calls": N} → "accept" and "reply": ms until all
inline const QString SayBurst = QStringLiteral("burst");

} // namespace callside::bench
