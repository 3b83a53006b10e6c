// SPDX-License-Identifier: GPL-3.0-or-later

// Holds a data folder as the program does, and prints what becomes of it. Killed by tst_InstanceGuard.
// Usage: instance-holder FOLDER [deaf]
#include "app/InstanceGuard.h"

#include <QCoreApplication>

#include <cstdio>

using namespace callside;

namespace {

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    InstanceGuard guard(app.arguments().at(1));
    QObject::connect(&guard, &InstanceGuard::raiseRequested, &guard, [] { say("raise"); });
    if (guard.acquire() != InstanceGuard::Outcome::First) {
        say("other");
        return 1;
    }
    say("first");
    if (app.arguments().size() > 2) {
        std::getchar(); // holds the folder, and does not answer
        return 0;
    }
    return QCoreApplication::exec();
}
