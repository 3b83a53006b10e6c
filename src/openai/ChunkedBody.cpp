// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/ChunkedBody.h"

#include "openai/HttpHead.h"

#include <optional>

namespace callside {

namespace {

constexpr int MaxSizeDigits = 8;

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

bool isExtensionByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte != 0x7f) || c == '\t';
}

} // namespace

ChunkedBody::ChunkedBody(const HttpLimits &limits)
    : m_bodyLeft(limits.bodyBytes)
    , m_framingLeft(limits.chunkFramingBytes)
    , m_trailersLeft(limits.headFields)
{
}

qsizetype ChunkedBody::feed(QByteArrayView bytes, QByteArray &decoded)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && m_state == State::Reading) {
        if (m_part == Part::Content) {
            const qsizetype size = qMin(m_chunkLeft, bytes.size() - taken);
            decoded.append(bytes.sliced(taken, size));
            taken += size;
            m_chunkLeft -= size;
            if (m_chunkLeft == 0)
                m_part = Part::ContentCarriageReturn;
        } else if (m_framingLeft-- > 0) {
            readFraming(bytes[taken++]);
        } else {
            end(State::TooLarge);
        }
    }
    return taken;
}

void ChunkedBody::readFraming(char byte)
{
    switch (m_part) {
    case Part::Size:
        return readSize(byte);
    case Part::Extension:
        if (byte == '\r')
            m_part = Part::SizeEnd;
        else if (!isExtensionByte(byte))
            end(State::Malformed);
        return;
    case Part::SizeEnd:
        if (byte != '\n')
            return end(State::Malformed);
        m_part = m_chunkLeft > 0 ? Part::Content : Part::Trailer;
        m_sizeDigits = 0;
        return;
    case Part::ContentCarriageReturn:
        m_part = Part::ContentEnd;
        return byte == '\r' ? void() : end(State::Malformed);
    case Part::ContentEnd:
        m_part = Part::Size;
        return byte == '\n' ? void() : end(State::Malformed);
    case Part::Trailer:
        return readTrailer(byte);
    case Part::Content: // taken in blocks by feed()
        return;
    }
}

void ChunkedBody::readSize(char byte)
{
    if (const auto digit = hexDigit(byte)) {
        if (++m_sizeDigits > MaxSizeDigits)
            return end(State::Malformed);
        m_chunkLeft = m_chunkLeft * 16 + *digit;
        return;
    }
    if (m_sizeDigits == 0 || (byte != '\r' && byte != ';'))
        return end(State::Malformed);
    if (m_chunkLeft > m_bodyLeft)
        return end(State::TooLarge);
    m_bodyLeft -= m_chunkLeft;
    m_part = byte == '\r' ? Part::SizeEnd : Part::Extension;
}

void ChunkedBody::readTrailer(char byte)
{
    m_trailer += byte;
    if (byte != '\n')
        return;
    if (m_trailer == "\r\n")
        return end(State::Complete);
    HttpField field;
    if (!m_trailer.endsWith("\r\n") || !parseHttpField(QByteArrayView(m_trailer).chopped(2), field))
        return end(State::Malformed);
    if (--m_trailersLeft < 0)
        return end(State::TooLarge);
    m_trailer.clear();
}

} // namespace callside
