// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ProviderCall.h"

#include "practice/Speech.h"

#include <QUuid>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callside::practice {

namespace {

// Rehearsed ms.
constexpr int BeforeAskingMs = 50;
constexpr int BeforeInviteMs = 150;
constexpr int BeforeRingingMs = 200;
constexpr int BeforeRefusalMs = 600;
constexpr int UntoldGivesUpMs = 8000;
constexpr int PersonAnswersMs = 3000;
constexpr int PersonTalksMs = 8000;
constexpr int ReferTakesMs = 2300;

int wholeSeconds(const QElapsedTimer &since, Pace pace)
{
    return static_cast<int>(std::ceil(static_cast<double>(since.nsecsElapsed()) / 1e9 * pace.speed));
}

} // namespace

ProviderLeg::End endOfSipStatus(int status)
{
    switch (status) {
    case 486:
    case 600:
        return ProviderLeg::End::Busy;
    case 603:
    case 403:
        return ProviderLeg::End::Rejected;
    case 408:
    case 480:
    case 487:
        return ProviderLeg::End::NoAnswer;
    default:
        return ProviderLeg::End::Failed;
    }
}

ProviderCall::ProviderCall(const CallPlan &plan, const PracticeOptions &options, ProviderHttp &http, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_options(options)
    , m_http(http)
    , m_queue(http, plan.pace, plan.faults,
              [this](ProviderRequest &request) { sign(request, faults().forgedCallbacks); })
    , m_startedAt(QDateTime::currentDateTimeUtc())
{
    m_clock.start();
    connect(&m_queue, &CallbackQueue::answered, this, [this](const QString &what, const QString &path, int status) {
        m_callbacks.append(QJsonObject{{u"what"_s, what}, {u"path"_s, path}, {u"status"_s, status}});
        emit callbackAnswered(what, path, status);
    });
}

template <typename Function>
void ProviderCall::after(int ms, Function act)
{
    m_plan.pace.after(ms, this, [this, turn = m_turn, act] {
        if (turn == m_turn && !m_isOver)
            act();
    });
}

QString ProviderCall::callerNumber() const
{
    return m_plan.number.isEmpty() ? m_plan.scenario.callerNumber : m_plan.number;
}

int ProviderCall::seconds() const
{
    return m_isOver ? m_seconds : m_talking.isValid() ? wholeSeconds(m_talking, m_plan.pace) : 0;
}

void ProviderCall::ring()
{
    note(u"ringing"_s);
    if (faults().webhookFirst)
        m_queue.hold();
    tell(callerProgress(Leg::Step::Started));
    tell(callerProgress(Leg::Step::Ringing));
    after(BeforeAskingMs, [this] {
        const ProviderRequest request = answerRequest();
        ask(request, [this, url = request.url](const ProviderAnswer &answer) { follow(answer, url); });
    });
}

void ProviderCall::hangUpAsCaller()
{
    if (m_assistant && !m_assistant->isEnded())
        return m_assistant->hangUpAsCaller(); // which comes back to callerLeft()
    callerLeft();
}

// Asks now, whatever the queue does: the caller waits for what the console says.
void ProviderCall::ask(ProviderRequest request, std::function<void(const ProviderAnswer &)> then)
{
    sign(request, faults().forgedCallbacks);
    m_http.send(request, [call = QPointer(this), request, then, turn = m_turn](const ProviderAnswer &answer) {
        if (!call)
            return;
        call->m_callbacks.append(
            QJsonObject{{u"what"_s, request.what}, {u"path"_s, request.url.path()}, {u"status"_s, answer.status}});
        emit call->callbackAnswered(request.what, request.url.path(), answer.status);
        if (turn == call->m_turn && !call->m_isOver)
            then(answer);
    });
}

void ProviderCall::follow(const ProviderAnswer &answer, const QUrl &from)
{
    QString why;
    std::optional<CallScript> script;
    if (answer.status == 200)
        script = parse(answer.body, from, &why);
    else
        why = u"the console answered %1"_s.arg(answer.status);
    if (!script) {
        note(u"not understood: "_s + why);
        m_isFailed = true;
        return hangUp(u"the phone company was not told what to do"_s);
    }
    m_script = *script;
    runNext();
}

void ProviderCall::runNext()
{
    if (m_script.isEmpty())
        return hangUp();
    const CallAct act = m_script.takeFirst();
    switch (act.kind) {
    case CallAct::Kind::Say:
        return say(act);
    case CallAct::Kind::Pause:
        answerCaller();
        return after(act.ms, [this] { runNext(); });
    case CallAct::Kind::Dial:
        return startDial(act.dial);
    case CallAct::Kind::Redirect:
        return ask(redirectRequest(act.url, act.method),
                   [this, url = act.url](const ProviderAnswer &answer) { follow(answer, url); });
    case CallAct::Kind::Reject:
        m_refusal = act.text == "busy"_L1 ? u"busy"_s : u"no-answer"_s;
        return hangUp(u"rejected by the phone company"_s);
    case CallAct::Kind::HangUp:
        return hangUp();
    }
}

void ProviderCall::say(const CallAct &act)
{
    answerCaller();
    note(u"phone company: "_s + act.text);
    emit said(act.text, act.language);
    after(speakingMs(act.text), [this] { runNext(); });
}

void ProviderCall::startDial(const DialPlan &dial)
{
    m_dial = dial;
    Leg leg;
    leg.id = freshLegId();
    leg.sipCallId = QUuid::createUuid().toString(QUuid::WithoutBraces) + u"@0.0.0.0"_s;
    leg.target = dial.targets.first();
    leg.startedAt = QDateTime::currentDateTimeUtc();
    m_leg = leg;
    if (!dial.isAnsweredOnBridge)
        answerCaller();
    note(u"dials "_s + leg.target.address);
    tellLeg(Leg::Step::Started);
    after(BeforeInviteMs, [this] { m_leg->target.isAssistant() ? reachAssistant() : reachPerson(); });
}

void ProviderCall::reachAssistant()
{
    const Faults &wrong = faults();
    const int refusal = wrong.dialBusy ? 486 : wrong.dial4xx > 0 ? wrong.dial4xx : wrong.dial5xx;
    if (!m_leg->target.isOverTls() || wrong.openAiNotTold)
        return after(UntoldGivesUpMs, [this] { endLeg(Leg::End::Failed, 0); });
    if (refusal > 0)
        return after(BeforeRefusalMs, [this, refusal] { endLeg(endOfSipStatus(refusal), refusal); });
    if (wrong.dialNoAnswer) {
        after(BeforeRingingMs, [this] { legRinging(); });
        return after(m_dial.timeoutSeconds * 1000, [this] { endLeg(Leg::End::TimedOut, 0); });
    }
    if (!wrong.webhookLast)
        return openAssistant();
    legRinging();
    m_queue.release();
    m_queue.whenIdle([this, turn = m_turn] {
        if (turn == m_turn && !m_isOver)
            openAssistant();
    });
}

void ProviderCall::openAssistant()
{
    m_assistant = m_invite(sipHeaders(*m_leg), m_leg->target.isMediaSecured() ? u"srtp"_s : u"rtp"_s);
    connect(m_assistant, &PracticeCall::answered, this, [this] { legAnswered(); });
    connect(m_assistant, &PracticeCall::ended, this, &ProviderCall::takeEnd);
    connect(m_assistant, &PracticeCall::referAsked, this, &ProviderCall::refer);
    if (m_assistant->isEnded())
        return takeEnd({});
    after(BeforeRingingMs, [this] { legRinging(); });
    QTimer::singleShot(m_plan.pace.patience(m_dial.timeoutSeconds * 1000), this, [this, turn = m_turn] {
        if (turn == m_turn && m_leg && !m_leg->isAnswered)
            endLeg(Leg::End::TimedOut, 0, u"nobody answered in time"_s);
    });
}

// The assistant's side of the call has ended, of itself or because the caller did.
void ProviderCall::takeEnd(const QString &how)
{
    Q_UNUSED(how)
    PracticeCall *call = m_assistant;
    if (!call || m_isOver || !m_leg)
        return;
    switch (call->endedBy()) {
    case PracticeCall::EndedBy::Carrier:
        return; // it was us
    case PracticeCall::EndedBy::Caller:
        return callerLeft();
    case PracticeCall::EndedBy::Desk:
    case PracticeCall::EndedBy::Service:
        break;
    }
    if (m_leg->isAnswered)
        return endLeg(Leg::End::Completed, 200);
    const int status = call->sipStatus() > 0 ? call->sipStatus() : 500;
    endLeg(endOfSipStatus(status), status);
}

// The assistant's side asks us to connect the caller with somebody else.
void ProviderCall::refer(const QString &target)
{
    if (faults().silentRefer || !honoursRefer())
        return;
    after(ReferTakesMs, [this, target] { passOn(target); });
}

void ProviderCall::passOn(const QString &target)
{
    if (!m_leg || !m_assistant || m_assistant->isEnded())
        return;
    const QUrl referUrl = m_dial.referUrl;
    const ProviderRequest request = referRequest(*m_leg, target);
    dropLeg(Leg::End::Completed, 200, u"connected to "_s + target);
    m_script.clear();
    if (!referUrl.isEmpty())
        return ask(request, [this, referUrl](const ProviderAnswer &answer) { follow(answer, referUrl); });
    DialPlan person;
    person.isAnsweredOnBridge = true;
    person.targets = {{target.startsWith("tel:"_L1) ? DialTarget::Kind::Number : DialTarget::Kind::Sip,
                       target.startsWith("tel:"_L1) ? target.mid(4) : target}};
    startDial(person);
}

void ProviderCall::reachPerson()
{
    after(BeforeRingingMs, [this] { legRinging(); });
    if (faults().personBusy)
        return after(BeforeRefusalMs, [this] { endLeg(Leg::End::Busy, 486); });
    if (faults().personNoAnswer)
        return after(m_dial.timeoutSeconds * 1000, [this] { endLeg(Leg::End::TimedOut, 0); });
    after(PersonAnswersMs, [this] {
        legAnswered();
        after(PersonTalksMs, [this] { endLeg(Leg::End::Completed, 200); });
    });
}

void ProviderCall::answerCaller()
{
    if (isAnswered() || m_isOver)
        return;
    m_answeredAt = QDateTime::currentDateTimeUtc();
    m_talking.start();
    note(u"answered"_s);
    tell(callerProgress(Leg::Step::Answered));
}

void ProviderCall::legRinging()
{
    if (m_leg && m_leg->step == Leg::Step::Started)
        tellLeg(Leg::Step::Ringing);
}

void ProviderCall::legAnswered()
{
    if (!m_leg || m_isOver)
        return;
    legRinging();
    m_leg->isAnswered = true;
    m_leg->answeredAt = QDateTime::currentDateTimeUtc();
    m_leg->talking.start();
    answerCaller();
    tellLeg(Leg::Step::Answered);
    if (m_dial.limitSeconds > 0)
        after(m_dial.limitSeconds * 1000, [this] { endLeg(Leg::End::Completed, 0, u"the time limit struck"_s); });
}

// The leg has ended, and the console is asked what comes next if it wants to be.
void ProviderCall::endLeg(Leg::End end, int sipCode, const QString &how)
{
    dropLeg(end, sipCode, how);
    const Leg leg = *std::exchange(m_leg, std::nullopt);
    const auto request = afterDialRequest(leg);
    if (!request)
        return runNext();
    ask(*request, [this, url = request->url](const ProviderAnswer &answer) {
        isAfterDialFollowed(answer) ? follow(answer, url) : runNext();
    });
}

// Ends the leg, the assistant's side of it, and everything that was begun for it.
void ProviderCall::dropLeg(Leg::End end, int sipCode, const QString &how)
{
    ++m_turn;
    m_leg->end = end;
    m_leg->sipCode = sipCode;
    m_leg->seconds = m_leg->isAnswered ? wholeSeconds(m_leg->talking, m_plan.pace) : 0;
    tellLeg(Leg::Step::Ended);
    m_queue.release();
    m_legs.append(QJsonObject{{u"id"_s, m_leg->id},
                              {u"to"_s, m_leg->target.address},
                              {u"from"_s, m_dial.callerId}, // empty: the caller's own
                              {u"answered"_s, m_leg->isAnswered},
                              {u"sip_code"_s, sipCode}});
    if (m_assistant && !m_assistant->isEnded())
        m_assistant->endByCarrier(how);
    m_assistant.clear();
}

void ProviderCall::move(const CallScript &script)
{
    note(u"moved"_s);
    if (m_leg && m_leg->step != Leg::Step::Ended)
        dropLeg(Leg::End::Completed, 200, u"moved by the phone company"_s);
    m_leg.reset();
    ++m_turn;
    tell(moved());
    m_script = script;
    after(0, [this] { runNext(); });
}

void ProviderCall::callerLeft()
{
    if (m_isOver)
        return;
    m_isLeftByCaller = true;
    over(u"the caller hung up"_s);
}

void ProviderCall::hangUp(const QString &how)
{
    over(how);
}

void ProviderCall::over(const QString &how)
{
    if (m_isOver)
        return;
    m_queue.close();
    const bool isDialling = m_leg && m_leg->step != Leg::Step::Ended;
    if (isDialling)
        dropLeg(m_leg->isAnswered ? Leg::End::Completed : Leg::End::Cancelled, m_leg->isAnswered ? 200 : 487, how);
    m_seconds = seconds();
    m_isOver = true;
    m_endedAt = QDateTime::currentDateTimeUtc();
    m_outcome = how;
    // Asked although nobody is there to follow the answer.
    if (isDialling && m_isLeftByCaller)
        tell(afterDialRequest(*m_leg));
    m_leg.reset();
    tell(callerProgress(Leg::Step::Ended));
    note(u"ended"_s);
    emit ended(how);
}

void ProviderCall::tell(const std::optional<ProviderRequest> &request)
{
    if (request)
        m_queue.add(*request);
}

void ProviderCall::tellLeg(Leg::Step step)
{
    m_leg->step = step;
    const auto request = legProgress(*m_leg);
    if (!request)
        return;
    ++m_leg->sequence;
    m_queue.add(*request);
}

void ProviderCall::note(const QString &state)
{
    m_states.append(
        QJsonObject{{u"state"_s, state}, {u"ms"_s, static_cast<double>(m_clock.nsecsElapsed() / 1000) / 1000.0}});
}

QJsonObject ProviderCall::journey() const
{
    return {{u"id"_s, m_id},           {u"states"_s, m_states},  {u"legs"_s, m_legs}, {u"callbacks"_s, m_callbacks},
            {u"seconds"_s, seconds()}, {u"outcome"_s, m_outcome}};
}

} // namespace callside::practice
