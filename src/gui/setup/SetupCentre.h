// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setup/SetupPage.h"

namespace callside {

class LanguageCombo;

// What the centre is called, its numbers and its language; and what an older server knows of it.
class SetupCentre : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupCentre(QWidget *parent = nullptr);

    QString lacking() const override;
    QWidget *firstField() const override; // below the buttons
    void accept() override;
    // What came of an import.
    void showSettingsImport(const Notice &notice) { showResult(m_settingsImport, notice); }
    void showWordingImport(const Notice &notice) { showResult(m_wordingImport, notice); }

signals:
    void importEnvWanted();
    void importPromptsWanted();

protected:
    void refresh() override;

private:
    void buildImport();
    SetupField *addFact(const TextChoice &choice, QString Centre::*text, SetupField::Judge judge = {});

    SetupField *m_name;
    LanguageCombo *m_language;
    QLabel *m_settingsImport = nullptr;
    QLabel *m_wordingImport = nullptr;
};

} // namespace callside
