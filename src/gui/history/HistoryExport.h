// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallExportFile.h"
#include "core/HistoryQuery.h"
#include "gui/history/ExportJob.h"
#include "storage/HistoryRecord.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace callside {

// Which calls are to leave the desk, and on whose behalf.
struct HistoryExportWish {
    QString call; // one call; empty: what the query finds, the newest first
    HistoryQuery query;
    int count = 0;
    QString journalPath;
    QString exportedBy;
    QString centre;
    bool canBeUnredacted = true;
    bool isUnredactedFirst = false; // who asks is the person that it is about
    // Before anything is written, on a thread of its own; an error keeps the export from being made.
    using Record = std::function<std::optional<Error>(ExportFormat format, bool isRedacted, qint64 count)>;
    Record record{};
};

// Asks in which form and where to, then writes beside the window's thread and says how far it is. Calls go on beside
// it: it does not block the window.
class HistoryExport : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryExport(QWidget *parent = nullptr);

    void openFor(const HistoryExportWish &wish);
    // Whoever asked has left the desk: nothing is begun any more. What is being written was theirs to write.
    void leave();
    // Where to, as the file dialog answers.
    void writeTo(const QString &path);

signals:
    void finished(const callside::ExportOutcome &outcome);

protected:
    void reject() override; // also ends what is under way

private:
    QWidget *buildChoices();
    void choosePlace();
    void start(const QString &path, const QList<HistoryRow> &rows);
    void showFinished(const ExportOutcome &outcome);
    void showWarning();
    void setBusy(bool isBusy);
    void fitHeight();
    ExportFormat format() const;
    ExportLabel label() const;

    QLabel *m_title;
    QButtonGroup *m_formats;
    QCheckBox *m_redact;
    QLabel *m_warning;
    QProgressBar *m_progress;
    QLabel *m_result;
    QPushButton *m_cancel;
    QPushButton *m_write;
    QWidget *m_choices;
    HistoryExportWish m_wish;
    ExportJob m_job;
    quint64 m_round = 0; // of wishes, so that a late answer is known
};

// One call as it leaves the desk, before anything is taken out of it.
ExportCall exportCallOf(const HistoryRow &row, const HistoryRecord &record);

} // namespace callside
