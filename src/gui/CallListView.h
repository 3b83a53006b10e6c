// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Ids.h"

#include <QListView>

namespace callside {

class CallListModel;

// The list of calls on the left. The selection follows its call wherever the row moves; new calls never take it.
class CallListView : public QListView
{
    Q_OBJECT

public:
    explicit CallListView(CallListModel *model, QWidget *parent = nullptr);

    CallId selectedCall() const; // empty: none
    void select(const CallId &call);
    void selectRow(int row);

signals:
    void callSelected(const callside::CallId &call);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    CallListModel *m_calls;
};

} // namespace callside
