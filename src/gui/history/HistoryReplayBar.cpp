// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryReplayBar.h"

#include "gui/history/HistoryReplay.h"
#include "gui/parts/Icons.h"
#include "gui/words/TimeText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace callside {

namespace {

constexpr int SliderStep = 100; // ms of the call
constexpr int SliderCharacters = 24;
constexpr int Speeds[] = {1, 2, 4, 8};

} // namespace

HistoryReplayBar::HistoryReplayBar(HistoryReplay *replay, QWidget *parent)
    : QWidget(parent)
    , m_replay(replay)
    , m_grid(new QGridLayout(this))
    , m_play(new QPushButton(this))
    , m_speed(new QComboBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
{
    setObjectName(u"historyReplayBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connect(m_replay, &HistoryReplay::moved, this, &HistoryReplayBar::showMoment);
    connect(m_replay, &HistoryReplay::playingChanged, this, &HistoryReplayBar::showPlaying);
    connect(m_play, &QPushButton::clicked, this,
            [this] { m_replay->isPlaying() ? m_replay->pause() : m_replay->play(); });
    connect(m_speed, &QComboBox::activated, this, [this](int index) { m_replay->setSpeed(Speeds[index]); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_replay->seek(std::chrono::milliseconds{qint64(value) * SliderStep}); });
    renew();
}

void HistoryReplayBar::build()
{
    m_play->setObjectName(u"historyPlayButton"_s);
    m_speed->setObjectName(u"historySpeedCombo"_s);
    m_speed->setAccessibleName(tr("How fast"));
    m_speed->setToolTip(tr("How fast the call is gone through"));
    for (const int speed : Speeds)
        //: How many times faster than it was: "4×"
        m_speed->addItem(tr("%1×").arg(speed));
    m_slider->setObjectName(u"historySlider"_s);
    m_slider->setAccessibleName(tr("Place in the call"));
    m_slider->setToolTip(tr("Where in the call the words stand (arrow keys: 5 seconds)"));
    m_slider->setSingleStep(5 * 1000 / SliderStep);
    m_slider->setPageStep(30 * 1000 / SliderStep);
    m_time->setObjectName(u"historyReplayTime"_s);
    m_grid->setContentsMargins(space(5), space(2), space(5), space(2));
    m_grid->setSpacing(space(2));
    m_grid->setColumnStretch(1, 1);
    chooseShape();
}

// The slider has a row of its own where the others leave it no room.
void HistoryReplayBar::chooseShape()
{
    const int others = m_play->sizeHint().width() + m_time->sizeHint().width() + m_speed->sizeHint().width();
    const bool isBeside = width() >= others + SliderCharacters * fontMetrics().horizontalAdvance(u'0');
    m_grid->addWidget(m_play, 0, 0);
    if (isBeside)
        m_grid->addWidget(m_slider, 0, 1);
    else
        m_grid->addWidget(m_slider, 1, 0, 1, 4);
    m_grid->addWidget(m_time, 0, 2);
    m_grid->addWidget(m_speed, 0, 3);
}

void HistoryReplayBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseShape();
}

void HistoryReplayBar::renew()
{
    setVisible(m_replay->isPossible());
    m_slider->setMaximum(int((m_replay->length().count() + SliderStep - 1) / SliderStep));
    showMoment();
    showPlaying(m_replay->isPlaying());
}

void HistoryReplayBar::showMoment()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int((m_replay->position().count() + SliderStep - 1) / SliderStep));
    //: Where a call is being gone through: %1 of %2, both as 02:41
    m_time->setText(tr("%1 of %2").arg(durationText(m_replay->position()), durationText(m_replay->length())));
}

void HistoryReplayBar::showPlaying(bool isPlaying)
{
    m_play->setIcon(iconFor(isPlaying ? Icon::Hold : Icon::Resume));
    m_play->setText(isPlaying ? tr("Pause") : tr("Step through"));
    m_play->setToolTip(tr("Shows the call as it went, line by line at its own speed. There is no sound."));
}

} // namespace callside
