// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WordingCheck.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace callside {

class WordingFindings;
class WordingPreview;

// The sections of a prompt, one at a time, with the safety check and the preview beside it. What is typed is told at
// once; check and preview follow a moment later.
class WordingEditor : public QWidget
{
    Q_OBJECT

public:
    using Edit = std::function<void(Prompt &)>;

    explicit WordingEditor(QWidget *parent = nullptr);

    // What is being typed stays where it is the same.
    void showPrompt(const Prompt &prompt);
    void setVariables(const Variables &variables);
    // Opens the section and marks the words.
    void showPlace(const WordingFinding &finding);
    // The keyboard goes to the list of sections.
    void focusSections();

signals:
    void edited(const callside::WordingEditor::Edit &edit);
    // A finding about the prompt as a whole.
    void nameWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEditor();
    QWidget *buildPreview();
    void buildInsert();
    void chooseSection(int row);
    void typed();
    void refresh();
    void markSections(const QList<WordingFinding> &findings);
    void arrange();
    void fit();

    Prompt m_prompt;
    Variables m_variables;
    WordingSection m_section = WordingSection::WhoIAm;
    QListWidget *m_sections;
    QLabel *m_title;
    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QPushButton *m_insert;
    WordingFindings *m_findings;
    WordingPreview *m_preview;
    QBoxLayout *m_outer;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
    QTimer m_pause;
};

} // namespace callside
