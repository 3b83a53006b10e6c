// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/PageSwitch.h"

#include "gui/parts/Icons.h"
#include "gui/parts/Keys.h"
#include "gui/parts/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

struct PageLook {
    DeskPage page;
    QLatin1StringView button;
    Icon icon;
    DeskKey key;
};

constexpr PageLook PageLooks[] = {
    {DeskPage::Live, "livePageButton"_L1, Icon::Talking, DeskKey::ShowLive},
    {DeskPage::History, "historyPageButton"_L1, Icon::History, DeskKey::ShowHistory},
    {DeskPage::Figures, "figuresPageButton"_L1, Icon::Figures, DeskKey::ShowFigures},
};

const PageLook &lookOf(DeskPage page)
{
    return PageLooks[size_t(page)];
}

} // namespace

PageSwitch::PageSwitch(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"pageSwitch"_s);
    //: What the window shows: the calls of now, those that are over, or the figures
    setAccessibleName(tr("Page"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space(1));
    connect(m_pages, &QButtonGroup::idClicked, this, [this](int page) { emit wanted(DeskPage(page)); });
    add(DeskPage::Live);
    show(DeskPage::Live);
}

QString PageSwitch::title(DeskPage page)
{
    switch (page) {
    case DeskPage::Live:
        //: A page of the window: the calls that go on
        return tr("Live");
    case DeskPage::History:
        //: A page of the window: the calls that are over
        return tr("History");
    case DeskPage::Figures:
        //: A page of the window: how many calls, how long, what they cost
        return tr("Figures");
    }
    Q_UNREACHABLE();
}

void PageSwitch::add(DeskPage page)
{
    const PageLook &look = lookOf(page);
    auto *button = new QPushButton(this);
    button->setObjectName(look.button);
    button->setText(m_isShort ? QString() : title(page));
    button->setIcon(iconFor(look.icon));
    button->setCheckable(true);
    button->setProperty("segment", true);
    button->setAccessibleName(title(page));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus to the page
    m_pages->addButton(button, int(page));
    m_row->addWidget(button);
    setVisible(m_pages->buttons().size() > 1);
    setPreferences(m_preferences);
}

void PageSwitch::show(DeskPage page)
{
    if (QAbstractButton *button = m_pages->button(int(page)))
        button->setChecked(true);
}

void PageSwitch::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    for (const PageLook &look : PageLooks) {
        if (QAbstractButton *button = m_pages->button(int(look.page)))
            button->setToolTip(tipWithKey(title(look.page), look.key, preferences));
    }
}

void PageSwitch::setShort(bool isShort)
{
    if (isShort == m_isShort)
        return; // it would ask for another layout, and so on
    m_isShort = isShort;
    for (const PageLook &look : PageLooks) {
        if (QAbstractButton *button = m_pages->button(int(look.page)))
            button->setText(isShort ? QString() : title(look.page));
    }
    updateGeometry();
}

int PageSwitch::wordsWidth() const
{
    int width = 0;
    const QList<QAbstractButton *> buttons = m_pages->buttons();
    for (const QAbstractButton *button : buttons)
        width += button->fontMetrics().size(Qt::TextShowMnemonic, button->accessibleName()).width();
    return width;
}

QSize PageSwitch::sizeHint() const
{
    int width = 0;
    const QList<QAbstractButton *> buttons = m_pages->buttons();
    for (QAbstractButton *button : buttons) {
        button->ensurePolished();
        width += button->sizeHint().width() + (width > 0 ? m_row->spacing() : 0);
    }
    return {width, QWidget::sizeHint().height()};
}

} // namespace callside
