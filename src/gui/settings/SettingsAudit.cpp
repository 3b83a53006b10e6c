// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsAudit.h"

#include "core/CallExportFile.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Theme.h"
#include "gui/settings/AuditText.h"
#include "gui/settings/SettingsList.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int AuditRowsSeen = 14;

QString auditTime(Moment at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMsecs(at)), QLocale::ShortFormat);
}

QList<AuditAction> everyAuditAction()
{
    QList<AuditAction> actions;
    for (int i = 0; i <= int(AuditAction::AuditRepaired); ++i)
        actions.append(AuditAction(i));
    return actions;
}

QPushButton *auditButton(const QString &objectName, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    return button;
}

} // namespace

QByteArray auditCsv(const QList<NumberedEntry> &rows)
{
    QByteArray csv = "\xEF\xBB\xBF";
    csv +=
        csvRow({u"number"_s, u"at"_s, u"who"_s, u"role"_s, u"what"_s, u"refused"_s, u"call"_s, u"about"_s, u"count"_s})
            .toUtf8();
    for (const NumberedEntry &row : rows) {
        const AuditEntry &entry = row.entry;
        csv += csvRow({QString::number(row.number),
                       QDateTime::fromMSecsSinceEpoch(toMsecs(entry.at), Qt::UTC).toString(Qt::ISODateWithMs),
                       entry.who, entry.role ? wordOf(*entry.role) : QString(), wordOf(entry.action),
                       entry.isRefused ? u"refused"_s : QString(), entry.call.value, entry.about,
                       entry.count > 0 ? QString::number(entry.count) : QString()})
                   .toUtf8();
    }
    return csv;
}

SettingsAudit::SettingsAudit(QWidget *parent)
    : SettingsPage(tr("Audit trail"), Icon::Eye, parent)
    , m_who(new QComboBox(this))
    , m_what(new QComboBox(this))
    , m_refused(new QCheckBox(tr("Only what was refused"), this))
    , m_rows(settingsTable(tr("Audit trail"), {tr("When"), tr("Who"), tr("What"), tr("Call")}, 2, this))
    , m_count(new QLabel(this))
    , m_check(auditButton(u"auditCheckButton"_s, tr("Check the trail"),
                          tr("Goes through every row and says whether one was changed, removed or put in"), this))
    , m_export(auditButton(u"auditExportButton"_s, tr("Save as a table…"),
                           tr("What is listed here, as a CSV file for a spreadsheet"), this))
    , m_words(new QLabel(this))
{
    addNote(tr("What was done at this desk, by whom and when. It holds nothing that a caller said."));
    buildFilter();
    m_rows->setObjectName(u"auditRows"_s);
    m_rows->setMinimumHeight(AuditRowsSeen * fontMetrics().height());
    addWide(m_rows, 1);
    buildButtons();
}

void SettingsAudit::buildFilter()
{
    m_who->setObjectName(u"auditWhoCombo"_s);
    m_who->addItem(tr("Everybody"));
    m_what->setObjectName(u"auditWhatCombo"_s);
    m_what->addItem(tr("Everything"));
    for (const AuditAction action : everyAuditAction())
        m_what->addItem(AuditText::action(action), int(action));
    m_refused->setObjectName(u"auditRefusedCheck"_s);
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(3));
    const std::pair<QString, QComboBox *> choices[] = {{tr("Who"), m_who}, {tr("What"), m_what}};
    for (const auto &[title, choice] : choices) {
        auto *pair = new QWidget(bar); // the word stays beside its choice
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space(2));
        auto *label = new QLabel(title, pair);
        label->setBuddy(choice);
        choice->setAccessibleName(title);
        row->addWidget(label);
        row->addWidget(choice);
        flow->addWidget(pair);
    }
    flow->addWidget(m_refused);
    addWide(bar);
    connect(m_who, &QComboBox::activated, this, &SettingsAudit::rowsWanted);
    connect(m_what, &QComboBox::activated, this, &SettingsAudit::rowsWanted);
    connect(m_refused, &QCheckBox::toggled, this, &SettingsAudit::rowsWanted);
}

void SettingsAudit::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(2));
    flow->addWidget(m_check);
    flow->addWidget(m_export);
    for (QLabel *label : {m_count, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_count->setObjectName(u"auditCountLabel"_s);
    setTone(m_count, Tone::Muted);
    m_words->setObjectName(u"auditWordsLabel"_s);
    m_words->hide();
    addWide(m_count);
    addWide(bar);
    addWide(m_words);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_check->setEnabled(false);
        say({tr("Going through the trail…")}, Tone::Muted);
        emit checkWanted();
    });
    connect(m_export, &QPushButton::clicked, this, &SettingsAudit::exportWanted);
}

void SettingsAudit::addName(const QString &name)
{
    if (!name.isEmpty() && m_who->findText(name) < 0)
        m_who->addItem(name, name);
}

void SettingsAudit::showPeople(const QStringList &names)
{
    for (const QString &name : names)
        addName(name);
}

void SettingsAudit::showRows(const QList<NumberedEntry> &rows, bool isAll)
{
    m_rows->clear();
    QList<QTreeWidgetItem *> items;
    for (const NumberedEntry &row : rows) {
        const AuditEntry &entry = row.entry;
        addName(entry.who);
        const QString what = AuditText::action(entry.action);
        const QString deed = entry.isRefused ? tr("Refused: %1").arg(what) : what;
        const QString who = entry.role ? tr("%1 (%2)", "a name and a role").arg(entry.who, AuditText::role(*entry.role))
                                       : tr("Callside itself");
        auto *item = new QTreeWidgetItem({auditTime(entry.at), who, deed, entry.call.value});
        if (entry.call.value.isEmpty()) // an empty cell would say nothing
            item->setData(3, Qt::AccessibleTextRole, AuditText::row(entry));
        if (entry.isRefused)
            item->setIcon(2, iconFor(Icon::Warning));
        item->setData(0, Qt::AccessibleTextRole, AuditText::row(entry));
        item->setToolTip(2, AuditText::row(entry));
        items.append(item);
    }
    m_rows->addTopLevelItems(items);
    m_count->setText(isAll ? tr("%n row(s)", nullptr, int(rows.size()))
                           : tr("The newest %n row(s); there are older ones", nullptr, int(rows.size())));
    m_export->setEnabled(!rows.isEmpty());
}

void SettingsAudit::showNothing()
{
    m_rows->clear();
    m_count->clear();
    m_export->setEnabled(false);
    say({}, Tone::Muted);
}

void SettingsAudit::showReadProblem()
{
    showNothing();
    say({tr("The audit trail cannot be read.")}, Tone::Danger);
}

void SettingsAudit::showCheck(const AuditCheck &check)
{
    m_check->setEnabled(true);
    say(AuditText::check(check), check.isSound() ? Tone::Good : Tone::Danger);
}

void SettingsAudit::showSaved(const QString &path, bool isSaved)
{
    if (isSaved)
        say({tr("Saved in %1.").arg(QDir::toNativeSeparators(path))}, Tone::Good);
    else
        say({tr("It could not be saved. Choose another place, or see whether the disk is full.")}, Tone::Danger);
}

void SettingsAudit::say(const QStringList &sentences, Tone tone)
{
    setTone(m_words, tone);
    m_words->setText(sentences.join(u'\n'));
    m_words->setVisible(!sentences.isEmpty());
    if (!m_words->isVisible())
        return;
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

AuditFilter SettingsAudit::filter() const
{
    AuditFilter filter;
    filter.who = m_who->currentData().toString();
    if (m_what->currentIndex() > 0)
        filter.action = AuditAction(m_what->currentData().toInt());
    filter.isRefusedOnly = m_refused->isChecked();
    return filter;
}

void SettingsAudit::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    if (!event->spontaneous())
        emit opened();
}

} // namespace callside
