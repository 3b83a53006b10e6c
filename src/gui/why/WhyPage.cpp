// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/why/WhyPage.h"

#include "gui/parts/Appearance.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr auto BetweenQuestions = 1s;

} // namespace

WhyPage::WhyPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("What happened"), this))
    , m_back(new QPushButton(tr("Back to the words"), this))
    , m_panel(new WhyPanel(this))
{
    setObjectName(u"whyPage"_s);
    m_title->setObjectName(u"whyPageTitle"_s);
    m_title->setProperty("textStyle", u"title"_s);
    m_back->setObjectName(u"whyBackButton"_s);
    //: Of a button; Escape is the key
    m_back->setToolTip(tr("Shows what is said on the call again (Escape)"));
    m_back->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space(5), space(2), space(5), 0);
    top->setSpacing(space(2));
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_panel, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(BetweenQuestions);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_hasChanged)
            refresh();
    });
    connect(m_back, &QPushButton::clicked, this, &WhyPage::closeWanted);
    hide();
}

void WhyPage::open(const CallState &call)
{
    if (m_call && m_call->id == call.id)
        return;
    m_call = call;
    m_events.clear();
    show();
    refresh();
    m_back->setFocus(Qt::OtherFocusReason);
}

void WhyPage::close()
{
    m_call.reset();
    m_events.clear();
    m_pause.stop();
    m_hasChanged = false;
    m_panel->showCall(nullptr);
    hide();
}

void WhyPage::follow(const CallState &call)
{
    if (!m_call || m_call->id != call.id)
        return;
    m_call = call;
    m_hasChanged = true;
    if (!m_pause.isActive())
        refresh();
}

void WhyPage::takeEvents(const CallId &call, const QList<CallEvent> &events)
{
    if (!m_call || m_call->id != call)
        return;
    m_events = events;
    m_panel->showCall(&*m_call, m_events);
}

// With what is at hand; what is asked for follows.
void WhyPage::refresh()
{
    m_hasChanged = false;
    m_pause.start();
    m_panel->showCall(&*m_call, m_events);
    emit eventsWanted(m_call->id);
}

void WhyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

// Without its title where there is no room for both: the button says as much.
void WhyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = m_title->sizeHint().width() + m_back->sizeHint().width() + space(14);
    m_title->setVisible(width() >= needed);
}

} // namespace callside
