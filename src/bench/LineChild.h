// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/PracticeLine.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

namespace callside::bench {

// The practice line in the bench's child process: does what standard input asks and tells the times it saw. It ends
// with its standard input, so that it never outlives the bench.
class LineChild : public QObject
{
    Q_OBJECT

public:
    LineChild();

    // Tells where it listens. On failure `why` is one English sentence.
    [[nodiscard]] bool listen(QString *why);

private:
    enum class Task { None, Load, Single, Burst };
    // One call that is being timed; ns since m_clock began, 0 while it has not happened.
    struct Ring {
        qint64 rangAt = 0;
        qint64 acceptedAt = 0;
        qint64 repliedAt = 0;
        bool isAttached = false;
    };

    void readInput();
    void obey(const QJsonObject &command);
    void begin(Task task, const QJsonObject &command);
    void ringNext();
    void noteRequest(const QString &path, const QString &callId);
    void noteReply(const QString &callId, int status);
    void noteAttached(const QString &callId);
    void noteEnd(const QString &callId);
    void check(const QString &callId);
    void finishSingle(const QString &callId);
    void finishBurst();
    void answer(QJsonObject members = {});
    void fail(const QString &why);
    void say(const QJsonObject &words);

    practice::PracticeLine m_line;
    QSocketNotifier m_input;
    QByteArray m_unread;
    QElapsedTimer m_clock;
    QTimer m_patience;
    Task m_task = Task::None;
    QString m_doing;
    int m_wanted = 0;
    qint64 m_begunAt = 0;
    qint64 m_events = 0;
    QHash<QString, Ring> m_rings; // of the task at hand
    QSet<QString> m_load;         // calls that stream meanwhile
    QJsonArray m_acceptMs;
    QJsonArray m_replyMs;
};

} // namespace callside::bench
