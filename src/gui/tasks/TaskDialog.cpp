// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tasks/TaskDialog.h"

#include "core/CallState.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "gui/words/CallText.h"
#include "gui/words/TaskText.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int LongestNumber = 64;
constexpr int LongestName = 128;
constexpr int LongestNote = 500;

// A line to write in, under its label.
QLineEdit *addField(QVBoxLayout *column, const QString &label, const QString &objectName, int longest)
{
    auto *edit = new QLineEdit(column->parentWidget());
    edit->setObjectName(objectName);
    edit->setMaxLength(longest);
    dressInput(edit);
    auto *title = new QLabel(label, column->parentWidget());
    title->setBuddy(edit);
    column->addWidget(title);
    column->addWidget(edit);
    return edit;
}

// Of the choices for when it is to be done, in their order.
Moment dueAt(int choice)
{
    constexpr int MorningHour = 9;
    constexpr int Minutes[] = {0, 30, 60, 120};
    const QDateTime now = QDateTime::currentDateTime();
    if (choice <= 0)
        return {};
    if (choice < int(std::size(Minutes)))
        return fromMsecs(now.addSecs(Minutes[choice] * 60).toMSecsSinceEpoch());
    return fromMsecs(now.date().addDays(1).startOfDay().addSecs(MorningHour * 3600).toMSecsSinceEpoch());
}

} // namespace

TaskDialog::TaskDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_newTask(new QWidget(this))
    , m_kinds(new QButtonGroup(this))
    , m_due(new QComboBox(m_newTask))
    , m_problem(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"taskDialog"_s);
    buildLayout();
    connect(m_save, &QPushButton::clicked, this, &TaskDialog::confirm);
    for (QLineEdit *edit : {m_number, m_name, m_note})
        connect(edit, &QLineEdit::textEdited, this, [this] { showProblem({}); });
}

void TaskDialog::buildLayout()
{
    m_title->setProperty("textStyle", u"title"_s);
    setTone(m_explanation, Tone::Muted);
    setTone(m_problem, Tone::Danger);
    for (QLabel *label : {m_title, m_explanation, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->setObjectName(u"taskProblemLabel"_s);

    auto *fields = new QVBoxLayout(m_newTask);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space(2));
    auto *kinds = new QHBoxLayout;
    for (const Task::Kind kind : {Task::Kind::CallBack, Task::Kind::Other}) {
        auto *button = new QPushButton(TaskText::kindWord(kind), m_newTask);
        button->setObjectName(kind == Task::Kind::CallBack ? u"callBackKindButton"_s : u"otherKindButton"_s);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", true);
        button->setIcon(iconFor(TaskText::icon(kind)));
        m_kinds->addButton(button, int(kind));
        kinds->addWidget(button);
    }
    kinds->addStretch(1);
    fields->addLayout(kinds);
    // Two beside each other, so that large text finds room.
    const auto addPair = [fields] {
        auto *row = new QHBoxLayout;
        row->setSpacing(space(3));
        fields->addLayout(row);
        std::pair<QVBoxLayout *, QVBoxLayout *> pair{new QVBoxLayout, new QVBoxLayout};
        for (QVBoxLayout *half : {pair.first, pair.second}) {
            half->setSpacing(space(2));
            row->addLayout(half, 1);
        }
        return pair;
    };
    const auto [first, second] = addPair();
    m_number = addField(first, tr("N&umber"), u"taskNumberEdit"_s, LongestNumber);
    m_name = addField(second, tr("Na&me"), u"taskNameEdit"_s, LongestName);
    const auto [third, fourth] = addPair();
    m_owner = addField(third, tr("For &whom"), u"taskOwnerEdit"_s, LongestName);
    m_owner->setPlaceholderText(tr("Anybody"));
    m_owner->setToolTip(tr("Who at the desk looks after it"));
    m_due->setObjectName(u"taskDueCombo"_s);
    m_due->view()->setObjectName(u"taskDueList"_s);
    m_due->view()->setAccessibleName(tr("Due"));
    m_due->setToolTip(tr("When it is to be done: somebody is reminded then"));
    for (const QString &text :
         {tr("Soon"), tr("In half an hour"), tr("In an hour"), tr("In two hours"), tr("Tomorrow morning")})
        m_due->addItem(text);
    auto *dueTitle = new QLabel(tr("&Due"), m_newTask);
    dueTitle->setBuddy(m_due);
    fourth->addWidget(dueTitle);
    fourth->addWidget(m_due);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(2));
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_explanation), m_newTask})
        column->addWidget(part);
    m_note = addField(column, tr("&Note"), u"taskNoteEdit"_s, LongestNote);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addSpacing(space(2));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelTaskButton"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(u"saveTaskButton"_s);
    m_save->setDefault(true);
    m_save->setIcon(iconOnFill(Icon::Tick, Tone::Accent));
    setTone(m_save, Tone::Accent);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
}

void TaskDialog::openFor(const CallState *call)
{
    m_task = 0;
    m_call = call ? call->id.value : QString();
    begin(tr("New task"),
          call ? tr("It stands in “Needs you” until somebody marks it done. It is about the selected call.")
               : tr("It stands in “Needs you” until somebody marks it done. It is not about a call."),
          true);
    m_number->setText(call && !call->caller.isWithheld ? oneLine(call->caller.number) : QString());
    m_name->setText(call && !call->caller.isWithheld ? oneLine(call->caller.displayName) : QString());
    m_note->clear();
    m_owner->clear();
    m_due->setCurrentIndex(0);
    m_kinds->button(int(Task::Kind::CallBack))->setChecked(true);
    (m_number->text().isEmpty() ? m_number : m_note)->setFocus();
    open();
}

void TaskDialog::openNote(const Task &task)
{
    m_task = task.id;
    const QString who = TaskText::who(task);
    const QString kind = TaskText::kindWord(task.kind);
    //: %1 is a kind of task ("Call back"), %2 whom it is about
    const QString about = who.isEmpty() ? kind : tr("%1: %2").arg(kind, who);
    begin(tr("Note"), about, false);
    m_note->setText(task.note);
    m_note->selectAll();
    m_note->setFocus();
    open();
}

void TaskDialog::begin(const QString &title, const QString &explanation, bool isNew)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_newTask->setVisible(isNew);
    showProblem({});
}

void TaskDialog::confirm()
{
    const QString note = m_note->text().simplified();
    if (m_task != 0) {
        emit noteWanted(m_task, note);
        return accept();
    }
    Task task;
    task.call = m_call;
    task.kind = Task::Kind(m_kinds->checkedId());
    task.number = m_number->text().simplified();
    task.name = m_name->text().simplified();
    task.note = note;
    task.owner = m_owner->text().simplified();
    task.dueAt = dueAt(m_due->currentIndex());
    if (task.kind == Task::Kind::CallBack && task.number.isEmpty() && task.name.isEmpty() && note.isEmpty())
        return showProblem(tr("Who is to be called back? Please give a number, a name or a note."));
    if (task.kind == Task::Kind::Other && note.isEmpty())
        return showProblem(tr("What is to be done? Please write it in the note."));
    emit taskWanted(task);
    accept();
}

void TaskDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (isVisible())
        fitHeight();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// A layout with words that wrap does not say by itself how high it has to be.
void TaskDialog::fitHeight()
{
    setMinimumWidth(46 * fontMetrics().averageCharWidth());
    layout()->invalidate();
    const int wanted = std::max(width(), minimumWidth());
    const int height = layout()->totalHeightForWidth(wanted);
    setMinimumHeight(height);
    resize(wanted, height);
}

void TaskDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
}

void TaskDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    for (QLineEdit *edit : {m_number, m_name, m_note, m_owner})
        dressInput(edit);
}

} // namespace callside
