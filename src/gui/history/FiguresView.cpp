// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/FiguresView.h"

#include "gui/history/FiguresChart.h"
#include "gui/history/FiguresText.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int ChartsBesideCharacters = 120;
constexpr int CardCharacters = 20;
constexpr int CellPadding = 32; // of the style, left and right, and what a cell keeps free itself

QString percentOf(qint64 part, qint64 whole)
{
    return whole == 0 ? QString() : QLocale().toString(qRound(100.0 * double(part) / double(whole))) + u'%';
}

} // namespace

FiguresView::FiguresView(QWidget *parent)
    : PageView(parent)
    , m_times(new QButtonGroup(this))
    , m_earlier(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_period(new QLabel(this))
    , m_asTable(new QPushButton(tr("As tables"), this))
    , m_export(new QPushButton(tr("Save as CSV…"), this))
    , m_scroll(new QScrollArea(this))
    , m_message(new QLabel(this))
    , m_body(new QWidget)
    , m_byHour(new FiguresChart(u"figuresByHour"_s, tr("Calls by hour of the day"), m_body))
    , m_byWeekday(new FiguresChart(u"figuresByWeekday"_s, tr("Calls by weekday"), m_body))
    , m_table(new QTableWidget(m_body))
{
    setObjectName(u"figuresPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    m_message->setObjectName(u"figuresMessage"_s);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(space(5), space(2), space(5), space(2));
    setTone(m_message, Tone::Muted);
    column->addWidget(m_message);
    m_scroll->setObjectName(u"figuresScroll"_s);
    m_scroll->setWidget(buildBody());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // to be scrolled by keys
    column->addWidget(m_scroll, 1);
    m_body->hide();
}

QWidget *FiguresView::buildBar()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins(space(5), space(3), space(5), space(2));
    flow->setSpacing(space(2));
    const std::pair<QString, QString> times[] = {{tr("Day"), u"figuresDayButton"_s},
                                                 {tr("Week"), u"figuresWeekButton"_s},
                                                 {tr("Month"), u"figuresMonthButton"_s}};
    for (int i = 0; i < 3; ++i) {
        auto *button = new QPushButton(times[i].first, bar);
        button->setObjectName(times[i].second);
        button->setCheckable(true);
        button->setProperty("segment", true);
        m_times->addButton(button, i);
        flow->addWidget(button);
    }
    m_times->button(0)->setChecked(true);
    connect(m_times, &QButtonGroup::idClicked, this, [this](int time) { choosePeriod(FigureTime(time), 0); });
    const auto dress = [&](QPushButton *button, const QString &objectName, const QString &tip) {
        button->setObjectName(objectName);
        button->setProperty("segment", true);
        button->setToolTip(tip);
        flow->addWidget(button);
    };
    //: A button: the day, week or month before
    m_earlier->setText(tr("Earlier"));
    //: A button: the day, week or month after
    m_later->setText(tr("Later"));
    dress(m_earlier, u"figuresEarlierButton"_s, tr("The time before"));
    dress(m_later, u"figuresLaterButton"_s, tr("The time after"));
    connect(m_earlier, &QPushButton::clicked, this, [this] { choosePeriod(m_time, m_back + 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { choosePeriod(m_time, m_back - 1); });
    m_asTable->setCheckable(true);
    dress(m_asTable, u"figuresAsTableButton"_s, tr("The charts as tables with the same numbers"));
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        m_byHour->showAsTable(isTable);
        m_byWeekday->showAsTable(isTable);
    });
    m_export->setIcon(iconFor(Icon::Export));
    dress(m_export, u"figuresExportButton"_s, tr("For a spreadsheet. Numbers only: nothing of any patient is in it."));
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (m_figures)
            emit exportWanted(
                figuresCsv(*m_figures, QTimeZone::systemTimeZone()),
                u"callside-figures-%1.csv"_s.arg(
                    QDateTime::fromMSecsSinceEpoch(toMsecs(m_figures->from)).date().toString(Qt::ISODate)));
    });
    m_period->setObjectName(u"figuresPeriod"_s);
    m_period->setProperty("textStyle", u"strong"_s);
    flow->addWidget(m_period);
    return bar;
}

FiguresView::Card FiguresView::addCard(const QString &objectName)
{
    Card card;
    card.frame = new QFrame(m_body);
    card.frame->setObjectName(objectName);
    card.frame->setProperty("card", true);
    card.title = new QLabel(card.frame);
    card.value = new QLabel(card.frame);
    card.detail = new QLabel(card.frame);
    card.value->setProperty("textStyle", u"title"_s);
    card.detail->setProperty("textStyle", u"caption"_s);
    card.detail->setWordWrap(true);
    card.detail->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setTone(card.title, Tone::Muted);
    setTone(card.detail, Tone::Muted);
    auto *column = new QVBoxLayout(card.frame);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(1));
    for (QLabel *label : {card.title, card.value, card.detail})
        column->addWidget(label);
    column->addStretch(1);
    return card;
}

QWidget *FiguresView::buildBody()
{
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(space(3));
    for (const QString &name :
         {u"figuresCallsCard"_s, u"figuresAnsweredCard"_s, u"figuresLostCard"_s, u"figuresUrgentCard"_s,
          u"figuresFirstWordsCard"_s, u"figuresCallBacksCard"_s, u"figuresCostCard"_s})
        m_cards.append(addCard(name));
    m_charts = new QGridLayout;
    m_charts->setSpacing(space(4));
    m_table->setObjectName(u"figuresTable"_s);
    m_table->setProperty("figures", true);
    m_table->setAccessibleName(tr("All figures and what they count"));
    m_table->setColumnCount(3);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *title = new QLabel(tr("All figures, and what they count"), m_body);
    title->setProperty("textStyle", u"strong"_s);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(space(5), space(2), space(5), space(5));
    column->setSpacing(space(4));
    column->addLayout(m_cardGrid);
    column->addLayout(m_charts);
    column->addWidget(title);
    column->addWidget(m_table);
    column->addStretch(1);
    chooseShape();
    return m_body;
}

void FiguresView::setNow(Moment now)
{
    m_now = now;
}

void FiguresView::setAllowed(bool isAllowed)
{
    m_isAllowed = isAllowed;
    refresh();
}

void FiguresView::choosePeriod(FigureTime time, int back)
{
    m_time = time;
    m_back = std::max(back, 0);
    refresh();
}

void FiguresView::refresh()
{
    const FigurePeriod period = figurePeriod(m_time, m_now, QTimeZone::systemTimeZone(), m_back);
    m_period->setText(FiguresText::period(period));
    m_later->setEnabled(m_back > 0);
    m_export->setEnabled(m_isAllowed && m_figures.has_value());
    if (!m_isAllowed) {
        m_figures.reset();
        m_body->hide();
        m_message->setText(tr("The figures are for the people who lead the desk. Somebody of them can sign in here."));
        m_message->show();
        return;
    }
    if (!m_figures) {
        m_message->setText(tr("Counting…"));
        m_message->show();
    }
    emit figuresWanted(period);
}

void FiguresView::takeFailure()
{
    m_figures.reset();
    m_body->hide();
    m_export->setEnabled(false);
    m_message->setText(tr("The past calls cannot be read. The top of the window says whether calls are kept."));
    m_message->show();
}

void FiguresView::takeFigures(const Figures &figures)
{
    if (!m_isAllowed)
        return;
    m_figures = figures;
    m_message->setText(tr("No calls in this time."));
    m_message->setVisible(figures.of(FigureId::Calls).count == 0);
    m_export->setEnabled(true);
    m_body->show();
    showCards();
    showCharts();
    showTable();
}

void FiguresView::showCard(const Card &card, const QString &value, const QString &title, const QString &detail)
{
    card.value->setText(value);
    card.title->setText(title);
    card.detail->setText(detail.isEmpty() ? u" "_s : detail);
    card.frame->setAccessibleName(title + u": "_s + value + u". "_s + detail);
}

void FiguresView::showCards()
{
    const Figures &f = *m_figures;
    const auto count = [&f](FigureId id) { return QLocale().toString(f.of(id).count); };
    const auto half = [&f](FigureId id) {
        const Figure &figure = f.of(id);
        return figure.count == 0 ? tr("–") : FiguresText::time(figure.median);
    };
    const qint64 calls = f.of(FigureId::Calls).count;
    const qint64 lost = f.of(FigureId::Missed).count + f.of(FigureId::Abandoned).count;
    showCard(m_cards[0], count(FigureId::Calls), tr("Calls"),
             //: %1 is a length of time
             f.of(FigureId::Length).count == 0 ? QString() : tr("half took %1 or less").arg(half(FigureId::Length)));
    showCard(m_cards[1], count(FigureId::Answered), tr("Answered"),
             calls == 0 ? QString()
                        //: %1 is a percentage
                        : tr("%1 of all").arg(percentOf(f.of(FigureId::Answered).count, calls)));
    showCard(m_cards[2], QLocale().toString(lost), tr("Missed or left early"),
             calls == 0 ? QString() : tr("%1 of all").arg(percentOf(lost, calls)));
    showCard(m_cards[3], count(FigureId::Urgent), tr("Urgent"),
             f.of(FigureId::TimeToAcknowledge).count == 0
                 ? QString()
                 //: Urgent calls: half of them were acknowledged in this time or less
                 : tr("half acknowledged within %1").arg(half(FigureId::TimeToAcknowledge)));
    showCard(m_cards[4], half(FigureId::TimeToFirstWords), tr("First words after"),
             f.of(FigureId::TimeToFirstWords).count == 0
                 ? QString()
                 : tr("nine in ten within %1").arg(FiguresText::time(f.of(FigureId::TimeToFirstWords).p90)));
    //: Of call-backs: %1 were made of %2 that were asked for
    showCard(m_cards[5], tr("%1 of %2").arg(count(FigureId::CallBacksMade), count(FigureId::CallBacksAsked)),
             tr("Call-backs made"), {});
    showCard(m_cards[6], FiguresText::value(f, FigureId::Cost), tr("Cost"), tr("assistant only"));
    chooseShape();
}

void FiguresView::showCharts()
{
    QStringList hours;
    for (int hour = 0; hour < 24; ++hour)
        hours.append(u"%1"_s.arg(hour, 2, 10, '0'_L1));
    QStringList days;
    for (int day = 0; day < 7; ++day)
        days.append(FiguresText::weekday(day));
    const Figures &f = *m_figures;
    m_byHour->show(hours, QList<FigureBar>(f.byHour.cbegin(), f.byHour.cend()));
    m_byWeekday->show(days, QList<FigureBar>(f.byWeekday.cbegin(), f.byWeekday.cend()));
    m_byWeekday->setVisible(m_time != FigureTime::Today);
}

void FiguresView::showTable()
{
    m_table->setHorizontalHeaderLabels({tr("Figure"), tr("Value"), tr("What it counts")});
    m_table->setRowCount(int(FigureCount));
    for (int row = 0; row < int(FigureCount); ++row) {
        const QString cells[] = {FiguresText::title(FigureId(row)), FiguresText::value(*m_figures, FigureId(row)),
                                 FiguresText::definition(FigureId(row))};
        for (int column = 0; column < 3; ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(cells[column]);
            m_table->setItem(row, column, cell);
        }
    }
    fitTable();
}

// As high as all of its rows: the page scrolls, not the table in it.
void FiguresView::fitTable()
{
    const int room = width() - 2 * space(5);
    m_table->setColumnWidth(0, room * 22 / 100);
    m_table->setColumnWidth(1, room * 30 / 100);
    const QFontMetrics metrics = m_table->fontMetrics();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        int words = metrics.height();
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QRect cell(0, 0, m_table->columnWidth(column) - CellPadding, 10 * metrics.height());
            words = std::max(words,
                             metrics.boundingRect(cell, Qt::TextWordWrap, m_table->item(row, column)->text()).height());
        }
        m_table->setRowHeight(row, words + space(4));
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

void FiguresView::chooseShape()
{
    const int character = fontMetrics().horizontalAdvance(u'0');
    const bool isBeside = width() >= ChartsBesideCharacters * character;
    m_charts->addWidget(m_byHour, 0, 0);
    m_charts->addWidget(m_byWeekday, isBeside ? 0 : 1, isBeside ? 1 : 0);
    m_charts->setColumnStretch(0, 5);
    m_charts->setColumnStretch(1, isBeside ? 3 : 0);
    placeCards(CardCharacters * character);
}

// As many beside one another as there is room for, all as wide, and no row much emptier than another.
void FiguresView::placeCards(int least)
{
    for (const Card &card : std::as_const(m_cards)) {
        for (const QLabel *label : {card.title, card.value})
            least = std::max(least, label->sizeHint().width() + space(8));
    }
    const int gap = m_cardGrid->spacing();
    const int count = int(m_cards.size());
    const int most = std::clamp((width() - 2 * space(5) + gap) / (least + gap), 1, count);
    const int rows = (count + most - 1) / most;
    const int columns = (count + rows - 1) / rows;
    if (columns == m_cardColumns)
        return;
    m_cardColumns = columns;
    for (int i = 0; i < count; ++i) {
        m_cardGrid->addWidget(m_cards.at(i).frame, i / columns, i % columns); // it leaves its old place
        m_cardGrid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void FiguresView::takeFocus()
{
    m_times->checkedButton()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> FiguresView::panels() const
{
    return {m_times->checkedButton(), m_scroll, m_table};
}

void FiguresView::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    refresh();
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    chooseShape();
    fitTable();
}

void FiguresView::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        chooseShape();
        fitTable();
    }
}

} // namespace callside
