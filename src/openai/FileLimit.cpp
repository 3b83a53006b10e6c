// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/FileLimit.h"

#include <algorithm>

#include <sys/resource.h>

namespace callside {

namespace {

constexpr rlim_t WantedFiles = 16384; // no use in more, and some programs we start close every possible one

} // namespace

quint64 raiseFileLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    const rlim_t wanted = std::min(limit.rlim_max, WantedFiles);
    if (limit.rlim_cur < wanted) {
        const rlimit raised{wanted, limit.rlim_max};
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            return raised.rlim_cur;
    }
    return limit.rlim_cur;
}

} // namespace callside
