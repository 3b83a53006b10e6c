// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DefaultDesk.h"
#include "gui/parts/Keys.h"
#include "gui/settings/SettingsDialog.h"
#include "gui/settings/SettingsList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <memory>

namespace callside {

Person aDoctor();
Person aNurse();
Preferences aDesk();

// A dialog with a desk's preferences, somebody who keeps what it changes, and hands for it.
class SettingsFixture : public QObject
{
    Q_OBJECT

protected:
    void makeDialog();
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    SettingsList *list(const char *name) { return find<SettingsList>(name); }
    QTreeWidget *rows(const char *name) { return list(name)->findChild<QTreeWidget *>(); }
    QString problem(const char *field) { return find<QLabel>((QByteArray(field) + "Problem").constData())->text(); }
    void open(SettingsDialog::Page page);
    void press(const char *listName, const char *button);
    void choose(const char *listName, int row);
    void type(const char *edit, const QString &text);
    void typeNumber(const char *spin, const QString &digits);
    void pick(const char *combo, const QVariant &data);
    const Preferences &now() const { return m_now; }

    std::unique_ptr<SettingsDialog> m_dialog;
    Preferences m_now;
    int m_changes = 0;
};

} // namespace callside
