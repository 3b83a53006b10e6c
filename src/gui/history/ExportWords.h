// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallExportFile.h"

#include <QCoreApplication>

namespace callside {

// The words of an export that people read, in the language of the desk. On the GUI thread.
class ExportLanguage
{
    Q_DECLARE_TR_FUNCTIONS(ExportLanguage)

public:
    static ExportWords words();
    static RedactionMarks marks();
    // A label for now and here, with those marks.
    static ExportLabel label(const QString &exportedBy, const QString &centre, bool isRedacted);

private:
    static QString lineWord(TranscriptEntry::Kind kind);
    static QString transferWord(TransferState transfer);
    static QString heardWord(HeardDetail::Kind kind);
    static QString certaintyWord(HeardDetail::Certainty certainty);
    static void addTitles(ExportWords &words);
    static void addKinds(ExportWords &words);
};

} // namespace callside
