// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Sideband.h"

#include "practice/SessionConfig.h"
#include "practice/SipInvite.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

constexpr int OddFramesAfterMs = 1500;
constexpr qint64 SessionSeconds = 3600;
constexpr qsizetype MiB = 1024 * 1024;
constexpr auto ExpiredText = "Your session hit the maximum duration of 60 minutes."_L1;

std::unique_ptr<Rehearsal> rehearsalOf(const CallPlan &plan, Conversation *conversation)
{
    return plan.eventsPerSecond ? nullptr : std::make_unique<Rehearsal>(conversation, plan.scenario, plan.seed);
}

std::unique_ptr<LoadStream> loadOf(const CallPlan &plan, Conversation *conversation)
{
    return plan.eventsPerSecond ? std::make_unique<LoadStream>(conversation, *plan.eventsPerSecond) : nullptr;
}

} // namespace

Sideband::Sideband(const CallPlan &plan, const QJsonObject &accepted, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_conversation(plan.pace, effectiveSession(accepted, freshId(u"sess_"_s),
                                                 QDateTime::currentSecsSinceEpoch() + SessionSeconds))
    , m_rehearsal(rehearsalOf(plan, &m_conversation))
    , m_load(loadOf(plan, &m_conversation))
    , m_clientEvents(&m_conversation, m_rehearsal.get())
{
    connect(&m_conversation, &Conversation::said, this, [this](const QJsonObject &event) {
        sendFrame(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
        emit serverEventSent(event);
    });
    connect(&m_clientEvents, &ClientEvents::received, this, &Sideband::clientEventReceived);
    connect(&m_clientEvents, &ClientEvents::refused, this, &Sideband::clientEventRefused);
    if (plan.faults.noGreeting)
        m_clientEvents.swallowGreeting();
    if (m_load)
        connect(&m_clientEvents, &ClientEvents::responseAsked, m_load.get(), &LoadStream::start);
    if (!m_rehearsal)
        return;
    connect(m_rehearsal.get(), &Rehearsal::assistantSpoke, this, &Sideband::assistantSpoke);
    connect(m_rehearsal.get(), &Rehearsal::callerSpoke, this, &Sideband::callerSpoke);
    connect(m_rehearsal.get(), &Rehearsal::callerHungUp, this, &Sideband::callerHungUp);
    m_rehearsal->begin();
}

Sideband::~Sideband()
{
    release();
}

void Sideband::attach(QWebSocket *socket)
{
    drop();
    m_socket = socket;
    socket->setParent(this);
    // Frames of any size leave whole, so that a client meets them as one.
    socket->setOutgoingFrameSize(32 * MiB);
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &frame) { m_clientEvents.take(frame); });
    connect(socket, &QWebSocket::disconnected, this, [this] {
        release();
        emit detached(true);
    });
    emit attached();
    m_conversation.send(u"session.created"_s, {{u"session"_s, m_conversation.session()}});
    if (m_attachCount++ == 0)
        startFaults();
}

void Sideband::drop()
{
    if (!m_socket)
        return;
    QWebSocket *socket = m_socket;
    release();
    socket->abort();
    emit detached(false);
}

void Sideband::release()
{
    if (!m_socket)
        return;
    disconnect(m_socket, nullptr, this, nullptr);
    m_socket->deleteLater();
    m_socket = nullptr;
}

void Sideband::sendFrame(const QString &text)
{
    if (!m_socket)
        return;
    ++m_eventsSent;
    m_socket->sendTextMessage(text);
}

void Sideband::startFaults()
{
    const Faults &faults = m_plan.faults;
    if (faults.droppedLinkMs > 0)
        m_plan.pace.after(faults.droppedLinkMs, this, [this] { drop(); });
    if (faults.sessionExpiredMs > 0)
        m_plan.pace.after(faults.sessionExpiredMs, this, [this] { expire(); });
    m_plan.pace.after(OddFramesAfterMs, this, [this] { sendOddFrames(); });
}

void Sideband::sendOddFrames()
{
    const Faults &faults = m_plan.faults;
    if (faults.malformedFrame)
        sendFrame(u"{\"type\":\"response.output_audio_transcript.delta\",\"event_id\":"_s);
    if (faults.unknownEvent)
        m_conversation.send(u"conversation.weather.changed"_s, {{u"outlook"_s, u"rain"_s}});
    if (faults.bigFrame)
        sendBigFrame(MiB);
    if (faults.oversizedFrame)
        sendBigFrame(17 * MiB);
}

void Sideband::sendBigFrame(qsizetype bytes)
{
    const QJsonObject audio{
        {u"type"_s, u"output_audio"_s}, {u"transcript"_s, u"A long recording."_s}, {u"audio"_s, QString(bytes, u'A')}};
    const QJsonObject item{
        {u"id"_s, m_conversation.newItemId()}, {u"object"_s, u"realtime.item"_s}, {u"type"_s, u"message"_s},
        {u"status"_s, u"completed"_s},         {u"role"_s, u"assistant"_s},       {u"content"_s, QJsonArray{audio}}};
    m_conversation.send(u"conversation.item.retrieved"_s, {{u"item"_s, item}});
}

void Sideband::expire()
{
    m_conversation.sendError({400, u"session_expired"_s, ExpiredText, {}}, {});
    if (m_socket) {
        QWebSocket *socket = m_socket;
        release();
        socket->close(QWebSocketProtocol::CloseCodeGoingAway, ExpiredText);
        emit detached(false);
    }
    emit expired();
}

} // namespace callside::practice
