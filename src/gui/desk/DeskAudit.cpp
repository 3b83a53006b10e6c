// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/DeskAudit.h"

#include "app/DeskStaff.h"
#include "gui/desk/DeskWho.h"

#include <QDate>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr qsizetype MostAuditRowsSaved = 1'000'000;

} // namespace

DeskAudit::DeskAudit(const DeskParts &parts, DeskWho &who, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_who(who)
{
    m_reader.setMaxThreadCount(1);
    connect(&m_who, &DeskWho::changed, this, [this] {
        if (m_page && !m_who.may(Permission::ReadAudit))
            m_page->showNothing();
        else if (m_page && m_page->isVisible())
            open();
    });
}

DeskAudit::~DeskAudit()
{
    m_reader.clear();
}

template <class Work, class Done>
void DeskAudit::run(Work work, Done done)
{
    m_reader.start([this, work, done] {
        QMetaObject::invokeMethod(
            this,
            [this, result = work(), done] {
                if (m_page && m_who.may(Permission::ReadAudit))
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

void DeskAudit::joinPage(SettingsAudit *page)
{
    m_page = page;
    connect(page, &SettingsAudit::opened, this, &DeskAudit::open);
    connect(page, &SettingsAudit::rowsWanted, this, &DeskAudit::read);
    connect(page, &SettingsAudit::checkWanted, this, &DeskAudit::check);
    connect(page, &SettingsAudit::exportWanted, this, &DeskAudit::askExport);
}

// Whoever may not is told so above the page, and has not tried anything yet.
void DeskAudit::open()
{
    if (!m_who.may(Permission::ReadAudit) || !m_who.allow(Permission::ReadAudit, AuditAction::AuditRead))
        return m_page->showNothing();
    QStringList names;
    for (const DeskUser &user : m_parts.staff->users())
        names.append(user.name);
    m_page->showPeople(names);
    read();
}

void DeskAudit::read()
{
    AuditFilter filter = m_page->filter();
    const qsizetype most = filter.most;
    ++filter.most; // whether there are more
    run([path = m_parts.audit->path(), filter] { return readAudit(path, filter); },
        [this, asked = ++m_asked, most](const Result<QList<NumberedEntry>> &rows) {
            if (asked != m_asked)
                return;
            if (rows)
                m_page->showRows(rows->mid(0, most), rows->size() <= most);
            else
                m_page->showReadProblem();
        });
}

void DeskAudit::check()
{
    run([path = m_parts.audit->path()] { return verifyAuditFile(path); },
        [this](const AuditCheck &check) { m_page->showCheck(check); });
}

void DeskAudit::askExport()
{
    auto *dialog = new QFileDialog(m_page, tr("Where to"));
    dialog->setObjectName(u"auditExportPlace"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"callside-audit-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DeskAudit::write);
    dialog->open();
}

void DeskAudit::write(const QString &path)
{
    if (!m_page || !m_who.allow(Permission::ReadAudit, AuditAction::Exported, {}, u"audit-csv"_s))
        return;
    AuditFilter filter = m_page->filter();
    filter.most = MostAuditRowsSaved;
    run(
        [trail = m_parts.audit->path(), filter, path] {
            const Result<QList<NumberedEntry>> rows = readAudit(trail, filter);
            const QByteArray csv = rows ? auditCsv(*rows) : QByteArray();
            QSaveFile file(path);
            return rows && file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
        },
        [this, path](bool isSaved) { m_page->showSaved(path, isSaved); });
}

} // namespace callside
