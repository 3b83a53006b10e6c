// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Notice.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace callside {

// One sentence about something, and what to do about it. Hidden while there is nothing to say. It may carry a button
// that does it, and one that puts the notice away: then it stays away until there is another one or none in between.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void show(const Notice &notice);
    const Notice &notice() const { return m_notice; }
    void setAction(const QString &text); // empty: no button
    void setDismissible(bool isDismissible);

signals:
    void actionWanted(const QString &noticeId);
    void dismissed(const QString &noticeId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void dismiss();
    void nameDismiss();

    Notice m_notice;
    bool m_isDismissed = false;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_remedy;
    QPushButton *m_action = nullptr; // made when they are first wanted
    QToolButton *m_dismiss = nullptr;
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
