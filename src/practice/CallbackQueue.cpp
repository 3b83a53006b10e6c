// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/CallbackQueue.h"

#include <QPointer>

namespace callside::practice {

namespace {

constexpr int BeforeRepetitionMs = 700;

} // namespace

CallbackQueue::CallbackQueue(ProviderHttp &http, Pace pace, const Faults &faults, Sign sign, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_pace(pace)
    , m_faults(faults)
    , m_sign(std::move(sign))
{
}

void CallbackQueue::add(const ProviderRequest &request)
{
    const Entry entry{request};
    if (m_faults.callbacksReversed && !m_isClosed)
        return m_kept.prepend(entry);
    if (m_faults.lateCallbacksMs > 0)
        m_pace.after(m_faults.lateCallbacksMs, this, [this, entry] { queue(entry); });
    else
        queue(entry);
}

void CallbackQueue::close()
{
    m_isClosed = true;
    release();
    // Whoever ends the call has its last words to add first.
    m_pace.after(1, this, [this] {
        for (const Entry &entry : std::exchange(m_kept, {}))
            queue(entry);
    });
}

void CallbackQueue::release()
{
    m_isHeld = false;
    sendNext();
}

void CallbackQueue::whenIdle(std::function<void()> act)
{
    m_whenIdle = std::move(act);
    sendNext();
}

void CallbackQueue::queue(const Entry &entry)
{
    m_waiting.append(entry);
    sendNext();
}

void CallbackQueue::sendNext()
{
    if (m_isSending || m_isHeld)
        return;
    if (m_waiting.isEmpty()) {
        if (const auto act = std::exchange(m_whenIdle, {}))
            act();
        return;
    }
    m_isSending = true;
    Entry entry = m_waiting.takeFirst();
    if (!std::exchange(entry.isSigned, true))
        m_sign(entry.request);
    m_http.send(entry.request, [queue = QPointer(this), entry](const ProviderAnswer &answer) {
        if (queue)
            queue->sent(entry, answer.status);
    });
}

void CallbackQueue::sent(const Entry &entry, int status)
{
    m_isSending = false;
    emit answered(entry.request.what, entry.request.url.path(), status);
    if (entry.isFirst && m_faults.repeatedCallbacks) {
        // Told once more: the same words, signed anew.
        Entry again = entry;
        again.isFirst = false;
        again.isSigned = false;
        again.request.headers.clear();
        m_pace.after(BeforeRepetitionMs, this, [this, again] { queue(again); });
    }
    if (entry.isFirst && m_faults.replayedCallbacks) {
        // Somebody has listened and sends the very bytes again.
        Entry again = entry;
        again.isFirst = false;
        m_pace.after(BeforeRepetitionMs, this, [this, again] { queue(again); });
    }
    sendNext();
}

} // namespace callside::practice
