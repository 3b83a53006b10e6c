// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsPage.h"
#include "gui/wording/WordingDrafts.h"
#include "gui/words/ErrorText.h"

#include "core/WordingCheck.h"
#include "core/WordingImport.h"

#include <functional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace callside {

class SettingsList;
class WordingEditor;
class WordingUse;
class WordingVersions;
class WordingVoice;

// What the assistant says: every wording with its words, its calls, its voice and its versions. What is written is a
// draft until it is saved; a save that the safety check stops does not happen. A save is for calls that come from then
// on.
class SettingsAssistant : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsAssistant(QWidget *parent = nullptr);

    // At the start and whenever it changes; drafts stay.
    void showWording(const WordingBook &book);
    // What the program came with, to be brought back. Before the first showWording().
    void setShipped(const WordingBook &book);
    // What the variables stand for in a wording, for the preview, the check and what is sent. Given anew whenever that
    // has changed.
    using VariablesOf = std::function<Variables(const Prompt &)>;
    void setVariables(VariablesOf variablesOf);
    void setModel(const QString &model);
    // Who saves; empty: the desk's own name, if it has one.
    void setUser(const QString &name);
    // New drafts, with what was not taken over said.
    void addImported(const PromptImport &import);
    void sayImportFailed(const Error &error);
    // Asks for a prompts.json of an older server.
    void importFile();
    // Opens this wording.
    void openPrompt(const QString &promptId);

    bool hasUnsaved() const { return m_drafts.changedCount() > 0; }

signals:
    // Saved, brought back, removed or moved. Never while the safety check stops it.
    void wordingChanged(const callside::WordingBook &book);
    // As it is being written, saved or not.
    void rehearseWanted(const callside::Prompt &prompt);
    // What came of reading a prompts.json.
    void importTold(const callside::Notice &notice);

private:
    enum class Part { All, Words, Use, Voice, Versions, Sent };

    void buildHeader();
    void buildParts();
    QWidget *buildAll();
    QWidget *buildSent();
    QPushButton *addButton(QWidget *row, const QString &objectName, const QString &text, Icon icon, const QString &tip);
    void connectParts();
    void connectList();

    void choose(const QString &id);
    void openPart(Part part);
    void showPart(int part);
    bool isShown(Part part) const;
    void edit(const WordingDrafts::Edit &edit);
    void refresh();
    void refreshList();
    bool refreshVariables();
    void refreshState();
    void refreshSent();
    void save();
    void discard();
    void restore(const QString &versionId);
    void addCopy();
    void remove(int row);
    void move(int from, int to);
    void undo();
    void bringShippedBack();
    void readImport(const QString &path);
    void say(Tone tone, const QString &sentence);
    void publish();
    WordingStamp stampNow() const;
    QList<WordingFinding> findings() const;

    WordingDrafts m_drafts;
    WordingBook m_shipped;
    VariablesOf m_variablesOf;
    Variables m_variables; // in the wording that is shown
    QString m_model;
    QString m_user;
    QString m_current; // id
    QList<std::function<void(WordingDrafts &)>> m_undo;

    QComboBox *m_which;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QLabel *m_state;
    QLabel *m_said;
    QButtonGroup *m_partButtons;
    QList<QWidget *> m_parts; // in the order of Part
    SettingsList *m_list = nullptr;
    WordingEditor *m_editor;
    WordingUse *m_use;
    WordingVoice *m_voice;
    WordingVersions *m_versions;
    QPlainTextEdit *m_sent;
};

} // namespace callside
