// SPDX-License-Identifier: GPL-3.0-or-later
// First byte of the input: e for a frame of the sideband, w for a webhook, s for the value of a SIP header, t for the
// target of a transfer. The rest is read as that.
#include "core/RealtimeProtocol.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

void requireThat(bool condition)
{
    if (!condition)
        std::abort();
}

bool isFitToShow(const QString &text)
{
    return text.size() <= 128 && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
               return c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
                      (c >= QChar(0x2066) && c <= QChar(0x2069));
           });
}

bool isNumber(QStringView text)
{
    if (text.startsWith(u'+'))
        text = text.sliced(1);
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void checkParty(const SipParty &party)
{
    requireThat(isFitToShow(party.number) && isFitToShow(party.displayName) && isFitToShow(party.address));
    requireThat(isNumber(party.number));
    requireThat(!party.isWithheld || (party.number.isEmpty() && party.address.isEmpty()));
}

void fuzzEvent(const QByteArray &frame)
{
    const Result<ServerEvent> event = parseServerEvent(frame);
    if (!event)
        requireThat(!event.error().detail.isEmpty());
}

void fuzzWebhook(const QByteArray &body)
{
    const Result<IncomingCall> call = parseIncomingCall(QJsonDocument::fromJson(body).object());
    if (!call)
        return;
    requireThat(!call->call.value.isEmpty() && toMsecs(call->createdAt) >= 0);
    checkParty(callerOf(call->headers));
    checkParty(lineOf(call->headers));
}

// What we made of what was typed is again such a target, and the same one.
void fuzzTarget(const QString &typed)
{
    const Result<QString> target = transferTarget(typed);
    if (!target)
        return;
    requireThat(target->startsWith("tel:+"_L1) || target->startsWith("sip:"_L1));
    requireThat(!target->contains(u'\r') && !target->contains(u'\n') && !target->contains(u'?'));
    const Result<QString> again = transferTarget(*target);
    requireThat(again && *again == *target);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0]) {
    case 'e':
        fuzzEvent(rest);
        break;
    case 'w':
        fuzzWebhook(rest);
        break;
    case 's':
        checkParty(parseSipParty(QString::fromUtf8(rest)));
        break;
    case 't':
        fuzzTarget(QString::fromUtf8(rest));
        break;
    default:
        break;
    }
    return 0;
}
