// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openai/HttpLimits.h"

#include <QByteArray>
#include <QByteArrayView>

namespace callside {

// Decodes a chunked body (RFC 9112, section 7.1) piece by piece, strictly and within bounds. Extensions and trailers
// are checked and thrown away.
class ChunkedBody
{
public:
    enum class State { Reading, Complete, Malformed, TooLarge };

    explicit ChunkedBody(const HttpLimits &limits);

    // Reads from `bytes` until they or the body end, appends what it decodes to `decoded`, and returns how many it
    // took.
    qsizetype feed(QByteArrayView bytes, QByteArray &decoded);
    State state() const { return m_state; }

private:
    enum class Part { Size, Extension, SizeEnd, Content, ContentCarriageReturn, ContentEnd, Trailer };

    void readFraming(char byte);
    void readSize(char byte);
    void readTrailer(char byte);
    void end(State state) { m_state = state; }

    qsizetype m_bodyLeft;    // decoded bytes that still fit
    qsizetype m_framingLeft; // bytes that are not content that still fit
    int m_trailersLeft;
    State m_state = State::Reading;
    Part m_part = Part::Size;
    qsizetype m_chunkLeft = 0;
    int m_sizeDigits = 0;
    QByteArray m_trailer;
};

} // namespace callside
