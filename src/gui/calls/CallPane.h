// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallEvent.h"
#include "core/CallState.h"
#include "core/Preferences.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace callside {

class Banner;
class CallHeader;
class Composer;
class EmptyState;
class FindBar;
class TallArea;
class TranscriptModel;
class TranscriptSearch;
class TranscriptView;
class UrgentPanel;
class WhyPage;

// The middle of the window: what is happening in one call. Where it is too low for all of that, it scrolls: no part is
// cut, and none lies over another.
class CallPane : public QWidget
{
    Q_OBJECT

public:
    explicit CallPane(QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    void showCall(const CallState &state, Moment now);
    // Time has passed and nothing else.
    void showTime(const CallState &state, Moment now);
    // No call is chosen: there is none, or there are some to choose from.
    void showNoCall(bool hasCalls, bool hasProblems);

    // As the button of the urgent panel does; nothing if there is nothing to acknowledge.
    void acknowledgeShown();
    // What happened on the way of the call that is shown, in the place of its words; until it is closed or another call
    // is shown.
    void openWhy(const CallState &state);
    // As eventsWanted() asked for them.
    void takeEvents(const CallId &call, const QList<CallEvent> &events);
    // Opens the bar that finds words in the call; nothing if no words are shown.
    void openFind();

    Composer *composer() const { return m_composer; }
    TranscriptView *transcriptView() const { return m_view; }

signals:
    void acknowledgeRequested(const callside::CallId &call);
    void clearRequested(const callside::CallId &call, const QString &reason);
    void connectWanted(const callside::CallId &call);
    void endWanted(const callside::CallId &call);
    // The same wish once more: a steer, words to say, stop talking, wait, go on.
    void sendAgainRequested(const callside::CallId &call, const callside::TranscriptEntry &entry);
    void textPercentWanted(int percent);
    void whyWanted(const callside::CallId &call);
    void eventsWanted(const callside::CallId &call);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TallArea *buildCallSide();
    void connectGestures();
    void showNotice(const CallState &state, Moment now);
    void placeWords(); // or what happened
    void closeWhy();
    void showTranscript(const CallState &state);
    void showApproximate();
    void explainEmptyTranscript(const CallState &state);
    void closeFind();
    void chooseShape();
    bool isCompact() const;

    CallId m_call;
    TranscriptModel *m_transcript;
    TranscriptSearch *m_search;
    EmptyState *m_noCall;
    CallHeader *m_header;
    UrgentPanel *m_urgent;
    Banner *m_notice;
    FindBar *m_find;
    QVBoxLayout *m_notices = nullptr;
    QLabel *m_approximate;
    TranscriptView *m_view;
    EmptyState *m_noWords;
    WhyPage *m_why;
    bool m_hasWords = false;
    bool m_hasFault = false;
    Composer *m_composer;
    TallArea *m_callSide;
    QStackedLayout *m_sides;
};

} // namespace callside
