// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/transcript/TranscriptLine.h"

#include <QPersistentModelIndex>
#include <QTreeView>

#include <optional>

class QToolButton;

namespace callside {

class TranscriptDelegate;
class TranscriptModel;
class TranscriptSearch;

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
    // As low as it may become: it takes all the room that is left, and asks for none of what stands above it.
    QSize sizeHint() const override;

    void setTimesShown(bool areShown);
    // What the text size is now, in percent; what is wanted is told by textPercentWanted().
    void setTextPercent(int percent) { m_textPercent = percent; }
    // Marks what it finds and goes to the current place. Must outlive this.
    void setSearch(const TranscriptSearch *search);
    int firstRowSeen() const;
    // A record that nothing is added to needs no way back to its newest words.
    void setNewestOffered(bool isOffered);

    // As plain text: the lines that are chosen (or the current one), or all of them.
    QString chosenText() const;
    QString wholeText() const;
    // What can be done about the current line.
    void openChoices();

    // A tree would look through every row for what is typed.
    void keyboardSearch(const QString &) override {}

signals:
    void sendAgainWanted(const callside::TranscriptEntry &entry);
    void connectWanted();
    void textPercentWanted(int percent);

protected:
    int verticalOffset() const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // What is offered at a place, and by which row.
    struct Offered {
        QPersistentModelIndex index;
        TranscriptOffer offer = TranscriptOffer::SendAgain;
        bool operator==(const Offered &) const = default;
    };

    TranscriptModel *record() const;
    void buildNewestButton();
    void followModel();
    void chooseScrolling();
    void setScrolling(ScrollMode mode);
    void follow();
    void noteScrolled(int value);
    void placeNewestButton();
    void showFound(int row);
    void pointAt(const QPoint &place);
    void pointAtNothing();
    std::optional<Offered> offeredAt(const QPoint &place) const;
    void accept(TranscriptOffer offer, int row);
    void openChoicesAt(const QModelIndex &index, const QPoint &place);
    bool changeTextSize(const QKeyEvent &event);
    void wishTextPercent(int percent);

    TranscriptDelegate *m_delegate;
    QToolButton *m_newestButton;
    bool m_isAtNewest = true;
    bool m_isNewestOffered = true;
    int m_textPercent = 100;
    int m_wheelTurned = 0;
    QPersistentModelIndex m_pointedAt;
    std::optional<Offered> m_pressed;
};

} // namespace callside
