// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Wording.h"

#include <QMap>
#include <QTextEdit>

namespace callside {

// What the assistant reads, with the variables filled in and marked: read-only, and as one text for copying.
class WordingPreview : public QTextEdit
{
    Q_OBJECT

public:
    explicit WordingPreview(QWidget *parent = nullptr);

    void showPrompt(const Prompt &prompt, const Variables &variables);
    // Scrolls to the section, if it says anything.
    void showSection(WordingSection section);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void scrollToSection();

    QList<WordingPiece> m_pieces;
    QMap<WordingSection, int> m_places; // of the sections' headings
    WordingSection m_section = WordingSection::WhoIAm;
};

} // namespace callside
