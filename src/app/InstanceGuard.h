// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>

class QLocalSocket;

namespace callside {

// Sees to it that one program works on a data folder. The first holds a lock and listens; a second asks it to show its
// window. A lock whose holder has died does not count, however it died. GUI thread, before and while the event loop
// runs.
class InstanceGuard : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First,          // go on; the folder is ours for as long as this object lives
        OtherRaised,    // another program has it and was asked to show itself: end well
        OtherIsSilent,  // another program has it and does not answer
        FolderUnusable, // the folder cannot be made, or no file can be made in it
    };

    explicit InstanceGuard(const QString &dataFolder, QObject *parent = nullptr);
    ~InstanceGuard() override;

    // Makes the folder, for this user only, if it is not there. Call once. Takes up to about a second while another
    // program has the folder; otherwise it does not wait.
    Outcome acquire();

signals:
    // Another start wants the window seen. Only while this is the first and the event loop runs.
    void raiseRequested();

private:
    enum class Asking { Answered, NobodyThere, Silent };

    Asking askOther() const;
    void listen();
    void welcome();
    void hear(QLocalSocket *caller);

    const QString m_folder;
    QString m_serverName;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace callside
