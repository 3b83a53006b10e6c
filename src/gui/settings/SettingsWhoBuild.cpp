// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of SettingsWho.
#include "gui/settings/SettingsWho.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Theme.h"
#include "gui/settings/AuditText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr int LongestUserName = 60;
constexpr int LongestTypedPin = 64;

QLabel *whoLabel(const QString &objectName, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, tone);
    return label;
}

} // namespace

SettingsWho::SettingsWho(QWidget *parent)
    : SettingsPage(tr("Who works here"), Icon::Person, parent)
    , m_who(whoLabel(u"whoLabel"_s, Tone::Plain, this))
    , m_aboutWho(whoLabel(u"aboutWhoLabel"_s, Tone::Muted, this))
    , m_userCombo(new QComboBox(this))
    , m_signInPin(pinEdit(u"signInPinEdit"_s))
    , m_signIn(pushButton(u"signInButton"_s, tr("Sign in"), tr("Work as the chosen person from now on")))
    , m_signOut(pushButton(u"signOutButton"_s, tr("Sign out"),
                           tr("Nobody of the list works here then; calls can still be handled")))
    , m_signInWords(whoLabel(u"signInLabel"_s, Tone::Muted, this))
    , m_newPin(pinEdit(u"newPinEdit"_s))
    , m_setPin(pushButton(u"setPinButton"_s, tr("Set PIN"), tr("It is asked for when you sign in from now on")))
    , m_dropPin(pushButton(u"dropPinButton"_s, tr("Remove PIN"), tr("Anybody can sign in with your name then")))
    , m_listWords(whoLabel(u"usersLabel"_s, Tone::Muted, this))
    , m_list(new SettingsList(tr("People who work here"), {tr("Name"), tr("Role"), tr("Signs in")}, 0, {}, this))
    , m_formTitle(whoLabel(u"userFormTitle"_s, Tone::Plain, this))
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_byAccount(new QCheckBox(this))
    // lupdate takes the {} above for the body: it needs to be told whose words these are.
    , m_resetPin(pushButton(u"resetPinButton"_s, SettingsWho::tr("Remove this person’s PIN"),
                            SettingsWho::tr("For somebody who has forgotten it; a new one is set after signing in")))
{
    buildSignIn();
    buildOwnPin();
    buildList();
    buildForm();
    addStretch();
    m_who->setProperty("textStyle", u"strong"_s);
    m_formTitle->setProperty("textStyle", u"strong"_s);
}

QLineEdit *SettingsWho::pinEdit(const QString &objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    edit->setMaxLength(LongestTypedPin);
    dressInput(edit);
    return edit;
}

QPushButton *SettingsWho::pushButton(const QString &objectName, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    return button;
}

void SettingsWho::buildSignIn()
{
    addWide(m_who);
    addWide(m_aboutWho);
    m_userCombo->setObjectName(u"userCombo"_s);
    m_userFrame = addField(tr("Somebody else sits here now"), m_userCombo,
                           tr("What is done at this desk stands under this person’s name from then on."));
    m_signInPinFrame = addField(tr("PIN"), m_signInPin, tr("Of the person chosen above."));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_signIn);
    row->addWidget(m_signOut);
    addWide(buttons);
    m_signInWords->hide();
    addWide(m_signInWords);
    connect(m_userCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_signInPin->clear();
        m_signInWords->hide();
        refreshSignIn();
    });
    connect(m_signIn, &QPushButton::clicked, this, &SettingsWho::askSignIn);
    connect(m_signInPin, &QLineEdit::returnPressed, this, &SettingsWho::askSignIn);
    connect(m_signOut, &QPushButton::clicked, this, &SettingsWho::signOutWanted);
}

void SettingsWho::buildOwnPin()
{
    m_ownPin = new QWidget(this);
    auto *column = new QVBoxLayout(m_ownPin);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    m_newPinFrame = new SettingsField(tr("Your PIN"), m_newPin, {}, m_ownPin);
    column->addWidget(m_newPinFrame);
    auto *buttons = new QWidget(m_ownPin);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_setPin);
    row->addWidget(m_dropPin);
    column->addWidget(buttons);
    addWide(m_ownPin);
    connect(m_setPin, &QPushButton::clicked, this, &SettingsWho::askPin);
    connect(m_newPin, &QLineEdit::returnPressed, this, &SettingsWho::askPin);
    connect(m_newPin, &QLineEdit::textEdited, this, [this] { m_newPinFrame->setProblem({}); });
    connect(m_dropPin, &QPushButton::clicked, this, [this] { emit pinWanted(m_current.id, {}); });
}

void SettingsWho::buildList()
{
    addHeading(tr("People who work at this desk"));
    addWide(m_listWords);
    m_list->setObjectName(u"usersList"_s);
    addWide(m_list, 1);
    connect(m_list, &SettingsList::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            choose(row);
    });
    connect(m_list, &SettingsList::addWanted, this, [this] {
        choose(-1);
        m_name->setFocus();
    });
    connect(m_list, &SettingsList::removeWanted, this, &SettingsWho::remove);
    connect(m_list, &SettingsList::undoWanted, this, &SettingsWho::undo);
}

void SettingsWho::buildForm()
{
    m_form = new QWidget(this);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(4));
    m_name->setObjectName(u"userNameEdit"_s);
    m_name->setMaxLength(LongestUserName);
    dressInput(m_name);
    m_role->setObjectName(u"userRoleCombo"_s);
    for (const Role role : EveryRole)
        m_role->addItem(AuditText::role(role), int(role));
    m_byAccount->setObjectName(u"userAccountCheck"_s);
    m_byAccount->setText(tr("Signs in with this computer’s account")); // showStaff() names it
    m_nameFrame =
        new SettingsField(tr("Name"), m_name, tr("It stands beside what this person does. Enter takes it."), m_form);
    m_roleFrame = new SettingsField(tr("Role"), m_role, {}, m_form);
    m_byAccountFrame = new SettingsField({}, m_byAccount,
                                         tr("Whoever opens Callside with this computer’s account is this person, "
                                            "without a PIN."),
                                         m_form);
    auto *buttons = new QWidget(m_form);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_resetPin);
    for (QWidget *widget : QList<QWidget *>{m_formTitle, m_nameFrame, m_roleFrame, m_byAccountFrame, buttons})
        column->addWidget(widget);
    addWide(m_form);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameFrame->setProblem({}); });
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsWho::take);
    connect(m_role, &QComboBox::currentIndexChanged, this,
            [this] { m_roleFrame->setHint(AuditText::aboutRole(Role(m_role->currentData().toInt()))); });
    connect(m_role, &QComboBox::activated, this, &SettingsWho::take);
    connect(m_byAccount, &QCheckBox::clicked, this, &SettingsWho::take);
    connect(m_resetPin, &QPushButton::clicked, this, [this] { emit pinWanted(m_users.value(m_chosen).id, {}); });
    m_roleFrame->setHint(AuditText::aboutRole(Role(m_role->currentData().toInt())));
}

} // namespace callside
