// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LineCheck.h"

#include <QWidget>

class QLabel;

namespace callside {

// One check of the line: what is checked, the result in a word, and where it is not good what happened and what to do.
class LineCheckRow : public QWidget
{
    Q_OBJECT

public:
    LineCheckRow(LineCheckResult::Kind kind, QWidget *parent);

    void show(const LineCheckResult &result);
    const LineCheckResult &result() const { return m_result; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    LineCheckResult m_result;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_word;
    QLabel *m_sentence;
    QLabel *m_fix;
    QLabel *m_fact;
};

} // namespace callside
