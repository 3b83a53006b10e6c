// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InstanceGuard.h"

#include "core/Logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

// The whole conversation: the second says the word, the first repeats it.
constexpr QByteArrayView RaiseWord("raise\n");
constexpr std::chrono::milliseconds AskLimit{800};
constexpr std::chrono::milliseconds StartingLimit{300}; // from taking the lock to listening takes far less
constexpr std::chrono::milliseconds BetweenTries{30};
constexpr std::chrono::milliseconds HearLimit{2000};

QString instanceServerName(const QString &folder)
{
    // A name of its own per folder, short because of the 108 bytes that a Unix socket's path may have.
    const QString path = QFileInfo(folder).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).first(12).toHex();
    return "callside-"_L1 + QString::fromLatin1(hash);
}

bool makeInstanceFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists())
        return info.isDir();
    return QDir().mkpath(info.absolutePath()) &&
           QDir().mkdir(info.absoluteFilePath(),
                        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace

InstanceGuard::InstanceGuard(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_folder(dataFolder)
{
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceGuard::welcome);
}

InstanceGuard::~InstanceGuard() = default;

InstanceGuard::Outcome InstanceGuard::acquire()
{
    if (!makeInstanceFolder(m_folder))
        return Outcome::FolderUnusable;
    m_serverName = instanceServerName(m_folder);
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(u"callside.lock"_s));
    m_lock->setStaleLockTime(0); // a program may run for months
    const QDeadlineTimer starting(StartingLimit);
    for (;;) {
        if (m_lock->tryLock(0)) {
            listen();
            return Outcome::First;
        }
        if (m_lock->error() != QLockFile::LockFailedError)
            return Outcome::FolderUnusable;
        switch (askOther()) {
        case Asking::Answered:
            return Outcome::OtherRaised;
        case Asking::Silent:
            return Outcome::OtherIsSilent;
        case Asking::NobodyThere:
            break; // it is only just starting, has just ended, or is dead
        }
        // QLockFile takes a holder for alive while its process number is in use, so also when it is a zombie or when
        // the number went to another program. Nobody having listened for a while, the file is removed if its kernel
        // lock is free, which it never is while the holder lives.
        if (starting.hasExpired() && !m_lock->removeStaleLockFile())
            return Outcome::OtherIsSilent;
        QThread::msleep(BetweenTries.count());
    }
}

InstanceGuard::Asking InstanceGuard::askOther() const
{
    const QDeadlineTimer limit(AskLimit);
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(int(limit.remainingTime()))) {
        const bool isTimeout = socket.error() == QLocalSocket::SocketTimeoutError;
        return isTimeout ? Asking::Silent : Asking::NobodyThere;
    }
    socket.write(RaiseWord.data(), RaiseWord.size());
    QByteArray answer;
    while (answer.size() < RaiseWord.size() && socket.waitForReadyRead(int(limit.remainingTime())))
        answer += socket.readAll();
    return answer == RaiseWord ? Asking::Answered : Asking::Silent;
}

void InstanceGuard::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_serverName); // of one that was killed; the lock is ours, so nobody uses it
    // Without it calls are answered all the same; a second start then cannot raise the window.
    if (!m_server.listen(m_serverName))
        qCWarning(lcApp) << "cannot listen for a second start:" << m_server.errorString();
}

void InstanceGuard::welcome()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
        QTimer::singleShot(HearLimit, caller, [caller] { caller->abort(); });
        hear(caller); // the word may have come with the connection
    }
}

void InstanceGuard::hear(QLocalSocket *caller)
{
    if (caller->bytesAvailable() < RaiseWord.size())
        return;
    const bool isRaise = caller->readAll() == RaiseWord;
    if (isRaise)
        caller->write(RaiseWord.data(), RaiseWord.size());
    caller->disconnectFromServer(); // after what was written has left
    if (isRaise)
        emit raiseRequested();
}

} // namespace callside
