// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"

#include <QFile>
#include <QObject>
#include <QTimer>

#include <optional>

namespace callside {

// Plays a recording at its own speed: what Recorder wrote, or a bare wire recording (lines with `t_ms`, `dir` and
// `event`, and meta lines of the kinds webhook, rest, ws_connect, ws_close). Lives on the line thread.
class Replayer : public QObject
{
    Q_OBJECT

public:
    explicit Replayer(QObject *parent = nullptr);

    // Opens the file and reads its first line; nothing plays before play(). The error names the file.
    std::optional<Error> open(const QString &path);
    void play();

signals:
    void eventHappened(const callside::CallEvent &event);
    void finished(int unreadableLines);

private:
    void playDueLines();
    // Reads up to the next line that says something; false at the end of the file.
    bool readNext();

    QFile m_file;
    QTimer m_timer;
    Moment m_start{};
    CallId m_call; // that the latest line was about; a line that names none goes on with it
    struct Pending {
        std::chrono::milliseconds offset{0};
        CallId call;
        QList<CallEventPayload> payloads;
        QByteArray frame;
    };
    std::optional<Pending> m_next;
    int m_unreadable = 0;
};

} // namespace callside
