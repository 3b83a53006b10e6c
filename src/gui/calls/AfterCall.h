// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/Task.h"
#include "gui/calls/CallSummaryView.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;

namespace callside {

// What came of a call and a one-line note, kept as soon as they are said: a choice at once, the note with Enter or when
// it is left; below them the summary of what was said. While a call goes on there is only the note, and that only once
// it is asked for or written. Hidden while there is nothing to say.
class AfterCall : public QWidget
{
    Q_OBJECT

public:
    explicit AfterCall(QWidget *parent = nullptr);

    // The call and what is kept of it (Backend::outcomeOf()). Words not yet kept stay; nullptr: no call.
    void showCall(const CallState *state, const CallOutcome &outcome);
    void setPreferences(const Preferences &preferences);
    // In a bar there is no room for a summary: it is read in a window of its own.
    void setInBar(bool isInBar);
    // Shows the note and puts the cursor at its end.
    void focusNote();

signals:
    // By whom and when is filled in by the receiver.
    void outcomeChosen(const callside::CallOutcome &outcome);
    void callBackWanted(const callside::CallId &call);
    void summaryWanted(const callside::SummaryWish &wish);
    // The focus should go elsewhere: Escape was pressed (the note is as it was), or what had the focus goes away.
    void backedOut();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildChoices();
    void choose(CallOutcome::Kind kind);
    void keepNote();
    void refresh();
    void openSummary();
    void offerSummary();

    QLabel *m_title;
    QWidget *m_choices;
    QList<QPushButton *> m_kinds; // in the order of CallOutcome::Kind, None left out
    QLabel *m_noteTitle;
    QLineEdit *m_note;
    QLabel *m_byline;
    QPushButton *m_callBackButton;
    QBoxLayout *m_noteRow;
    CallSummaryView *m_summary;
    QPushButton *m_summaryButton; // in a bar
    bool m_isInBar = false;
    QPointer<QDialog> m_summaryDialog;
    QPointer<CallSummaryView> m_summaryRead; // in it
    CallState m_state;                       // id empty: no call
    Preferences m_preferences;
    CallOutcome m_outcome; // as it is kept
    CallId m_call;
    bool m_isOver = false;
    bool m_isNoteWanted = false;
};

} // namespace callside
