// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace callside {

// Asks why a call is no longer urgent, where it is asked: a few usual reasons, or the operator's own words.
class UrgencyReason : public QWidget
{
    Q_OBJECT

public:
    explicit UrgencyReason(QWidget *parent = nullptr);

    // Shows itself, empty, with the cursor in it.
    void ask();
    // Leaves the question to the placeholder, where there is little room.
    void setCompact(bool isCompact);

signals:
    void given(const QString &reason); // never empty
    void backedOut();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addReason(const QString &reason);
    void give();
    QString reason() const;

    QLabel *m_question;
    QWidget *m_reasons;
    QLineEdit *m_edit;
    QPushButton *m_give;
    QPushButton *m_back;
};

} // namespace callside
