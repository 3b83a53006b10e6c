// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>

// An object that lives on a thread of its own, as the line's objects do in the program, while the test talks to it over
// the wire with calls that block.
template <class T>
class OnThread
{
public:
    template <class Make>
    explicit OnThread(Make make)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        run([&] { m_object = make(); });
    }

    ~OnThread()
    {
        run([&] { m_object.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    // Runs `task(object)` on the thread and hands back what it returns.
    template <class Task>
    auto ask(Task task)
    {
        std::invoke_result_t<Task, T &> answer{};
        run([&] { answer = task(*m_object); });
        return answer;
    }

private:
    template <class Task>
    void run(Task task)
    {
        // The waiting itself is Qt's, and invisible to the thread sanitizer; it sees the mutex.
        const auto sync = [this] { const std::lock_guard lock(m_mutex); };
        sync();
        const auto guarded = [&] {
            const std::lock_guard lock(m_mutex);
            task();
        };
        QMetaObject::invokeMethod(&m_context, guarded, Qt::BlockingQueuedConnection);
        sync();
    }

    std::mutex m_mutex;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<T> m_object;
};
