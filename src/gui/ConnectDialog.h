// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConnectDialog;
}

namespace callside {

// Asks where one caller is to be connected to. It keeps to the call that it was opened for, whatever is chosen in the
// list meanwhile, and refuses what is neither a number nor an address.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void openFor(const CallState &state);
    // The call has changed; once it cannot be connected any more the dialog says so.
    void follow(const CallState &state);
    const CallId &call() const { return m_call; }

signals:
    void referRequested(const callside::CallId &call, const QString &target); // as made by transferTarget()

protected:
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    void showProblem(const QString &sentence);

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    CallId m_call;
};

} // namespace callside
