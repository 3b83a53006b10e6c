// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupCentre.h"

#include "gui/parts/FlowLayout.h"
#include "gui/parts/LanguageCombo.h"
#include "gui/settings/SettingsConnectionText.h"
#include "gui/words/ExampleText.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

// By the rule for the centre's own numbers.
SetupField::Judge judgedAsNumber(QString Centre::*text)
{
    return [text](const Preferences &candidate) {
        Connection connection;
        connection.numbers = {candidate.centre.*text};
        const QList<ConnectionProblem> problems = problemsOf(connection);
        return problems.isEmpty() ? QString() : SettingsConnectionText::problem(problems.first());
    };
}

} // namespace

SetupCentre::SetupCentre(QWidget *parent)
    : SetupPage(SetupStep::Centre, parent)
    , m_language(new LanguageCombo(this))
{
    addNote(tr("What the assistant says of the centre. Every step can be skipped and done later; what is entered is "
               "kept at once."));
    buildImport();
    m_name = addFact({u"centreNameEdit"_s, tr("Name of the centre"), tr("As callers know it."), {}}, &Centre::name);
    m_language->setObjectName(u"centreLanguageCombo"_s);
    addField(tr("Language of most callers"), m_language,
             tr("The assistant answers in another one when a caller speaks it."));
    connect(m_language, &LanguageCombo::languageChosen, this, &SetupCentre::accept);
    addFact({u"centreEmergencyEdit"_s, tr("Emergency number"),
             tr("Left empty, the assistant speaks of “the emergency number”."), ExampleText::emergencyNumber()},
            &Centre::emergencyNumber, judgedAsNumber(&Centre::emergencyNumber));
    addFact({u"centreReceptionEdit"_s, tr("Reception’s number"), tr("For callers to ring people."),
             ExampleText::telephone()},
            &Centre::receptionNumber, judgedAsNumber(&Centre::receptionNumber));
    addFact({u"centreOutOfHoursEdit"_s, tr("Number while you are closed"), tr("Who helps then."),
             ExampleText::outOfHoursNumber()},
            &Centre::outOfHoursNumber, judgedAsNumber(&Centre::outOfHoursNumber));
    addFact({u"centreAddressEdit"_s, tr("Address"), tr("As it is said on the telephone."), {}}, &Centre::address);
    addFact({u"centreWebsiteEdit"_s, tr("Website"), tr("As it is said: without https in front."), {}},
            &Centre::website);
    addStretch();
}

SetupField *SetupCentre::addFact(const TextChoice &choice, QString Centre::*text, SetupField::Judge judge)
{
    return addText(choice, {[text](const Preferences &from) { return from.centre.*text; },
                            [text](Preferences &to, const QString &typed) { to.centre.*text = typed; },
                            std::move(judge),
                            {}});
}

void SetupCentre::buildImport()
{
    addNote(tr("If another phone server has answered until now, its files can be taken over first."));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    auto *settings = addButton(u"importEnvButton"_s, tr("Settings of an older server…"),
                               tr("Reads the settings file (.env) of an earlier phone server: key, secret, addresses"));
    auto *wording = addButton(u"importPromptsButton"_s, tr("Wording of an older server…"),
                              tr("Reads the file prompts.json of an earlier phone server: what the assistant says"));
    row->addWidget(settings);
    row->addWidget(wording);
    addWide(buttons);
    m_settingsImport = addResult(u"importEnvResult"_s);
    m_wordingImport = addResult(u"importPromptsResult"_s);
    connect(settings, &QPushButton::clicked, this, &SetupCentre::importEnvWanted);
    connect(wording, &QPushButton::clicked, this, &SetupCentre::importPromptsWanted);
}

void SetupCentre::refresh()
{
    const QString language = preferences().centre.language;
    if (language.isEmpty() || language == m_language->language())
        return;
    const QSignalBlocker quiet(m_language);
    if (m_language->findData(language) < 0)
        m_language->setUsed({language});
    m_language->setCurrentIndex(m_language->findData(language));
}

QString SetupCentre::lacking() const
{
    if (const QString problem = textProblem(); !problem.isEmpty())
        return problem;
    return m_name->isEmpty() ? tr("Enter the name of the centre.") : QString();
}

QWidget *SetupCentre::firstField() const
{
    return m_name->edit();
}

void SetupCentre::accept()
{
    emit edited([language = m_language->language()](Preferences &changed) { changed.centre.language = language; });
}

} // namespace callside
