// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsFixture.h"

using namespace Qt::Literals::StringLiterals;

namespace callside {

Person aDoctor()
{
    return {u"Duty doctor"_s, u"tel:+442079460123"_s, {0x1f, 8 * 60, 18 * 60 + 30}, true};
}

Person aNurse()
{
    return {u"Nurse"_s, u"tel:+442079460144"_s, {}, false};
}

Preferences aDesk()
{
    Preferences preferences;
    preferences.people = {aDoctor(), aNurse()};
    preferences.quickSteers = {{u"en"_s, u"Slow down"_s, u"Speak more slowly."_s, false},
                               {u"en"_s, u"Ask name"_s, u"Ask for the name."_s, true},
                               {u"ja"_s, u"お名前"_s, u"お名前を聞いてください。"_s, true}};
    preferences.redFlags = {{u"chest pain"_s, u"en"_s, RedFlag::Kind::Danger},
                            {u"can't breathe"_s, u"en"_s, RedFlag::Kind::Danger},
                            {u"胸が痛"_s, u"ja"_s, RedFlag::Kind::Danger}};
    return preferences;
}

void SettingsFixture::makeDialog()
{
    m_now = aDesk();
    m_changes = 0;
    m_dialog = std::make_unique<SettingsDialog>();
    m_dialog->setSystemUser(u"reception"_s);
    m_dialog->setDefaults(defaultPreferences());
    m_dialog->showPreferences(m_now);
    connect(m_dialog.get(), &SettingsDialog::preferencesChanged, this, [this](const Preferences &changed) {
        ++m_changes;
        m_now = changed;
        m_dialog->showPreferences(changed);
    });
}

void SettingsFixture::open(SettingsDialog::Page page)
{
    m_dialog->openPage(page);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void SettingsFixture::press(const char *listName, const char *button)
{
    auto *found = list(listName)->findChild<QPushButton *>(QString::fromLatin1(button));
    QVERIFY(found && found->isEnabled());
    found->setFocus();
    found->click();
}

void SettingsFixture::choose(const char *listName, int row)
{
    rows(listName)->setFocus();
    rows(listName)->setCurrentItem(rows(listName)->topLevelItem(row));
}

void SettingsFixture::type(const char *edit, const QString &text)
{
    auto *line = find<QLineEdit>(edit);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
}

void SettingsFixture::typeNumber(const char *spin, const QString &digits)
{
    auto *field = find<QSpinBox>(spin);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, digits);
}

void SettingsFixture::pick(const char *combo, const QVariant &data)
{
    auto *found = find<QComboBox>(combo);
    const int index = found->findData(data);
    QVERIFY(index >= 0);
    found->setFocus();
    found->setCurrentIndex(index);
    emit found->activated(index);
}

} // namespace callside
