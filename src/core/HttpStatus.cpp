// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/HttpStatus.h"

namespace callside {

Error::Kind kindForStatus(int status)
{
    if (status >= 500)
        return Error::Kind::ServerFault;
    switch (status) {
    case 401:
    case 403:
        return Error::Kind::Unauthorized;
    case 404:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::TimedOut;
    case 429:
        return Error::Kind::RateLimited;
    default:
        return status >= 400 ? Error::Kind::Refused : Error::Kind::Malformed;
    }
}

} // namespace callside
