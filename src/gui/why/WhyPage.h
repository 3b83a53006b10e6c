// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "gui/why/WhyPanel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace callside {

// In the place of a call's words: what happened on its way, with a way back to the words. What was kept of the call is
// asked for when the page is opened and, as long as it is open, when the call has changed: at most once a second.
class WhyPage : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPage(QWidget *parent = nullptr);

    void open(const CallState &call); // shows itself; nothing if it shows this call already
    void close();
    // Of any call; nothing if it is not shown.
    void follow(const CallState &call);
    void takeEvents(const CallId &call, const QList<CallEvent> &events);

    bool isOpen() const { return m_call.has_value(); }
    WhyPanel *panel() const { return m_panel; }

signals:
    void eventsWanted(const callside::CallId &call);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    QLabel *m_title;
    QPushButton *m_back;
    WhyPanel *m_panel;
    std::optional<CallState> m_call;
    QList<CallEvent> m_events;
    QTimer m_pause; // between two questions
    bool m_hasChanged = false;
};

} // namespace callside
