// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/ExportJob.h"
#include "gui/history/ExportPdf.h"
#include "gui/history/ExportWords.h"

#include "../core/ExportSamples.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <memory>

using namespace callside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ExportOutcome::Kind;

ExportLabel aLabel(bool isRedacted = true)
{
    ExportLabel label = ExportLanguage::label(u"Sam"_s, u"Example Medical Centre"_s, isRedacted);
    label.exportedAt = samples::ExportStart + 1h;
    label.zone = QTimeZone::utc();
    return label;
}

ExportCall aLongJapaneseCall()
{
    ExportCall call = samples::anExportCall();
    call.outcome.note = u"いつもの薬の再処方。折り返しの電話を希望。"_s;
    for (int i = 0; i < 60; ++i) {
        ExportLine line;
        line.kind = i % 2 == 0 ? TranscriptEntry::Kind::Caller : TranscriptEntry::Kind::Assistant;
        line.at = samples::ExportStart + std::chrono::seconds(60 + i);
        line.text = i % 2 == 0 ? u"もしもし、予約の時間を変更したいのですが、来週の火曜日の午後は空いていますか。"_s
                               : u"かしこまりました。火曜日の午後でしたら、三時と四時半が空いております。"_s;
        call.lines.append(line);
    }
    return call;
}

int pagesIn(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ExportJob::Request aRequest(const QString &path, ExportFormat format, qint64 count)
{
    ExportJob::Request request;
    request.path = path;
    request.text = {format, aLabel(), ExportLanguage::words()};
    request.count = count;
    request.call = [](qint64) { return Result<ExportCall>(samples::anExportCall()); };
    return request;
}

} // namespace

class tst_Export : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyKindHasAWord();
    void pageHasTheWordsOfTheCall();
    void redactedPageTellsNotWhoItIs();
    void nobodyCanWriteMarkup();
    void longCallTakesSeveralPages();
    void eachCallBeginsAPage();
    void nothingIsStillAPage();
    void fileIsWrittenBesideTheWindow_data();
    void fileIsWrittenBesideTheWindow();
    void progressIsTold();
    void cancelledExportLeavesTheFileThatWasThere();
    void failingCallLeavesNothing();
    void unwritableFolderIsTold();
    void nothingIsWrittenThatIsNotInTheTrail();
    void oneExportAtATime();
    void destructionEndsTheExport();

private:
    QString path() const { return m_dir->filePath(u"export.out"_s); }
    static ExportOutcome outcomeOf(const QSignalSpy &finished)
    {
        return finished.value(0).value(0).value<ExportOutcome>();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Export::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_Export::everyKindHasAWord()
{
    const ExportWords words = ExportLanguage::words();
    for (const QString &word : words.lines)
        QVERIFY(!word.isEmpty());
    for (const QString &word : words.taskKinds)
        QVERIFY(!word.isEmpty());
    for (auto at = words.endings.begin(); at != words.endings.end(); ++at)
        QVERIFY(at.key() == EndReason::None || !at.value().isEmpty());
    QVERIFY(words.exported.contains(u"%1") && words.exported.contains(u"%2"));
}

void tst_Export::pageHasTheWordsOfTheCall()
{
    QTextDocument page;
    page.setHtml(exportPageHtml(samples::anExportCall(), aLabel(false), ExportLanguage::words()));
    const QString text = page.toPlainText();
    for (const QString &wanted : {u"Jane Doe, +447700900123"_s, u"My name is Jane Doe, born 3 April 1951."_s,
                                  u"draft"_s, u"amlodipine 5 mg (heard)"_s, u"09:30:06"_s, u"Not redacted"_s,
                                  u"(could not be understood)"_s, u"Desk steered"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
}

void tst_Export::redactedPageTellsNotWhoItIs()
{
    const QString html = exportPageHtml(redacted(samples::anExportCall()), aLabel(), ExportLanguage::words());
    for (const QString &secret : {u"Jane"_s, u"Doe"_s, u"900123"_s, u"1951"_s})
        QVERIFY2(!html.contains(secret), qPrintable(secret));
    QVERIFY(html.contains(u"[name]"));
}

void tst_Export::nobodyCanWriteMarkup()
{
    const QString evil = u"<img src=\"file:///etc/passwd\"><b>x</b>&amp;"_s;
    ExportCall call = samples::anExportCall();
    call.callerName = evil;
    call.lines[1].text = evil;
    call.outcome.note = evil;
    call.summary->text = evil;
    call.tasks[0].note = evil;
    const QString html = exportPageHtml(call, aLabel(false), ExportLanguage::words());
    QVERIFY(!html.contains(u"<img"));
    QTextDocument page;
    page.setHtml(html);
    QCOMPARE(page.toPlainText().count(evil), 5);
}

void tst_Export::longCallTakesSeveralPages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportPdf pdf(&buffer, aLabel(), ExportLanguage::words());
    pdf.add(aLongJapaneseCall());
    QVERIFY(pdf.finish());
    QVERIFY(buffer.data().startsWith("%PDF-1."));
    QVERIFY(pdf.pages() >= 2);
    QCOMPARE(pagesIn(buffer.data()), pdf.pages());
    const QString folder = qEnvironmentVariable("CALLSIDE_PICTURES"); // for people to look at
    if (!folder.isEmpty()) {
        QFile file(QDir(folder).filePath(u"export.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(buffer.data());
    }
}

void tst_Export::eachCallBeginsAPage()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportPdf pdf(&buffer, aLabel(), ExportLanguage::words());
    for (int i = 0; i < 3; ++i)
        pdf.add(samples::anExportCall());
    QVERIFY(pdf.finish());
    QCOMPARE(pagesIn(buffer.data()), 3);
}

void tst_Export::nothingIsStillAPage()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportPdf pdf(&buffer, aLabel(), ExportLanguage::words());
    QVERIFY(pdf.finish());
    QCOMPARE(pagesIn(buffer.data()), 1);
}

void tst_Export::fileIsWrittenBesideTheWindow_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("text") << ExportFormat::Text;
    QTest::newRow("JSON") << ExportFormat::Json;
    QTest::newRow("CSV of calls") << ExportFormat::CsvCalls;
    QTest::newRow("CSV of lines") << ExportFormat::CsvLines;
    QTest::newRow("PDF") << ExportFormat::Pdf;
}

void tst_Export::fileIsWrittenBesideTheWindow()
{
    QFETCH(const ExportFormat, format);
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    const ExportJob::Request request = aRequest(path(), format, 3);
    QVERIFY(job.start(request));
    QVERIFY(!QFile::exists(path()) || finished.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(outcomeOf(finished).kind, Kind::Written);
    QCOMPARE(outcomeOf(finished).calls, 3);
    const QByteArray file = contentOf(path());
    if (format == ExportFormat::Pdf)
        QCOMPARE(pagesIn(file), 3);
    else
        QCOMPARE(file, exportFile(request.text, QList<ExportCall>(3, samples::anExportCall())));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void tst_Export::progressIsTold()
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    QSignalSpy progressed(&job, &ExportJob::progressed);
    QVERIFY(job.start(aRequest(path(), ExportFormat::CsvCalls, 1000)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY(progressed.size() > 10);
    QVERIFY(progressed.size() < 250);
    QCOMPARE(progressed.last(), (QVariantList{qint64(1000), qint64(1000)}));
}

void tst_Export::cancelledExportLeavesTheFileThatWasThere()
{
    QFile earlier(path());
    QVERIFY(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    QSemaphore isAtTheTenth;
    ExportJob::Request request = aRequest(path(), ExportFormat::Json, 1'000'000);
    request.call = [&](qint64 at) {
        if (at == 10)
            isAtTheTenth.release();
        return Result<ExportCall>(samples::anExportCall());
    };
    QVERIFY(job.start(request));
    QVERIFY(isAtTheTenth.tryAcquire(1, 20'000));
    job.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(outcomeOf(finished).kind, Kind::Cancelled);
    QCOMPARE(contentOf(path()), "earlier"_ba);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
}

void tst_Export::failingCallLeavesNothing()
{
    for (const ExportFormat format : {ExportFormat::Text, ExportFormat::Pdf}) {
        ExportJob job;
        QSignalSpy finished(&job, &ExportJob::finished);
        ExportJob::Request request = aRequest(path(), format, 3);
        request.call = [](qint64 at) {
            return at == 1 ? Result<ExportCall>(Error{.kind = Error::Kind::StorageFailed, .detail = u"gone"_s})
                           : Result<ExportCall>(samples::anExportCall());
        };
        QVERIFY(job.start(request));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(outcomeOf(finished).kind, Kind::Failed);
        QCOMPARE(outcomeOf(finished).error->detail, u"gone"_s);
        QVERIFY(QDir(m_dir->path()).entryList(QDir::Files).isEmpty());
    }
}

void tst_Export::unwritableFolderIsTold()
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    QVERIFY(job.start(aRequest(m_dir->filePath(u"nowhere/export.out"_s), ExportFormat::Text, 1)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(outcomeOf(finished).kind, Kind::Failed);
}

void tst_Export::nothingIsWrittenThatIsNotInTheTrail()
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    ExportJob::Request request = aRequest(path(), ExportFormat::Text, 1);
    request.record = [] { return std::optional(Error{.kind = Error::Kind::TimedOut, .detail = u"full"_s}); };
    QVERIFY(job.start(request));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(outcomeOf(finished).kind, Kind::Failed);
    QCOMPARE(outcomeOf(finished).error->kind, Error::Kind::TimedOut);
    QVERIFY(!QFile::exists(path()));
}

void tst_Export::oneExportAtATime()
{
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    QVERIFY(job.start(aRequest(path(), ExportFormat::Text, 1)));
    QVERIFY(job.isRunning());
    QVERIFY(!job.start(aRequest(path(), ExportFormat::Text, 1)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(!job.isRunning());
    QVERIFY(job.start(aRequest(path(), ExportFormat::Text, 1)));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
}

void tst_Export::destructionEndsTheExport()
{
    auto job = std::make_unique<ExportJob>();
    QVERIFY(job->start(aRequest(path(), ExportFormat::Json, 10'000'000)));
    job.reset(); // would take minutes
    QVERIFY(!QFile::exists(path()));
}

QTEST_MAIN(tst_Export)
#include "tst_Export.moc"
