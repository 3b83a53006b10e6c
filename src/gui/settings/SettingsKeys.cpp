// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsKeys.h"

#include "gui/parts/FlowLayout.h"
#include "gui/parts/KeyCatcher.h"
#include "gui/settings/SettingsList.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace callside {

SettingsKeys::SettingsKeys(QWidget *parent)
    : SettingsPage(tr("Keys"), Icon::Keyboard, parent)
    , m_table(settingsTable(tr("Keys"), {tr("What it does"), tr("Key"), tr("Built in")}, 0, this))
    , m_formTitle(new QLabel(this))
    , m_catcher(new KeyCatcher(this))
{
    addNote(tr("Every key of the desk. Choose an action, then press its new key."));
    m_table->setObjectName(u"keysTable"_s);
    for (const DeskKey key : allDeskKeys()) {
        auto *item = new QTreeWidgetItem(m_table, {titleOf(key), QString(), keyText(key, {})});
        item->setData(0, Qt::UserRole, int(key));
    }
    m_table->setMinimumHeight(14 * fontMetrics().height());
    addWide(m_table, 1);
    buildForm();
    connect(m_table, &QTreeWidget::currentItemChanged, this, &SettingsKeys::showChosen);
    connect(m_table, &QTreeWidget::itemActivated, m_catcher, &KeyCatcher::startCatching);
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

void SettingsKeys::buildForm()
{
    m_formTitle->setProperty("textStyle", u"strong"_s);
    m_formTitle->setWordWrap(true);
    addWide(m_formTitle);
    m_catcher->setObjectName(u"newKeyButton"_s);
    m_catcherFrame = addField(tr("Its key"), m_catcher,
                              tr("Press this button, then the new key: a function key, or another key together with "
                                 "Ctrl. It works at once."));
    auto *buttons = new QWidget(this);
    m_buttons = new FlowLayout(buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(space(2));
    m_reset = addButton(u"resetKeyButton"_s, tr("Back to the built-in key"), std::nullopt);
    m_resetAll = addButton(u"resetAllKeysButton"_s, tr("All keys built-in"), std::nullopt);
    m_undo = addButton(u"undoKeysButton"_s, tr("Undo"), Icon::Undo);
    addWide(buttons);
    connect(m_catcher, &KeyCatcher::caught, this, &SettingsKeys::take);
    connect(m_reset, &QPushButton::clicked, this, &SettingsKeys::resetChosen);
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsKeys::resetAll);
    connect(m_undo, &QPushButton::clicked, this, &SettingsKeys::undo);
    m_reset->setToolTip(tr("Give this action the key that it came with"));
    m_resetAll->setToolTip(tr("Give every action the key that it came with; Undo brings yours back"));
    m_undo->setToolTip(tr("Take back the last change of a key"));
}

QPushButton *SettingsKeys::addButton(const QString &objectName, const QString &text, std::optional<Icon> icon)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    if (icon)
        button->setIcon(iconFor(*icon));
    m_buttons->addWidget(button);
    return button;
}

void SettingsKeys::showPreferences(const Preferences &shown)
{
    SettingsPage::showPreferences(shown);
    if (shown.keys != m_own) {
        m_earlier.clear(); // changed from outside
        m_own = shown.keys;
    }
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_table->topLevelItem(i);
        item->setText(1, keyText(DeskKey(item->data(0, Qt::UserRole).toInt()), shown));
    }
    showChosen();
}

void SettingsKeys::finishTyping()
{
    SettingsPage::finishTyping();
    m_catcherFrame->setProblem({});
}

DeskKey SettingsKeys::chosenKey() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    return item ? DeskKey(item->data(0, Qt::UserRole).toInt()) : allDeskKeys().first();
}

void SettingsKeys::showChosen()
{
    const DeskKey key = chosenKey();
    m_formTitle->setText(titleOf(key));
    const QString text = keyText(key, preferences());
    m_catcher->showKey(text, tr("The key for “%1”: %2").arg(titleOf(key), text));
    m_catcherFrame->setProblem({});
    allow(m_reset, keyOf(key, preferences()) != builtInKeyOf(key));
    allow(m_resetAll, !preferences().keys.isEmpty());
    allow(m_undo, !m_earlier.isEmpty());
}

void SettingsKeys::allow(QPushButton *button, bool isPossible)
{
    if (!isPossible && button->hasFocus())
        m_table->setFocus(); // else it would go to whatever comes next
    button->setEnabled(isPossible);
}

void SettingsKeys::take(const QKeySequence &wanted)
{
    const auto problem = callside::problemOf(chosenKey(), wanted, preferences());
    m_catcherFrame->setProblem(problem ? sentenceOf(*problem) : QString());
    if (!problem)
        replace(withKey(preferences(), chosenKey(), wanted).keys);
}

void SettingsKeys::resetChosen()
{
    // Another action may have been given the built-in key meanwhile.
    take(builtInKeyOf(chosenKey()));
}

void SettingsKeys::resetAll()
{
    replace({});
}

void SettingsKeys::undo()
{
    publish(m_earlier.takeLast());
}

void SettingsKeys::replace(const QMap<QString, QString> &keys)
{
    if (keys == m_own)
        return;
    m_earlier.append(m_own);
    publish(keys);
}

void SettingsKeys::publish(const QMap<QString, QString> &keys)
{
    m_own = keys;
    emit edited([keys](Preferences &changed) { changed.keys = keys; });
}

} // namespace callside
