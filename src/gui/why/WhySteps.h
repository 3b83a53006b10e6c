// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallSteps.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace callside {

// The steps of a call as a line from top to bottom: a node, the step, its word and its time.
class WhySteps : public QWidget
{
    Q_OBJECT

public:
    explicit WhySteps(QWidget *parent = nullptr);

    void showSteps(const QList<CallStep> &steps); // as callSteps() makes them
    void setNarrow(bool isNarrow);                // the time stands below the step

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *node;
        QLabel *name;
        QLabel *word;
        QLabel *time;
    };
    void addRow(int index);
    void placeRow(int index);
    void showRow(int index, bool isShown);
    int nodeSide() const;
    void sizeNodes();
    void paintNode(QPainter &painter, const CallStep &step, const QRect &rect) const;

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QList<CallStep> m_steps;
    bool m_isNarrow = false;
};

} // namespace callside
