// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"
#include "app/AccountDesk.h"
#include "app/AddressProbe.h"
#include "app/Clock.h"
#include "app/LineCheck.h"
#include "storage/ErrorLog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Check = LineCheckResult;
using CheckKind = LineCheckResult::Kind;
using CheckState = LineCheckResult::State;

constexpr int LongEnough = 20'000; // ms

QList<QJsonObject> errorsKept(const DeskUnderTest &desk)
{
    QFile file(ErrorLog::pathIn(desk.folder.path()));
    QList<QJsonObject> errors;
    if (!file.open(QIODevice::ReadOnly))
        return errors;
    while (!file.atEnd())
        errors.append(QJsonDocument::fromJson(file.readLine()).object());
    return errors;
}

QUrl addressOf(const DeskUnderTest &desk)
{
    return QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(desk.backend->status().port));
}

template <class Event>
int countOf(const QList<CallEvent> &events)
{
    return int(std::count_if(events.cbegin(), events.cend(),
                             [](const CallEvent &event) { return std::holds_alternative<Event>(event.payload); }));
}

} // namespace

// What explains trouble, joined to the line: a call's events, the check of the line and the log of errors, on the real
// wire against the practice line.
class tst_LineTrouble : public QObject
{
    Q_OBJECT

private slots:
    void theEventsOfACallAreRead();
    void aCallThatThereIsNotHasNoEvents();
    void theTestMessageArrivesAndChangesNothing();
    void aForgedTestMessageDoesNotArrive();
    void aRefusalIsKeptInFull();
    void everyTryOfAnAcceptIsKept();
    void aHealthyCallLeavesNoErrors();
    void everyWordingInUseIsTold();
    void aHealthyLineIsFound();
    void theFaultOfTheLineIsFound_data();
    void theFaultOfTheLineIsFound();

private:
    QList<CallEvent> eventsOf(DeskUnderTest &desk, const CallId &call);
    QList<Check> check(DeskUnderTest &desk, const LineCheckInputs &inputs);
    LineCheckInputs inputsFor(DeskUnderTest &desk);
};

QList<CallEvent> tst_LineTrouble::eventsOf(DeskUnderTest &desk, const CallId &call)
{
    QSignalSpy read(desk.backend.get(), &Backend::eventsRead);
    desk.backend->askEvents(call);
    if (!read.wait(LongEnough))
        return {};
    return read.first().at(0).value<CallId>() == call ? read.first().at(1).value<QList<CallEvent>>()
                                                      : QList<CallEvent>();
}

void tst_LineTrouble::theEventsOfACallAreRead()
{
    DeskUnderTest desk;
    const CallId call = desk.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(call), CallStage::Talking, LongEnough);
    const QList<CallEvent> live = eventsOf(desk, call);
    QCOMPARE(countOf<CallOffered>(live), 1);
    QCOMPARE(countOf<MonitorOpened>(live), 1);
    QVERIFY(std::holds_alternative<CallOffered>(live.first().payload));

    desk.backend->hangUp(call);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).isOver(), LongEnough);
    const QList<CallEvent> ended = eventsOf(desk, call);
    QVERIFY(ended.size() > live.size());
    QCOMPARE(countOf<HangUpRequested>(ended), 1);
}

void tst_LineTrouble::aCallThatThereIsNotHasNoEvents()
{
    DeskUnderTest desk;
    QVERIFY(eventsOf(desk, {u"rtc_never"_s}).isEmpty());
}

void tst_LineTrouble::theTestMessageArrivesAndChangesNothing()
{
    DeskUnderTest desk;
    QSignalSpy arrived(desk.backend.get(), &Backend::testArrived);
    AddressProbe probe(addressOf(desk), Secret(DeskSecret), now());
    QSignalSpy finished(&probe, &AddressProbe::finished);
    probe.start(std::chrono::seconds(20));
    QVERIFY(finished.wait(LongEnough));
    QCOMPARE(probe.status(), 200);
    QTRY_COMPARE_WITH_TIMEOUT(arrived.count(), 1, LongEnough);
    QCOMPARE(arrived.first().first().toString(), probe.webhookId());
    QVERIFY(desk.calls().isEmpty());
    QCOMPARE(desk.backend->status().refusedWebhooks, 0);
}

void tst_LineTrouble::aForgedTestMessageDoesNotArrive()
{
    DeskUnderTest desk;
    QSignalSpy arrived(desk.backend.get(), &Backend::testArrived);
    AddressProbe probe(addressOf(desk), Secret("whsec_YW5vdGhlci1zZWNyZXQtdGhhdC1pcy13cm9uZw=="), now());
    QSignalSpy finished(&probe, &AddressProbe::finished);
    probe.start(std::chrono::seconds(20));
    QVERIFY(finished.wait(LongEnough));
    QCOMPARE(probe.status(), 401);
    QTRY_COMPARE_WITH_TIMEOUT(desk.backend->status().refusedWebhooks, 1, LongEnough);
    QCOMPARE(arrived.count(), 0);
}

void tst_LineTrouble::aRefusalIsKeptInFull()
{
    DeskUnderTest desk;
    QSignalSpy happened(desk.backend.get(), &Backend::errorHappened);
    const CallId call = desk.ring(u"booking"_s, {u"accept-400-field"_s});
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(call), CallStage::Talking, LongEnough);
    QTRY_VERIFY_WITH_TIMEOUT(!errorsKept(desk).isEmpty(), LongEnough);
    const QJsonObject kept = errorsKept(desk).first();
    QCOMPARE(kept["request"_L1].toString(), u"accept"_s);
    QCOMPARE(kept["status"_L1].toInt(), 400);
    QCOMPARE(kept["call"_L1].toString(), call.value);
    QVERIFY(!kept["param"_L1].toString().isEmpty());
    QVERIFY(kept["requestId"_L1].toString().startsWith("req_"_L1));
    const QJsonObject body = kept["body"_L1].toObject();
    QCOMPARE(body["model"_L1].toString(), desk.setup().settings.model);
    QVERIFY(body["instructions"_L1].toString().endsWith("characters)"_L1)); // how long it was, and no more
    QVERIFY(happened.count() > 0);
}

void tst_LineTrouble::everyTryOfAnAcceptIsKept()
{
    DeskUnderTest desk;
    const CallId call = desk.ring(u"booking"_s, {u"accept-500=2"_s});
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(call), CallStage::Talking, LongEnough);
    const auto tries = [&desk] {
        const QList<QJsonObject> errors = errorsKept(desk);
        return std::count_if(errors.cbegin(), errors.cend(), [](const QJsonObject &error) {
            return error["status"_L1].toInt() == 500 && !error["body"_L1].toObject().isEmpty();
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(tries(), 2, LongEnough);
}

void tst_LineTrouble::aHealthyCallLeavesNoErrors()
{
    DeskUnderTest desk;
    const CallId call = desk.ring(u"booking"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.stage(call), CallStage::Talking, LongEnough);
    desk.backend->stop(); // what waits for the disk is written
    const QList<QJsonObject> errors = errorsKept(desk);
    for (const QJsonObject &error : errors) // a link that is sought before the service has it is asked for again
        QCOMPARE(error["request"_L1].toString(), u"link"_s);
}

void tst_LineTrouble::everyWordingInUseIsTold()
{
    DeskUnderTest desk;
    BackendSetup setup = desk.setup();
    setup.settings.model = u"gpt-realtime-mini"_s;
    Backend plain(setup);
    QCOMPARE(plain.sessionsInUse().size(), 1);
    QCOMPARE(plain.sessionsInUse().first().model, u"gpt-realtime-mini"_s);

    for (const QString &voice : {u"marin"_s, u"cedar"_s}) {
        Prompt prompt;
        prompt.id = voice;
        prompt.voice = voice;
        setup.wording.save(prompt, {});
    }
    Backend worded(setup);
    QCOMPARE(worded.sessionsInUse().size(), 2);
    QCOMPARE(worded.sessionsInUse().last().voice, u"cedar"_s);
    QCOMPARE(worded.sessionsInUse().last().model, u"gpt-realtime-mini"_s);
}

LineCheckInputs tst_LineTrouble::inputsFor(DeskUnderTest &desk)
{
    LineCheckInputs inputs;
    inputs.settings = desk.backend->settings();
    inputs.status = desk.backend->status();
    inputs.publicAddress = addressOf(desk);
    inputs.latest = desk.calls().values();
    inputs.inUse = desk.backend->sessionsInUse();
    inputs.known = knownModels();
    inputs.now = now();
    inputs.today = QDate(2026, 11, 21);
    return inputs;
}

QList<Check> tst_LineTrouble::check(DeskUnderTest &desk, const LineCheckInputs &inputs)
{
    AccountDesk account([inputs] { return inputs.settings; });
    connect(&account, &AccountDesk::failed, desk.backend.get(), &Backend::keepError);
    LineCheck check(account.questions());
    connect(desk.backend.get(), &Backend::testArrived, &check, &LineCheck::testArrived);
    QSignalSpy finished(&check, &LineCheck::finished);
    check.start(inputs);
    return finished.wait(2 * LongEnough) ? check.results() : QList<Check>();
}

void tst_LineTrouble::aHealthyLineIsFound()
{
    DeskUnderTest desk;
    const CallId call = desk.ring(u"booking"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(call).usage.responses > 0, LongEnough);
    const QList<Check> results = check(desk, inputsFor(desk));
    QCOMPARE(results.size(), 11);
    for (const Check &result : results) // the practice line encrypts no sound and says so, or says nothing
        QVERIFY2(
            result.state == CheckState::Good || result.kind == CheckKind::Media,
            qPrintable(
                u"%1: %2 %3 %4"_s.arg(int(result.kind)).arg(int(result.state)).arg(result.diagnosis, result.fact)));
}

void tst_LineTrouble::theFaultOfTheLineIsFound_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("diagnosis");
    QTest::newRow("the signing secret is another")
        << u"secret"_s << int(CheckKind::Signature) << u"signature_invalid"_s;
    QTest::newRow("no public address is set") << u"address"_s << int(CheckKind::Reachable) << u"address_missing"_s;
    QTest::newRow("nobody is at the address") << u"nobody"_s << int(CheckKind::Reachable) << u"address_unreachable"_s;
    QTest::newRow("somebody else is at the address")
        << u"elsewhere"_s << int(CheckKind::Reachable) << u"address_elsewhere"_s;
    QTest::newRow("the key is refused") << u"key"_s << int(CheckKind::Key) << u"accept_401_403"_s;
    QTest::newRow("there is no key") << u"nokey"_s << int(CheckKind::Key) << u"key_missing"_s;
    QTest::newRow("the model is not the account's") << u"model"_s << int(CheckKind::Model) << u"model_gone"_s;
    QTest::newRow("nothing listens") << u"deaf"_s << int(CheckKind::Listening) << u"not_listening"_s;
}

void tst_LineTrouble::theFaultOfTheLineIsFound()
{
    QFETCH(QString, fault);
    QFETCH(int, kind);
    QFETCH(QString, diagnosis);
    DeskUnderTest desk;
    LineCheckInputs inputs = inputsFor(desk);
    if (fault == "secret"_L1)
        inputs.settings.webhookSecrets = {Secret("whsec_YW5vdGhlci1zZWNyZXQtdGhhdC1pcy13cm9uZw==")};
    if (fault == "address"_L1)
        inputs.publicAddress.clear();
    if (fault == "nobody"_L1)
        inputs.publicAddress = QUrl(u"http://127.0.0.1:1/webhook"_s);
    if (fault == "elsewhere"_L1)
        inputs.publicAddress.setPath(u"/somewhere-else"_s);
    if (fault == "key"_L1)
        inputs.settings.apiKey = Secret("sk-another-key");
    if (fault == "nokey"_L1)
        inputs.settings.apiKey = {};
    if (fault == "model"_L1)
        inputs.inUse.first().model = u"gpt-realtime-unheard-of"_s;
    if (fault == "deaf"_L1)
        inputs.status.intake = LineStatus::Intake::Failed;
    const QList<Check> results = check(desk, inputs);
    QCOMPARE(results.size(), 11);
    QCOMPARE(results.at(kind).state, CheckState::Bad);
    QCOMPARE(results.at(kind).diagnosis, diagnosis);
    if (fault == "key"_L1)
        QTRY_VERIFY_WITH_TIMEOUT(!errorsKept(desk).isEmpty(), LongEnough);
}

QTEST_GUILESS_MAIN(tst_LineTrouble)
#include "tst_LineTrouble.moc"
