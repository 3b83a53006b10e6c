// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryFilterBar.h"

#include "gui/history/HistoryText.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Keys.h"
#include "gui/parts/Theme.h"
#include "gui/words/CallText.h"
#include "gui/words/OutcomeText.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr auto SearchPause = 250ms;
constexpr int SearchCharacters = 24;

Moment startOf(const QDate &day)
{
    return fromMsecs(day.startOfDay().toMSecsSinceEpoch());
}

QString phoneLine(const QString &number)
{
    return CallText::phoneNumber(oneLine(number));
}

QString asItIs(const QString &text)
{
    return oneLine(text);
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_when(new QComboBox(this))
    , m_dates(new QWidget(this))
    , m_from(new QDateEdit(m_dates))
    , m_to(new QDateEdit(m_dates))
    , m_more(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_filters(new QWidget(m_scroll))
    , m_urgent(new QCheckBox(tr("Urgent only"), m_filters))
    , m_lost(new QCheckBox(tr("Lost only"), m_filters))
    , m_clear(new QPushButton(tr("Clear all"), m_filters))
{
    setObjectName(u"historyFilters"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(2), space(2), space(1));
    column->setSpacing(space(2));
    buildSearch();
    buildFilters();
    m_typing.setSingleShot(true);
    m_typing.setInterval(SearchPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::changed);
    m_scroll->hide();
    m_dates->hide();
    setPreferences({});
    showCount();
}

void HistoryFilterBar::buildSearch()
{
    m_text->setObjectName(u"historySearchEdit"_s);
    m_text->setPlaceholderText(tr("Search words, notes, numbers"));
    m_text->setAccessibleName(tr("Search the past calls"));
    m_text->setAccessibleDescription(tr("In what was said, in notes and in numbers. The beginning of a word is enough. "
                                        "Quotation marks keep words together."));
    m_text->addAction(iconFor(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition)
        ->setText(m_text->accessibleName());
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    dressInput(m_text);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    m_when->setObjectName(u"historyWhenCombo"_s);
    m_when->setAccessibleName(tr("When"));
    m_when->setToolTip(tr("From when the calls are"));
    for (const QString &text :
         {tr("Any day"), tr("Today"), tr("Yesterday"), tr("Last 7 days"), tr("Last 30 days"), tr("Chosen days…")})
        m_when->addItem(text);
    connect(m_when, &QComboBox::activated, this, &HistoryFilterBar::choiceMade);
    m_more->setObjectName(u"historyFiltersButton"_s);
    m_more->setIcon(iconFor(Icon::Filter));
    m_more->setCheckable(true);
    m_more->setProperty("segment", true);
    connect(m_more, &QPushButton::toggled, this, [this](bool isOpen) {
        m_scroll->setVisible(isOpen);
        fitFilters();
    });
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(2));
    flow->addWidget(m_when);
    flow->addWidget(m_more);
    layout()->addWidget(m_text);
    layout()->addWidget(row);

    auto *dates = new FlowLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(space(2));
    const auto addDate = [&](QDateEdit *edit, const QString &title, const QString &objectName) {
        auto *label = new QLabel(title, m_dates);
        label->setBuddy(edit);
        edit->setObjectName(objectName);
        edit->setCalendarPopup(true);
        edit->setDate(QDate::currentDate());
        edit->setMaximumDate(QDate::currentDate().addDays(1));
        connect(edit, &QDateEdit::dateChanged, this, [this] { m_typing.start(); });
        dates->addWidget(label);
        dates->addWidget(edit);
    };
    //: Before a date: the first day of some
    addDate(m_from, tr("F&rom"), u"historyFromEdit"_s);
    //: Before a date: the last day of some
    addDate(m_to, tr("&to"), u"historyToEdit"_s);
    layout()->addWidget(m_dates);
}

QComboBox *HistoryFilterBar::addChoice(const QString &objectName, const QString &name, const QString &all)
{
    auto *choice = new QComboBox(m_filters);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->addItem(all);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(choice, &QComboBox::activated, this, &HistoryFilterBar::choiceMade);
    m_filters->layout()->addWidget(choice);
    return choice;
}

void HistoryFilterBar::buildFilters()
{
    auto *flow = new FlowLayout(m_filters);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(2));
    m_result = addChoice(u"historyResultCombo"_s, tr("What became of the call"), tr("Answered or not"));
    for (const CallResult result : {CallResult::Answered, CallResult::Abandoned, CallResult::Missed,
                                    CallResult::Declined, CallResult::Closed, CallResult::PutThrough})
        m_result->addItem(HistoryText::resultWord(result), int(result));
    m_outcome = addChoice(u"historyOutcomeCombo"_s, tr("What came of it for the caller"), tr("Any outcome"));
    for (int kind = int(CallOutcome::Kind::Answered); kind <= int(CallOutcome::Kind::Other); ++kind)
        m_outcome->addItem(OutcomeText::word(CallOutcome::Kind(kind)), kind);
    m_line = addChoice(u"historyLineCombo"_s, tr("The number that was dialled"), tr("Every line"));
    m_language = addChoice(u"historyLanguageCombo"_s, tr("The language of the call"), tr("Every language"));
    m_person = addChoice(u"historyPersonCombo"_s, tr("Who at the desk had to do with it"), tr("Anybody here"));
    m_urgent->setObjectName(u"historyUrgentBox"_s);
    m_urgent->setToolTip(tr("Calls that were urgent at any time"));
    m_lost->setObjectName(u"historyLostBox"_s);
    m_lost->setToolTip(tr("Calls that ended in a way that left something to be done"));
    m_clear->setObjectName(u"historyClearButton"_s);
    m_clear->setProperty("segment", true);
    m_clear->setToolTip(tr("No words and no filters: every call"));
    for (QCheckBox *box : {m_urgent, m_lost}) {
        flow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &HistoryFilterBar::choiceMade);
    }
    flow->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilterBar::clear);
    m_scroll->setObjectName(u"historyFilterScroll"_s);
    m_scroll->setWidget(m_filters);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(m_scroll);
}

// All of them if they take no more than a third of the page, else as many whole rows as that is, never half a one.
void HistoryFilterBar::fitFilters()
{
    const int wanted = m_filters->layout()->heightForWidth(m_scroll->width());
    const int row = m_result->sizeHint().height() + m_filters->layout()->spacing();
    const int most = parentWidget() ? parentWidget()->height() / 3 : wanted;
    const int rows = std::max(1, (most + m_filters->layout()->spacing()) / row);
    m_scroll->setFixedHeight(wanted <= most ? wanted : std::min(wanted, rows * row - m_filters->layout()->spacing()));
}

void HistoryFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFilters();
}

void HistoryFilterBar::setPreferences(const Preferences &preferences)
{
    m_text->setToolTip(tipWithKey(m_text->accessibleName(), DeskKey::FilterCalls, preferences));
    m_text->setMinimumWidth(SearchCharacters * m_text->fontMetrics().averageCharWidth());
}

void HistoryFilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void HistoryFilterBar::clear()
{
    {
        const QSignalBlocker words(m_text);
        const QSignalBlocker urgent(m_urgent);
        const QSignalBlocker lost(m_lost);
        m_text->clear();
        m_urgent->setChecked(false);
        m_lost->setChecked(false);
        for (QComboBox *choice : {m_when, m_result, m_outcome, m_line, m_language, m_person})
            choice->setCurrentIndex(0);
    }
    choiceMade();
}

void HistoryFilterBar::fill(QComboBox *choice, const QStringList &values, QString (*textOf)(const QString &))
{
    const QVariant chosen = choice->currentData();
    while (choice->count() > 1)
        choice->removeItem(1);
    for (const QString &value : values) {
        if (!value.isEmpty())
            choice->addItem(textOf(value), value);
    }
    choice->setCurrentIndex(chosen.isValid() ? std::max(0, choice->findData(chosen)) : 0);
    choice->setVisible(choice->count() > 1);
    fitFilters();
}

void HistoryFilterBar::showChoices(const HistoryChoices &choices)
{
    fill(m_line, choices.lines, phoneLine);
    fill(m_language, choices.languages, [](const QString &code) { return HistoryText::language(code); });
    fill(m_person, choices.people, asItIs);
}

HistoryFilterBar::When HistoryFilterBar::when() const
{
    return When(m_when->currentIndex());
}

void HistoryFilterBar::choiceMade()
{
    m_dates->setVisible(when() == When::Chosen);
    showCount();
    m_typing.stop();
    emit changed();
}

int HistoryFilterBar::filterCount() const
{
    int count = int(m_urgent->isChecked()) + int(m_lost->isChecked());
    for (const QComboBox *choice : {m_result, m_outcome, m_line, m_language, m_person})
        count += choice->currentIndex() > 0;
    return count;
}

void HistoryFilterBar::showCount()
{
    const int count = filterCount();
    //: A button that shows more filters; behind it how many of them are in use
    m_more->setText(count == 0 ? tr("Filters") : tr("Filters (%1)").arg(count));
    m_more->setToolTip(tr("By result, outcome, line, language or person"));
}

bool HistoryFilterBar::isAnythingAsked() const
{
    return !m_text->text().trimmed().isEmpty() || when() != When::Ever || filterCount() > 0;
}

HistoryQuery HistoryFilterBar::query(const QDate &today) const
{
    HistoryQuery query;
    query.text = m_text->text().trimmed();
    HistoryFilter &filter = query.filter;
    const auto days = [&filter](const QDate &first, const QDate &behindLast) {
        filter.from = startOf(first);
        filter.to = startOf(behindLast);
    };
    switch (when()) {
    case When::Ever:
        break;
    case When::Today:
        days(today, today.addDays(1));
        break;
    case When::Yesterday:
        days(today.addDays(-1), today);
        break;
    case When::Week:
        days(today.addDays(-6), today.addDays(1));
        break;
    case When::Month:
        days(today.addDays(-29), today.addDays(1));
        break;
    case When::Chosen:
        days(std::min(m_from->date(), m_to->date()), std::max(m_from->date(), m_to->date()).addDays(1));
        break;
    }
    if (m_result->currentIndex() > 0)
        filter.results = {CallResult(m_result->currentData().toInt())};
    if (m_outcome->currentIndex() > 0)
        filter.outcomes = {CallOutcome::Kind(m_outcome->currentData().toInt())};
    if (m_line->currentIndex() > 0)
        filter.lines = {m_line->currentData().toString()};
    if (m_language->currentIndex() > 0)
        filter.languages = {m_language->currentData().toString()};
    filter.person = m_person->currentData().toString();
    filter.isUrgentOnly = m_urgent->isChecked();
    filter.isLostOnly = m_lost->isChecked();
    return query;
}

QString HistoryFilterBar::sentence() const
{
    QStringList parts;
    if (!m_text->text().trimmed().isEmpty())
        //: Words that were searched for, in the quotation marks of the language
        parts.append(tr("“%1”").arg(oneLine(m_text->text())));
    if (when() != When::Ever)
        parts.append(m_when->currentText());
    for (const QComboBox *choice : {m_result, m_outcome, m_line, m_language, m_person}) {
        if (choice->currentIndex() > 0)
            parts.append(choice->currentText());
    }
    for (const QCheckBox *box : {m_urgent, m_lost}) {
        if (box->isChecked())
            parts.append(box->text());
    }
    //: Stands between the parts of what past calls are filtered by
    return parts.join(tr(", "));
}

bool HistoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_typing.isActive()) {
                m_typing.stop();
                emit changed();
            }
            emit listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace callside
