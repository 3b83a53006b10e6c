// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryView.h"

#include "gui/history/HistoryCall.h"
#include "gui/history/HistoryDelegate.h"
#include "gui/history/HistoryFilterBar.h"
#include "gui/history/HistoryModel.h"
#include "gui/history/HistoryText.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/EmptyState.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int HistoryListCharacters = 52;
constexpr int HistoryListLeast = 34;

QDate dayOf(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(moment)).date();
}

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : PageView(parent)
    , m_calls(new HistoryModel(this))
    , m_filters(new HistoryFilterBar(this))
    , m_list(new QListView(this))
    , m_found(new QLabel(this))
    , m_newer(new QPushButton(tr("Show newer calls"), this))
    , m_exportAll(new QPushButton(tr("Export these…"), this))
    , m_nothing(new EmptyState(this))
    , m_call(new HistoryCall(this))
    , m_columns(new QSplitter(this))
    , m_listSide(buildListSide())
    , m_today(QDate::currentDate())
{
    setObjectName(u"historyPage"_s);
    m_columns->setObjectName(u"historyColumns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_listSide);
    m_columns->addWidget(m_call);
    m_columns->setStretchFactor(1, 1);
    const int character = fontMetrics().horizontalAdvance(u'0');
    m_columns->setSizes({HistoryListCharacters * character, 100 * character});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
    m_calls->setToday(m_today);
    connectList();
    connect(m_call, &HistoryCall::outcomeChosen, this, &HistoryView::outcomeChosen);
    connect(m_call, &HistoryCall::callBackWanted, this, &HistoryView::taskWanted);
    connect(m_call, &HistoryCall::summaryWanted, this, &HistoryView::summaryWanted);
    connect(m_call, &HistoryCall::holdWanted, this, &HistoryView::holdWanted);
    connect(m_call, &HistoryCall::releaseWanted, this, &HistoryView::releaseWanted);
    connect(m_call, &HistoryCall::textPercentWanted, this, &HistoryView::textPercentWanted);
    connect(m_call, &HistoryCall::focusGivenUp, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_call, &HistoryCall::exportWanted, this, [this] { emit exportWanted(m_call->row().call, 1); });
    connect(m_exportAll, &QPushButton::clicked, this,
            [this] { emit exportWanted({}, m_count >= 0 ? m_count : m_calls->rowCount()); });
    showState();
}

QWidget *HistoryView::buildListSide()
{
    auto *side = new QWidget(m_columns);
    side->setObjectName(u"callColumn"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("Past calls"));
    m_list->setAccessibleDescription(tr("The newest first. Enter goes to the words of the call."));
    m_list->setModel(m_calls);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QListView::SingleSelection);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_found->setObjectName(u"historyFoundLabel"_s);
    m_found->setProperty("textStyle", u"caption"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    setTone(m_found, Tone::Muted);
    m_newer->setObjectName(u"historyNewerButton"_s);
    m_newer->setIcon(iconFor(Icon::Up));
    m_newer->setProperty("segment", true);
    m_newer->hide();
    m_exportAll->setObjectName(u"historyExportAllButton"_s);
    m_exportAll->setIcon(iconFor(Icon::Export));
    m_exportAll->setProperty("segment", true);
    m_exportAll->setToolTip(tr("Write all calls that are found into a file"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space(3), 0, space(2), space(1));
    line->addWidget(m_found, 1);
    line->addWidget(m_exportAll);
    auto *newer = new QHBoxLayout;
    newer->setContentsMargins(space(2), 0, space(2), 0);
    newer->addWidget(m_newer);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addLayout(line);
    column->addLayout(newer);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    return side;
}

void HistoryView::connectList()
{
    connect(m_filters, &HistoryFilterBar::changed, this, &HistoryView::ask);
    connect(m_filters, &HistoryFilterBar::listWanted, this, [this] {
        if (m_calls->rowCount() == 0)
            return;
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_calls->index(0));
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_calls, &HistoryModel::pageWanted, this, &HistoryView::pageWanted);
    connect(m_calls, &HistoryModel::stateChanged, this, &HistoryView::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryView::openCurrent);
    connect(m_list, &QListView::activated, this, [this] { m_call->takeFocus(); });
    connect(m_newer, &QPushButton::clicked, this, &HistoryView::refresh);
}

HistoryQuery HistoryView::query() const
{
    return m_filters->query(m_today);
}

QString HistoryView::openCall() const
{
    return m_call->row().call;
}

void HistoryView::ask()
{
    m_isAsked = true;
    m_count = -1;
    m_newer->hide();
    m_calls->ask(query());
}

void HistoryView::refresh()
{
    m_reopen = openCall();
    ask(); // the page comes first
    emit choicesWanted();
}

void HistoryView::noteNewer()
{
    if (!m_isAsked || m_calls->state() == HistoryModel::State::Searching)
        return;
    const bool isUntouched = m_list->verticalScrollBar()->value() == 0 && openCall().isEmpty();
    if (isUntouched)
        refresh();
    else
        m_newer->show();
}

void HistoryView::takePage(const HistoryPage &page)
{
    const bool isFresh = m_calls->state() == HistoryModel::State::Searching;
    m_calls->takePage(page);
    if (!isFresh)
        return;
    if (m_calls->hasMore())
        emit countWanted(m_calls->query());
    else
        m_count = m_calls->rowCount();
    showFound();
    if (const int row = m_calls->rowOf(std::exchange(m_reopen, QString())); row >= 0)
        m_list->setCurrentIndex(m_calls->index(row));
    else if (openCall().isEmpty())
        m_call->showNothing(m_calls->rowCount() > 0 || m_filters->isAnythingAsked());
}

void HistoryView::takePageFailure()
{
    m_calls->takeFailure();
}

void HistoryView::takeCount(int count)
{
    m_count = count;
    showFound();
}

void HistoryView::takeChoices(const HistoryChoices &choices)
{
    m_oldest = choices.oldest;
    m_filters->showChoices(choices);
    showState();
}

void HistoryView::showState()
{
    const HistoryModel::State state = m_calls->state();
    const bool isEmpty = m_calls->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_exportAll->setVisible(!isEmpty && m_canExport);
    showFound();
    if (!isEmpty)
        return;
    if (state == HistoryModel::State::Failed)
        m_nothing->show(Icon::Warning, tr("The past calls cannot be read"),
                        tr("The top of the window says whether calls are kept. Try again in a moment."));
    else if (state != HistoryModel::State::Ready)
        m_nothing->show(Icon::Search, tr("Searching…"), {});
    else if (m_filters->isAnythingAsked())
        m_nothing->show(Icon::Search, tr("Nothing found"),
                        m_oldest == Moment{} ? tr("No past call fits: %1.").arg(m_filters->sentence())
                                             //: %1 is what was searched for, %2 a date
                                             : tr("No past call fits: %1. The oldest call that is kept is of %2.")
                                                   .arg(m_filters->sentence(),
                                                        QLocale().toString(dayOf(m_oldest), QLocale::LongFormat)));
    else
        m_nothing->show(Icon::History, tr("No past calls yet"),
                        tr("When a call is over, it stands here with its words, what came of it and what it cost."));
}

void HistoryView::showFound()
{
    if (m_calls->state() == HistoryModel::State::Searching)
        return m_found->setText(tr("Searching…"));
    const int shown = m_calls->rowCount();
    if (shown == 0)
        return m_found->setText({});
    if (m_count < 0)
        //: How many calls were found: these, and more that are not counted yet
        return m_found->setText(tr("More than %n call(s)", nullptr, shown));
    m_found->setText(tr("%n call(s)", nullptr, m_count));
}

QString HistoryView::foundWords() const
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || current.row() >= m_calls->rowCount())
        return {};
    const HistorySnippet &snippet = m_calls->hitAt(current.row()).snippet;
    return snippet.marks.isEmpty()
               ? QString()
               : snippet.text.mid(snippet.marks.constFirst().start, snippet.marks.constFirst().length);
}

void HistoryView::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_calls->setCurrent(current.isValid() ? current.row() : -1);
    if (!current.isValid())
        return;
    const HistoryRow &row = m_calls->hitAt(current.row()).row;
    if (row.call == openCall())
        return;
    m_call->beginReading(row);
    emit callWanted(row.call);
}

void HistoryView::takeCall(const QString &call, const PastCall &past)
{
    if (call == openCall())
        m_call->showCall(past, foundWords());
}

void HistoryView::takeCallFailure()
{
    if (m_call->isOpen())
        m_call->showFailure();
}

void HistoryView::outcomeChanged(const CallOutcome &outcome)
{
    m_calls->setOutcome(outcome.call, outcome.kind);
    m_call->showOutcome(outcome);
}

void HistoryView::showSummary(const CallState &state)
{
    m_call->showSummary(state);
}

void HistoryView::setExportAllowed(bool isAllowed)
{
    m_canExport = isAllowed;
    m_call->setExportAllowed(isAllowed);
    showState();
}

void HistoryView::holdChanged(const QString &call, const std::optional<Hold> &hold)
{
    m_calls->setHeld(call, hold.has_value());
    m_call->showHold(call, hold);
}

void HistoryView::setHoldAllowed(bool isAllowed)
{
    m_call->setHoldAllowed(isAllowed);
}

void HistoryView::setPreferences(const Preferences &preferences)
{
    m_filters->setPreferences(preferences);
    m_calls->setMasked(preferences.areNumbersMasked);
    m_call->setPreferences(preferences);
    chooseShape();
}

void HistoryView::setNow(Moment now)
{
    m_today = dayOf(now);
    m_calls->setToday(m_today);
}

void HistoryView::setWordingNames(std::function<QString(const QString &versionId)> nameOf)
{
    m_call->setWordingNames(std::move(nameOf));
}

void HistoryView::takeFocus()
{
    if (m_calls->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_filters->focusSearch();
}

void HistoryView::openSearch()
{
    m_filters->focusSearch();
}

void HistoryView::openFind()
{
    m_call->openFind();
}

QList<QWidget *> HistoryView::panels() const
{
    return QList<QWidget *>{m_filters->findChild<QLineEdit *>(u"historySearchEdit"_s), m_list} + m_call->panels();
}

void HistoryView::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    refresh();
}

void HistoryView::chooseShape()
{
    m_listSide->setMinimumWidth(HistoryListLeast * fontMetrics().horizontalAdvance(u'0'));
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    chooseShape();
}

} // namespace callside
