// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tasks/TaskList.h"

#include "core/Preferences.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Keys.h"
#include "gui/parts/Theme.h"
#include "gui/tasks/TaskListDelegate.h"
#include "gui/tasks/TaskListModel.h"
#include "gui/words/CallText.h"
#include "gui/words/TaskText.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTransform>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr auto UndoTime = 15s;
constexpr auto DoubleClickTime = 500ms;
constexpr auto JustMadeTime = 6s;
// Small buttons for a narrow column; the ring of the focus takes its pixel from the padding.
const char16_t SmallButtons[] = u"QToolButton, QPushButton { padding: 3px 7px; min-height: 1.4em; } "
                                "QToolButton:focus, QPushButton:focus { padding: 2px 6px; } "
                                "QToolButton#tasksTitleButton { background: transparent; font-weight: 600; } "
                                "QToolButton#tasksTitleButton:!focus { border-color: transparent; } "
                                "QToolButton#tasksTitleButton:disabled { padding: 3px 7px; }";
constexpr int RowsAtLeast = 2;
constexpr int RowsWished = 4;

bool isIn(const QList<Task> &tasks, qint64 id)
{
    return std::any_of(tasks.cbegin(), tasks.cend(), [id](const Task &task) { return task.id == id; });
}

} // namespace

TaskList::TaskList(QWidget *parent)
    : QWidget(parent)
    , m_tasks(new TaskListModel(this))
    , m_title(new QToolButton(this))
    , m_new(new QToolButton(this))
    , m_goThrough(new QToolButton(this))
    , m_nothing(new QLabel(tr("Nothing left to do"), this))
    , m_list(new QListView(this))
    , m_actions(new QWidget(this))
    , m_done(new QPushButton(m_actions))
    , m_hint(new QWidget(this))
    , m_hintWords(new QLabel(m_hint))
    , m_undo(new QPushButton(tr("Undo"), m_hint))
{
    setObjectName(u"taskList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(1), 0, space(2));
    column->setSpacing(space(1));
    buildTitle();
    buildList();
    buildActions();
    setStyleSheet(QString::fromUtf16(SmallButtons)); // when everything is there: it changes the style at once
    setPreferences({});
    m_hintTime.setObjectName(u"taskHintTimer"_s);
    m_hintTime.setParent(this);
    m_hintTime.setSingleShot(true);
    m_hintTime.setInterval(UndoTime);
    connect(&m_hintTime, &QTimer::timeout, this, &TaskList::forgetDone);
    refresh();
}

void TaskList::buildTitle()
{
    m_title->setObjectName(u"tasksTitleButton"_s);
    m_title->setCheckable(true);
    m_title->setChecked(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setToolTip(tr("Show or hide what has to be done"));
    connect(m_title, &QToolButton::toggled, this, &TaskList::refresh);
    m_new->setObjectName(u"newTaskButton"_s);
    m_new->setIcon(iconFor(Icon::Add));
    m_new->setAccessibleName(tr("New task"));
    connect(m_new, &QToolButton::clicked, this, &TaskList::newTaskWanted);
    m_goThrough->setObjectName(u"goThroughTasksButton"_s);
    m_goThrough->setIcon(iconFor(Icon::Task));
    m_goThrough->setAccessibleName(tr("Go through the open tasks"));
    connect(m_goThrough, &QToolButton::clicked, this, &TaskList::goThroughWanted);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space(1), 0, space(2), 0);
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_goThrough);
    line->addWidget(m_new);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    setTone(m_nothing, Tone::Muted);
    m_nothing->setObjectName(u"noTasksLabel"_s);
    m_nothing->setContentsMargins(space(5), 0, space(4), space(1));
    m_nothing->setWordWrap(true);
    layout()->addWidget(m_nothing);
}

void TaskList::buildList()
{
    m_list->setObjectName(u"taskListView"_s);
    m_list->setAccessibleName(tr("Needs you"));
    m_list->setAccessibleDescription(tr("Enter opens the call, Space marks the task done, Ctrl+C copies the number"));
    m_list->setModel(m_tasks);
    m_list->setItemDelegate(new TaskListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setSelectionMode(QListView::SingleSelection);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &TaskList::openCall);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &position) {
        const QRect row = m_list->visualRect(m_list->currentIndex());
        const bool isByKey = !m_list->indexAt(position).isValid();
        openMenu(m_list->viewport()->mapToGlobal(isByKey ? row.center() : position));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        unmask(m_list->hasFocus());
        refresh();
    });
    static_cast<QVBoxLayout *>(layout())->addWidget(m_list, 1);
}

void TaskList::buildActions()
{
    auto *flow = new FlowLayout(m_actions);
    flow->setContentsMargins(space(2), 0, space(2), 0);
    flow->setSpacing(space(1));
    m_done->setObjectName(u"doneTaskButton"_s);
    m_done->setText(tr("Done"));
    m_done->setToolTip(tr("Mark the task done (Space)"));
    m_done->setIcon(iconFor(Icon::Tick));
    connect(m_done, &QPushButton::clicked, this, &TaskList::markDone);
    flow->addWidget(m_done);
    m_open = addAction(u"openTaskCallButton"_s, tr("Open the call"), tr("Enter"), &TaskList::openCall);
    m_copy = addAction(u"copyTaskNumberButton"_s, tr("Copy the number"), tr("Ctrl+C"), &TaskList::copyNumber);
    m_note = addAction(u"editTaskNoteButton"_s, tr("Write a note"), {}, &TaskList::editNote);
    m_open->setIcon(iconFor(Icon::Talking));
    m_copy->setIcon(iconFor(Icon::Copy));
    m_note->setIcon(iconFor(Icon::Edit));

    m_hint->setObjectName(u"taskHint"_s);
    m_hintWords->setObjectName(u"taskHintLabel"_s);
    m_hintWords->setTextFormat(Qt::PlainText);
    m_hintWords->setWordWrap(true);
    setTone(m_hintWords, Tone::Muted);
    m_undo->setObjectName(u"undoTaskButton"_s);
    m_undo->setToolTip(tr("The task is open again (Ctrl+Z)"));
    m_undo->setIcon(iconFor(Icon::Undo));
    connect(m_undo, &QPushButton::clicked, this, &TaskList::undo);
    auto *line = new QHBoxLayout(m_hint);
    line->setContentsMargins(space(4), 0, space(2), 0);
    line->addWidget(m_hintWords, 1);
    line->addWidget(m_undo);
    m_hint->hide();
    layout()->addWidget(m_hint);
    // The list is held at its lower end: below what comes and goes the buttons stay where they are.
    layout()->addWidget(m_actions);
    setTabOrder(m_list, m_undo);
}

QToolButton *TaskList::addAction(const QString &objectName, const QString &name, const QString &keys,
                                 void (TaskList::*act)())
{
    auto *button = new QToolButton(m_actions);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    //: %1 is what a button does, %2 its key
    button->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    connect(button, &QToolButton::clicked, this, act);
    m_actions->layout()->addWidget(button);
    return button;
}

void TaskList::showTasks(const QList<Task> &tasks)
{
    const QList<Task> before = m_shown; // which may be what is handed in
    m_shown = tasks;
    QList<Task> open;
    std::copy_if(tasks.cbegin(), tasks.cend(), std::back_inserter(open),
                 [this](const Task &task) { return !isIn(m_gone, task.id); });
    m_tasks->show(open);
    refresh();
    pointOutMade(before);
}

void TaskList::pointOutMade(const QList<Task> &before)
{
    const auto isMade = [&](const Task &task) {
        return task.isOpen() && !task.createdBy.isEmpty() && std::chrono::abs(m_now - task.createdAt) < JustMadeTime &&
               !isIn(before, task.id) && !isIn(m_gone, task.id);
    };
    const auto made = std::find_if(m_shown.crbegin(), m_shown.crend(), isMade);
    if (made == m_shown.crend())
        return;
    m_madeAt = made->createdAt;
    m_tasks->setJustMade(made->id);
    // Once the list has its room.
    QTimer::singleShot(0, this, [this, id = made->id] {
        if (const int row = m_tasks->rowOf(id); row >= 0)
            m_list->scrollTo(m_tasks->index(row));
    });
}

void TaskList::setNow(Moment now)
{
    m_now = now;
    m_tasks->setNow(now);
    if (now - m_madeAt > JustMadeTime)
        m_tasks->setJustMade(0);
}

void TaskList::setPreferences(const Preferences &preferences)
{
    m_tasks->setMasked(preferences.areNumbersMasked);
    m_new->setToolTip(tipWithKey(tr("New task about the selected call"), DeskKey::NewTask, preferences));
    m_goThrough->setToolTip(tipWithKey(tr("Go through the open tasks one by one"), DeskKey::EndOfDay, preferences));
}

void TaskList::setCallFinder(std::function<bool(const CallId &)> hasCall)
{
    m_hasCall = std::move(hasCall);
    refresh();
}

int TaskList::count() const
{
    return m_tasks->rowCount();
}

bool TaskList::isFolded() const
{
    return count() == 0 || !m_title->isChecked();
}

void TaskList::setRoomy(bool isRoomy)
{
    if (m_isRoomy == isRoomy)
        return;
    m_isRoomy = isRoomy;
    m_title->setChecked(isRoomy);
}

const Task *TaskList::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < count() ? &m_tasks->taskAt(row) : nullptr;
}

bool TaskList::hasCall(const Task &task) const
{
    return !task.call.isEmpty() && m_hasCall && m_hasCall({task.call});
}

void TaskList::markDone()
{
    if (!current() || (m_sinceDone.isValid() && !m_sinceDone.hasExpired(DoubleClickTime.count())))
        return;
    m_sinceDone.start();
    const Task task = *current();
    m_gone.append(task);
    showTasks(m_shown);
    sayDone(task);
    emit taskDone(task.id);
}

void TaskList::sayDone(const Task &task)
{
    const QString kind = TaskText::kindWord(task.kind);
    const QString who = TaskText::who(task, m_tasks->isMasking());
    const QString what = who.isEmpty() ? kind : TaskText::tr("%1, %2").arg(kind, who);
    //: %1 is a task: its kind ("Call back"), and whom it is about
    showHint(tr("“%1” is done.").arg(what), true);
}

void TaskList::undo()
{
    if (m_gone.isEmpty())
        return;
    const qint64 id = m_gone.takeLast().id;
    m_sinceDone.invalidate();
    const bool hadFocus = m_undo->hasFocus();
    showTasks(m_shown);
    if (const int row = m_tasks->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_tasks->index(row));
    if (m_gone.isEmpty())
        forgetDone();
    else
        sayDone(m_gone.last());
    if (hadFocus)
        m_list->setFocus();
    emit taskReopened(id);
}

void TaskList::forgetDone()
{
    m_hintTime.stop();
    m_gone.clear();
    if (m_undo->hasFocus() && !isFolded())
        m_list->setFocus();
    else if (m_undo->hasFocus())
        emit focusGivenUp();
    m_hint->hide();
    emit sizeChanged();
}

void TaskList::openCall()
{
    if (const Task *task = current(); task && hasCall(*task))
        emit callWanted({task->call});
}

void TaskList::copyNumber()
{
    const Task *task = current();
    if (!task || task->number.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(task->number);
    showHint(tr("The number is copied."), !m_gone.isEmpty());
}

void TaskList::editNote()
{
    if (const Task *task = current())
        emit noteWanted(*task);
}

void TaskList::openMenu(const QPoint &globalPosition)
{
    const Task *task = current();
    if (!task)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"taskMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(iconFor(Icon::Tick), tr("Done"), this, &TaskList::markDone);
    menu->addAction(iconFor(Icon::Talking), tr("Open the call"), this, &TaskList::openCall)->setEnabled(hasCall(*task));
    menu->addAction(iconFor(Icon::Copy), tr("Copy the number"), this, &TaskList::copyNumber)
        ->setEnabled(!task->number.isEmpty());
    menu->addAction(iconFor(Icon::Edit), tr("Write a note"), this, &TaskList::editNote);
    menu->popup(globalPosition);
}

void TaskList::showHint(const QString &sentence, bool canUndo)
{
    m_hintWords->setText(sentence);
    m_undo->setVisible(canUndo);
    m_hint->show();
    m_hintTime.start();
    QAccessibleEvent alert(m_hintWords, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit sizeChanged();
}

void TaskList::refresh()
{
    const int tasks = count();
    m_title->setText(tasks == 0 ? tr("Needs you") : tr("Needs you (%1)").arg(tasks));
    m_title->setIcon(tasks == 0 ? QIcon() : foldIcon());
    m_title->setEnabled(tasks > 0);
    m_title->setAccessibleName(tasks == 0 ? tr("Needs you: nothing left to do")
                                          : tr("Needs you: %n task(s)", nullptr, tasks));
    m_nothing->setVisible(tasks == 0);
    if (isFolded() && (m_list->hasFocus() || m_actions->isAncestorOf(QApplication::focusWidget())))
        emit focusGivenUp(); // left to itself the focus would jump to another button
    m_list->setVisible(!isFolded());
    m_actions->setVisible(!isFolded());
    const Task *task = current();
    m_done->setEnabled(task);
    m_note->setEnabled(task);
    m_copy->setEnabled(task && !task->number.isEmpty());
    m_open->setEnabled(task && hasCall(*task));
    updateGeometry();
    emit sizeChanged();
}

// Points down while the list is open, else to where the words begin to be read.
QIcon TaskList::foldIcon() const
{
    const int side = fontMetrics().height();
    const QPixmap down = iconFor(Icon::Chevron).pixmap(QSize(side, side), devicePixelRatioF());
    const int turn = isRightToLeft() ? 90 : -90;
    return m_title->isChecked() ? down : down.transformed(QTransform().rotate(turn), Qt::SmoothTransformation);
}

int TaskList::heightFor(int rows) const
{
    // The buttons may need a second row; without them (folded) the width does not count.
    const int all =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (isFolded())
        return all;
    int height = all - m_list->sizeHint().height();
    for (int row = 0; row < rows; ++row)
        height += row < count() ? m_list->sizeHintForRow(row) : TaskListDelegate::rowHeight();
    return height;
}

QSize TaskList::sizeHint() const
{
    return {QWidget::sizeHint().width(), heightFor(std::min(std::max(count(), RowsAtLeast), RowsWished))};
}

QSize TaskList::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), heightFor(std::min(count(), RowsAtLeast))};
}

// Whose number may be read where numbers are hidden: the current one's, while the keyboard is there.
void TaskList::unmask(bool hasFocus)
{
    const Task *task = hasFocus ? current() : nullptr;
    m_tasks->setCurrent(task ? task->id : 0);
}

bool TaskList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        unmask(event->type() == QEvent::FocusIn);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    void (TaskList::*act)() = nullptr;
    if (key->matches(QKeySequence::Copy))
        act = &TaskList::copyNumber;
    else if (key->matches(QKeySequence::Undo))
        act = &TaskList::undo;
    else if (key->key() == Qt::Key_Space || key->matches(QKeySequence::Delete))
        act = &TaskList::markDone;
    else if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        act = &TaskList::openCall;
    if (!act)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat()) // a key held down would take one task after another
        (this->*act)();
    return true;
}

void TaskList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace callside
