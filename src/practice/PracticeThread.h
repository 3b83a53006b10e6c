// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeLine.h"

#include <QThread>

#include <memory>

namespace callside::practice {

// The practice line on a thread of its own, for a program that has other things to do. Every function may be called
// from the thread that made this object.
class PracticeThread
{
public:
    explicit PracticeThread(const PracticeOptions &options);
    ~PracticeThread();
    PracticeThread(const PracticeThread &) = delete;
    PracticeThread &operator=(const PracticeThread &) = delete;

    // Waits the few milliseconds until it listens. On failure `why` is one English sentence.
    [[nodiscard]] bool start(QString *why);
    QUrl baseUrl() const { return m_baseUrl; }
    // From then on calls come in, one after the other.
    void ringAt(const QUrl &webhookUrl);
    // Waits for the line's thread.
    QJsonArray journeys() const;

private:
    const PracticeOptions m_options;
    QThread m_thread;
    std::unique_ptr<PracticeLine> m_line; // on its thread only
    QUrl m_baseUrl;
};

} // namespace callside::practice
