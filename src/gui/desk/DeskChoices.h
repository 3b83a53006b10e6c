// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/DeskParts.h"
#include "gui/words/ErrorText.h"

#include <QObject>

#include <functional>

namespace callside {

struct Connection;

// Takes over what a desk has chosen from a file, and writes it into one. What came of it is said in one notice; a file
// that is wrong changes nothing. GUI thread; the files are small.
class DeskChoices : public QObject
{
    Q_OBJECT

public:
    explicit DeskChoices(const DeskParts &parts, QObject *parent = nullptr);

    // Everything but secrets.
    Notice exportTo(const QString &path) const;
    // While this computer has a key, no file decides where it is sent: the address of the assistant service stays.
    Notice importFrom(const QString &path);
    // The settings file (.env) of an older server: what it knows of the connection, and its key and signing secret. A
    // file without a key of its own does not decide either where this computer's is sent.
    Notice importOlder(const QString &path);

    // Ask for the file first. What came of it is told.
    void askExport(QWidget *over);
    void askImport(QWidget *over);
    void askOlderImport(QWidget *over);

signals:
    void told(const callside::Notice &notice);

private:
    // Puts the present address back. The host that was wanted; empty where it may be taken over.
    QString keepKeysAddress(Connection &wanted) const;
    void record(const QString &what) const;

    const DeskParts m_parts;
};

} // namespace callside
