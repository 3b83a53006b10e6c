// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PracticeCall.h"

#include "practice/AcceptCheck.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

// The body as an object; no value when it is none. Nothing at all counts as an empty object.
std::optional<QJsonObject> objectOf(const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

ApiProblem notJson()
{
    return {400, {}, u"We could not parse the JSON body of your request."_s, {}};
}

std::optional<ApiProblem> onlyMember(const QJsonObject &object, const QString &member)
{
    for (const QString &key : object.keys()) {
        if (key != member)
            return unknownParameter(key);
    }
    return std::nullopt;
}

bool hasMoreThanMinimum(const QJsonObject &session)
{
    for (const QString &key : session.keys()) {
        if (key != "type"_L1 && key != "model"_L1 && key != "instructions"_L1)
            return true;
    }
    return false;
}

} // namespace

HttpReply refusal(const ApiProblem &problem)
{
    return {problem.status, problemBody(problem), {}};
}

PracticeCall::PracticeCall(const CallPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    m_clock.start();
}

void PracticeCall::ring()
{
    note(u"ringing"_s);
    if (m_plan.faults.forged)
        return end(u"forged, there is no such call"_s, EndedBy::Service);
    if (m_plan.faults.stale || m_plan.scenario.ringsForMs <= 0)
        return end(u"the caller left while ringing"_s, EndedBy::Caller);
    QTimer::singleShot(m_plan.pace.patience(m_plan.scenario.ringsForMs), this, [this] {
        if (m_state == State::Ringing && !m_isDecided)
            end(u"the caller left while ringing"_s, EndedBy::Caller);
    });
}

// Load calls are answered at once, so that they measure the other side only.
int PracticeCall::usualDelay(int ms) const
{
    return m_plan.eventsPerSecond ? 0 : m_plan.pace.real(ms);
}

HttpReply PracticeCall::perform(const QString &action, const QByteArray &body)
{
    if (action == "accept"_L1)
        return accept(body);
    if (m_state == State::Ended || m_isDead)
        return refusal(callNotFound());
    if (action == "reject"_L1)
        return reject(body);
    if (action == "refer"_L1)
        return refer(body);
    return hangUp();
}

// The faults of accept, in the order in which a request would meet them.
std::optional<HttpReply> PracticeCall::failAccept()
{
    Faults &faults = m_plan.faults;
    if (faults.acceptDrop > 0) {
        --faults.acceptDrop;
        HttpReply dropped;
        dropped.isDropped = true;
        return dropped;
    }
    if (faults.accept401)
        return refusal({401, u"invalid_api_key"_s, u"Incorrect API key provided."_s, {}});
    if (faults.accept429 > 0) {
        --faults.accept429;
        HttpReply reply = refusal(
            {429, u"slow_down"_s, u"You are ramping up too fast. Please slow down."_s, {}, u"rate_limit_error"_s});
        reply.headers.append({"retry-after"_ba, "1"_ba});
        return reply;
    }
    if (faults.accept500 > 0) {
        --faults.accept500;
        return refusal({500, {}, u"The server had an error while processing your request."_s, {}, u"server_error"_s});
    }
    if (faults.accept404First > 0) {
        --faults.accept404First;
        return refusal(callNotFound());
    }
    return std::nullopt;
}

HttpReply PracticeCall::accept(const QByteArray &body)
{
    ++m_acceptTries;
    note(u"accept asked"_s);
    if (m_state == State::Ended)
        return refusal(callNotFound());
    if (m_isDecided) {
        ++m_acceptCount;
        note(u"accepted again"_s);
        return refusal(alreadyDecided());
    }
    if (auto failure = failAccept())
        return *failure;
    const auto session = objectOf(body);
    if (!session)
        return refusal(notJson());
    if (auto problem = checkSession(*session, SessionUse::Accept))
        return refusal(*problem);
    if (!m_plan.faults.accept400Field.isEmpty() && hasMoreThanMinimum(*session))
        return refusal(unknownParameter(m_plan.faults.accept400Field));
    m_isDecided = true;
    ++m_acceptCount;
    HttpReply reply;
    reply.delayMs = m_plan.faults.slowAcceptMs > 0 ? m_plan.pace.real(m_plan.faults.slowAcceptMs) : usualDelay(120);
    reply.whenSent = [call = QPointer<PracticeCall>(this), session = *session] {
        if (call)
            call->becomeAnswered(session);
    };
    return reply;
}

HttpReply PracticeCall::reject(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return refusal(notJson());
    if (auto problem = onlyMember(*object, u"status_code"_s))
        return refusal(*problem);
    const QJsonValue status = object->value("status_code"_L1);
    if (!status.isUndefined() && (!status.isDouble() || status.toInt() < 300 || status.toInt() > 699))
        return refusal(invalidValue(u"status_code"_s, status.toVariant().toString()));
    if (m_isDecided)
        return refusal(alreadyDecided());
    m_isDecided = true;
    m_sipStatus = status.toInt(603);
    end(u"rejected with %1"_s.arg(m_sipStatus), EndedBy::Desk);
    return {};
}

HttpReply PracticeCall::refer(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return refusal(notJson());
    if (auto problem = onlyMember(*object, u"target_uri"_s))
        return refusal(*problem);
    if (m_state != State::Answered)
        return refusal(callNotFound());
    if (!object->contains("target_uri"_L1))
        return refusal(missingParameter(u"target_uri"_s));
    const QString target = object->value("target_uri"_L1).toString();
    static const QRegularExpression form(u"^(tel:\\+[0-9]{4,15}|sips?:[^@\\s<>]+@[^@\\s<>]+)$"_s);
    if (!form.match(target).hasMatch())
        return refusal(invalidValue(u"target_uri"_s, target));
    if (m_plan.faults.referError > 0) {
        HttpReply reply;
        reply.status = m_plan.faults.referError;
        return reply;
    }
    note(u"asked to connect to "_s + target);
    HttpReply reply;
    reply.delayMs = usualDelay(300);
    if (m_plan.invite)
        emit referAsked(target);
    else if (!m_plan.faults.silentRefer)
        m_plan.pace.after(2300, this, [this, target] { end(u"connected to "_s + target, EndedBy::Carrier); });
    return reply;
}

HttpReply PracticeCall::hangUp()
{
    if (m_plan.faults.hangup404) {
        hangUpAsCaller();
        return refusal(callNotFound());
    }
    if (m_state != State::Answered)
        return refusal(callNotFound());
    note(u"asked to hang up"_s);
    m_plan.pace.after(150, this, [this] { end(u"ended by the desk"_s, EndedBy::Desk); });
    return {};
}

std::optional<HttpReply> PracticeCall::admit() const
{
    if (m_state != State::Answered || !m_isJoinable)
        return refusal(callNotFound());
    return std::nullopt;
}

void PracticeCall::becomeAnswered(const QJsonObject &session)
{
    if (m_state != State::Ringing)
        return;
    m_state = State::Answered;
    note(u"answered"_s);
    emit answered();
    if (m_plan.faults.acceptDead) {
        m_isDead = true;
        m_plan.pace.after(4000, this, [this] { end(u"died after it was answered"_s, EndedBy::Service); });
        return;
    }
    openSideband(session);
    if (m_plan.faults.lateHandshakeMs > 0)
        m_plan.pace.after(m_plan.faults.lateHandshakeMs, this, [this] { m_isJoinable = true; });
    else
        m_isJoinable = true;
}

void PracticeCall::openSideband(const QJsonObject &session)
{
    m_sideband = std::make_unique<Sideband>(m_plan, session);
    Sideband *sideband = m_sideband.get();
    connect(sideband, &Sideband::attached, this, [this] {
        note(m_sideband->attachCount() == 0 ? u"attached"_s : u"attached again"_s);
        emit sidebandAttached();
    });
    connect(sideband, &Sideband::detached, this, [this](bool isByClient) {
        note(isByClient ? u"detached by the console"_s : u"link broken"_s);
        emit sidebandDetached(isByClient);
    });
    connect(sideband, &Sideband::clientEventReceived, this, [this](const QJsonObject &event) {
        ++m_clientEvents;
        emit clientEventReceived(event);
    });
    connect(sideband, &Sideband::assistantSpoke, this, [this](const QString &text) {
        note(u"assistant: "_s + text);
        emit assistantSpoke(text);
    });
    connect(sideband, &Sideband::callerSpoke, this, [this](const QString &text) {
        note(u"caller: "_s + text);
        emit callerSpoke(text);
    });
    connect(sideband, &Sideband::clientEventRefused, this, &PracticeCall::clientEventRefused);
    connect(sideband, &Sideband::serverEventSent, this, &PracticeCall::serverEventSent);
    connect(sideband, &Sideband::callerHungUp, this, [this] { hangUpAsCaller(); });
    connect(sideband, &Sideband::expired, this, [this] { end(u"the time limit struck"_s, EndedBy::Service); });
}

void PracticeCall::attach(QWebSocket *socket)
{
    if (m_sideband && m_state == State::Answered)
        return m_sideband->attach(socket);
    socket->abort();
    socket->deleteLater();
}

void PracticeCall::dropLink()
{
    if (m_sideband)
        m_sideband->drop();
}

void PracticeCall::end(const QString &how, EndedBy by)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_endedBy = by;
    m_outcome = how;
    // Often reached from inside the sideband, so that it goes when its own calls have returned.
    if (m_sideband) {
        m_sideband->disconnect(this);
        if (m_sideband->isAttached()) {
            m_sideband->drop();
            emit sidebandDetached(false);
        }
    }
    note(u"ended"_s);
    emit ended(how);
    if (Sideband *finished = m_sideband.release()) {
        finished->setParent(this);
        finished->deleteLater();
    }
}

void PracticeCall::noteWebhook(int status, double ms)
{
    ++m_webhookTries;
    m_webhookStatus = status;
    m_webhookMs = ms;
}

void PracticeCall::note(const QString &state)
{
    m_states.append(
        QJsonObject{{u"state"_s, state}, {u"ms"_s, static_cast<double>(m_clock.nsecsElapsed() / 1000) / 1000.0}});
}

QJsonObject PracticeCall::journey() const
{
    const QString number = m_plan.number.isEmpty() ? m_plan.scenario.callerNumber : m_plan.number;
    return {{u"call_id"_s, m_plan.id},
            {u"scenario"_s, m_plan.scenario.id},
            {u"caller"_s, m_plan.scenario.isWithheld ? u"withheld"_s : number},
            {u"states"_s, m_states},
            {u"webhook_tries"_s, m_webhookTries},
            {u"webhook_status"_s, m_webhookStatus},
            {u"webhook_ms"_s, m_webhookMs},
            {u"accept_tries"_s, m_acceptTries},
            {u"accept_count"_s, m_acceptCount},
            {u"client_events"_s, m_clientEvents},
            {u"outcome"_s, m_outcome}};
}

} // namespace callside::practice
