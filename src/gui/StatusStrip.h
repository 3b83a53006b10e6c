// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineStatus.h"
#include "gui/Icons.h"

#include <QWidget>

class QAction;
class QLabel;

namespace callside {

class MenuButton;

// An icon and a word.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(const QString &objectName, QWidget *parent = nullptr);

    void show(Icon icon, Tone tone, const QString &text);
    QString text() const;
    // Leaves out the words while all is well; the tooltip has them.
    void setCompact(bool isCompact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    Icon m_drawing = Icon::Tick;
    Tone m_tone = Tone::Muted;
    bool m_isCompact = false;
    QLabel *m_icon;
    QLabel *m_text;
};

// The top of the window: how calls are met, how the line, the assistant and the record are, how many calls there are.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showStatus(const LineStatus &status);
    void showCounts(int live, int needing);
    void openModes();
    void setCompact(bool isCompact); // there is little room

signals:
    void lineModeChosen(callside::LineMode mode);

private:
    void buildModes();
    void showMode(LineMode mode);

    MenuButton *m_modeButton;
    QAction *m_assistantAction;
    QAction *m_askAction;
    StatusPill *m_line;
    StatusPill *m_assistant;
    StatusPill *m_keeping;
    StatusPill *m_refused;
    StatusPill *m_needing;
    QLabel *m_live;
};

} // namespace callside
