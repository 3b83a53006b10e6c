// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QThread>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>

// Runs tasks in the event loop of a thread of its own, one at a time, while the caller waits. The hand-over is a
// standard mutex and not Qt's blocking invocation, which the thread sanitizer cannot see into.
class TaskThread
{
public:
    TaskThread()
        : m_receiver(*this)
    {
        m_receiver.moveToThread(&m_thread);
        m_thread.start();
    }
    ~TaskThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    void run(std::function<void()> task)
    {
        std::unique_lock lock(m_mutex);
        m_task = std::move(task);
        QCoreApplication::postEvent(&m_receiver, new QEvent(QEvent::User));
        m_isDone.wait(lock, [this] { return !m_task; });
    }

private:
    class Receiver : public QObject
    {
    public:
        explicit Receiver(TaskThread &owner)
            : m_owner(owner)
        {
        }
        bool event(QEvent *event) override { return m_owner.runTask() || QObject::event(event); }

    private:
        TaskThread &m_owner;
    };

    bool runTask()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_task)
            return false;
        std::exchange(m_task, nullptr)();
        m_isDone.notify_one();
        return true;
    }

    QThread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_isDone;
    std::function<void()> m_task;
    Receiver m_receiver;
};

// An object that lives on a thread of its own, as the line's objects do in the program, while the test talks to it over
// the wire with calls that block.
template <class T>
class OnThread
{
public:
    template <class Make>
    explicit OnThread(Make make)
    {
        m_thread.run([&] { m_object = make(); });
    }
    ~OnThread()
    {
        m_thread.run([this] { m_object.reset(); });
    }

    // Runs `task(object)` on the thread and hands back what it returns.
    template <class Task>
    auto ask(Task task)
    {
        std::invoke_result_t<Task, T &> answer{};
        m_thread.run([&] { answer = task(*m_object); });
        return answer;
    }

private:
    TaskThread m_thread;
    std::unique_ptr<T> m_object;
};
