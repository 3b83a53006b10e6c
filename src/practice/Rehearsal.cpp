// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Rehearsal.h"

#include "practice/SessionConfig.h"
#include "practice/Steering.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

using Kind = ScenarioStep::Kind;

constexpr int PatienceMs = 30000;  // of a caller who hears nothing
constexpr int AnswerAfterMs = 420; // from the end of a turn to the model's response

QString betweenSentences(const QString &language)
{
    return language == "ja"_L1 ? QString() : u" "_s;
}

QString waitAMoment(const QString &language)
{
    return language == "ja"_L1 ? u"少々お待ちください。"_s : u"One moment, please."_s;
}

} // namespace

Rehearsal::Rehearsal(Conversation *conversation, const Scenario &scenario, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_conversation(*conversation)
    , m_scenario(scenario)
    , m_chance(seed)
    , m_talking(conversation->pace())
{
    for (QTimer *timer : {&m_waiting, &m_patience}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_waiting, &QTimer::timeout, this, [this] { std::exchange(m_next, {})(); });
    connect(&m_patience, &QTimer::timeout, this, &Rehearsal::leave);
}

void Rehearsal::begin()
{
    beHeard();
}

void Rehearsal::beHeard()
{
    m_patience.start(m_conversation.pace().patience(PatienceMs));
}

void Rehearsal::leave()
{
    if (!m_scenario.staysOn)
        emit callerHungUp();
}

void Rehearsal::wait(int ms, std::function<void()> act)
{
    m_next = std::move(act);
    m_waiting.start(m_conversation.pace().real(ms));
}

bool Rehearsal::isResponding() const
{
    return m_speech && m_speech->isGenerating();
}

void Rehearsal::advance()
{
    if (isResponding() || isPlaying() || m_isCallerTalking)
        return;
    if (m_owesAnswer)
        return wait(AnswerAfterMs, [this] { speakByItself(); });
    if (m_step >= m_scenario.steps.size())
        return wait(2500, [this] { leave(); });
    play(m_scenario.steps.at(m_step));
}

void Rehearsal::play(const ScenarioStep &step)
{
    switch (step.kind) {
    case Kind::Assistant:
        return; // waits to be asked for
    case Kind::Caller:
        return wait(pauseBefore(step), [this, step] { callerSpeaks(step); });
    case Kind::Keypad:
        return wait(pauseBefore(step), [this, step] { pressKeys(step.text); });
    case Kind::Prompt:
        return prompt(step);
    case Kind::Silence:
        m_patience.stop(); // it is meant to last
        return wait(qMax(0, step.pauseMs), [this] {
            ++m_step;
            beHeard();
            advance();
        });
    case Kind::HangUp:
        return wait(pauseBefore(step), [this] { leave(); });
    }
}

int Rehearsal::pauseBefore(const ScenarioStep &step)
{
    return step.pauseMs >= 0 ? step.pauseMs : m_chance.bounded(700, 1500);
}

void Rehearsal::pressKeys(const QString &keys)
{
    beHeard();
    // Real seconds, and no event_id: so the service sends it.
    m_conversation.sendBare({{u"type"_s, u"input_audio_buffer.dtmf_event_received"_s},
                             {u"event"_s, keys.left(1)},
                             {u"received_at"_s, QDateTime::currentSecsSinceEpoch()}});
    if (keys.size() > 1)
        return wait(350, [this, rest = keys.mid(1)] { pressKeys(rest); });
    ++m_step;
    advance();
}

// The service speaks first after a long silence, if the session asks for that; without, the silence goes on.
void Rehearsal::prompt(const ScenarioStep &step)
{
    const int idleMs = idleTimeoutMs(m_conversation.session());
    wait(idleMs > 0 ? idleMs : qMax(0, step.pauseMs), [this, step, idleMs] {
        ++m_step;
        if (idleMs <= 0)
            return advance();
        beHeard();
        const QString itemId = m_conversation.newItemId();
        const int endMs = m_conversation.elapsedMs();
        m_conversation.send(
            u"input_audio_buffer.timeout_triggered"_s,
            {{u"audio_start_ms"_s, qMax(0, endMs - idleMs)}, {u"audio_end_ms"_s, endMs}, {u"item_id"_s, itemId}});
        addCallerItem(itemId);
        startSpeech({step.text, {}, {}, true, true, false}, false);
    });
}

void Rehearsal::speakByItself()
{
    m_owesAnswer = false;
    if (!isResponding())
        respond({});
}

void Rehearsal::respond(const QJsonObject &params)
{
    const bool isText = params.value("output_modalities"_L1).toArray().contains(u"text"_s);
    if (isText || params.value("conversation"_L1).toString() == "none"_L1)
        return respondOutOfBand(params);
    m_waiting.stop();
    m_next = {};
    const QString instructions = params.value("instructions"_L1).toString();
    if (!instructions.isEmpty())
        return speak(wordingToSay(instructions, m_scenario.language), {}, params);
    m_owesAnswer = false;
    if (isToolsTurn() && m_conversation.owesToolOutput()) // what came of it is not to be said yet
        return speak(waitAMoment(m_scenario.language), {}, params);
    std::optional<ScenarioTool> tool;
    const qsizetype before = m_step;
    const QString words = nextWords(&tool);
    SpeechPlan plan{words, tool, params.value("metadata"_L1), true, true, m_chance.bounded(3) > 0};
    startSpeech(plan, m_step > before);
}

bool Rehearsal::isToolsTurn() const
{
    return m_step > 0 && m_step < m_scenario.steps.size() && m_scenario.steps.at(m_step - 1).tool &&
           m_scenario.steps.at(m_step).kind == Kind::Assistant;
}

void Rehearsal::speak(const QString &text, const std::optional<ScenarioTool> &tool, const QJsonObject &params)
{
    startSpeech({text, tool, params.value("metadata"_L1), true, true, m_chance.bounded(3) > 0}, false);
}

void Rehearsal::respondOutOfBand(const QJsonObject &params)
{
    const QString summary =
        m_scenario.summary.isEmpty() ? m_scenario.titles.value(m_scenario.language) : m_scenario.summary;
    const bool isInConversation = params.value("conversation"_L1).toString() != "none"_L1;
    auto *aside =
        new Speech(&m_conversation, {summary, {}, params.value("metadata"_L1), false, isInConversation, false}, this);
    connect(aside, &Speech::finished, aside, &QObject::deleteLater);
    aside->start();
}

// The scripted line if it is the assistant's turn, and whatever the operator put in.
QString Rehearsal::nextWords(std::optional<ScenarioTool> *tool)
{
    QString words;
    if (m_step < m_scenario.steps.size() && m_scenario.steps.at(m_step).kind == Kind::Assistant) {
        const ScenarioStep &step = m_scenario.steps.at(m_step);
        words = step.text;
        const bool callsTool = step.tool && declaresTool(m_conversation.session(), step.tool->name);
        const bool skipsTool = step.tool && !callsTool;
        if (callsTool)
            *tool = step.tool;
        ++m_step;
        if (skipsTool && m_step < m_scenario.steps.size() && m_scenario.steps.at(m_step).kind == Kind::Assistant)
            words += betweenSentences(m_scenario.language) + m_scenario.steps.at(m_step++).text; // in one breath
    }
    const QString steered = takeSteers();
    if (!words.isEmpty() && !steered.isEmpty())
        words += betweenSentences(m_scenario.language);
    words += steered;
    return words.isEmpty() ? anythingElse(m_scenario.language) : words;
}

QString Rehearsal::takeSteers()
{
    QStringList sentences;
    const QStringList steers = std::exchange(m_steers, {});
    for (const QString &text : steers) {
        const SteeredWords words = steeredWords(m_scenario, text);
        sentences.append(words.say);
        if (words.reply.isEmpty())
            continue;
        ScenarioStep reply;
        reply.kind = Kind::Caller;
        reply.text = words.reply;
        ScenarioStep thanks;
        thanks.kind = Kind::Assistant;
        thanks.text = thankForAnswer(m_scenario.language);
        m_scenario.steps.insert(m_step, thanks);
        m_scenario.steps.insert(m_step, reply);
    }
    return sentences.join(u' ');
}

void Rehearsal::startSpeech(const SpeechPlan &plan, bool isScripted)
{
    m_patience.stop();
    Speech *before = m_speech;
    auto *speech = new Speech(&m_conversation, plan, this);
    m_speech = speech;
    connect(speech, &Speech::finished, this, [this, speech] { speechFinished(speech); });
    connect(speech, &Speech::playbackStarted, this, [this, isScripted](int lengthMs) {
        if (!isScripted || m_step >= m_scenario.steps.size() || !stopsWhenInterrupted(m_conversation.session()))
            return;
        const ScenarioStep next = m_scenario.steps.at(m_step);
        if (next.kind == Kind::Caller && next.bargeIn > 0)
            wait(static_cast<int>(lengthMs * next.bargeIn), [this, next] { callerSpeaks(next); });
    });
    speech->start(before);
}

void Rehearsal::speechFinished(Speech *speech)
{
    emit assistantSpoke(speech->said());
    speech->deleteLater();
    if (m_speech != speech)
        return;
    m_speech.clear();
    beHeard();
    advance();
}

void Rehearsal::cancel()
{
    if (m_speech)
        m_speech->cancel();
}

void Rehearsal::clearPlayback()
{
    if (m_speech)
        m_speech->clearPlayback();
}

void Rehearsal::callerSpeaks(const ScenarioStep &step)
{
    m_patience.stop();
    m_isCallerTalking = true;
    const QJsonObject session = m_conversation.session();
    const QString itemId = m_conversation.newItemId();
    const int lengthMs = step.lengthMs >= 0 ? step.lengthMs : speakingMs(step.text);
    if (hasTurnDetection(session))
        m_conversation.send(u"input_audio_buffer.speech_started"_s,
                            {{u"audio_start_ms"_s, qMax(0, m_conversation.elapsedMs() - 300)}, {u"item_id"_s, itemId}});
    if (m_speech && stopsWhenInterrupted(session))
        m_speech->bargeIn();
    m_talking.then(lengthMs, [this, step, itemId, lengthMs] { callerStops(step, itemId, lengthMs); });
}

void Rehearsal::callerStops(const ScenarioStep &step, const QString &itemId, int lengthMs)
{
    beHeard();
    m_isCallerTalking = false;
    ++m_step;
    m_conversation.heardCaller(lengthMs);
    emit callerSpoke(step.text);
    const QJsonObject session = m_conversation.session();
    if (!hasTurnDetection(session)) {
        m_uncommitted = step;
        return;
    }
    m_conversation.send(u"input_audio_buffer.speech_stopped"_s,
                        {{u"audio_end_ms"_s, m_conversation.elapsedMs()}, {u"item_id"_s, itemId}});
    addCallerItem(itemId);
    transcribe(step, itemId, lengthMs);
    // Who rings off with these words hears no answer any more.
    const bool isLeaving = m_step < m_scenario.steps.size() && m_scenario.steps.at(m_step).kind == Kind::HangUp;
    m_owesAnswer = answersByItself(session) && !isLeaving;
    advance();
}

bool Rehearsal::commitCaller()
{
    if (!m_uncommitted)
        return false;
    const ScenarioStep step = *std::exchange(m_uncommitted, std::nullopt);
    const QString itemId = m_conversation.newItemId();
    addCallerItem(itemId);
    transcribe(step, itemId, speakingMs(step.text));
    return true;
}

void Rehearsal::addCallerItem(const QString &itemId)
{
    const QString previous = m_conversation.lastItemId();
    m_conversation.send(
        u"input_audio_buffer.committed"_s,
        {{u"previous_item_id"_s, previous.isEmpty() ? QJsonValue() : QJsonValue(previous)}, {u"item_id"_s, itemId}});
    const QJsonObject item{
        {u"id"_s, itemId},         {u"object"_s, u"realtime.item"_s},
        {u"type"_s, u"message"_s}, {u"status"_s, u"completed"_s},
        {u"role"_s, u"user"_s},    {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"input_audio"_s}}}}};
    m_conversation.addItem(item);
    m_conversation.finishItem(item);
}

// Runs on another model beside the answer, so its words may come before, during or after it.
void Rehearsal::transcribe(const ScenarioStep &step, const QString &itemId, int lengthMs)
{
    if (!transcribesCaller(m_conversation.session()))
        return;
    auto *words = new Timeline(m_conversation.pace(), this);
    const int after = step.transcriptAfterMs >= 0 ? step.transcriptAfterMs : m_chance.bounded(250, 1500);
    const QJsonObject place{{u"item_id"_s, itemId}, {u"content_index"_s, 0}};
    if (step.isTranscriptFailing) {
        words->then(after, [this, words, place] {
            QJsonObject failed = place;
            failed.insert(u"error"_s, QJsonObject{{u"type"_s, u"transcription_error"_s},
                                                  {u"code"_s, u"audio_unintelligible"_s},
                                                  {u"message"_s, u"The audio could not be transcribed."_s},
                                                  {u"param"_s, QJsonValue()}});
            m_conversation.send(u"conversation.item.input_audio_transcription.failed"_s, failed);
            words->deleteLater();
        });
        return;
    }
    int pause = after;
    for (const QString &piece : transcriptPieces(step.text)) {
        words->then(pause, [this, place, piece] {
            QJsonObject delta = place;
            delta.insert(u"delta"_s, piece);
            m_conversation.send(u"conversation.item.input_audio_transcription.delta"_s, delta);
        });
        pause = 40;
    }
    words->then(step.text.isEmpty() ? after : 30, [this, words, place, text = step.text, lengthMs] {
        QJsonObject completed = place;
        completed.insert(u"transcript"_s, text);
        completed.insert(u"usage"_s, QJsonObject{{u"type"_s, u"duration"_s}, {u"seconds"_s, lengthMs / 1000.0}});
        m_conversation.send(u"conversation.item.input_audio_transcription.completed"_s, completed);
        words->deleteLater();
    });
}

} // namespace callside::practice
