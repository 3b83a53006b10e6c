// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CallHeader;
}

namespace callside {

// Above the transcript: who calls (which proves nothing), how the call stands, how long it has been going on, who
// speaks.
class CallHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CallHeader(QWidget *parent = nullptr);
    ~CallHeader() override;

    void showCall(const CallState &state, Moment now);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString whoSpeaks(const CallState &state) const;
    void drawStage();

    std::unique_ptr<Ui::CallHeader> m_ui;
    CallStage m_stage = CallStage::Ringing;
};

} // namespace callside
