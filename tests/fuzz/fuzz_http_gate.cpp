// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says how the rest, the bytes of one connection, is cut into pieces.
#include "openai/HttpRequestReader.h"

#include <cstdint>
#include <cstdlib>

using namespace callside;

using State = HttpRequestReader::State;

namespace {

const HttpRoutes Routes{{"/webhook", {"POST"}, std::nullopt}, {"/healthz", {"GET", "HEAD"}, HttpReply()}};

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.headBytes = 1024;
    limits.headFields = 8;
    limits.bodyBytes = 256;
    limits.chunkFramingBytes = 256;
    return limits;
}

const HttpLimits Limits = smallLimits();

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void feedInPieces(HttpRequestReader &reader, QByteArrayView bytes, qsizetype pieceSize)
{
    while (!bytes.isEmpty() && reader.state() != State::Refused) {
        const qsizetype size = qMin(pieceSize, bytes.size());
        reader.feed(bytes.first(size));
        bytes = bytes.sliced(size);
        require(reader.body().size() <= Limits.bodyBytes);
    }
}

// What the gate passes on must read back as the same request, framed in one way only.
void requireSoundRequest(const HttpRequestReader &reader)
{
    require(reader.route() != nullptr && reader.route()->path == reader.head().path());
    require(reader.route()->methods.contains(reader.head().method));
    const QByteArray rendered = renderRequest(reader.head(), reader.body());
    HttpLimits roomy = Limits;
    roomy.headBytes += 128;
    roomy.headFields += 2;
    HttpRequestReader again(roomy, Routes);
    require(again.feed(rendered) == State::Complete);
    require(again.body() == reader.body() && again.head().target == reader.head().target);
    require(again.head().framing == HttpHead::Framing::Length);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype pieceSize = 1 + data[0] % 64;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    HttpRequestReader whole(Limits, Routes);
    feedInPieces(whole, bytes, qMax<qsizetype>(1, bytes.size()));
    HttpRequestReader pieces(Limits, Routes);
    feedInPieces(pieces, bytes, pieceSize);

    require(whole.state() == pieces.state() && whole.body() == pieces.body());
    if (whole.state() == State::Refused) {
        require(whole.refusal() == pieces.refusal());
        require(static_cast<int>(whole.refusal().status) >= 400);
    }
    if (whole.state() == State::Complete)
        requireSoundRequest(whole);
    return 0;
}
