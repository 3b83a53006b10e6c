// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Keys.h"
#include "gui/settings/SettingsPage.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace callside {

class FlowLayout;
class KeyCatcher;

// Which key does what.
class SettingsKeys : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsKeys(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void finishTyping() override;

private:
    QPushButton *addButton(const QString &objectName, const QString &text, std::optional<Icon> icon);
    void buildForm();
    DeskKey chosenKey() const;
    void showChosen();
    void allow(QPushButton *button, bool isPossible);
    void take(const QKeySequence &wanted);
    void resetChosen();
    void resetAll();
    void undo();
    void replace(const QMap<QString, QString> &keys);
    void publish(const QMap<QString, QString> &keys);

    QTreeWidget *m_table;
    QLabel *m_formTitle;
    KeyCatcher *m_catcher;
    SettingsField *m_catcherFrame = nullptr;
    FlowLayout *m_buttons = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    QPushButton *m_undo = nullptr;
    QList<QMap<QString, QString>> m_earlier; // the keys before each change
    QMap<QString, QString> m_own;            // as they were shown last
};

} // namespace callside
