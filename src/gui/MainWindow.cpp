// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MainWindow.h"

#include "app/Backend.h"
#include "app/Clock.h"
#include "gui/CallConsole.h"
#include "gui/Icons.h"

#include <QApplication>
#include <QGuiApplication>
#include <QScreen>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace callside {

MainWindow::MainWindow(Backend &backend, QWidget *parent)
    : QMainWindow(parent)
    , m_backend(backend)
    , m_console(new CallConsole(this))
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_console);
    const QSize character(fontMetrics().horizontalAdvance(u'0'), fontMetrics().height());
    const QSize frame(16, 48); // what the desktop puts around a window, about
    const QSize available = screen()->availableSize() - frame;
    setMinimumSize(QSize(80 * character.width(), 24 * character.height()).boundedTo(available));
    resize(QSize(1280, 800).expandedTo(minimumSize()).boundedTo(available));

    m_frame.setSingleShot(true);
    m_frame.setInterval(33ms);
    connect(&m_frame, &QTimer::timeout, this, &MainWindow::takeChanges);
    connect(&m_backend, &Backend::changesWaiting, this, [this] {
        if (!m_frame.isActive())
            m_frame.start();
    });
    connect(&m_backend, &Backend::statusChanged, this, &MainWindow::showStatus);
    connect(&m_backend, &Backend::noticeRaised, this,
            [this](const CallId &, NotifyOperator::Notice notice) { showNotice(notice); });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] { m_console->setNow(now()); });
    m_second.start();
    sendGestures();
    m_console->setNow(now());
    showStatus();
    m_frame.start(); // what happened before there was a window
}

void MainWindow::sendGestures()
{
    constexpr int Decline = 603;
    connect(m_console, &CallConsole::answerRequested, this, [this](const CallId &call) { m_backend.answer(call); });
    connect(m_console, &CallConsole::declineRequested, this,
            [this](const CallId &call) { m_backend.decline(call, Decline); });
    connect(m_console, &CallConsole::steerRequested, this,
            [this](const CallId &call, const QString &text, bool actNow) { m_backend.steer(call, text, actNow); });
    connect(m_console, &CallConsole::sayRequested, this,
            [this](const CallId &call, const QString &text) { m_backend.say(call, text); });
    connect(m_console, &CallConsole::stopTalkingRequested, this,
            [this](const CallId &call) { m_backend.stopTalking(call); });
    connect(m_console, &CallConsole::referRequested, this,
            [this](const CallId &call, const QString &target) { m_backend.refer(call, target); });
    connect(m_console, &CallConsole::endPolitelyRequested, this,
            [this](const CallId &call) { m_backend.endPolitely(call); });
    connect(m_console, &CallConsole::hangUpRequested, this, [this](const CallId &call) { m_backend.hangUp(call); });
    connect(m_console, &CallConsole::lineModeChosen, this, [this](LineMode mode) { m_backend.setLineMode(mode); });
}

void MainWindow::takeChanges()
{
    m_console->apply(m_backend.takeChanges());
}

void MainWindow::showStatus()
{
    const LineStatus &status = m_backend.status();
    m_console->showStatus(status);
    // Nothing of a call ever stands in the title: it is on the taskbar and in screen shares. It ends with the program's
    // name, else Qt adds that.
    setWindowTitle(status.isPractice ? tr("PRACTICE - Callside") : tr("Callside"));
}

void MainWindow::showNotice(NotifyOperator::Notice notice)
{
    switch (notice) {
    case NotifyOperator::Notice::CallLost:
    case NotifyOperator::Notice::TransferUnconfirmed:
    case NotifyOperator::Notice::KeyRefused:
        return QApplication::alert(this);
    case NotifyOperator::Notice::LinkLost:
    case NotifyOperator::Notice::NearLimit:
        return; // the row and the call say it
    }
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

} // namespace callside
