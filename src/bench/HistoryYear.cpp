// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/HistoryYear.h"

#include "core/HistoryQuery.h"
#include "storage/HistoryTable.h"
#include "storage/HistoryText.h"
#include "storage/JournalFile.h"
#include "storage/JournalSql.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace callside::bench {

namespace {

constexpr int CallsPerCommit = 500;
constexpr qint64 YearMs = qint64(365) * 24 * 60 * 60 * 1000;

QString anyOf(const QStringList &list, QRandomGenerator &chance)
{
    return list.at(qsizetype(chance.bounded(quint32(list.size()))));
}

QString englishLine(QRandomGenerator &chance)
{
    static const QStringList words =
        u"i would like to book move cancel an appointment please with doctor nurse on monday tuesday morning afternoon "
        "my date of birth is prescription repeat tablets headache fever child cough insurance results test blood call "
        "back number thank you yes no surgery hours today tomorrow next week pain chest breath emergency ambulance "
        "clinic reception assistant hello can help letter payment parking address vaccination flu allergy"_s.split(
            u' ');
    QStringList line;
    for (int word = 0; word < 11; ++word)
        line.append(chance.bounded(20) == 0 ? u"name%1"_s.arg(chance.bounded(3000)) : anyOf(words, chance));
    return line.join(u' ') + u'.';
}

QString japaneseLine(QRandomGenerator &chance)
{
    static const QStringList words =
        u"予約 変更 お願い します 火曜日 水曜日 午前 午後 三時 薬 処方箋 頭痛 発熱 子供 咳 保険証 病院 先生 佐藤 田中 "
        "鈴木 予防 接種 検査 結果 電話 番号 確認 生年月日 昭和 平成 大丈夫 です ます はい ありがとう ございます "
        "キャンセル リピート アレルギー ワクチン ください いただけ ますか 診察 受付 時間 今日 明日 来週 痛み 胸 息 "
        "苦しい 救急 眼科 内科 整形 診断 料金 駐車場 住所"_s.split(u' ');
    static const QStringList between = u"は が を に で の と も から まで"_s.split(u' ');
    QString line;
    while (line.size() < 28)
        line += anyOf(words, chance) + anyOf(between, chance);
    return line + u'。';
}

QStringList linesOf(int number, QRandomGenerator &chance)
{
    const bool isJapanese = number % 2 == 1;
    QStringList lines;
    for (int line = 0; line < LinesPerCall; ++line)
        lines.append(isJapanese ? japaneseLine(chance) : englishLine(chance));
    if (number % RareEvery == 0)
        lines[LinesPerCall / 2] = isJapanese ? u"来月は膀胱炎の検査です"_s : u"it is about my sciatica again"_s;
    return lines;
}

CallResult resultFor(QRandomGenerator &chance)
{
    const int percent = int(chance.bounded(100));
    return percent < 88 ? CallResult::Answered : percent < 94 ? CallResult::Abandoned : CallResult::Missed;
}

std::optional<Error> writePastCall(QSqlDatabase &database, int number, Moment offeredAt, QRandomGenerator &chance)
{
    const QString call = u"rtc_%1"_s.arg(number);
    const QString caller = u"+447700900%1"_s.arg(chance.bounded(1000), 3, 10, QChar(u'0'));
    const qint64 at = toMsecs(offeredAt);
    const qint64 id = at / 1000 * 64;
    const CallResult result = resultFor(chance);
    const bool wasAnswered = result == CallResult::Answered;
    const QString line = u"+44207946000%1"_s.arg(chance.bounded(5));
    if (auto error =
            journalsql::run(database,
                            u"INSERT INTO calls (call, offered_at_ms, answered_at_ms, ended_at_ms, caller, line, "
                            u"phase, cost_micro_usd, "
                            "live) VALUES (:call, :offered, :answered, :ended, :caller, :line, 'Ended', 90000, 0)"_s,
                            {{u":call"_s, call},
                             {u":offered"_s, at},
                             {u":answered"_s, at + 900},
                             {u":ended"_s, at + 180000},
                             {u":caller"_s, caller},
                             {u":line"_s, line}}))
        return error;
    if (auto error = journalsql::run(
            database,
            u"INSERT INTO history (id, call, offered_at_ms, answered_at_ms, words_at_ms, ended_at_ms, caller, line, "
            "result, end_reason, lost, urgency, urgent_at_ms, language, outcome, model, tokens_in, tokens_cached, "
            "tokens_out, cost_micro_usd, cost_complete, lines, kept) VALUES (:id, :call, :offered, :answered, :words, "
            ":ended, :caller, :line, :result, 'CallerLeft', :lost, :urgency, :urgent, :language, :outcome, "
            "'gpt-realtime-2.1', 9000, 6000, 2500, 90000, 1, 40, 'all')"_s,
            {{u":id"_s, id},
             {u":call"_s, call},
             {u":offered"_s, at},
             {u":answered"_s, wasAnswered ? QVariant(at + 900) : QVariant()},
             {u":words"_s, wasAnswered ? QVariant(at + 2100) : QVariant()},
             {u":ended"_s, at + 180000},
             {u":caller"_s, caller},
             {u":line"_s, line},
             {u":result"_s, wordOf(result)},
             {u":lost"_s, int(!wasAnswered)},
             {u":urgency"_s, number % 150 == 0 ? QVariant(u"red-flag"_s) : QVariant()},
             {u":urgent"_s, number % 150 == 0 ? QVariant(at + 60000) : QVariant()},
             {u":language"_s, number % 2 == 1 ? u"ja"_s : u"en"_s},
             {u":outcome"_s, number % 5 == 0 ? QVariant(u"booked"_s) : QVariant()}}))
        return error;
    if (auto error = journalsql::run(
            database, u"INSERT INTO history_words (rowid, words, notes, numbers) VALUES (:id, :words, '', :numbers)"_s,
            {{u":id"_s, id},
             {u":words"_s, historytext::indexedLines(linesOf(number, chance))},
             {u":numbers"_s, historytext::indexedNumbers({caller})}}))
        return error;
    return journalsql::run(database, u"INSERT INTO history_numbers (digits, id, is_caller) VALUES (:digits, :id, 1)"_s,
                           {{u":digits"_s, numberKey(caller)}, {u":id"_s, id}});
}

} // namespace

bool writeHistoryYear(JournalFile &file, int calls, Moment end)
{
    QRandomGenerator chance(1);
    QSqlDatabase database = file.database();
    for (int number = 0; number < calls; ++number) {
        if (number % CallsPerCommit == 0 && journalsql::execute(database, u"BEGIN IMMEDIATE"_s))
            return false;
        const Moment offeredAt = end - std::chrono::milliseconds(YearMs / calls * (calls - number));
        if (writePastCall(database, number, offeredAt, chance))
            return false;
        const bool isLast = number % CallsPerCommit == CallsPerCommit - 1 || number == calls - 1;
        if (isLast && journalsql::execute(database, u"COMMIT"_s))
            return false;
    }
    return !journalsql::execute(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace callside::bench
