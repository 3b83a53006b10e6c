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
    // Number and name are only hinted at until the mouse or the focus is on them.
    void setMasked(bool isMasked);
    // Says less beside the caller, where there is little room.
    void setCompact(bool isCompact);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCaller();
    void showAbout();
    QStringList about(const CallState &state) const;
    QString language(const CallState &state) const;
    QString whoSpeaks(const CallState &state) const;
    void drawStage();

    std::unique_ptr<Ui::CallHeader> m_ui;
    CallStage m_stage = CallStage::Ringing;
    SipParty m_caller;
    QStringList m_about; // the most important first
    bool m_isMasked = false;
    bool m_isCompact = false;
    bool m_isPointedAt = false;
};

} // namespace callside
