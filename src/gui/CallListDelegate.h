// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

#include <memory>

namespace callside {

// Draws a call as a card: icon, caller and time; the stage in words; the last words. The first card of a section has
// the section's title above it.
class CallListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts {
        explicit Fonts(const QFont &base);
        QFont base;
        QFont caption;
        QFont strong;
        int captionHeight;
        int strongHeight;
        int titleHeight() const;
    };
    const Fonts &fonts() const; // of the application's font of the moment
    void paintTitle(QPainter *painter, const QRect &rect, const QString &title) const;
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect card) const;

    mutable std::unique_ptr<const Fonts> m_fonts;
};

} // namespace callside
