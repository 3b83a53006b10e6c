// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

// A client that says exactly what it is told to, over one blocking TCP connection on this machine.
class WireClient
{
public:
    enum class End { Closed, Reset, StillOpen };

    struct Answer {
        QByteArray bytes;
        End end = End::StillOpen;

        int status() const; // of the last status line that is not 100; 0 if there is none
        QByteArray body() const;
    };

    explicit WireClient(quint16 port, const char *address = "127.0.0.1");
    ~WireClient();
    WireClient(WireClient &&other) noexcept;
    WireClient(const WireClient &) = delete;
    WireClient &operator=(const WireClient &) = delete;
    WireClient &operator=(WireClient &&) = delete;

    bool isConnected() const { return m_descriptor >= 0; }
    bool send(const QByteArray &bytes); // false once the peer has gone
    // Everything until the peer closes, or nothing more came for so long.
    Answer receive(std::chrono::milliseconds patience = std::chrono::seconds(5));
    QByteArray receiveOnce(); // what one read gives
    void shutdownSending();
    void reset(); // leave without a word

private:
    int m_descriptor = -1;
};

// One connection: says `bytes`, returns all that comes back.
WireClient::Answer exchange(quint16 port, const QByteArray &bytes);
