// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/ExportJob.h"

#include "gui/history/ExportPdf.h"

#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qint64 MostSteps = 200; // of the progress

Error exportFileError(const QFileDevice &file)
{
    return {.kind = Error::Kind::StorageFailed, .detail = file.errorString()};
}

} // namespace

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

ExportJob::~ExportJob()
{
    m_isCancelled = true; // the worker's destructor sees it to its end, which is the call it is at
}

bool ExportJob::start(const Request &request)
{
    if (m_isRunning)
        return false;
    m_isRunning = true;
    m_isCancelled = false;
    m_worker.start([this, request] {
        const ExportOutcome outcome = run(request);
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_isRunning = false;
                emit finished(outcome);
            },
            Qt::QueuedConnection);
    });
    return true;
}

bool ExportJob::goOn(qint64 done, qint64 of)
{
    if (m_isCancelled)
        return false;
    if (done == of || done % std::max<qint64>(1, of / MostSteps) == 0)
        emit progressed(done, of);
    return true;
}

ExportOutcome ExportJob::run(const Request &request)
{
    ExportOutcome outcome{.kind = ExportOutcome::Kind::Failed, .path = request.path};
    if (request.record)
        outcome.error = request.record();
    if (outcome.error)
        return outcome;
    QSaveFile file(request.path);
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) {
        outcome.error = exportFileError(file);
        return outcome;
    }
    const Result<qint64> written = write(request, file);
    if (!written || m_isCancelled) {
        file.cancelWriting();
        outcome.kind = m_isCancelled ? ExportOutcome::Kind::Cancelled : ExportOutcome::Kind::Failed;
        outcome.error = m_isCancelled ? std::nullopt : std::optional(written.error());
        return outcome;
    }
    // commit() of Qt 6.4 forgets what failed while it flushed.
    if (!file.flush() || !file.commit()) {
        outcome.error = exportFileError(file);
        return outcome;
    }
    outcome.kind = ExportOutcome::Kind::Written;
    outcome.calls = *written;
    return outcome;
}

Result<qint64> ExportJob::write(const Request &request, QSaveFile &file)
{
    return request.text.format == ExportFormat::Pdf ? writePdf(request, file) : writeText(request, file);
}

Result<qint64> ExportJob::writeText(const Request &request, QSaveFile &file)
{
    const auto put = [&](const QByteArray &bytes) { return file.write(bytes) == bytes.size(); };
    bool isWhole = put(exportBegin(request.text));
    for (qint64 at = 0; isWhole && at < request.count && goOn(at, request.count); ++at) {
        const Result<ExportCall> call = request.call(at);
        if (!call)
            return call.error();
        isWhole = put(exportCall(request.text, *call, at == 0));
    }
    if (!isWhole || !put(exportEnd(request.text)))
        return exportFileError(file);
    goOn(request.count, request.count);
    return request.count;
}

Result<qint64> ExportJob::writePdf(const Request &request, QSaveFile &file)
{
    ExportPdf pdf(&file, request.text.label, request.text.words);
    for (qint64 at = 0; at < request.count && goOn(at, request.count); ++at) {
        const Result<ExportCall> call = request.call(at);
        if (!call)
            return call.error();
        pdf.add(*call);
    }
    if (!pdf.finish())
        return exportFileError(file);
    goOn(request.count, request.count);
    return request.count;
}

} // namespace callside
