// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace callside {

struct CallState;

// Beside a rehearsed call: what it was answered with, word for word, as the assistant service was sent it.
class RehearsalSheet : public QDialog
{
    Q_OBJECT

public:
    explicit RehearsalSheet(QWidget *parent = nullptr);

    // In front. wording: the name of what is rehearsed.
    void showCall(const CallState &call, const QString &wording);

private:
    QLabel *m_title;
    QPlainTextEdit *m_sent;
};

} // namespace callside
