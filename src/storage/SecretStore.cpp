// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SecretStore.h"

#include "core/Logging.h"

#include <qt6keychain/keychain.h>

#include <QFileInfo>

#include <algorithm>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || qEnvironmentVariableIsSet("DISPLAY") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

// The library has few codes of its own: most of what happens is OtherError with what the bus said, of which the names
// of services and objects are the part that is never translated.
KeychainState keychainStateAfter(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return KeychainState::Works;
    case QKeychain::AccessDeniedByUser:
        return KeychainState::Refused;
    case QKeychain::AccessDenied: // "Cannot create an item in a locked collection"
        return KeychainState::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainState::NoService;
    case QKeychain::CouldNotDeleteEntry:
        return KeychainState::Faulty;
    case QKeychain::OtherError:
        break;
    }
    const QString said = job->errorString();
    if (said.contains("/org/freedesktop/secrets/collection"_L1)) // nobody made or unlocked the one to put it in
        return KeychainState::Locked;
    if (said.contains("org.freedesktop.secrets"_L1) || !hasSessionBus())
        return KeychainState::NoService;
    return KeychainState::Faulty;
}

} // namespace

SecretStore::SecretStore(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
    for (const QString &name : m_setup.names) {
        const bool isFixed = m_setup.environment.contains(name);
        m_state.secrets.insert(name, {isFixed ? SecretSource::Environment : SecretSource::None});
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_setup.patience);
    connect(&m_patience, &QTimer::timeout, this, &SecretStore::patienceEnded);
}

void SecretStore::load()
{
    m_isLoading = true;
    for (const QString &name : m_setup.names) {
        if (canChange(name))
            enqueue({Task::Kind::Read, name, {}, true});
    }
    QMetaObject::invokeMethod(this, &SecretStore::tellIfLoaded, Qt::QueuedConnection);
}

Secrets SecretStore::secrets() const
{
    Secrets inUse = m_kept;
    for (const QString &name : m_setup.names) {
        if (m_setup.environment.contains(name))
            inUse.insert(name, m_setup.environment.value(name));
    }
    return inUse;
}

bool SecretStore::canChange(const QString &name) const
{
    return m_state.secrets.contains(name) && !m_setup.environment.contains(name);
}

bool SecretStore::write(const QString &name, const Secret &secret)
{
    if (!canChange(name) || secret.isEmpty())
        return false;
    m_kept.insert(name, secret);
    SecretsState next = m_state;
    next.secrets[name] = {SecretSource::ThisRun, SecretState::Work::Keeping};
    setState(next);
    enqueue({Task::Kind::Write, name, secret});
    return true;
}

bool SecretStore::remove(const QString &name)
{
    if (!canChange(name))
        return false;
    SecretsState next = m_state;
    SecretState &secret = next.secrets[name];
    secret.work = SecretState::Work::Removing;
    secret.hasFailed = false;
    if (secret.source == SecretSource::ThisRun) {
        secret.source = SecretSource::None;
        m_kept.remove(name);
    }
    setState(next);
    enqueue({Task::Kind::Remove, name}); // an older one may be there in any case
    return true;
}

void SecretStore::enqueue(const Task &task)
{
    m_tasks.append(task);
    startNext();
}

void SecretStore::startNext()
{
    if (m_isBusy || m_tasks.isEmpty())
        return;
    m_isBusy = true;
    m_patience.start();
    // It has no parent: the library writes to a job that runs, so it must outlive this object. It deletes itself.
    QKeychain::Job *job = jobFor(m_tasks.first());
    connect(job, &QKeychain::Job::finished, this, &SecretStore::jobFinished);
    job->start();
}

QKeychain::Job *SecretStore::jobFor(const Task &task) const
{
    QKeychain::Job *job = nullptr;
    switch (task.kind) {
    case Task::Kind::Read: {
        auto *read = new QKeychain::ReadPasswordJob(m_setup.service);
        read->setKey(task.name);
        job = read;
        break;
    }
    case Task::Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(m_setup.service);
        write->setKey(task.name);
        write->setTextData(QString::fromUtf8(task.secret.reveal()));
        job = write;
        break;
    }
    case Task::Kind::Remove: {
        auto *remove = new QKeychain::DeletePasswordJob(m_setup.service);
        remove->setKey(task.name);
        job = remove;
        break;
    }
    }
    job->setInsecureFallback(false);
    return job;
}

void SecretStore::jobFinished(QKeychain::Job *job)
{
    m_patience.stop();
    m_isBusy = false;
    const Task task = m_tasks.takeFirst();
    const KeychainState keychain = keychainStateAfter(job);
    if (keychain != KeychainState::Works && keychain != m_state.keychain)
        qCWarning(lcStore).noquote() << "the keychain cannot be used:" << job->error() << job->errorString();
    SecretsState next = m_state;
    next.keychain = keychain;
    setState(next);
    switch (task.kind) {
    case Task::Kind::Read:
        readFinished(task, job);
        break;
    case Task::Kind::Write:
        writeFinished(task, job->error() == QKeychain::NoError);
        break;
    case Task::Kind::Remove:
        removeFinished(task, keychain == KeychainState::Works);
        break;
    }
    startNext();
    tellIfLoaded();
}

void SecretStore::readFinished(const Task &task, QKeychain::Job *job)
{
    const auto isNewer = [&task](const Task &other) { return other.name == task.name; };
    if (job->error() != QKeychain::NoError || std::ranges::any_of(m_tasks, isNewer))
        return;
    const Secret secret(static_cast<QKeychain::ReadPasswordJob *>(job)->textData().toUtf8());
    if (secret.isEmpty())
        return;
    m_kept.insert(task.name, secret);
    SecretsState next = m_state;
    next.secrets[task.name] = {SecretSource::Keychain};
    setState(next);
}

void SecretStore::writeFinished(const Task &task, bool isDone)
{
    if (m_kept.value(task.name) != task.secret)
        return; // replaced or removed meanwhile: that is told when it is done
    SecretsState next = m_state;
    next.secrets[task.name] = {isDone ? SecretSource::Keychain : SecretSource::ThisRun, SecretState::Work::None,
                               !isDone};
    setState(next);
}

void SecretStore::removeFinished(const Task &task, bool isDone)
{
    const auto isNewer = [&task](const Task &other) { return other.name == task.name; };
    if (std::ranges::any_of(m_tasks, isNewer))
        return;
    SecretsState next = m_state;
    SecretState &secret = next.secrets[task.name];
    secret.work = SecretState::Work::None;
    // Where there never was a keychain, nothing can have stayed in it.
    secret.hasFailed =
        !isDone && (next.keychain != KeychainState::NoService || secret.source == SecretSource::Keychain);
    if (!secret.hasFailed) {
        m_kept.remove(task.name);
        secret.source = SecretSource::None;
    }
    setState(next);
}

void SecretStore::patienceEnded()
{
    SecretsState next = m_state;
    next.keychain = KeychainState::Waiting;
    setState(next);
    if (m_isLoading) {
        m_isLoading = false;
        emit loaded();
    }
}

void SecretStore::tellIfLoaded()
{
    const bool isReading = std::ranges::any_of(m_tasks, &Task::isLoading);
    if (!m_isLoading || isReading)
        return;
    m_isLoading = false;
    emit loaded();
}

void SecretStore::setState(const SecretsState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed(m_state);
}

} // namespace callside
