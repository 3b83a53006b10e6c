// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Journal.h"

namespace callside {

Error journalError(QLatin1StringView code, const QString &detail)
{
    Error error;
    error.kind = Error::Kind::StorageFailed;
    error.code = code;
    error.detail = detail;
    return error;
}

// Neither shows the body, the caller or the line: those are a patient's.
QDebug operator<<(QDebug debug, const JournalEntry &entry)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "JournalEntry(#" << entry.sequence << ' ' << entry.call << ' ' << entry.type << " at "
                    << entry.atMs << ", " << entry.body.size() << " bytes)";
    return debug;
}

QDebug operator<<(QDebug debug, const CallRow &row)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "CallRow(" << row.call << ' ' << row.phase << (row.live ? " live" : "") << " offered "
                    << row.offeredAtMs << ')';
    return debug;
}

QDebug operator<<(QDebug debug, const JournalPlace &place)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "JournalPlace(" << int(place.kind) << ' ' << place.path << ')';
    return debug;
}

} // namespace callside
