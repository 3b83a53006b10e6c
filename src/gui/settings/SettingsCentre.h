// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Centre.h"
#include "gui/settings/SettingsListPage.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace callside {

// What the centre says of itself, for the assistant to tell callers, and its telephone lines. What is typed is taken
// when its field is left, so that no caller is told half a number.
class SettingsCentre : public SettingsListPage<CentreLine>
{
    Q_OBJECT

public:
    explicit SettingsCentre(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void finishTyping() override;

protected:
    SettingsList::Row rowOf(const CentreLine &line, int nth) const override;
    QString nameOf(const CentreLine &line) const override;
    void fillForm(const CentreLine &line, bool isNew) override;
    void clearProblems() override;
    std::optional<CentreLine> formValue(const CentreLine &shown) override;
    void focusForm() override;

private:
    struct FactChoice {
        QString objectName;
        QString title;
        QString hint;
        QString placeholder;
        WordingVariable variable;
        QString Centre::*fact = nullptr;
        bool isNumber = false;
    };
    struct Fact {
        QString Centre::*fact = nullptr;
        QLineEdit *edit = nullptr;
        SettingsField *frame = nullptr;
        bool isNumber = false;
    };

    void buildFacts();
    void buildLines();
    void addFact(const FactChoice &choice);
    void takeFact(const Fact &fact);
    QComboBox *addLanguage(const QString &objectName, const QString &title, const QString &hint, const QString &none);
    QString lineProblem() const;

    std::vector<Fact> m_facts;
    QComboBox *m_language = nullptr;
    QLabel *m_formTitle;
    QLineEdit *m_number;
    QLineEdit *m_name;
    QComboBox *m_lineLanguage = nullptr;
    SettingsField *m_numberFrame = nullptr;
    SettingsField *m_nameFrame = nullptr;
};

} // namespace callside
