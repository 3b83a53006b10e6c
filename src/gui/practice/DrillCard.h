// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/Icons.h"

#include <QFrame>
#include <QList>
#include <QStringList>

class QGridLayout;
class QLabel;

namespace callside {

// A title, large figures with a word under each, and lines below: what came of a drill.
class DrillCard : public QFrame
{
    Q_OBJECT

public:
    struct Figure {
        QString number;
        QString word;
    };
    struct Content {
        Tone tone = Tone::Accent;
        Icon icon = Icon::Tick;
        QString title;
        QList<Figure> figures; // two at most
        QStringList lines;
    };

    explicit DrillCard(QWidget *parent = nullptr);

    void show(const Content &content);
    // Tells a screen reader what is on it.
    void announce();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int MostFigures = 2;

    void dress();

    Content m_content;
    QLabel *m_icon;
    QLabel *m_title;
    QGridLayout *m_figures;
    QLabel *m_numbers[MostFigures];
    QLabel *m_words[MostFigures];
    QLabel *m_lines;
};

} // namespace callside
