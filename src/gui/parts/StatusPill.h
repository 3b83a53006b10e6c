// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Icons.h"

#include <QWidget>

class QLabel;

namespace callside {

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
    // It says nothing that anybody has to look at.
    bool isWell() const { return !hasWords(true); }
    // How wide it is with its words, and compact.
    int fullWidth() const;
    int shortWidth() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool hasWords(bool isCompact) const;
    void drawIcon();

    Icon m_drawing = Icon::Tick;
    Tone m_tone = Tone::Muted;
    bool m_isCompact = false;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace callside
