// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Backend.h"

#include "app/Clock.h"
#include "app/Line.h"

#include <QRandomGenerator>

namespace callside {

namespace {

// Short enough for an event id and an item id made from it, and never twice: 64 bits of the system's randomness.
CommandId newCommandId()
{
    return {QStringLiteral("op") + QString::number(QRandomGenerator::system()->generate64(), 36)};
}

void registerTypes()
{
    qRegisterMetaType<CallId>();
    qRegisterMetaType<CallEvent>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<LineStatus>();
    qRegisterMetaType<NotifyOperator::Notice>();
    qRegisterMetaType<LineMode>();
}

} // namespace

Backend::Backend(BackendSetup setup, QObject *parent)
    : QObject(parent)
    , m_board(std::make_shared<CallBoard>())
    , m_line(std::make_unique<Line>(std::move(setup), m_board))
{
    registerTypes();
    m_lineThread.setObjectName(QStringLiteral("line"));
    m_line->moveToThread(&m_lineThread);
    connect(m_line.get(), &Line::changesPosted, this, &Backend::changesWaiting);
    connect(m_line.get(), &Line::noticeRaised, this, &Backend::noticeRaised);
    connect(m_line.get(), &Line::statusChanged, this, [this](const LineStatus &status) {
        m_status = status;
        emit statusChanged(m_status);
    });
}

Backend::~Backend()
{
    stop();
}

void Backend::start()
{
    m_lineThread.start();
    QMetaObject::invokeMethod(m_line.get(), &Line::start);
}

void Backend::stop()
{
    if (!m_lineThread.isRunning())
        return;
    QMetaObject::invokeMethod(m_line.get(), &Line::stop, Qt::BlockingQueuedConnection);
    m_lineThread.quit();
    m_lineThread.wait();
}

QList<CallUpdate> Backend::takeChanges()
{
    return m_board->take();
}

CommandId Backend::send(const CallId &call, const CommandId &command, CallEventPayload payload)
{
    const CallEvent event{call, now(), std::move(payload), {}};
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), event] { line->dispatch(event); });
    return command;
}

CommandId Backend::answer(const CallId &call)
{
    const CommandId command = newCommandId();
    return send(call, command, AnswerRequested{command});
}

CommandId Backend::decline(const CallId &call, int statusCode)
{
    const CommandId command = newCommandId();
    return send(call, command, DeclineRequested{command, statusCode});
}

CommandId Backend::steer(const CallId &call, const QString &text, bool actNow)
{
    const CommandId command = newCommandId();
    return send(call, command, SteerRequested{command, text, actNow});
}

CommandId Backend::say(const CallId &call, const QString &text)
{
    const CommandId command = newCommandId();
    return send(call, command, SayRequested{command, text});
}

CommandId Backend::stopTalking(const CallId &call)
{
    const CommandId command = newCommandId();
    return send(call, command, StopTalkingRequested{command});
}

CommandId Backend::refer(const CallId &call, const QString &target)
{
    const CommandId command = newCommandId();
    return send(call, command, ReferRequested{command, target});
}

CommandId Backend::endPolitely(const CallId &call)
{
    const CommandId command = newCommandId();
    return send(call, command, EndPolitelyRequested{command});
}

CommandId Backend::hangUp(const CallId &call)
{
    const CommandId command = newCommandId();
    return send(call, command, HangUpRequested{command});
}

void Backend::setLineMode(LineMode mode)
{
    QMetaObject::invokeMethod(m_line.get(), [line = m_line.get(), mode] { line->setMode(mode); });
}

} // namespace callside
