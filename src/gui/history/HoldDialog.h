// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryRules.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace callside {

// The legal hold of one past call: why it is on and who decided that, and putting it on or lifting it for whoever may.
// A hold needs a reason.
class HoldDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HoldDialog(QWidget *parent = nullptr);

    // Opens. hold: nothing where the call is not held.
    void openFor(const QString &call, const std::optional<Hold> &hold, bool mayChange);
    // Why it is held, in a sentence.
    static QString sentence(const Hold &hold);

signals:
    void holdWanted(const QString &call, const QString &reason);
    void releaseWanted(const QString &call);

private:
    void follow();
    void take();

    QString m_call;
    bool m_isHeld = false;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_prompt;
    QLineEdit *m_reason;
    QPushButton *m_cancel;
    QPushButton *m_change;
};

} // namespace callside
