// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/setup/SetupPage.h"

#include "gui/parts/Appearance.h"
#include "gui/settings/SettingsConnectionText.h"
#include "gui/setup/SetupText.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace callside {

namespace {

constexpr std::chrono::milliseconds SetupTypingPause{400};

} // namespace

SetupField::SetupField(Binding binding, QLineEdit *edit, SettingsField *frame, const QString &hint, QObject *parent)
    : QObject(parent)
    , m_binding(std::move(binding))
    , m_hint(hint)
    , m_edit(edit)
    , m_frame(frame)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(SetupTypingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_frame->setProblem(problem()); });
    connect(edit, &QLineEdit::textEdited, this, [this] {
        m_frame->setProblem({}); // no reproach while more may follow
        m_pause.start();
        emit typed();
    });
    connect(edit, &QLineEdit::editingFinished, this, &SetupField::take);
}

QString SetupField::text() const
{
    return m_edit->text().simplified();
}

QString SetupField::problem() const
{
    if (!m_binding.judge || m_edit->isReadOnly() || isEmpty())
        return {};
    Preferences candidate = m_shown;
    m_binding.write(candidate, text());
    return m_binding.judge(candidate);
}

void SetupField::setVisible(bool isVisible)
{
    m_frame->setVisible(isVisible);
}

void SetupField::show(const Preferences &kept, const Preferences &shown, bool isFixed)
{
    m_kept = kept;
    m_shown = shown;
    const bool isBeingTyped = m_edit->isModified() && (m_edit->hasFocus() || !m_frame->problem().isEmpty());
    m_edit->setReadOnly(isFixed);
    m_frame->setHint(isFixed ? SettingsConnectionText::fixed(m_binding.settingName) : m_hint);
    if (isBeingTyped && !isFixed)
        return;
    if (const QString text = m_binding.read(shown); m_edit->text() != text)
        m_edit->setText(text);
    m_edit->setModified(false);
    m_frame->setProblem({});
}

void SetupField::take()
{
    m_pause.stop();
    if (m_edit->isReadOnly() || !m_edit->isModified())
        return;
    m_frame->setProblem(problem());
    if (!problem().isEmpty())
        return;
    m_edit->setModified(false);
    if (m_binding.read(m_kept) == text())
        return;
    emit taken([write = m_binding.write, text = text()](Preferences &changed) { write(changed, text); });
}

void SetupField::drop()
{
    m_edit->setModified(false);
    m_edit->setText(m_binding.read(m_shown));
    m_frame->setProblem({});
}

SetupPage::SetupPage(SetupStep step, QWidget *parent)
    : SettingsPage(SetupText::title(step), SetupText::icon(step), parent)
    , m_step(step)
{
}

// Before the texts themselves: one that has the focus says that it was left when it goes.
SetupPage::~SetupPage()
{
    qDeleteAll(m_texts);
}

void SetupPage::showEnvironment(const EnvironmentValues &environment)
{
    m_environment = environment;
    m_fixed = fixedByEnvironment(environment);
    showPreferences(preferences());
}

void SetupPage::showPreferences(const Preferences &shown)
{
    SettingsPage::showPreferences(shown);
    m_shown = shown;
    m_shown.connection = inForce(shown.connection, m_environment);
    refreshTexts();
    refresh();
    emit lackingChanged();
}

void SetupPage::refreshTexts()
{
    for (SetupField *field : std::as_const(m_texts))
        field->show(preferences(), m_shown, isFixed(field->settingName()));
}

void SetupPage::finishTyping()
{
    SettingsPage::finishTyping();
    for (SetupField *field : std::as_const(m_texts)) {
        field->take();
        if (!field->problem().isEmpty())
            field->drop();
    }
}

SetupField *SetupPage::addText(const TextChoice &choice, SetupField::Binding binding)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(choice.objectName);
    edit->setPlaceholderText(choice.placeholder);
    edit->setMaxLength(500);
    dressInput(edit);
    SettingsField *frame = addField(choice.title, edit, choice.hint);
    auto *field = new SetupField(std::move(binding), edit, frame, choice.hint, this);
    m_texts.append(field);
    connect(field, &SetupField::typed, this, &SetupPage::lackingChanged);
    connect(field, &SetupField::taken, this, &SettingsPage::edited);
    return field;
}

SetupField::Judge SetupPage::judgedAs(ConnectionField field)
{
    return [field](const Preferences &candidate) {
        const QList<ConnectionProblem> problems = problemsOf(candidate.connection);
        const auto own = std::ranges::find(problems, field, &ConnectionProblem::field);
        return own == problems.end() ? QString() : SettingsConnectionText::problem(*own);
    };
}

SetupField *SetupPage::addConnectionText(const TextChoice &choice, QString Connection::*text, ConnectionField field,
                                         const QString &settingName)
{
    return addText(choice, {[text](const Preferences &from) { return from.connection.*text; },
                            [text](Preferences &to, const QString &typed) { to.connection.*text = typed; },
                            judgedAs(field), settingName});
}

QPushButton *SetupPage::addButton(const QString &objectName, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    return button;
}

QLabel *SetupPage::addResult(const QString &objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    addWide(label);
    return label;
}

void SetupPage::showResult(QLabel *label, const Notice &notice)
{
    const QString text = ErrorText::together(notice.sentence, notice.remedy);
    const bool isNew = text != label->text();
    setTone(label, notice.tone);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (!isNew || text.isEmpty() || !label->isVisible())
        return;
    QAccessibleEvent told(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

bool SetupPage::wasDone() const
{
    return preferences().setup.at(m_step) == SetupState::Done;
}

QString SetupPage::textProblem() const
{
    for (const SetupField *field : m_texts) {
        if (!field->problem().isEmpty())
            return tr("Correct what is marked above."); // it says there what is wrong
    }
    return {};
}

} // namespace callside
