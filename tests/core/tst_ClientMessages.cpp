// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RealtimeProtocol.h"

#include <QJsonArray>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

const CommandId Command{u"op_7"_s};

} // namespace

class TestClientMessages : public QObject
{
    Q_OBJECT

private slots:
    void bareResponseLeavesTheSessionsInstructionsInPlace()
    {
        const QJsonObject expected{{u"type"_s, u"response.create"_s}, {u"event_id"_s, u"op_7"_s}};
        QCOMPARE(createResponse(Command), expected);
    }

    void responseSayingCarriesItsInstructions()
    {
        const QJsonObject expected{{u"type"_s, u"response.create"_s},
                                   {u"event_id"_s, u"op_7"_s},
                                   {u"response"_s, QJsonObject{{u"instructions"_s, u"Say: one moment."_s}}}};
        QCOMPARE(createResponseSaying(Command, u"Say: one moment."_s), expected);
    }

    void systemItemIsAMessageOfOneText()
    {
        const QJsonArray content{QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, u"Be brief."_s}}};
        const QJsonObject item{
            {u"id"_s, u"item_7"_s}, {u"type"_s, u"message"_s}, {u"role"_s, u"system"_s}, {u"content"_s, content}};
        const QJsonObject expected{
            {u"type"_s, u"conversation.item.create"_s}, {u"event_id"_s, u"op_7"_s}, {u"item"_s, item}};
        QCOMPARE(createSystemItem(Command, u"item_7"_s, u"Be brief."_s), expected);
    }

    void systemItemWithoutOwnIdLeavesItToTheServer()
    {
        const QJsonObject message = createSystemItem(Command, {}, u"Be brief."_s);
        QVERIFY(!message.value("item"_L1).toObject().contains("id"_L1));
    }

    void silencingTakesTwoMessages()
    {
        QCOMPARE(cancelResponse(Command), (QJsonObject{{u"type"_s, u"response.cancel"_s}, {u"event_id"_s, u"op_7"_s}}));
        QCOMPARE(clearOutputAudio(Command),
                 (QJsonObject{{u"type"_s, u"output_audio_buffer.clear"_s}, {u"event_id"_s, u"op_7"_s}}));
    }

    void sessionUpdateAlwaysSaysWhichKindOfSession()
    {
        const QJsonObject message = updateSession(Command, {{u"instructions"_s, u"Speak German."_s}});
        const QJsonObject expected{{u"type"_s, u"realtime"_s}, {u"instructions"_s, u"Speak German."_s}};
        QCOMPARE(message.value("type"_L1).toString(), u"session.update"_s);
        QCOMPARE(message.value("session"_L1).toObject(), expected);
    }
};

QTEST_GUILESS_MAIN(TestClientMessages)
#include "tst_ClientMessages.moc"
