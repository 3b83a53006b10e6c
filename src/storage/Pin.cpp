// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Pin.h"

#include "core/Logging.h"

#include <sodium.h>

namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype ShortestPin = 4;
constexpr qsizetype LongestPin = 64;

} // namespace

std::optional<PinProblem> problemOfPin(const Secret &pin)
{
    const qsizetype length = QString::fromUtf8(pin.reveal()).size();
    if (length < ShortestPin)
        return PinProblem::TooShort;
    return length > LongestPin ? std::optional(PinProblem::TooLong) : std::nullopt;
}

Result<QByteArray> hashPin(const Secret &pin)
{
    char hash[crypto_pwhash_STRBYTES];
    const QByteArray &bytes = pin.reveal();
    const bool isMade =
        sodium_init() >= 0 &&
        crypto_pwhash_str_alg(hash, bytes.constData(), size_t(bytes.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (!isMade)
        return Error{.kind = Error::Kind::StorageFailed, .detail = u"not enough memory for a PIN's hash"_s};
    return QByteArray(hash);
}

bool isPinRight(const QByteArray &hash, const Secret &pin)
{
    const QByteArray &bytes = pin.reveal();
    return hash.size() < qsizetype(crypto_pwhash_STRBYTES) && hash.startsWith("$argon2id$") && sodium_init() >= 0 &&
           crypto_pwhash_str_verify(hash.constData(), bytes.constData(), size_t(bytes.size())) == 0;
}

PinWorker::PinWorker(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

PinWorker::~PinWorker()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void PinWorker::hash(const QString &id, const Secret &pin)
{
    m_worker.start([this, id, pin] {
        const Result<QByteArray> made = hashPin(pin);
        if (!made)
            qCWarning(lcStore).noquote() << made.error().detail;
        const QByteArray hash = made ? *made : QByteArray();
        QMetaObject::invokeMethod(
            this, [this, id, hash] { emit hashed(id, hash); }, Qt::QueuedConnection);
    });
}

void PinWorker::check(const QString &id, const QByteArray &hash, const Secret &pin)
{
    m_worker.start([this, id, hash, pin] {
        const bool isRight = isPinRight(hash, pin);
        QMetaObject::invokeMethod(
            this, [this, id, isRight] { emit checked(id, isRight); }, Qt::QueuedConnection);
    });
}

} // namespace callside
