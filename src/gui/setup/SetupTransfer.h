// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "gui/setup/SetupPage.h"

#include <optional>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace callside {

// Whether this line can connect callers to people: tried out with a call of one's own. What is known is said, and the
// person decides.
class SetupTransfer : public SetupPage
{
    Q_OBJECT

public:
    explicit SetupTransfer(QWidget *parent = nullptr);

    // Of the call that is followed, as it changes.
    void showCall(const CallState &call);
    void showWaiting();

    QString lacking() const override;

signals:
    void transferTestWanted(const callside::CallId &call, const QString &target); // as made by transferTarget()
    void anotherCallWanted();

protected:
    void refresh() override;

private:
    void buildTest();
    void buildAnswer();
    void ask();
    void choose(bool canTransfer);
    void showButtons();

    QLabel *m_caller = nullptr;
    QLineEdit *m_target = nullptr;
    SettingsField *m_targetFrame = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_another = nullptr;
    QLabel *m_result = nullptr;
    QButtonGroup *m_answer = nullptr;
    std::optional<CallState> m_call;
    TransferState m_seen = TransferState::None;
};

} // namespace callside
