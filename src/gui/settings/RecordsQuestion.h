// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace callside {

// Asks once more before something that is kept is deleted for good. Enter and Escape keep it. Where words are to be
// typed, nothing can be deleted until they stand there.
class RecordsQuestion : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString consequence;
        QString action;  // on the button
        QString typed{}; // what has to be typed; empty: nothing
    };

    explicit RecordsQuestion(QWidget *parent = nullptr);

    // Opens; `agreed` is called at most once. What was asked before is dropped.
    void ask(const Words &words, std::function<void()> agreed, std::function<void()> kept = {});

private:
    void follow();

    QString m_wanted;
    std::function<void()> m_agreed;
    std::function<void()> m_kept;
    QLabel *m_title;
    QLabel *m_consequence;
    QLabel *m_prompt;
    QLineEdit *m_edit;
    QPushButton *m_keepButton;
    QPushButton *m_actButton;
};

} // namespace callside
