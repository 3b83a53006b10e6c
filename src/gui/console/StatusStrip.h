// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "core/Preferences.h"
#include "gui/parts/PageSwitch.h"
#include "gui/parts/StatusPill.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace callside {

class MenuButton;
class ModeButton;
class StatusStripLayout;
class TintedButton;
struct MeetingNow;

// The top of the window: how calls are met, how the line, the assistant and the record are, how many calls there are,
// who sits here. It leaves out words that can be spared before it takes a second row.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showStatus(const LineStatus &status);
    // How calls are met just now, and the opening hours in words.
    void showMeeting(const MeetingNow &meeting, const QString &hours);
    void showCounts(int live, int urgent, int needing);
    void showUser(const QString &name);                  // who sits here
    void showCovered(bool isCovered);                    // the window is hidden from the counter
    void setCompact(bool isCompact);                     // leaves out the words even where there is room for them
    void setLow(bool isLow);                             // a second row would be one too many
    void setPreferences(const Preferences &preferences); // keys, the seconds of ringing, whether times are shown
    void openModes();
    void offerSetup(); // in the menu
    // Whether there is what it takes to answer calls. Until there is, nothing says that the line is well.
    void setSetUp(bool isSetUp);
    // Whether a call or a signed test has ever come in from outside; until then nobody knows that calls will.
    void setReached(bool isReached);
    // Whether there is a call of which the menu can say what happened.
    void setCallChosen(bool isChosen);
    PageSwitch *pages() const { return m_pages; }

signals:
    void lineModeChosen(callside::LineMode mode, callside::Moment until); // zero: no end
    void mostUrgentWanted();
    void userWanted();
    void privacyWanted();
    void settingsWanted();
    void keysWanted();
    void practiceWanted();
    void whyWanted(); // how the chosen call went
    void lineCheckWanted();
    void setupWanted();
    void errorLogWanted();
    void timesChosen(bool areShown);
    void aboutWanted();
    void quitWanted();

protected:
    bool event(QEvent *event) override;

private:
    void buildButtons();
    void buildMenu();
    void buildLayout();
    QAction *addEntry(QMenu *menu, const QString &objectName, const QString &text, void (StatusStrip::*wanted)());
    void buildHelp(QMenu *menu);
    void showLine();
    void chooseShape();
    void shortenUser(bool isShort);
    QString userText() const;
    int userWidth() const;
    void shortenNeeding(bool isShort);
    QString needingText() const;
    int needingWidth() const;

    ModeButton *m_modeButton;
    PageSwitch *m_pages;
    StatusPill *m_hours;
    StatusPill *m_line;
    StatusPill *m_assistant;
    StatusPill *m_keeping;
    StatusPill *m_refused;
    TintedButton *m_urgent;
    QLabel *m_live;
    StatusPill *m_needing;
    QPushButton *m_userButton;
    QPushButton *m_privacyButton;
    MenuButton *m_menuButton;
    QAction *m_settingsAction = nullptr;
    QAction *m_keysAction = nullptr;
    QAction *m_timesAction = nullptr;
    QAction *m_quitAction = nullptr;
    QAction *m_setupAction = nullptr;
    QAction *m_whyAction = nullptr;
    StatusStripLayout *m_layout;
    QString m_user;
    Preferences m_preferences;
    LineStatus m_status;
    bool m_isSetUp = true;
    bool m_isReached = true;
    bool m_isByHours = false;
    bool m_isReplay = false;
    bool m_isCovered = false;
    bool m_isCompact = false;
    bool m_isLow = false;
    bool m_isUserShort = false;
    bool m_isNeedingShort = false;
    int m_needs = 0;
};

} // namespace callside
