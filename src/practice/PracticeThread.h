// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeLine.h"

#include <QThread>

#include <memory>

namespace callside::practice {

// The practice line on a thread of its own, for a program that has other things to do. Every function may be called
// from the thread that made this object, and the signals arrive there. Wishes return at once and are done in order.
class PracticeThread : public QObject
{
    Q_OBJECT

public:
    explicit PracticeThread(const PracticeOptions &options, QObject *parent = nullptr);
    ~PracticeThread() override; // the calls are gone without a word

    // Waits the few milliseconds until it listens. On failure `why` is one English sentence.
    [[nodiscard]] bool start(QString *why);
    QUrl baseUrl() const { return m_baseUrl; }
    QUrl providerBaseUrl() const { return m_providerBaseUrl; } // as PracticeLine::providerBaseUrl

    // Whom it can rehearse, ordered by id; empty before the start.
    const QList<Scenario> &scenarios() const { return m_scenarios; }
    QStringList scenarioIds() const;
    QString scenarioTitle(const QString &scenarioId, const QString &language) const;
    static QStringList faultNames() { return Faults::names(); }
    // The key of the application that Vonage's stand-in knows, PEM. It is no secret and opens nothing.
    static QByteArray vonagePrivateKey();
    // Those that only calls through a phone company know.
    static QStringList providerFaultNames() { return Faults::providerNames(); }

    // Where calls are announced. Set it before anything rings.
    void setWebhookUrl(const QUrl &url);
    void setThrough(Through through); // as PracticeLine::setThrough
    // False, and nothing rings, when there is no such scenario or fault. The others are as in PracticeLine::ring.
    bool ring(const QString &scenarioId, const QStringList &faults = {}, const QString &number = {},
              std::optional<Through> through = {});
    void ringMany(int calls); // as PracticeLine::ringMany
    void startProgramme();
    void stopProgramme();
    void hangUpAll();

    // Waits for the line's thread.
    QJsonArray journeys() const;

signals:
    void callRang(const QString &callId, const QString &scenarioId);
    void callEnded(const QString &callId);
    // Everything that hangUpAll() asked for has been done.
    void allHungUp();

private:
    template <class Wish>
    void wish(Wish wish);

    const PracticeOptions m_options;
    QThread m_thread;
    std::unique_ptr<PracticeLine> m_line; // on its thread only
    QUrl m_baseUrl;
    QUrl m_providerBaseUrl;
    QList<Scenario> m_scenarios;
};

} // namespace callside::practice
