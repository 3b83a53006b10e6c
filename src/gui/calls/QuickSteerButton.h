// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

namespace callside {

// A button with its number in front; for a moment after it was used a tick stands in the number's place.
class QuickSteerButton : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(bool ticked READ isTicked NOTIFY tickedChanged)

public:
    QuickSteerButton(int number, const QString &label, QWidget *parent);

    void tick();
    bool isTicked() const { return m_tickTimer.isActive(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void tickedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int numberWidth() const;

    const int m_number;
    QTimer m_tickTimer;
};

} // namespace callside
