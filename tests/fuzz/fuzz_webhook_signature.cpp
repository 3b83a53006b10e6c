// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the input: webhook-id, webhook-timestamp, webhook-signature, secret; the rest is the body.
#include "core/WebhookSignature.h"

#include <QMessageAuthenticationCode>

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace callside;

namespace {

constexpr std::chrono::sys_seconds Now{std::chrono::seconds{1795226405}};

void require(bool condition)
{
    if (!condition)
        std::abort();
}

QByteArray takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArray line = (end < 0 ? rest : rest.first(end)).toByteArray();
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArrayView rest(data, static_cast<qsizetype>(size));
    WebhookHeaders headers;
    headers.id = takeLine(rest);
    headers.timestamp = takeLine(rest);
    headers.signature = takeLine(rest);
    const Secret secret(takeLine(rest));
    const QByteArray body = rest.toByteArray();

    // Only an entry that we can compute ourselves may pass.
    const SignatureProblem problem = verifySignature(headers, body, {secret}, Now);
    const auto key = signingKey(secret);
    if (!key) {
        require(problem != SignatureProblem::None && problem != SignatureProblem::NoMatch);
        return 0;
    }
    const QByteArray signature = QMessageAuthenticationCode::hash(headers.id + '.' + headers.timestamp + '.' + body,
                                                                  *key, QCryptographicHash::Sha256)
                                     .toBase64();
    require(problem != SignatureProblem::None || headers.signature.contains(signature));

    // And what we sign ourselves passes whenever the headers themselves are right.
    headers.signature = "v1," + signature;
    const SignatureProblem own = verifySignature(headers, body, {Secret(), secret}, Now);
    require(own != SignatureProblem::NoMatch && own != SignatureProblem::NoSecret);
    return 0;
}
