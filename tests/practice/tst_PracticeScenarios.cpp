// SPDX-License-Identifier: GPL-3.0-or-later
#include "PracticeDesk.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;
using namespace callside::practice::test;

// Plays every scenario once, all at the same time and fast, and looks at what came over the wire.
class tst_PracticeScenarios : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<PracticeDesk>(50);
        for (const QString &id : m_desk->line().scenarioIds()) {
            if (id == "rings-off-ringing"_L1)
                continue;
            m_links[id] = m_desk->answered(id);
            m_links[id]->answerMessages();
            m_links[id]->send({{u"type"_s, u"response.create"_s}, {u"event_id"_s, u"greet"_s}});
        }
        m_desk->line().ringLoad(1, 500);
        QVERIFY(m_desk->waitForWebhooks(static_cast<int>(m_links.size()) + 1));
        const QString load = m_desk->webhooks.last().callId();
        QCOMPARE(m_desk->accept(load).status, 200);
        m_links[u"load"_s] = m_desk->link(load);
        QVERIFY(m_links[u"load"_s]->waitForOpen());
        m_links[u"load"_s]->send({{u"type"_s, u"response.create"_s}});
        for (const auto &[id, link] : m_links) {
            if (id != "load"_L1)
                QVERIFY2(link->waitForClose(), qPrintable(id));
        }
    }

    void everyScenarioIsThereWithItsTitles()
    {
        const QStringList expected{u"asks-for-a-person"_s, u"booking"_s,         u"chest-pain"_s,
                                   u"hard-to-hear"_s,      u"japanese-urgent"_s, u"japanese"_s,
                                   u"opening-hours"_s,     u"prank"_s,           u"repeat-prescription"_s,
                                   u"rings-off-ringing"_s, u"silent-caller"_s,   u"turns-urgent"_s,
                                   u"wrong-number"_s};
        QCOMPARE(m_desk->line().scenarioIds(), expected);
        for (const QString &id : expected) {
            QVERIFY(!m_desk->line().scenarioTitle(id, u"en_GB"_s).isEmpty());
            QVERIFY(m_desk->line().scenarioTitle(id, u"ja"_s) != m_desk->line().scenarioTitle(id, u"en"_s));
        }
    }

    void everyGreetingSaysWhatItIsAndHowToReachAPerson()
    {
        for (const auto &[id, link] : m_links) {
            if (id == "load"_L1)
                continue;
            const QString greeting =
                link->event(u"response.output_audio_transcript.done"_s).value("transcript"_L1).toString();
            QVERIFY2(greeting.contains("automated assistant"_L1) || greeting.contains(u"自動応答"_s), qPrintable(id));
            QVERIFY2(greeting.contains("reception"_L1) || greeting.contains("person"_L1) ||
                         greeting.contains(u"受付"_s),
                     qPrintable(id));
        }
    }

    void everyEventMatchesThePublishedSchema()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"events.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &[id, link] : m_links) {
            for (const QJsonObject &event : std::as_const(link->events))
                file.write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
        }
        file.close();
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        const QString data = QStringLiteral(CALLSIDE_TEST_DATA);
        python.start(u"python3"_s, {data + u"/../practice/validate_events.py"_s,
                                    data + u"/schema/realtime-events.schema.json"_s, file.fileName()});
        QVERIFY(python.waitForFinished(30000));
        const QByteArray output = python.readAll();
        QVERIFY2(python.exitCode() == 0, output.constData());
    }

    void theWholeRangeOfEventsIsPlayed()
    {
        QSet<QString> types;
        for (const auto &[id, link] : m_links) {
            for (const QJsonObject &event : std::as_const(link->events))
                types.insert(event.value("type"_L1).toString());
        }
        for (const QString &type : {u"session.created"_s,
                                    u"response.created"_s,
                                    u"rate_limits.updated"_s,
                                    u"response.output_item.added"_s,
                                    u"conversation.item.added"_s,
                                    u"response.content_part.added"_s,
                                    u"output_audio_buffer.started"_s,
                                    u"response.output_audio_transcript.delta"_s,
                                    u"response.output_audio.done"_s,
                                    u"response.output_audio_transcript.done"_s,
                                    u"response.content_part.done"_s,
                                    u"response.output_item.done"_s,
                                    u"conversation.item.done"_s,
                                    u"response.done"_s,
                                    u"output_audio_buffer.stopped"_s,
                                    u"output_audio_buffer.cleared"_s,
                                    u"conversation.item.truncated"_s,
                                    u"input_audio_buffer.speech_started"_s,
                                    u"input_audio_buffer.speech_stopped"_s,
                                    u"input_audio_buffer.committed"_s,
                                    u"input_audio_buffer.timeout_triggered"_s,
                                    u"input_audio_buffer.dtmf_event_received"_s,
                                    u"conversation.item.input_audio_transcription.delta"_s,
                                    u"conversation.item.input_audio_transcription.completed"_s,
                                    u"conversation.item.input_audio_transcription.failed"_s,
                                    u"response.function_call_arguments.delta"_s,
                                    u"response.function_call_arguments.done"_s})
            QVERIFY2(types.contains(type), qPrintable(type));
    }

    void eventIdsAreUniqueAndOurs()
    {
        QSet<QString> seen;
        for (const auto &[id, link] : m_links) {
            for (const QJsonObject &event : std::as_const(link->events)) {
                const bool isKeypad = event.value("type"_L1) == "input_audio_buffer.dtmf_event_received"_L1;
                QCOMPARE(event.contains("event_id"_L1), !isKeypad);
                if (isKeypad)
                    continue;
                const QString eventId = event.value("event_id"_L1).toString();
                QVERIFY(eventId.startsWith("event_"_L1) && !seen.contains(eventId));
                seen.insert(eventId);
            }
        }
    }

    void oneTurnComesInTheDocumentedOrder()
    {
        const QStringList order{u"input_audio_buffer.speech_started"_s,
                                u"input_audio_buffer.speech_stopped"_s,
                                u"input_audio_buffer.committed"_s,
                                u"conversation.item.added"_s,
                                u"conversation.item.done"_s,
                                u"response.created"_s,
                                u"response.output_item.added"_s,
                                u"conversation.item.added"_s,
                                u"response.content_part.added"_s,
                                u"output_audio_buffer.started"_s,
                                u"response.output_audio.done"_s,
                                u"response.output_audio_transcript.done"_s,
                                u"response.content_part.done"_s,
                                u"response.output_item.done"_s,
                                u"conversation.item.done"_s,
                                u"response.done"_s,
                                u"output_audio_buffer.stopped"_s};
        QStringList turn;
        for (const QJsonObject &event : std::as_const(m_links[u"opening-hours"_s]->events)) {
            const QString type = event.value("type"_L1).toString();
            if (type == order.first() && !turn.isEmpty())
                break;
            if (type == order.first() || (!turn.isEmpty() && order.contains(type)))
                turn.append(type);
        }
        QCOMPARE(turn, order);
    }

    void aBargeInCutsTheLine()
    {
        const auto &link = m_links[u"hard-to-hear"_s];
        int cancelled = 0;
        for (const QJsonObject &event : std::as_const(link->events)) {
            const QJsonObject response = event.value("response"_L1).toObject();
            if (response.value("status_details"_L1).toObject().value("reason"_L1) == "turn_detected"_L1)
                ++cancelled;
        }
        QCOMPARE(cancelled, 1);
        const QJsonObject truncated = link->event(u"conversation.item.truncated"_s);
        QVERIFY(truncated.value("audio_end_ms"_L1).toInt() > 1000);
    }

    void someTranscriptsComeAfterTheAnswerHasBegun()
    {
        int late = 0;
        int early = 0;
        for (const auto &[id, link] : m_links) {
            bool hasBegun = false;
            for (const QJsonObject &event : std::as_const(link->events)) {
                const QString type = event.value("type"_L1).toString();
                if (type == "input_audio_buffer.committed"_L1)
                    hasBegun = false;
                else if (type == "response.created"_L1)
                    hasBegun = true;
                else if (type == "conversation.item.input_audio_transcription.completed"_L1)
                    ++(hasBegun ? late : early);
            }
        }
        QVERIFY(late > 5);
        QVERIFY(early > 5);
    }

    void usageGrowsAndIsPartlyCached()
    {
        int last = 0;
        int cached = 0;
        for (const QJsonObject &event : std::as_const(m_links[u"repeat-prescription"_s]->events)) {
            if (event.value("type"_L1) != "response.done"_L1)
                continue;
            const QJsonObject usage = event.value("response"_L1).toObject().value("usage"_L1).toObject();
            const QJsonObject details = usage.value("input_token_details"_L1).toObject();
            QVERIFY(usage.value("input_tokens"_L1).toInt() > last);
            last = usage.value("input_tokens"_L1).toInt();
            QCOMPARE(details.value("text_tokens"_L1).toInt() + details.value("audio_tokens"_L1).toInt(), last);
            cached = details.value("cached_tokens"_L1).toInt();
            QVERIFY(cached <= last);
        }
        QVERIFY(cached > 0);
    }

    void theJapaneseCallIsInJapanese()
    {
        const QString heard = m_links[u"japanese"_s]
                                  ->event(u"conversation.item.input_audio_transcription.completed"_s)
                                  .value("transcript"_L1)
                                  .toString();
        QVERIFY(heard.contains(u"子ども"_s));
        QVERIFY(m_links[u"japanese"_s]->spoken(1).contains(u"生年月日"_s));
    }

    void cleanupTestCase()
    {
        m_links.clear();
        m_desk.reset();
    }

private:
    std::unique_ptr<PracticeDesk> m_desk;
    std::map<QString, std::unique_ptr<TestLink>> m_links;
};

QTEST_GUILESS_MAIN(tst_PracticeScenarios)
#include "tst_PracticeScenarios.moc"
