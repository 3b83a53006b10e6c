// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Conversation.h"
#include "practice/Scenario.h"
#include "practice/Speech.h"

#include <QPointer>
#include <QRandomGenerator>

namespace callside::practice {

// Plays one scenario: the caller's turns by themselves, the assistant's when the session or the client asks for them,
// and what an operator puts in between.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    Rehearsal(Conversation *conversation, const Scenario &scenario, quint32 seed, QObject *parent = nullptr);

    // The caller's patience starts to run. A call without a greeting stays silent until the caller gives up.
    void begin();

    // response.create; the caller has checked that no response is in the way.
    void respond(const QJsonObject &params);
    void cancel();
    void clearPlayback();
    // A system or user item: the next response takes it up.
    void steer(const QString &text) { m_steers.append(text); }
    // input_audio_buffer.commit without turn detection; false when nothing was said.
    bool commitCaller();

    bool isResponding() const;
    QString respondingId() const { return m_speech ? m_speech->id() : QString(); }
    bool isPlaying() const { return m_speech && m_speech->isPlaying(); }

signals:
    void assistantSpoke(const QString &text);
    void callerSpoke(const QString &text);
    void callerHungUp();

private:
    void advance();
    void play(const ScenarioStep &step);
    void pressKeys(const QString &keys);
    void speakByItself();
    void prompt(const ScenarioStep &step);
    void speak(const QString &text, const std::optional<ScenarioTool> &tool, const QJsonObject &params);
    void respondOutOfBand(const QJsonObject &params);
    void startSpeech(const SpeechPlan &plan, bool isScripted);
    void speechFinished(Speech *speech);
    void callerSpeaks(const ScenarioStep &step);
    void callerStops(const ScenarioStep &step, const QString &itemId, int lengthMs);
    void addCallerItem(const QString &itemId);
    void transcribe(const ScenarioStep &step, const QString &itemId, int lengthMs);
    QString nextWords(std::optional<ScenarioTool> *tool);
    // The next step says what came of the tool that the step before called.
    bool isToolsTurn() const;
    QString takeSteers();
    int pauseBefore(const ScenarioStep &step);
    void wait(int ms, std::function<void()> act);
    void beHeard();
    void leave();

    Conversation &m_conversation;
    Scenario m_scenario;
    QRandomGenerator m_chance;
    QTimer m_waiting;   // for the next step
    Timeline m_talking; // the caller's turn
    QTimer m_patience;
    std::function<void()> m_next;
    QPointer<Speech> m_speech;
    QStringList m_steers;
    std::optional<ScenarioStep> m_uncommitted;
    qsizetype m_step = 0;
    bool m_isCallerTalking = false;
    bool m_owesAnswer = false;
};

} // namespace callside::practice
