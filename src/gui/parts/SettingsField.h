// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>
#include <QWidget>

class QLabel;

namespace callside {

// One setting: what it is called, the field, a line on what it does, and what is wrong with what was typed.
class SettingsField : public QWidget
{
    Q_OBJECT

public:
    // An empty title: the field says by itself what it is (a check box).
    SettingsField(const QString &title, QWidget *field, const QString &hint, QWidget *parent = nullptr);

    // Shown below the field and told to screen readers; empty: nothing is wrong.
    void setProblem(const QString &sentence);
    QString problem() const;
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void fitIcons();

    QWidget *m_field;
    QLabel *m_hint;
    QLabel *m_problem;
};

// The wheel scrolls the page: it must not change what passes under the pointer.
void keepFromWheel(QWidget *field);

// A whole number that may be typed freely: what is out of its limits is kept on screen and reported, never changed
// behind the back of who types. The arrows stay within the limits.
class NumberField : public QSpinBox
{
    Q_OBJECT

public:
    struct Limits {
        int least = 0;
        int most = 0;
        bool canBeOff = false; // 0 stands for "off"
    };

    NumberField(const Limits &limits, const QString &unit, QWidget *parent = nullptr);

    const Limits &limits() const { return m_limits; }
    bool isAllowed(int number) const;
    // A number that may become one of those allowed with a further digit.
    bool isBeginning(int number) const;
    void stepBy(int steps) override;

protected:
    StepEnabled stepEnabled() const override;

private:
    const Limits m_limits;
};

} // namespace callside
