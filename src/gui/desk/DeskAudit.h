// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/DeskParts.h"
#include "gui/settings/SettingsAudit.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace callside {

class DeskWho;

// Joins the page of the audit trail to the trail, which is read on a thread of its own. Reading it is recorded, once
// each time the page comes up, and so is a file made of it.
class DeskAudit : public QObject
{
    Q_OBJECT

public:
    DeskAudit(const DeskParts &parts, DeskWho &who, QObject *parent = nullptr);
    ~DeskAudit() override;

    void joinPage(SettingsAudit *page);

private:
    void open();
    void read();
    void check();
    void askExport();
    void write(const QString &path);
    // Work on the thread, then `done` here with what it gave, unless the page is gone.
    template <class Work, class Done>
    void run(Work work, Done done);

    const DeskParts m_parts;
    DeskWho &m_who;
    QPointer<SettingsAudit> m_page;
    quint64 m_asked = 0;  // the latest reading; what an earlier one gives is out of date
    QThreadPool m_reader; // one thread
};

} // namespace callside
