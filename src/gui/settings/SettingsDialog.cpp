// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsDialog.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/Theme.h"
#include "gui/settings/SettingsAbout.h"
#include "gui/settings/SettingsAlerts.h"
#include "gui/settings/SettingsAppearance.h"
#include "gui/settings/SettingsAssistant.h"
#include "gui/settings/SettingsAudit.h"
#include "gui/settings/SettingsCentre.h"
#include "gui/settings/SettingsConnection.h"
#include "gui/settings/SettingsCosts.h"
#include "gui/settings/SettingsDesk.h"
#include "gui/settings/SettingsKeys.h"
#include "gui/settings/SettingsLine.h"
#include "gui/settings/SettingsOpening.h"
#include "gui/settings/SettingsPeople.h"
#include "gui/settings/SettingsPrivacy.h"
#include "gui/settings/SettingsRecords.h"
#include "gui/settings/SettingsSteering.h"
#include "gui/settings/SettingsWho.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int SettingsCharacters = 150; // the wording beside its preview
constexpr int SettingsLines = 42;
constexpr int PageRole = Qt::UserRole; // the index of a row's page; headings have none

QScrollArea *scrolled(SettingsPage *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent, const QSet<Page> &without)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_desk(new SettingsDesk)
    , m_lock(new QLabel(this))
    , m_lastField(m_list)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    buildLayout();
    buildPages(without);
    if (m_pageOf.contains(Page::Who))
        m_desk->hideUser(); // who sits here is said there
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::choosePage);
    m_list->setCurrentRow(1); // below its heading
    const QSize wanted(SettingsCharacters * fontMetrics().averageCharWidth(), SettingsLines * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

// Hiding takes the focus from a field, which then hands over what was typed: too late for a dialog that is going away.
SettingsDialog::~SettingsDialog()
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->disconnect(this);
}

void SettingsDialog::buildLayout()
{
    m_list->setObjectName(u"settingsPageList"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_close->setObjectName(u"closeSettingsButton"_s);
    m_close->setAutoDefault(false);
    m_close->setToolTip(tr("Close the settings (Escape). Everything is kept as it is."));
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_lock->setObjectName(u"pageLockLabel"_s);
    m_lock->setTextFormat(Qt::PlainText);
    m_lock->setWordWrap(true);
    m_lock->setContentsMargins(space(6), space(3), space(6), 0);
    setTone(m_lock, Tone::Warning);
    m_lock->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space(4), space(2), space(4), space(3));
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(space(3), space(3), 0, 0);
    body->setSpacing(0);
    body->addWidget(m_list);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_lock);
    page->addWidget(m_stack, 1);
    body->addLayout(page, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addLayout(buttons);
}

void SettingsDialog::buildPages(const QSet<Page> &without)
{
    const std::pair<QString, QList<Page>> groups[] = {
        //: A heading above pages of the settings: what is of this computer and who sits at it
        {tr("This desk"), {Page::Desk, Page::Who, Page::Privacy}},
        //: A heading above pages of the settings: how calls are answered
        {tr("Calls"), {Page::Assistant, Page::Opening, Page::Centre, Page::People, Page::Steering, Page::Alerts}},
        //: A heading above pages of the settings: what brings the calls
        {tr("Phone line"), {Page::Line, Page::Connection, Page::Costs}},
        //: A heading above pages of the settings: what is left of calls, and of what was done here
        {tr("What is kept"), {Page::Records, Page::Audit}},
        //: A heading above pages of the settings: of the program itself
        {tr("Callside"), {Page::Appearance, Page::Keys, Page::About}}};
    for (const auto &[title, pages] : groups) {
        if (std::ranges::all_of(pages, [&without](Page page) { return without.contains(page); }))
            continue;
        addHeading(title);
        for (const Page page : pages) {
            if (without.contains(page))
                continue;
            m_pageOf.insert(page, makePage(page));
            addPage(m_pageOf.value(page));
        }
    }
    fitPageList();
}

// It is read and passed over by the arrow keys.
void SettingsDialog::addHeading(const QString &title)
{
    auto *heading = new QListWidgetItem(title, m_list);
    heading->setFlags(Qt::NoItemFlags);
}

SettingsPage *SettingsDialog::makePage(Page page)
{
    switch (page) {
    case Page::Desk:
        return m_desk;
    case Page::Who:
        return new SettingsWho;
    case Page::Assistant:
        return new SettingsAssistant;
    case Page::Line:
        return new SettingsLine;
    case Page::Opening:
        return new SettingsOpening;
    case Page::Centre:
        return new SettingsCentre;
    case Page::People:
        return new SettingsPeople;
    case Page::Steering:
        return new SettingsSteering;
    case Page::Alerts:
        return new SettingsAlerts;
    case Page::Privacy:
        return new SettingsPrivacy;
    case Page::Records:
        return new SettingsRecords;
    case Page::Costs:
        return new SettingsCosts;
    case Page::Appearance:
        return new SettingsAppearance;
    case Page::Keys:
        return new SettingsKeys;
    case Page::Connection:
        return new SettingsConnection;
    case Page::Audit:
        return new SettingsAudit;
    case Page::About:
        return new SettingsAbout;
    }
    Q_UNREACHABLE();
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(scrolled(page, m_stack));
    auto *row = new QListWidgetItem(iconFor(page->icon()), page->title(), m_list);
    row->setData(PageRole, int(m_pages.size()) - 1);
    connect(page, &SettingsPage::edited, this, [this](const SettingsPage::Edit &edit) {
        Preferences changed = m_preferences;
        edit(changed);
        if (changed == m_preferences)
            return;
        showPreferences(changed);
        emit preferencesChanged(changed);
    });
    for (QWidget *field : page->tabOrder()) {
        setTabOrder(m_lastField, field);
        m_lastField = field;
    }
    setTabOrder(m_lastField, m_close);
    page->setDefaults(m_defaults);
    page->showPreferences(m_preferences);
}

void SettingsDialog::showPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    for (SettingsPage *page : std::as_const(m_pages))
        page->showPreferences(preferences);
}

void SettingsDialog::setDefaults(const Preferences &defaults)
{
    m_defaults = defaults;
    for (SettingsPage *page : std::as_const(m_pages))
        page->setDefaults(defaults);
}

void SettingsDialog::setSystemUser(const QString &name)
{
    m_desk->setSystemUser(name);
}

void SettingsDialog::openPage(Page page)
{
    openPage(m_pageOf.value(page, m_pages.at(m_stack->currentIndex())));
}

SettingsDialog::Page SettingsDialog::currentPage() const
{
    return m_pageOf.key(m_pages.at(m_stack->currentIndex()), Page::Desk);
}

void SettingsDialog::openPage(SettingsPage *page)
{
    showRowOf(int(m_pages.indexOf(page)));
    m_list->setFocus();
    show(); // beside the window: calls go on
    raise();
    activateWindow();
}

void SettingsDialog::showRowOf(int index)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant shown = m_list->item(row)->data(PageRole);
        if (shown.isValid() && shown.toInt() == index)
            m_list->setCurrentRow(row);
    }
}

void SettingsDialog::done(int result)
{
    if (!m_pages.at(m_stack->currentIndex())->mayLeave())
        return;
    for (SettingsPage *page : std::as_const(m_pages))
        page->finishTyping();
    QDialog::done(result);
}

void SettingsDialog::choosePage(int row)
{
    const QVariant chosen = row < 0 ? QVariant() : m_list->item(row)->data(PageRole);
    const int index = chosen.isValid() ? chosen.toInt() : m_stack->currentIndex();
    if (index == m_stack->currentIndex())
        return;
    if (!m_pages.at(m_stack->currentIndex())->mayLeave())
        return showRowOf(m_stack->currentIndex());
    m_pages.at(m_stack->currentIndex())->finishTyping();
    m_stack->setCurrentIndex(index);
    showLock();
}

void SettingsDialog::lockPages(const QHash<Page, QString> &why)
{
    m_locks = why;
    for (auto page = m_pageOf.cbegin(); page != m_pageOf.cend(); ++page)
        page.value()->setEnabled(!why.contains(page.key()));
    showLock();
}

void SettingsDialog::showLock()
{
    const QString why = m_locks.value(currentPage());
    m_lock->setText(why);
    m_lock->setVisible(!why.isEmpty());
    m_pages.at(m_stack->currentIndex())->setAccessibleDescription(why);
}

void SettingsDialog::fitPageList()
{
    const int line = m_list->fontMetrics().height();
    m_list->setIconSize({line, line});
    const QFont headingFont = fontFor(TextStyle::Caption, m_list->font());
    int width = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *row = m_list->item(i);
        const bool isHeading = !row->data(PageRole).isValid();
        row->setSizeHint({0, line + space(2)}); // all of them at once on a screen of 768 lines
        if (isHeading)
            row->setFont(headingFont);
        width = std::max(width, m_list->fontMetrics().horizontalAdvance(row->text()));
    }
    const int bar = m_list->verticalScrollBar()->sizeHint().width(); // with large text it is needed
    m_list->setFixedWidth(width + line + space(10) + bar);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitPageList();
}

} // namespace callside
