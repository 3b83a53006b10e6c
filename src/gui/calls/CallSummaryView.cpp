// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallSummaryView.h"

#include "app/SummaryDesk.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Icons.h"
#include "gui/parts/SettingsField.h"
#include "gui/words/CallText.h"
#include "gui/words/SummaryText.h"
#include "gui/words/TimeText.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr HeardDetail::Certainty EveryCertainty[] = {HeardDetail::Certainty::Heard, HeardDetail::Certainty::Confirmed,
                                                     HeardDetail::Certainty::Checked};

QLabel *summaryLabel(QWidget *parent, const QString &objectName, const char *style, Tone tone)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (style)
        label->setProperty("textStyle", QLatin1StringView(style).toString());
    setTone(label, tone);
    return label;
}

} // namespace

CallSummaryView::CallSummaryView(QWidget *parent)
    : QWidget(parent)
    , m_title(summaryLabel(this, u"summaryTitle"_s, "strong", Tone::Plain))
    , m_badge(summaryLabel(this, u"summaryState"_s, "caption", Tone::Muted))
    , m_text(summaryLabel(this, u"summaryText"_s, nullptr, Tone::Plain))
    , m_caution(summaryLabel(this, u"summaryCaution"_s, "caption", Tone::Muted))
    , m_body(new QWidget(this))
    , m_detailsTitle(summaryLabel(m_body, u"summaryDetailsTitle"_s, "strong", Tone::Plain))
    , m_details(new QVBoxLayout)
    , m_tasksTitle(summaryLabel(m_body, u"summaryTasksTitle"_s, "strong", Tone::Plain))
    , m_tasks(new QVBoxLayout)
    , m_accept(new QPushButton(tr("Accept"), m_body))
    , m_make(new QPushButton(this))
{
    setObjectName(u"callSummary"_s);
    setAccessibleName(tr("Summary of the call"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->setSpacing(space(2));
    buildHead(column);
    buildBody(column);
    connect(m_make, &QPushButton::clicked, this, [this] { want(SummaryWish::Kind::Make); });
    connect(m_accept, &QPushButton::clicked, this, [this] { want(SummaryWish::Kind::Accept); });
    refresh();
}

void CallSummaryView::buildHead(QVBoxLayout *column)
{
    m_title->setText(tr("Summary"));
    m_title->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(m_title);
    head->addWidget(m_badge, 1);
    column->addLayout(head);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_caution->setText(tr("Made by a machine from the words of the call. Read it before you rely on it."));
    column->addWidget(m_text);
    column->addWidget(m_caution);
    m_make->setObjectName(u"summaryMakeButton"_s);
    m_make->setText(tr("Make a summary"));
    m_make->setToolTip(tr("Sends the words of this call to OpenAI once more"));
    column->addWidget(m_make, 0, Qt::AlignLeading);
}

void CallSummaryView::buildBody(QVBoxLayout *column)
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space(2));
    m_detailsTitle->setText(tr("Details heard"));
    m_tasksTitle->setText(tr("Suggested tasks"));
    m_details->setSpacing(space(3));
    m_tasks->setSpacing(space(3));
    body->addWidget(m_detailsTitle);
    body->addLayout(m_details);
    body->addWidget(m_tasksTitle);
    body->addLayout(m_tasks);
    m_accept->setObjectName(u"summaryAcceptButton"_s);
    m_accept->setIcon(iconFor(Icon::Tick));
    m_accept->setToolTip(tr("You have read it and it is right. Your name is kept with it."));
    body->addWidget(m_accept, 0, Qt::AlignLeading);
    column->addWidget(m_body);
}

void CallSummaryView::setPreferences(const Preferences &preferences)
{
    m_isOn = areSummariesOn(preferences);
    refresh();
}

void CallSummaryView::setElsewhere(bool isElsewhere)
{
    m_isElsewhere = isElsewhere;
    refresh();
}

void CallSummaryView::showCall(const CallState *state)
{
    m_state = state ? *state : CallState();
    refresh();
}

bool CallSummaryView::isNeeded() const
{
    const bool isOver = !m_state.id.value.isEmpty() && m_state.isOver();
    const bool hasWords = m_state.answeredAt != Moment{} && m_state.transcript.size() > 0;
    return isOver && (m_state.summary || (m_isOn && hasWords));
}

QString CallSummaryView::inShort() const
{
    if (!m_state.summary)
        return m_state.isSummaryAsked ? tr("Summary: being made…") : tr("No summary");
    return m_state.summary->isDraft() ? tr("Summary: draft") : tr("Summary: accepted");
}

void CallSummaryView::refresh()
{
    setVisible(isNeeded() && !m_isElsewhere);
    if (!isNeeded())
        return;
    if (m_state.summary)
        showSummary(*m_state.summary);
    else
        showNone();
}

void CallSummaryView::showNone()
{
    m_badge->setText(m_state.isSummaryAsked ? tr("Being made…") : tr("No summary"));
    setTone(m_badge, Tone::Muted);
    m_text->setText(SummaryText::whyNone(m_state));
    setTone(m_text, Tone::Muted);
    m_text->setVisible(!m_state.isSummaryAsked);
    m_make->setText(m_state.summaryFailure ? tr("Try again") : tr("Make a summary"));
    m_make->setVisible(m_isOn && !m_state.isSummaryAsked && canBeSummarized(m_state));
    for (QWidget *part : std::initializer_list<QWidget *>{m_caution, m_body})
        part->hide();
}

void CallSummaryView::showSummary(const CallSummary &summary)
{
    m_badge->setText(SummaryText::state(summary));
    setTone(m_badge, summary.isDraft() ? Tone::Warning : Tone::Good);
    m_text->setText(summary.text);
    setTone(m_text, Tone::Plain);
    m_text->show();
    m_caution->setVisible(summary.isDraft());
    m_make->hide();
    fitRows(summary);
    m_detailsTitle->setVisible(!summary.details.isEmpty());
    m_tasksTitle->setVisible(!summary.tasks.isEmpty());
    m_accept->setVisible(summary.isDraft());
    m_body->show();
}

// What is there stays, with the focus in it.
void CallSummaryView::fitRows(const CallSummary &summary)
{
    while (m_detailRows.size() < summary.details.size())
        m_detailRows.append(addDetail(int(m_detailRows.size())));
    while (m_taskRows.size() < summary.tasks.size())
        m_taskRows.append(addTask(int(m_taskRows.size())));
    for (qsizetype i = 0; i < m_detailRows.size(); ++i) {
        m_detailRows.at(i).widget->setVisible(i < summary.details.size());
        if (i < summary.details.size())
            fill(m_detailRows.at(i), summary.details.at(i));
    }
    for (qsizetype i = 0; i < m_taskRows.size(); ++i) {
        const TaskRow &row = m_taskRows.at(i);
        row.widget->setVisible(i < summary.tasks.size());
        if (i >= summary.tasks.size())
            continue;
        const SuggestedTask &task = summary.tasks.at(i);
        row.note->setText(task.note);
        row.make->setText(task.isTaken ? tr("Task made") : tr("Make it a task"));
        row.make->setEnabled(!task.isTaken);
        //: %1 what is to be done
        row.make->setAccessibleName(tr("%1: %2", "a button and what it is for").arg(row.make->text(), task.note));
    }
}

CallSummaryView::DetailRow CallSummaryView::addDetail(int index)
{
    DetailRow row;
    row.widget = new QWidget(m_body);
    row.value = summaryLabel(row.widget, u"summaryDetail%1"_s.arg(index), nullptr, Tone::Plain);
    row.note = summaryLabel(row.widget, u"summaryDetailNote%1"_s.arg(index), "caption", Tone::Muted);
    row.certainty = new QComboBox(row.widget);
    row.certainty->setObjectName(u"summaryCertainty%1"_s.arg(index));
    keepFromWheel(row.certainty);
    for (const HeardDetail::Certainty certainty : EveryCertainty) {
        row.certainty->addItem(SummaryText::certainty(certainty));
        row.certainty->setItemData(int(certainty), SummaryText::explanation(certainty), Qt::ToolTipRole);
    }
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(row.value);
    column->addWidget(row.note);
    column->addWidget(row.certainty, 0, Qt::AlignLeading);
    m_details->addWidget(row.widget);
    connect(row.certainty, &QComboBox::activated, this, [this, index](int choice) { judge(index, choice); });
    return row;
}

CallSummaryView::TaskRow CallSummaryView::addTask(int index)
{
    TaskRow row;
    row.widget = new QWidget(m_body);
    row.note = summaryLabel(row.widget, u"summaryTask%1"_s.arg(index), nullptr, Tone::Plain);
    row.make = new QPushButton(row.widget);
    row.make->setObjectName(u"summaryTaskButton%1"_s.arg(index));
    row.make->setIcon(iconFor(Icon::Task));
    row.make->setToolTip(tr("Puts it into “Needs you”"));
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(row.note);
    column->addWidget(row.make, 0, Qt::AlignLeading);
    m_tasks->addWidget(row.widget);
    connect(row.make, &QPushButton::clicked, this, [this, index] { takeTask(index); });
    return row;
}

void CallSummaryView::fill(const DetailRow &row, const HeardDetail &detail)
{
    //: A detail that the caller told: %1 "Name", %2 what it is
    row.value->setText(tr("%1: %2").arg(SummaryText::kind(detail.kind), detail.value));
    row.certainty->setCurrentIndex(int(detail.certainty));
    row.certainty->setToolTip(SummaryText::explanation(detail.certainty));
    row.certainty->setAccessibleName(tr("How sure: %1").arg(SummaryText::kind(detail.kind)));
    QStringList notes;
    if (!detail.quote.isEmpty())
        notes.append(tr("“%1”").arg(oneLine(detail.quote)));
    if (!detail.checkedBy.isEmpty())
        //: Who last said how sure a detail is: %1 a name, %2 a time of day
        notes.append(tr("%1, %2").arg(oneLine(detail.checkedBy), timeOfDay(detail.checkedAt)));
    row.note->setText(notes.join(u'\n'));
    row.note->setVisible(!notes.isEmpty());
}

// It stands as it is kept until it is kept otherwise.
void CallSummaryView::judge(int index, int choice)
{
    const HeardDetails details = m_state.summary ? m_state.summary->details : HeardDetails();
    if (index >= details.size() || choice == int(details.at(index).certainty))
        return;
    m_detailRows.at(index).certainty->setCurrentIndex(int(details.at(index).certainty));
    SummaryWish wish;
    wish.kind = SummaryWish::Kind::Judge;
    wish.call = m_state.id;
    wish.index = index;
    wish.certainty = EveryCertainty[choice];
    emit wanted(wish);
}

void CallSummaryView::takeTask(int index)
{
    if (!m_state.summary || index >= m_state.summary->tasks.size())
        return;
    const SuggestedTask &suggested = m_state.summary->tasks.at(index);
    SummaryWish wish;
    wish.kind = SummaryWish::Kind::TakeTask;
    wish.call = m_state.id;
    wish.index = index;
    wish.task.call = m_state.id.value;
    wish.task.kind = suggested.kind;
    wish.task.number = m_state.caller.number;
    wish.task.name = m_state.caller.displayName;
    wish.task.note = suggested.note;
    emit wanted(wish);
}

void CallSummaryView::want(SummaryWish::Kind kind)
{
    SummaryWish wish;
    wish.kind = kind;
    wish.call = m_state.id;
    emit wanted(wish);
}

} // namespace callside
