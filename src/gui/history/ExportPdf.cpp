// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/ExportPdf.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPageSize>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int PdfDpi = 300;
constexpr double MarginMillimetres = 17;
constexpr double HeadMillimetres = 11;
constexpr double FootMillimetres = 9;
constexpr double BodyPoints = 9.5;
constexpr double SmallPoints = 7.5;
const QColor PdfInk(0x1b, 0x1f, 0x24);
const QColor PdfMuted(0x55, 0x5e, 0x68);
const QColor PdfRule(0xc8, 0xce, 0xd4);

int dots(double millimetres)
{
    return qRound(millimetres / 25.4 * PdfDpi);
}

QFont pdfFont(double points)
{
    QFont font = QGuiApplication::font();
    // Japanese words in an English export, and the other way round.
    font.setFamilies({font.family(), u"Noto Sans"_s, u"Noto Sans CJK JP"_s});
    font.setPointSizeF(points);
    return font;
}

QString cell(const QString &style, const QString &text)
{
    return u"<td style=\"%1\">%2</td>"_s.arg(style, text.toHtmlEscaped());
}

QString factsHtml(const ExportCall &call, const ExportLabel &label, const ExportWords &words)
{
    QString rows;
    for (const auto &[title, value] : callFacts(call, label, words))
        rows += u"<tr>"_s + cell(u"color:#555e68; padding:1px 14px 1px 0"_s, title) +
                cell(u"padding:1px 0"_s, value.simplified()) + u"</tr>"_s;
    return u"<table cellspacing=\"0\" style=\"margin-top:10px\">%1</table>"_s.arg(rows);
}

QString summaryHtml(const CallSummary &summary, const ExportLabel &label, const ExportWords &words)
{
    return u"<p style=\"margin-top:10px; margin-bottom:2px\"><b>%1</b></p><p style=\"margin-top:0\">%2</p>"_s.arg(
        summaryTitle(summary, label, words).toHtmlEscaped(), summary.text.toHtmlEscaped().replace(u'\n', u"<br/>"_s));
}

QString lineStyle(TranscriptEntry::Kind kind)
{
    const bool isSpoken = kind == TranscriptEntry::Kind::Caller || kind == TranscriptEntry::Kind::Assistant;
    return isSpoken ? u"padding:2px 0"_s : u"padding:2px 0; color:#555e68; font-style:italic"_s;
}

QString linesHtml(const ExportCall &call, const ExportLabel &label, const ExportWords &words)
{
    QString rows;
    for (const ExportLine &line : call.lines) {
        rows += u"<tr>"_s +
                cell(u"color:#555e68; padding:2px 10px 2px 0; white-space:pre"_s,
                     localText(line.at, label.zone, words.timeFormat)) +
                u"<td style=\"padding:2px 12px 2px 0; font-weight:600\">%1</td>"_s.arg(
                    lineTitle(line, words).toHtmlEscaped()) +
                cell(lineStyle(line.kind), lineText(line, words)) + u"</tr>"_s;
    }
    return u"<table cellspacing=\"0\" width=\"100%\" style=\"margin-top:12px\">%1</table>"_s.arg(rows);
}

} // namespace

QString exportPageHtml(const ExportCall &call, const ExportLabel &label, const ExportWords &words)
{
    const QString started = localText(call.startedAt, label.zone, words.dateTimeFormat);
    QString html = u"<h2 style=\"margin:0 0 4px 0\">%1, %2</h2>"_s.arg(words.call.toHtmlEscaped(), started);
    html += u"<p style=\"margin:0 0 10px 0; color:#555e68\">%1</p>"_s.arg(
        (label.isRedacted ? words.redacted : words.notRedacted).toHtmlEscaped());
    html += factsHtml(call, label, words);
    if (call.summary)
        html += summaryHtml(*call.summary, label, words);
    return html + linesHtml(call, label, words);
}

ExportPdf::ExportPdf(QIODevice *device, const ExportLabel &label, const ExportWords &words)
    : m_label(label)
    , m_words(words)
    , m_writer(device)
{
    m_writer.setResolution(PdfDpi);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins({MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres},
                            QPageLayout::Millimeter);
    m_writer.setTitle(words.title);
    m_writer.setCreator(QStringLiteral("Callside " CALLSIDE_VERSION));
    m_painter.begin(&m_writer);
}

void ExportPdf::beginPage()
{
    if (m_page++ > 0)
        m_writer.newPage();
    const QRect whole(0, 0, m_writer.width(), m_writer.height());
    const QString exported =
        m_words.exported.arg(m_label.exportedBy, localText(m_label.exportedAt, m_label.zone, m_words.dateTimeFormat));
    m_painter.setFont(pdfFont(SmallPoints));
    m_painter.setPen(PdfMuted);
    const int top = Qt::AlignTop | Qt::TextSingleLine;
    const int bottom = Qt::AlignBottom | Qt::TextSingleLine;
    const QString title = m_label.centre.isEmpty() ? u"Callside"_s : m_label.centre;
    const QString state = m_label.isRedacted ? m_words.headRedacted : m_words.headNotRedacted;
    const QFontMetrics metrics(m_painter.font(), &m_writer);
    const int room = whole.width() - metrics.horizontalAdvance(state) - dots(6);
    m_painter.drawText(whole, top | Qt::AlignLeft, metrics.elidedText(title, Qt::ElideRight, room));
    m_painter.drawText(whole, top | Qt::AlignRight, state);
    m_painter.drawText(whole, bottom | Qt::AlignRight, m_words.page.arg(m_page));
    const int left = whole.width() - metrics.horizontalAdvance(m_words.page.arg(m_page)) - dots(6);
    m_painter.drawText(whole, bottom | Qt::AlignLeft, metrics.elidedText(exported, Qt::ElideRight, left));
    m_painter.setPen(QPen(PdfRule, dots(0.2)));
    for (const int y : {dots(HeadMillimetres - 4), whole.height() - dots(FootMillimetres - 3.5)})
        m_painter.drawLine(0, y, whole.width(), y);
}

void ExportPdf::add(const ExportCall &call)
{
    const ExportCall shown = m_label.isRedacted ? redacted(call, m_label.marks) : call;
    const QSizeF page(m_writer.width(), m_writer.height() - dots(HeadMillimetres) - dots(FootMillimetres));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&m_writer);
    document.setDefaultFont(pdfFont(BodyPoints));
    document.setDocumentMargin(0);
    document.setPageSize(page);
    document.setHtml(exportPageHtml(shown, m_label, m_words));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, PdfInk); // whatever the desk's theme is
    for (int at = 0; at < document.pageCount(); ++at) {
        beginPage();
        m_painter.save();
        m_painter.translate(0, dots(HeadMillimetres) - at * page.height());
        context.clip = QRectF(QPointF(0, at * page.height()), page);
        m_painter.setClipRect(context.clip);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }
}

bool ExportPdf::finish()
{
    if (m_page == 0)
        beginPage();
    return m_painter.end();
}

} // namespace callside
