// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Conversation.h"
#include "practice/Scenario.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QPointer>

namespace callside::practice {

// How long saying this takes, in rehearsed ms.
int speakingMs(const QString &text);
// The text in the pieces in which a transcript grows: words with the space before them, or a few signs of Japanese.
QStringList transcriptPieces(const QString &text);

struct SpeechPlan {
    QString text;
    std::optional<ScenarioTool> tool;
    QJsonValue metadata;          // echoed from response.create
    bool isAudible = true;        // false: a text response, nothing is played to the caller
    bool isInConversation = true; // false: out of band, writes no item
    bool isTold = true;           // told in rate_limits.updated, which comes only sometimes
};

// One response of the model, from response.created to response.done and, when audible, to the end of its playback.
// Generation runs ahead of playback, as on the real wire.
class Speech : public QObject
{
    Q_OBJECT

public:
    Speech(Conversation *conversation, const SpeechPlan &plan, QObject *parent = nullptr);

    // `before`: a response whose voice may still be playing; this one is heard after it.
    void start(Speech *before = nullptr);
    // The caller talks into it: playback stops, generation is cancelled, the item is cut to what was heard.
    void bargeIn();
    // response.cancel: generation stops, what was generated is still played.
    void cancel();
    // output_audio_buffer.clear: playback stops, generation too.
    void clearPlayback();

    bool isGenerating() const { return m_isGenerating; }
    bool isPlaying() const { return m_playback.isActive() || m_isQueued; }
    bool isInConversation() const { return m_plan.isInConversation; }
    QString id() const { return m_responseId; }
    QString said() const { return m_said; }

signals:
    void playbackStarted(int lengthMs);
    // Neither generating nor playing any more; emitted once, the object may be deleted later.
    void finished();

private:
    QJsonObject place(int outputIndex, const QString &itemId) const;
    QJsonObject message(const QString &status) const;
    QJsonObject response(const QString &status, const QJsonValue &details, const QJsonValue &usage) const;
    void created();
    void openMessage();
    void startPlayback();
    bool stopPlayback();
    void sayPiece(const QString &piece);
    void closeMessage(const QString &status);
    void openTool();
    void closeTool();
    void done(const QString &status, const QString &reason);
    void stopGenerating(const QString &reason);
    void playedOut();
    void checkFinished();

    Conversation &m_conversation;
    QPointer<Speech> m_before;
    SpeechPlan m_plan;
    Timeline m_generation;
    QTimer m_playback;
    QElapsedTimer m_playing;
    QString m_responseId;
    QString m_itemId;
    QString m_toolItemId;
    QString m_toolCallId;
    QString m_said;
    QJsonArray m_output;
    int m_lengthMs = 0;
    bool m_isGenerating = false;
    bool m_isMessageOpen = false;
    bool m_isToolOpen = false;
    bool m_isQueued = false; // has words, and waits for the voice before it
    bool m_isFinished = false;
};

} // namespace callside::practice
