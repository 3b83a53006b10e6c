// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DeskStaff.h"
#include "core/DeskUser.h"
#include "gui/settings/SettingsList.h"
#include "gui/settings/SettingsPage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace callside {

// Who sits here now, and who works at this desk with which role. It shows what it is handed and says what is wanted;
// nothing is changed until the owner shows it (showStaff). A PIN that was typed is gone from here as soon as it is
// handed on.
class SettingsWho : public SettingsPage
{
    Q_OBJECT

public:
    explicit SettingsWho(QWidget *parent = nullptr);

    // account: of the operating system. isListBroken: the list could not be read.
    void showStaff(const QList<DeskUser> &users, const DeskUser &current, const QString &account,
                   bool isListBroken = false);
    // The answer to signInWanted(). until: HasToWait.
    void showSignIn(DeskStaff::SignIn answer, Moment until);
    // The answer to pinWanted().
    void showPinChanged(const QString &userId, bool isDone);

    void finishTyping() override;

signals:
    void signInWanted(const QString &userId, const callside::Secret &pin);
    void signOutWanted();
    // The whole list; a new one has no id yet, PINs are those that were shown.
    void usersWanted(const QList<callside::DeskUser> &users);
    void pinWanted(const QString &userId, const callside::Secret &pin); // empty: none any more

private:
    void buildSignIn();
    void buildOwnPin();
    void buildList();
    void buildForm();
    QLineEdit *pinEdit(const QString &objectName);
    QPushButton *pushButton(const QString &objectName, const QString &text, const QString &tip);

    void refreshSignIn();
    void refreshOwnPin();
    void refreshList();
    void choose(int index);
    void fillForm();
    void askSignIn();
    void askPin();
    void take();
    void remove(int row);
    void undo();
    void want(const QList<DeskUser> &users);
    QString problemIn(const QList<DeskUser> &users) const;
    DeskUser formUser() const;
    QString pinProblem(const QString &pin) const;
    bool mayManage() const { return isAllowed(m_current.role, Permission::ManageUsers); }

    QList<DeskUser> m_users;
    DeskUser m_current;
    QString m_account;
    ListHistory<DeskUser> m_history;
    int m_chosen = -1; // an index; -1: a new one

    QLabel *m_who;
    QLabel *m_aboutWho;
    QComboBox *m_userCombo;
    SettingsField *m_userFrame = nullptr;
    QLineEdit *m_signInPin;
    SettingsField *m_signInPinFrame = nullptr;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QLabel *m_signInWords;
    QWidget *m_ownPin = nullptr;
    QLineEdit *m_newPin;
    SettingsField *m_newPinFrame = nullptr;
    QPushButton *m_setPin;
    QPushButton *m_dropPin;
    QLabel *m_listWords;
    SettingsList *m_list;
    QWidget *m_form = nullptr;
    QLabel *m_formTitle;
    QLineEdit *m_name;
    SettingsField *m_nameFrame = nullptr;
    QComboBox *m_role;
    SettingsField *m_roleFrame = nullptr;
    QCheckBox *m_byAccount;
    SettingsField *m_byAccountFrame = nullptr;
    QPushButton *m_resetPin;
};

} // namespace callside
