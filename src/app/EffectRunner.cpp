// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EffectRunner.h"

#include "app/Clock.h"
#include "core/Logging.h"
#include "core/RealtimeProtocol.h"

namespace callside {

void EffectRunner::DeleteLater::operator()(QObject *object) const
{
    object->disconnect();
    object->deleteLater();
}

EffectRunner::EffectRunner(Setup setup, QObject *parent)
    : QObject(parent)
    , m_service(makeService(setup))
{
}

EffectRunner::~EffectRunner() = default;

std::shared_ptr<EffectRunner::Service> EffectRunner::makeService(const Setup &setup)
{
    auto service = std::make_shared<Service>(setup);
    connect(&service->api, &ApiClient::succeeded, this,
            [this](const CallId &call, const CommandId &command, const QString &requestId) {
                happened(call, CommandSucceeded{command, requestId});
            });
    connect(&service->api, &ApiClient::failed, this,
            [this](const CallId &call, const CommandId &command, const Error &error) {
                happened(call, CommandFailed{command, error});
            });
    return service;
}

void EffectRunner::setService(const Setup &setup)
{
    if (setup.baseUrl != m_service->setup.baseUrl) {
        m_service = makeService(setup);
        return; // calls of the place before go on there
    }
    m_service->setup = setup;
    m_service->api.setIdentity(setup.identity);
    for (auto &[call, means] : m_calls) {
        if (means.service == m_service && means.socket)
            means.socket->setIdentity(setup.identity);
    }
}

EffectRunner::Service &EffectRunner::serviceOf(const CallId &call)
{
    std::shared_ptr<Service> &service = m_calls[call].service;
    if (!service)
        service = m_service;
    return *service;
}

void EffectRunner::perform(const CallId &call, const Effect &effect)
{
    std::visit([&](const auto &wanted) { run(call, wanted); }, effect);
}

void EffectRunner::forget(const CallId &call)
{
    m_calls.erase(call);
}

void EffectRunner::run(const CallId &call, const SendRequest &effect)
{
    serviceOf(call).api.send(call, effect.command, effect.request);
}

RealtimeSocket &EffectRunner::socketOf(const CallId &call)
{
    Service &service = serviceOf(call);
    Means &means = m_calls[call];
    if (means.socket)
        return *means.socket;
    const CallId &id = means.serviceId.value.isEmpty() ? call : means.serviceId;
    means.socket.reset(new RealtimeSocket(call, service.setup.realtimeUrl(id), service.setup.identity));
    RealtimeSocket *socket = means.socket.get();
    connect(socket, &RealtimeSocket::opened, this, [this, call] { happened(call, MonitorOpened{}); });
    connect(socket, &RealtimeSocket::refused, this,
            [this, call](const Error &error) { happened(call, MonitorRefused{error}); });
    connect(socket, &RealtimeSocket::closed, this, [this, call](int code, const QString &reason) {
        happened(call, MonitorClosed{code, reason});
    });
    connect(socket, &RealtimeSocket::frameReceived, this,
            [this, call](const QByteArray &frame) { frameArrived(call, frame); });
    return *socket;
}

void EffectRunner::run(const CallId &call, const OpenMonitor &effect)
{
    if (!effect.service.value.isEmpty())
        m_calls[call].serviceId = effect.service;
    socketOf(call).open();
}

void EffectRunner::run(const CallId &call, const CloseMonitor &)
{
    const auto found = m_calls.find(call);
    if (found != m_calls.end() && found->second.socket)
        found->second.socket->close();
}

void EffectRunner::run(const CallId &call, const SendRealtime &effect)
{
    // When the link has just gone, its closing is on the way as an event and settles what was sent.
    if (socketOf(call).send(effect.message))
        emit messageSent(call, effect.message);
    else
        qCWarning(lcRealtime) << call << "link took no message";
}

void EffectRunner::run(const CallId &call, const StartTimer &effect)
{
    auto &timer = m_calls[call].timers[{effect.timer, effect.key}];
    if (!timer) {
        timer.reset(new QTimer);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a coarse one comes up to 5 % early, and Retry-After is an order
        connect(timer.get(), &QTimer::timeout, this, [this, call, effect] {
            happened(call, TimerElapsed{effect.timer, effect.key});
        });
    }
    timer->start(effect.after);
}

void EffectRunner::run(const CallId &call, const MoveCall &effect)
{
    if (!m_mover || !m_mover(call, effect))
        happened(call, CommandFailed{effect.command, Error{Error::Kind::NotAllowed,
                                                           QStringLiteral("no key to ask the phone company with")}});
}

void EffectRunner::run(const CallId &call, const NotifyOperator &effect)
{
    emit noticeRaised(call, effect.notice);
}

void EffectRunner::happened(const CallId &call, CallEventPayload payload, QByteArray frame)
{
    emit eventHappened({call, now(), std::move(payload), std::move(frame)});
}

void EffectRunner::frameArrived(const CallId &call, const QByteArray &frame)
{
    Result<ServerEvent> event = parseServerEvent(frame);
    if (event)
        return happened(call, *std::move(event), frame);
    qCWarning(lcRealtime) << call << "frame is no event:" << event.error().detail;
    happened(call, FrameRejected{event.error()});
}

} // namespace callside
