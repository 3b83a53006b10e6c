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

private:
    void render();

    QList<WordingPiece> m_pieces;
    QMap<WordingSection, int> m_places; // of the sections' headings
};

} // namespace callside
