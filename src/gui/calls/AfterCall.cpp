// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/AfterCall.h"

#include "gui/calls/CallSummaryView.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Icons.h"
#include "gui/words/OutcomeText.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

using Kind = CallOutcome::Kind;

constexpr int LongestCallNote = 300;
constexpr int CharactersOfRow = 80;
constexpr Kind EveryKind[] = {Kind::Answered,   Kind::Booked,      Kind::Prescription, Kind::Message, Kind::PassedOn,
                              Kind::CalledBack, Kind::WrongNumber, Kind::Prank,        Kind::Other};

} // namespace

AfterCall::AfterCall(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("What came of it?"), this))
    , m_choices(new QWidget(this))
    , m_noteTitle(new QLabel(tr("Note"), this))
    , m_note(new QLineEdit(this))
    , m_byline(new QLabel(this))
    , m_callBackButton(new QPushButton(tr("Make a call-back task"), this))
    , m_noteRow(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_summary(new CallSummaryView(this))
    , m_summaryButton(new QPushButton(this))
{
    setObjectName(u"afterCall"_s);
    setAccessibleName(tr("After the call"));
    m_note->setObjectName(u"noteEdit"_s);
    m_note->setMaxLength(LongestCallNote);
    m_note->setPlaceholderText(tr("One line about this call"));
    m_note->setToolTip(tr("Kept with Enter, or when you leave it"));
    m_note->installEventFilter(this);
    m_noteTitle->setBuddy(m_note);
    m_byline->setObjectName(u"outcomeByLabel"_s);
    m_byline->setTextFormat(Qt::PlainText);
    m_byline->setWordWrap(true);
    m_callBackButton->setObjectName(u"afterCallBackButton"_s);
    m_callBackButton->setIcon(iconFor(Icon::Task));
    m_callBackButton->setToolTip(tr("Write down that somebody has to ring this caller back"));
    dressInput(m_note);
    m_title->setProperty("textStyle", u"strong"_s);
    for (QLabel *label : {m_noteTitle, m_byline}) {
        label->setProperty("textStyle", u"caption"_s);
        setTone(label, Tone::Muted);
    }
    buildChoices();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(2));
    m_noteRow->setSpacing(space(2));
    m_noteRow->addWidget(m_note, 1);
    m_noteRow->addWidget(m_byline);
    m_noteRow->addWidget(m_callBackButton, 0, Qt::AlignLeading);
    m_noteRow->addWidget(m_summaryButton, 0, Qt::AlignLeading);
    m_summaryButton->setObjectName(u"summaryReadButton"_s);
    m_summaryButton->setToolTip(tr("The summary, the details heard and the suggested tasks"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_choices, m_noteTitle})
        column->addWidget(part);
    column->addLayout(m_noteRow);
    column->addWidget(m_summary);
    connect(m_summary, &CallSummaryView::wanted, this, &AfterCall::summaryWanted);
    connect(m_summaryButton, &QPushButton::clicked, this, &AfterCall::openSummary);
    connect(m_note, &QLineEdit::editingFinished, this, &AfterCall::keepNote);
    connect(m_callBackButton, &QPushButton::clicked, this, [this] { emit callBackWanted(m_call); });
    showCall(nullptr, {});
}

void AfterCall::buildChoices()
{
    auto *flow = new FlowLayout(m_choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(1));
    m_choices->setAccessibleName(m_title->text());
    for (const Kind kind : EveryKind) {
        auto *button = new QPushButton(OutcomeText::word(kind), m_choices);
        button->setObjectName(u"outcome_"_s + wordOf(kind));
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setToolTip(OutcomeText::explanation(kind));
        flow->addWidget(button);
        m_kinds.append(button);
        connect(button, &QPushButton::clicked, this,
                [this, kind](bool isChecked) { choose(isChecked ? kind : Kind::None); });
    }
}

void AfterCall::showCall(const CallState *state, const CallOutcome &outcome)
{
    const CallId call = state ? state->id : CallId{};
    if (call != m_call) {
        keepNote(); // of the call that is left
        m_isNoteWanted = false;
        m_call = call;
        m_outcome = {};
        m_note->clear();
    }
    const bool isWriting = m_note->text().trimmed() != m_outcome.note;
    m_outcome = outcome;
    m_outcome.call = call.value;
    if (!isWriting && m_note->text() != outcome.note) {
        m_note->setText(outcome.note);
        m_note->setCursorPosition(0); // a long one shows its beginning
    }
    m_isOver = state && state->isOver();
    m_state = state ? *state : CallState();
    m_summary->showCall(state);
    offerSummary();
    if (m_summaryRead)
        m_summaryRead->showCall(state);
    refresh();
}

void AfterCall::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_summary->setPreferences(preferences);
    offerSummary();
    if (m_summaryRead)
        m_summaryRead->setPreferences(preferences);
}

void AfterCall::setInBar(bool isInBar)
{
    m_isInBar = isInBar;
    m_summary->setElsewhere(isInBar);
    offerSummary();
}

void AfterCall::offerSummary()
{
    m_summaryButton->setVisible(m_isInBar && m_summary->isNeeded());
    m_summaryButton->setText(m_summary->inShort());
}

void AfterCall::openSummary()
{
    m_summaryDialog = new QDialog(window());
    m_summaryDialog->setObjectName(u"summaryDialog"_s);
    m_summaryDialog->setWindowTitle(tr("Summary"));
    m_summaryDialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *area = new QScrollArea(m_summaryDialog);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_summaryRead = new CallSummaryView(area);
    m_summaryRead->setPreferences(m_preferences);
    m_summaryRead->showCall(&m_state);
    m_summaryRead->setContentsMargins(space(1), 0, space(2), 0);
    area->setWidget(m_summaryRead);
    connect(m_summaryRead, &CallSummaryView::wanted, this, &AfterCall::summaryWanted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_summaryDialog);
    connect(buttons, &QDialogButtonBox::rejected, m_summaryDialog, &QDialog::reject);
    auto *column = new QVBoxLayout(m_summaryDialog);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    const int character = fontMetrics().horizontalAdvance(u'0');
    m_summaryDialog->resize(std::min(60 * character, window()->width()),
                            std::min(32 * fontMetrics().height(), window()->height()));
    m_summaryDialog->open();
}

void AfterCall::refresh()
{
    const bool hasCall = !m_call.value.isEmpty();
    const bool hasNote = m_isNoteWanted || !m_note->text().isEmpty();
    m_title->setVisible(m_isOver);
    m_choices->setVisible(m_isOver);
    m_noteTitle->setVisible(!m_isOver);
    m_callBackButton->setVisible(m_isOver);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setChecked(EveryKind[i] == m_outcome.kind);
    const QString byline = OutcomeText::byline(m_outcome);
    m_byline->setText(byline);
    m_byline->setVisible(!byline.isEmpty());
    m_note->setAccessibleName(tr("Note about this call"));
    m_note->setAccessibleDescription(byline);
    const bool isShown = hasCall && (m_isOver || hasNote);
    if (!isShown && isAncestorOf(QApplication::focusWidget()))
        emit backedOut(); // left to itself the focus would jump somewhere
    setVisible(isShown);
}

// In a wide bar the note and what belongs to it share a row.
void AfterCall::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() > CharactersOfRow * fontMetrics().horizontalAdvance(u'0');
    m_noteRow->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_byline->setWordWrap(!isWide);
}

void AfterCall::choose(Kind kind)
{
    m_outcome.kind = kind;
    m_outcome.note = m_note->text().trimmed(); // what was being written is kept with it
    refresh();
    emit outcomeChosen(m_outcome);
}

void AfterCall::keepNote()
{
    const QString note = m_note->text().trimmed();
    if (m_call.value.isEmpty() || note == m_outcome.note)
        return;
    m_outcome.note = note;
    emit outcomeChosen(m_outcome);
}

void AfterCall::focusNote()
{
    if (m_call.value.isEmpty())
        return;
    m_isNoteWanted = true;
    refresh();
    m_note->setFocus(Qt::OtherFocusReason); // a shortcut would select all, and typing replace it
    m_note->end(false);
}

bool AfterCall::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_note || !isEscape)
        return QWidget::eventFilter(watched, event);
    m_note->setText(m_outcome.note);
    emit backedOut();
    m_isNoteWanted = false;
    refresh();
    return true;
}

void AfterCall::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dressInput(m_note);
}

} // namespace callside
