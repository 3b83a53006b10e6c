// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsPeople.h"

#include "core/Sip.h"
#include "core/TransferTarget.h"
#include "gui/parts/Theme.h"
#include "gui/settings/SettingsHours.h"
#include "gui/words/CallText.h"
#include "gui/words/ErrorText.h"
#include "gui/words/ExampleText.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// "tel:+442079460123" as people read it.
QString personTargetText(const QString &target)
{
    return target.startsWith("tel:"_L1) ? CallText::phoneNumber(target.sliced(4)) : target.section(u':', 1);
}

} // namespace

SettingsPeople::SettingsPeople(QWidget *parent)
    : SettingsListPage(tr("People"), Icon::Person, &Preferences::people, parent)
    , m_formTitle(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_target(new QLineEdit(this))
    , m_hours(new HoursField(this))
    , m_default(new QCheckBox(tr("Suggest this person first"), this))
{
    addNote(tr("Whom a caller can be connected to, in the order in which they are offered."));
    auto *list = new SettingsList(tr("People to connect to"), {tr("Name"), tr("Number"), tr("Can be reached")}, 2,
                                  SettingsList::CanMove, this);
    list->setObjectName(u"peopleList"_s);
    addWide(list, 1);
    buildForm();
    use(list);
}

void SettingsPeople::buildForm()
{
    m_formTitle->setObjectName(u"personFormTitle"_s);
    m_formTitle->setProperty("textStyle", u"strong"_s);
    addWide(m_formTitle);
    m_name->setObjectName(u"personNameEdit"_s);
    m_name->setMaxLength(80);
    m_target->setObjectName(u"personTargetEdit"_s);
    m_target->setPlaceholderText(ExampleText::telephone());
    m_hours->setObjectName(u"personHours"_s);
    m_default->setObjectName(u"personDefaultCheck"_s);
    m_nameFrame = addField(tr("Name"), m_name, tr("As the desk knows this person or place: “Duty doctor”."));
    m_targetFrame = addField(
        tr("Number or phone address"), m_target,
        tr("With its country code, or as it is dialled here. It is used when the field is left or Enter is pressed."));
    m_hoursFrame = addField(tr("Can be reached"), m_hours,
                            tr("Outside these hours the list says so; connecting stays possible. A time “to” that is "
                               "before “from” means the next morning."));
    addField({}, m_default, tr("Enter in the list of people takes this one."));
    for (QLineEdit *edit : {m_name, m_target}) {
        dressInput(edit);
        connect(edit, &QLineEdit::textChanged, this, [this] { typed(); });
        connect(edit, &QLineEdit::editingFinished, this, [this] { commit(); });
    }
    connect(m_hours, &HoursField::chosen, this, [this] { chosen(); });
    connect(m_default, &QCheckBox::clicked, this, [this] { chosen(); });
}

SettingsList::Row SettingsPeople::rowOf(const Person &person, int) const
{
    //: In the list of people: the name of the one that is suggested first
    const QString name = person.isDefault ? tr("%1 (first)").arg(person.name) : person.name;
    return {{name, personTargetText(person.target), hoursText(person.hours)},
            person.isDefault ? std::optional(Icon::Star) : std::optional(Icon::Person)};
}

QString SettingsPeople::nameOf(const Person &person) const
{
    return person.name;
}

void SettingsPeople::fillForm(const Person &person, bool isNew)
{
    m_formTitle->setText(isNew ? tr("A new person") : tr("The chosen person"));
    const QSignalBlocker quietName(m_name);
    const QSignalBlocker quietTarget(m_target);
    m_name->setText(person.name);
    m_target->setText(personTargetText(person.target));
    m_hours->setHours(person.hours);
    m_default->setChecked(person.isDefault);
    clearProblems();
}

void SettingsPeople::clearProblems()
{
    for (SettingsField *frame : {m_nameFrame, m_targetFrame, m_hoursFrame})
        frame->setProblem({});
}

QString SettingsPeople::nameProblem(const QString &name) const
{
    if (name.isEmpty())
        return isNew() ? QString() : tr("A person needs a name. Until then the earlier one holds.");
    const bool isThere = hasOther([&](const Person &other) { return other.name == name; });
    return isThere ? tr("Somebody in the list has this name already. Write it so that they can be told apart.")
                   : QString();
}

QString SettingsPeople::targetProblem() const
{
    if (m_target->text().trimmed().isEmpty() && isNew())
        return {};
    const Result<QString> target = typedTarget();
    return target ? QString() : ErrorText::transferTarget(target.error());
}

// As it is dialled in the country of the centre's own number, too: the list says what it was taken for.
Result<QString> SettingsPeople::typedTarget() const
{
    const QString own = preferences().connection.numbers.value(0);
    return transferTarget(inOwnCountry(m_target->text(), own).value_or(m_target->text()));
}

std::optional<Person> SettingsPeople::formValue(const Person &)
{
    const QString name = m_name->text().simplified();
    const std::optional<Hours> hours = m_hours->hours();
    m_nameFrame->setProblem(nameProblem(name));
    m_targetFrame->setProblem(targetProblem());
    m_hoursFrame->setProblem(hours ? QString() : tr("Choose at least one day, or “Always”."));
    const Result<QString> target = typedTarget();
    const bool isWrong = !m_nameFrame->problem().isEmpty() || name.isEmpty() || !target || !hours;
    if (isWrong)
        return {};
    return Person{name, *target, *hours, m_default->isChecked()};
}

void SettingsPeople::focusForm()
{
    m_name->setFocus();
}

void SettingsPeople::adjust(QList<Person> &people, int changed) const
{
    if (!people[changed].isDefault)
        return;
    for (int i = 0; i < people.size(); ++i)
        people[i].isDefault = i == changed;
}

} // namespace callside
