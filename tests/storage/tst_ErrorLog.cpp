// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ErrorLog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

ApiErrorRecord aRecord(const QString &call = u"rtc_u1_9c6574da8b8a41a18da9308f4ad974ce"_s)
{
    ApiErrorRecord record;
    record.at = fromMsecs(1795253400123);
    record.call = {call};
    record.request = u"accept"_s;
    record.error = {.kind = Error::Kind::Refused,
                    .detail = u"HTTP 400 unknown_parameter session.audio.output.voice"_s,
                    .httpStatus = 400,
                    .code = u"unknown_parameter"_s,
                    .param = u"session.audio.output.voice"_s,
                    .requestId = u"req_9f86d081884c7d659a2feaa0c55ad015"_s};
    record.body = {{u"type"_s, u"realtime"_s},
                   {u"model"_s, u"gpt-realtime-2.1"_s},
                   {u"instructions"_s, u"You are the assistant of the centre."_s}};
    return record;
}

// Everything in which somebody's words or a secret could hide.
const QStringList Seeds{u"chestpain"_s,  u"Jane"_s,   u"07700900123"_s, u"7700900123"_s, u"sk-seeded"_s,
                        u"whsec_seed"_s, u"Seeded"_s, u"doctor@"_s,     u"1951"_s};

ApiErrorRecord aSeededRecord()
{
    ApiErrorRecord record = aRecord();
    record.error.detail = u"could not send sk-seeded-key for Jane"_s;
    record.error.code = u"sk-seeded-code"_s;
    record.body = {
        {u"instructions"_s, u"Jane says: chestpain"_s},
        {u"model"_s, u"sk-seeded-key"_s},
        {u"voice"_s, u"Seeded person"_s},
        {u"language"_s, u"07700900123"_s},
        {u"target_uri"_s, u"tel:+4407700900123"_s},
        {u"number"_s, 7700900123.0},
        {u"text"_s, u"Jane"_s},
        {u"Jane has chestpain"_s, true},
        {u"metadata"_s, QJsonObject{{u"note"_s, u"chestpain"_s}, {u"born"_s, u"3/4/1951"_s}}},
        {u"include"_s, QJsonArray{u"whsec_seeded"_s, QJsonArray{QJsonObject{{u"x"_s, u"Jane"_s}}}}},
        {u"tools"_s, QJsonArray{QJsonObject{{u"type"_s, u"function"_s}, {u"description"_s, u"for Jane"_s}}}},
    };
    return record;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QJsonObject> linesOf(const QString &path)
{
    QList<QJsonObject> lines;
    const QList<QByteArray> texts = contentsOf(path).split('\n');
    for (const QByteArray &text : texts) {
        if (!text.isEmpty())
            lines.append(QJsonDocument::fromJson(text).object());
    }
    return lines;
}

} // namespace

class tst_ErrorLog : public QObject
{
    Q_OBJECT

private slots:
    void lineTellsWhatHappened();
    void everyAppendIsALineInOrder();
    void shapeOfABodyStays();
    void wordsAndSecretsAreNotKept();
    void hugeAndDeepBodiesAreCut();
    void filesAreForTheOwnerOnly();
    void fullFileIsRotated();
    void fullDiskIsHarmlessAndLeavesWholeLines();
    void folderThatIsGoneIsHarmless();
    void withoutAFolderNothingIsKept();
    void manyThreadsMayAppend();
};

void tst_ErrorLog::lineTellsWhatHappened()
{
    const QByteArray line = toLogLine(aRecord());
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject expected{
        {u"time"_s, u"2026-11-21T09:30:00.123Z"_s},
        {u"call"_s, u"rtc_u1_9c6574da8b8a41a18da9308f4ad974ce"_s},
        {u"request"_s, u"accept"_s},
        {u"kind"_s, u"refused"_s},
        {u"status"_s, 400},
        {u"code"_s, u"unknown_parameter"_s},
        {u"param"_s, u"session.audio.output.voice"_s},
        {u"requestId"_s, u"req_9f86d081884c7d659a2feaa0c55ad015"_s},
        {u"detail"_s, u"HTTP 400 unknown_parameter session.audio.output.voice"_s},
        {u"body"_s, QJsonObject{{u"type"_s, u"realtime"_s},
                                {u"model"_s, u"gpt-realtime-2.1"_s},
                                {u"instructions"_s, u"(36 characters)"_s}}},
    };
    QCOMPARE(QJsonDocument::fromJson(line).object(), expected);
}

void tst_ErrorLog::everyAppendIsALineInOrder()
{
    QTemporaryDir folder;
    {
        ErrorLog log(folder.path());
        for (int i = 0; i < 100; ++i)
            log.append(aRecord(u"rtc_%1"_s.arg(i)));
    }
    ErrorLog later(folder.path()); // a second run goes on in the same file
    later.append(aRecord(u"rtc_100"_s));
    QTRY_COMPARE(linesOf(later.path()).size(), 101);
    const QList<QJsonObject> lines = linesOf(later.path());
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i][u"call"].toString(), u"rtc_%1"_s.arg(i));
}

void tst_ErrorLog::shapeOfABodyStays()
{
    const QJsonObject body{
        {u"type"_s, u"realtime"_s},
        {u"output_modalities"_s, QJsonArray{u"audio"_s}},
        {u"audio"_s, QJsonObject{{u"input"_s, QJsonObject{{u"turn_detection"_s,
                                                           QJsonObject{{u"type"_s, u"server_vad"_s},
                                                                       {u"threshold"_s, 0.5},
                                                                       {u"create_response"_s, true},
                                                                       {u"idle_timeout_ms"_s, QJsonValue()}}}}}}},
        {u"status_code"_s, 486}};
    QCOMPARE(withoutWords(body), body);
}

void tst_ErrorLog::wordsAndSecretsAreNotKept()
{
    QTemporaryDir folder;
    {
        ErrorLog log(folder.path());
        log.append(aSeededRecord());
    }
    const QByteArray written = contentsOf(QDir(folder.path()).filePath(u"api-errors.jsonl"_s));
    QVERIFY(written.size() > 100);
    for (const QString &seed : Seeds)
        QVERIFY2(!written.contains(seed.toUtf8()), qPrintable(seed + u": "_s + QString::fromUtf8(written)));
    const QJsonObject body = QJsonDocument::fromJson(written).object()[u"body"].toObject();
    QCOMPARE(body[u"instructions"], QJsonValue(u"(20 characters)"_s));
    QCOMPARE(body[u"target_uri"], QJsonValue(u"tel: (18 characters)"_s));
    QCOMPARE(body[u"tools"][0][u"type"], QJsonValue(u"function"_s));
}

void tst_ErrorLog::hugeAndDeepBodiesAreCut()
{
    QJsonObject deep{{u"type"_s, u"end"_s}};
    for (int i = 0; i < 100; ++i)
        deep = {{u"inside"_s, deep}};
    ApiErrorRecord record = aRecord();
    record.body = deep;
    const QByteArray deepLine = toLogLine(record);
    QVERIFY(deepLine.contains("(deeper)") && !deepLine.contains("end"));
    record.body = {};
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(i);
    record.body.insert(u"many"_s, many);
    const QJsonArray kept = QJsonDocument::fromJson(toLogLine(record)).object()[u"body"][u"many"].toArray();
    QCOMPARE(kept.size(), 51);
    QCOMPARE(kept.last(), QJsonValue(u"(950 more)"_s));
    QJsonObject wide;
    for (int i = 0; i < 20'000; ++i)
        wide.insert(u"member_%1"_s.arg(i), i);
    record.body = wide;
    QVERIFY(toLogLine(record).size() < 2000);
}

void tst_ErrorLog::filesAreForTheOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(u"api-errors.jsonl"_s);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const bool isThereBefore : {false, true}) {
        if (isThereBefore)
            QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
        ErrorLog(folder.path()).append(aRecord());
        QVERIFY(!(QFile::permissions(path) & others));
    }
    QCOMPARE(linesOf(path).size(), 2);
}

void tst_ErrorLog::fullFileIsRotated()
{
    QTemporaryDir folder;
    const qint64 line = toLogLine(aRecord(u"rtc_00"_s)).size();
    {
        ErrorLog log(folder.path(), {.maxFileBytes = 3 * line, .maxFiles = 3});
        for (int i = 10; i < 30; ++i)
            log.append(aRecord(u"rtc_%1"_s.arg(i)));
    }
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files, (QStringList{u"api-errors.1.jsonl"_s, u"api-errors.2.jsonl"_s, u"api-errors.jsonl"_s}));
    QStringList calls;
    for (const QString &name : {files[1], files[0], files[2]}) {
        const QString path = QDir(folder.path()).filePath(name);
        QVERIFY(QFileInfo(path).size() <= 3 * line);
        for (const QJsonObject &entry : linesOf(path))
            calls.append(entry[u"call"].toString());
    }
    QStringList expected; // the newest, none twice, none missing between
    for (int i = 22; i < 30; ++i)
        expected.append(u"rtc_%1"_s.arg(i));
    QCOMPARE(calls, expected);
}

void tst_ErrorLog::fullDiskIsHarmlessAndLeavesWholeLines()
{
    QTemporaryDir folder;
    const qint64 line = toLogLine(aRecord(u"rtc_0"_s)).size();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = rlim_t(2 * line + line / 2); // two lines and a half
    QString path;
    {
        ErrorLog log(folder.path());
        path = log.path();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        for (int i = 0; i < 6; ++i)
            log.append(aRecord(u"rtc_%1"_s.arg(i)));
        const bool isFull = QTest::qWaitFor([&path, line] { return QFileInfo(path).size() == 2 * line; });
        QTest::qWait(50);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(isFull);
        log.append(aRecord(u"rtc_6"_s)); // there is room again
    }
    const QList<QJsonObject> lines = linesOf(path);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[2][u"call"], QJsonValue(u"rtc_6"_s));
}

void tst_ErrorLog::folderThatIsGoneIsHarmless()
{
    ErrorLog log(u"/nowhere/at/all"_s);
    log.append(aRecord());
    QCOMPARE(log.path(), u"/nowhere/at/all/api-errors.jsonl"_s);
}

void tst_ErrorLog::withoutAFolderNothingIsKept()
{
    ErrorLog log{QString()};
    log.append(aRecord());
    QCOMPARE(log.path(), QString());
    QVERIFY(!QFileInfo::exists(u"api-errors.jsonl"_s));
}

void tst_ErrorLog::manyThreadsMayAppend()
{
    QTemporaryDir folder;
    QString path;
    {
        ErrorLog log(folder.path(), {.maxWaiting = 10'000});
        path = log.path();
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&log] {
                for (int i = 0; i < 100; ++i)
                    log.append(aRecord());
            });
        for (std::thread &thread : threads)
            thread.join();
    }
    const QList<QJsonObject> lines = linesOf(path);
    QCOMPARE(lines.size(), 400);
    for (const QJsonObject &line : lines)
        QCOMPARE(line[u"status"], QJsonValue(400));
}

QTEST_GUILESS_MAIN(tst_ErrorLog)
#include "tst_ErrorLog.moc"
