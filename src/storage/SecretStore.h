// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Connection.h"
#include "storage/SecretsState.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace QKeychain {
class Job;
}

namespace callside {

// Keys and signing secrets: from the environment, else from the system's keychain, else kept in memory for this run.
// They are never written anywhere else. Lives on the GUI thread, where the keychain's library has its event loop, and
// never waits: what the keychain is asked for is done one after the other, and told by changed().
class SecretStore : public QObject
{
    Q_OBJECT

public:
    struct Setup {
        QStringList names = secretNames();
        Secrets environment{}; // what it decides: see secretsIn()
        QString service = QStringLiteral("Callside");
        std::chrono::milliseconds patience{3'000}; // then the keychain counts as waiting
    };

    explicit SecretStore(Setup setup, QObject *parent = nullptr);

    // Reads every secret that the environment does not decide. Answered by exactly one loaded(): when all are known, or
    // when the keychain has not answered in time. What it still brings later is told by changed().
    void load();

    // What is in use now.
    Secrets secrets() const;
    const SecretsState &state() const { return m_state; }

    // In use at once and kept in the keychain if it can be. False, and nothing is done, for a name that is not known or
    // that the environment decides, and for an empty secret.
    bool write(const QString &name, const Secret &secret);
    // Out of use when the keychain has removed it, or at once if it was only in memory. False as above.
    bool remove(const QString &name);

signals:
    void loaded();
    void changed(const callside::SecretsState &state);

private:
    struct Task {
        enum class Kind { Read, Write, Remove };
        Kind kind = Kind::Read;
        QString name;
        Secret secret{};
        bool isLoading = false;
    };

    bool canChange(const QString &name) const;
    void enqueue(const Task &task);
    void startNext();
    QKeychain::Job *jobFor(const Task &task) const;
    void jobFinished(QKeychain::Job *job);
    void readFinished(const Task &task, QKeychain::Job *job);
    void writeFinished(const Task &task, bool isDone);
    void removeFinished(const Task &task, bool isDone);
    void patienceEnded();
    void tellIfLoaded();
    void setState(const SecretsState &state);

    const Setup m_setup;
    Secrets m_kept; // in use, unless the environment decides
    SecretsState m_state;
    QList<Task> m_tasks; // the first is with the keychain
    bool m_isBusy = false;
    bool m_isLoading = false;
    QTimer m_patience;
};

} // namespace callside
