// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/LineChild.h"

#include "bench/LineWords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <chrono>
#include <cstdio>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside::bench {

namespace {

constexpr auto CallLimit = 10s; // for one call, or all of a burst
constexpr auto LoadLimit = 60s; // until all load calls are attached
constexpr auto Settle = 30ms;   // between two single calls, for what the end of the first causes
constexpr auto LongSettle = 1s; // after a burst
constexpr auto BeforeHangUp = 5ms;

practice::PracticeOptions lineOptions()
{
    practice::PracticeOptions options;
    options.webhookSecret = BenchSecret;
    options.apiKey = BenchKey;
    return options;
}

double toMs(qint64 ns)
{
    return static_cast<double>(ns) / 1e6;
}

} // namespace

LineChild::LineChild()
    : m_line(lineOptions())
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    using practice::PracticeLine;
    m_clock.start();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(u"the console was too slow or lost a call"_s); });
    connect(&m_input, &QSocketNotifier::activated, this, &LineChild::readInput);
    connect(&m_line, &PracticeLine::callRang, this,
            [this](const QString &callId) { m_rings[callId].rangAt = m_clock.nsecsElapsed(); });
    connect(&m_line, &PracticeLine::requestReceived, this,
            [this](const QString &, const QString &path, const QByteArray &, const QString &callId) {
                noteRequest(path, callId);
            });
    connect(&m_line, &PracticeLine::webhookAnswered, this, &LineChild::noteReply);
    connect(&m_line, &PracticeLine::sidebandAttached, this, &LineChild::noteAttached);
    connect(&m_line, &PracticeLine::serverEventSent, this, [this] { ++m_events; });
    connect(&m_line, &PracticeLine::callEnded, this, &LineChild::noteEnd);
}

bool LineChild::listen(QString *why)
{
    if (!m_line.listen(why))
        return false;
    say({{u"did"_s, SayListen}, {u"base"_s, m_line.baseUrl().toString()}});
    return true;
}

void LineChild::readInput()
{
    char buffer[4096];
    const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count <= 0)
        return QCoreApplication::quit();
    m_unread.append(buffer, count);
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QJsonObject command = QJsonDocument::fromJson(m_unread.left(end)).object();
        m_unread.remove(0, end + 1);
        obey(command);
    }
}

void LineChild::obey(const QJsonObject &command)
{
    m_doing = command["do"_L1].toString();
    if (m_doing == SayWebhook) {
        m_line.setWebhookUrl(QUrl(command["url"_L1].toString()));
        answer();
    } else if (m_doing == SayLoad) {
        begin(Task::Load, command);
        m_line.ringLoad(m_wanted, command["rate"_L1].toInt(), command["rings"_L1].toInt());
    } else if (m_doing == SaySingle) {
        begin(Task::Single, command);
        ringNext();
    } else if (m_doing == SayBurst) {
        begin(Task::Burst, command);
        m_line.ringLoad(m_wanted, 0);
    } else {
        fail(u"unknown command"_s);
    }
}

void LineChild::begin(Task task, const QJsonObject &command)
{
    m_task = task;
    m_wanted = command["calls"_L1].toInt();
    m_rings.clear();
    m_acceptMs = {};
    m_replyMs = {};
    m_events = 0;
    m_begunAt = m_clock.nsecsElapsed();
    m_patience.start(task == Task::Load ? LoadLimit : CallLimit);
}

void LineChild::ringNext()
{
    if (m_task != Task::Single)
        return;
    if (m_acceptMs.size() < m_wanted) {
        m_patience.start(CallLimit);
        return m_line.ringLoad(1, 0);
    }
    const double seconds = toMs(m_clock.nsecsElapsed() - m_begunAt) / 1000;
    answer(
        {{u"accept"_s, m_acceptMs}, {u"reply"_s, m_replyMs}, {u"events"_s, static_cast<double>(m_events) / seconds}});
}

void LineChild::noteRequest(const QString &path, const QString &callId)
{
    const auto ring = m_rings.find(callId);
    if (ring == m_rings.end() || !path.endsWith("/accept"_L1))
        return;
    if (ring->acceptedAt > 0)
        return fail(u"a call was accepted twice"_s);
    ring->acceptedAt = m_clock.nsecsElapsed();
    check(callId);
}

void LineChild::noteReply(const QString &callId, int status)
{
    const auto ring = m_rings.find(callId);
    if (ring == m_rings.end())
        return;
    if (status != 200)
        return fail(u"a webhook was answered with %1"_s.arg(status));
    ring->repliedAt = m_clock.nsecsElapsed();
    check(callId);
}

void LineChild::noteAttached(const QString &callId)
{
    const auto ring = m_rings.find(callId);
    if (ring == m_rings.end())
        return;
    ring->isAttached = true;
    check(callId);
}

void LineChild::noteEnd(const QString &callId)
{
    if (m_load.remove(callId))
        fail(u"a call of the load ended"_s);
}

void LineChild::check(const QString &callId)
{
    const auto isDone = [](const Ring &ring) { return ring.acceptedAt > 0 && ring.repliedAt > 0 && ring.isAttached; };
    if (!isDone(m_rings.value(callId)))
        return;
    if (m_task == Task::Single)
        return finishSingle(callId);
    if (m_rings.size() < m_wanted || !std::all_of(m_rings.cbegin(), m_rings.cend(), isDone))
        return;
    if (m_task == Task::Burst)
        return finishBurst();
    for (auto ring = m_rings.cbegin(); ring != m_rings.cend(); ++ring)
        m_load.insert(ring.key());
    answer();
}

void LineChild::finishSingle(const QString &callId)
{
    const Ring ring = m_rings.take(callId);
    m_acceptMs.append(toMs(ring.acceptedAt - ring.rangAt));
    m_replyMs.append(toMs(ring.repliedAt - ring.rangAt));
    QTimer::singleShot(BeforeHangUp, Qt::PreciseTimer, this, [this, callId] { m_line.hangUpAsCaller(callId); });
    QTimer::singleShot(BeforeHangUp + Settle, Qt::PreciseTimer, this, &LineChild::ringNext);
}

void LineChild::finishBurst()
{
    qint64 accepted = 0;
    qint64 replied = 0;
    for (const Ring &ring : std::as_const(m_rings)) {
        accepted = std::max(accepted, ring.acceptedAt);
        replied = std::max(replied, ring.repliedAt);
    }
    const QJsonObject times{{u"accept"_s, toMs(accepted - m_begunAt)}, {u"reply"_s, toMs(replied - m_begunAt)}};
    const QStringList calls = m_rings.keys();
    m_rings.clear();
    for (const QString &callId : calls)
        m_line.hangUpAsCaller(callId);
    QTimer::singleShot(LongSettle, this, [this, times] { answer(times); });
}

void LineChild::answer(QJsonObject members)
{
    m_patience.stop();
    m_task = Task::None;
    members.insert(u"did"_s, m_doing);
    say(members);
}

void LineChild::fail(const QString &why)
{
    answer({{u"failed"_s, why}});
}

void LineChild::say(const QJsonObject &words)
{
    const QByteArray line = QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace callside::bench
