// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wording/WordingFindings.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/wording/WordingText.h"

#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int FindingLines = 6;

bool isStopping(const WordingFinding &finding)
{
    return finding.severity == WordingFinding::Severity::Stops;
}

} // namespace

WordingFindings::WordingFindings(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
{
    auto *title = new QLabel(tr("Safety check"), this);
    title->setProperty("textStyle", u"strong"_s);
    m_summary->setObjectName(u"wordingCheckSummary"_s);
    m_summary->setProperty("textStyle", u"caption"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"wordingFindingsList"_s);
    m_list->setAccessibleName(tr("What the safety check found"));
    m_list->setToolTip(tr("Click one, or press Enter on it, to go to its place in the wording"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the room for words is always the same
    title->setBuddy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this, &WordingFindings::choose);
    connect(m_list, &QListWidget::itemActivated, this, &WordingFindings::choose);
    QEvent fonts(QEvent::FontChange);
    WordingFindings::changeEvent(&fonts);
}

void WordingFindings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    const int line = fontMetrics().height();
    m_list->setIconSize({line, line});
    m_list->setMinimumHeight(FindingLines * line);
    fitRows();
}

void WordingFindings::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

// The list's own guess leaves out what the style puts around a row, and cuts the last words off.
void WordingFindings::fitRows()
{
    const int around = space(9);
    const int width = m_list->viewport()->width() - m_list->iconSize().width() - around;
    for (int row = 0; row < m_list->count(); ++row) {
        const QRect words = m_list->fontMetrics().boundingRect(0, 0, std::max(width, 1), QWIDGETSIZE_MAX,
                                                               Qt::TextWordWrap, m_list->item(row)->text());
        m_list->item(row)->setSizeHint({0, words.height() + space(4)});
    }
}

void WordingFindings::showFindings(const QList<WordingFinding> &findings)
{
    m_list->setVisible(!findings.isEmpty());
    int stops = 0;
    for (const WordingFinding &finding : findings)
        stops += isStopping(finding) ? 1 : 0;
    setTone(m_summary, stops > 0 ? Tone::Danger : Tone::Muted);
    if (stops > 0)
        m_summary->setText(tr("%n thing(s) to put right before this can be saved.", nullptr, stops));
    else if (!findings.isEmpty())
        m_summary->setText(tr("%n thing(s) to look at. It can be saved.", nullptr, int(findings.size())));
    else
        m_summary->setText(tr("Nothing found. The check looks for words: rehearse the wording, and have your clinician "
                              "read it."));
    QList<WordingFinding> sorted = findings;
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return isStopping(a) && !isStopping(b); });
    if (sorted == m_findings)
        return;
    m_findings = sorted;
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const WordingFinding &finding : std::as_const(m_findings)) {
        const bool isGrave = isStopping(finding);
        //: How grave a finding of the safety check is
        const QString grade = isGrave ? tr("Stops saving") : tr("Look at this");
        auto *item =
            new QListWidgetItem(iconFor(isGrave ? Icon::Stop : Icon::Warning, isGrave ? Tone::Danger : Tone::Warning),
                                WordingText::findingLine(finding), m_list);
        //: %1: "Stops saving", %2: what was found
        item->setData(Qt::AccessibleTextRole, tr("%1. %2").arg(grade, item->text()));
        item->setToolTip(grade);
    }
    fitRows();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void WordingFindings::choose(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (row >= 0 && row < m_findings.size())
        emit placeWanted(m_findings[row]);
}

} // namespace callside
