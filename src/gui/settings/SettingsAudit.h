// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AuditChain.h"
#include "gui/settings/SettingsPage.h"
#include "storage/AuditLog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace callside {

// The audit trail: its newest rows, what they are filtered by, whether it holds, and a file of it. It shows what it is
// handed and says what is wanted.
class SettingsAudit : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsAudit(QWidget *parent = nullptr);

    // Names that can be chosen beside those that the rows have.
    void showPeople(const QStringList &names);
    // The newest first. isAll: there are no more that the filter takes.
    void showRows(const QList<NumberedEntry> &rows, bool isAll);
    void showNothing(); // nobody may see it now
    void showReadProblem();
    void showCheck(const AuditCheck &check);
    void showSaved(const QString &path, bool isSaved);

    AuditFilter filter() const;

signals:
    void opened(); // the page has come up
    void rowsWanted();
    void checkWanted();
    void exportWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFilter();
    void buildButtons();
    void say(const QStringList &sentences, Tone tone);
    void addName(const QString &name);

    QComboBox *m_who;
    QComboBox *m_what;
    QCheckBox *m_refused;
    QTreeWidget *m_rows;
    QLabel *m_count;
    QPushButton *m_check;
    QPushButton *m_export;
    QLabel *m_words;
};

// As a table for a spreadsheet: a row of heads, then one for each entry, as they are handed over.
QByteArray auditCsv(const QList<NumberedEntry> &rows);

} // namespace callside
