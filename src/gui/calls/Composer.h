// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <array>
#include <memory>

namespace Ui {
class Composer;
}

namespace callside {

struct Preferences;

// Where the operator writes to the assistant: what it should do (steer), or the very words it should say. Each call
// has its own drafts, so that words begun for one caller never reach another; and steering and saying have one each, so
// that what was meant for the assistant is never read out. What was sent can be had again with Up, as long as the
// program runs.
class Composer : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Steer, Say };

    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    void showCall(const CallState &state);
    void setPreferences(const Preferences &preferences); // the keys in the tooltips
    // Turns to a mode and puts the cursor there.
    void begin(Mode mode);
    // Puts a text there to be sent again or changed first. What stood there can be had back with Up.
    void insert(Mode mode, const QString &text);
    QWidget *input() const;

signals:
    void steerRequested(const callside::CallId &call, const QString &text, bool actNow);
    void sayRequested(const callside::CallId &call, const QString &text);
    void backedOut(); // the operator wants to leave the box

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Draft {
        std::array<QString, 2> texts; // Steer, Say
        Mode mode = Mode::Steer;
    };

    // What was sent of one kind, newest last, and where the operator is in it.
    struct History {
        QStringList texts;
        qsizetype at = 0; // texts.size(): at what is being written
        QString draft;    // what was being written when going back began

        void add(const QString &text);
        void rewind() { at = texts.size(); }
    };

    History &history() { return m_history[m_mode == Mode::Say]; }
    QString draft();
    void goBack();
    void goForward();
    void write(const QString &text);
    void setMode(Mode mode);
    void send();
    void backOut();
    void refresh();

    std::unique_ptr<Ui::Composer> m_ui;
    CallId m_call;
    Mode m_mode = Mode::Steer;
    QString m_whyNot;                 // why nothing can be sent; empty: it can
    bool m_hasSent = false;           // and nothing was written since: the box says where the receipt is
    std::array<History, 2> m_history; // Steer, Say
    std::array<QString, 2> m_written; // the draft of the mode that is not shown now
    QHash<CallId, Draft> m_drafts;    // of the calls that are not shown
};

} // namespace callside
