// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WordingBook.h"
#include "core/WordingDiff.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTextCursor;
class QTextEdit;

namespace callside {

// The versions of a prompt, newest first, what each of them changed, and the way back to one.
class WordingVersions : public QWidget
{
    Q_OBJECT

public:
    explicit WordingVersions(QWidget *parent = nullptr);

    // An empty history: it was never saved. The chosen version stays where it is still there.
    void showHistory(const PromptHistory &history);
    // Why no version can be brought back now; empty: one can.
    void setRestoreProblem(const QString &sentence);

signals:
    void restoreWanted(const QString &versionId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const WordingVersion *chosen() const;
    void showDifference();
    void writeFields(QTextCursor &cursor, const Prompt &older, const Prompt &newer, const QList<PromptField> &fields);
    void writeLine(QTextCursor &cursor, const DifferenceLine &line);
    void writeHeading(QTextCursor &cursor, const QString &text);
    void updateRestore();

    PromptHistory m_history;
    QString m_restoreProblem;
    QListWidget *m_list;
    QComboBox *m_against;
    QTextEdit *m_difference;
    QPushButton *m_restore;
    QLabel *m_why;
    QBoxLayout *m_halves;
};

} // namespace callside
