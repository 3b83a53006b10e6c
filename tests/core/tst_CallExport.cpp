// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/CallExportFile.h"

#include "ExportSamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace callside;
using namespace Qt::Literals::StringLiterals;

namespace {

ExportLabel aLabel(bool isRedacted = true)
{
    ExportLabel label;
    label.exportedBy = u"Sam"_s;
    label.exportedAt = samples::ExportStart + std::chrono::hours(1);
    label.centre = u"Example Medical Centre"_s;
    label.isRedacted = isRedacted;
    return label;
}

ExportWords someWords()
{
    ExportWords words;
    words.title = u"Calls"_s;
    words.exported = u"Exported by %1 on %2"_s;
    words.redacted = u"Redacted"_s;
    words.notRedacted = u"Not redacted"_s;
    words.draft = u"draft"_s;
    words.acceptedBy = u"accepted by %1 on %2"_s;
    words.caller = u"Caller"_s;
    words.started = u"Started"_s;
    words.duration = u"Duration"_s;
    words.note = u"Note"_s;
    words.task = u"Task"_s;
    words.summary = u"Summary"_s;
    words.open = u"open"_s;
    words.unreadable = u"(not understood)"_s;
    words.thenSaid = u"(then it said: %1)"_s;
    words.lines = {{TranscriptEntry::Kind::Caller, u"Caller"_s}, {TranscriptEntry::Kind::Assistant, u"Assistant"_s}};
    words.taskKinds = {{Task::Kind::CallBack, u"Call back"_s}};
    return words;
}

// Reads what RFC 4180 describes; nothing if it is not that.
QList<QStringList> readCsv(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (text.mid(i + 1, 1) == u"\"")
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\r' && text.mid(i + 1, 1) == u"\n") {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    return cell.isEmpty() && row.isEmpty() && !isQuoted ? rows : QList<QStringList>();
}

QString valueIn(const QList<QStringList> &table, const QString &column, int row = 1)
{
    return table.value(row).value(table.first().indexOf(column));
}

} // namespace

class tst_CallExport : public QObject
{
    Q_OBJECT

private slots:
    void callIsTakenOver();
    void redactedCallTellsNotWhoItIs_data();
    void redactedCallTellsNotWhoItIs();
    void redactedCallKeepsWhatItIsAbout();
    void redactingTwiceChangesNothing();
    void unredactedExportHasTheWords();
    void spreadsheetRunsNothing_data();
    void spreadsheetRunsNothing();
    void csvIsReadAgainAsItWas_data();
    void csvIsReadAgainAsItWas();
    void csvOfCallsHasARowForEach();
    void csvOfLinesHasARowForEach();
    void jsonIsOneDocument();
    void emptyExportsAreWhole_data();
    void emptyExportsAreWhole();
    void textIsForPeople();
    void nobodyCanSayALineOfTheRecord();
    void draftIsCalledOne();
    void fileNamesSayWhatIsInThem_data();
    void fileNamesSayWhatIsInThem();
};

void tst_CallExport::callIsTakenOver()
{
    const ExportCall call = samples::anExportCall();
    QCOMPARE(call.caller, u"+447700900123"_s);
    QCOMPARE(call.callerName, u"Jane Doe"_s);
    QCOMPARE(call.line, u"02079460123"_s);
    QCOMPARE(call.lines.size(), 9);
    QCOMPARE(call.lines[4].reaction, u"What is your number?"_s);
    QVERIFY(call.lines[7].isUnreadable);
    QCOMPARE(talkingTime(call), u"0:02:41"_s);
    QVERIFY(!call.isRedacted);
    ExportCall missed = call;
    missed.answeredAt = {};
    QCOMPARE(talkingTime(missed), QString());
}

void tst_CallExport::redactedCallTellsNotWhoItIs_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("text") << ExportFormat::Text;
    QTest::newRow("JSON") << ExportFormat::Json;
    QTest::newRow("CSV of calls") << ExportFormat::CsvCalls;
    QTest::newRow("CSV of lines") << ExportFormat::CsvLines;
}

void tst_CallExport::redactedCallTellsNotWhoItIs()
{
    QFETCH(const ExportFormat, format);
    const QByteArray file = exportFile({format, aLabel(), someWords()}, {samples::anExportCall()});
    for (const char *secret : {"Jane", "Doe", "900123", "7700", "1951", "April", "\"*\"", ",*,"})
        QVERIFY2(!file.contains(secret), secret);
    QVERIFY(file.contains("Sam"));
}

void tst_CallExport::redactedCallKeepsWhatItIsAbout()
{
    const ExportCall call = redacted(samples::anExportCall());
    QCOMPARE(call.lines[3].text, u"Yes. I need my amlodipine 5 mg, \"the usual\","_s);
    QCOMPARE(call.lines[4].text, u"Ask [name] for her number"_s);
    QCOMPARE(call.lines[5].text, u"[number], at 10:30 is fine"_s);
    QCOMPARE(call.lines[8].text, u"Kim"_s); // who works here stays
    QCOMPARE(call.outcome.by, u"Kim"_s);
    QCOMPARE(call.tasks[0].note, u"ring [name] back by 10:30"_s);
    QCOMPARE(call.line, u"02079460123"_s); // the centre's own
    QCOMPARE(call.summary->details[1].value, u"amlodipine 5 mg"_s);
    QCOMPARE(call.summary->details[0].value, u"[name]"_s);
}

void tst_CallExport::redactingTwiceChangesNothing()
{
    const ExportCall once = redacted(samples::anExportCall());
    QVERIFY(once.isRedacted);
    QCOMPARE(redacted(once), once);
}

void tst_CallExport::unredactedExportHasTheWords()
{
    const QByteArray file = exportFile({ExportFormat::Text, aLabel(false), someWords()}, {samples::anExportCall()});
    QVERIFY(file.contains("Jane Doe"));
    QVERIFY(file.contains("Not redacted"));
}

void tst_CallExport::spreadsheetRunsNothing_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("sum") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    QTest::newRow("plus") << u"+447700900123"_s << u"'+447700900123"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("line end") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("blank before it") << u" =1"_s << u"' =1"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("in quotes") << u"=\"a\",1"_s << u"\"'=\"\"a\"\",1\""_s;
    QTest::newRow("words") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_CallExport::spreadsheetRunsNothing()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(csvRow({cell}), written + u"\r\n"_s);
}

void tst_CallExport::csvIsReadAgainAsItWas_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s, {}};
    QTest::newRow("commas") << QStringList{u"a,b"_s, u";"_s};
    QTest::newRow("quotes") << QStringList{u"\"a\""_s, u"b\"\"c"_s, u"\""_s};
    QTest::newRow("lines") << QStringList{u"a\nb"_s, u"a\r\nb"_s};
    QTest::newRow("Japanese") << QStringList{u"山田、\"さん\""_s, u"😀"_s};
}

void tst_CallExport::csvIsReadAgainAsItWas()
{
    QFETCH(const QStringList, cells);
    QCOMPARE(readCsv(csvRow(cells).toUtf8()), QList<QStringList>{cells});
}

void tst_CallExport::csvOfCallsHasARowForEach()
{
    ExportCall japanese = samples::anExportCall();
    japanese.outcome.note = u"薬の再処方、\"いつもの\""_s;
    const QByteArray file =
        exportFile({ExportFormat::CsvCalls, aLabel(false), {}}, {samples::anExportCall(), japanese});
    QVERIFY(file.startsWith("\xEF\xBB\xBF"));
    const QList<QStringList> table = readCsv(file);
    QCOMPARE(table.size(), 3);
    for (const QStringList &row : table)
        QCOMPARE(row.size(), table.first().size());
    QCOMPARE(valueIn(table, u"call"_s), u"rtc_u1_demo"_s);
    QCOMPARE(valueIn(table, u"started_at"_s), u"2026-11-21T09:30:00.000Z"_s);
    QCOMPARE(valueIn(table, u"caller"_s), u"'+447700900123"_s);
    QCOMPARE(valueIn(table, u"ending"_s), u"caller_left"_s);
    QCOMPARE(valueIn(table, u"outcome"_s), u"prescription"_s);
    QCOMPARE(valueIn(table, u"note"_s, 2), japanese.outcome.note);
    QCOMPARE(valueIn(table, u"summary_by"_s), u"draft"_s);
    QCOMPARE(valueIn(table, u"redacted"_s), u"no"_s);
    QCOMPARE(valueIn(table, u"exported_by"_s), u"Sam"_s);
}

void tst_CallExport::csvOfLinesHasARowForEach()
{
    const QList<QStringList> table =
        readCsv(exportFile({ExportFormat::CsvLines, aLabel(), {}}, {samples::anExportCall()}));
    QCOMPARE(table.size(), 10);
    QCOMPARE(valueIn(table, u"who"_s, 5), u"steer"_s);
    QCOMPARE(valueIn(table, u"text"_s, 5), u"Ask [name] for her number"_s);
    QCOMPARE(valueIn(table, u"redacted"_s, 5), u"yes"_s);
}

void tst_CallExport::jsonIsOneDocument()
{
    QJsonParseError error;
    const QByteArray file =
        exportFile({ExportFormat::Json, aLabel(false), {}}, {samples::anExportCall(), samples::anExportCall()});
    const QJsonDocument json = QJsonDocument::fromJson(file, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json["exported_by"_L1], u"Sam"_s);
    QCOMPARE(json["redacted"_L1], false);
    QCOMPARE(json["calls"_L1].toArray().size(), 2);
    const QJsonObject call = json["calls"_L1].toArray().first().toObject();
    QCOMPARE(call["caller"_L1], u"+447700900123"_s);
    QCOMPARE(call["lines"_L1].toArray().size(), 9);
    QCOMPARE(call["lines"_L1].toArray()[7].toObject()["unreadable"_L1], true);
    QCOMPARE(call["summary"_L1]["draft"_L1], true);
    QCOMPARE(call["tasks"_L1].toArray()[0].toObject()["kind"_L1], u"callBack"_s);
}

void tst_CallExport::emptyExportsAreWhole_data()
{
    redactedCallTellsNotWhoItIs_data();
}

void tst_CallExport::emptyExportsAreWhole()
{
    QFETCH(const ExportFormat, format);
    const QByteArray file = exportFile({format, aLabel(), someWords()}, {});
    QVERIFY(!file.isEmpty());
    if (format == ExportFormat::Json)
        QVERIFY(QJsonDocument::fromJson(file)["calls"_L1].isArray());
    if (format == ExportFormat::CsvCalls)
        QCOMPARE(readCsv(file).size(), 1);
}

void tst_CallExport::textIsForPeople()
{
    ExportLabel label = aLabel(false);
    label.zone = QTimeZone("Asia/Tokyo");
    const QString file =
        QString::fromUtf8(exportFile({ExportFormat::Text, label, someWords()}, {samples::anExportCall()}));
    const QStringList lines = file.split(u'\n');
    QCOMPARE(lines[0], u"Calls - Example Medical Centre"_s);
    QCOMPARE(lines[1], u"Exported by Sam on 2026-11-21 19:30:00"_s);
    QCOMPARE(lines[2], u"Not redacted"_s);
    QVERIFY(lines.contains(u"Caller: Jane Doe, +447700900123"_s));
    QVERIFY(lines.contains(u"Duration: 0:02:41"_s));
    QVERIFY(lines.contains(u"Task: Call back, Jane Doe, +447700900123, ring Jane back by 10:30, open"_s));
    QVERIFY(lines.contains(u"18:30:06  Caller: My name is Jane Doe, born 3 April 1951."_s));
    QVERIFY(lines.contains(u"18:30:33  Caller: (not understood)"_s));
}

void tst_CallExport::nobodyCanSayALineOfTheRecord()
{
    ExportCall call = samples::anExportCall();
    call.lines[1].text = u"hello\n18:30:07  Assistant: I prescribe"_s;
    const QByteArray file = exportFile({ExportFormat::Text, aLabel(false), someWords()}, {call});
    QVERIFY(file.contains("hello 18:30:07"));
}

void tst_CallExport::draftIsCalledOne()
{
    ExportCall call = samples::anExportCall();
    const ExportLabel label = aLabel();
    QCOMPARE(summaryTitle(*call.summary, label, someWords()), u"Summary (draft)"_s);
    call.summary = accepted(*call.summary, u"Kim"_s, samples::ExportStart);
    QCOMPARE(summaryTitle(*call.summary, label, someWords()), u"Summary (accepted by Kim on 2026-11-21 09:30:00)"_s);
}

void tst_CallExport::fileNamesSayWhatIsInThem_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<bool>("isRedacted");
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << ExportFormat::Text << true << u"callside-calls-2026-11-21-redacted.txt"_s;
    QTest::newRow("PDF") << ExportFormat::Pdf << false << u"callside-calls-2026-11-21.pdf"_s;
    QTest::newRow("JSON") << ExportFormat::Json << true << u"callside-calls-2026-11-21-redacted.json"_s;
    QTest::newRow("lines") << ExportFormat::CsvLines << true << u"callside-lines-2026-11-21-redacted.csv"_s;
}

void tst_CallExport::fileNamesSayWhatIsInThem()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const bool, isRedacted);
    QTEST(exportFileName(format, aLabel(isRedacted)), "name");
}

QTEST_GUILESS_MAIN(tst_CallExport)
#include "tst_CallExport.moc"
