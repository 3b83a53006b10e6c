// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLayout;
class QPlainTextEdit;

namespace callside {

struct CallState;

// Beside a rehearsed call: what it was answered with, word for word, to be read; and for an engineer the request with
// which the assistant service was sent it.
class RehearsalSheet : public QDialog
{
    Q_OBJECT

public:
    explicit RehearsalSheet(QWidget *parent = nullptr);

    // In front. wording: the name of what is rehearsed.
    void showCall(const CallState &call, const QString &wording);

private:
    QPlainTextEdit *addText(const QString &objectName, const QString &name);
    QLayout *buildParts();
    QLayout *buildButtons();

    QLabel *m_title;
    QPlainTextEdit *m_words; // what the assistant reads
    QPlainTextEdit *m_sent;  // the request
};

} // namespace callside
