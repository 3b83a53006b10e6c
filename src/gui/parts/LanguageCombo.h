// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

namespace callside {

// "English", "日本語": in its own words.
QString languageName(const QString &code);

// Chooses the language of a list: those that have entries first, then others that a desk may need.
class LanguageCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageCombo(QWidget *parent = nullptr);

    QString language() const { return currentData().toString(); }
    // ISO 639-1 codes. The chosen language stays; nothing is emitted.
    void setUsed(const QStringList &codes);

signals:
    void languageChosen(); // by who sits here

private:
    QStringList m_used;
};

} // namespace callside
