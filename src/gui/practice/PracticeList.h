// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace callside {

// A short list to choose one of: a title, a line of detail that wraps, and a small mark at the right. Rows may stand
// under headings. Those that cannot be chosen are grey, and their heading has to say why. Never empty of choice: while
// there are rows that can be chosen, one is current.
class PracticeList : public QListView
{
    Q_OBJECT

public:
    struct Row {
        QString id;
        QString title;
        QString detail;
        QString mark;
        QString heading; // a heading stands above the first row of each
        bool canBeChosen = true;
    };

    explicit PracticeList(QWidget *parent = nullptr);

    // Keeps the current row if it can still be chosen, else takes the first that can.
    void setRows(const QList<Row> &rows);
    QString current() const; // its id; empty while there is no row
    void setCurrent(const QString &id);
    // Moves the choice for a key pressed elsewhere, in a search field.
    void step(int rows);

signals:
    void currentChosen(); // another row is current
    void picked();        // Enter or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QStandardItemModel *m_model;
};

} // namespace callside
