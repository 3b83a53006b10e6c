// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/SettingsListPage.h"

class QLabel;
class QLineEdit;

namespace callside {

class HoursField;

// The address book: whom a caller can be connected to.
class SettingsPeople : public SettingsListPage<Person>
{
    Q_OBJECT

public:
    explicit SettingsPeople(QWidget *parent = nullptr);

protected:
    SettingsList::Row rowOf(const Person &person, int nth) const override;
    QString nameOf(const Person &person) const override;
    void fillForm(const Person &person, bool isNew) override;
    void clearProblems() override;
    std::optional<Person> formValue(const Person &shown) override;
    void focusForm() override;
    void adjust(QList<Person> &people, int changed) const override;

private:
    void buildForm();
    QString nameProblem(const QString &name) const;
    QString targetProblem() const;
    Result<QString> typedTarget() const;

    QLabel *m_formTitle;
    QLineEdit *m_name;
    QLineEdit *m_target;
    HoursField *m_hours;
    QCheckBox *m_default;
    SettingsField *m_nameFrame = nullptr;
    SettingsField *m_targetFrame = nullptr;
    SettingsField *m_hoursFrame = nullptr;
};

} // namespace callside
