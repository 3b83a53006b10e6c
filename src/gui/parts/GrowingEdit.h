// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace callside {

// A box for a sentence or two: grows with its words up to four lines. Enter sends, Shift+Enter begins a new line.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget *parent = nullptr);

    // The placeholder, with room for all of it.
    void showHint(const QString &hint);

signals:
    void sendRequested();
    void backedOut();   // Escape
    void olderWanted(); // Up in the first line
    void newerWanted(); // Down in the last line

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isAtEdge(QTextCursor::MoveOperation move) const;
    int hintLines() const;
    void fitHeight();
};

} // namespace callside
