// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/WordingCheck.h"

#include <QListWidget>

class QLabel;

namespace callside {

// What the safety check found, the gravest first, one a row, with an icon and a word for how grave it is. A row leads
// to its place.
class WordingFindings : public QWidget
{
    Q_OBJECT

public:
    explicit WordingFindings(QWidget *parent = nullptr);

    // The chosen row stays where it can.
    void showFindings(const QList<WordingFinding> &findings);

signals:
    void placeWanted(const callside::WordingFinding &finding);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    void choose(QListWidgetItem *item);

    QLabel *m_summary;
    QListWidget *m_list;
    QList<WordingFinding> m_findings;
};

} // namespace callside
