// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tasks/EndOfDay.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/EmptyState.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "gui/words/CallText.h"
#include "gui/words/TaskText.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int NoteLetters = 500;
constexpr int DialogCharacters = 64;
constexpr int TomorrowHour = 9;

Moment tomorrowMorning(Moment now)
{
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(toMsecs(now)).date().addDays(1);
    return fromMsecs(tomorrow.startOfDay().addSecs(TomorrowHour * 3600).toMSecsSinceEpoch());
}

} // namespace

EndOfDay::EndOfDay(QWidget *parent)
    : QDialog(parent)
    , m_where(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_pages(new QStackedWidget(this))
    , m_icon(new QLabel(this))
    , m_kind(new QLabel(this))
    , m_who(new QLabel(this))
    , m_about(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_openCall(new QPushButton(tr("Open the call"), this))
    , m_copy(new QPushButton(tr("Copy the number"), this))
    , m_end(new EmptyState(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_later(new QPushButton(tr("Keep for tomorrow"), this))
    , m_done(new QPushButton(tr("Done"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"endOfDayDialog"_s);
    setWindowTitle(tr("End of the day"));
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    auto *title = new QLabel(tr("End of the day"), this);
    title->setProperty("textStyle", u"title"_s);
    m_where->setObjectName(u"endOfDayWhere"_s);
    setTone(m_where, Tone::Muted);
    m_progress->setObjectName(u"endOfDayProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space(2));
    m_progress->setAccessibleName(tr("How many of the tasks are gone through"));
    m_pages->addWidget(buildTask());
    m_pages->addWidget(m_end);
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_where, m_progress})
        column->addWidget(part);
    column->addWidget(m_pages, 1);
    buildButtons(column);
}

QWidget *EndOfDay::buildTask()
{
    auto *page = new QWidget(m_pages);
    m_kind->setObjectName(u"endOfDayKind"_s);
    m_kind->setProperty("textStyle", u"strong"_s);
    m_who->setObjectName(u"endOfDayWho"_s);
    m_who->setProperty("textStyle", u"title"_s);
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setObjectName(u"endOfDayAbout"_s);
    setTone(m_about, Tone::Muted);
    for (QLabel *label : {m_kind, m_who, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(m_icon);
    head->addWidget(m_kind, 1);
    m_note->setObjectName(u"endOfDayNoteEdit"_s);
    m_note->setMaxLength(NoteLetters);
    dressInput(m_note);
    auto *noteTitle = new QLabel(tr("&Note"), page);
    noteTitle->setBuddy(m_note);
    m_openCall->setObjectName(u"endOfDayOpenCallButton"_s);
    m_openCall->setIcon(iconFor(Icon::Talking));
    m_copy->setObjectName(u"endOfDayCopyButton"_s);
    m_copy->setIcon(iconFor(Icon::Copy));
    auto *links = new QHBoxLayout;
    for (QPushButton *button : {m_openCall, m_copy}) {
        button->setAutoDefault(false);
        button->setProperty("segment", true);
        links->addWidget(button);
    }
    links->addStretch(1);
    connect(m_openCall, &QPushButton::clicked, this, [this] {
        if (const Task *task = current())
            emit callWanted({task->call});
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const Task *task = current())
            QGuiApplication::clipboard()->setText(task->number);
    });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space(2), 0, 0);
    column->setSpacing(space(2));
    column->addLayout(head);
    column->addWidget(m_who);
    column->addWidget(m_about);
    column->addLayout(links);
    column->addSpacing(space(2));
    column->addWidget(noteTitle);
    column->addWidget(m_note);
    column->addStretch(1);
    return page;
}

void EndOfDay::buildButtons(QVBoxLayout *column)
{
    m_back->setObjectName(u"endOfDayBackButton"_s);
    m_later->setObjectName(u"endOfDayLaterButton"_s);
    m_done->setObjectName(u"endOfDayDoneButton"_s);
    m_close->setObjectName(u"endOfDayCloseButton"_s);
    m_later->setToolTip(tr("The task stays open and is due tomorrow morning"));
    m_done->setToolTip(tr("Mark the task done"));
    m_done->setIcon(iconOnFill(Icon::Tick, Tone::Accent));
    setTone(m_done, Tone::Accent);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_back);
    row->addStretch(1);
    for (QPushButton *button : {m_later, m_done, m_close})
        row->addWidget(button);
    for (QPushButton *button : {m_back, m_later, m_done, m_close})
        button->setAutoDefault(false);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] {
        keepNote();
        show(m_place - 1);
    });
    connect(m_later, &QPushButton::clicked, this, &EndOfDay::putOff);
    connect(m_done, &QPushButton::clicked, this, &EndOfDay::finish);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void EndOfDay::begin(const QList<Task> &tasks, Moment now)
{
    m_now = now;
    m_tasks = tasks;
    m_finished.clear();
    m_putOff.clear();
    std::stable_sort(m_tasks.begin(), m_tasks.end(), [](const Task &a, const Task &b) {
        const bool isAUrgent = a.kind == Task::Kind::UrgentCall;
        const bool isBUrgent = b.kind == Task::Kind::UrgentCall;
        return isAUrgent != isBUrgent ? isAUrgent : a.createdAt < b.createdAt;
    });
    show(0);
    QDialog::show();
    fitHeight();
    raise();
    activateWindow();
    (current() ? m_done : m_close)->setFocus(Qt::OtherFocusReason);
}

void EndOfDay::showTasks(const QList<Task> &tasks)
{
    for (Task &task : m_tasks) {
        const auto now = std::find_if(tasks.cbegin(), tasks.cend(), [&](const Task &t) { return t.id == task.id; });
        if (now != tasks.cend())
            task = *now;
        else
            m_finished.insert(task.id);
    }
    if (isVisible() && current() && m_finished.contains(current()->id))
        goOn();
}

const Task *EndOfDay::current() const
{
    return m_place < m_tasks.size() ? &m_tasks.at(m_place) : nullptr;
}

void EndOfDay::show(qsizetype place)
{
    m_place = std::clamp<qsizetype>(place, 0, m_tasks.size());
    m_progress->setRange(0, std::max(1, int(m_tasks.size())));
    m_progress->setValue(m_tasks.isEmpty() ? 1 : int(m_place));
    const Task *task = current();
    m_back->setEnabled(m_place > 0 && !m_tasks.isEmpty());
    m_later->setVisible(task);
    m_done->setVisible(task);
    m_close->setVisible(!task);
    m_pages->setCurrentIndex(task ? 0 : 1);
    if (!task)
        return showEnd();
    //: %1 and %2 are numbers: the task that is shown, and how many there are
    m_where->setText(tr("Task %1 of %2").arg(m_place + 1).arg(m_tasks.size()));
    drawIcon();
    const bool isDone = m_finished.contains(task->id);
    const QString kind = TaskText::kindWord(task->kind);
    //: A task: %1 is its kind ("Call back")
    m_kind->setText(isDone ? tr("%1 – done").arg(kind) : kind);
    const QString who = TaskText::who(*task);
    m_who->setText(who.isEmpty() ? tr("About no caller") : who);
    const QString by = oneLine(task->createdBy);
    const QString ago = TaskText::ago(m_now - task->createdAt);
    //: About a task: %1 is "5 min ago", %2 a name
    QStringList about{by.isEmpty() ? ago : tr("%1, made by %2").arg(ago, by)};
    for (const QString &part : {TaskText::due(*task, m_now), TaskText::owner(*task)}) {
        if (!part.isEmpty())
            about.append(part);
    }
    //: Stands between the parts of what is said about a task
    m_about->setText(about.join(tr(" · ")));
    m_note->setText(oneLine(task->note));
    m_openCall->setVisible(!task->call.isEmpty());
    m_copy->setVisible(!task->number.isEmpty());
    m_done->setEnabled(!isDone);
    m_later->setEnabled(!isDone);
}

void EndOfDay::drawIcon()
{
    if (const Task *task = current()) {
        const int side = fontMetrics().height();
        m_icon->setPixmap(iconFor(TaskText::icon(task->kind), TaskText::tone(task->kind))
                              .pixmap(QSize(side, side), devicePixelRatioF()));
    }
}

// To the next one that is still open.
void EndOfDay::goOn()
{
    qsizetype next = m_place + 1;
    while (next < m_tasks.size() && m_finished.contains(m_tasks.at(next).id))
        ++next;
    const bool hadFocus = isAncestorOf(focusWidget());
    show(next);
    if (hadFocus)
        (current() ? m_done : m_close)->setFocus(Qt::OtherFocusReason);
}

void EndOfDay::keepNote()
{
    const Task *task = current();
    const QString note = m_note->text().trimmed();
    if (!task || note == oneLine(task->note))
        return;
    m_tasks[m_place].note = note;
    emit taskNoteChanged(task->id, note);
}

void EndOfDay::finish()
{
    const Task *task = current();
    if (!task)
        return;
    keepNote();
    const qint64 id = task->id;
    m_finished.insert(id);
    m_putOff.remove(id);
    goOn();
    emit taskDone(id);
}

void EndOfDay::putOff()
{
    const Task *task = current();
    if (!task)
        return;
    keepNote();
    const qint64 id = task->id;
    m_putOff.insert(id);
    goOn();
    emit taskPutOff(id, tomorrowMorning(m_now));
}

// A layout with words that wrap does not say by itself how high it has to be.
void EndOfDay::fitHeight()
{
    setMinimumWidth(DialogCharacters * fontMetrics().averageCharWidth());
    layout()->invalidate();
    const int wanted = std::max(width(), minimumWidth());
    const int height = layout()->totalHeightForWidth(wanted);
    setMinimumHeight(height);
    resize(wanted, std::max(height, this->height()));
}

void EndOfDay::showEnd()
{
    m_where->setText({});
    const int left = int(m_tasks.size() - m_finished.size());
    if (m_tasks.isEmpty())
        m_end->show(Icon::Tick, tr("Nothing left to do"), tr("No task is open."));
    else if (left == 0)
        m_end->show(Icon::Tick, tr("Nothing left to do"), tr("All %n task(s) are done.", nullptr, int(m_tasks.size())));
    else
        m_end->show(Icon::Task, tr("Gone through them all"), tr("%n task(s) stay open for tomorrow.", nullptr, left));
}

void EndOfDay::hideEvent(QHideEvent *event)
{
    keepNote();
    QDialog::hideEvent(event);
}

void EndOfDay::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
}

} // namespace callside
