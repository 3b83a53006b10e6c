// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QPainter;

namespace callside {

// What a part of a widget looks like, so coarse that nothing can be read: one dot for two lines of text in height, and
// for at least 24 pixels.
QImage unreadable(QWidget *widget, const QRect &part);
// Such a picture, soft, and paler than what is really there.
void paintUnreadable(QPainter *painter, const QRect &rect, const QImage &picture);

// Covers all of a dialog while its window is hidden from the counter.
class PrivacyVeil : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyVeil(QWidget *dialog);

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QImage m_picture;
};

} // namespace callside
