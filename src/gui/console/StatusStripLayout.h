// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace callside {

// Puts the first widgets at the start of a row and the others at its end. What has no room goes on in the next row: the
// first widget and the others keep the upper one as long as they can.
class StatusStripLayout : public QLayout
{
public:
    explicit StatusStripLayout(QWidget *parent);
    ~StatusStripLayout() override;

    // Widgets that are added from here on belong at the end.
    void startEnd();
    // How wide one row is with everything in it.
    int rowWidth() const;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row {
        QList<QLayoutItem *> start;
        QList<QLayoutItem *> end;
    };
    QList<Row> rowsFor(int width) const;
    void placeRow(const Row &row, const QRect &area) const;
    int arrange(const QRect &rect, bool isDry) const;
    int widthOf(const QList<QLayoutItem *> &items) const;

    QList<QLayoutItem *> m_items;
    qsizetype m_endFrom = -1;
};

} // namespace callside
