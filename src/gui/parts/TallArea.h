// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace callside {

// Keeps what is in it whole: as high as its parts need at the width that there is, and scrolled where there is less
// height than that. Never narrower than its parts, so that nothing is cut off at the side. What gets the focus comes
// into sight.
class TallArea : public QScrollArea
{
    Q_OBJECT

public:
    // The content is laid out by a layout, and belongs to the area from now on.
    explicit TallArea(QWidget *content, QWidget *parent = nullptr);

    void goToTop();

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int neededHeight(int width) const;
    void fit();
};

} // namespace callside
