// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace callside {

class Banner;
class CallHeader;
class Composer;
class EmptyState;
class TranscriptModel;
class TranscriptView;

// The middle of the window: what is happening in one call.
class CallPane : public QWidget
{
    Q_OBJECT

public:
    explicit CallPane(QWidget *parent = nullptr);

    void showCall(const CallState &state, Moment now);
    // Time has passed and nothing else.
    void showTime(const CallState &state, Moment now);
    // No call is chosen: there is none, or there are some to choose from.
    void showNoCall(bool hasCalls, bool hasProblems);

    Composer *composer() const { return m_composer; }
    TranscriptView *transcriptView() const { return m_view; }

private:
    QWidget *buildCallSide();
    void showTranscript(const CallState &state);
    void explainEmptyTranscript(const CallState &state);

    CallId m_call;
    TranscriptModel *m_transcript;
    EmptyState *m_noCall;
    CallHeader *m_header;
    Banner *m_notice;
    QLabel *m_approximate;
    TranscriptView *m_view;
    EmptyState *m_noWords;
    Composer *m_composer;
    QWidget *m_callSide;
    QStackedLayout *m_sides;
    QStackedLayout *m_words;
};

} // namespace callside
