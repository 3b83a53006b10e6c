// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/Diagnosis.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace callside {

class Banner;
class WhySteps;

// "Why?": the way of one call in steps, what happened where it failed, what to do, and what a phone engineer wants to
// know. It shows and copies no patient data.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;
    explicit WhyPanel(QWidget *parent = nullptr);

    void setClock(Clock clock); // a call that goes on is judged as it stands now; the system's unless set

    // nullptr: none is chosen. The events are the call's own, as far as they are at hand: some things only they tell.
    void showCall(const CallState *call, const QList<CallEvent> &events = {});

    QString report() const; // empty without a call

signals:
    void reportCopied();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildContent(QVBoxLayout *column);
    void refresh();
    void showFinding(const QStringList &findings, const QString &failed, bool isOver);
    void fillDetails();
    void showDetails(bool isOn);
    void fit();
    void fitButton(QPushButton *button, const QString &text) const;
    void copyReport();

    Clock m_clock;
    std::optional<CallState> m_call;
    QList<CallEvent> m_events;
    QLabel *m_empty;
    QWidget *m_content;
    WhySteps *m_steps;
    Banner *m_finding;
    QLabel *m_certainty;
    QLabel *m_alsoTitle;
    QLabel *m_also;
    QLabel *m_compareHint;
    QPushButton *m_copyButton;
    QPushButton *m_detailsButton;
    QPlainTextEdit *m_details;
    bool m_isCopied = false; // since it was shown
};

} // namespace callside
