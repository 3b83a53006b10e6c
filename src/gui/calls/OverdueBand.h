// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace callside {

// A line of words on solid red, for what nobody has done although it was time. Hidden without words.
class OverdueBand : public QWidget
{
    Q_OBJECT

public:
    explicit OverdueBand(QWidget *parent = nullptr);

    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;

    QString m_text;
};

} // namespace callside
