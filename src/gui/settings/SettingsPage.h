// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"
#include "gui/parts/Icons.h"
#include "gui/parts/SettingsField.h"

#include <QList>
#include <QWidget>

#include <functional>

class QCheckBox;
class QVBoxLayout;

namespace callside {

// One page of the settings. It shows preferences that it is handed and says what is to be changed about them; what is
// being typed stays on screen meanwhile. A page with other contents than preferences overrides nothing.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using Edit = std::function<void(Preferences &)>;

    SettingsPage(const QString &title, Icon icon, QWidget *parent = nullptr);
    ~SettingsPage() override;

    const QString &title() const { return m_title; }
    Icon icon() const { return m_icon; }

    virtual void showPreferences(const Preferences &preferences);
    // What "restore the built-in" brings back.
    virtual void setDefaults(const Preferences &) {}
    // The page is left: what was typed is taken where it can be and dropped where it cannot.
    virtual void finishTyping();
    // Asked before that. Tells once, on the page, of what was typed and cannot be taken: false, the page should stay.
    virtual bool mayLeave() { return true; }
    // What the Tab key goes through, as it stands on the page from top to bottom.
    QList<QWidget *> tabOrder() const;

signals:
    // Something valid was chosen. The dialog answers with showPreferences().
    void edited(const callside::SettingsPage::Edit &edit);

protected:
    struct NumberChoice {
        QString objectName;
        QString title;
        QString hint;
        QString unit;
        NumberField::Limits limits;
        int Preferences::*choice = nullptr;
    };

    const Preferences &preferences() const { return m_preferences; }

    void addHeading(const QString &text);
    void addNote(const QString &text);
    SettingsField *addField(const QString &title, QWidget *field, const QString &hint);
    QCheckBox *addSwitch(const QString &objectName, const QString &title, const QString &hint,
                         bool Preferences::*choice);
    NumberField *addNumber(const NumberChoice &choice);
    void addWide(QWidget *widget, int stretch = 0);
    void addStretch();

    // Why these preferences cannot be, although each number is within its limits; empty: they can.
    virtual QString conflictIn(const Preferences &) const { return {}; }

private:
    struct Switch {
        QCheckBox *box = nullptr;
        bool Preferences::*choice = nullptr;
    };
    struct Number {
        NumberField *field = nullptr;
        SettingsField *frame = nullptr;
        int Preferences::*choice = nullptr;
    };

    void takeNumber(const Number &number, bool isFinished);
    QString problemOf(const Number &number) const;

    const QString m_title;
    const Icon m_icon;
    Preferences m_preferences;
    QVBoxLayout *m_column;
    QList<Switch> m_switches;
    QList<Number> m_numbers;
};

} // namespace callside
