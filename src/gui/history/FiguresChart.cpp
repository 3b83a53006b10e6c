// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/FiguresChart.h"

#include "gui/parts/FlowLayout.h"
#include "gui/parts/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QStackedBarSeries>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int ChartLines = 15; // of text: how high a chart is

int otherThan(const FigureBar &bar)
{
    return std::max(0, bar.calls - bar.answered - bar.lost);
}

QBarSet *barSet(const QString &name, const QColor &color, Qt::BrushStyle pattern)
{
    auto *set = new QBarSet(name);
    set->setBrush(QBrush(color, pattern));
    set->setPen(QPen(color, 1));
    return set;
}

// The bars' colour and pattern, as high as a line of text.
QPixmap swatchOf(const QBarSet &set, const QWidget &on)
{
    const int side = on.fontMetrics().ascent();
    QPixmap swatch(QSize(side, side) * on.devicePixelRatioF());
    swatch.setDevicePixelRatio(on.devicePixelRatioF());
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setPen(set.pen());
    painter.setBrush(set.brush());
    painter.drawRect(QRectF(0.5, 0.5, side - 1, side - 1));
    return swatch;
}

// A round number at or above, in four steps of whole calls.
int roundedUp(int most)
{
    int step = 1;
    for (int factor = 1; step * 4 < most; factor *= 10) {
        for (const int of : {1, 2, 5, 10}) {
            step = of * factor;
            if (step * 4 >= most)
                break;
        }
    }
    return step * 4;
}

} // namespace

FiguresChart::FiguresChart(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_legend(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QChartView(m_stack))
    , m_table(new QTableWidget(m_stack))
{
    setObjectName(objectName);
    m_title->setProperty("textStyle", u"strong"_s);
    m_view->setObjectName(objectName + u"View"_s);
    m_view->setAccessibleName(title);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus); // the table has the same for the keyboard
    m_view->setInteractive(false);
    m_table->setObjectName(objectName + u"Table"_s);
    m_table->setAccessibleName(title);
    buildTable();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(m_stack, 1);
    auto *flow = new FlowLayout(m_legend); // the chart's own would cut large text
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(4));
}

void FiguresChart::buildTable()
{
    m_table->setProperty("figures", true);
    m_table->setColumnCount(4);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents); // the longest title
    m_table->horizontalHeader()->setHighlightSections(false);
}

void FiguresChart::show(const QStringList &names, const QList<FigureBar> &bars)
{
    m_names = names;
    m_bars = bars;
    const auto most = std::max_element(m_bars.cbegin(), m_bars.cend(),
                                       [](const FigureBar &a, const FigureBar &b) { return a.calls < b.calls; });
    if (most == m_bars.cend() || most->calls == 0)
        m_view->setAccessibleDescription(tr("No calls"));
    else
        //: Of a chart, for a screen reader: %1 an hour or a weekday
        m_view->setAccessibleDescription(
            tr("Most calls: %1, %n call(s)", nullptr, most->calls).arg(m_names.value(most - m_bars.cbegin())));
    fillTable();
    draw();
}

void FiguresChart::showAsTable(bool isTable)
{
    m_stack->setCurrentIndex(isTable ? 1 : 0);
    m_legend->setVisible(!isTable);
}

void FiguresChart::fillTable()
{
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Calls"), tr("Answered"), tr("Missed or left early")});
    m_table->setRowCount(int(m_names.size()));
    for (int row = 0; row < m_names.size(); ++row) {
        const FigureBar &bar = m_bars.at(row);
        const QStringList cells{m_names.at(row), QLocale().toString(bar.calls), QLocale().toString(bar.answered),
                                QLocale().toString(bar.lost)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            if (column > 0)
                cell->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
            m_table->setItem(row, column, cell);
        }
    }
}

void FiguresChart::draw()
{
    const Colours &colours = systemColours();
    auto *series = new QStackedBarSeries;
    QBarSet *answered = barSet(tr("Answered"), colours.accent.fill, Qt::SolidPattern);
    QBarSet *lost = barSet(tr("Missed or left early"), colours.danger.text, Qt::BDiagPattern);
    QBarSet *other = barSet(tr("Declined or line closed"), colours.muted, Qt::Dense5Pattern);
    int most = 0;
    for (const FigureBar &bar : std::as_const(m_bars)) {
        *answered << bar.answered;
        *lost << bar.lost;
        *other << otherThan(bar);
        most = std::max(most, bar.calls);
    }
    for (QBarSet *set : {answered, lost, other})
        series->append(set);
    series->setBarWidth(0.7);

    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundBrush(colours.surface);
    chart->setBackgroundRoundness(8);
    chart->setMargins(QMargins(space(2), space(1), space(2), space(1)));
    chart->addSeries(series);
    const QFont caption = fontFor(TextStyle::Caption, font());
    auto *across = new QBarCategoryAxis;
    across->append(m_names);
    auto *up = new QValueAxis;
    up->setRange(0, roundedUp(most));
    up->setTickCount(5);
    up->setLabelFormat(u"%d"_s);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsFont(caption);
        axis->setLabelsColor(colours.text);
        axis->setLinePenColor(colours.inputBorder);
        axis->setGridLineColor(colours.border);
    }
    across->setGridLineVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    chart->legend()->hide();
    showLegend({answered, lost, other});
    QChart *before = m_view->chart();
    m_view->setChart(chart);
    delete before;
    m_view->setBackgroundBrush(colours.window);
    m_stack->setMinimumHeight(ChartLines * QFontMetrics(font()).height());
}

void FiguresChart::showLegend(const QList<const QBarSet *> &sets)
{
    while (m_legend->layout()->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_legend->layout()->takeAt(0));
        delete item->widget();
    }
    for (const QBarSet *set : sets) {
        auto *entry = new QWidget(m_legend);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space(1));
        auto *words = new QLabel(set->label(), entry);
        words->setObjectName(u"legendLabel"_s);
        words->setProperty("textStyle", u"caption"_s);
        auto *swatch = new QLabel(entry);
        swatch->setPixmap(swatchOf(*set, *this));
        row->addWidget(swatch);
        row->addWidget(words);
        m_legend->layout()->addWidget(entry);
    }
}

void FiguresChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace callside
