// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Wording.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace callside {

class LanguageCombo;
class SettingsField;

// What a prompt is called, and which calls it answers.
class WordingUse : public QWidget
{
    Q_OBJECT

public:
    using Edit = std::function<void(Prompt &)>;

    explicit WordingUse(QWidget *parent = nullptr);

    // What is being typed stays where it is the same.
    void showPrompt(const Prompt &prompt);
    void focusName();

signals:
    void edited(const callside::WordingUse::Edit &edit);

private:
    SettingsField *addField(const QString &title, QWidget *field, const QString &hint);
    void connectFields();

    QLineEdit *m_name;
    LanguageCombo *m_language;
    QComboBox *m_hours;
    QPlainTextEdit *m_lines;
    SettingsField *m_nameFrame;
};

} // namespace callside
