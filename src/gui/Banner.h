// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ErrorText.h"

#include <QFrame>

class QLabel;

namespace callside {

// One sentence about something, and what to do about it. Hidden while there is nothing to say.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void show(const Notice &notice);
    const Notice &notice() const { return m_notice; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_remedy;
};

// The practice line's band: plain stripes, so that nobody takes a rehearsed caller for a real one.
class PracticeBand : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeBand(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace callside
