// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace callside {

// What the HTTP gate grants a client, and all clients together. The defaults are those of the product; tests use less.
struct HttpLimits {
    // One request
    qsizetype headBytes = 16 * 1024;         // request line, fields and the empty line after them
    int headFields = 64;                     // header fields, and as many trailer fields
    qsizetype bodyBytes = 256 * 1024;        // after decoding
    qsizetype chunkFramingBytes = 64 * 1024; // chunk sizes, extensions, line ends and trailers of one body
    std::chrono::milliseconds headTime{5000};
    std::chrono::milliseconds bodyTime{10000};

    // The answer
    std::chrono::milliseconds replyTime{15000}; // until the client has taken a reply
    std::chrono::milliseconds lingerTime{2000}; // listening on after a refusal, so that the client can read it
    qsizetype lingerBytes = 1024 * 1024;        // thrown away meanwhile

    // All clients
    int connections = 256;
    int connectionsPerAddress = 64;                // loopback excepted: proxies and tunnels sit there
    qsizetype pendingBodyBytes = 16 * 1024 * 1024; // announced by all requests that are still arriving
};

} // namespace callside
