// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallState.h"
#include "core/Preferences.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConnectDialog;
}

namespace callside {

class ConnectPeopleModel;

// Asks whom one caller is to be connected to: somebody of the address book, or a number typed into the same box. It
// keeps to the call that it was opened for, whatever is chosen in the list meanwhile, shows the number it will ring
// (what was typed as one dials inside a country, in full, in the country of the number that the caller dialled) and
// refuses what is neither a number nor an address. It closes once it has asked: that proves nothing yet, and what comes
// of it is shown with the call.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);
    ~ConnectDialog() override;

    void setPreferences(const Preferences &preferences); // the people
    void setNow(Moment now);                             // for their hours

    void openFor(const CallState &state);
    // The call has changed; once it cannot be connected any more the dialog says so.
    void follow(const CallState &state);
    const CallId &call() const { return m_call; }

signals:
    void referRequested(const callside::CallId &call, const QString &target); // as made by transferTarget()
    void peopleSettingsWanted();                                              // the dialog has closed

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void mark(int row);
    void markToBeginWith(const CallState &state);
    void showMarked();
    void showPeople();
    void makeRoom();
    void openAtItsSize();
    void confirm();
    void showProblem(const QString &sentence);

    std::unique_ptr<Ui::ConnectDialog> m_ui;
    ConnectPeopleModel *m_people;
    CallId m_call;
};

} // namespace callside
