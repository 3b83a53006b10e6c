// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calls/QuickSteers.h"

#include "gui/calls/QuickSteerButton.h"
#include "gui/parts/Appearance.h"
#include "gui/parts/Keys.h"
#include "gui/parts/MenuButton.h"
#include "gui/words/CallText.h"
#include "gui/words/ErrorText.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int MostButtons = 9; // as many as there are keys

QString deskLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

QuickSteers::QuickSteers(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(tr("Quick steers"), this))
    , m_more(new MenuButton(this))
    , m_all(new MenuButton(this))
{
    setObjectName(u"quickSteers"_s);
    setAccessibleName(tr("Quick steers"));
    m_column->setSpacing(2);
    m_title->setProperty("textStyle", u"caption"_s);
    setTone(m_title, Tone::Muted);
    m_more->setObjectName(u"moreSteersButton"_s);
    m_more->setProperty("segment", true);
    m_more->setText(tr("More…"));
    m_all->setObjectName(u"quickSteersButton"_s);
    m_all->setText(tr("Quick steers"));
    m_all->setIcon(iconFor(Icon::Steer));
    for (MenuButton *button : {m_more, m_all})
        button->choices()->setToolTipsVisible(true);
    m_column->addWidget(m_title);
    m_column->addWidget(m_more);
    m_column->addWidget(m_all);
    arrange();
}

QList<QuickSteer> QuickSteers::steersFor(const QList<QuickSteer> &steers, const QString &language)
{
    QList<QuickSteer> own;
    QList<QuickSteer> english;
    for (const QuickSteer &steer : steers) {
        if (steer.language == language)
            own.append(steer);
        if (steer.language == "en"_L1)
            english.append(steer);
    }
    return !own.isEmpty() ? own : !english.isEmpty() ? english : steers;
}

void QuickSteers::setPreferences(const Preferences &preferences)
{
    const QList<QuickSteer> steers = steersFor(preferences.quickSteers, deskLanguage());
    const bool isSame = steers == m_steers && preferences.keys == m_preferences.keys;
    m_preferences = preferences;
    if (isSame)
        return;
    m_steers = steers;
    build();
}

void QuickSteers::build()
{
    const auto hadFocus = [](QWidget *button) { return button->hasFocus(); };
    if (std::any_of(m_buttons.cbegin(), m_buttons.cend(), hadFocus))
        emit focusGivenUp();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int nth = 0; nth < std::min(MostButtons, int(m_steers.size())); ++nth) {
        auto *button = new QuickSteerButton(nth + 1, oneLine(m_steers.at(nth).label), this);
        button->setObjectName(u"quickSteer%1"_s.arg(nth + 1));
        connect(button, &QPushButton::clicked, this, [this, nth] { trigger(nth); });
        m_column->insertWidget(m_column->indexOf(m_more), button);
        m_buttons.append(button);
    }
    fillMenu(m_more, MostButtons);
    fillMenu(m_all, 0);
    arrange();
}

void QuickSteers::fillMenu(MenuButton *button, int from)
{
    button->choices()->clear();
    for (int nth = from; nth < m_steers.size(); ++nth) {
        const QString label = oneLine(m_steers.at(nth).label).replace(u'&', u"&&"_s);
        QAction *action = button->choices()->addAction(
            nth < MostButtons ? label + u'\t' + keyText(DeskKey::QuickSteer, m_preferences, nth + 1) : label);
        action->setObjectName(u"quickSteerAction%1"_s.arg(nth + 1));
        action->setToolTip(tipOf(nth));
        connect(action, &QAction::triggered, this, [this, nth] { trigger(nth); });
    }
}

QString QuickSteers::tipOf(int nth) const
{
    //: What the assistant is told when a quick steer is used
    const QString tip = tr("Tells the assistant: “%1”").arg(oneLine(m_steers.at(nth).text));
    return nth < MostButtons ? tipWithKey(tip, DeskKey::QuickSteer, m_preferences, nth + 1) : tip;
}

void QuickSteers::showCall(const CallState *state)
{
    const bool isOther = m_call != (state ? state->id : CallId{});
    m_call = state ? state->id : CallId{};
    for (MenuButton *button : {m_more, m_all}) {
        if (isOther && button->choices()->isVisible())
            button->choices()->close(); // it was opened for another call
    }
    m_isOffered = state && state->phase != Phase::Ringing && !state->isOver();
    m_whyNot = m_isOffered ? ErrorText::whyNoSteer(*state) : QString();
    refresh();
}

void QuickSteers::refresh()
{
    const bool isPossible = m_isOffered && m_whyNot.isEmpty();
    for (int nth = 0; nth < m_buttons.size(); ++nth) {
        QuickSteerButton *button = m_buttons.at(nth);
        if (button->hasFocus() && !isPossible)
            emit focusGivenUp(); // left to itself the focus would jump to another button
        button->setEnabled(isPossible);
        button->setToolTip(isPossible ? tipOf(nth) : m_whyNot);
        button->setAccessibleDescription(button->toolTip());
    }
    for (MenuButton *button : {m_more, m_all}) {
        if (button->hasFocus() && !isPossible)
            emit focusGivenUp();
        button->setEnabled(isPossible);
        button->setToolTip(isPossible ? tr("Tell the assistant one of the sentences that are ready") : m_whyNot);
    }
    setVisible(m_isOffered && !m_steers.isEmpty());
}

void QuickSteers::trigger(int nth)
{
    if (nth < 0 || nth >= m_steers.size() || !m_isOffered || !m_whyNot.isEmpty())
        return;
    if (nth < m_buttons.size())
        m_buttons.at(nth)->tick();
    emit steerRequested(m_call, m_steers.at(nth).text, m_steers.at(nth).actNow);
}

void QuickSteers::setStacked(bool isStacked)
{
    m_isStacked = isStacked;
    arrange();
}

void QuickSteers::arrange()
{
    m_column->setContentsMargins(m_isStacked ? space(4) : 0, m_isStacked ? 0 : space(2), space(4), space(2));
    setSizePolicy(m_isStacked ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Maximum);
    m_title->setVisible(m_isStacked);
    for (QuickSteerButton *button : std::as_const(m_buttons))
        button->setVisible(m_isStacked);
    m_more->setVisible(m_isStacked && m_steers.size() > MostButtons);
    m_all->setVisible(!m_isStacked);
    refresh();
}

} // namespace callside
