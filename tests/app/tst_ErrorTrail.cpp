// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ErrorTrail.h"

#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const CallId TheCall{u"rtc_1"_s};

CallEvent happened(CallEventPayload payload)
{
    return {TheCall, fromMsecs(1'000), std::move(payload), {}};
}

} // namespace

// Which error belongs to what was sent.
class tst_ErrorTrail : public QObject
{
    Q_OBJECT

private slots:
    void aFailedRequestIsKeptWithItsBody();
    void aRequestThatSucceededLeavesNothing();
    void anErrorThatNamesOurMessageIsKeptWithIt();
    void anErrorThatNamesNothingIsKeptAlone();
    void whatTheServiceSaysInWordsIsNotKept();
    void twoCallsThatNumberAlikeAreNotMixedUp();
    void aFailedAnswerIsKept();
    void aRefusedLinkIsKept();
    void whatIsNoErrorIsPassedOver();
};

void tst_ErrorTrail::aFailedRequestIsKeptWithItsBody()
{
    ErrorTrail trail;
    const ApiRequest request = referCall(TheCall, u"tel:+442079460123"_s);
    trail.sent(TheCall, SendRequest{{u"op1"_s}, request});
    Error error;
    error.kind = Error::Kind::ServerFault;
    error.httpStatus = 500;
    const auto record = trail.errorIn(happened(CommandFailed{{u"op1"_s}, error}));
    QVERIFY(record);
    QCOMPARE(record->at, fromMsecs(1'000));
    QCOMPARE(record->call, TheCall);
    QCOMPARE(record->request, u"refer"_s);
    QCOMPARE(record->error, error);
    QCOMPARE(record->body, request.body);
    QVERIFY(!toLogLine(*record).contains("442079460123"));
}

void tst_ErrorTrail::aRequestThatSucceededLeavesNothing()
{
    ErrorTrail trail;
    trail.sent(TheCall, SendRequest{{u"op1"_s}, referCall(TheCall, u"tel:+442079460123"_s)});
    QVERIFY(!trail.errorIn(happened(CommandSucceeded{{u"op1"_s}, {}})));
    const auto record = trail.errorIn(happened(CommandFailed{{u"op1"_s}, {}}));
    QVERIFY(record);
    QVERIFY(record->body.isEmpty());
}

void tst_ErrorTrail::anErrorThatNamesOurMessageIsKeptWithIt()
{
    ErrorTrail trail;
    const QJsonObject message{{u"type"_s, u"response.create"_s}, {u"event_id"_s, u"event_op7"_s}};
    trail.sent(TheCall, SendRealtime{message});
    trail.sent(TheCall, SendRealtime{{{u"type"_s, u"response.cancel"_s}, {u"event_id"_s, u"event_op8"_s}}});
    const auto record = trail.errorIn(happened(ServerEvent{server::ErrorReported{
        u"invalid_request_error"_s, u"conversation_already_has_active_response"_s, {}, {}, u"event_op7"_s}}));
    QVERIFY(record);
    QCOMPARE(record->request, u"response.create"_s);
    QCOMPARE(record->error.code, u"conversation_already_has_active_response"_s);
    QCOMPARE(record->body, message);
}

void tst_ErrorTrail::anErrorThatNamesNothingIsKeptAlone()
{
    ErrorTrail trail;
    trail.sent(TheCall, SendRealtime{{{u"type"_s, u"response.create"_s}}}); // without an id
    const auto record = trail.errorIn(
        happened(ServerEvent{server::ErrorReported{u"server_error"_s, u"server_error"_s, {}, u"session.voice"_s, {}}}));
    QVERIFY(record);
    QCOMPARE(record->request, u"live"_s);
    QCOMPARE(record->error.param, u"session.voice"_s);
    QVERIFY(record->body.isEmpty());
}

void tst_ErrorTrail::whatTheServiceSaysInWordsIsNotKept()
{
    ErrorTrail trail;
    const auto record = trail.errorIn(happened(ServerEvent{server::ErrorReported{
        u"invalid_request_error"_s, u"invalid_value"_s, u"Invalid value tell Mrs Seedname to wait"_s, {}, {}}}));
    QVERIFY(record);
    QVERIFY(!toLogLine(*record).contains("Seedname"));
}

void tst_ErrorTrail::twoCallsThatNumberAlikeAreNotMixedUp()
{
    const CallId other{u"rtc_2"_s};
    ErrorTrail trail;
    const ApiRequest request = referCall(TheCall, u"tel:+442079460123"_s);
    trail.sent(TheCall, SendRequest{{u"auto1"_s}, request});
    trail.sent(other, SendRequest{{u"auto1"_s}, hangUpCall(other)});
    QVERIFY(!trail.errorIn({other, fromMsecs(1'000), CommandSucceeded{{u"auto1"_s}, {}}, {}}));
    const auto record = trail.errorIn(happened(CommandFailed{{u"auto1"_s}, {}}));
    QVERIFY(record);
    QCOMPARE(record->request, u"refer"_s);
    QCOMPARE(record->body, request.body);

    trail.sent(TheCall, SendRealtime{{{u"type"_s, u"session.update"_s}, {u"event_id"_s, u"event_auto2"_s}}});
    trail.sent(other, SendRealtime{{{u"type"_s, u"response.create"_s}, {u"event_id"_s, u"event_auto2"_s}}});
    server::ErrorReported reported;
    reported.eventId = u"event_auto2"_s;
    const auto told = trail.errorIn(happened(ServerEvent{reported}));
    QVERIFY(told);
    QCOMPARE(told->request, u"session.update"_s);
}

void tst_ErrorTrail::aFailedAnswerIsKept()
{
    ErrorTrail trail;
    server::ResponseFinished finished;
    finished.status = u"failed"_s;
    finished.errorCode = u"insufficient_quota"_s;
    const auto record = trail.errorIn(happened(ServerEvent{finished}));
    QVERIFY(record);
    QCOMPARE(record->error.code, u"insufficient_quota"_s);
    finished.status = u"completed"_s;
    QVERIFY(!trail.errorIn(happened(ServerEvent{finished})));
}

void tst_ErrorTrail::aRefusedLinkIsKept()
{
    ErrorTrail trail;
    Error error;
    error.kind = Error::Kind::NotFound;
    error.httpStatus = 404;
    const auto record = trail.errorIn(happened(MonitorRefused{error}));
    QVERIFY(record);
    QCOMPARE(record->error, error);
}

void tst_ErrorTrail::whatIsNoErrorIsPassedOver()
{
    ErrorTrail trail;
    QVERIFY(!trail.errorIn(happened(MonitorOpened{})));
    QVERIFY(!trail.errorIn(happened(MonitorClosed{1006, {}})));
    QVERIFY(!trail.errorIn(happened(HangUpRequested{{u"op1"_s}})));
}

QTEST_GUILESS_MAIN(tst_ErrorTrail)
#include "tst_ErrorTrail.moc"
