// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProviderKeys.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ProviderKey::Kind;

// What the messages of one call name, none of them all of it: the offer, two status callbacks, the caller's own, the
// end of the dial, and the voice webhook.
QList<ProviderKeys> messagesOfACall(const QString &mark = {})
{
    const ProviderKey reference{Kind::Reference, u"r"_s + mark};
    const ProviderKey parent{Kind::TwilioCall, u"CA1"_s + mark};
    const ProviderKey child{Kind::TwilioCall, u"CA2"_s + mark};
    const ProviderKey sip{Kind::SipCall, u"sip"_s + mark};
    const ProviderKey openAi{Kind::OpenAiCall, u"rtc_1"_s + mark};
    return {{openAi, sip}, {child, sip}, {child, reference}, {parent}, {reference, parent}, {openAi}};
}

// The partition of messages into calls, independent of the groups' numbers.
QList<int> partitionOf(const QList<ProviderKeys> &messages, const QList<int> &order)
{
    Correlator correlator;
    for (const int index : order)
        correlator.add(messages[index]);
    QList<int> firstOfGroup;
    for (const ProviderKeys &keys : messages) {
        const int group = *correlator.groupOf(keys.first());
        int first = 0;
        while (*correlator.groupOf(messages[first].first()) != group)
            ++first;
        firstOfGroup.append(first);
    }
    return firstOfGroup;
}

} // namespace

class TestProviderKeys : public QObject
{
    Q_OBJECT

private slots:
    void everyOrderOfMessagesMeetsInOneCall();
    void callsStayApart();
    void joiningTellsWhatBecameOne();
    void samePlainTextOfAnotherKindIsNoLink();
    void messageWithoutNamesIsAlone();
    void forgottenCallIsGone();
    void keysOfAnOffer();
    void keysOfAnOfferThatSomebodyForged();
    void keysOfFactsAndCalls();
};

void TestProviderKeys::everyOrderOfMessagesMeetsInOneCall()
{
    const QList<ProviderKeys> messages = messagesOfACall();
    QList<int> order(messages.size());
    std::iota(order.begin(), order.end(), 0);
    do {
        Correlator correlator;
        for (const int index : std::as_const(order))
            correlator.add(messages[index]);
        QCOMPARE(correlator.size(), 1);
        const int group = *correlator.groupOf({Kind::OpenAiCall, u"rtc_1"_s});
        QCOMPARE(correlator.groupOf({Kind::TwilioCall, u"CA1"_s}), std::optional(group));
        QCOMPARE(correlator.keysOf(group).size(), 5);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestProviderKeys::callsStayApart()
{
    QList<ProviderKeys> messages = messagesOfACall(u"a"_s).first(4) + messagesOfACall(u"b"_s).first(4);
    QList<int> order(messages.size());
    std::iota(order.begin(), order.end(), 0);
    const QList<int> expected{0, 0, 0, 3, 4, 4, 4, 7}; // the callers' own legs are linked by nothing yet
    do {
        QCOMPARE(partitionOf(messages, order), expected);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestProviderKeys::joiningTellsWhatBecameOne()
{
    Correlator correlator;
    const ProviderKey parent{Kind::TwilioCall, u"CA1"_s};
    const ProviderKey offer{Kind::OpenAiCall, u"rtc_1"_s};
    const ProviderKey other{Kind::TwilioCall, u"CA9"_s};
    QCOMPARE(correlator.add({parent}), (Correlator::Joined{1, {}}));
    QCOMPARE(correlator.add({other}), (Correlator::Joined{2, {}}));
    QCOMPARE(correlator.add({offer}), (Correlator::Joined{3, {}}));
    QCOMPARE(correlator.add({offer, parent}), (Correlator::Joined{1, {3}}));
    QCOMPARE(correlator.add({offer, parent}), (Correlator::Joined{1, {}}));
    QCOMPARE(correlator.size(), 2);
    QCOMPARE(correlator.keysOf(1), (ProviderKeys{parent, offer}));
    QVERIFY(correlator.keysOf(3).isEmpty());
}

void TestProviderKeys::samePlainTextOfAnotherKindIsNoLink()
{
    Correlator correlator;
    correlator.add({{Kind::Reference, u"x"_s}});
    QCOMPARE(correlator.add({{Kind::SipCall, u"x"_s}}).group, 2);
}

void TestProviderKeys::messageWithoutNamesIsAlone()
{
    Correlator correlator;
    QCOMPARE(correlator.add({}).group, 1);
    QCOMPARE(correlator.add({}).group, 2);
}

void TestProviderKeys::forgottenCallIsGone()
{
    Correlator correlator;
    const ProviderKey key{Kind::TwilioCall, u"CA1"_s};
    const int group = correlator.add({key}).group;
    correlator.forget(group);
    QVERIFY(!correlator.groupOf(key));
    QCOMPARE(correlator.size(), 0);
    QVERIFY(correlator.add({key}).group != group);
}

void TestProviderKeys::keysOfAnOffer()
{
    const QList<SipHeader> headers{{u"call-id"_s, u"0378@0.0.0.0"_s},
                                   {u"X-CALLSIDE-REF"_s, u" r1 "_s},
                                   {u"X-Twilio-CallSid"_s, u"CA2"_s},
                                   {u"From"_s, u"sip:+447700900123@h"_s}};
    QCOMPARE(keysOf(CallId{u"rtc_1"_s}, headers), (ProviderKeys{{Kind::OpenAiCall, u"rtc_1"_s},
                                                                {Kind::Reference, u"r1"_s},
                                                                {Kind::TwilioCall, u"CA2"_s},
                                                                {Kind::SipCall, u"0378@0.0.0.0"_s}}));
    QCOMPARE(keysOf(CallId{u"rtc_1"_s}, {{u"i"_s, u"short@h"_s}}).last(), (ProviderKey{Kind::SipCall, u"short@h"_s}));
}

void TestProviderKeys::keysOfAnOfferThatSomebodyForged()
{
    const QList<SipHeader> headers{{u"Call-ID"_s, QString(5000, u'a')},
                                   {u"X-Callside-Ref"_s, u"a\nb"_s},
                                   {u"X-Twilio-CallSid"_s, QString(5000, u'C')}};
    QCOMPARE(keysOf(CallId{u"rtc_1"_s}, headers), (ProviderKeys{{Kind::OpenAiCall, u"rtc_1"_s}}));
}

void TestProviderKeys::keysOfFactsAndCalls()
{
    ProviderFact fact;
    fact.callId = u"CA2"_s;
    fact.parentId = u"CA1"_s;
    fact.reference = u"r1"_s;
    fact.sipCallId = u"s@h"_s;
    QCOMPARE(keysOf(fact), (ProviderKeys{{Kind::Reference, u"r1"_s},
                                         {Kind::TwilioCall, u"CA2"_s},
                                         {Kind::TwilioCall, u"CA1"_s},
                                         {Kind::SipCall, u"s@h"_s}}));
    ProviderCall call;
    call.provider = Provider::Vonage;
    call.callId = u"u1"_s;
    call.conversation = u"CON-1"_s;
    QCOMPARE(keysOf(call), (ProviderKeys{{Kind::VonageLeg, u"u1"_s}, {Kind::VonageConversation, u"CON-1"_s}}));
    QVERIFY(keysOf(ProviderFact{}).isEmpty());
}

QTEST_GUILESS_MAIN(TestProviderKeys)
#include "tst_ProviderKeys.moc"
