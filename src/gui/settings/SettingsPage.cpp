// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsPage.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

void collectFields(const QLayout *layout, QList<QWidget *> &fields)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        QWidget *widget = item->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus))
            fields.append(widget);
        else if (widget && widget->layout())
            collectFields(widget->layout(), fields);
        else if (item->layout())
            collectFields(item->layout(), fields);
    }
}

} // namespace

SettingsPage::SettingsPage(const QString &title, Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_icon(icon)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(space(6), space(5), space(6), space(5));
    m_column->setSpacing(space(4));
    auto *label = new QLabel(title, this);
    label->setProperty("textStyle", u"title"_s);
    m_column->addWidget(label);
}

// A field that has the focus says that it was left when it is deleted, which is after the page's own part is gone.
SettingsPage::~SettingsPage()
{
    const QList<QWidget *> fields = findChildren<QWidget *>();
    for (QWidget *field : fields)
        field->disconnect(this);
}

void SettingsPage::showPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    for (const Switch &each : std::as_const(m_switches)) {
        const QSignalBlocker quiet(each.box);
        each.box->setChecked(preferences.*each.choice);
    }
    for (const Number &each : std::as_const(m_numbers)) {
        const bool isBeingTyped = each.field->hasFocus() || !each.frame->problem().isEmpty();
        if (isBeingTyped && each.field->value() != preferences.*each.choice)
            continue;
        const QSignalBlocker quiet(each.field);
        each.field->setValue(preferences.*each.choice);
        each.frame->setProblem({});
    }
}

void SettingsPage::finishTyping()
{
    for (const Number &each : std::as_const(m_numbers)) {
        const QSignalBlocker quiet(each.field);
        each.field->setValue(m_preferences.*each.choice);
        each.frame->setProblem({});
    }
}

QList<QWidget *> SettingsPage::tabOrder() const
{
    QList<QWidget *> order;
    collectFields(layout(), order);
    return order;
}

void SettingsPage::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setProperty("textStyle", u"strong"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addSpacing(space(2));
    m_column->addWidget(label);
}

void SettingsPage::addNote(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, Tone::Muted);
    m_column->addWidget(label);
}

SettingsField *SettingsPage::addField(const QString &title, QWidget *field, const QString &hint)
{
    auto *frame = new SettingsField(title, field, hint, this);
    m_column->addWidget(frame);
    return frame;
}

QCheckBox *SettingsPage::addSwitch(const QString &objectName, const QString &title, const QString &hint,
                                   bool Preferences::*choice)
{
    auto *box = new QCheckBox(title, this);
    box->setObjectName(objectName);
    addField({}, box, hint);
    m_switches.append({box, choice});
    connect(box, &QCheckBox::toggled, this, [this, choice](bool isOn) {
        emit edited([choice, isOn](Preferences &changed) { changed.*choice = isOn; });
    });
    return box;
}

NumberField *SettingsPage::addNumber(const NumberChoice &choice)
{
    auto *field = new NumberField(choice.limits, choice.unit, this);
    field->setObjectName(choice.objectName);
    const Number number{field, addField(choice.title, field, choice.hint), choice.choice};
    m_numbers.append(number);
    connect(field, &QSpinBox::valueChanged, this, [this, number] { takeNumber(number, false); });
    connect(field, &QSpinBox::editingFinished, this, [this, number] { takeNumber(number, true); });
    return field;
}

void SettingsPage::addWide(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void SettingsPage::addStretch()
{
    m_column->addStretch(1);
}

QString SettingsPage::problemOf(const Number &number) const
{
    const int value = number.field->value();
    const NumberField::Limits &limits = number.field->limits();
    if (!number.field->isAllowed(value)) {
        const QString sentence =
            limits.canBeOff ? tr("Type a number from %1 to %2, or 0 for off. Until then the earlier one holds.")
                            : tr("Type a number from %1 to %2. Until then the earlier one holds.");
        return sentence.arg(limits.least).arg(limits.most);
    }
    Preferences candidate = m_preferences;
    candidate.*number.choice = value;
    return conflictIn(candidate);
}

void SettingsPage::takeNumber(const Number &number, bool isFinished)
{
    const int value = number.field->value();
    if (!isFinished && number.field->hasFocus() && number.field->isBeginning(value))
        return number.frame->setProblem({}); // more digits may follow: no reproach yet, and no change either
    const QString problem = problemOf(number);
    number.frame->setProblem(problem);
    if (!problem.isEmpty() || value == m_preferences.*number.choice)
        return;
    const auto choice = number.choice;
    emit edited([choice, value](Preferences &changed) { changed.*choice = value; });
    // What was refused because of the earlier value may be right now.
    for (const Number &other : std::as_const(m_numbers)) {
        if (other.choice != choice && !other.frame->problem().isEmpty())
            takeNumber(other, true);
    }
}

} // namespace callside
