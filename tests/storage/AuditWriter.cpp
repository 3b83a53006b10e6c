// SPDX-License-Identifier: GPL-3.0-or-later

// Writes rows of the audit trail until it is killed, shortens the trail now and then, and prints the number of each row
// as soon as the log says that it is on disk.
// Usage: audit-writer FOLDER FIRST
#include "storage/AuditLog.h"

#include <QCoreApplication>

#include <cstdio>

using namespace callside;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    AuditLog log(app.arguments().at(1));
    for (qint64 number = app.arguments().at(2).toLongLong();; ++number) {
        AuditEntry entry;
        entry.action = AuditAction::Steered;
        entry.at = fromMsecs(number);
        entry.count = number;
        log.append(entry); // not waited for: must not come after what is
        if (log.appendAndWait(entry, std::chrono::seconds(10)))
            return 1;
        std::printf("%lld\n", number);
        std::fflush(stdout);
        if (number % 25 == 0)
            log.prune(fromMsecs(number - 20), entry.at);
    }
}
