// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/QuitSignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace callside {

namespace {

constexpr std::array QuitSignalNumbers{SIGINT, SIGTERM, SIGHUP};
int quitPipe[2] = {-1, -1}; // a signal handler can reach nothing but globals

void noteQuitSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(quitPipe[1], &byte, 1); // a full pipe has said it already
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(quitPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then a signal ends the program at once; the journal is made for that
    m_notifier = new QSocketNotifier(quitPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit quitRequested();
    });
    struct sigaction action = {};
    action.sa_handler = noteQuitSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : QuitSignalNumbers)
        ::sigaction(number, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    for (const int number : QuitSignalNumbers)
        std::signal(number, SIG_DFL);
    for (int &end : quitPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace callside
