// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/OpeningExceptions.h"

#include "gui/parts/SettingsField.h"
#include "gui/parts/Theme.h"
#include "gui/settings/OpenSpansField.h"
#include "gui/words/OpeningText.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int NewException = -1;
constexpr int LongestHolidayName = 80;
constexpr int ClosedAllDay = 0; // in the list of kinds
constexpr int OpenAtHours = 1;

std::optional<OpeningProblem> problemOfOne(const OpeningException &exception)
{
    OpeningHours hours;
    hours.exceptions = {exception};
    return problemOf(hours);
}

// Of two for one day the last counts: the one that begins later, then the shorter one.
bool standsBefore(const OpeningException &a, const OpeningException &b)
{
    return a.first != b.first ? a.first < b.first : a.last > b.last;
}

} // namespace

OpeningExceptions::OpeningExceptions(QWidget *parent)
    : QWidget(parent)
    , m_list(new SettingsList(tr("Holidays and other days"), {tr("Days"), tr("Name"), tr("Hours")}, 1, {}, this))
    , m_title(new QLabel(this))
    , m_first(makeDate(u"exceptionFirstEdit"_s))
    , m_last(makeDate(u"exceptionLastEdit"_s))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_spans(new OpenSpansField(tr("These days"), this))
    , m_today(QDate(2000, 1, 1))
{
    setObjectName(u"openingExceptions"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_list);
    m_title->setProperty("textStyle", u"strong"_s);
    column->addWidget(m_title);
    buildList();
    buildForm();
    choose(NewException);
}

QDateEdit *OpeningExceptions::makeDate(const QString &objectName)
{
    auto *edit = new QDateEdit(this);
    edit->setObjectName(objectName);
    edit->setDisplayFormat(OpeningText::dateFormat());
    edit->setCalendarPopup(true);
    connect(edit, &QDateEdit::dateChanged, this, &OpeningExceptions::touch);
    connect(edit, &QDateEdit::editingFinished, this, &OpeningExceptions::commit);
    return edit;
}

void OpeningExceptions::buildList()
{
    m_list->setObjectName(u"exceptionList"_s);
    connect(m_list, &SettingsList::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(row);
    });
    connect(m_list, &SettingsList::addWanted, this, [this] {
        choose(NewException);
        m_first->setFocus();
        bringFormIntoSight();
    });
    connect(m_list, &SettingsList::removeWanted, this, &OpeningExceptions::remove);
    connect(m_list, &SettingsList::undoWanted, this, &OpeningExceptions::undo);
}

// The fields are below the list, where a low window does not show them.
void OpeningExceptions::bringFormIntoSight()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(m_kind);
            area->ensureWidgetVisible(m_title);
        }
    }
}

SettingsField *OpeningExceptions::addField(QVBoxLayout *column, const QString &title, QWidget *field,
                                           const QString &hint)
{
    auto *frame = new SettingsField(title, field, hint, this);
    column->addWidget(frame);
    return frame;
}

void OpeningExceptions::buildForm()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_name->setObjectName(u"exceptionNameEdit"_s);
    m_name->setMaxLength(LongestHolidayName);
    dressInput(m_name);
    m_kind->setObjectName(u"exceptionKindCombo"_s);
    m_kind->addItems({tr("Closed all day"), tr("Open at other hours")});
    m_spans->setObjectName(u"exceptionSpans"_s);
    addField(column, tr("First day"), m_first, {});
    m_lastFrame = addField(column, tr("Last day"), m_last, {});
    m_nameFrame = addField(
        column, tr("Name"), m_name,
        tr("As people here call it: “Christmas”, “Training afternoon”. With a name the days stand in the list."));
    addField(column, tr("On these days"), m_kind,
             tr("They stand in the place of the week's hours. Where two entries share a day, the one that begins later "
                "counts."));
    m_spansFrame = addField(column, tr("Hours on each of these days"), m_spans, {});
    connect(m_first, &QDateEdit::dateChanged, this, &OpeningExceptions::moveLastAlong);
    connect(m_name, &QLineEdit::textChanged, this, &OpeningExceptions::touch);
    connect(m_name, &QLineEdit::editingFinished, this, &OpeningExceptions::commit);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        m_spansFrame->setVisible(kind == OpenAtHours);
        touch();
        commit();
    });
    connect(m_spans, &OpenSpansField::chosen, this, [this] {
        touch();
        commit();
    });
}

void OpeningExceptions::setExceptions(const QList<OpeningException> &exceptions)
{
    if (exceptions == m_exceptions)
        return;
    const OpeningException before = m_exceptions.value(m_current);
    m_exceptions = exceptions;
    m_history.clear();
    m_current = m_current == NewException ? NewException : int(m_exceptions.indexOf(before));
    refresh();
    if (!m_isTouched)
        choose(m_current == NewException && !m_exceptions.isEmpty() ? 0 : m_current);
}

void OpeningExceptions::finishTyping()
{
    commit();
    if (m_isTouched)
        choose(m_current);
    m_list->say({});
}

void OpeningExceptions::choose(int index)
{
    m_current = index;
    const bool isNew = index == NewException;
    m_title->setText(isNew ? tr("A new holiday or other day") : tr("The chosen days"));
    const QDate tomorrow = m_today.addDays(1);
    fillForm(isNew ? OpeningException{tomorrow, tomorrow, {}, {}} : m_exceptions[index]);
    m_isTouched = false;
    m_list->setCurrentRow(index);
}

void OpeningExceptions::fillForm(const OpeningException &exception)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    const QSignalBlocker quietName(m_name);
    m_first->setDate(exception.first);
    m_last->setDate(exception.last);
    m_name->setText(exception.name);
    m_kind->setCurrentIndex(exception.spans.isEmpty() ? ClosedAllDay : OpenAtHours);
    m_spans->setSpans(exception.spans);
    m_spansFrame->setVisible(!exception.spans.isEmpty());
    for (SettingsField *frame : {m_lastFrame, m_nameFrame, m_spansFrame})
        frame->setProblem({});
}

void OpeningExceptions::touch()
{
    m_isTouched = true;
}

// Whoever moves a holiday to another week means its last day, too.
void OpeningExceptions::moveLastAlong()
{
    if (m_last->date() < m_first->date())
        m_last->setDate(m_first->date());
}

std::optional<OpeningException> OpeningExceptions::formValue()
{
    OpeningException typed{m_first->date(), m_last->date(), m_name->text().simplified(), {}};
    const bool isOpen = m_kind->currentIndex() == OpenAtHours;
    if (isOpen)
        typed.spans = m_spans->spans();
    const auto problem = problemOfOne(typed);
    const QString sentence = problem ? OpeningText::problem(*problem) : QString();
    const bool isOfDates = problem && problem->reason == OpeningProblem::Reason::DatesTurned;
    const bool hasNoHours = isOpen && typed.spans.isEmpty();
    const bool hasNoName = typed.name.isEmpty();
    m_lastFrame->setProblem(isOfDates ? sentence : QString());
    m_spansFrame->setProblem(hasNoHours   ? tr("Add the hours of these days, or choose “Closed all day”.")
                             : !isOfDates ? sentence
                                          : QString());
    m_nameFrame->setProblem(
        hasNoName && m_current != NewException ? tr("It needs a name. Until then the earlier one holds.") : QString());
    if (problem || hasNoHours || hasNoName)
        return {};
    return typed;
}

void OpeningExceptions::commit()
{
    if (!m_isTouched)
        return;
    const std::optional<OpeningException> taken = formValue();
    if (!taken)
        return;
    m_isTouched = false;
    if (m_current != NewException && *taken == m_exceptions[m_current])
        return;
    m_history.keep(m_exceptions);
    if (m_current == NewException)
        m_exceptions.append(*taken);
    else
        m_exceptions[m_current] = *taken;
    std::stable_sort(m_exceptions.begin(), m_exceptions.end(), standsBefore);
    m_current = int(m_exceptions.indexOf(*taken));
    m_title->setText(tr("The chosen days"));
    m_list->say({});
    publish();
}

void OpeningExceptions::remove(int row)
{
    m_history.keep(m_exceptions);
    const OpeningException removed = m_exceptions.takeAt(row);
    choose(std::min(row, int(m_exceptions.size()) - 1));
    publish();
    m_list->sayRemoved(removed.name.isEmpty() ? OpeningText::days(removed) : removed.name);
}

void OpeningExceptions::undo()
{
    m_exceptions = m_history.takeBack();
    refresh();
    choose(std::min(std::max(m_current, 0), int(m_exceptions.size()) - 1));
    m_list->say({});
    publish();
}

void OpeningExceptions::publish()
{
    refresh();
    emit exceptionsChanged();
}

void OpeningExceptions::refresh()
{
    QList<SettingsList::Row> rows;
    for (const OpeningException &exception : std::as_const(m_exceptions))
        rows.append({{OpeningText::days(exception), exception.name, OpeningText::spans(exception.spans)}});
    m_list->setRows(rows);
    m_list->setCurrentRow(m_current);
    m_list->setCanUndo(!m_history.isEmpty());
}

} // namespace callside
