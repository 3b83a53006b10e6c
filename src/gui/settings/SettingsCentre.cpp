// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsCentre.h"

#include "gui/parts/LanguageCombo.h"
#include "gui/parts/Theme.h"
#include "gui/words/CallText.h"
#include "gui/words/ExampleText.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int LongestFact = 300; // what a variable takes

// As it is said to callers: "999", "020 7946 0100", "+44 (0)20 7946 0100".
bool canBeDialled(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto digits = std::ranges::count_if(text, isDigit);
    return digits >= 2 && digits <= 15 &&
           std::ranges::all_of(text, [&](QChar c) { return isDigit(c) || u"+-(). /"_s.contains(c); });
}

QString variableHint(const QString &hint, WordingVariable variable)
{
    const auto &rows = wordingVariables();
    const auto row = std::ranges::find(rows, variable, &VariableRow::variable);
    //: %1: a sentence, %2: how it is written into the words of the assistant, "{centre_name}"
    return SettingsCentre::tr("%1 In a wording: %2").arg(hint, u'{' + QString(row->name) + u'}');
}

} // namespace

SettingsCentre::SettingsCentre(QWidget *parent)
    : SettingsListPage(
          tr("Centre"), Icon::Centre, [](auto &preferences) -> auto & { return preferences.centre.lines; }, parent)
    , m_formTitle(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_name(new QLineEdit(this))
{
    addNote(
        tr("What the assistant may tell callers about the centre: a wording fills it in. A change is for calls that "
           "come from then on."));
    buildFacts();
    buildLines();
}

void SettingsCentre::buildFacts()
{
    addFact(
        {u"centreNameEdit"_s, tr("Name"), tr("As callers know it."), {}, WordingVariable::CentreName, &Centre::name});
    addFact({u"centreAddressEdit"_s,
             tr("Address"),
             tr("As it is said on the telephone."),
             {},
             WordingVariable::CentreAddress,
             &Centre::address});
    addFact({u"centreWebsiteEdit"_s, tr("Website"), tr("As it is said: without https in front."),
             u"riverside.example.org"_s, WordingVariable::Website, &Centre::website});
    addFact({u"centreReceptionEdit"_s, tr("Reception’s number"), tr("For callers to ring people."),
             ExampleText::telephone(), WordingVariable::ReceptionNumber, &Centre::receptionNumber, true});
    addFact({u"centreOutOfHoursEdit"_s, tr("Number while you are closed"), tr("Who helps then."),
             ExampleText::outOfHoursNumber(), WordingVariable::OutOfHoursNumber, &Centre::outOfHoursNumber, true});
    addFact({u"centreEmergencyEdit"_s, tr("Emergency number"),
             tr("Left empty, the assistant speaks of “the emergency number”."), ExampleText::emergencyNumber(),
             WordingVariable::EmergencyNumber, &Centre::emergencyNumber, true});
    m_language = addLanguage(u"centreLanguageCombo"_s, tr("Language of most callers"),
                             tr("Of several wordings the one in this language answers. A line below may have another."),
                             tr("None in particular"));
    connect(m_language, &QComboBox::activated, this, [this] {
        emit edited([language = m_language->currentData().toString()](Preferences &changed) {
            changed.centre.language = language;
        });
    });
}

void SettingsCentre::addFact(const FactChoice &choice)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(choice.objectName);
    edit->setPlaceholderText(choice.placeholder);
    edit->setMaxLength(LongestFact);
    dressInput(edit);
    m_facts.push_back(
        {choice.fact, edit, addField(choice.title, edit, variableHint(choice.hint, choice.variable)), choice.isNumber});
    const size_t index = m_facts.size() - 1;
    connect(edit, &QLineEdit::textEdited, this, [this, index] { m_facts[index].frame->setProblem({}); });
    connect(edit, &QLineEdit::editingFinished, this, [this, index] { takeFact(m_facts[index]); });
}

void SettingsCentre::takeFact(const Fact &fact)
{
    const QString text = fact.edit->text().simplified();
    const bool isGood = !fact.isNumber || text.isEmpty() || canBeDialled(text);
    fact.frame->setProblem(isGood ? QString()
                                  : tr("This is no number that somebody can dial. Until then the earlier one holds."));
    if (!isGood)
        return;
    fact.edit->setModified(false);
    if (text != preferences().centre.*fact.fact)
        emit edited([member = fact.fact, text](Preferences &changed) { changed.centre.*member = text; });
}

QComboBox *SettingsCentre::addLanguage(const QString &objectName, const QString &title, const QString &hint,
                                       const QString &none)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(objectName);
    combo->addItem(none, QString());
    const LanguageCombo languages;
    for (int i = 0; i < languages.count(); ++i)
        combo->addItem(languages.itemText(i), languages.itemData(i));
    addField(title, combo, hint);
    return combo;
}

void SettingsCentre::buildLines()
{
    addHeading(tr("Your telephone lines"));
    addNote(
        tr("Needed where a line has a wording or a language of its own: a caller gets the one of the line dialled."));
    auto *list = new SettingsList(tr("Telephone lines"), {tr("Name"), tr("Number"), tr("Language")}, 0,
                                  SettingsList::CanMove, this);
    list->setObjectName(u"centreLinesList"_s);
    addWide(list, 1);
    m_formTitle->setObjectName(u"centreLineFormTitle"_s);
    m_formTitle->setProperty("textStyle", u"strong"_s);
    addWide(m_formTitle);
    m_number->setObjectName(u"lineNumberEdit"_s);
    m_number->setPlaceholderText(ExampleText::telephone());
    m_number->setMaxLength(40);
    m_name->setObjectName(u"lineNameEdit"_s);
    m_name->setMaxLength(80);
    m_numberFrame = addField(tr("Number"), m_number, tr("As it is dialled, with its country code."));
    m_nameFrame = addField(tr("Name"), m_name,
                           variableHint(tr("What the line is for: “Prescriptions”."), WordingVariable::LineName));
    m_lineLanguage = addLanguage(u"lineLanguageCombo"_s, tr("Language of its callers"),
                                 tr("Where it is not the one of most callers."), tr("As most callers"));
    for (QLineEdit *edit : {m_number, m_name}) {
        dressInput(edit);
        connect(edit, &QLineEdit::textChanged, this, [this] { typed(); });
        connect(edit, &QLineEdit::editingFinished, this, [this] { commit(); });
    }
    connect(m_lineLanguage, &QComboBox::activated, this, [this] { chosen(); });
    use(list);
}

void SettingsCentre::showPreferences(const Preferences &shown)
{
    SettingsListPage::showPreferences(shown);
    for (const Fact &fact : m_facts) {
        const bool isBeingTyped =
            fact.edit->isModified() && (fact.edit->hasFocus() || !fact.frame->problem().isEmpty());
        if (isBeingTyped)
            continue;
        fact.edit->setText(shown.centre.*fact.fact);
        fact.frame->setProblem({});
    }
    const QSignalBlocker quiet(m_language);
    if (m_language->findData(shown.centre.language) < 0)
        m_language->addItem(languageName(shown.centre.language), shown.centre.language);
    m_language->setCurrentIndex(m_language->findData(shown.centre.language));
}

void SettingsCentre::finishTyping()
{
    for (const Fact &fact : m_facts) {
        if (fact.edit->isModified())
            takeFact(fact);
        fact.edit->setText(preferences().centre.*fact.fact);
        fact.frame->setProblem({});
    }
    SettingsListPage::finishTyping();
}

SettingsList::Row SettingsCentre::rowOf(const CentreLine &line, int) const
{
    return {{nameOf(line), line.number, line.language.isEmpty() ? tr("As most callers") : languageName(line.language)},
            Icon::Line};
}

QString SettingsCentre::nameOf(const CentreLine &line) const
{
    return line.name.isEmpty() ? line.number : line.name;
}

void SettingsCentre::fillForm(const CentreLine &line, bool isNew)
{
    m_formTitle->setText(isNew ? tr("A new line") : tr("The chosen line"));
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietName(m_name);
    m_number->setText(line.number);
    m_name->setText(line.name);
    if (m_lineLanguage->findData(line.language) < 0)
        m_lineLanguage->addItem(languageName(line.language), line.language);
    m_lineLanguage->setCurrentIndex(m_lineLanguage->findData(line.language));
    clearProblems();
}

void SettingsCentre::clearProblems()
{
    m_numberFrame->setProblem({});
    m_nameFrame->setProblem({});
}

QString SettingsCentre::lineProblem() const
{
    const QString number = m_number->text().simplified();
    if (number.isEmpty())
        return isNew() ? QString() : tr("A line needs its number. Until then the earlier one holds.");
    if (!canBeDialled(number))
        return tr("This is no telephone number.");
    const bool isThere = hasOther([&](const CentreLine &other) { return isSameLine(other.number, number); });
    return isThere ? tr("This number is in the list already.") : QString();
}

std::optional<CentreLine> SettingsCentre::formValue(const CentreLine &)
{
    const QString number = m_number->text().simplified();
    const QString name = m_name->text().simplified();
    const bool isNameTaken = hasOther([&](const CentreLine &other) { return !name.isEmpty() && other.name == name; });
    m_numberFrame->setProblem(lineProblem());
    m_nameFrame->setProblem(isNameTaken ? tr("Another line has this name already.") : QString());
    if (number.isEmpty() || isNameTaken || !m_numberFrame->problem().isEmpty())
        return {};
    return CentreLine{number, name, m_lineLanguage->currentData().toString()};
}

void SettingsCentre::focusForm()
{
    m_number->setFocus();
}

} // namespace callside
