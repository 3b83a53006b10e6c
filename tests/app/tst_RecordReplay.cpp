// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeskUnderTest.h"
#include "Slowness.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace callside;
using namespace callside::test;
using namespace Qt::Literals::StringLiterals;

using Kind = TranscriptEntry::Kind;

// A recorded call is shown again as it was.
class tst_RecordReplay : public QObject
{
    Q_OBJECT

private slots:
    void whatWasRecordedIsShownAgain();
    void aRecordingIsForItsUserOnlyAndNeverWrittenOver();
    void aWireRecordingIsShown();
    void aFileThatIsNoneIsSaid();

private:
    // Plays the file to the end of all its calls.
    QHash<CallId, CallState> replay(const QString &path, int calls);
};

namespace {

BackendSetup recordingSetup(const DeskUnderTest &desk, const QString &path)
{
    BackendSetup setup = desk.setup();
    setup.recordFile = path;
    return setup;
}

// Everything but when it was, which a replay moves to today.
CallState withoutTimes(CallState state)
{
    for (Moment CallState::*moment :
         {&CallState::offeredAt, &CallState::createdAt, &CallState::answeredAt, &CallState::sessionStartedAt,
          &CallState::talkingAt, &CallState::endedAt, &CallState::expiresAt, &CallState::linkSoughtAt,
          &CallState::linkLostAt, &CallState::lastHeardAt, &CallState::transferAskedAt})
        state.*moment = {};
    for (int i = 0; i < state.transcript.size(); ++i)
        state.transcript.edit(i).at = state.transcript.edit(i).until = {};
    return state;
}

// A recording that plays so many times as fast.
QString hurriedCopy(const QString &path, int speed, const QTemporaryDir &folder)
{
    QFile original(path);
    QFile copy(folder.filePath(u"hurried.jsonl"_s));
    if (!original.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return {};
    while (!original.atEnd()) {
        QJsonObject line = QJsonDocument::fromJson(original.readLine()).object();
        line["t_ms"_L1] = line["t_ms"_L1].toInteger() / speed;
        copy.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    return copy.fileName();
}

} // namespace

QHash<CallId, CallState> tst_RecordReplay::replay(const QString &path, int calls)
{
    BackendSetup setup;
    setup.replayFile = path;
    Backend backend(setup);
    QHash<CallId, CallState> states;
    connect(&backend, &Backend::changesWaiting, this, [&] {
        for (const CallUpdate &update : backend.takeChanges())
            states.insert(update.state.id, update.state);
    });
    backend.start();
    const auto areAllOver = [&] {
        return states.size() == calls &&
               std::all_of(states.cbegin(), states.cend(), [](const CallState &state) { return state.isOver(); });
    };
    if (!QTest::qWaitFor(areAllOver, 20000))
        qWarning() << "still going on:" << states.values();
    return states;
}

void tst_RecordReplay::whatWasRecordedIsShownAgain()
{
    DeskUnderTest desk(20);
    const QString path = desk.folder.filePath(u"calls.jsonl"_s);
    desk.startBackend(recordingSetup(desk, path));
    const CallId steered = desk.ring(u"hard-to-hear"_s, {u"dropped-link=40000"_s});
    const CallId lost = desk.ring(u"opening-hours"_s, {u"accept-401"_s});
    QTRY_COMPARE(desk.stage(steered), CallStage::Talking);
    desk.backend->steer(steered, u"Ask for the postcode"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(desk.state(steered).isOver() && desk.state(lost).isOver(), 20000);
    desk.backend->stop();

    const QHash<CallId, CallState> shown = replay(path, 2);
    for (const CallId &call : {steered, lost}) {
        const CallState before = withoutTimes(desk.state(call));
        const CallState after = withoutTimes(shown.value(call));
        QCOMPARE(after.transcript.size(), before.transcript.size());
        for (int i = 0; i < before.transcript.size(); ++i)
            QCOMPARE(after.transcript.at(i), before.transcript.at(i));
        QCOMPARE(after, before);
    }
    QCOMPARE(desk.state(lost).endReason, EndReason::AnswerFailed);
    const Transcript &transcript = shown.value(steered).transcript;
    QVERIFY(transcript.at(transcript.lastIndexOf(Kind::Steer)).receipt == Receipt::Done);
    QVERIFY(transcript.lastIndexOf(Kind::Gap) > 0);

    const auto length = [](const CallState &state) { return state.endedAt - state.offeredAt; };
    const auto difference = length(shown.value(steered)) - length(desk.state(steered));
    QVERIFY(std::chrono::abs(difference) < std::chrono::milliseconds(100 * Slowness)); // at its own speed
}

void tst_RecordReplay::aRecordingIsForItsUserOnlyAndNeverWrittenOver()
{
    DeskUnderTest desk(20);
    const QString path = desk.folder.filePath(u"calls.jsonl"_s);
    desk.startBackend(recordingSetup(desk, path));
    const CallId call = desk.ring(u"prank"_s);
    QTRY_COMPARE(desk.stage(call), CallStage::Talking);
    desk.backend->stop();
    constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QFileDevice::Permissions permissions = QFile(path).permissions();
    QCOMPARE(permissions & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), QFileDevice::Permissions(OwnerOnly));
    const qint64 size = QFileInfo(path).size();
    QVERIFY(size > 0);

    desk.startBackend(recordingSetup(desk, path)); // goes on without recording
    const CallId next = desk.ring(u"prank"_s);
    QTRY_COMPARE(desk.stage(next), CallStage::Talking);
    desk.backend->stop();
    QCOMPARE(QFileInfo(path).size(), size);
}

void tst_RecordReplay::aWireRecordingIsShown()
{
    const QTemporaryDir folder;
    const QString path = hurriedCopy(QStringLiteral(CALLSIDE_TEST_DATA "/sip-call-recording.jsonl"), 8, folder);
    const QHash<CallId, CallState> shown = replay(path, 1);
    QCOMPARE(shown.size(), 1);
    const CallState call = *shown.cbegin();
    QCOMPARE(call.endReason, EndReason::Connected);
    QCOMPARE(call.transfer, TransferState::Connected);
    QCOMPARE(call.transferTarget, u"tel:+14155550123"_s);
    QCOMPARE(call.keys, u"0"_s);
    QCOMPARE(call.usage.responses, 3);
    QVERIFY(call.usage.costMicroUsd > 0);

    QList<std::pair<Kind, QString>> said;
    for (int i = 0; i < call.transcript.size(); ++i)
        said.append({call.transcript.at(i).kind, call.transcript.at(i).text});
    const QList<std::pair<Kind, QString>> expected{
        {Kind::Assistant, u"Example Dental, how can I help you today?"_s},
        {Kind::Caller, u"Hi, I would like to move my appointment to tomorrow afternoon."_s},
        {Kind::Assistant, u"Of course. Tomorrow afternoon I have two thirty or four fifteen. Which one suits you "
                          "better, and may I ask for your date of birth please?"_s},
        {Kind::Caller, {}},
        {Kind::Problem, u"conversation_already_has_active_response"_s},
        {Kind::Assistant, u"Four fifteen tomorrow it is. One moment, I will connect you to a colleague."_s},
        {Kind::Tool, u"transfer_call"_s},
        {Kind::Key, u"0"_s},
        {Kind::Connect, {}}};
    QCOMPARE(said, expected);
    QVERIFY(call.transcript.at(2).isInterrupted);
    QVERIFY(call.transcript.at(3).isUnreadable);
}

void tst_RecordReplay::aFileThatIsNoneIsSaid()
{
    BackendSetup setup;
    setup.replayFile = QStringLiteral(CALLSIDE_TEST_DATA "/models.json");
    Backend backend(setup);
    backend.start();
    QTRY_VERIFY(backend.status().intakeError);
    QCOMPARE(backend.status().intakeError->param, setup.replayFile);
    QCOMPARE(backend.status().intake, LineStatus::Intake::Off);
}

QTEST_GUILESS_MAIN(tst_RecordReplay)
#include "tst_RecordReplay.moc"
