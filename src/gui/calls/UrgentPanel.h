// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"
#include "gui/calls/UrgentConditions.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace callside {

class OverdueBand;
class UrgencyReason;

// Above the transcript: why somebody has to look at this call now, and what can be done about it at once. The worst
// reason stands large, the others in a line each. Hidden while there is none. It never takes the focus by itself.
class UrgentPanel : public QFrame
{
    Q_OBJECT

public:
    explicit UrgentPanel(QWidget *parent = nullptr);

    void showCall(const CallState &state, Moment now);
    void showNothing();
    // Little: says less, what it leaves out is in the tool tip. Tight: leaves connecting and ending to the buttons that
    // stand elsewhere in the window.
    enum class Room { Enough, Little, Tight };
    void setRoom(Room room);
    // The keys in the tooltips; where the phone line cannot pass callers on, the button arranges a call-back.
    void setPreferences(const Preferences &preferences);
    bool says(UrgentCondition::Kind kind) const;
    // As the button does; nothing if there is nothing to acknowledge.
    void acknowledge();

signals:
    void acknowledgeRequested(const callside::CallId &call);
    void clearRequested(const callside::CallId &call, const QString &reason);
    void connectWanted(const callside::CallId &call);
    void endWanted(const callside::CallId &call);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct FurtherLine {
        QWidget *row = nullptr;
        QLabel *icon = nullptr;
        QLabel *words = nullptr;
    };

    void buildButtons();
    void nameButtons();
    void buildLayout();
    QLabel *addLabel(const QString &name, const QString &textStyle);
    FurtherLine addFurtherLine();
    void showConditions(const QList<UrgentCondition> &conditions, Moment now);
    void showWorst(const UrgentCondition &worst, Moment now);
    void showFurther();
    void showButtons(const CallState &state);
    void showRoom();
    void askReason();
    void stopAsking();
    void drawIcons();
    void chooseShape();

    CallId m_call;
    bool m_canAcknowledge = false;
    bool m_canConnect = false;
    bool m_canEnd = false;
    bool m_canBeMoved = false; // the phone company itself can take the caller back
    Preferences m_preferences;
    Room m_room = Room::Enough;
    bool m_isShaped = false;
    QList<UrgentCondition> m_conditions; // worst first
    OverdueBand *m_overdue;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_remedy;
    QPushButton *m_acknowledge;
    QPushButton *m_clear;
    QPushButton *m_connect;
    QPushButton *m_end;
    UrgencyReason *m_reason;
    QWidget *m_buttons;
    QWidget *m_worst;
    QBoxLayout *m_row;
    QVBoxLayout *m_column;
    QList<FurtherLine> m_further;
};

} // namespace callside
