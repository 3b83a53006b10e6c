// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPersistentModelIndex>

class QToolButton;

namespace callside {

class CallListDelegate;
class CallListModel;
struct Preferences;

// The list of calls on the left.
//
// The selection follows its call wherever the row moves, and stays with it while the call is not shown; new calls never
// take it. While somebody has to see an urgent call the list stays at its top, unless somebody has scrolled it. Else
// what is under the mouse, or what is selected and going on, stays where it is when calls come in above it; a click
// right after a row has slipped under the mouse is a click on the row that was there before. Where numbers are masked,
// the selected call's is shown while the keyboard is in the list.
class CallListView : public QListView
{
    Q_OBJECT

public:
    explicit CallListView(CallListModel *model, QWidget *parent = nullptr);

    CallId selectedCall() const { return m_selected; } // empty: none
    // Also a call that is not shown at the moment. One that is not there changes nothing.
    void select(const CallId &call);
    void selectRow(int row);
    void setPreferences(const Preferences &preferences);

signals:
    void callSelected(const callside::CallId &call);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void doItemsLayout() override;
    void updateGeometries() override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setSelected(const CallId &call);
    void nameKeys(const Preferences &preferences);
    void chooseDensity();
    void slideIn(const CallId &call);
    // Remembers what is to stay where it is, before rows change; rows [first, last] are about to move away.
    void holdStill(int first = -1, int last = -1);
    void restoreStill();
    QModelIndex anchorBut(int first, int last) const;
    bool isAnyUnseen() const;             // urgent, and nobody has acknowledged it
    QModelIndex urgentOutOfSight() const; // the first that nobody has acknowledged
    void showUrgentElsewhere();
    void keepFree(int above, int below); // of rows
    void goToUrgent();
    void noteScrolling(int value);

    CallListModel *m_calls;
    CallListDelegate *m_cards;
    QToolButton *m_urgentElsewhere;
    CallId m_selected;
    bool m_isFollowing = false; // the current row changes because rows do, not because somebody chose
    bool m_isCompact = false;
    bool m_isMotionReduced = false;
    int m_arriving = 0; // new calls that are sliding in

    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
    bool m_isSelectionInSight = false;
    bool m_isScrolling = false;      // the view itself, not somebody at the desk
    bool m_isScrolledByHand = false; // away from the top
    bool m_isPlacing = false;        // m_urgentElsewhere

    struct UnderMouse {
        CallId call;
        QPoint position;
        QElapsedTimer since;
    };
    UnderMouse m_underMouse; // when rows changed last
};

} // namespace callside
