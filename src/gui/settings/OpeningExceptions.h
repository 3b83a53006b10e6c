// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/OpeningHours.h"
#include "gui/settings/SettingsList.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace callside {

class OpenSpansField;
class SettingsField;

// Holidays and other days that are not like the week: a list and a form for the chosen entry. They stand by date;
// where two share a day the one that begins later counts. What is typed is taken when the field is left.
class OpeningExceptions : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningExceptions(QWidget *parent = nullptr);

    // Nothing is emitted; what is being typed stays.
    void setExceptions(const QList<OpeningException> &exceptions);
    const QList<OpeningException> &exceptions() const { return m_exceptions; }
    // The day that a new entry begins with.
    void setToday(QDate today) { m_today = today; }
    // What was typed is taken where it can be and dropped where it cannot.
    void finishTyping();

signals:
    void exceptionsChanged(); // by who sits here

private:
    void buildList();
    void buildForm();
    SettingsField *addField(QVBoxLayout *column, const QString &title, QWidget *field, const QString &hint);
    QDateEdit *makeDate(const QString &objectName);
    void choose(int index);
    void bringFormIntoSight();
    void fillForm(const OpeningException &exception);
    void touch();
    void commit();
    std::optional<OpeningException> formValue();
    void moveLastAlong();
    void remove(int row);
    void undo();
    void publish();
    void refresh();

    SettingsList *m_list;
    QLabel *m_title;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLineEdit *m_name;
    QComboBox *m_kind;
    OpenSpansField *m_spans;
    SettingsField *m_lastFrame = nullptr;
    SettingsField *m_nameFrame = nullptr;
    SettingsField *m_spansFrame = nullptr;
    QList<OpeningException> m_exceptions;
    ListHistory<OpeningException> m_history;
    QDate m_today;
    int m_current = -1;       // -1: a new one
    bool m_isTouched = false; // typed and not yet taken
};

} // namespace callside
