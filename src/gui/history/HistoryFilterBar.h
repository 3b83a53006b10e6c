// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/HistoryQuery.h"
#include "core/Preferences.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace callside {

// What is asked of past calls: words to find, a time, and behind "Filters" the rest. Says changed() when a question
// stands: at once for a choice, after a short pause while words are typed.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    // The question; days are local and counted from `today`.
    HistoryQuery query(const QDate &today) const;
    bool isAnythingAsked() const; // words or a filter
    void showChoices(const HistoryChoices &choices);
    void setPreferences(const Preferences &preferences);
    void focusSearch();
    void clear();
    // "in “chest pain”, the last 7 days": what a search without a result has looked for and how far back.
    QString sentence() const;

signals:
    void changed();
    void listWanted(); // the focus should go to what was found

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class When { Ever, Today, Yesterday, Week, Month, Chosen };

    void buildSearch();
    void buildFilters();
    QComboBox *addChoice(const QString &objectName, const QString &name, const QString &all);
    void fill(QComboBox *choice, const QStringList &values, QString (*textOf)(const QString &));
    void choiceMade();
    void showCount();
    void fitFilters();
    int filterCount() const;
    When when() const;

    QLineEdit *m_text;
    QComboBox *m_when;
    QWidget *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_more;
    QScrollArea *m_scroll; // of the filters, where there is no room for all of them
    QWidget *m_filters;
    QComboBox *m_result = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_line = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_person = nullptr;
    QCheckBox *m_urgent;
    QCheckBox *m_lost;
    QPushButton *m_clear;
    QTimer m_typing;
};

} // namespace callside
