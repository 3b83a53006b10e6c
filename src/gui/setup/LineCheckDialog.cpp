// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/LineCheckDialog.h"

#include "app/Clock.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/setup/LineCheckRow.h"
#include "gui/why/WhyReport.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

LineCheckDialog::LineCheckDialog(QWidget *parent)
    : QDialog(parent)
    , m_summary(new QLabel(this))
    , m_practice(new QLabel(this))
    , m_runButton(new QPushButton(tr("Check again"), this))
    , m_copyButton(new QPushButton(tr("Copy report"), this))
{
    setObjectName(u"lineCheckDialog"_s);
    setWindowTitle(tr("Check my phone line"));
    m_summary->setObjectName(u"lineCheckSummary"_s);
    m_summary->setProperty("textStyle", u"title"_s);
    m_summary->setWordWrap(true);
    m_practice->setObjectName(u"lineCheckPractice"_s);
    m_practice->setText(
        tr("This is practice: what is checked is the rehearsal on this computer, and not your telephone "
           "number."));
    m_practice->setWordWrap(true);
    m_practice->hide();
    setTone(m_practice, Tone::Warning);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"lineCheckScrollArea"_s);
    area->setAccessibleName(tr("The checks"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QWidget;
    buildRows(new QVBoxLayout(rows));
    area->setWidget(rows);

    m_runButton->setObjectName(u"runLineCheckButton"_s);
    m_copyButton->setObjectName(u"copyLineReportButton"_s);
    m_copyButton->setIcon(iconFor(Icon::Copy));
    m_copyButton->setToolTip(tr("Copies the results for the phone engineer: no numbers, no names, no secrets"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeLineCheckButton"_s);
    close->setDefault(true);
    setTone(close, Tone::Accent);
    for (QPushButton *button : {m_runButton, m_copyButton})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_runButton);
    buttons->addWidget(m_copyButton);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    column->addWidget(m_summary);
    column->addWidget(m_practice);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    connect(m_runButton, &QPushButton::clicked, this, &LineCheckDialog::run);
    connect(m_copyButton, &QPushButton::clicked, this, &LineCheckDialog::copyReport);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_summary->setText(summary());
}

void LineCheckDialog::buildRows(QVBoxLayout *column)
{
    column->setContentsMargins(0, 0, space(2), 0);
    column->setSpacing(space(1));
    for (int kind = 0; kind <= int(LineCheckResult::Kind::Address); ++kind) {
        m_rows.append(new LineCheckRow(LineCheckResult::Kind(kind), column->parentWidget()));
        column->addWidget(m_rows.last());
    }
    column->addStretch(1);
}

void LineCheckDialog::setPractice(bool isPractice)
{
    m_practice->setVisible(isPractice);
}

void LineCheckDialog::openAndRun()
{
    open();
    run();
}

void LineCheckDialog::run()
{
    m_runButton->setEnabled(false);
    m_copyButton->setText(tr("Copy report"));
    m_summary->setText(tr("Checking…"));
    setTone(m_summary, Tone::Plain);
    emit runWanted();
}

void LineCheckDialog::showResult(const LineCheckResult &result)
{
    m_rows.at(int(result.kind))->show(result);
}

void LineCheckDialog::showFinished()
{
    m_runButton->setEnabled(true);
    m_summary->setText(summary());
    QAccessibleEvent told(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QString LineCheckDialog::summary() const
{
    const auto count = [this](LineCheckResult::State state) {
        return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                 [state](const LineCheckRow *row) { return row->result().state == state; }));
    };
    if (const int wrong = count(LineCheckResult::State::Bad); wrong > 0)
        return tr("%n thing(s) to put right", nullptr, wrong);
    if (const int doubtful = count(LineCheckResult::State::Warning); doubtful > 0)
        return tr("It works, with %n thing(s) to look at", nullptr, doubtful);
    if (count(LineCheckResult::State::Good) == 0)
        return tr("The line has not been checked yet");
    return tr("All that could be checked is well");
}

QString LineCheckDialog::report() const
{
    QList<LineCheckResult> results;
    for (const LineCheckRow *row : m_rows)
        results.append(row->result());
    return WhyReport::ofLine(results, now());
}

void LineCheckDialog::copyReport()
{
    QApplication::clipboard()->setText(report());
    m_copyButton->setText(tr("Report copied"));
}

// As wide as reads well and as high as its rows, if the screen is.
void LineCheckDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QSize room = screen() ? screen()->availableSize() * 0.9 : QSize(1200, 700);
    const int width = std::min(64 * fontMetrics().averageCharWidth() + space(10), room.width());
    resize(width, std::min(34 * fontMetrics().height(), room.height()));
}

} // namespace callside
