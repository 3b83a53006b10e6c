// SPDX-License-Identifier: GPL-3.0-or-later
// First byte of the input: t for a form of Twilio, v for a JSON body of Vonage, c for the claims of a token of Vonage,
// r for what Twilio's REST API says of a call, j for a fact in the journal, u for an address that Twilio signed. The
// rest is read as that.
#include "core/ProviderKeys.h"
#include "core/ProviderTrail.h"
#include "core/TwilioVoice.h"
#include "core/VonageVoice.h"

#include <QXmlStreamReader>

#include <cstdint>
#include <cstdlib>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

// What was made of a message survives the journal, counts once, and can be told apart from no message.
void checkFact(const ProviderFact &fact)
{
    const Result<ProviderFact> again = providerFactFrom(toJson(fact));
    mustHold(again && *again == fact);
    ProviderTrail trail;
    mustHold(trail.add(fact) && !trail.add(fact));
    outcomeOf(trail);
    Correlator correlator;
    mustHold(correlator.add(keysOf(fact)).group == 1);
    mustHold(!fact.duration || fact.duration->count() >= 0);
    mustHold(fact.sipCode == 0 || (fact.sipCode >= 100 && fact.sipCode <= 699));
}

// Whatever somebody wrote into a call, our answers stay documents.
void checkCall(const ProviderCall &call)
{
    ProviderContext context;
    context.publicUrl = u"https://desk.example.com"_s;
    context.sipAddress = u"sip:proj_EXAMPLE@sip.api.openai.com;transport=tls"_s;
    context.reference = u"r1"_s;
    context.line = call.line.number + call.line.displayName + call.line.address;
    context.callerNumber = call.caller.number;
    for (const ProviderAnswer &answer :
         {ProviderAnswer(ConnectAssistant{}), ProviderAnswer(SayMessage{context.line, call.callId})}) {
        QXmlStreamReader xml(twilioMarkup(answer, context));
        while (!xml.atEnd())
            xml.readNext();
        mustHold(!xml.hasError());
        mustHold(vonageScript(answer, context).isArray());
    }
    mustHold(twilioSipAddress(context).size() < 255);
}

void fuzzTwilio(const QByteArray &body)
{
    const Result<ProviderForm> form = parseProviderForm(body);
    if (!form)
        return;
    const TwilioMessage message{*form, *form};
    isSignedByTwilio("https://desk.example.com/api/twilio/voice", *form, "AAAA", Secret("t"));
    if (const auto call = parseTwilioCall(message))
        checkCall(*call);
    if (const auto fact = parseTwilioProgress(message, fromMsecs(1)))
        checkFact(*fact);
}

void fuzzVonage(const QByteArray &body)
{
    const auto message = parseVonageMessage({{}, "ref=r1&leg=person", body}, {});
    if (!message)
        return;
    if (const auto call = parseVonageCall(*message))
        checkCall(*call);
    if (const auto fact = parseVonageEvent(*message, fromMsecs(1)))
        checkFact(*fact);
    if (const auto fact = parseVonageRead(body, fromMsecs(1)))
        checkFact(*fact);
}

void fuzzClaims(const QByteArray &json)
{
    const std::chrono::sys_seconds now{std::chrono::seconds{1'795'226'405}};
    const auto claims = checkVonageClaims(QJsonDocument::fromJson(json).object(), {{}, json, json}, now, {});
    mustHold(claims || !claims.error().detail.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0]) {
    case 't':
        fuzzTwilio(rest);
        break;
    case 'v':
        fuzzVonage(rest);
        break;
    case 'c':
        fuzzClaims(rest);
        break;
    case 'r':
        if (const auto fact = parseTwilioRead(rest, fromMsecs(1)))
            checkFact(*fact);
        break;
    case 'j':
        if (const auto fact = providerFactFrom(QJsonDocument::fromJson(rest).object()))
            mustHold(bool(providerFactFrom(toJson(*fact))));
        break;
    case 'u':
        isSignedByTwilio(rest, {}, "AAAA", Secret("t"));
        mustHold(!verifiedTwilioMessage({rest, {}, {}, "AAAA"}, Secret("t")));
        break;
    default:
        break;
    }
    return 0;
}
