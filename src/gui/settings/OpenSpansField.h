// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/OpeningHours.h"

#include <QList>
#include <QWidget>

class QLabel;
class QTimeEdit;
class QToolButton;

namespace callside {

class FlowLayout;

// The hours of one day: from and to, as many as there are, and a button for more. It takes any; whether they can be is
// for who asks.
class OpenSpansField : public QWidget
{
    Q_OBJECT

public:
    // The day's name, for screen readers: "Monday".
    explicit OpenSpansField(const QString &day, QWidget *parent = nullptr);

    // Nothing is emitted.
    void setSpans(const QList<OpenSpan> &spans);
    QList<OpenSpan> spans() const;
    // What stands in the place of hours when there are none: closed on this day, unless it is said otherwise.
    void setEmptyWord(const QString &word);
    bool isBeingTyped() const; // the focus is in one of the times
    int lineHeight() const;    // of the first line, for what stands beside it

signals:
    void chosen(); // by who sits here: a pair of times was left or entered, hours came or went

private:
    struct Row {
        QWidget *frame = nullptr;
        QTimeEdit *from = nullptr;
        QTimeEdit *to = nullptr;
        QLabel *nextDay = nullptr; // shown where the end is on it
        QToolButton *remove = nullptr;
    };

    void addRow();
    QTimeEdit *addTime(QWidget *frame, const QString &objectName);
    void nameRows();
    void finish(const QTimeEdit *edit);
    void add();
    void remove(int row);
    void refresh();

    const QString m_day;
    FlowLayout *m_layout;
    QLabel *m_closed;
    QToolButton *m_add;
    QList<Row> m_rows;
    int m_shown = 0; // rows that are in use; the others are hidden
};

} // namespace callside
