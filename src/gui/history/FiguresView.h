// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Figures.h"
#include "gui/parts/PageSwitch.h"

#include <optional>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableWidget;

namespace callside {

class FiguresChart;

// How many calls, how fast, how long, what they cost: of a day, a week or a month, with what is counted said beside
// each. It reads nothing itself: what it wants it says, and what comes is handed to it.
class FiguresView : public PageView
{
    Q_OBJECT

public:
    explicit FiguresView(QWidget *parent = nullptr);

    void setNow(Moment now);
    void refresh();
    void takeFigures(const Figures &figures);
    void takeFailure();
    void setAllowed(bool isAllowed); // the role may see them

    void takeFocus() override;
    QList<QWidget *> panels() const override;

signals:
    void figuresWanted(const callside::FigurePeriod &period);
    void exportWanted(const QByteArray &csv, const QString &fileName);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Card {
        QWidget *frame = nullptr;
        QLabel *value = nullptr;
        QLabel *title = nullptr;
        QLabel *detail = nullptr;
    };

    QWidget *buildBar();
    QWidget *buildBody();
    Card addCard(const QString &objectName);
    void placeCards(int least);
    void showCards();
    void showCard(const Card &card, const QString &value, const QString &title, const QString &detail);
    void showTable();
    void showCharts();
    void fitTable();
    void choosePeriod(FigureTime time, int back);
    void chooseShape();

    QButtonGroup *m_times;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QLabel *m_period;
    QPushButton *m_asTable;
    QPushButton *m_export;
    QScrollArea *m_scroll;
    QLabel *m_message;
    QWidget *m_body;
    QList<Card> m_cards;
    QGridLayout *m_cardGrid = nullptr;
    int m_cardColumns = 0;
    QGridLayout *m_charts = nullptr;
    FiguresChart *m_byHour;
    FiguresChart *m_byWeekday;
    QTableWidget *m_table;
    FigureTime m_time = FigureTime::Today;
    int m_back = 0;
    Moment m_now{};
    std::optional<Figures> m_figures;
    bool m_isAllowed = true;
};

} // namespace callside
