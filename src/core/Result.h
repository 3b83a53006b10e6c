// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace callside {

// Why something that the outside world can break did not work. The kind says what to do about it; detail is English
// for the log and is never shown to an operator as it is (gui/words/ErrorText makes the sentences). Neither holds a
// secret or a patient's words.
struct Error {
    enum class Kind {
        Unreachable,   // no connection, DNS, TLS failure, dropped before an answer
        TimedOut,      // no answer in time
        Unauthorized,  // 401, 403: the key or the signature is wrong
        NotFound,      // 404: the call is not there (yet, or any more)
        Refused,       // any other 4xx: the request itself was refused; detail and param say what
        RateLimited,   // 429
        ServerFault,   // 5xx
        Malformed,     // bytes that are not what the protocol promises
        TooLarge,      // over one of our limits
        NotAllowed,    // we may not or must not do this (a setting, a state, a policy)
        StorageFailed, // the journal could not be written or read
    };

    Kind kind = Kind::Malformed;
    QString detail{};
    int httpStatus = 0;                                    // 0: no HTTP answer
    QString code{};                                        // the API's error.code, if it gave one
    QString param{};                                       // the API's error.param, if it gave one
    QString requestId{};                                   // x-request-id of the answer, for support
    std::optional<std::chrono::milliseconds> retryAfter{}; // the answer's Retry-After

    bool operator==(const Error &) const = default;
};

QDebug operator<<(QDebug debug, const Error &error);

// A value or the reason there is none. Check with operator bool, then use * or ->.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_content); }
    T &operator*() & { return std::get<0>(m_content); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &std::get<0>(m_content); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace callside
