// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

#include <optional>

namespace callside {

// What may be a PIN: 4 to 64 characters. Shorter ones are tried out too soon, even when tries have to wait.
enum class PinProblem { TooShort, TooLong };
std::optional<PinProblem> problemOfPin(const Secret &pin);

// Argon2id with the memory and time that libsodium calls interactive, with a salt of its own, as text that says so
// itself ("$argon2id$v=19$…"). Takes about a tenth of a second and 64 MB: not on the GUI thread. StorageFailed: no
// memory.
Result<QByteArray> hashPin(const Secret &pin);
// False also for a hash that is none.
bool isPinRight(const QByteArray &hash, const Secret &pin);

// The same beside the thread it lives on, one after the other. Every call is answered by exactly one signal, later;
// after destruction nothing comes. `id` is handed back as it is.
class PinWorker : public QObject
{
    Q_OBJECT

public:
    explicit PinWorker(QObject *parent = nullptr);
    ~PinWorker() override;

    void hash(const QString &id, const Secret &pin);
    void check(const QString &id, const QByteArray &hash, const Secret &pin);

signals:
    // Empty: it could not be made.
    void hashed(const QString &id, const QByteArray &hash);
    void checked(const QString &id, bool isRight);

private:
    QThreadPool m_worker;
};

} // namespace callside
