// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsAssistant.h"

#include "core/CallControl.h"
#include "gui/parts/Announcement.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/LanguageCombo.h"
#include "gui/settings/SettingsList.h"
#include "gui/wording/WordingEditor.h"
#include "gui/wording/WordingText.h"
#include "gui/wording/WordingUse.h"
#include "gui/wording/WordingVersions.h"
#include "gui/wording/WordingVoice.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QLabel *wrappedLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QVBoxLayout *partColumn(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    return column;
}

} // namespace

SettingsAssistant::SettingsAssistant(QWidget *parent)
    : SettingsPage(tr("Assistant"), Icon::Assistant, parent)
    , m_which(new QComboBox(this))
    , m_state(wrappedLabel(u"wordingStateLabel"_s, this))
    , m_said(wrappedLabel(u"wordingSaidLabel"_s, this))
    , m_partButtons(new QButtonGroup(this))
    , m_editor(new WordingEditor(this))
    , m_use(new WordingUse(this))
    , m_voice(new WordingVoice(this))
    , m_versions(new WordingVersions(this))
    , m_sent(new QPlainTextEdit(this))
{
    addNote(tr("What the assistant says to callers. A saved change is for calls that come from then on; a call that is "
               "going on keeps what it began with."));
    buildHeader();
    buildParts();
    connectParts();
    connectList();
    refresh();
}

QPushButton *SettingsAssistant::addButton(QWidget *row, const QString &objectName, const QString &text, Icon icon,
                                          const QString &tip)
{
    auto *button = new QPushButton(text, row);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setIcon(iconFor(icon));
    button->setToolTip(tip);
    row->layout()->addWidget(button);
    return button;
}

void SettingsAssistant::buildHeader()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(2));
    m_which->setObjectName(u"wordingCombo"_s);
    m_which->setAccessibleName(tr("Wording"));
    m_which->setToolTip(tr("Which wording is shown below"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepFromWheel(m_which);
    flow->addWidget(m_which);
    m_save = addButton(row, u"wordingSaveButton"_s, tr("Save as a new version"), Icon::Keep,
                       tr("New calls get it from then on (Ctrl+S)"));
    m_save->setShortcut(QKeySequence::Save);
    m_discard = addButton(row, u"wordingDiscardButton"_s, tr("Discard changes"), Icon::Undo,
                          tr("Go back to the saved version"));
    QPushButton *rehearse = addButton(row, u"wordingRehearseButton"_s, tr("Rehearse"), Icon::Practice,
                                      tr("Try this wording, saved or not, on the practice line"));
    connect(m_save, &QPushButton::clicked, this, &SettingsAssistant::save);
    connect(m_discard, &QPushButton::clicked, this, &SettingsAssistant::discard);
    connect(rehearse, &QPushButton::clicked, this, [this] { emit rehearseWanted(m_drafts.prompt(m_current)); });
    connect(m_which, &QComboBox::activated, this, [this] { choose(m_which->currentData().toString()); });
    addWide(row);
    addWide(m_state);
    m_said->hide();
    addWide(m_said);
}

void SettingsAssistant::buildParts()
{
    auto *row = new QWidget(this);
    row->setObjectName(u"wordingPartRow"_s);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(1));
    addWide(row);
    const auto add = [&](Part id, const QString &objectName, const QString &title, QWidget *part) {
        auto *button = new QPushButton(title, row);
        button->setObjectName(objectName);
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_partButtons->addButton(button, int(id));
        flow->addWidget(button);
        m_parts.append(part);
        addWide(part, 1);
    };
    add(Part::All, u"wordingAllButton"_s, tr("All wordings"), buildAll());
    add(Part::Words, u"wordingWordsButton"_s, tr("Words"), m_editor);
    add(Part::Use, u"wordingUseButton"_s, tr("When it answers"), m_use);
    add(Part::Voice, u"wordingVoiceButton"_s, tr("Voice and hearing"), m_voice);
    add(Part::Versions, u"wordingVersionsButton"_s, tr("Versions"), m_versions);
    add(Part::Sent, u"wordingSentButton"_s, tr("What is sent"), buildSent());
    openPart(Part::All);
    showPart(int(Part::All));
}

QWidget *SettingsAssistant::buildAll()
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = partColumn(part);
    m_list = new SettingsList(tr("All wordings"), {tr("Wording"), tr("Calls that it answers"), tr("Version")}, 1,
                              SettingsList::CanMove, part);
    m_list->setObjectName(u"wordingsList"_s);
    column->addWidget(m_list, 1);
    auto *row = new QWidget(part);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(2));
    QPushButton *open = addButton(row, u"wordingOpenButton"_s, tr("Edit the words"), Icon::Edit,
                                  tr("Open the chosen wording, section by section (Enter)"));
    QPushButton *import = addButton(row, u"wordingImportButton"_s, tr("Import a prompts.json…"), Icon::Add,
                                    tr("Takes over the texts of an older server, as drafts to be checked and saved"));
    QPushButton *shipped =
        addButton(row, u"wordingShippedButton"_s, tr("Bring back the shipped wordings"), Icon::Undo,
                  tr("Saves the wordings that came with Callside as new versions; yours stay among the versions"));
    connect(open, &QPushButton::clicked, this, [this] { openPrompt(m_current); });
    connect(import, &QPushButton::clicked, this, &SettingsAssistant::importFile);
    connect(shipped, &QPushButton::clicked, this, &SettingsAssistant::bringShippedBack);
    column->addWidget(row);
    return part;
}

QWidget *SettingsAssistant::buildSent()
{
    auto *part = new QWidget(this);
    QVBoxLayout *column = partColumn(part);
    QLabel *note = wrappedLabel(u"wordingSentNote"_s, part);
    note->setText(
        tr("For your phone engineer: exactly what a call would be accepted with. The key is not part of it."));
    setTone(note, Tone::Muted);
    m_sent->setObjectName(u"wordingSentView"_s);
    m_sent->setAccessibleName(tr("What is sent"));
    m_sent->setReadOnly(true);
    m_sent->setTabChangesFocus(true);
    m_sent->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    column->addWidget(note);
    column->addWidget(m_sent, 1);
    return part;
}

void SettingsAssistant::connectParts()
{
    connect(m_partButtons, &QButtonGroup::idToggled, this, [this](int part, bool isOn) {
        if (isOn)
            showPart(part);
    });
    connect(m_editor, &WordingEditor::edited, this, &SettingsAssistant::edit);
    connect(m_use, &WordingUse::edited, this, &SettingsAssistant::edit);
    connect(m_voice, &WordingVoice::edited, this, &SettingsAssistant::edit);
    connect(m_versions, &WordingVersions::restoreWanted, this, &SettingsAssistant::restore);
    connect(m_editor, &WordingEditor::nameWanted, this, [this] {
        openPart(Part::Use);
        m_use->focusName();
    });
}

void SettingsAssistant::showWording(const WordingBook &book)
{
    m_drafts.setBook(book);
    refresh();
}

void SettingsAssistant::setShipped(const WordingBook &book)
{
    m_shipped = book;
}

void SettingsAssistant::setVariables(VariablesOf variablesOf)
{
    m_variablesOf = std::move(variablesOf);
    if (!refreshVariables())
        return;
    refreshState();
    refreshSent();
}

// Whether any of them is another one now.
bool SettingsAssistant::refreshVariables()
{
    const Variables variables = m_variablesOf ? m_variablesOf(m_drafts.prompt(m_current)) : Variables();
    if (variables == m_variables)
        return false;
    m_variables = variables;
    m_editor->setVariables(variables);
    return true;
}

void SettingsAssistant::setModel(const QString &model)
{
    m_model = model;
    refreshSent();
}

void SettingsAssistant::setUser(const QString &name)
{
    m_user = name;
}

void SettingsAssistant::openPrompt(const QString &promptId)
{
    if (promptId != m_current)
        choose(promptId);
    openPart(Part::Words);
    m_editor->focusSections();
}

void SettingsAssistant::openPart(Part part)
{
    m_partButtons->button(int(part))->setChecked(true);
}

// The page is as high as this part needs, not as the highest one.
void SettingsAssistant::showPart(int part)
{
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setVisible(i == part);
    refreshSent();
}

bool SettingsAssistant::isShown(Part part) const
{
    return m_partButtons->checkedId() == int(part);
}

void SettingsAssistant::choose(const QString &id)
{
    m_current = id;
    say(Tone::Muted, {});
    refresh();
}

void SettingsAssistant::edit(const WordingDrafts::Edit &edit)
{
    if (m_current.isEmpty())
        return;
    m_drafts.edit(m_current, edit);
    refresh();
}

QList<WordingFinding> SettingsAssistant::findings() const
{
    return checkWording(m_drafts.prompt(m_current), m_variables);
}

WordingStamp SettingsAssistant::stampNow() const
{
    QString name = m_user.isEmpty() ? preferences().deskUser : m_user;
    if (name.isEmpty())
        name = tr("The desk");
    return {fromMsecs(QDateTime::currentMSecsSinceEpoch()), name};
}

void SettingsAssistant::refresh()
{
    const QList<Prompt> prompts = m_drafts.prompts();
    const bool isThere = std::ranges::any_of(prompts, [this](const Prompt &prompt) { return prompt.id == m_current; });
    if (!isThere)
        m_current = prompts.isEmpty() ? QString() : prompts.first().id;
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const Prompt &prompt : prompts)
        m_which->addItem(prompt.name, prompt.id);
    m_which->setCurrentIndex(m_which->findData(m_current));
    refreshList();
    refreshVariables();
    const Prompt prompt = m_drafts.prompt(m_current);
    m_editor->showPrompt(prompt);
    m_use->showPrompt(prompt);
    m_voice->showPrompt(prompt);
    const PromptHistory *history = m_drafts.book().history(m_current);
    m_versions->showHistory(history ? *history : PromptHistory());
    const bool isChanged = m_drafts.isChanged(m_current);
    m_versions->setRestoreProblem(isChanged ? tr("Save or discard your changes first.") : QString());
    for (QWidget *part : std::as_const(m_parts))
        part->setEnabled(!prompts.isEmpty() || part == m_parts.first());
    refreshState();
    refreshSent();
}

void SettingsAssistant::refreshList()
{
    QList<SettingsList::Row> rows;
    int current = -1;
    const QList<Prompt> prompts = m_drafts.prompts();
    for (const Prompt &prompt : prompts) {
        if (prompt.id == m_current)
            current = int(rows.size());
        const PromptHistory *history = m_drafts.book().history(prompt.id);
        const QString number = history ? QString::number(history->latest().number) : tr("new");
        //: %1: the number of a version, or "new"
        const QString version = m_drafts.isChanged(prompt.id) ? tr("%1, not saved").arg(number) : number;
        //: Calls that a wording answers: language, hours, lines
        const QString calls = tr("%1 · %2 · %3")
                                  .arg(WordingText::fieldValue(prompt, PromptField::Language),
                                       WordingText::fieldValue(prompt, PromptField::Hours),
                                       WordingText::fieldValue(prompt, PromptField::Lines));
        rows.append({{prompt.name, calls, version}, Icon::Assistant});
    }
    m_list->setRows(rows);
    m_list->setCurrentRow(current);
    m_list->setCanUndo(!m_undo.isEmpty());
}

void SettingsAssistant::refreshState()
{
    const bool isChanged = m_drafts.isChanged(m_current);
    const PromptHistory *history = m_drafts.book().history(m_current);
    m_save->setEnabled(isChanged);
    m_discard->setEnabled(isChanged);
    const QList<WordingFinding> found = findings();
    const auto stopping = std::ranges::find(found, WordingFinding::Severity::Stops, &WordingFinding::severity);
    setTone(m_save, isChanged && stopping == found.end() ? Tone::Accent : Tone::Plain);
    if (isChanged && stopping != found.end()) {
        setTone(m_state, Tone::Danger);
        m_state->setText(tr("Changed, and cannot be saved yet. %1").arg(WordingText::findingLine(*stopping)));
    } else if (isChanged) {
        setTone(m_state, Tone::Warning);
        m_state->setText(tr("Changed, not saved. Calls get the saved version until then."));
    } else {
        setTone(m_state, Tone::Muted);
        m_state->setText(history ? WordingText::versionLine(history->latest()) : QString());
    }
}

void SettingsAssistant::refreshSent()
{
    if (!isShown(Part::Sent))
        return; // a long text, and seldom looked at
    const SessionConfig session = sessionFor(m_drafts.prompt(m_current), m_variables, m_model, {});
    const ApiRequest request = acceptCall(CallId{u"CALL"_s}, session);
    const QString text = WordingText::sent(request);
    if (text != m_sent->toPlainText())
        m_sent->setPlainText(text);
}

void SettingsAssistant::say(Tone tone, const QString &sentence)
{
    setTone(m_said, tone);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    announce(this, sentence, tone == Tone::Danger);
}

void SettingsAssistant::publish()
{
    refresh();
    emit wordingChanged(m_drafts.book());
}

} // namespace callside
