// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SetupCompany.h"

#include "core/ConnectionPaste.h"
#include "gui/SettingsConnectionText.h"
#include "gui/SettingsPaste.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QStringList setupNumbersIn(QString text)
{
    QStringList numbers;
    const QStringList parts = text.replace(u';', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString number = part.simplified(); !number.isEmpty())
            numbers.append(number);
    }
    return numbers;
}

} // namespace

SetupCompany::SetupCompany(QWidget *parent)
    : SetupPage(SetupStep::PhoneCompany, parent)
    , m_provider(new QComboBox(this))
    , m_paste(new SettingsPaste(u"setupPhonePaste"_s, this))
    , m_notes(new QLabel(this))
{
    addNote(tr("The phone company sends the calls of your number to the assistant service. Tell it where, with the "
               "text below, and come back."));
    m_provider->setObjectName(u"setupProviderCombo"_s);
    for (const PhoneProvider provider :
         {PhoneProvider::VonageTrunk, PhoneProvider::VonageVoiceApi, PhoneProvider::TwilioTrunk,
          PhoneProvider::TwilioProgrammableVoice, PhoneProvider::Azure, PhoneProvider::Other})
        m_provider->addItem(SettingsConnectionText::provider(provider), int(provider));
    addField(tr("Who brings the calls"), m_provider, tr("What is to be pasted on its page stands below."));
    connect(m_provider, &QComboBox::activated, this, [this] {
        emit edited([provider = PhoneProvider(m_provider->currentData().toInt())](Preferences &changed) {
            changed.connection.provider = provider;
        });
    });
    m_numbers = addText({u"setupNumbersEdit"_s, tr("The centre’s telephone numbers"),
                         tr("That the assistant is to answer. Several with commas between."), u"+44 20 7946 0123"_s},
                        {[](const Preferences &from) { return from.connection.numbers.join(tr(", ")); },
                         [](Preferences &to, const QString &typed) { to.connection.numbers = setupNumbersIn(typed); },
                         judgedAs(ConnectionField::Numbers), setting::VonageNumber});
    addWide(m_paste);
    m_notes->setObjectName(u"setupPasteNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    addWide(m_notes);
    addStretch();
}

void SetupCompany::refresh()
{
    const QSignalBlocker quiet(m_provider);
    m_provider->setCurrentIndex(m_provider->findData(int(connection().provider)));
    const PasteSheet sheet = pasteSheetFor(connection());
    m_paste->showItems(sheet.phoneCompany, connection().provider);
    QStringList lines;
    if (sheet.phoneCompany.isEmpty())
        lines.append(tr("The text to paste stands here once the project is entered, in the step before."));
    for (const PasteNote note : sheet.notes)
        lines.append(u"• "_s + SettingsConnectionText::pasteNote(note));
    m_notes->setText(lines.join(u'\n'));
}

QString SetupCompany::lacking() const
{
    if (const QString problem = textProblem(); !problem.isEmpty())
        return problem;
    if (sipAddress(connection()).isEmpty())
        return tr("Enter the project in the step before.");
    return m_numbers->isEmpty() ? tr("Enter the telephone number that the assistant is to answer.") : QString();
}

} // namespace callside
