// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace callside {

// Says something in full and offers to stay, which Enter takes, or to go. Escape chooses neither.
class FarewellQuestion : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString sentence;
        QString stay;
        QString go;
    };
    FarewellQuestion(const QString &objectName, const Words &words, QWidget *parent);

    void setSentence(const QString &sentence);

signals:
    void stayChosen();
    void goChosen();

private:
    QLabel *m_sentence;
};

} // namespace callside
