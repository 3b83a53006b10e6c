// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace callside {

// What the window can show below its strip.
enum class DeskPage { Live, History, Figures };

// A page beside the live one.
class PageView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Where the keyboard goes when the page comes up, and when its search is wanted.
    virtual void takeFocus() = 0;
    virtual void openSearch() {}
    virtual void openFind() {}
    // For the key that goes from panel to panel, in their order.
    virtual QList<QWidget *> panels() const = 0;
};

// "Live | History | Figures" in the strip. Hidden while there is nothing to choose.
class PageSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit PageSwitch(QWidget *parent = nullptr);

    void add(DeskPage page);
    void show(DeskPage page);
    void setPreferences(const Preferences &preferences);
    // Icons only; the tooltips have the words.
    void setShort(bool isShort);
    // How much wider it is with its words, or would be.
    int wordsWidth() const;
    bool isShort() const { return m_isShort; }

    QSize sizeHint() const override;

signals:
    void wanted(callside::DeskPage page);

private:
    static QString title(DeskPage page);

    QButtonGroup *m_pages;
    QHBoxLayout *m_row;
    Preferences m_preferences;
    bool m_isShort = false;
};

} // namespace callside
