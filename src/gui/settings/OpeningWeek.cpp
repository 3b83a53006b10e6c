// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/OpeningWeek.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "gui/settings/OpenSpansField.h"
#include "gui/words/OpeningText.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int WorkingDaysOfWeek = 5; // Monday to Friday

} // namespace

OpeningWeek::OpeningWeek(QWidget *parent)
    : QWidget(parent)
    , m_copy(addButton(u"copyMondayButton"_s, tr("Copy Monday to Tuesday – Friday"),
                       tr("Give Tuesday, Wednesday, Thursday and Friday the hours of Monday")))
    , m_undo(addButton(u"undoWeekButton"_s, tr("Undo"), tr("Take back the last change of the week's hours")))
{
    setObjectName(u"openingWeek"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_copy->setIcon(iconFor(Icon::Copy));
    m_undo->setIcon(iconFor(Icon::Undo));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(1, 1);
    for (int day = 0; day < int(m_days.size()); ++day)
        addDay(day);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, space(1), 0, 0);
    flow->setSpacing(space(2));
    flow->addWidget(m_copy);
    flow->addWidget(m_undo);
    grid->addWidget(buttons, grid->rowCount(), 0, 1, 2);
    connect(m_copy, &QPushButton::clicked, this, &OpeningWeek::copyMonday);
    connect(m_undo, &QPushButton::clicked, this, &OpeningWeek::undoWanted);
    setCanUndo(false);
    sayWhetherClosed();
}

void OpeningWeek::addDay(int day)
{
    const QString name = QLocale().standaloneDayName(day + 1);
    auto *label = new QLabel(name, this);
    auto *spans = new OpenSpansField(name, this);
    spans->setObjectName(u"openingDay%1"_s.arg(day + 1));
    connect(spans, &OpenSpansField::chosen, this, [this] {
        sayWhetherClosed();
        emit chosen();
    });
    auto *problem = new QLabel(this);
    problem->setObjectName(u"openingDay%1Problem"_s.arg(day + 1));
    problem->setProperty("textStyle", u"caption"_s);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    setTone(problem, Tone::Danger);
    problem->hide();
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(label, 2 * day, 0, Qt::AlignTop);
    grid->addWidget(spans, 2 * day, 1);
    grid->addWidget(problem, 2 * day + 1, 1);
    m_names[size_t(day)] = label;
    m_days[size_t(day)] = spans;
    m_problems[size_t(day)] = problem;
}

QPushButton *OpeningWeek::addButton(const QString &objectName, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    return button;
}

void OpeningWeek::setWeek(const Week &week)
{
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setSpans(week[day]);
    sayWhetherClosed();
}

void OpeningWeek::setHasOtherDays(bool hasOtherDays)
{
    m_hasOtherDays = hasOtherDays;
    sayWhetherClosed();
}

// Where nothing was ever entered the centre counts as open: "Closed" would be wrong.
void OpeningWeek::sayWhetherClosed()
{
    const bool isSet =
        m_hasOtherDays || std::ranges::any_of(week(), [](const QList<OpenSpan> &day) { return !day.isEmpty(); });
    //: In the place of hours: nobody has entered any for the whole week
    const QString word = isSet ? OpeningText::spans({}) : tr("Not set");
    for (OpenSpansField *day : m_days)
        day->setEmptyWord(word);
}

OpeningWeek::Week OpeningWeek::week() const
{
    Week week;
    for (size_t day = 0; day < m_days.size(); ++day)
        week[day] = m_days[day]->spans();
    return week;
}

bool OpeningWeek::isBeingTyped() const
{
    return std::ranges::any_of(m_days, [](const OpenSpansField *day) { return day->isBeingTyped(); });
}

void OpeningWeek::setCanUndo(bool canUndo)
{
    if (!canUndo && m_undo->hasFocus())
        m_copy->setFocus(); // else it would go to whatever comes next
    m_undo->setEnabled(canUndo);
}

void OpeningWeek::setProblem(int day, const QString &sentence)
{
    for (int each = 0; each < int(m_problems.size()); ++each) {
        QLabel *label = m_problems[size_t(each)];
        const QString shown = each == day ? sentence : QString();
        if (label->text() == shown)
            continue;
        label->setText(shown);
        label->setVisible(!shown.isEmpty());
        m_days[size_t(each)]->setAccessibleDescription(shown);
        if (shown.isEmpty() || !isVisible())
            continue;
        //: For screen readers. A day of the week, and what is wrong with its hours
        label->setAccessibleName(tr("%1: %2").arg(m_names[size_t(each)]->text(), shown));
        QAccessibleEvent alert(label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool OpeningWeek::hasProblem() const
{
    return std::ranges::any_of(m_problems, [](const QLabel *label) { return !label->text().isEmpty(); });
}

void OpeningWeek::fitNames()
{
    for (QLabel *name : m_names)
        name->setMinimumHeight(m_days[0]->lineHeight());
}

void OpeningWeek::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitNames();
}

void OpeningWeek::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitNames();
}

void OpeningWeek::copyMonday()
{
    for (size_t day = 1; day < WorkingDaysOfWeek; ++day)
        m_days[day]->setSpans(m_days[0]->spans());
    sayWhetherClosed();
    emit chosen();
}

} // namespace callside
