// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps calls that are over, and some that go on, until it is killed, with only counts to be kept of the first; prints
// each call as soon as the journal says that it is on disk.
// Usage: history-writer FOLDER FIRST
#include "HistoryTesting.h"

#include "storage/JournalStore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace callside;
using namespace callside::historytesting;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    JournalSetup setup{app.arguments().at(1)};
    setup.storageMode = StorageMode::CountsOnly;
    setup.historyAfter = std::chrono::milliseconds(0);
    JournalStore store(setup);
    store.start();
    for (int number = app.arguments().at(2).toInt();; ++number) {
        PastCall past;
        past.isOver = number % 5 != 0;
        past.call = u"rtc_%1"_s.arg(number);
        past.offeredAtMs += number * 1000;
        past.name = past.isOver ? u"Ada Ample"_s : u"Cy Cedar"_s;
        past.lines = {past.isOver ? u"about the zanzibar rash"_s : u"still talking"_s, u"certainly"_s};
        if (!store.appendAndWait(writeOf(past), std::chrono::seconds(10)))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
