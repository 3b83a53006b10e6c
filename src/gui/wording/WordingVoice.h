// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Wording.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPlainTextEdit;

namespace callside {

class NumberField;
class SettingsField;

// How a prompt sounds and hears.
class WordingVoice : public QWidget
{
    Q_OBJECT

public:
    using Edit = std::function<void(Prompt &)>;

    explicit WordingVoice(QWidget *parent = nullptr);

    // What is being typed stays where it is the same.
    void showPrompt(const Prompt &prompt);

signals:
    void edited(const callside::WordingVoice::Edit &edit);

private:
    QComboBox *addCombo(const QString &objectName, const QString &title, const QString &hint);
    SettingsField *addField(const QString &title, QWidget *field, const QString &hint);
    void buildVoice();
    void buildHearing();
    void takeSpeed();
    void takeKeywords();

    QComboBox *m_voice = nullptr;
    NumberField *m_speed = nullptr;
    SettingsField *m_speedFrame = nullptr;
    QComboBox *m_patience = nullptr;
    QComboBox *m_noise = nullptr;
    QComboBox *m_language = nullptr;
    QPlainTextEdit *m_keywords = nullptr;
    SettingsField *m_keywordsFrame = nullptr;
};

} // namespace callside
