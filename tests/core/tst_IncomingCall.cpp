// SPDX-License-Identifier: GPL-3.0-or-later
#include "WireExamples.h"
#include "core/RealtimeProtocol.h"

#include <QTest>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// A published or made-up webhook of tests/data/webhook-events.json, by the id of its event.
QJsonObject webhook(const QString &eventId)
{
    static const QJsonObject published = testJson(u"webhook-events.json"_s);
    for (const QJsonValue example : published.value("examples"_L1).toArray()) {
        if (example["event"_L1]["id"_L1].toString() == eventId)
            return example["event"_L1].toObject();
    }
    qFatal("no webhook %s", qPrintable(eventId));
}

QJsonObject withData(const QJsonObject &envelope, const QString &member, const QJsonValue &value)
{
    QJsonObject data = envelope.value("data"_L1).toObject();
    data.insert(member, value);
    QJsonObject changed = envelope;
    changed.insert("data"_L1, data);
    return changed;
}

const auto TwilioId = u"evt_tw_0001"_s;

} // namespace

class TestIncomingCall : public QObject
{
    Q_OBJECT

private slots:
    void encryptedCallIsReadWhole();
    void mediaWithoutEncryptionIsPlain();
    void unknownMediaSecurityIsUnknown_data();
    void unknownMediaSecurityIsUnknown();
    void minimalCallOfTheGuideIsRead();
    void callWithoutFromAndToIsRead();
    void onlyThePublishedSamplesAreSamples();
    void repeatedHeadersAreKeptInOrder();
    void headersMayBeMissing();
    void headersThatAreNoneAreLeftOut();
    void missingMemberIsNamed_data();
    void missingMemberIsNamed();
    void everyRealtimeExampleIsRead();
};

void TestIncomingCall::encryptedCallIsReadWhole()
{
    const Result<IncomingCall> call = parseIncomingCall(webhook(TwilioId));
    QVERIFY(call);
    QCOMPARE(call->call, CallId{u"rtc_u1_9c6574da8b8a41a18da9308f4ad974ce"_s});
    QCOMPARE(toMsecs(call->createdAt), 1795226400000);
    QCOMPARE(call->mediaSecurity, MediaSecurity::Encrypted);
    QCOMPARE(call->headers.size(), 13);
    QCOMPARE(call->headers.at(7).name, u"Diversion"_s);
    QCOMPARE(call->headers.at(7).value, u"<sip:+18005551212@twilio.com>;reason=unconditional"_s);
}

void TestIncomingCall::mediaWithoutEncryptionIsPlain()
{
    QCOMPARE(parseIncomingCall(webhook(u"evt_vo_0001"_s))->mediaSecurity, MediaSecurity::Plain);
}

void TestIncomingCall::unknownMediaSecurityIsUnknown_data()
{
    QTest::addColumn<QJsonValue>("word");
    QTest::newRow("another word") << QJsonValue(u"dtls"_s);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("a number") << QJsonValue(1);
}

void TestIncomingCall::unknownMediaSecurityIsUnknown()
{
    QFETCH(QJsonValue, word);
    const Result<IncomingCall> call = parseIncomingCall(withData(webhook(TwilioId), u"sip_media_security"_s, word));
    QCOMPARE(call->mediaSecurity, MediaSecurity::Unknown);
}

void TestIncomingCall::minimalCallOfTheGuideIsRead()
{
    const Result<IncomingCall> call = parseIncomingCall(webhook(u"evt_685343a1381c819085d44c354e1b330e"_s));
    QVERIFY(call);
    QCOMPARE(call->call.value, u"some_unique_id"_s);
    QCOMPARE(callerOf(call->headers).number, u"+142555512112"_s);
    QCOMPARE(lineOf(call->headers).number, u"+18005551212"_s);
}

void TestIncomingCall::callWithoutFromAndToIsRead()
{
    const Result<IncomingCall> call = parseIncomingCall(webhook(u"evt_abc123"_s));
    QVERIFY(call);
    QCOMPARE(callerOf(call->headers), SipParty{});
    QCOMPARE(lineOf(call->headers), SipParty{});
}

void TestIncomingCall::onlyThePublishedSamplesAreSamples()
{
    QVERIFY(isSampleCall(parseIncomingCall(webhook(u"evt_685343a1381c819085d44c354e1b330e"_s))->call));
    QVERIFY(isSampleCall(parseIncomingCall(webhook(u"evt_abc123"_s))->call));
    QVERIFY(!isSampleCall(parseIncomingCall(webhook(TwilioId))->call));
    QVERIFY(!isSampleCall(CallId{u"rtc_479a275623b54bdb9b6fbae2f7cbd409"_s}));
    QVERIFY(!isSampleCall(CallId{u"Some_unique_id"_s}));
}

void TestIncomingCall::repeatedHeadersAreKeptInOrder()
{
    const Result<IncomingCall> call = parseIncomingCall(webhook(u"evt_anon_0001"_s));
    QVERIFY(call);
    QCOMPARE(call->headers.at(2).value, u"<tel:+4930123456>"_s);
    QCOMPARE(call->headers.at(3).value, u"<sip:+4930123456@carrier.example>"_s);
    QCOMPARE(*sipHeader(call->headers, u"p-asserted-identity"), u"<tel:+4930123456>"_s);
    QCOMPARE(*sipHeader(call->headers, u"X-EMPTY"), QString());
}

void TestIncomingCall::headersMayBeMissing()
{
    const Result<IncomingCall> call =
        parseIncomingCall(withData(webhook(TwilioId), u"sip_headers"_s, QJsonValue::Null));
    QVERIFY(call);
    QVERIFY(call->headers.isEmpty());
}

void TestIncomingCall::headersThatAreNoneAreLeftOut()
{
    const QJsonArray headers{7, QJsonValue::Null, QJsonObject{{u"value"_s, u"x"_s}},
                             QJsonObject{{u"name"_s, u"From"_s}, {u"value"_s, QJsonValue::Null}}};
    const Result<IncomingCall> call = parseIncomingCall(withData(webhook(TwilioId), u"sip_headers"_s, headers));
    QCOMPARE(call->headers, (QList<SipHeader>{{u"From"_s, {}}}));
}

void TestIncomingCall::missingMemberIsNamed_data()
{
    QTest::addColumn<QJsonObject>("envelope");
    QTest::addColumn<QString>("member");
    const QJsonObject whole = webhook(TwilioId);
    QJsonObject withoutData = whole;
    withoutData.remove("data"_L1);
    QJsonObject withoutTime = whole;
    withoutTime.remove("created_at"_L1);
    QJsonObject absurdTime = whole;
    absurdTime.insert("created_at"_L1, 1e300);
    QTest::newRow("no data") << withoutData << u"data.call_id"_s;
    QTest::newRow("no call id") << withData(whole, u"call_id"_s, QJsonValue::Undefined) << u"data.call_id"_s;
    QTest::newRow("empty call id") << withData(whole, u"call_id"_s, QString()) << u"data.call_id"_s;
    QTest::newRow("call id of 1 MB") << withData(whole, u"call_id"_s, QString(1'000'000, u'x')) << u"data.call_id"_s;
    QTest::newRow("no time") << withoutTime << u"created_at"_s;
    QTest::newRow("absurd time") << absurdTime << u"created_at"_s;
}

void TestIncomingCall::missingMemberIsNamed()
{
    QFETCH(QJsonObject, envelope);
    QFETCH(QString, member);
    const Result<IncomingCall> call = parseIncomingCall(envelope);
    QVERIFY(!call);
    QCOMPARE(call.error().kind, Error::Kind::Malformed);
    QCOMPARE(call.error().detail, u"realtime.call.incoming without %1"_s.arg(member));
}

void TestIncomingCall::everyRealtimeExampleIsRead()
{
    int count = 0;
    const QJsonObject published = testJson(u"webhook-events.json"_s);
    for (const QJsonValue example : published.value("examples"_L1).toArray()) {
        const QJsonObject event = example["event"_L1].toObject();
        if (event.value("type"_L1).toString() != QLatin1StringView(IncomingCallType))
            continue;
        QVERIFY2(parseIncomingCall(event), qPrintable(example["name"_L1].toString()));
        ++count;
    }
    QCOMPARE(count, 5);
}

QTEST_GUILESS_MAIN(TestIncomingCall)
#include "tst_IncomingCall.moc"
