// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace callside {

// Where the operator writes what to find in the call. It finds nothing itself: it is told what was found.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    // Shows itself with the cursor in the words, which are chosen so that typing replaces them.
    void open();
    // Hides itself; the words stay for the next time.
    void close();
    QString words() const;
    // index: of the place that is shown, from 0; -1: none
    void showResult(int index, int count, bool isSearching);

signals:
    void wordsChanged(const QString &words);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QString resultText(int index, int count, bool isSearching) const;

    QLineEdit *m_edit;
    QLabel *m_result;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace callside
