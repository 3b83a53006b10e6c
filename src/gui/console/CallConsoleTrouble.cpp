// SPDX-License-Identifier: GPL-3.0-or-later
// CallConsole's part in what is wrong: banners above the calls, and how one call went.
#include "gui/calls/CallListModel.h"
#include "gui/calls/CallPane.h"
#include "gui/console/CallConsole.h"
#include "gui/console/StatusStrip.h"
#include "gui/parts/Banner.h"
#include "gui/parts/Theme.h"
#include "gui/words/ErrorText.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

void CallConsole::offerSetup()
{
    m_strip->offerSetup();
}

void CallConsole::setSetUp(bool isSetUp)
{
    m_isSetUp = isSetUp;
    m_strip->setSetUp(isSetUp);
    showSelected(); // nothing is well where there is no call
}

void CallConsole::setReached(bool isReached)
{
    m_strip->setReached(isReached);
}

void CallConsole::addNotice(const Notice &notice)
{
    m_notices.removeIf([&](const Notice &other) { return other.id == notice.id; });
    m_notices.append(notice);
    m_dismissed.remove(notice.id);
    showBanners();
}

void CallConsole::dropNotice(const QString &id)
{
    if (m_notices.removeIf([&](const Notice &notice) { return notice.id == id; }) > 0)
        showBanners();
}

void CallConsole::showBanners()
{
    QList<Notice> notices = ErrorText::line(m_status);
    const qsizetype ofTheLine = notices.size();
    for (const Notice &notice : std::as_const(m_notices)) {
        if (!m_dismissed.contains(notice.id))
            notices.append(notice);
    }
    while (m_banners.size() < notices.size()) {
        auto *banner = new Banner(this);
        banner->setObjectName(u"lineBanner%1"_s.arg(m_banners.size() + 1));
        connect(banner, &Banner::dismissed, this, [this](const QString &id) {
            m_dismissed.insert(id);
            showBanners();
        });
        connect(banner, &Banner::actionWanted, this, &CallConsole::noticeActionWanted);
        m_bannerColumn->addWidget(banner);
        m_banners.append(banner);
    }
    for (qsizetype i = 0; i < m_banners.size(); ++i) {
        m_banners.at(i)->setDismissible(i >= ofTheLine);
        m_banners.at(i)->setAction(notices.value(i).action);
        m_banners.at(i)->show(notices.value(i));
    }
    const bool isEmpty = notices.isEmpty() && m_elsewhere->notice().isEmpty();
    const int margin = isEmpty ? 0 : space(2);
    m_bannerColumn->setContentsMargins(space(4), margin, space(4), margin);
}

void CallConsole::openWhy(const CallId &call)
{
    if (const CallState *state = m_calls->find(call))
        m_pane->openWhy(*state);
}

void CallConsole::showEvents(const CallId &call, const QList<CallEvent> &events)
{
    m_pane->takeEvents(call, events);
}

} // namespace callside
