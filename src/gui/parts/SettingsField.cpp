// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/SettingsField.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int LargestTyped = 99999;

QLabel *settingLine(const QString &text, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("textStyle", u"caption"_s);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setTone(label, tone);
    return label;
}

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // the page takes it
        return true;
    }
};

} // namespace

void keepFromWheel(QWidget *field)
{
    field->installEventFilter(new WheelFilter(field));
}

SettingsField::SettingsField(const QString &title, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_hint(settingLine(hint, Tone::Muted, this))
    , m_problem(settingLine({}, Tone::Danger, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    if (!title.isEmpty()) {
        auto *label = new QLabel(title, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(field);
        column->addWidget(label);
        if (!qobject_cast<QLabel *>(field)) // that says its own words
            field->setAccessibleName(title);
    }
    const bool isNarrow = field->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding;
    column->addWidget(field, 0, isNarrow ? Qt::AlignLeft : Qt::Alignment());
    m_problem->setObjectName(field->objectName() + "Problem"_L1);
    m_hint->setVisible(!hint.isEmpty());
    m_problem->hide();
    // Below the words of a check box, not below its mark.
    const int indent = title.isEmpty() ? field->fontMetrics().height() + space(3) : 0;
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(indent, 0, 0, 0);
    lines->setSpacing(column->spacing());
    lines->addWidget(m_problem);
    lines->addWidget(m_hint);
    column->addLayout(lines);
    keepFromWheel(field);
    fitIcons();
    describe();
}

void SettingsField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitIcons();
}

void SettingsField::fitIcons()
{
    const int line = fontMetrics().height();
    if (auto *combo = qobject_cast<QComboBox *>(m_field))
        combo->setIconSize({line, line});
}

void SettingsField::setProblem(const QString &sentence)
{
    if (sentence == m_problem->text())
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    describe();
    if (sentence.isEmpty() || !isVisible())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString SettingsField::problem() const
{
    return m_problem->text();
}

void SettingsField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void SettingsField::describe()
{
    m_field->setAccessibleDescription(m_problem->text().isEmpty() ? m_hint->text() : m_problem->text());
    m_field->setToolTip(m_hint->text());
}

NumberField::NumberField(const Limits &limits, const QString &unit, QWidget *parent)
    : QSpinBox(parent)
    , m_limits(limits)
{
    setRange(0, LargestTyped);
    setSuffix(unit);
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    setGroupSeparatorShown(false);
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    if (limits.canBeOff)
        setSpecialValueText(tr("Off"));
}

bool NumberField::isAllowed(int number) const
{
    return (m_limits.canBeOff && number == 0) || (number >= m_limits.least && number <= m_limits.most);
}

bool NumberField::isBeginning(int number) const
{
    return !isAllowed(number) && number < m_limits.least && number * 10 <= m_limits.most;
}

void NumberField::stepBy(int steps)
{
    const int number = value();
    int next = number + steps * singleStep();
    if (m_limits.canBeOff && steps < 0 && number > 0 && next < m_limits.least)
        next = number > m_limits.least ? m_limits.least : 0;
    else if (!(m_limits.canBeOff && number == 0 && steps < 0))
        next = std::clamp(next, m_limits.least, m_limits.most);
    setValue(std::max(next, 0));
    selectAll();
}

QAbstractSpinBox::StepEnabled NumberField::stepEnabled() const
{
    const int least = m_limits.canBeOff ? 0 : m_limits.least;
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, value() < m_limits.most);
    enabled.setFlag(StepDownEnabled, value() > least);
    return enabled;
}

} // namespace callside
