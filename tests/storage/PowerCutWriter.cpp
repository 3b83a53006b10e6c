// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps calls as the program does, with only counts to be kept of those that are over, cleans up after them, and is
// killed at the given step: the so-manieth time that it is about to change a file. Of a write, half is done by then.
// Prints each call as soon as the journal says that it is on disk. Ends with 0 if it has fewer steps.
// Usage: power-cut-writer FOLDER STEP
#include "HistoryTesting.h"

#include "storage/JournalStore.h"

#include <QCoreApplication>
#include <QThread>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace {

std::atomic<long> stepsLeft = 0; // not counted before it is set

bool isLastStep()
{
    return stepsLeft > 0 && --stepsLeft == 0;
}

[[noreturn]] void cutPower()
{
    for (;;)
        ::kill(getpid(), SIGKILL);
}

long change(long number, long first, long second = 0, long third = 0, long fourth = 0)
{
    if (isLastStep())
        cutPower();
    return syscall(number, first, second, third, fourth);
}

long writeAt(long number, int file, const void *data, size_t size, long at)
{
    if (file <= STDERR_FILENO) // what is said is no file
        return syscall(number, file, data, size, at);
    if (isLastStep()) {
        syscall(number, file, data, size / 2, at);
        cutPower();
    }
    return syscall(number, file, data, size, at);
}

} // namespace

// In the place of the C library's, for SQLite and Qt as well.
extern "C" {
ssize_t write(int file, const void *data, size_t size)
{
    return writeAt(SYS_write, file, data, size, 0);
}
ssize_t pwrite(int file, const void *data, size_t size, off_t at)
{
    return writeAt(SYS_pwrite64, file, data, size, at);
}
ssize_t pwrite64(int file, const void *data, size_t size, off64_t at)
{
    return writeAt(SYS_pwrite64, file, data, size, at);
}
int fsync(int file)
{
    return int(change(SYS_fsync, file));
}
int fdatasync(int file)
{
    return int(change(SYS_fdatasync, file));
}
int ftruncate(int file, off_t size) noexcept
{
    return int(change(SYS_ftruncate, file, size));
}
int ftruncate64(int file, off64_t size) noexcept
{
    return int(change(SYS_ftruncate, file, size));
}
int unlink(const char *path) noexcept
{
    return int(change(SYS_unlinkat, AT_FDCWD, reinterpret_cast<long>(path)));
}
}

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
    stepsLeft = app.arguments().at(2).toLong();
    store.start();
    for (int number = 1; number <= 4; ++number) {
        PastCall past;
        past.isOver = number % 2 != 0;
        past.call = u"rtc_%1"_s.arg(number);
        past.offeredAtMs += number * 1000;
        past.name = past.isOver ? u"Ada Ample"_s : u"Cy Cedar"_s;
        past.lines = {past.isOver ? u"about the zanzibar rash"_s : u"still talking"_s, u"certainly"_s};
        if (!store.appendAndWait(writeOf(past), std::chrono::seconds(20)))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    QThread::msleep(60); // the history is made meanwhile
    const auto packed = store.pack();
    while (!packed.isFinished())
        QThread::msleep(1);
    return store.close(std::chrono::seconds(20)) ? 0 : 1;
}
