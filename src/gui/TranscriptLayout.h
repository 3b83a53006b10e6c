// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Transcript.h"
#include "gui/Icons.h"
#include "gui/Theme.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace callside {

// One row of the transcript laid out for a width: where its words, its bubble and its icon stand.
class TranscriptLayout
{
public:
    struct Setting {
        int width = 0;
        QFont font;
        bool isRightToLeft = false; // of the window, not of the words
        bool operator==(const Setting &) const = default;
    };

    TranscriptLayout(const TranscriptEntry &entry, bool continuesSpeaker, const Setting &setting);

    int height() const { return m_height; }
    // Colours are of the moment, so that a layout outlives a change from light to dark.
    void paint(QPainter *painter, const QPoint &topLeft) const;

private:
    enum class Ground { None, Caller, Assistant, Operator };
    struct Words {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
        Tone tone = Tone::Plain;
    };

    void layOutSpoken(const TranscriptEntry &entry, bool continuesSpeaker);
    void layOutOperator(const TranscriptEntry &entry);
    void layOutNote(const TranscriptEntry &entry);
    // Adds words below what is there and returns their size; each paragraph runs in its own direction.
    QSizeF addWords(const QString &text, const QFont &font, Tone tone, QPointF at, qreal width);
    void moveWords(std::size_t from, qreal dx);
    qreal columnLeft() const;
    qreal columnWidth() const;

    Setting m_setting;
    std::vector<Words> m_words;
    Ground m_ground = Ground::None;
    QRectF m_bubble;
    Icon m_icon = Icon::Talking;
    Tone m_iconTone = Tone::Muted;
    QRectF m_iconRect; // empty: no icon
    int m_height = 0;
};

} // namespace callside
