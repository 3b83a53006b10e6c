// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QTimer>

class QSplitter;
class QWidget;

namespace callside {

struct Preferences;

// Where a window is to stand so that it can be seen and taken hold of: where it is wanted if that is so there, else on
// the screen that has most of it or is nearest, and no larger than that. `screens` are the areas that windows may use;
// `wanted` is without the frame.
QRect placeOnScreens(const QRect &wanted, const QList<QRect> &screens);

// Remembers where the window stood and how wide its columns were, and brings the window back when its screen goes.
class ScreenMemory : public QObject
{
    Q_OBJECT

public:
    ScreenMemory(QWidget *window, QSplitter *columns);

    // Before the window is shown.
    void restore(const Preferences &preferences);
    void store(Preferences *preferences) const;
    // On a screen that exists. Happens by itself when screens come, go or change.
    void bringBack();

signals:
    // Something is worth storing; a moment after the last change.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchScreens();

    QWidget *m_window;
    QSplitter *m_columns;
    QTimer m_settled;   // changes
    QTimer m_rearrange; // after the screens have
};

} // namespace callside
