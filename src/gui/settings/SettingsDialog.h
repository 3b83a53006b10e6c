// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"

#include <QDialog>
#include <QHash>
#include <QList>
#include <QSet>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace callside {

class SettingsDesk;
class SettingsPage;

// The settings, beside the window: a list of pages under headings and the page that is chosen. Every valid change holds
// at once; there is nothing to confirm. Made once, opened with openPage().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page {
        Desk,
        Who,
        Assistant,
        Line,
        Opening,
        Centre,
        People,
        Steering,
        Alerts,
        Privacy,
        Records,
        Costs,
        Appearance,
        Keys,
        Connection,
        Audit,
        About,
    };

    // Without pages that there is nothing behind.
    explicit SettingsDialog(QWidget *parent = nullptr, const QSet<Page> &without = {});
    ~SettingsDialog() override;

    // At the start and whenever they change, also by somebody else: what is being typed stays.
    void showPreferences(const Preferences &preferences);
    // What the program came with, for "Restore the built-in list". Before the first showPreferences().
    void setDefaults(const Preferences &defaults);
    // The name of the operating system's account.
    void setSystemUser(const QString &name);

    // Pages that may be looked at and not changed, and why, which is said above them. All others are open.
    void lockPages(const QHash<Page, QString> &why);

    // Shows the dialog, in front, with this page, or with the one that was shown last if it is left out.
    void openPage(Page page);
    void openPage(SettingsPage *page);
    Page currentPage() const;

    void done(int result) override;

signals:
    void preferencesChanged(const callside::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void buildPages(const QSet<Page> &without);
    SettingsPage *makePage(Page page);
    void addHeading(const QString &title);
    void addPage(SettingsPage *page);
    void choosePage(int row);
    void showRowOf(int index); // of m_pages, in the list beside them
    void showLock();
    void fitPageList();

    Preferences m_preferences;
    Preferences m_defaults;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_close;
    SettingsDesk *m_desk;
    QList<SettingsPage *> m_pages;
    QHash<Page, SettingsPage *> m_pageOf;
    QHash<Page, QString> m_locks;
    QLabel *m_lock;
    QWidget *m_lastField; // of the last page, for the Tab key
};

} // namespace callside
