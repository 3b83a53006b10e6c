// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsRecords.h"

#include "gui/parts/Announcement.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Icons.h"
#include "gui/settings/RecordsQuestion.h"
#include "gui/settings/RecordsText.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr StorageMode EveryStorageMode[] = {StorageMode::Everything, StorageMode::Redacted, StorageMode::CountsOnly};
constexpr NumberField::Limits DayLimits{1, 36500, true};

QLabel *recordsLine(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// Beside each other, with what is left over behind them.
QWidget *inARow(const QList<QWidget *> &widgets, QWidget *stretching, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == stretching ? 1 : 0);
    if (!stretching)
        layout->addStretch(1);
    return row;
}

} // namespace

SettingsRecords::SettingsRecords(QWidget *parent)
    : SettingsPage(tr("Records"), Icon::History, parent)
    , m_modes(new QButtonGroup(this))
    , m_disk(recordsLine(u"diskEncryptionLabel"_s, this))
    , m_backup(new QPushButton(tr("Back up now…"), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_backupState(recordsLine(u"backupStateLabel"_s, this))
    , m_number(new QLineEdit(this))
    , m_find(new QPushButton(tr("Find"), this))
    , m_findings(recordsLine(u"findingsLabel"_s, this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_erase(new QPushButton(tr("Erase…"), this))
    , m_question(new RecordsQuestion(this))
{
    buildModes();
    buildDays();
    addHeading(tr("Where it is kept"));
    addWide(m_disk);
    buildBackup();
    buildNumber();
    addStretch();
}

void SettingsRecords::buildModes()
{
    addHeading(tr("What is kept of a call once it is over"));
    for (const StorageMode mode : EveryStorageMode) {
        auto *choice = new QRadioButton(RecordsText::mode(mode), this);
        choice->setObjectName(u"storageMode-"_s + wordOf(mode));
        m_modes->addButton(choice, int(mode));
        addField({}, choice, RecordsText::aboutMode(mode));
    }
    connect(m_modes, &QButtonGroup::idClicked, this, &SettingsRecords::takeMode);
}

void SettingsRecords::buildDays()
{
    addHeading(tr("For how long"));
    addNote(tr("What is older is deleted at night and when Callside starts. A call that is held for a legal reason, or "
               "for which something is still to be done, stays."));
    //: Behind a number of days
    const QString unit = tr(" days");
    addNumber({u"transcriptDaysSpin"_s, tr("What was said"), tr("The call itself stays in the history. 0 is for ever."),
               unit, DayLimits, &Preferences::transcriptDays});
    addNumber({u"noteDaysSpin"_s, tr("Notes, and tasks that are done"), tr("0 is for ever."), unit, DayLimits,
               &Preferences::noteDays});
    addNumber({u"callDaysSpin"_s, tr("The call with everything of it"),
               tr("It is in no figures any more, either. 0 is for ever."), unit, DayLimits, &Preferences::callDays});
    addNumber({u"errorLogDaysSpin"_s, tr("The log of errors"),
               tr("For support; nothing of any caller is in it. 0 is for ever."), unit, DayLimits,
               &Preferences::errorLogDays});
    addNumber({u"auditDaysSpin"_s, tr("The audit trail"),
               tr("Who did what, without anything that was said. Keep it longer than the calls. 0 is for ever."), unit,
               DayLimits, &Preferences::auditDays});
}

void SettingsRecords::buildBackup()
{
    m_backup->setObjectName(u"backupButton"_s);
    m_backup->setAutoDefault(false);
    m_backup->setToolTip(tr("Choose a file to copy all calls into. Calls are answered meanwhile."));
    m_progress->setObjectName(u"backupProgress"_s);
    m_progress->setAccessibleName(tr("How much of the backup is written"));
    m_progress->setRange(0, 100);
    m_cancel->setObjectName(u"cancelBackupButton"_s);
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("Stop writing the backup. Nothing of it is left."));
    m_progress->hide();
    m_cancel->hide();
    m_backupState->hide();
    addField(tr("Backup"), inARow({m_backup, m_progress, m_cancel}, nullptr, this),
             tr("One file with all calls, as they are at this moment. It is not encrypted: keep it where only those "
                "may look who may look here."));
    addWide(m_backupState);
    connect(m_backup, &QPushButton::clicked, this, &SettingsRecords::backupWanted);
    connect(m_cancel, &QPushButton::clicked, this, &SettingsRecords::backupCancelled);
}

void SettingsRecords::buildNumber()
{
    addHeading(tr("One person's records"));
    m_number->setObjectName(u"recordsNumberEdit"_s);
    m_number->setAccessibleName(tr("Telephone number to find"));
    m_number->setPlaceholderText(tr("Telephone number"));
    m_find->setObjectName(u"findRecordsButton"_s);
    m_find->setAutoDefault(false);
    m_find->setEnabled(false);
    m_find->setToolTip(tr("Look for everything that is kept of this number (Enter)"));
    m_erase->setObjectName(u"eraseRecordsButton"_s);
    m_erase->setAutoDefault(false);
    m_erase->setToolTip(tr("Delete for good what was found. You are asked once more."));
    setTone(m_erase, Tone::Danger);
    m_findings->hide();
    m_export->setObjectName(u"exportRecordsButton"_s);
    m_export->setAutoDefault(false);
    m_export->setIcon(iconFor(Icon::Export));
    m_export->setToolTip(
        tr("Write the calls from this number into a file, for whoever may have it. Calls in which it was only "
           "mentioned are other people's, and are not in it."));
    hideActions();
    addField(tr("Find what is kept of a telephone number"), inARow({m_number, m_find}, m_number, this),
             tr("In whatever shape it is written. What was found can then be exported, and erased."));
    addWide(m_findings);
    addWide(inARow({m_export, m_erase}, nullptr, this));
    connect(m_number, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_find->setEnabled(!text.trimmed().isEmpty());
        m_findings->hide();
        hideActions(); // it was another number
    });
    connect(m_number, &QLineEdit::returnPressed, this, &SettingsRecords::find);
    connect(m_find, &QPushButton::clicked, this, &SettingsRecords::find);
    connect(m_export, &QPushButton::clicked, this, [this] { emit exportWanted(m_found, m_foundCalls); });
    connect(m_erase, &QPushButton::clicked, this, &SettingsRecords::askErase);
}

void SettingsRecords::showPreferences(const Preferences &preferences)
{
    SettingsPage::showPreferences(preferences);
    const QSignalBlocker quiet(m_modes);
    m_modes->button(int(preferences.storageMode))->setChecked(true);
}

// A stricter one cannot be taken back, so it is asked about first.
void SettingsRecords::takeMode(int id)
{
    const auto mode = StorageMode(id);
    if (mode == preferences().storageMode)
        return;
    const auto take = [this, mode] { emit edited([mode](Preferences &changed) { changed.storageMode = mode; }); };
    if (mode < preferences().storageMode)
        return take();
    m_question->ask({tr("Keep less of every call?"),
                     tr("It holds for earlier calls too: what is not to be kept of them is deleted now and cannot be "
                        "brought back. Calls that are held stay as they are."),
                     tr("Keep less")},
                    take, [this] { showPreferences(preferences()); });
}

void SettingsRecords::showDisk(DiskEncryption encryption)
{
    m_disk->setText(RecordsText::disk(encryption));
    setTone(m_disk, encryption == DiskEncryption::NotEncrypted ? Tone::Warning : Tone::Plain);
}

void SettingsRecords::showBackupProgress(int percent)
{
    m_backup->hide();
    m_backupState->hide();
    m_progress->setValue(percent);
    m_progress->show();
    m_cancel->show();
}

void SettingsRecords::showBackupDone(const Result<QString> &target)
{
    m_progress->hide();
    m_cancel->hide();
    m_backup->show();
    say(m_backupState, {RecordsText::backedUp(target)}, !target);
}

void SettingsRecords::find()
{
    const QString number = m_number->text().simplified();
    if (number.isEmpty())
        return;
    m_find->setEnabled(false);
    hideActions();
    say(m_findings, {tr("Looking…")});
    emit findWanted(number);
}

void SettingsRecords::showFound(const QString &number, const NumberFindings &findings)
{
    if (number != m_number->text().simplified())
        return; // another one is being typed
    m_find->setEnabled(true);
    m_found = number;
    say(m_findings, RecordsText::found(findings));
    m_foundCalls = int(findings.calls.size());
    m_export->setVisible(m_foundCalls > 0);
    m_erase->setVisible(!findings.isEmpty());
    m_erase->setEnabled(true);
}

void SettingsRecords::hideActions()
{
    m_export->hide();
    m_erase->hide();
}

void SettingsRecords::askErase()
{
    m_question->ask({tr("Erase what is kept of this number?"),
                     m_findings->text() + u'\n' +
                         tr("The calls are deleted for good, with what was said, notes and tasks. In other calls the "
                            "number is taken out. Nobody can bring it back."),
                     tr("Erase"), m_found},
                    [this] {
                        m_erase->setEnabled(false);
                        m_find->setEnabled(false);
                        say(m_findings, {tr("Erasing…")});
                        emit eraseWanted(m_found);
                    });
}

void SettingsRecords::showErased(const EraseOutcome &outcome, const QStringList &others)
{
    const QSignalBlocker quiet(m_number);
    m_number->clear();
    m_found.clear();
    m_find->setEnabled(false);
    hideActions();
    say(m_findings, RecordsText::erased(outcome, others));
}

void SettingsRecords::showFailed(const Error &error)
{
    m_find->setEnabled(true);
    hideActions();
    say(m_findings, {RecordsText::failed(error)}, true);
}

void SettingsRecords::showRefused()
{
    m_find->setEnabled(!m_number->text().trimmed().isEmpty());
    m_findings->hide();
    hideActions();
}

void SettingsRecords::say(QLabel *label, const QStringList &sentences, bool isBad)
{
    label->setText(sentences.join(u'\n'));
    setTone(label, isBad ? Tone::Danger : Tone::Plain);
    label->show();
    announce(label, label->text(), isBad);
}

} // namespace callside
