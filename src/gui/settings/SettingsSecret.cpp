// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/SettingsSecret.h"

#include "gui/parts/Appearance.h"
#include "gui/parts/FlowLayout.h"
#include "gui/parts/Theme.h"
#include "gui/settings/SettingsConnectionText.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

QLabel *secretLine(const QString &objectName, const QString &style, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!style.isEmpty())
        label->setProperty("textStyle", style);
    return label;
}

void sayLine(QLabel *label, const QString &text, Tone tone)
{
    setTone(label, tone);
    const bool isNew = text != label->text();
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (!isNew || text.isEmpty() || !label->isVisible())
        return;
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString bothParts(const Notice &notice)
{
    return ErrorText::together(notice.sentence, notice.remedy);
}

} // namespace

SettingsSecret::SettingsSecret(const QString &name, const QString &hint, Option option, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_option(option)
    , m_state(secretLine(name + "State"_L1, {}, this))
    , m_reason(secretLine(name + "Reason"_L1, u"caption"_s, this))
    , m_edit(new QLineEdit(this))
    , m_problem(secretLine(name + "Problem"_L1, u"caption"_s, this))
    , m_question(secretLine(name + "Question"_L1, {}, this))
    , m_tested(secretLine(name + "Tested"_L1, {}, this))
{
    setObjectName(name);
    m_edit->setObjectName(name + "Edit"_L1);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(SettingsConnectionText::secretName(name));
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_edit->installEventFilter(this);
    dressInput(m_edit);
    buildLayout(hint);
    connect(m_edit, &QLineEdit::textChanged, this, &SettingsSecret::check);
    connect(m_edit, &QLineEdit::returnPressed, this, &SettingsSecret::save);
    connect(m_enter, &QPushButton::clicked, this, [this] { setMode(Mode::Entering); });
    connect(m_remove, &QPushButton::clicked, this, [this] { setMode(Mode::Removing); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { setMode(Mode::Idle); });
    connect(m_save, &QPushButton::clicked, this, &SettingsSecret::save);
    connect(m_test, &QPushButton::clicked, this, &SettingsSecret::testWanted);
    connect(m_reallyRemove, &QPushButton::clicked, this, [this] {
        setMode(Mode::Idle);
        emit removed();
    });
    showState({}, KeychainState::NotAsked);
    showTest({});
    setMode(Mode::Idle);
}

QPushButton *SettingsSecret::addButton(const QString &suffix, const QString &text, FlowLayout *row)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(m_name + suffix);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void SettingsSecret::buildLayout(const QString &hint)
{
    auto *title = secretLine(m_name + "Title"_L1, {}, this);
    title->setText(SettingsConnectionText::secretName(m_name));
    title->setBuddy(m_edit);
    m_question->setText(SettingsConnectionText::secretRemoval(m_name));
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    m_enter = addButton(u"EnterButton"_s, tr("Enter…"), row);
    m_test = addButton(u"TestButton"_s, tr("Test"), row);
    m_remove = addButton(u"RemoveButton"_s, tr("Remove…"), row);
    m_save = addButton(u"SaveButton"_s, tr("Save"), row);
    m_reallyRemove = addButton(u"ReallyRemoveButton"_s, tr("Remove"), row);
    m_cancel = addButton(u"CancelButton"_s, tr("Cancel"), row);
    m_test->setToolTip(tr("Asks the assistant service whether it knows the key. It costs nothing."));
    setTone(m_save, Tone::Accent);
    setTone(m_reallyRemove, Tone::Danger);
    auto *about = secretLine(m_name + "Hint"_L1, u"caption"_s, this);
    about->setText(hint);
    setTone(about, Tone::Muted);
    m_edit->setAccessibleDescription(hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    for (QWidget *each :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_reason),
          static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_question),
          buttons, static_cast<QWidget *>(m_tested), static_cast<QWidget *>(about)})
        column->addWidget(each);
}

void SettingsSecret::showState(const SecretState &secret, KeychainState keychain)
{
    m_secret = secret;
    const Notice notice = SettingsConnectionText::secret(m_name, secret, keychain);
    sayLine(m_state, notice.sentence, notice.tone);
    sayLine(m_reason, notice.remedy, Tone::Muted);
    if (secret.source == SecretSource::Environment && m_mode != Mode::Idle)
        setMode(Mode::Idle);
    showButtons();
}

void SettingsSecret::showTest(const Notice &notice)
{
    sayLine(m_tested, bothParts(notice), notice.tone);
}

void SettingsSecret::setTesting(bool isTesting)
{
    m_isTesting = isTesting;
    if (isTesting)
        sayLine(m_tested, tr("Asking the assistant service…"), Tone::Muted);
    showButtons();
}

void SettingsSecret::cancel()
{
    setMode(Mode::Idle);
}

void SettingsSecret::setMode(Mode mode)
{
    const bool hadFocus =
        m_edit->hasFocus() || m_save->hasFocus() || m_cancel->hasFocus() || m_reallyRemove->hasFocus();
    m_mode = mode;
    m_edit->clear(); // also what was typed before
    m_edit->setVisible(mode == Mode::Entering);
    m_question->setVisible(mode == Mode::Removing);
    showButtons();
    check();
    if (mode == Mode::Entering)
        m_edit->setFocus();
    else if (mode == Mode::Removing)
        m_cancel->setFocus();
    else if (hadFocus)
        m_enter->setFocus();
}

void SettingsSecret::check()
{
    const QString problem = SettingsConnectionText::secretProblem(m_name, m_edit->text());
    sayLine(m_problem, problem, Tone::Danger);
    m_save->setEnabled(problem.isEmpty() && !m_edit->text().trimmed().isEmpty());
}

void SettingsSecret::save()
{
    if (m_mode != Mode::Entering || !m_save->isEnabled())
        return;
    const Secret secret(m_edit->text().simplified().toUtf8());
    showTest({}); // it was about another one
    setMode(Mode::Idle);
    emit entered(secret);
}

void SettingsSecret::showButtons()
{
    const bool isIdle = m_mode == Mode::Idle;
    const bool isOurs = m_secret.source != SecretSource::Environment;
    const bool isThere = m_secret.source != SecretSource::None;
    m_enter->setText(isThere ? tr("Replace…") : tr("Enter…"));
    m_enter->setVisible(isIdle && isOurs);
    m_test->setVisible(isIdle && isThere && m_option == Option::CanBeTested);
    m_test->setEnabled(!m_isTesting);
    m_remove->setVisible(isIdle && isOurs && isThere);
    m_remove->setEnabled(m_secret.work != SecretState::Work::Removing);
    m_save->setVisible(m_mode == Mode::Entering);
    m_reallyRemove->setVisible(m_mode == Mode::Removing);
    m_cancel->setVisible(!isIdle);
    const QString name = SettingsConnectionText::secretName(m_name);
    for (QPushButton *button : {m_enter, m_test, m_remove, m_save, m_reallyRemove, m_cancel})
        //: For screen readers: the button's words, and what they are about
        button->setAccessibleName(tr("%1 (%2)").arg(button->text(), name));
}

bool SettingsSecret::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept(); // backs out of this field only
    if (event->type() == QEvent::KeyPress)
        setMode(Mode::Idle);
    return true;
}

} // namespace callside
