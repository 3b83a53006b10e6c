// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Result.h"

namespace callside {

namespace {

const char *errorKindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
        return "Unreachable";
    case Error::Kind::TimedOut:
        return "TimedOut";
    case Error::Kind::Unauthorized:
        return "Unauthorized";
    case Error::Kind::NotFound:
        return "NotFound";
    case Error::Kind::Refused:
        return "Refused";
    case Error::Kind::RateLimited:
        return "RateLimited";
    case Error::Kind::ServerFault:
        return "ServerFault";
    case Error::Kind::Malformed:
        return "Malformed";
    case Error::Kind::TooLarge:
        return "TooLarge";
    case Error::Kind::NotAllowed:
        return "NotAllowed";
    case Error::Kind::StorageFailed:
        return "StorageFailed";
    }
    return "?";
}

} // namespace

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Error(" << errorKindName(error.kind);
    if (error.httpStatus != 0)
        debug << ", HTTP " << error.httpStatus;
    const std::pair<const char *, const QString &> texts[] = {
        {"code", error.code}, {"param", error.param}, {"request", error.requestId}, {"detail", error.detail}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            debug << ", " << name << ' ' << text;
    }
    if (error.retryAfter)
        debug << ", retry after " << error.retryAfter->count() << " ms";
    return debug << ')';
}

} // namespace callside
