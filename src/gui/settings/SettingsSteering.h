// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsListPage.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace callside {

class LanguageCombo;

// The quick steers of each language.
class SettingsSteering : public SettingsListPage<QuickSteer>
{
    Q_OBJECT

public:
    explicit SettingsSteering(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isListed(const QuickSteer &steer) const override;
    SettingsList::Row rowOf(const QuickSteer &steer, int nth) const override;
    QString nameOf(const QuickSteer &steer) const override;
    QuickSteer blankValue() const override;
    void fillForm(const QuickSteer &steer, bool isNew) override;
    void clearProblems() override;
    std::optional<QuickSteer> formValue(const QuickSteer &shown) override;
    void focusForm() override;
    QList<QuickSteer> restored() const override;

private:
    void buildForm();
    QString labelProblem(const QString &label) const;
    QString textProblem(const QString &text) const;

    LanguageCombo *m_language;
    QLabel *m_formTitle;
    QLineEdit *m_label;
    QPlainTextEdit *m_text;
    QCheckBox *m_actNow;
    SettingsField *m_labelFrame = nullptr;
    SettingsField *m_textFrame = nullptr;
};

} // namespace callside
