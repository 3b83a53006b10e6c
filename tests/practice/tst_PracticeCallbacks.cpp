// SPDX-License-Identifier: GPL-3.0-or-later
// How the callbacks of phone companies go wrong, and in which order everything comes.
#include "ProviderConsole.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;
using namespace callside::practice::test;

namespace {

constexpr int LongestMs = 20'000;
const QString Voice = u"/api/twilio/voice"_s;
const QString Status = u"/api/twilio/status"_s;
const QString Leg = u"/leg"_s;

const QByteArray DialAssistant =
    R"(<Response><Dial answerOnBridge="true"><Sip statusCallback="/leg" )"
    R"(statusCallbackEvent="initiated ringing answered completed">)"
    R"(sip:proj_x@sip.api.openai.com;transport=tls;secure=true</Sip></Dial></Response>)"_ba;

const QStringList InOrder{u"initiated"_s, u"ringing"_s, u"in-progress"_s, u"completed"_s};

} // namespace

class PracticeCallbacksTest : public QObject
{
    Q_OBJECT

private slots:
    void lateOnesComeLateAndInOrder();
    void repeatedOnesComeTwice();
    void reversedOnesComeAtTheEnd();
    void theWebhookMayComeFirst();
    void theWebhookMayComeLast();
    void forgedOnesAreSignedWithAnotherKey_data();
    void forgedOnesAreSignedWithAnotherKey();
    void theProgrammeTakesTheWayOfTheOptions();

private:
    void answeredCall(ProviderConsole &console, const QString &fault, QString *call);
};

void PracticeCallbacksTest::answeredCall(ProviderConsole &console, const QString &fault, QString *call)
{
    console.answer(Voice, DialAssistant);
    QSignalSpy answered(&console.line(), &PracticeLine::callAnswered);
    *call = console.ring(Through::Twilio, {fault});
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, LongestMs);
}

void PracticeCallbacksTest::lateOnesComeLateAndInOrder()
{
    ProviderConsole console(10);
    QString call;
    answeredCall(console, u"late-callbacks=60000"_s, &call);
    QCOMPARE(console.asked(Leg).size(), 0); // the assistant talks already
    console.line().hangUpAsCaller(call);
    QTRY_COMPARE_WITH_TIMEOUT(console.inForms(Leg, u"CallStatus"_s), InOrder, LongestMs);
    QTRY_COMPARE_WITH_TIMEOUT(console.asked(Status).size(), 1, LongestMs);
}

void PracticeCallbacksTest::repeatedOnesComeTwice()
{
    ProviderConsole console;
    QString call;
    answeredCall(console, u"repeated-callbacks"_s, &call);
    console.line().hangUpAsCaller(call);
    QTRY_COMPARE_WITH_TIMEOUT(console.asked(Leg).size(), 8, LongestMs);
    const QStringList told = console.inForms(Leg, u"CallStatus"_s);
    for (const QString &status : InOrder)
        QCOMPARE(told.count(status), 2);
    QSet<QByteArray> bodies;
    for (const HttpRequest &request : console.asked(Leg))
        bodies.insert(request.body);
    QCOMPARE(bodies.size(), 4);
}

void PracticeCallbacksTest::reversedOnesComeAtTheEnd()
{
    ProviderConsole console;
    QString call;
    answeredCall(console, u"callbacks-reversed"_s, &call);
    QCOMPARE(console.asked(Leg).size(), 0);
    console.line().hangUpAsCaller(call);
    QTRY_COMPARE_WITH_TIMEOUT(console.inForms(Leg, u"CallStatus"_s), QStringList(InOrder.rbegin(), InOrder.rend()),
                              LongestMs);
    QCOMPARE(console.inForms(Leg, u"SequenceNumber"_s), (QStringList{u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
}

void PracticeCallbacksTest::theWebhookMayComeFirst()
{
    ProviderConsole console;
    QString call;
    answeredCall(console, u"webhook-first"_s, &call);
    QTRY_VERIFY_WITH_TIMEOUT(console.asked(Leg).size() >= 3, LongestMs);
    QCOMPARE(console.requests.at(0).path(), Voice);
    QCOMPARE(console.requests.at(1).path(), u"/webhook"_s);
    QCOMPARE(console.inForms(Leg, u"CallStatus"_s).first(), u"initiated"_s);
}

void PracticeCallbacksTest::theWebhookMayComeLast()
{
    ProviderConsole console;
    QString call;
    answeredCall(console, u"webhook-last"_s, &call);
    QStringList paths;
    for (const HttpRequest &request : std::as_const(console.requests))
        paths.append(request.path());
    QCOMPARE(paths.mid(0, 4), (QStringList{Voice, Leg, Leg, u"/webhook"_s}));
    QCOMPARE(console.inForms(Leg, u"CallStatus"_s).mid(0, 2), InOrder.mid(0, 2));
}

void PracticeCallbacksTest::forgedOnesAreSignedWithAnotherKey_data()
{
    QTest::addColumn<bool>("isVonage");
    QTest::newRow("twilio") << false;
    QTest::newRow("vonage") << true;
}

void PracticeCallbacksTest::forgedOnesAreSignedWithAnotherKey()
{
    QFETCH(bool, isVonage);
    ProviderConsole console;
    const QString path = isVonage ? u"/api/vonage/answer"_s : Voice;
    console.answer(path, QByteArray(), 403);
    QSignalSpy ended(&console.line(), &PracticeLine::callEnded);
    console.ring(isVonage ? Through::Vonage : Through::Twilio, {u"forged-callbacks"_s});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, LongestMs);
    const HttpRequest request = console.asked(path).first();
    if (isVonage) {
        const auto token = parseToken(request.header("authorization").mid(7));
        QVERIFY(token && !isSignedWith(*token, ProviderConsole::vonageSecret()));
    } else {
        const QUrl url(u"https://desk.example.com/api/twilio/voice"_s);
        QVERIFY(!request.header("x-twilio-signature").isEmpty());
        QVERIFY(request.header("x-twilio-signature") !=
                twilioSignature(ProviderConsole::twilioToken(), url, console.forms(Voice).first()));
    }
    QCOMPARE(console.webhooks.size(), 0);
}

void PracticeCallbacksTest::theProgrammeTakesTheWayOfTheOptions()
{
    PracticeOptions options;
    options.provider = Through::Vonage;
    options.speed = 50;
    PracticeLine line(options);
    QString why;
    QVERIFY2(line.listen(&why), qPrintable(why));
    QSignalSpy rang(&line, &PracticeLine::callRang);
    line.startProgramme();
    QTRY_VERIFY_WITH_TIMEOUT(!rang.isEmpty(), LongestMs);
    QVERIFY(!line.providerId(rang.first().at(0).toString()).isEmpty());
    QCOMPARE(line.providerId(line.ring(u"booking"_s, {}, {}, Through::Directly)), QString());
}

QTEST_GUILESS_MAIN(PracticeCallbacksTest)
#include "tst_PracticeCallbacks.moc"
