// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryTesting.h"

#include "core/EventJournal.h"
#include "storage/HistoryFold.h"
#include "storage/HistoryTable.h"
#include "storage/JournalFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace callside::historytesting {

using namespace Qt::Literals::StringLiterals;

namespace {

class EventMaker
{
public:
    explicit EventMaker(const PastCall &past)
        : m_past(past)
    {
    }

    void add(const CallEventPayload &payload)
    {
        const auto record = toJournal({{m_past.call}, {}, payload, {}});
        m_entries.append({0, m_past.call, next(), record->type, record->body});
    }
    void addFrame(const QJsonObject &frame)
    {
        m_entries.append({0, m_past.call, next(), u"server"_s, QJsonDocument(frame).toJson(QJsonDocument::Compact)});
    }
    QList<JournalEntry> entries() const { return m_entries; }

private:
    qint64 next() { return m_past.offeredAtMs + 2000 * m_entries.size(); }

    const PastCall &m_past;
    QList<JournalEntry> m_entries;
};

CallOffered offerOf(const PastCall &past)
{
    CallOffered offer;
    offer.webhookId = u"wh_"_s + past.call;
    offer.createdAt = fromMsecs(past.offeredAtMs);
    offer.headers = {{u"From"_s, u"\"%1\" <sip:%2@carrier.example>;tag=1"_s.arg(past.name, past.number)},
                     {u"To"_s, u"<sip:+442079460100@carrier.example>"_s},
                     {u"Call-ID"_s, u"abc@carrier.example"_s}};
    offer.config.model = u"gpt-realtime-2.1"_s;
    offer.config.transcriptionLanguage = past.language;
    return offer;
}

void addCallerTurn(EventMaker &maker, const QString &item, const QString &text)
{
    maker.addFrame({{"type"_L1, "conversation.item.added"_L1},
                    {"event_id"_L1, u"event_a"_s},
                    {"item"_L1, QJsonObject{{"id"_L1, item}, {"type"_L1, "message"_L1}, {"role"_L1, "user"_L1}}}});
    maker.addFrame({{"type"_L1, "conversation.item.input_audio_transcription.completed"_L1},
                    {"event_id"_L1, u"event_b"_s},
                    {"item_id"_L1, item},
                    {"content_index"_L1, 0},
                    {"transcript"_L1, text}});
}

void addAssistantTurn(EventMaker &maker, const QString &item, const QString &text)
{
    maker.addFrame({{"type"_L1, "response.created"_L1},
                    {"event_id"_L1, u"event_c"_s},
                    {"response"_L1, QJsonObject{{"id"_L1, u"resp_"_s + item}, {"object"_L1, "realtime.response"_L1}}}});
    maker.addFrame({{"type"_L1, "output_audio_buffer.started"_L1},
                    {"event_id"_L1, u"event_d"_s},
                    {"response_id"_L1, u"resp_"_s + item}});
    maker.addFrame({{"type"_L1, "response.output_audio_transcript.done"_L1},
                    {"event_id"_L1, u"event_e"_s},
                    {"response_id"_L1, u"resp_"_s + item},
                    {"item_id"_L1, item},
                    {"output_index"_L1, 0},
                    {"content_index"_L1, 0},
                    {"transcript"_L1, text}});
}

} // namespace

QList<JournalEntry> entriesOf(const PastCall &past)
{
    EventMaker maker(past);
    maker.add(offerOf(past));
    if (past.isAnswered) {
        maker.add(CommandSucceeded{{u"auto1"_s}, u"req_1"_s});
        maker.add(MonitorOpened{});
        maker.addFrame({{"type"_L1, "session.created"_L1},
                        {"event_id"_L1, u"event_s"_s},
                        {"session"_L1, QJsonObject{{"id"_L1, u"sess_1"_s}, {"model"_L1, u"gpt-realtime-2.1"_s}}}});
        for (qsizetype index = 0; index < past.lines.size(); ++index) {
            const QString item = u"item_%1"_s.arg(index);
            if (index % 2 == 0)
                addCallerTurn(maker, item, past.lines.at(index));
            else
                addAssistantTurn(maker, item, past.lines.at(index));
        }
    }
    if (!past.isAnswered) {
        Error wrongKey;
        wrongKey.kind = Error::Kind::Unauthorized;
        wrongKey.httpStatus = 401;
        maker.add(CommandFailed{{u"auto1"_s}, wrongKey});
    } else if (past.isOver) {
        maker.add(MonitorClosed{1000, {}});
        Error gone;
        gone.kind = Error::Kind::NotFound;
        gone.httpStatus = 404;
        maker.add(MonitorRefused{gone});
    }
    return maker.entries();
}

JournalWrite writeOf(const PastCall &past)
{
    const QList<JournalEntry> entries = entriesOf(past);
    const CallState state = foldCall(entries).state;
    CallRow row;
    row.call = past.call;
    row.webhookId = state.webhookId;
    row.offeredAtMs = past.offeredAtMs;
    if (state.endedAt != Moment{})
        row.endedAtMs = toMsecs(state.endedAt);
    row.caller = past.number;
    row.callerName = past.name;
    row.line = state.line.number;
    row.phase = state.isOver() ? u"Ended"_s : u"Live"_s;
    row.endReason = wordOf(state.endReason);
    row.live = !past.isOver;
    return {entries, row, {}, {}, {}};
}

void keepCall(JournalFile &file, const PastCall &past)
{
    const auto kept = file.append({writeOf(past)});
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
}

void makeHistory(JournalFile &file, StorageMode mode)
{
    for (;;) {
        const auto made = file.history().makeDue(50, mode);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        if (*made == 0)
            break;
    }
    for (;;) {
        const auto isMore = file.history().cleanSome();
        QVERIFY2(isMore, isMore ? "" : qPrintable(isMore.error().detail));
        if (!*isMore)
            break;
    }
}

QStringList filesHolding(const QString &folder, const QStringList &texts)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &text : texts) {
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                names.append(files.fileName() + u": "_s + text);
        }
    }
    return names;
}

} // namespace callside::historytesting
