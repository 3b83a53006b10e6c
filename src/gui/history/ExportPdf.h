// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallExportFile.h"

#include <QPainter>
#include <QPdfWriter>
#include <QString>

class QIODevice;

namespace callside {

// The calls of an export as pages of A4, each call on pages of its own, written while they are added. Every page says
// who exported it and when, and whether it is redacted. On any thread, but on one.
class ExportPdf
{
public:
    // The device is open and outlives this.
    ExportPdf(QIODevice *device, const ExportLabel &label, const ExportWords &words);

    // Redacted here if the label says so and it is not yet.
    void add(const ExportCall &call);
    // Nothing can be added after it. False: the device did not take it.
    bool finish();

    int pages() const { return m_page; }

private:
    void beginPage();

    const ExportLabel m_label;
    const ExportWords m_words;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_page = 0;
};

// What stands on the pages of a call, as rich text. Nobody's words can be anything but words in it.
QString exportPageHtml(const ExportCall &call, const ExportLabel &label, const ExportWords &words);

} // namespace callside
