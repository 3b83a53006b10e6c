// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsWho.h"

#include "gui/parts/Appearance.h"
#include "gui/settings/AuditText.h"
#include "gui/words/TimeText.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

void tellWho(QLabel *label, const QString &sentence, Tone tone)
{
    setTone(label, tone);
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty() || !label->isVisible())
        return;
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Typed letters leave the field with it.
Secret takeTyped(QLineEdit *edit)
{
    const Secret typed(edit->text().toUtf8());
    edit->clear();
    return typed;
}

} // namespace

void SettingsWho::showStaff(const QList<DeskUser> &users, const DeskUser &current, const QString &account,
                            bool isListBroken)
{
    const QString chosenId = m_users.value(m_chosen).id;
    const bool wasNew = m_chosen < 0 && users.size() == m_users.size() + 1;
    const bool isSameUser = m_current.id == current.id;
    m_users = users;
    m_current = current;
    m_account = account;
    m_byAccount->setText(account.isEmpty() ? tr("Signs in with this computer’s account")
                                           //: %1 the name of an account of the computer
                                           : tr("Signs in with this computer’s account (%1)").arg(account));
    m_who->setText(current.id.isEmpty()
                       //: %1 a name, %2 a role
                       ? tr("%1 (%2), by this computer’s account").arg(current.name, AuditText::role(current.role))
                       : tr("%1 (%2)").arg(current.name, AuditText::role(current.role)));
    m_aboutWho->setText(AuditText::aboutRole(current.role));
    if (isListBroken)
        tellWho(m_listWords,
                tr("The list of people cannot be read, so everybody works as a receptionist. Bring back the file "
                   "users.json from a copy, or remove it to begin anew."),
                Tone::Danger);
    else if (users.isEmpty())
        tellWho(m_listWords,
                tr("Nobody is entered yet: whoever uses this computer’s account may do everything. Enter yourself "
                   "first, as an admin."),
                Tone::Muted);
    else
        tellWho(m_listWords, mayManage() ? QString() : tr("Only an admin can change this list."), Tone::Muted);
    if (!isSameUser)
        m_newPin->clear();
    m_chosen = wasNew ? int(users.size()) - 1 : -1;
    for (int i = 0; i < users.size() && !chosenId.isEmpty(); ++i) {
        if (users[i].id == chosenId)
            m_chosen = i;
    }
    if (m_chosen < 0 && !users.isEmpty() && !m_name->hasFocus())
        m_chosen = 0;
    refreshSignIn();
    refreshOwnPin();
    refreshList();
}

void SettingsWho::refreshSignIn()
{
    const QSignalBlocker quiet(m_userCombo);
    const QString chosen = m_userCombo->currentData().toString();
    m_userCombo->clear();
    for (const DeskUser &user : std::as_const(m_users)) {
        if (user.id != m_current.id)
            m_userCombo->addItem(user.name, user.id);
    }
    m_userCombo->setCurrentIndex(std::max(0, m_userCombo->findData(chosen)));
    const DeskUser *user = findUser(m_users, m_userCombo->currentData().toString());
    m_userFrame->setVisible(user);
    m_signInPinFrame->setVisible(user && user->hasPin());
    m_signIn->setVisible(user);
    m_signOut->setVisible(!m_current.id.isEmpty());
}

void SettingsWho::refreshOwnPin()
{
    m_ownPin->setVisible(!m_current.id.isEmpty());
    m_newPinFrame->setHint(m_current.hasPin()
                               ? tr("One is set. Type another one to replace it: 4 characters or more.")
                               : tr("None is set: anybody can sign in with your name. 4 characters or more."));
    m_dropPin->setVisible(m_current.hasPin());
}

void SettingsWho::refreshList()
{
    QList<SettingsList::Row> rows;
    for (const DeskUser &user : std::as_const(m_users)) {
        QString how = user.hasPin() ? tr("with a PIN") : tr("without a PIN");
        if (!user.account.isEmpty())
            //: How somebody signs in: %1 the name of an account of the computer
            how = tr("with the account %1").arg(user.account);
        rows.append(
            {{user.name, AuditText::role(user.role), how}, user.id == m_current.id ? Icon::Tick : Icon::Person});
    }
    m_list->setRows(rows);
    m_list->setCurrentRow(m_chosen);
    m_list->setCanUndo(!m_history.isEmpty());
    m_list->setEnabled(mayManage());
    fillForm();
}

void SettingsWho::choose(int index)
{
    m_chosen = index;
    m_list->setCurrentRow(index);
    fillForm();
}

void SettingsWho::fillForm()
{
    const bool isNew = m_chosen < 0;
    const bool isFirst = m_users.isEmpty();
    DeskUser shown = isNew ? DeskUser() : m_users[m_chosen];
    if (isFirst)
        shown.role = Role::Admin;
    m_form->setVisible(mayManage());
    m_formTitle->setText(isNew ? tr("A new person") : tr("The chosen person"));
    const QSignalBlocker quiet(m_name);
    if (!m_name->isModified() || !m_name->hasFocus())
        m_name->setText(shown.name);
    m_role->setCurrentIndex(m_role->findData(int(shown.role)));
    m_role->setEnabled(!isFirst); // the first one has to be an admin
    m_byAccount->setChecked(!shown.account.isEmpty());
    m_resetPin->setVisible(shown.hasPin() && shown.id != m_current.id);
    for (SettingsField *frame : {m_nameFrame, m_roleFrame, m_byAccountFrame})
        frame->setProblem({});
}

DeskUser SettingsWho::formUser() const
{
    DeskUser user = m_users.value(m_chosen);
    user.name = m_name->text().simplified();
    user.role = Role(m_role->currentData().toInt());
    user.account = m_byAccount->isChecked() ? (user.account.isEmpty() ? m_account : user.account) : QString();
    return user;
}

QString SettingsWho::problemIn(const QList<DeskUser> &users) const
{
    const std::optional<UsersProblem> problem = callside::problemOf(users);
    if (!problem)
        return {};
    switch (*problem) {
    case UsersProblem::NoName:
        return tr("A person needs a name. Until then the earlier one holds.");
    case UsersProblem::SameName:
        return tr("Somebody in the list has this name already. Write it so that they can be told apart.");
    case UsersProblem::SameAccount:
        return tr("The account already signs in somebody else.");
    case UsersProblem::NoAdmin:
        return tr("Somebody has to stay an admin: make another person one first.");
    }
    Q_UNREACHABLE();
}

void SettingsWho::take()
{
    const DeskUser user = formUser();
    const bool isNew = m_chosen < 0;
    const bool isUntouched = isNew ? user.name.isEmpty() : user == m_users[m_chosen];
    if (isUntouched || !mayManage())
        return;
    QList<DeskUser> users = m_users;
    if (isNew)
        users.append(user);
    else
        users[m_chosen] = user;
    const QString problem = problemIn(users);
    const bool isAboutRole = callside::problemOf(users) == UsersProblem::NoAdmin;
    const bool isAboutAccount = callside::problemOf(users) == UsersProblem::SameAccount;
    m_nameFrame->setProblem(isAboutRole || isAboutAccount ? QString() : problem);
    m_roleFrame->setProblem(isAboutRole ? problem : QString());
    m_byAccountFrame->setProblem(isAboutAccount ? problem : QString());
    if (!problem.isEmpty())
        return;
    m_name->setModified(false);
    m_list->sayRenamed(isNew ? user.name : m_users[m_chosen].name, user.name);
    want(users);
}

void SettingsWho::remove(int row)
{
    QList<DeskUser> users = m_users;
    const DeskUser removed = users.takeAt(row);
    const QString problem = problemIn(users);
    if (!problem.isEmpty())
        return m_list->say(problem);
    m_list->sayRemoved(removed.name);
    want(users);
}

// Whoever comes back has no PIN any more, which the list shows.
void SettingsWho::undo()
{
    const QList<DeskUser> before = m_history.takeBack();
    m_list->say({});
    emit usersWanted(before);
}

void SettingsWho::want(const QList<DeskUser> &users)
{
    m_history.keep(m_users);
    emit usersWanted(users);
}

void SettingsWho::askSignIn()
{
    const DeskUser *user = findUser(m_users, m_userCombo->currentData().toString());
    if (!user)
        return;
    m_signIn->setEnabled(false);
    tellWho(m_signInWords, user->hasPin() ? tr("Looking at the PIN…") : QString(), Tone::Muted);
    emit signInWanted(user->id, takeTyped(m_signInPin));
}

void SettingsWho::showSignIn(DeskStaff::SignIn answer, Moment until)
{
    m_signIn->setEnabled(true);
    switch (answer) {
    case DeskStaff::SignIn::Done:
        return tellWho(m_signInWords, tr("Signed in."), Tone::Good);
    case DeskStaff::SignIn::WrongPin:
        m_signInPin->setFocus();
        return tellWho(m_signInWords, tr("That is not the PIN. Try again."), Tone::Danger);
    case DeskStaff::SignIn::HasToWait:
        return tellWho(m_signInWords,
                       //: %1 a time of day
                       tr("Too many wrong PINs. The next try is possible at %1.").arg(timeOfDay(until)), Tone::Danger);
    case DeskStaff::SignIn::NoSuchUser:
        return tellWho(m_signInWords, tr("This person is not in the list any more."), Tone::Danger);
    }
}

QString SettingsWho::pinProblem(const QString &pin) const
{
    const std::optional<PinProblem> problem = problemOfPin(Secret(pin.toUtf8()));
    if (!problem)
        return {};
    return *problem == PinProblem::TooShort ? tr("A PIN needs at least 4 characters.")
                                            : tr("A PIN has at most 64 characters.");
}

void SettingsWho::askPin()
{
    const QString problem = pinProblem(m_newPin->text());
    m_newPinFrame->setProblem(problem);
    if (!problem.isEmpty())
        return m_newPin->setFocus();
    m_setPin->setEnabled(false);
    emit pinWanted(m_current.id, takeTyped(m_newPin));
}

void SettingsWho::showPinChanged(const QString &userId, bool isDone)
{
    m_setPin->setEnabled(true);
    const DeskUser *user = findUser(m_users, userId);
    if (!isDone)
        return tellWho(m_signInWords, tr("The PIN could not be changed. Try again."), Tone::Danger);
    const bool hasPin = user && user->hasPin();
    tellWho(m_signInWords, hasPin ? tr("The PIN is set.") : tr("The PIN is removed."), Tone::Good);
}

void SettingsWho::finishTyping()
{
    SettingsPage::finishTyping();
    m_signInPin->clear();
    m_newPin->clear();
    m_newPinFrame->setProblem({});
    tellWho(m_signInWords, {}, Tone::Muted);
    take();
    m_name->setModified(false);
    fillForm();
    m_list->say({});
}

} // namespace callside
