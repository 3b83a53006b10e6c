// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace callside {

class HistoryReplay;

// Below the words of a past call: play and pause, how fast, where it stands. Hidden where there is nothing to play.
class HistoryReplayBar : public QWidget
{
    Q_OBJECT

public:
    // The replay lives longer.
    explicit HistoryReplayBar(HistoryReplay *replay, QWidget *parent = nullptr);

    void renew(); // the replay has another call

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void chooseShape();
    void showMoment();
    void showPlaying(bool isPlaying);

    HistoryReplay *m_replay;
    QGridLayout *m_grid;
    QPushButton *m_play;
    QComboBox *m_speed;
    QSlider *m_slider;
    QLabel *m_time;
};

} // namespace callside
