// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace callside {

// Puts widgets in a row and goes on in the next row when there is no more room, so that large text never pushes
// anything out of the window. Stacked: one a row, as wide as the row; two halves behind one another share a row
// whatever the width is, so that nothing moves up or down under the mouse. Its minimum has room for both.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void setStacked(bool isStacked);
    void setHalf(QWidget *widget); // one that was added

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool isDry) const;
    bool fitsBeside(const QList<QLayoutItem *> &row, QLayoutItem *item, int width) const;

    QList<QLayoutItem *> m_items;
    QList<const QWidget *> m_halves;
    bool m_isStacked = false;
};

} // namespace callside
