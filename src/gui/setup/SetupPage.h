// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Connection.h"
#include "core/SetupProgress.h"
#include "gui/settings/SettingsPage.h"
#include "gui/words/ErrorText.h"

#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace callside {

// A text of the preferences and its field. It is judged while it is typed, and taken when its field is left or the
// page goes on.
class SetupField : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<QString(const Preferences &)>;
    using Write = std::function<void(Preferences &, const QString &)>;
    using Judge = std::function<QString(const Preferences &)>; // what is wrong with them; empty: nothing

    struct Binding {
        Read read;
        Write write;
        Judge judge;         // none: anything is right
        QString settingName; // what may decide it from outside; empty: nothing
    };

    SetupField(Binding binding, QLineEdit *edit, SettingsField *frame, const QString &hint, QObject *parent);

    QString text() const;    // as it stands there
    QString problem() const; // what is wrong with that
    bool isEmpty() const { return text().isEmpty(); }
    void setVisible(bool isVisible);
    QLineEdit *edit() const { return m_edit; }

    // kept: what was chosen; shown: with what the environment decides in its place. What is being typed stays.
    void show(const Preferences &kept, const Preferences &shown, bool isFixed);
    const QString &settingName() const { return m_binding.settingName; }
    // What stands there is taken if it can be.
    void take();
    // What cannot be taken is dropped.
    void drop();

signals:
    void typed();
    void taken(const callside::SettingsPage::Edit &edit);

private:
    const Binding m_binding;
    const QString m_hint;
    QLineEdit *m_edit;
    SettingsField *m_frame;
    Preferences m_kept;
    Preferences m_shown;
    QTimer m_pause;
};

// One step of the set-up assistant.
class SetupPage : public SettingsPage
{
    Q_OBJECT

public:
    SetupPage(SetupStep step, QWidget *parent = nullptr);
    ~SetupPage() override;

    SetupStep step() const { return m_step; }

    // What is still to be done on this page, in one sentence; empty: the step is done as it stands.
    virtual QString lacking() const = 0;
    // Where somebody begins who comes here; null: at the first field.
    virtual QWidget *firstField() const { return nullptr; }
    // It comes on screen.
    virtual void begin() {}
    // It is left with Next: what was only offered is chosen.
    virtual void accept() {}

    void showEnvironment(const EnvironmentValues &environment);
    void showPreferences(const Preferences &preferences) override;
    void finishTyping() override;

signals:
    // lacking() may be another one.
    void lackingChanged();
    // The step has proved itself; it is done, whatever is done on the page after that.
    void proved();

protected:
    struct TextChoice {
        QString objectName;
        QString title;
        QString hint;
        QString placeholder;
    };

    SetupField *addText(const TextChoice &choice, SetupField::Binding binding);
    // Of the connection; judged by the rules of core/Connection.
    SetupField *addConnectionText(const TextChoice &choice, QString Connection::*text, ConnectionField field,
                                  const QString &settingName);
    static SetupField::Judge judgedAs(ConnectionField field);
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &tip);
    // A line that says what came of something; empty at first.
    QLabel *addResult(const QString &objectName);
    static void showResult(QLabel *label, const Notice &notice);

    // With what the environment decides.
    const Connection &connection() const { return m_shown.connection; }
    const EnvironmentValues &environment() const { return m_environment; }
    bool isFixed(const QString &settingName) const { return m_fixed.contains(settingName); }
    bool wasDone() const;
    // The first thing that is wrong with a text on this page.
    QString textProblem() const;
    // Values have come: show them.
    virtual void refresh() {}

private:
    void refreshTexts();

    const SetupStep m_step;
    EnvironmentValues m_environment;
    QStringList m_fixed;
    Preferences m_shown;
    QList<SetupField *> m_texts;
};

} // namespace callside
