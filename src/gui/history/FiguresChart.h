// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Figures.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QBarSet;
class QChart;
class QChartView;
class QLabel;
class QStackedWidget;
class QTableWidget;

namespace callside {

// Calls by hour or weekday: as bars, told apart by pattern as well as by colour, or as a table with the same numbers.
class FiguresChart : public QWidget
{
    Q_OBJECT

public:
    FiguresChart(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    // One bar for each name.
    void show(const QStringList &names, const QList<FigureBar> &bars);
    void showAsTable(bool isTable);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void draw();
    void fillTable();
    void showLegend(const QList<const QBarSet *> &sets);

    QLabel *m_title;
    QWidget *m_legend;
    QStackedWidget *m_stack;
    QChartView *m_view;
    QTableWidget *m_table;
    QStringList m_names;
    QList<FigureBar> m_bars;
};

} // namespace callside
