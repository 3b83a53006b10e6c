// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/parts/FoldedText.h"
#include "gui/parts/Icons.h"
#include "gui/parts/Theme.h"
#include "gui/transcript/TranscriptLine.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace callside {

// One row of the transcript laid out for a width: where its words, its bubble, its icon and what it offers stand.
class TranscriptLayout
{
public:
    struct Setting {
        int width = 0;
        QFont font;
        bool isRightToLeft = false; // of the window, not of the words
        bool operator==(const Setting &) const = default;
    };
    // What changes from one painting to the next and moves nothing.
    struct Look {
        bool isTimeShown = false;
        bool isChosen = false;
        std::optional<TranscriptOffer> pointedAt;
        QList<TextRange> found; // in TranscriptText::body()
        std::optional<TextRange> foundNow;
    };

    TranscriptLayout(const TranscriptLine &line, const Setting &setting);

    int height() const { return m_height; }
    // Colours are of the moment, so that a layout outlives a change from light to dark.
    void paint(QPainter *painter, const QPoint &topLeft, const Look &look) const;
    // What is offered at a place in the row.
    std::optional<TranscriptOffer> offerAt(const QPoint &place) const;

private:
    enum class Ground { None, Caller, Assistant, Operator };
    struct Words {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
        Tone tone = Tone::Plain;
        int bodyBegin = -1; // where it begins in the body; -1: it is no part of it
    };
    struct Placing {
        QFont font;
        Tone tone = Tone::Plain;
        QPointF at;
        qreal width = 0;
        bool isBody = false;
    };
    struct Pill {
        TranscriptOffer offer = TranscriptOffer::SendAgain;
        QString label;
        QRectF rect;
    };

    void layOutSpoken(const TranscriptLine &line);
    qreal layOutTitle(const TranscriptEntry &entry, bool standsLeft);
    void layOutBody(const TranscriptLine &line, qreal y, bool standsLeft);
    void layOutOperator(const TranscriptLine &line);
    qreal layOutPills(TranscriptOffers offers, QPointF at, qreal width);
    void layOutNote(const TranscriptLine &line);
    // Adds words below what is there and returns their size; each paragraph runs in its own direction.
    QSizeF addWords(const QString &text, const Placing &placing);
    std::unique_ptr<QTextLayout> layOutParagraph(const QString &text, const Placing &placing, int begin) const;
    void moveWords(std::size_t from, qreal dx);
    void addTime(Moment at);
    QSizeF timeSize() const;
    qreal columnLeft() const;
    qreal columnWidth() const;

    void paintGround(QPainter *painter, bool isChosen) const;
    void paintPill(QPainter *painter, const Pill &pill, bool isPointedAt) const;
    void paintWords(QPainter *painter, const Words &words, const Look &look) const;

    Setting m_setting;
    std::vector<Words> m_words;
    std::unique_ptr<QTextLayout> m_time;
    QPointF m_timeAt;
    QList<TextRange> m_flagged; // of the body
    std::optional<Tone> m_flagTone;
    bool m_isUnfinished = false;
    std::vector<Pill> m_pills;
    Ground m_ground = Ground::None;
    QRectF m_bubble;
    Icon m_icon = Icon::Talking;
    Tone m_iconTone = Tone::Muted;
    QRectF m_iconRect; // empty: no icon
    int m_height = 0;
};

} // namespace callside
