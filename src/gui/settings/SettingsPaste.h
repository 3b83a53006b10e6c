// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ConnectionPaste.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace callside {

// One text to be pasted elsewhere: what it is, the text to read, and a button that copies it.
class PasteRow : public QWidget
{
    Q_OBJECT

public:
    PasteRow(const QString &objectName, QWidget *parent);

    void showText(const QString &label, const QString &text);
    QString text() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showCopied(bool isCopied);
    void fitHeight();

    QLabel *m_label;
    QLineEdit *m_line;       // for one line
    QPlainTextEdit *m_lines; // for several
    QPushButton *m_copy;
    QTimer m_copied;
    QString m_text;
};

// Several of them. The rows are made once, so that the Tab key goes through them in their order.
class SettingsPaste : public QWidget
{
    Q_OBJECT

public:
    // The rows are named objectName with 0, 1… behind it.
    explicit SettingsPaste(const QString &objectName, QWidget *parent = nullptr);

    void showItems(const QList<PasteItem> &items, PhoneProvider provider);

private:
    std::vector<PasteRow *> m_rows;
};

} // namespace callside
