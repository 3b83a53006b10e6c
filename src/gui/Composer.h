// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace Ui {
class Composer;
}

namespace callside {

// Where the operator writes to the assistant: what it should do (steer), or the very words it should say. Each call
// has its own draft, so that words begun for one caller never reach another.
class Composer : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Steer, Say };

    explicit Composer(QWidget *parent = nullptr);
    ~Composer() override;

    void showCall(const CallState &state);
    // Turns to a mode and puts the cursor there.
    void begin(Mode mode);
    QWidget *input() const;

signals:
    void steerRequested(const callside::CallId &call, const QString &text, bool actNow);
    void sayRequested(const callside::CallId &call, const QString &text);
    void backedOut(); // the operator wants to leave the box

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Draft {
        QString text;
        Mode mode = Mode::Steer;
    };

    void setMode(Mode mode);
    void send();
    void backOut();
    void refresh();

    std::unique_ptr<Ui::Composer> m_ui;
    CallId m_call;
    Mode m_mode = Mode::Steer;
    bool m_isPossible = false;
    QHash<CallId, Draft> m_drafts; // of the calls that are not shown
};

} // namespace callside
