// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryExport.h"

#include "gui/history/ExportWords.h"
#include "gui/history/HistoryCall.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "storage/HistoryFold.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFuture>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int MostCalls = 100'000; // in one file
constexpr int ExportCharacters = 64;

using Rows = Result<QList<HistoryRow>>;

} // namespace

ExportCall exportCallOf(const HistoryRow &row, const HistoryRecord &record)
{
    const FoldedCall folded = foldCall(record.entries);
    return exportCallOf(folded.isWhole() ? folded.state : stateOf(row), record.outcome, record.tasks,
                        folded.state.summary);
}

HistoryExport::HistoryExport(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_formats(new QButtonGroup(this))
    , m_redact(new QCheckBox(tr("Take out numbers, dates and names"), this))
    , m_warning(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_result(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_write(new QPushButton(tr("Choose where…"), this))
    , m_choices(buildChoices())
{
    setObjectName(u"historyExportDialog"_s);
    setWindowTitle(tr("Export"));
    setModal(false);
    m_title->setProperty("textStyle", u"title"_s);
    for (QLabel *label : {m_title, m_result}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_result->setObjectName(u"historyExportResult"_s);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setObjectName(u"historyExportProgress"_s);
    m_progress->setAccessibleName(tr("How many calls are written"));
    m_cancel->setObjectName(u"historyExportCancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_write->setObjectName(u"historyExportWriteButton"_s);
    m_write->setDefault(true);
    m_write->setIcon(iconOnFill(Icon::Export, Tone::Accent));
    setTone(m_write, Tone::Accent);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_choices, m_progress, m_result})
        column->addWidget(part);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &HistoryExport::reject);
    connect(m_write, &QPushButton::clicked, this, &HistoryExport::choosePlace);
    connect(m_redact, &QCheckBox::toggled, this, &HistoryExport::showWarning);
    connect(&m_job, &ExportJob::progressed, this, [this](qint64 done, qint64 of) {
        m_progress->setRange(0, int(of));
        m_progress->setValue(int(done));
    });
    connect(&m_job, &ExportJob::finished, this, &HistoryExport::showFinished);
}

QWidget *HistoryExport::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    const std::tuple<ExportFormat, QString, QString> formats[] = {
        {ExportFormat::Pdf, tr("Pages to print (PDF)"), u"exportPdfButton"_s},
        {ExportFormat::Text, tr("Plain text"), u"exportTextButton"_s},
        {ExportFormat::CsvCalls, tr("Spreadsheet, a row for each call (CSV)"), u"exportCallsButton"_s},
        {ExportFormat::CsvLines, tr("Spreadsheet, a row for each line that was said (CSV)"), u"exportLinesButton"_s},
        {ExportFormat::Json, tr("For other programs (JSON)"), u"exportJsonButton"_s}};
    for (const auto &[format, title, objectName] : formats) {
        auto *button = new QRadioButton(title, choices);
        button->setObjectName(objectName);
        m_formats->addButton(button, int(format));
        column->addWidget(button);
    }
    m_formats->button(int(ExportFormat::Pdf))->setChecked(true);
    m_redact->setObjectName(u"exportRedactBox"_s);
    m_redact->setChecked(true);
    m_redact->setToolTip(
        tr("What may tell who the caller is. As good as patterns can be: read it before you pass it on."));
    m_warning->setObjectName(u"exportWarning"_s);
    m_warning->setWordWrap(true);
    column->addSpacing(space(2));
    column->addWidget(m_redact);
    column->addWidget(m_warning);
    return choices;
}

void HistoryExport::showWarning()
{
    const bool isRedacted = m_redact->isChecked();
    m_warning->setText(isRedacted
                           ? tr("A program takes them out and may miss some: read the file before you pass it on.")
                           : tr("The file will hold a patient's own words, number and name. Pass it on only to "
                                "who may have it."));
    setTone(m_warning, isRedacted ? Tone::Muted : Tone::Danger);
    if (isVisible())
        fitHeight();
}

void HistoryExport::openFor(const HistoryExportWish &wish)
{
    if (m_job.isRunning()) // one at a time: it is shown how far that is
        return QDialog::show();
    ++m_round;
    m_wish = wish;
    m_title->setText(wish.call.isEmpty() ? tr("Export %n call(s)", nullptr, wish.count) : tr("Export this call"));
    m_redact->setChecked(!wish.isUnredactedFirst || !wish.canBeUnredacted);
    m_redact->setEnabled(wish.canBeUnredacted);
    m_formats->button(int(ExportFormat::CsvCalls))->setVisible(wish.call.isEmpty());
    if (!wish.call.isEmpty() && format() == ExportFormat::CsvCalls)
        m_formats->button(int(ExportFormat::Pdf))->setChecked(true);
    m_result->clear();
    showWarning();
    setBusy(false);
    QDialog::show();
    fitHeight();
    raise();
    activateWindow();
    m_write->setFocus(Qt::OtherFocusReason);
}

void HistoryExport::leave()
{
    if (m_job.isRunning())
        return;
    if (auto *place = findChild<QFileDialog *>())
        place->reject();
    reject();
}

void HistoryExport::setBusy(bool isBusy)
{
    m_choices->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    m_result->setVisible(!m_result->text().isEmpty());
    m_write->setVisible(m_result->text().isEmpty());
    m_write->setEnabled(!isBusy);
    m_choices->setVisible(m_result->text().isEmpty());
    m_cancel->setText(m_result->text().isEmpty() ? tr("Cancel") : tr("Close"));
    if (isVisible())
        fitHeight();
}

// A layout with words that wrap does not say by itself how high it has to be.
void HistoryExport::fitHeight()
{
    setMinimumWidth(ExportCharacters * fontMetrics().averageCharWidth());
    layout()->invalidate();
    const int wanted = std::max(width(), minimumWidth());
    const int height = layout()->totalHeightForWidth(wanted);
    setMinimumHeight(height);
    resize(wanted, height);
}

ExportFormat HistoryExport::format() const
{
    return ExportFormat(m_formats->checkedId());
}

ExportLabel HistoryExport::label() const
{
    return ExportLanguage::label(m_wish.exportedBy, m_wish.centre, m_redact->isChecked());
}

void HistoryExport::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Where to"));
    dialog->setObjectName(u"historyExportPlace"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(exportFileName(format(), label()));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryExport::writeTo);
    dialog->open();
}

void HistoryExport::writeTo(const QString &path)
{
    setBusy(true);
    m_progress->setRange(0, 0); // it is being looked up what to write
    if (!m_wish.call.isEmpty()) {
        HistoryRow row;
        row.call = m_wish.call;
        return start(path, {row});
    }
    QtFuture::makeReadyFuture(m_wish)
        .then(QtFuture::Launch::Async,
              [](const HistoryExportWish &wish) { return readHistoryRows(wish.journalPath, wish.query, MostCalls); })
        .then(this, [this, path, round = m_round](const Rows &rows) {
            if (round != m_round)
                return;
            if (rows)
                start(path, *rows);
            else
                showFinished({ExportOutcome::Kind::Failed, path, 0, rows.error()});
        });
}

void HistoryExport::start(const QString &path, const QList<HistoryRow> &rows)
{
    ExportJob::Request request;
    request.path = path;
    request.text = {format(), label(), ExportLanguage::words()};
    request.count = rows.size();
    request.call = [journal = m_wish.journalPath, rows](qint64 index) -> Result<ExportCall> {
        const HistoryRow &row = rows.at(index);
        const auto record = readHistoryRecord(journal, row.call);
        if (!record)
            return record.error();
        return exportCallOf(row, *record);
    };
    if (m_wish.record)
        request.record = [record = m_wish.record, format = format(), isRedacted = m_redact->isChecked(),
                          count = qint64(rows.size())] { return record(format, isRedacted, count); };
    m_job.start(request);
}

void HistoryExport::showFinished(const ExportOutcome &outcome)
{
    switch (outcome.kind) {
    case ExportOutcome::Kind::Written:
        //: %1 is the path of a file
        m_result->setText(
            tr("%n call(s) written to\n%1", nullptr, int(outcome.calls)).arg(QDir::toNativeSeparators(outcome.path)));
        break;
    case ExportOutcome::Kind::Cancelled:
        m_result->setText(tr("Stopped. Nothing was written."));
        break;
    case ExportOutcome::Kind::Failed:
        m_result->setText(tr("The file could not be written. Choose another place, or see whether the disk is full."));
        break;
    }
    setBusy(false);
    m_cancel->setFocus(Qt::OtherFocusReason);
    emit finished(outcome);
}

void HistoryExport::reject()
{
    ++m_round;
    if (m_job.isRunning())
        return m_job.cancel();
    QDialog::reject();
}

} // namespace callside
