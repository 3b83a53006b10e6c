// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"
#include "gui/calls/CallListOrder.h"
#include "gui/parts/Theme.h"

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

#include <memory>

namespace callside {

// Draws a call as a card. The first card of a section has the section's title above it.
//
// A call that is going on: caller and time; its state in words; the last words. Compact and ended ones have the last
// two in one line. An urgent one quotes the words in bold, and says why it is urgent and who has seen it. The kind of
// card shows without colour, too: by the shape behind the icon, by a bar, by having an edge or none.
class CallListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCompact(bool isCompact) { m_isCompact = isCompact; }
    // How far a new call has come in, 0 to 1; from 1 on it is there.
    void setArrival(const CallId &call, double progress);

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
    // A card's words, as they are drawn.
    struct Card {
        CallStage stage = CallStage::Talking;
        CallSection section = CallSection::InProgress;
        QString caller;
        QString time;
        QString status;
        QString detail;
        QString urgency;
        QStringList quote; // lines
        bool isCompact = false;
        bool isAcknowledged = false;
    };
    // Places text from the top to the bottom, in either reading direction.
    class Pen;

    const Fonts &fonts() const; // of the application's font of the moment
    Card cardOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
    int heightOf(const Card &card) const;
    int fullHeight(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int textIndent() const;
    void paintTitle(QPainter *painter, const QRect &rect, const QString &title) const;
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const Card &card, const QRect &rect) const;
    void paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const Card &card, const QRect &rect) const;
    void paintBadge(QPainter *painter, const Card &card, const QRect &rect) const;
    void paintFirstLine(Pen &pen, const Card &card) const;
    void paintStatus(Pen &pen, const Card &card) const;

    mutable std::unique_ptr<const Fonts> m_fonts;
    QHash<QString, double> m_arrivals;
    bool m_isCompact = false;
};

} // namespace callside
