// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsAssistant.h"

#include "gui/parts/Announcement.h"
#include "gui/settings/SettingsList.h"
#include "gui/wording/WordingEditor.h"
#include "gui/wording/WordingText.h"

#include <QFile>
#include <QFileDialog>

#include <algorithm>

// What can be done about wordings: saving, going back, the list, the import.
namespace callside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 LargestImport = 4 * 1024 * 1024;

} // namespace

void SettingsAssistant::connectList()
{
    connect(m_list, &SettingsList::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(m_drafts.prompts().value(row).id);
    });
    connect(m_list, &SettingsList::openWanted, this, [this] { openPrompt(m_current); });
    connect(m_list, &SettingsList::addWanted, this, &SettingsAssistant::addCopy);
    connect(m_list, &SettingsList::removeWanted, this, &SettingsAssistant::remove);
    connect(m_list, &SettingsList::moveWanted, this, &SettingsAssistant::move);
    connect(m_list, &SettingsList::undoWanted, this, &SettingsAssistant::undo);
}

void SettingsAssistant::save()
{
    const QList<WordingFinding> found = findings();
    const auto stopping = std::ranges::find(found, WordingFinding::Severity::Stops, &WordingFinding::severity);
    if (stopping != found.end()) {
        // On screen it stands above the words already.
        announce(this, tr("Not saved. %1").arg(WordingText::findingLine(*stopping)), true);
        openPart(Part::Words);
        m_editor->showPlace(*stopping);
        return;
    }
    if (!m_drafts.save(m_current, stampNow()))
        return;
    say(Tone::Good, tr("Saved as version %1. Calls that come from now on get it.")
                        .arg(m_drafts.book().history(m_current)->latest().number));
    publish();
}

void SettingsAssistant::discard()
{
    m_drafts.discard(m_current);
    say(Tone::Muted, tr("Your changes were discarded."));
    refresh();
}

void SettingsAssistant::restore(const QString &versionId)
{
    const WordingVersion *version = m_drafts.book().version(versionId);
    if (!version || m_drafts.isChanged(m_current))
        return;
    const QList<WordingFinding> found = checkWording(version->prompt, m_variables);
    const auto stopping = std::ranges::find(found, WordingFinding::Severity::Stops, &WordingFinding::severity);
    if (stopping != found.end())
        return say(Tone::Danger, tr("Not brought back. %1").arg(WordingText::findingLine(*stopping)));
    const int number = version->number;
    bool isNew = false;
    m_drafts.change([&](WordingBook &book) { isNew = book.restore(versionId, stampNow()); });
    if (!isNew)
        return say(Tone::Muted, tr("Version %1 says what the newest one says.").arg(number));
    say(Tone::Good, tr("Version %1 is back. Calls that come from now on get it.").arg(number));
    publish();
}

// A copy brings the safety lines with it; an empty page would not.
void SettingsAssistant::addCopy()
{
    Prompt copy = m_drafts.prompt(m_current);
    //: The name of a copy of a wording
    copy.name = tr("%1 (copy)").arg(copy.name);
    copy.lines.clear();
    m_current = m_drafts.add(copy);
    say(Tone::Muted, tr("This is a copy. Give it a name, say when it answers, and save it."));
    refresh();
    openPart(Part::Use);
}

void SettingsAssistant::remove(int row)
{
    const QList<Prompt> prompts = m_drafts.prompts();
    if (row < 0 || row >= prompts.size())
        return;
    const Prompt removed = prompts[row];
    if (m_drafts.isNew(removed.id)) {
        m_drafts.discard(removed.id);
        m_undo.append([removed](WordingDrafts &drafts) { drafts.add(removed); });
        m_list->sayRemoved(removed.name);
        return refresh();
    }
    if (m_drafts.book().current().size() == 1)
        return m_list->say(tr("The last wording stays: calls need one."));
    m_drafts.change([&](WordingBook &book) { book.setRemoved(removed.id, true); });
    m_undo.append([id = removed.id](WordingDrafts &drafts) {
        drafts.change([&](WordingBook &book) { book.setRemoved(id, false); });
    });
    m_list->sayRemoved(removed.name);
    publish();
}

void SettingsAssistant::move(int from, int to)
{
    const int saved = int(m_drafts.book().current().size());
    if (from >= saved || to >= saved)
        return; // a draft comes after those that answer calls
    m_drafts.change([&](WordingBook &book) { book.move(from, to); });
    m_undo.append(
        [from, to](WordingDrafts &drafts) { drafts.change([&](WordingBook &book) { book.move(to, from); }); });
    m_list->say({});
    publish();
}

void SettingsAssistant::undo()
{
    if (m_undo.isEmpty())
        return;
    m_undo.takeLast()(m_drafts);
    m_list->say({});
    publish();
}

void SettingsAssistant::bringShippedBack()
{
    bool isNew = false;
    for (const WordingVersion &shipped : m_shipped.current()) {
        const PromptHistory *history = m_drafts.book().history(shipped.prompt.id);
        const bool isOut = !history || history->isRemoved;
        m_drafts.change([&](WordingBook &book) {
            isNew = book.save(shipped.prompt, {stampNow().at, {}}) || isOut || isNew;
            book.setRemoved(shipped.prompt.id, false);
        });
    }
    if (!isNew)
        return say(Tone::Muted, tr("The shipped wordings are as they came."));
    say(Tone::Good, tr("The shipped wordings are back. Yours are among the versions."));
    publish();
}

void SettingsAssistant::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a prompts.json"));
    dialog->setObjectName(u"wordingImportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Prompts (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsAssistant::readImport);
    dialog->open();
}

void SettingsAssistant::readImport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sayImportFailed({Error::Kind::StorageFailed, file.errorString()});
    const QByteArray json = file.read(LargestImport + 1);
    if (json.size() > LargestImport)
        return sayImportFailed({Error::Kind::TooLarge});
    const Result<PromptImport> import = importPrompts(json);
    if (!import)
        return sayImportFailed(import.error());
    addImported(*import);
}

void SettingsAssistant::addImported(const PromptImport &import)
{
    QString first;
    for (const Prompt &prompt : import.prompts) {
        const QString id = m_drafts.add(prompt);
        first = first.isEmpty() ? id : first;
    }
    if (!first.isEmpty())
        m_current = first;
    QStringList sentences{
        tr("%n wording(s) imported as drafts: check and save each.", nullptr, int(import.prompts.size()))};
    for (const ImportProblem &problem : import.problems)
        sentences.append(WordingText::importSentence(problem));
    refresh();
    const Tone tone = import.problems.isEmpty() ? Tone::Good : Tone::Warning;
    say(tone, sentences.join(u'\n'));
    emit importTold({u"wordingImport"_s, tone, sentences.takeFirst(), sentences.join(u'\n')});
}

void SettingsAssistant::sayImportFailed(const Error &error)
{
    const QString sentence = WordingText::importError(error);
    say(Tone::Danger, sentence);
    emit importTold({u"wordingImport"_s, Tone::Danger, sentence, {}});
}

} // namespace callside
