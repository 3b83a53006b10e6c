// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireClient.h"

#include <array>
#include <cerrno>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

int WireClient::Answer::status() const
{
    QByteArray rest = bytes;
    while (rest.startsWith("HTTP/1.1 100 "))
        rest = rest.sliced(rest.indexOf("\r\n\r\n") + 4);
    return rest.startsWith("HTTP/1.1 ") ? rest.mid(9, 3).toInt() : 0;
}

QByteArray WireClient::Answer::body() const
{
    const qsizetype end = bytes.lastIndexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : bytes.sliced(end + 4);
}

WireClient::WireClient(quint16 port, const char *address)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in peer{};
    peer.sin_family = AF_INET;
    peer.sin_port = htons(port);
    inet_pton(AF_INET, address, &peer.sin_addr);
    if (m_descriptor >= 0 && ::connect(m_descriptor, reinterpret_cast<sockaddr *>(&peer), sizeof peer) != 0)
        ::close(std::exchange(m_descriptor, -1));
}

WireClient::~WireClient()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

WireClient::WireClient(WireClient &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

bool WireClient::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t size = ::send(m_descriptor, bytes.data() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (size <= 0)
            return false;
        sent += size;
    }
    return true;
}

WireClient::Answer WireClient::receive(std::chrono::milliseconds patience)
{
    Answer answer;
    std::array<char, 16 * 1024> block;
    pollfd readable{m_descriptor, POLLIN, 0};
    while (::poll(&readable, 1, int(patience.count())) == 1) {
        const ssize_t size = ::recv(m_descriptor, block.data(), block.size(), 0);
        if (size <= 0) {
            answer.end = size == 0 ? End::Closed : End::Reset;
            return answer;
        }
        answer.bytes.append(block.data(), size);
    }
    return answer;
}

QByteArray WireClient::receiveOnce()
{
    std::array<char, 16 * 1024> block;
    pollfd readable{m_descriptor, POLLIN, 0};
    if (::poll(&readable, 1, 5000) != 1)
        return {};
    const ssize_t size = ::recv(m_descriptor, block.data(), block.size(), 0);
    return size > 0 ? QByteArray(block.data(), size) : QByteArray();
}

void WireClient::shutdownSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void WireClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(m_descriptor, -1));
}

WireClient::Answer exchange(quint16 port, const QByteArray &bytes)
{
    WireClient client(port);
    client.send(bytes);
    return client.receive();
}
