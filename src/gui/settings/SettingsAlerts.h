// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsListPage.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace callside {

class LanguageCombo;

// The words that make a call urgent, by language, and a sentence to try them on.
class SettingsAlerts : public SettingsListPage<RedFlag>
{
    Q_OBJECT

public:
    explicit SettingsAlerts(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;

protected:
    bool isListed(const RedFlag &flag) const override;
    SettingsList::Row rowOf(const RedFlag &flag, int nth) const override;
    QString nameOf(const RedFlag &flag) const override;
    RedFlag blankValue() const override;
    void fillForm(const RedFlag &flag, bool isNew) override;
    void clearProblems() override;
    std::optional<RedFlag> formValue(const RedFlag &shown) override;
    void focusForm() override;
    QList<RedFlag> restored() const override;

private:
    void buildList();
    void buildForm();
    void buildTrial();
    bool isOfLanguage(const RedFlag &flag) const;
    QString phraseProblem(const QString &phrase) const;
    void tryOut();

    LanguageCombo *m_language;
    QLineEdit *m_filter;
    SettingsList *m_list = nullptr;
    QLabel *m_formTitle;
    QLineEdit *m_phrase;
    QComboBox *m_kind;
    SettingsField *m_phraseFrame = nullptr;
    QLineEdit *m_trial;
    QLabel *m_trialIcon;
    QLabel *m_trialWords;
};

} // namespace callside
