// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace callside {

// Asks once more before an urgent call is ended, and says what will happen. Enter and Escape keep the call. It belongs
// to the call that it was opened for, whatever is chosen in the list meanwhile.
class EndCallQuestion : public QDialog
{
    Q_OBJECT

public:
    enum class Way { Politely, Now };

    explicit EndCallQuestion(QWidget *parent = nullptr);

    void ask(const CallState &state, Way way);
    // The call has changed: there is nothing left to ask once it cannot be ended like this.
    void follow(const CallState &state);

signals:
    void confirmed(const callside::CallId &call, callside::EndCallQuestion::Way way);

private:
    CallId m_call;
    Way m_way = Way::Now;
    QLabel *m_title;
    QLabel *m_reason;
    QLabel *m_consequence;
    QPushButton *m_keepButton;
    QPushButton *m_endButton;
};

} // namespace callside
