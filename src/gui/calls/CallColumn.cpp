// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/CallColumn.h"

#include "core/Preferences.h"
#include "gui/calls/CallListModel.h"
#include "gui/calls/CallListView.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Keys.h"
#include "gui/parts/Theme.h"
#include "gui/tasks/TaskDialog.h"
#include "gui/tasks/TaskList.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int LinesForTasks = 18; // with less room the calls have all of it

} // namespace

CallColumn::CallColumn(QWidget *parent)
    : QWidget(parent)
    , m_calls(new CallListModel(this))
    , m_filter(new QLineEdit(this))
    , m_foundLine(new QWidget(this))
    , m_found(new QLabel(m_foundLine))
    , m_showAll(new QPushButton(tr("Show all calls"), m_foundLine))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_list(new CallListView(m_calls, m_parts))
    , m_tasks(new TaskList(m_parts))
    , m_taskDialog(new TaskDialog(this))
{
    setObjectName(u"callColumn"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildFilter();
    m_parts->setObjectName(u"callColumnSplitter"_s);
    m_parts->setChildrenCollapsible(false);
    m_parts->setHandleWidth(space(1));
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // beside the column's edge
    column->setSpacing(0);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(space(2), space(2), space(2), space(1));
    field->addWidget(m_filter);
    column->addLayout(field);
    column->addWidget(m_foundLine);
    column->addWidget(m_parts, 1);

    m_tasks->setCallFinder([this](const CallId &call) { return m_calls->find(call) != nullptr; });
    connect(m_calls, &CallListModel::foundChanged, this, &CallColumn::showFound);
    connect(m_calls, &CallListModel::filterChanged, this, &CallColumn::showFound);
    connect(&m_reading, &QTimer::timeout, this, &CallColumn::readOn);
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_taskHeight = m_tasks->height(); });
    connect(m_tasks, &TaskList::sizeChanged, this, &CallColumn::fitTasks);
    connect(m_tasks, &TaskList::taskDone, this, &CallColumn::taskDone);
    connect(m_tasks, &TaskList::taskReopened, this, &CallColumn::taskReopened);
    connect(m_tasks, &TaskList::callWanted, this, &CallColumn::openCall);
    connect(m_tasks, &TaskList::goThroughWanted, this, &CallColumn::endOfDayWanted);
    connect(m_tasks, &TaskList::newTaskWanted, this, &CallColumn::beginTask);
    connect(m_tasks, &TaskList::focusGivenUp, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    // Where the focus is once the last task is done.
    auto *undo = new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_tasks, &TaskList::undo);
    connect(m_tasks, &TaskList::noteWanted, m_taskDialog, &TaskDialog::openNote);
    connect(m_taskDialog, &TaskDialog::taskWanted, this, &CallColumn::taskWanted);
    connect(m_taskDialog, &TaskDialog::noteWanted, this, &CallColumn::taskNoteChanged);
    setPreferences({});
    showFound();
    fitTasks();
}

void CallColumn::buildFilter()
{
    m_filter->setObjectName(u"callFilterEdit"_s);
    m_filter->setPlaceholderText(tr("Find a call"));
    m_filter->setAccessibleName(tr("Find a call"));
    m_filter->setAccessibleDescription(tr("By number, name, words that were said, or state. Escape shows all calls."));
    m_filter->addAction(iconFor(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition)->setText(tr("Find a call"));
    // What stands in the field is not a button of the window's kind.
    m_filter->setStyleSheet(u"QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }"_s);
    m_filter->installEventFilter(this);
    dressInput(m_filter);
    auto *clear = m_filter->addAction(iconFor(Icon::Close), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear what was typed (Escape)"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &CallColumn::clearFilter);
    connect(m_filter, &QLineEdit::textChanged, clear,
            [clear](const QString &typed) { clear->setVisible(!typed.isEmpty()); });
    connect(m_filter, &QLineEdit::textChanged, m_calls, &CallListModel::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &CallColumn::openFound);

    m_found->setObjectName(u"callsFoundLabel"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    setTone(m_found, Tone::Muted);
    m_showAll->setObjectName(u"showAllCallsButton"_s);
    m_showAll->setToolTip(tr("Clear what was typed (Escape)"));
    connect(m_showAll, &QPushButton::clicked, this, &CallColumn::clearFilter);
    auto *line = new QVBoxLayout(m_foundLine);
    line->setContentsMargins(space(4), space(1), space(3), space(2));
    line->addWidget(m_found);
    line->addWidget(m_showAll, 0, Qt::AlignLeading);
}

void CallColumn::setPreferences(const Preferences &preferences)
{
    m_filter->setToolTip(tipWithKey(tr("Find a call by number, name, words that were said, or state"),
                                    DeskKey::FilterCalls, preferences));
    m_list->setPreferences(preferences);
    m_tasks->setPreferences(preferences);
}

void CallColumn::setNow(Moment now)
{
    m_calls->setNow(now);
    m_tasks->setNow(now);
}

void CallColumn::showTasks(const QList<Task> &tasks)
{
    m_tasks->showTasks(tasks);
}

void CallColumn::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CallColumn::beginTask()
{
    if (!m_taskDialog->isVisible())
        m_taskDialog->openFor(m_calls->find(m_list->selectedCall()));
}

void CallColumn::clearFilter()
{
    const bool hadFocus = m_showAll->hasFocus();
    m_filter->clear();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void CallColumn::leaveFilter()
{
    clearFilter();
    m_list->setFocus(Qt::OtherFocusReason);
}

void CallColumn::openFound()
{
    if (m_calls->foundCount() == 0)
        return;
    for (int row = 0; row < m_calls->rowCount(); ++row) {
        if (m_calls->isFound(row)) {
            m_list->selectRow(row);
            break;
        }
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void CallColumn::beginReading()
{
    m_calls->restartReadAhead();
    m_reading.start(0);
}

void CallColumn::readOn()
{
    if (!m_calls->readAhead())
        m_reading.stop();
}

void CallColumn::showFound()
{
    const QString typed = m_calls->filter().simplified();
    const int found = m_calls->foundCount();
    const int calls = m_calls->callCount();
    m_foundLine->setVisible(!typed.isEmpty());
    if (typed.isEmpty())
        return;
    m_showAll->setVisible(found == 0);
    if (found > 0)
        //: %1 of %n calls are what somebody looks for
        return m_found->setText(tr("%1 of %n call(s)", nullptr, calls).arg(found));
    //: %1 is what somebody typed
    m_found->setText(
        tr("Nothing found for “%1”. The numbers, names, words and states of %n call(s) were searched.", nullptr, calls)
            .arg(typed));
}

void CallColumn::fitTasks()
{
    m_tasks->setRoomy(m_parts->height() > LinesForTasks * fontMetrics().height());
    const int least = m_tasks->minimumSizeHint().height();
    m_tasks->setMinimumHeight(least);
    m_tasks->setMaximumHeight(m_tasks->isFolded() ? least : QWIDGETSIZE_MAX);
    const int all = m_parts->height();
    const int wished = m_taskHeight > 0 ? m_taskHeight : std::min(m_tasks->sizeHint().height(), all / 3);
    const int height = m_tasks->isFolded() ? least : std::max(least, wished);
    m_parts->setSizes({std::max(0, all - height), height});
}

void CallColumn::openCall(const CallId &call)
{
    if (m_calls->rowOf(call) < 0)
        m_filter->clear();
    m_list->select(call);
    emit callWanted(call);
}

bool CallColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::FocusIn)
        beginReading();
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            leaveFilter();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CallColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTasks();
}

void CallColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dressInput(m_filter);
}

} // namespace callside
