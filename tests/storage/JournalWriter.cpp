// SPDX-License-Identifier: GPL-3.0-or-later

// Writes events, each with a task, until it is killed, and prints the sequence of the event and the id of the task as
// soon as the journal says that they are on disk.
// Usage: journal-writer FOLDER
#include "JournalTesting.h"

#include "storage/JournalStore.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace callside;
using namespace callside::journaltesting;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    JournalStore store({app.arguments().at(1)});
    store.start();
    for (int number = 0;; ++number) {
        const QString call = u"rtc_%1"_s.arg(number % 7);
        store.append({anEntry(call, number)}); // not waited for: must not come after what is
        const qint64 task = qint64(QRandomGenerator::global()->generate64() >> 1) | 1;
        const JournalWrite write{{anEntry(call, number)}, aCall(call), {aTask(task, call)}, {}, {}};
        const auto sequence = store.appendAndWait(write, std::chrono::seconds(10));
        if (!sequence)
            return 1;
        std::printf("%lld %lld\n", *sequence, task);
        std::fflush(stdout);
    }
}
