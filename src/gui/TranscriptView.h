// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class QToolButton;

namespace callside {

class TranscriptModel;

// The words of a call. Stays at the newest line unless the operator has scrolled up; then a button leads back. A tree
// without branches, because that measures only the rows that are seen.
class TranscriptView : public QTreeView
{
    Q_OBJECT

public:
    explicit TranscriptView(TranscriptModel *model, QWidget *parent = nullptr);

    void scrollToNewest();
    bool isAtNewest() const { return m_isAtNewest; }
    // Empty for a row that is out of sight: to know its place, every row between would have to be measured.
    QRect visualRect(const QModelIndex &index) const override;

protected:
    int verticalOffset() const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseScrolling();
    void setScrolling(ScrollMode mode);
    void follow();
    void noteScrolled(int value);
    void placeNewestButton();

    QToolButton *m_newestButton;
    bool m_isAtNewest = true;
};

} // namespace callside
