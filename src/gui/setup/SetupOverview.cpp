// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupOverview.h"

#include "gui/parts/Appearance.h"
#include "gui/setup/SetupText.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace callside {

SetupOverview::SetupOverview(QWidget *parent)
    : SettingsPage(tr("Summary"), Icon::Tick, parent)
    , m_sentence(new QLabel(this))
{
    m_sentence->setObjectName(u"setupSummary"_s);
    m_sentence->setProperty("textStyle", u"strong"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    addWide(m_sentence);
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(1, 1);
    addWide(list);
    for (int i = 0; i < SetupStepCount; ++i)
        addRow(SetupStep(i));
    for (int i = 0; i < m_rows.size(); ++i) {
        grid->addWidget(m_rows[i].icon, i, 0);
        grid->addWidget(m_rows[i].text, i, 1);
        grid->addWidget(m_rows[i].button, i, 2);
    }
    addNote(tr("Everything can be changed later in Settings. Before the first patients ring, practise with rehearsed "
               "callers: the practice line is in the menu."));
    addStretch();
}

void SetupOverview::addRow(SetupStep step)
{
    Row row{new QLabel(this), new QLabel(this), new QPushButton(tr("Do it now"), this)};
    row.text->setObjectName(u"setupRow%1"_s.arg(int(step)));
    row.text->setTextFormat(Qt::PlainText);
    row.text->setWordWrap(true);
    row.button->setObjectName(u"setupRow%1Button"_s.arg(int(step)));
    row.button->setAutoDefault(false);
    QSizePolicy keepsRoom = row.button->sizePolicy(); // the rows are all as high
    keepsRoom.setRetainSizeWhenHidden(true);
    row.button->setSizePolicy(keepsRoom);
    //: %1: a step of setting up
    row.button->setAccessibleName(tr("Do it now: %1").arg(SetupText::title(step)));
    row.button->setToolTip(tr("Goes to this step"));
    connect(row.button, &QPushButton::clicked, this, [this, step] { emit stepWanted(step); });
    m_rows.append(row);
}

void SetupOverview::showPreferences(const Preferences &shown)
{
    SettingsPage::showPreferences(shown);
    const int left = SetupStepCount - int(shown.setup.in(SetupState::Done).size());
    m_sentence->setText(left == 0 ? tr("Callside is set up.")
                                  : tr("%n step(s) are left. They can be done at any time.", nullptr, left));
    showRows();
}

void SetupOverview::showRows()
{
    const int side = fontMetrics().height();
    for (int i = 0; i < m_rows.size(); ++i) {
        const SetupState state = preferences().setup.at(SetupStep(i));
        m_rows[i].icon->setPixmap(iconFor(SetupText::stateIcon(state), SetupText::stateTone(state))
                                      .pixmap(QSize(side, side), devicePixelRatioF()));
        m_rows[i].text->setText(SetupText::row(SetupStep(i), state));
        m_rows[i].button->setVisible(state != SetupState::Done);
    }
}

void SetupOverview::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        showRows();
}

} // namespace callside
